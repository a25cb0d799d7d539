#pragma once

#include "base/Result.h"
#include "crypto/RevocationData.h"
#include "pdf/DssUpdate.h"

#include <vector>

namespace luytre {

/// Everything that a later reader needs for these signers: their chains up to a certificate that
/// vouches for itself, and what is on hand about revocation. `pool`: certificates that issuers are
/// looked for in. Fails with RevocationMissing (an issuer is not in the pool, or nothing in force
/// at the instant speaks of a certificate) and CertificateRevoked.
[[nodiscard]] Result<DssEntry> collectValidationData(const std::vector<Certificate>& signers,
                                                     const std::vector<Certificate>& pool,
                                                     const RevocationData& revocation,
                                                     const QDateTime& instant);

} // namespace luytre
