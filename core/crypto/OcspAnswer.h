#pragma once

#include "base/Result.h"
#include "crypto/Certificate.h"
#include "crypto/RevocationList.h"

#include <QByteArray>
#include <QDateTime>

#include <memory>
#include <optional>

struct ocsp_basic_response_st;

namespace luytre {

/// An OCSP answer (RFC 6960) that somebody asked for earlier. A value: copies share one immutable
/// answer; any thread.
class OcspAnswer
{
public:
    /// DER of a successful OCSPResponse. Fails with RevocationInvalid.
    [[nodiscard]] static Result<OcspAnswer> parse(const QByteArray& der);

    [[nodiscard]] const QByteArray& der() const { return m_der; }
    /// Whether this authority signed it, or a certificate inside that the authority made for OCSP
    /// (RFC 6960, 4.2.2.2), with SHA-256 or better.
    [[nodiscard]] bool isSignedFor(const Certificate& authority) const;
    /// What it says of a certificate that this authority made; `entry` is set when Listed, and a
    /// certificate that is not Listed is good at `instant`.
    [[nodiscard]] RevocationAnswer lookUp(const Certificate& certificate,
                                          const Certificate& authority, const QDateTime& instant,
                                          std::optional<RevocationEntry>& entry) const;

private:
    OcspAnswer(QByteArray der, std::shared_ptr<ocsp_basic_response_st> basic);

    QByteArray m_der;
    std::shared_ptr<ocsp_basic_response_st> m_basic; ///< never null
};

} // namespace luytre
