#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

namespace luytre {

class Database;

/// A trusted certificate as stored. What it says is read by core/crypto.
struct StoredAnchor {
    QString fingerprint; ///< SHA-256 of the DER form, 64 hexadecimal digits
    QString purpose; ///< stable name of a TrustPurpose
    QByteArray certificate; ///< DER
    QDateTime addedAt; ///< UTC
    QString addedBy;
};

/// A revocation list as stored.
struct StoredRevocationList {
    QString fingerprint; ///< SHA-256 of the DER form
    QByteArray list; ///< DER
    QDateTime addedAt; ///< UTC
    QString addedBy;
};

/// The trust list of a workspace. Same thread as its Workspace, which owns it. Older revocation
/// lists stay: an authority takes expired certificates off its newer ones, and old signatures are
/// judged by what was known of their time.
class TrustRepository
{
public:
    TrustRepository(Database& database, const Clock& clock) : m_database(database), m_clock(clock)
    { }

    /// By purpose, then in the order of adding.
    [[nodiscard]] Result<std::vector<StoredAnchor>> anchors();
    [[nodiscard]] Result<std::vector<StoredRevocationList>> revocationLists();

    /// Adds an anchor, or gives one that is there another purpose. Fails with WorkspaceReadOnly,
    /// DiskFull, Database.
    [[nodiscard]] Result<void> addAnchor(const QByteArray& certificate, const QString& purpose,
                                         const QString& author);
    [[nodiscard]] Result<void> addRevocationList(const QByteArray& list, const QString& author);
    /// Removes the one anchor or revocation list whose fingerprint begins so; returns the whole
    /// fingerprint. Fails with NothingFound when there is none or more than one.
    [[nodiscard]] Result<QString> remove(const QString& fingerprintStart);

private:
    Database& m_database;
    const Clock& m_clock;
};

} // namespace luytre
