#pragma once

#include "base/Result.h"
#include "crypto/RawSigner.h"
#include "crypto/TimeStampToken.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace luytre {

/// A detached CMS signature in the making: CAdES baseline as PAdES asks for it (ETSI EN 319 122-1,
/// 319 142-1): contentType, messageDigest and ESS signing-certificate-v2 signed, no signingTime,
/// the signer's certificate and its chain inside. It can be put aside as DER between being begun
/// and being signed, so that the key may be on another machine. Move-only; one thread.
class CmsBuilder
{
public:
    /// For content whose digest, by the scheme's algorithm, is given. Fails with WeakKey,
    /// CertificateNotForSigning, SigningFailed, Usage (a digest that is not one of the scheme's).
    [[nodiscard]] static Result<CmsBuilder> begin(const Certificate& certificate,
                                                  const std::vector<Certificate>& chain,
                                                  const QByteArray& contentDigest,
                                                  const SignatureScheme& scheme);
    /// What der() gave before there was a signature; zeros behind it are padding. Fails with
    /// SigningFailed when it is something else, or signed already.
    [[nodiscard]] static Result<CmsBuilder> resume(const QByteArray& der);

    CmsBuilder(CmsBuilder&&) noexcept;
    CmsBuilder& operator=(CmsBuilder&&) noexcept;
    ~CmsBuilder();

    /// What the key must sign: the signed attributes (RFC 5652, 5.4).
    [[nodiscard]] QByteArray message() const;
    [[nodiscard]] SignatureScheme scheme() const;
    [[nodiscard]] const Certificate& certificate() const;
    /// Takes the key's answer as it is; whether it fits is for a verifier to say.
    void setSignature(const QByteArray& signature);
    /// A time stamp of the signature value, as an unsigned attribute. Fails with SigningFailed.
    [[nodiscard]] Result<void> addTimeStamp(const TimeStampToken& token);
    /// Fails with SigningFailed.
    [[nodiscard]] Result<QByteArray> der() const;

private:
    struct Private;
    explicit CmsBuilder(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace luytre
