#pragma once

#include "base/Result.h"

#include <QIODevice>

#include <vector>

namespace luytre::qpdf {

/// One cross-reference section of a file.
struct XrefSection {
    qint64 offset = 0;
    bool isTable = true; ///< else a cross-reference stream
};

/// The cross-reference sections of a file, newest first, as its bytes say it (qpdf shows only their
/// sum).
struct XrefChain {
    std::vector<XrefSection> sections;
    qint64 fileEnd = 0; ///< just behind the last %%EOF and its end of line
    /// A table with /XRefStm: objects that readers older than PDF 1.5 do not see.
    bool isHybrid = false;

    [[nodiscard]] bool contains(qint64 offset) const;
};

/// Follows startxref and /Prev through the first `end` bytes. Bounded: no more sections than a
/// document could have, no loops, and no cross-reference stream that swells beyond what a document
/// could need. Fails with PdfMalformed, TooLarge.
[[nodiscard]] Result<XrefChain> readXrefChain(QIODevice& file, qint64 end);

} // namespace luytre::qpdf
