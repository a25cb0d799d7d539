#include "cli/Interrupt.h"
#include "cli/TokenPins.h"
#include "cli/TokenSupport.h"
#include "cli/TrustSupport.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include "base/AtomicFile.h"
#include "token/TokenSelfTest.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace luytre::cli {

namespace {

QString checkName(const Console& console, TokenCheck check)
{
    switch (check) {
    case TokenCheck::Module:
        return console.say(u"Trình điều khiển", u"Driver");
    case TokenCheck::Slot:
        return console.say(u"Token", u"Token");
    case TokenCheck::PinTries:
        return console.say(u"Mã PIN", u"PIN");
    case TokenCheck::Certificate:
        return console.say(u"Chứng thư", u"Certificate");
    case TokenCheck::KeyUsage:
        return console.say(u"Mục đích khóa", u"Key usage");
    case TokenCheck::Validity:
        return console.say(u"Thời hạn", u"Validity");
    case TokenCheck::Chain:
        return console.say(u"Chuỗi chứng thư", u"Chain");
    case TokenCheck::Signature:
        break;
    }
    return console.say(u"Ký thử", u"Trial signature");
}

QString stateName(const Console& console, CheckState state)
{
    switch (state) {
    case CheckState::Good:
        return console.say(u"đạt", u"good");
    case CheckState::Warning:
        return console.say(u"lưu ý", u"warning");
    case CheckState::Bad:
        return console.say(u"không đạt", u"bad");
    case CheckState::NotDone:
        break;
    }
    return console.say(u"chưa kiểm tra", u"not done");
}

void print(Console& console, const TokenReport& report)
{
    for (const TokenFinding& finding : report.findings) {
        console.line(QStringLiteral("[%1] %2").arg(stateName(console, finding.state),
                                                   checkName(console, finding.check)));
        console.paragraph(console.say(finding.text), 4, 4);
        if (!finding.detail.isEmpty()) {
            console.paragraph(finding.detail, 4, 4);
        }
    }
}

QJsonObject forSupport(const TokenReport& report)
{
    QJsonObject json = toJson(report);
    json.insert(latin("program"), QCoreApplication::applicationVersion());
    json.insert(latin("system"), QSysInfo::prettyProductName());
    json.insert(latin("worst"), enumToString(report.worst()));
    return json;
}

Result<void> writeReport(const QString& path, const QJsonObject& report)
{
    LUYTRE_TRY(file, AtomicFile::create(path));
    LUYTRE_CHECK(file.write(QJsonDocument(report).toJson(QJsonDocument::Indented)));
    return file.commit();
}

/// What to test. When the token is nowhere to be seen, the first driver: that is where the search
/// for the reason begins.
Result<TokenKeyRequest> testRequest(Session& session)
{
    auto request = tokenKeyRequest(session);
    if (request || request.error().code != ErrorCode::TokenNotFound) {
        return request;
    }
    LUYTRE_TRY(modules, modulesOf(session));
    LUYTRE_TRY(options, agentOptions(session));
    return TokenKeyRequest{modules.front().path, session.arguments().value(latin("token")),
                           session.arguments().value(latin("cert")), session.clock().now(),
                           options};
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    LUYTRE_TRY(trust, trustOf(session));
    LUYTRE_TRY(request, testRequest(session));
    TokenPins pins(session);
    const bool signs = session.arguments().has(latin("sign"));
    const TokenReport report = TokenSelfTest(trust, session.clock())
                                   .run(request, signs ? &pins : nullptr, &interruptToken());
    const QJsonObject json = forSupport(report);
    print(console, report);
    const QString path = session.arguments().value(latin("report"));
    if (!path.isEmpty()) {
        LUYTRE_CHECK(writeReport(path, json));
        console.line(console
                         .say(u"Báo cáo cho bộ phận hỗ trợ: %1 (không có bí mật bên trong)",
                              u"Report for support: %1 (nothing secret in it)")
                         .arg(path));
    }
    console.json(json);
    return report.worst() == CheckState::Bad ? ExitCode::No : ExitCode::Good;
}

} // namespace

Verb tokenTestVerb()
{
    Verb verb;
    verb.name = latin("token test");
    verb.summary = words(u"Tự kiểm tra token: từ trình điều khiển đến ký thử.",
                         u"Test a token, from its driver to a trial signature.");
    verb.details = words(u"Lần lượt: trình điều khiển, token trong đầu đọc, tình trạng mã PIN, "
                         u"chứng thư, mục đích và độ mạnh của khóa, "
                         u"thời hạn, chuỗi chứng thư (theo --trust hoặc --workspace). Không hỏi mã "
                         u"PIN, trừ khi có --sign.\nBáo cáo ở "
                         u"--report dành cho bộ phận hỗ trợ: không có mã PIN, không có khóa; số "
                         u"giấy tờ tùy thân trong tên được che.",
                         u"In turn: the driver, the token in its reader, the state of the PIN, the "
                         u"certificate, the use and strength of its "
                         u"key, its period, its chain (by --trust or --workspace). No PIN is asked "
                         u"for, but with --sign.\nThe report of "
                         u"--report is for support: no PIN, no key; numbers of identity papers in "
                         u"names are blotted out.");
    verb.options = tokenKeyOptions();
    verb.options.push_back(
        {latin("sign"),
         {},
         {},
         words(u"Ký thử một đoạn chữ (cần mã PIN).", u"Make a trial signature (needs the PIN)."),
         false,
         false});
    verb.options.push_back(
        {latin("report"),
         {},
         latin("OUT"),
         words(u"Ghi báo cáo (JSON) cho bộ phận hỗ trợ.", u"Write the report (JSON) for support."),
         false,
         false});
    for (OptionSpec& option : trustOptions()) {
        verb.options.push_back(std::move(option));
    }
    verb.noMeans = words(u"Có mục không đạt.", u"A check is bad.");
    verb.examples = {{latin("token test --token ThuTruong --trust goc.pem --report token.json"),
                      words(u"Kiểm tra và lấy báo cáo.", u"Test it and get the report.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
