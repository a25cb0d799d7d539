#pragma once

#include "signing/OutputFile.h"
#include "signing/PadesSigner.h"

namespace luytre {

/// Appends what a level above T asks for to a file that was just signed in `field`: the document
/// security store, and for LTA a document time stamp. `pool`: certificates that came with the
/// signature and its time stamp; `signers`: whose revocation must be known. Fails with
/// RevocationMissing, CertificateRevoked, TimeStampUnavailable, TimeStampInvalid, and as writing
/// does.
[[nodiscard]] Result<void> extendForLongTerm(OutputFile& file, const QString& field,
                                             const LongTermRequest& request,
                                             const std::vector<Certificate>& signers,
                                             const std::vector<Certificate>& pool,
                                             const QDateTime& instant);

/// Looks at a written file: the signature in `field` carries a time stamp of itself, and the last
/// update is a time stamp of everything before it, as the level asks. Fails with ReadBackFailed,
/// and as reading does.
[[nodiscard]] Result<void> checkTimeStamps(const QString& path, const QString& field,
                                           PadesLevel level);

} // namespace luytre
