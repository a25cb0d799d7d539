#include "crypto/AdministratorTrust.h"

#include "base/AtomicFile.h"
#include "crypto/CertificateFile.h"

#include <QDir>
#include <QFileInfo>

namespace luytre {

namespace {

constexpr qint64 listLimit = 1 << 20;
constexpr qint64 revocationListLimit = 64LL << 20;

} // namespace

QString administratorTrustPath()
{
    const QString place = QStringLiteral("/etc/luytre/trust.json");
    const QString chosen = qEnvironmentVariable("LUYTRE_TRUST_LIST");
    return chosen.isEmpty() || QFileInfo::exists(place) ? place : chosen;
}

Result<std::optional<TrustStore>> readAdministratorTrust(const QString& path)
{
    if (!QFileInfo::exists(path)) {
        return std::nullopt;
    }
    LUYTRE_TRY(bytes, readFile(path, listLimit));
    LUYTRE_TRY(object, parseJsonObject(bytes, path));
    LUYTRE_TRY(list, fromJson<AdministratorTrustFile>(object, path));
    const QDir folder = QFileInfo(path).absoluteDir();
    TrustStore store;
    for (const AdministratorAnchor& anchor : list.anchors) {
        LUYTRE_TRY(certificates, readCertificates(folder.filePath(anchor.file)));
        for (const Certificate& certificate : certificates) {
            store.add(certificate, anchor.purpose);
        }
    }
    for (const QString& name : list.revocationLists) {
        const QString file = folder.filePath(name);
        LUYTRE_TRY(content, readFile(file, revocationListLimit));
        auto revoked = RevocationList::parse(content);
        if (!revoked) {
            return failure(revoked.error().withFile(file));
        }
        store.add(*revoked);
    }
    return store;
}

} // namespace luytre
