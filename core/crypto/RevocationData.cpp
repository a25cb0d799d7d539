#include "crypto/RevocationData.h"

namespace luytre {

namespace {

void take(RevocationStanding& standing, RevocationAnswer answer,
          const std::optional<RevocationEntry>& entry)
{
    if (answer == RevocationAnswer::NotListed && standing.status == Revocation::Unknown) {
        standing.status = Revocation::Good;
    }
    if (answer == RevocationAnswer::Listed && entry
        && (standing.status != Revocation::Revoked || entry->since < standing.entry.since)) {
        standing = {Revocation::Revoked, *entry};
    }
}

} // namespace

void RevocationData::add(const RevocationData& more)
{
    m_lists.insert(m_lists.end(), more.m_lists.begin(), more.m_lists.end());
    m_answers.insert(m_answers.end(), more.m_answers.begin(), more.m_answers.end());
}

Result<void> RevocationData::addList(const QByteArray& bytes)
{
    LUYTRE_TRY(list, RevocationList::parse(bytes));
    add(list);
    return {};
}

Result<void> RevocationData::addOcspAnswer(const QByteArray& der)
{
    LUYTRE_TRY(answer, OcspAnswer::parse(der));
    add(answer);
    return {};
}

RevocationStanding RevocationData::standingOf(const Certificate& certificate,
                                              const Certificate& issuer,
                                              const QDateTime& instant) const
{
    RevocationStanding standing;
    std::optional<RevocationEntry> entry;
    for (const RevocationList& list : m_lists) {
        if (list.isSignedBy(issuer)) {
            const RevocationAnswer answer = list.lookUp(certificate, entry);
            const bool outOfDate
                = answer == RevocationAnswer::NotListed && !list.speaksFor(instant);
            take(standing, outOfDate ? RevocationAnswer::NotConcerned : answer, entry);
        }
    }
    for (const OcspAnswer& answer : m_answers) {
        if (answer.isSignedFor(issuer)) {
            take(standing, answer.lookUp(certificate, issuer, instant, entry), entry);
        }
    }
    return standing;
}

} // namespace luytre
