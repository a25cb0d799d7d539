#include "cli/TrustSupport.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"
#include "cli/WorkspaceSupport.h"

#include "crypto/AdministratorTrust.h"

#include <QJsonArray>

namespace luytre::cli {

namespace {

QString period(const Certificate& certificate)
{
    return vietnameseDate(inVietnam(certificate.notBefore()).date()) + QStringLiteral(" – ")
        + vietnameseDate(inVietnam(certificate.notAfter()).date());
}

QJsonObject anchorJson(const Certificate& certificate, TrustPurpose purpose)
{
    return {{latin("purpose"), enumToString(purpose)},
            {latin("subject"), certificate.subject().text},
            {latin("key"), certificate.keyDescription()},
            {latin("notBefore"), certificate.notBefore().toString(Qt::ISODate)},
            {latin("notAfter"), certificate.notAfter().toString(Qt::ISODate)},
            {latin("fingerprint"), certificate.sha256Fingerprint()}};
}

QJsonObject listJson(const RevocationList& list)
{
    return {{latin("issuer"), list.issuer()},
            {latin("thisUpdate"), list.thisUpdate().toString(Qt::ISODate)},
            {latin("nextUpdate"), list.nextUpdate().toString(Qt::ISODate)},
            {latin("entries"), list.size()},
            {latin("fingerprint"), list.sha256Fingerprint()}};
}

void print(Console& console, const TrustStore& store)
{
    for (std::size_t i = 0; i < store.anchors().size(); ++i) {
        const Certificate& certificate = store.anchors()[i];
        console.line(QStringLiteral("%1: %2").arg(purposeText(console, store.purposes()[i]),
                                                  certificate.subject().text));
        console.line(
            QStringLiteral("  %1, %2").arg(certificate.keyDescription(), period(certificate)));
        console.line(QStringLiteral("  SHA-256 ") + certificate.sha256Fingerprint());
    }
    for (const RevocationList& list : store.revocationLists()) {
        console.line(
            console.say(u"Danh sách thu hồi: %1", u"Revocation list: %1").arg(list.issuer()));
        console.line(console
                         .say(u"  lập %1, kỳ sau %2, %3 chứng thư bị thu hồi",
                              u"  made %1, next due %2, %3 certificates revoked")
                         .arg(shortInstant(list.thisUpdate()),
                              list.nextUpdate().isValid() ? shortInstant(list.nextUpdate())
                                                          : QStringLiteral("–"),
                              QString::number(list.size())));
        console.line(QStringLiteral("  SHA-256 ") + list.sha256Fingerprint());
    }
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    const QString workspace = session.arguments().value(latin("workspace"));
    const QString path = administratorTrustPath();
    LUYTRE_TRY(locked, readAdministratorTrust(path));
    if (!locked && workspace.isEmpty()) {
        return failure(ErrorCode::Usage,
                       console.say(u"cần --workspace: máy này không có danh sách của quản trị viên",
                                   u"--workspace is needed: this machine has no administrator's "
                                   u"list"));
    }
    LUYTRE_TRY(store, trustOf(session));
    if (locked) {
        console.line(
            console
                .say(u"Danh sách do quản trị viên khóa (%1); danh sách của kho không dùng.",
                     u"Locked by the administrator (%1); a workspace's list does not "
                     u"count.")
                .arg(path));
    }
    print(console, store);
    if (store.isEmpty()) {
        console.line(console.say(u"Chưa tin cơ quan chứng thực nào.", u"No authority is trusted."));
    }
    QJsonArray anchors;
    for (std::size_t i = 0; i < store.anchors().size(); ++i) {
        anchors.append(anchorJson(store.anchors()[i], store.purposes()[i]));
    }
    QJsonArray lists;
    for (const RevocationList& list : store.revocationLists()) {
        lists.append(listJson(list));
    }
    console.json({{latin("locked"), locked.has_value()},
                  {latin("anchors"), anchors},
                  {latin("revocationLists"), lists}});
    return ExitCode::Good;
}

} // namespace

Verb trustListVerb()
{
    Verb verb;
    verb.name = latin("trust list");
    verb.summary = words(u"Liệt kê các chứng thư gốc được tin và danh sách thu hồi.",
                         u"List the trusted anchors and the revocation lists.");
    verb.details = words(
        u"Mỗi chứng thư kèm mục đích (chuyên dùng Chính phủ, công cộng, thử nghiệm) và dấu vân tay "
        u"SHA-256 để đối chiếu với cơ quan chứng thực.\nKhi quản trị viên đặt danh sách ở "
        u"/etc/luytre/trust.json, chỉ danh sách đó có hiệu lực và người dùng không đổi được.",
        u"Each with its purpose (Government PKI, public authority, trials) and its SHA-256 "
        u"fingerprint, to be compared with what the authority publishes.\nWhen the administrator "
        u"has put a list at /etc/luytre/trust.json, only that one counts and users cannot change "
        u"it.");
    verb.options = {{latin("workspace"),
                     {},
                     latin("WORKSPACE"),
                     words(u"Tệp kho hồ sơ.", u"The workspace file."),
                     false,
                     false}};
    verb.examples = {{latin("trust list --workspace kho.luytre"),
                      words(u"Danh sách của kho.", u"The list of a workspace.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
