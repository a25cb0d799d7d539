#pragma once

#include "base/Result.h"
#include "crypto/Certificate.h"
#include "crypto/OcspAnswer.h"
#include "crypto/RevocationList.h"

#include <QByteArray>
#include <QDateTime>

#include <vector>

namespace luytre {

/// What is known of a certificate's revocation.
enum class Revocation { Unknown, Good, Revoked };

/// The same with what a revocation says.
struct RevocationStanding {
    Revocation status = Revocation::Unknown;
    RevocationEntry entry{}; ///< the earliest, when revoked
};

/// Revocation lists (RFC 5280) and OCSP answers (RFC 6960) on hand: those that a workspace keeps,
/// that go into a file with a signature, or that a file brings. Nobody is asked over a network.
/// What they say counts only when the certificate's issuer signed it, so that it does not matter
/// where they came from. A value; any thread for reading.
class RevocationData
{
public:
    void add(const RevocationList& list) { m_lists.push_back(list); }
    void add(const OcspAnswer& answer) { m_answers.push_back(answer); }
    void add(const RevocationData& more);
    /// DER or PEM. Fails with RevocationInvalid.
    [[nodiscard]] Result<void> addList(const QByteArray& bytes);
    /// DER of a successful OCSPResponse. Fails with RevocationInvalid.
    [[nodiscard]] Result<void> addOcspAnswer(const QByteArray& der);

    [[nodiscard]] const std::vector<RevocationList>& lists() const { return m_lists; }
    [[nodiscard]] const std::vector<OcspAnswer>& ocspAnswers() const { return m_answers; }
    [[nodiscard]] bool isEmpty() const { return m_lists.empty() && m_answers.empty(); }

    /// What is known of a certificate at an instant. Revoked by one is revoked, at whatever time
    /// and by whatever old list; good takes a word that is new enough to speak for the instant.
    [[nodiscard]] RevocationStanding standingOf(const Certificate& certificate,
                                                const Certificate& issuer,
                                                const QDateTime& instant) const;

private:
    std::vector<RevocationList> m_lists;
    std::vector<OcspAnswer> m_answers;
};

} // namespace luytre
