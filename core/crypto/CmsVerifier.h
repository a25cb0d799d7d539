#pragma once

#include "base/Result.h"
#include "base/StreamDigest.h"
#include "crypto/Certificate.h"
#include "crypto/RevocationData.h"

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
    /// One digest is used throughout (RFC 5652, 5.3; RFC 4056): two different ones are an attempt
    /// to confuse.
    bool algorithmsAgree = false;
    bool algorithmsStrong = false; ///< SHA-256 or better, RSA 2048+, ECDSA P-256+ or EdDSA
    QString detail; ///< technical, of what does not hold
};

/// What a CMS signature is made over.
enum class CmsContent {
    Detached, ///< bytes elsewhere
    Embedded, ///< bytes inside
};

/// A CMS signature read from DER (only zeros may follow it), by one signer or several. One thread.
class CmsSignature
{
public:
    /// Fails with SigningFailed when it is not such a signature, the certificate of a signer is not
    /// inside, or signers use different digests or one that is not known.
    [[nodiscard]] static Result<CmsSignature> parse(const QByteArray& der,
                                                    CmsContent content = CmsContent::Detached);

    CmsSignature(CmsSignature&&) noexcept;
    CmsSignature& operator=(CmsSignature&&) noexcept;
    ~CmsSignature();

    /// The digest that the content must be brought under.
    [[nodiscard]] DigestAlgorithm digestAlgorithm() const;
    [[nodiscard]] int signerCount() const;
    /// The first signer.
    [[nodiscard]] const Certificate& signer() const;
    /// Everything else that travels with the signature.
    [[nodiscard]] const std::vector<Certificate>& certificates() const;
    /// Revocation lists that travel with it; what is no such list is left out.
    [[nodiscard]] RevocationData revocation() const;
    /// The signingTime attribute; PAdES has none. Invalid when missing.
    [[nodiscard]] QDateTime signingTime() const;
    /// The bytes inside; empty when detached.
    [[nodiscard]] QByteArray content() const;
    /// The first signer's signature itself, which a time stamp is made over.
    [[nodiscard]] QByteArray signatureValue() const;
    /// The time stamp tokens of the first signer (unsigned attribute, ETSI EN 319 122-1, 5.3), as
    /// DER.
    [[nodiscard]] std::vector<QByteArray> timeStampTokens() const;

    /// What holds for every signer.
    [[nodiscard]] CmsCheck check(const QByteArray& contentDigest) const;

private:
    struct Private;
    explicit CmsSignature(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace luytre
