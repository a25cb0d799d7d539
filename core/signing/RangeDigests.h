#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "base/StreamDigest.h"

#include <QByteArray>
#include <QIODevice>

#include <vector>

namespace luytre {

/// The bytes that a signature covers: everything from the start of the file to `end` but
/// [holeStart, holeEnd).
struct SignedRanges {
    DigestAlgorithm algorithm = DigestAlgorithm::Sha256;
    qint64 holeStart = 0;
    qint64 holeEnd = 0;
    qint64 end = 0;
};

/// The digests of many signatures over one file in one pass, in pieces of 1 MiB: what they have in
/// common is digested once. The ranges must lie in the file. Fails with FileUnreadable, FileChanged
/// (the file got shorter), Cancelled.
[[nodiscard]] Result<std::vector<QByteArray>>
digestRanges(QIODevice& file, const std::vector<SignedRanges>& ranges,
             ProgressSink* progress = nullptr, const CancellationToken* cancellation = nullptr);

} // namespace luytre
