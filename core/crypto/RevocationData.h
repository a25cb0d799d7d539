#pragma once

#include "base/Result.h"
#include "crypto/Certificate.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace luytre {

/// What is known of a certificate's revocation.
enum class Revocation { Unknown, Good, Revoked };

/// Revocation lists (RFC 5280) and OCSP answers (RFC 6960) on hand. Nobody is asked over a network.
/// A value; any thread for reading.
class RevocationData
{
public:
    /// DER or PEM. Fails with RevocationInvalid.
    [[nodiscard]] Result<void> addList(const QByteArray& bytes);
    /// DER of a successful OCSPResponse. Fails with RevocationInvalid.
    [[nodiscard]] Result<void> addOcspAnswer(const QByteArray& der);

    /// Everything on hand, DER.
    [[nodiscard]] const std::vector<QByteArray>& lists() const { return m_lists; }
    [[nodiscard]] const std::vector<QByteArray>& ocspAnswers() const { return m_ocspAnswers; }
    [[nodiscard]] bool isEmpty() const { return m_lists.empty() && m_ocspAnswers.empty(); }

    /// What lists and answers that are in force at an instant, and are signed by the issuer or by
    /// whom it charged with answering, say of a certificate. Revoked by one is revoked.
    [[nodiscard]] Revocation statusOf(const Certificate& certificate, const Certificate& issuer,
                                      const QDateTime& instant) const;

private:
    std::vector<QByteArray> m_lists;
    std::vector<QByteArray> m_ocspAnswers;
};

} // namespace luytre
