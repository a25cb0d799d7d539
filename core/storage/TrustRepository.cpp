#include "storage/TrustRepository.h"

#include "base/Digest.h"
#include "storage/Database.h"
#include "storage/DossierState.h"

#include <QStringList>

namespace luytre {

namespace {

/// Shorter ones are mistaken too easily.
constexpr qsizetype shortestStart = 8;

} // namespace

Result<std::vector<StoredAnchor>> TrustRepository::anchors()
{
    LUYTRE_TRY(rows,
               m_database.select(QStringLiteral(
                   "SELECT fingerprint, purpose, certificate, added_at, added_by FROM "
                   "trust_anchors ORDER BY purpose, added_at, fingerprint")));
    std::vector<StoredAnchor> list;
    for (;;) {
        LUYTRE_TRY(found, rows.next());
        if (!found) {
            return list;
        }
        list.push_back({rows.text(0), rows.text(1), rows.bytes(2),
                        QDateTime::fromString(rows.text(3), Qt::ISODateWithMs), rows.text(4)});
    }
}

Result<std::vector<StoredRevocationList>> TrustRepository::revocationLists()
{
    LUYTRE_TRY(
        rows,
        m_database.select(QStringLiteral("SELECT fingerprint, list, added_at, added_by FROM "
                                         "revocation_lists ORDER BY added_at, fingerprint")));
    std::vector<StoredRevocationList> list;
    for (;;) {
        LUYTRE_TRY(found, rows.next());
        if (!found) {
            return list;
        }
        list.push_back({rows.text(0), rows.bytes(1),
                        QDateTime::fromString(rows.text(2), Qt::ISODateWithMs), rows.text(3)});
    }
}

Result<void> TrustRepository::addAnchor(const QByteArray& certificate, const QString& purpose,
                                        const QString& author)
{
    const QString fingerprint = sha256Hex(certificate);
    LUYTRE_TRY(transaction, Transaction::begin(m_database));
    LUYTRE_CHECK(m_database.run(QStringLiteral("DELETE FROM trust_anchors WHERE fingerprint = ?"),
                                {fingerprint}));
    LUYTRE_CHECK(m_database.run(
        QStringLiteral("INSERT INTO trust_anchors (fingerprint, purpose, certificate, added_at, "
                       "added_by) VALUES (?, ?, ?, ?, ?)"),
        {fingerprint, purpose, certificate, storedInstant(m_clock.now()), author}));
    return transaction.commit();
}

Result<void> TrustRepository::addRevocationList(const QByteArray& list, const QString& author)
{
    const QString fingerprint = sha256Hex(list);
    LUYTRE_TRY(transaction, Transaction::begin(m_database));
    LUYTRE_CHECK(m_database.run(
        QStringLiteral("DELETE FROM revocation_lists WHERE fingerprint = ?"), {fingerprint}));
    LUYTRE_CHECK(m_database.run(
        QStringLiteral("INSERT INTO revocation_lists (fingerprint, list, added_at, added_by) "
                       "VALUES (?, ?, ?, ?)"),
        {fingerprint, list, storedInstant(m_clock.now()), author}));
    return transaction.commit();
}

Result<QString> TrustRepository::remove(const QString& fingerprintStart)
{
    const QString start = fingerprintStart.toLower();
    QStringList matching;
    LUYTRE_TRY(known, anchors());
    for (const StoredAnchor& anchor : known) {
        if (anchor.fingerprint.startsWith(start)) {
            matching.append(anchor.fingerprint);
        }
    }
    LUYTRE_TRY(lists, revocationLists());
    for (const StoredRevocationList& list : lists) {
        if (list.fingerprint.startsWith(start)) {
            matching.append(list.fingerprint);
        }
    }
    if (start.size() < shortestStart || matching.size() != 1) {
        return failure(ErrorCode::NothingFound,
                       QStringLiteral("%1: %2 match").arg(fingerprintStart).arg(matching.size()),
                       m_database.path());
    }
    LUYTRE_TRY(transaction, Transaction::begin(m_database));
    LUYTRE_CHECK(m_database.run(QStringLiteral("DELETE FROM trust_anchors WHERE fingerprint = ?"),
                                {matching.first()}));
    LUYTRE_CHECK(m_database.run(
        QStringLiteral("DELETE FROM revocation_lists WHERE fingerprint = ?"), {matching.first()}));
    LUYTRE_CHECK(transaction.commit());
    return matching.first();
}

} // namespace luytre
