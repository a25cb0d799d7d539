#pragma once

#include "base/Result.h"
#include "base/StreamDigest.h"
#include "crypto/Certificate.h"

#include <vector>

namespace luytre {

/// How a signature is computed. With ECDSA keys the padding means nothing.
struct SignatureScheme {
    DigestAlgorithm digest = DigestAlgorithm::Sha256; ///< SHA-256, SHA-384 or SHA-512
    bool pss = false; ///< RSASSA-PSS with MGF1 and salt as long as the digest (RFC 4056); else
                      ///< PKCS#1 v1.5
};

/// A private key that can sign and the certificate that belongs to it, wherever the key lives: in a
/// PKCS#12 file, on a token, in a remote service. Knows nothing of CMS or PDF. One thread at a
/// time.
class RawSigner
{
public:
    virtual ~RawSigner() = default;

    [[nodiscard]] virtual const Certificate& certificate() const = 0;
    /// Certificates between the signer's and the root, as far as known; they travel with the
    /// signature.
    [[nodiscard]] virtual const std::vector<Certificate>& chain() const = 0;
    /// The signature over the message (which it brings under the scheme's digest itself): RSA, or
    /// ECDSA as DER. Fails with SigningFailed, also for schemes that the key cannot do (and, for
    /// keys that ask, with Cancelled; for tokens with the codes of core/token/TokenSigner.h).
    [[nodiscard]] virtual Result<QByteArray> sign(const QByteArray& message,
                                                  const SignatureScheme& scheme)
        = 0;
};

} // namespace luytre
