#pragma once

#include "crypto/TrustStore.h"
#include "signing/VerificationReport.h"

#include <QDateTime>

#include <vector>

namespace luytre {

/// When a signature was made, as far as that is known.
struct SigningInstant {
    QDateTime instant; ///< UTC; certificates are judged at it
    bool isProven = false; ///< by a time stamp that is trusted; else it is the signer's word
};

/// What a chain that was judged means beyond its Trust: revocation, trials, expiry since then.
/// A certificate revoked after the signature was made is no flaw of the signature only when the
/// time is proven: who stole a key can write any date (ETSI EN 319 102-1, 5.5.4, revoked without
/// proof of existence).
[[nodiscard]] std::vector<VerificationFinding> trustFindings(const QString& field,
                                                             const ChainResult& chain,
                                                             const SigningInstant& signedAt,
                                                             const QDateTime& now);

/// The machine's clock shows less than a moment that has passed, by the anchors and lists.
[[nodiscard]] std::vector<VerificationFinding> clockFindings(const TrustStore& anchors,
                                                             const QDateTime& now);

} // namespace luytre
