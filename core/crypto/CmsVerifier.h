#pragma once

#include "base/Result.h"
#include "base/StreamDigest.h"
#include "crypto/Certificate.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace luytre {

/// Whether an ESS attribute names the signer's certificate (RFC 5035), so that it cannot be
/// exchanged for another.
enum class CertificateBinding { Bound, Missing, Other };

/// What holds of a signature and what does not.
struct CmsCheck {
    bool digestHolds = false; ///< what was signed is the digest of the content
    bool signatureHolds = false; ///< made by the key of the certificate
    CertificateBinding binding = CertificateBinding::Missing;
    bool algorithmsStrong = false; ///< SHA-256 or better, RSA 2048+ or ECDSA P-256+
    QString detail; ///< technical, of what does not hold
};

/// A detached CMS signature by one signer, read from DER (only zeros may follow it). One
/// thread.
class CmsSignature
{
public:
    /// Fails with SigningFailed when it is not a detached signature by exactly one signer whose
    /// certificate is inside, or uses a digest that is not known.
    [[nodiscard]] static Result<CmsSignature> parse(const QByteArray& der);

    CmsSignature(CmsSignature&&) noexcept;
    CmsSignature& operator=(CmsSignature&&) noexcept;
    ~CmsSignature();

    /// The digest that the content must be brought under.
    [[nodiscard]] DigestAlgorithm digestAlgorithm() const;
    [[nodiscard]] const Certificate& signer() const;
    /// Everything else that travels with the signature.
    [[nodiscard]] const std::vector<Certificate>& certificates() const;
    /// The signingTime attribute; PAdES has none. Invalid when missing.
    [[nodiscard]] QDateTime signingTime() const;

    [[nodiscard]] CmsCheck check(const QByteArray& contentDigest) const;

private:
    struct Private;
    explicit CmsSignature(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace luytre
