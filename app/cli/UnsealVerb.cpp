#include "cli/Interrupt.h"
#include "cli/Password.h"
#include "cli/Session.h"
#include "cli/TokenPins.h"
#include "cli/TokenSupport.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include "crypto/Envelope.h"
#include "crypto/Pkcs12.h"
#include "token/TokenDecryptingKey.h"

namespace luytre::cli {

namespace {

Result<void> openWithKeyFile(Session& session, const QString& input, const QString& output)
{
    const QString keyFile = session.arguments().value(latin("pkcs12"));
    LUYTRE_TRY(password, readPassword(session, keyFile));
    LUYTRE_TRY(key, openPkcs12ForUnsealing(keyFile, password));
    password.wipe();
    TerminalProgress progress(session.console(), session.console().say(u"Mở", u"Opening"));
    return unsealFile(input, output, *key, &progress, &interruptToken());
}

Result<void> openWithToken(Session& session, const QString& input, const QString& output)
{
    LUYTRE_TRY(request, tokenKeyRequest(session));
    TokenPins pins(session);
    LUYTRE_TRY(key, TokenDecryptingKey::open(request, pins, &interruptToken()));
    TerminalProgress progress(session.console(), session.console().say(u"Mở", u"Opening"));
    return unsealFile(input, output, *key, &progress, &interruptToken());
}

Result<void> openWithPassphrase(Session& session, const QString& input, const QString& output)
{
    LUYTRE_TRY(passphrase, readPassphrase(session, input));
    TerminalProgress progress(session.console(), session.console().say(u"Mở", u"Opening"));
    return unsealFile(input, output, passphrase, &progress, &interruptToken());
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    const Arguments& arguments = session.arguments();
    const QString input = arguments.word(0);
    const QString output = arguments.value(latin("output"));
    const bool byPassphrase
        = arguments.has(latin("passphrase")) || arguments.has(latin("passphrase-file"));
    const bool byToken = arguments.has(latin("pkcs11")) || arguments.has(latin("token"));
    if (int(byPassphrase) + int(byToken) + int(arguments.has(latin("pkcs12"))) != 1) {
        return failure(
            ErrorCode::Usage,
            console.say(u"cần đúng một cách mở: --pkcs12 FILE, --token (hoặc --pkcs11), hoặc "
                        u"--passphrase / --passphrase-file FILE",
                        u"one way of opening is needed: --pkcs12 FILE, --token (or --pkcs11), or "
                        u"--passphrase / --passphrase-file FILE"));
    }
    LUYTRE_CHECK(byPassphrase  ? openWithPassphrase(session, input, output)
                     : byToken ? openWithToken(session, input, output)
                               : openWithKeyFile(session, input, output));
    console.line(
        console.say(u"%1: nguyên vẹn như khi niêm phong", u"%1: as it was when it was sealed")
            .arg(output));
    console.json({{latin("output"), output}});
    return ExitCode::Good;
}

} // namespace

Verb unsealVerb()
{
    Verb verb;
    verb.name = latin("unseal");
    verb.summary = words(u"Mở một tệp niêm phong.", u"Open a sealed file.");
    verb.details = words(
        u"Nội dung chỉ xuất hiện ở OUT sau khi mã xác thực trên toàn bộ tệp đã khớp; tệp hỏng, bị "
        u"sửa hoặc bị cắt cụt thì không có gì được ghi ra.\nNiêm phong không cho biết ai đã gửi: "
        u"hãy xét chữ ký của nội dung bằng “verify”.\nToken: "
        u"--token, như với “sign”; mã PIN lấy từ --pin-file, biến LUYTRE_TOKEN_PIN, hoặc hỏi trên "
        u"màn hình.",
        u"The content appears at OUT only after the tag over the whole file holds; of a damaged, "
        u"changed or truncated file nothing is written.\nSealing does not say who sent it: judge "
        u"the signatures of the content with “verify”.\nA token: --token, as with “sign”; its PIN "
        u"comes from --pin-file, the variable LUYTRE_TOKEN_PIN, or is asked for.");
    verb.arguments = {
        {latin("IN"), words(u"Tệp niêm phong (.p7m).", u"The sealed file (.p7m)."), false, false}};
    verb.options = {
        {latin("output"), latin("o"), latin("OUT"), words(u"Tệp ghi ra.", u"The file to write."),
         true, false},
        {latin("pkcs12"),
         {},
         latin("FILE"),
         words(u"Tệp khóa .p12 hoặc .pfx của người nhận.",
               u"Key file of the receiver, .p12 or .pfx."),
         false,
         false},
        {latin("password-file"),
         {},
         latin("FILE"),
         words(u"Tệp mà dòng đầu là mật khẩu của tệp khóa.",
               u"A file whose first line is the password of the key file."),
         false,
         false},
        {latin("passphrase"),
         {},
         {},
         words(u"Mở bằng cụm mật khẩu, hỏi trên màn hình (hoặc biến LUYTRE_PASSPHRASE).",
               u"Open with a pass phrase, asked for (or in the variable LUYTRE_PASSPHRASE)."),
         false,
         false},
        {latin("passphrase-file"),
         {},
         latin("FILE"),
         words(u"Tệp mà dòng đầu là cụm mật khẩu.", u"A file whose first line is the pass phrase."),
         false,
         false},
    };
    for (OptionSpec& option : tokenKeyOptions()) {
        verb.options.push_back(std::move(option));
    }
    verb.examples = {{latin("unseal ho-so-ky.pdf.p7m -o ho-so-ky.pdf --token So"),
                      words(u"Mở bằng khóa trên USB token.", u"With the key on a USB token.")},
                     {latin("unseal ho-so-ky.pdf.p7m -o ho-so-ky.pdf --pkcs12 so.p12"),
                      words(u"Rồi xem: luytre-cli verify ho-so-ky.pdf",
                            u"Then look: luytre-cli verify ho-so-ky.pdf")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
