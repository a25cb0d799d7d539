#include "cli/ErrorText.h"
#include "cli/TokenPins.h"
#include "cli/TokenSupport.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include <QJsonArray>

namespace luytre::cli {

namespace {

void printToken(Console& console, const TokenInfo& token)
{
    console.line(
        console.say(u"  Token “%1”, số hiệu %2 (%3)", u"  Token “%1”, serial number %2 (%3)")
            .arg(token.label, token.serial,
                 QStringLiteral("%1 %2").arg(token.manufacturer, token.model).trimmed()));
    console.line(console.say(u"    Đầu đọc: %1", u"    Reader: %1").arg(token.reader));
    if (!token.initialized) {
        console.line(console.say(u"    Chưa khởi tạo.", u"    Not initialised."));
        return;
    }
    console.line(
        console.say(u"    Mã PIN: %1", u"    PIN: %1").arg(pinStateText(console, token.pinState))
        + (token.pinPad ? console.say(u"; nhập trên đầu đọc", u"; entered on the reader")
                        : QString())
        + (token.pinMustChange
               ? console.say(u"; phải đổi trước khi dùng", u"; must be changed before use")
               : QString()));
    console.line(
        console.say(u"    Chứng thư: %1", u"    Certificates: %1").arg(token.certificates.size())
        + (token.problem.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(token.problem)));
}

void printModule(Console& console, const LookedAt& one)
{
    console.line(
        QStringLiteral("%1: %2 (%3)").arg(one.module.id, one.module.name, one.module.path));
    if (!one.listing) {
        console.line(QStringLiteral("  ")
                     + describeError(one.listing.error(), console.language()).what);
        console.line(QStringLiteral("  ") + one.listing.error().detail);
        return;
    }
    for (const TokenInfo& token : one.listing->tokens) {
        printToken(console, token);
    }
    for (const QString& reader : one.listing->emptyReaders) {
        console.line(console.say(u"  Đầu đọc trống: %1", u"  Empty reader: %1").arg(reader));
    }
    if (one.listing->tokens.empty() && one.listing->emptyReaders.empty()) {
        console.line(console.say(u"  Không có đầu đọc nào.", u"  No reader."));
    }
}

QJsonObject tokenJson(const TokenInfo& token)
{
    QJsonObject json = toJson(token);
    json.insert(latin("certificates"), qint64(token.certificates.size()));
    return json;
}

QJsonObject moduleJson(const LookedAt& one, Language language)
{
    QJsonObject json{{latin("id"), one.module.id},
                     {latin("name"), one.module.name},
                     {latin("path"), one.module.path}};
    if (!one.listing) {
        json.insert(latin("error"), errorJson(one.listing.error(), language).value(latin("error")));
        return json;
    }
    QJsonArray tokens;
    for (const TokenInfo& token : one.listing->tokens) {
        tokens.append(tokenJson(token));
    }
    json.insert(latin("tokens"), tokens);
    return json;
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    LUYTRE_TRY(seen, lookAtModules(session));
    bool any = false;
    QJsonArray modules;
    for (const LookedAt& one : seen) {
        printModule(console, one);
        modules.append(moduleJson(one, console.language()));
        any = any || (one.listing && !one.listing->tokens.empty());
    }
    if (!any) {
        console.line(console.say(
            u"Không thấy token. Có thể chưa cắm hoặc thiếu trình điều khiển.",
            u"No token was found. It may not be plugged in, or its driver may be missing."));
    }
    console.json({{latin("modules"), modules}});
    return any ? ExitCode::Good : ExitCode::No;
}

} // namespace

Verb tokenListVerb()
{
    Verb verb;
    verb.name = latin("token list");
    verb.summary = words(u"Liệt kê trình điều khiển và token đang cắm.",
                         u"List drivers and the tokens plugged in.");
    verb.details = words(u"Tìm các trình điều khiển PKCS#11 đã biết (bit4id, VGCA, SafeNet, "
                         u"OpenSC, SoftHSM2); quản trị viên có thể "
                         u"thêm ở /etc/luytre/token-modules.json. Mỗi trình điều khiển được nạp "
                         u"trong một tiến trình riêng có thời hạn, "
                         u"nên trình điều khiển hỏng hoặc treo không ảnh hưởng chương "
                         u"trình.\nKhông hỏi mã PIN. Tình trạng mã PIN là do "
                         u"token báo; PKCS#11 không cho biết chính xác còn mấy lần thử.",
                         u"Looks for the PKCS#11 drivers it knows (bit4id, VGCA, SafeNet, OpenSC, "
                         u"SoftHSM2); an administrator can add "
                         u"some in /etc/luytre/token-modules.json. Each is loaded in a process of "
                         u"its own with a time limit, so that one "
                         u"that crashes or hangs does no harm.\nNo PIN is asked for. How near a "
                         u"token is to locking is what it says "
                         u"itself; PKCS#11 does not tell the number of tries.");
    verb.options = moduleOptions();
    verb.noMeans = words(u"Không thấy token nào.", u"No token was found.");
    verb.examples = {{latin("token list"), words(u"Token đang cắm.", u"What is plugged in.")},
                     {latin("token list --pkcs11 /opt/hang/libtoken.so"),
                      words(u"Qua một trình điều khiển khác.", u"Through another driver.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
