#pragma once

#include "base/Result.h"

#include <QByteArray>

#include <vector>

namespace luytre {

class PdfFile;

/// What a later reader needs to judge signatures without asking anybody (ETSI EN 319 142-1, 5.4).
/// Everything DER.
struct DssEntry {
    std::vector<QByteArray> certificates;
    std::vector<QByteArray> revocationLists;
    std::vector<QByteArray> ocspAnswers;
    QByteArray signature; ///< /Contents, padding included, of the signature that all this is for
};

/// The store of a file; without /DSS an empty one. What is larger than any list, or more than any
/// file needs, is left out. Fails with PdfMalformed.
[[nodiscard]] Result<DssEntry> readDss(const PdfFile& file);

/// The bytes to append to a file so that it has these in its document security store, beside what
/// the store has already. Changes nothing on disk; the file may not be used for reading afterwards.
/// Fails with PdfMalformed, PdfUnsupported.
[[nodiscard]] Result<QByteArray> prepareDss(const PdfFile& file, const DssEntry& entry);

} // namespace luytre
