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

    [[nodiscard]] bool contains(qint64 offset) const;
};

/// Follows startxref and /Prev through the first `end` bytes. Bounded: no more sections than a
/// document could have, and no loops. Fails with PdfMalformed, and with PdfUnsupported for
/// hybrid-reference files (/XRefStm), which show different objects to different readers.
[[nodiscard]] Result<XrefChain> readXrefChain(QIODevice& file, qint64 end);

} // namespace luytre::qpdf
