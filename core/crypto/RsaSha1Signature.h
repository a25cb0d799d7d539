#pragma once

#include "crypto/CmsVerifier.h"

namespace luytre {

/// The signature format of the first PDF viewers, adbe.x509.rsa_sha1 (ISO 32000-1, 12.8.3.2): a
/// PKCS#1 signature over SHA-1 as an OCTET STRING, the certificates beside it. Weak by its nature.
class RsaSha1Signature
{
public:
    /// Fails with SigningFailed when it is none. The first certificate is the signer's.
    [[nodiscard]] static Result<RsaSha1Signature>
    parse(const QByteArray& der, const std::vector<QByteArray>& certificates);

    [[nodiscard]] const Certificate& signer() const { return m_certificates.front(); }
    [[nodiscard]] const std::vector<Certificate>& certificates() const { return m_certificates; }
    /// `digest` is SHA-1 of the signed bytes.
    [[nodiscard]] CmsCheck check(const QByteArray& digest) const;

private:
    QByteArray m_signature;
    std::vector<Certificate> m_certificates;
};

} // namespace luytre
