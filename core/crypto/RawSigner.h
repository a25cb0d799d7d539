#pragma once

#include "base/Result.h"
#include "crypto/Certificate.h"

#include <vector>

namespace luytre {

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
    /// The signature over SHA-256 of the message: RSA PKCS#1 v1.5, or ECDSA as DER.
    /// Fails with SigningFailed (and, for keys that ask, with Cancelled or WrongPassword).
    [[nodiscard]] virtual Result<QByteArray> sign(const QByteArray& message) = 0;
};

} // namespace luytre
