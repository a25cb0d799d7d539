#pragma once

#include "base/Result.h"
#include "base/StreamDigest.h"
#include "crypto/Certificate.h"
#include "crypto/CmsVerifier.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>
#include <vector>

namespace luytre {

/// What holds of a time stamp and what does not. Whether its authority is trusted is another
/// question.
struct TimeStampCheck {
    bool imprintHolds = false; ///< it stamps what it is said to stamp
    bool signatureHolds = false; ///< made by the key of the authority's certificate
    CertificateBinding binding = CertificateBinding::Missing;
    bool certificateIsForTimeStamps = false; ///< RFC 3161, 2.3
    bool algorithmsStrong = false;
    QString detail; ///< technical, English

    [[nodiscard]] bool holds() const
    {
        return imprintHolds && signatureHolds && binding == CertificateBinding::Bound
            && certificateIsForTimeStamps && algorithmsStrong;
    }
};

/// A time stamp token (RFC 3161, 2.4.2; RFC 5816): an authority's word that a digest existed at a
/// time, as it stands in the attribute of a signature or in /Contents of a document time stamp.
/// Move-only; one thread.
class TimeStampToken
{
public:
    /// Zeros behind it are padding. Fails with TimeStampInvalid when it is not such a token by
    /// exactly one signer whose certificate is inside.
    [[nodiscard]] static Result<TimeStampToken> parse(const QByteArray& der);

    TimeStampToken(TimeStampToken&&) noexcept;
    TimeStampToken& operator=(TimeStampToken&&) noexcept;
    ~TimeStampToken();

    [[nodiscard]] QDateTime time() const; ///< UTC, whole seconds
    /// What the stamped bytes were brought under.
    [[nodiscard]] DigestAlgorithm digestAlgorithm() const;
    [[nodiscard]] const Certificate& signer() const;
    /// Everything that travels with it, the signer included.
    [[nodiscard]] const std::vector<Certificate>& certificates() const;
    /// The number of the request, big-endian; empty when there is none.
    [[nodiscard]] QByteArray nonce() const;
    [[nodiscard]] const QByteArray& der() const; ///< without padding

    /// `digest`: of the bytes that should be stamped, by digestAlgorithm().
    [[nodiscard]] TimeStampCheck check(const QByteArray& digest) const;

private:
    struct Private;
    explicit TimeStampToken(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace luytre
