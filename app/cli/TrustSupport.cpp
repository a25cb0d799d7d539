#include "cli/TrustSupport.h"

#include "cli/Words.h"
#include "cli/WorkspaceSupport.h"

#include "crypto/AdministratorTrust.h"

namespace luytre::cli {

namespace {

Result<void> addWorkspaceTrust(const QString& file, TrustStore& store)
{
    LUYTRE_TRY(workspace, openForReading(file));
    LUYTRE_TRY(anchors, workspace->trust().anchors());
    for (const StoredAnchor& anchor : anchors) {
        const auto purpose = enumFromString<TrustPurpose>(anchor.purpose);
        const auto certificate = Certificate::fromDer(anchor.certificate);
        if (!purpose || !certificate || certificate->sha256Fingerprint() != anchor.fingerprint) {
            return failure(ErrorCode::WorkspaceDamaged, anchor.fingerprint, file);
        }
        store.add(*certificate, *purpose);
    }
    LUYTRE_TRY(lists, workspace->trust().revocationLists());
    for (const StoredRevocationList& stored : lists) {
        const auto list = RevocationList::parse(stored.list);
        if (!list) {
            return failure(ErrorCode::WorkspaceDamaged, stored.fingerprint, file);
        }
        store.add(*list);
    }
    return {};
}

} // namespace

QString purposeText(const Console& console, TrustPurpose purpose)
{
    switch (purpose) {
    case TrustPurpose::Government:
        return console.say(u"chứng thực chuyên dùng Chính phủ", u"Government PKI");
    case TrustPurpose::Public:
        return console.say(u"chứng thực công cộng", u"public authority");
    case TrustPurpose::Test:
        break;
    }
    return console.say(u"thử nghiệm", u"trials only");
}

Result<void> requireUnlockedTrust()
{
    const QString path = administratorTrustPath();
    LUYTRE_TRY(list, readAdministratorTrust(path));
    return list ? Result<void>(failure(ErrorCode::TrustListLocked, {}, path)) : Result<void>();
}

Result<TrustStore> trustOf(Session& session)
{
    const QString workspace = session.arguments().value(latin("workspace"));
    if (workspace.isEmpty()) {
        return trustOfFiles(session);
    }
    return trustOfFiles(session,
                        [&](TrustStore& store) { return addWorkspaceTrust(workspace, store); });
}

} // namespace luytre::cli
