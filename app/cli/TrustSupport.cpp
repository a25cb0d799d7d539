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
    const QStringList files = session.arguments().values(latin("trust"));
    const QString path = administratorTrustPath();
    LUYTRE_TRY(locked, readAdministratorTrust(path));
    if (locked) {
        if (!files.isEmpty()) {
            return failure(ErrorCode::TrustListLocked, {}, path);
        }
        return *locked;
    }
    TrustStore store;
    const QString workspace = session.arguments().value(latin("workspace"));
    if (!workspace.isEmpty()) {
        LUYTRE_CHECK(addWorkspaceTrust(workspace, store));
    }
    for (const QString& file : files) {
        LUYTRE_CHECK(store.addPemFile(file));
    }
    return store;
}

std::vector<OptionSpec> trustOptions()
{
    return {{latin("trust"),
             {},
             latin("FILE"),
             words(u"Tệp chứng thư gốc được tin (PEM, DER, PKCS#7); dùng nhiều lần được.",
                   u"File of trusted root certificates (PEM, DER, PKCS#7); may be given several "
                   u"times."),
             false,
             true},
            {latin("workspace"),
             {},
             latin("WORKSPACE"),
             words(u"Kho hồ sơ có danh sách tin cậy; xem “trust list”.",
                   u"A workspace with a trust list; see “trust list”."),
             false,
             false}};
}

} // namespace luytre::cli
