#include "cli/Interrupt.h"
#include "cli/Password.h"
#include "cli/SigningOptions.h"
#include "cli/TokenPins.h"
#include "cli/TokenSupport.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include "base/AtomicFile.h"
#include "crypto/Pkcs12.h"
#include "token/TokenSigner.h"

#include <QJsonArray>

namespace luytre::cli {

namespace {

/// A signature value, or a whole CMS signature.
constexpr qint64 maxSignatureBytes = 1LL << 20;

/// Errors about the certificate are about the key file, errors about the picture about its file.
Error named(const Error& error, const QString& keyFile, const QString& image)
{
    switch (error.code) {
    case ErrorCode::CertificateExpired:
    case ErrorCode::CertificateNotForSigning:
    case ErrorCode::WeakKey:
    case ErrorCode::WrongPassword:
    case ErrorCode::KeyFileInvalid:
        return error.withFile(keyFile);
    case ErrorCode::ImageInvalid:
        return error.withFile(image);
    default:
        return error;
    }
}

/// Said before the signature is made, because afterwards it is on the page. Gives what --json says.
QJsonArray warnings(Console& console, const Certificate& certificate)
{
    QJsonArray list;
    if (showsIdentityNumber(certificate.subject().commonName)) {
        console.note(console.say(
            u"Cảnh báo: tên trong chứng thư có số định danh cá nhân, và sẽ hiện trên trang nếu "
            u"không dùng hình chữ ký.",
            u"Warning: the name in the certificate holds a personal identity number; it will show "
            u"on the page unless a picture is used."));
        list.append(latin("identityNumber"));
    }
    return list;
}

QString schemeName(const SignatureScheme& scheme)
{
    const QString digest = scheme.digest == DigestAlgorithm::Sha512 ? latin("sha512")
        : scheme.digest == DigestAlgorithm::Sha384                  ? latin("sha384")
                                                                    : latin("sha256");
    return scheme.pss ? digest + QStringLiteral("-pss") : digest;
}

/// A key at hand, and what it is called in front of people.
struct Key {
    std::unique_ptr<TokenPins> pins; ///< of a token; outlives the signer
    std::unique_ptr<RawSigner> signer;
    QString name;
};

Result<Key> keyOfFile(Session& session)
{
    const QString file = session.arguments().value(latin("pkcs12"));
    LUYTRE_TRY(password, readPassword(session, file));
    auto signer = openPkcs12(file, password);
    if (!signer) {
        return failure(signer.error().withFile(file));
    }
    return Key{nullptr, std::move(*signer), file};
}

Result<Key> keyOnToken(Session& session)
{
    LUYTRE_TRY(request, tokenKeyRequest(session));
    auto pins = std::make_unique<TokenPins>(session);
    LUYTRE_TRY(signer, TokenSigner::open(request, *pins, &interruptToken()));
    const QString label = signer->token().label;
    return Key{std::move(pins), std::move(signer), label};
}

bool wantsToken(const Arguments& arguments)
{
    return arguments.has(latin("pkcs11")) || arguments.has(latin("token"));
}

Result<ExitCode> signWithKey(Session& session)
{
    Console& console = session.console();
    const QString image = session.arguments().value(latin("image"));
    LUYTRE_TRY(order, signingOrder(session));
    const SignRequest& request = order.request;
    LUYTRE_TRY(key, wantsToken(session.arguments()) ? keyOnToken(session) : keyOfFile(session));
    const Certificate& certificate = key.signer->certificate();
    const QJsonArray warned = warnings(console, certificate);
    TerminalProgress progress(console, console.say(u"Ký", u"Signing"));
    const auto done
        = PadesSigner(session.clock()).sign(request, *key.signer, &progress, &interruptToken());
    if (!done) {
        return failure(named(done.error(), key.name, image));
    }
    const DistinguishedName subject = certificate.subject();
    console.line(console.say(u"%1: ô “%2” đã ký bởi %3 (%4)", u"%1: field “%2” signed by %3 (%4)")
                     .arg(request.output, request.field, subject.commonName, subject.text));
    console.json({{latin("output"), request.output},
                  {latin("field"), request.field},
                  {latin("signer"), subject.commonName},
                  {latin("subject"), subject.text},
                  {latin("fingerprint"), certificate.sha256Fingerprint()},
                  {latin("warnings"), warned}});
    return ExitCode::Good;
}

Result<ExitCode> prepareFile(Session& session)
{
    Console& console = session.console();
    const QString certificateFile = session.arguments().value(latin("certificate"));
    const QString messageFile = session.arguments().value(latin("prepare"));
    if (certificateFile.isEmpty()) {
        return failure(
            ErrorCode::Usage,
            console.say(u"--prepare cần --certificate PEM", u"--prepare wants --certificate PEM"));
    }
    LUYTRE_TRY(pem, readFile(certificateFile));
    auto certificates = Certificate::listFromPem(pem);
    if (!certificates) {
        return failure(certificates.error().withFile(certificateFile));
    }
    LUYTRE_TRY(order, signingOrder(session));
    const QJsonArray warned = warnings(console, certificates->front());
    const auto prepared = PadesSigner(session.clock())
                              .prepare(order.request, certificates->front(), *certificates, nullptr,
                                       &interruptToken());
    if (!prepared) {
        return failure(
            named(prepared.error(), certificateFile, session.arguments().value(latin("image"))));
    }
    LUYTRE_TRY(file, AtomicFile::create(messageFile));
    LUYTRE_CHECK(file.write(prepared->message));
    LUYTRE_CHECK(file.commit());
    console.line(console
                     .say(u"%1: đã chuẩn bị. Ký nội dung của %2 (%3), rồi: luytre-cli sign %1 -o "
                          u"OUT --embed CHỮ-KÝ",
                          u"%1: prepared. Sign the content of %2 (%3), then: luytre-cli sign %1 -o "
                          u"OUT --embed SIGNATURE")
                     .arg(order.request.output, messageFile, schemeName(prepared->scheme)));
    console.json({{latin("output"), order.request.output},
                  {latin("field"), order.request.field},
                  {latin("toBeSigned"), messageFile},
                  {latin("scheme"), schemeName(prepared->scheme)},
                  {latin("warnings"), warned}});
    return ExitCode::Good;
}

Result<ExitCode> embedSignature(Session& session)
{
    Console& console = session.console();
    const QString output = session.arguments().value(latin("output"));
    LUYTRE_TRY(signature, readFile(session.arguments().value(latin("embed")), maxSignatureBytes));
    LUYTRE_TRY(order, longTermOrder(session));
    TerminalProgress progress(console, console.say(u"Ký", u"Signing"));
    LUYTRE_CHECK(PadesSigner(session.clock())
                     .embed(session.arguments().word(0), output, signature, order.request.longTerm,
                            &progress, &interruptToken()));
    console.line(
        console.say(u"%1: đã đặt chữ ký vào.", u"%1: the signature is in place.").arg(output));
    console.json({{latin("output"), output}});
    return ExitCode::Good;
}

Result<ExitCode> run(Session& session)
{
    const Arguments& arguments = session.arguments();
    const auto modes = int(arguments.has(latin("pkcs12"))) + int(wantsToken(arguments))
        + int(arguments.has(latin("prepare"))) + int(arguments.has(latin("embed")));
    if (modes != 1) {
        return failure(
            ErrorCode::Usage,
            session.console().say(
                u"cần đúng một trong --pkcs12, --token (hoặc --pkcs11), --prepare, --embed",
                u"exactly one of --pkcs12, --token (or --pkcs11), --prepare, --embed is needed"));
    }
    return arguments.has(latin("prepare")) ? prepareFile(session)
        : arguments.has(latin("embed"))    ? embedSignature(session)
                                           : signWithKey(session);
}

/// Where the key is, and where things go.
std::vector<OptionSpec> keyOptions()
{
    return {{latin("output"), latin("o"), latin("OUT"),
             words(u"Tệp đã ký ghi ra.", u"The signed file to write."), true, false},
            {latin("pkcs12"),
             {},
             latin("FILE"),
             words(u"Tệp khóa .p12 hoặc .pfx.", u"Key file, .p12 or .pfx."),
             false,
             false},
            {latin("password-file"),
             {},
             latin("FILE"),
             words(u"Tệp mà dòng đầu là mật khẩu.", u"A file whose first line is the password."),
             false,
             false},
            {latin("prepare"),
             {},
             latin("TBS"),
             words(u"Chuẩn bị cho khóa ở nơi khác: ghi phần cần ký vào tệp này.",
                   u"Prepare for a key elsewhere: write what is to be signed here."),
             false,
             false},
            {latin("certificate"),
             {},
             latin("PEM"),
             words(u"Chứng thư của khóa đó, rồi chuỗi của nó.",
                   u"The certificate of that key, then its chain."),
             false,
             false},
            {latin("embed"),
             {},
             latin("FILE"),
             words(u"Chữ ký của phần cần ký (giá trị, hoặc cả CMS dạng DER).",
                   u"The signature of what was to be signed (its value, or a whole CMS in "
                   u"DER)."),
             false,
             false}};
}

} // namespace

Verb signVerb()
{
    Verb verb;
    verb.name = latin("sign");
    verb.summary = words(u"Ký vào một ô chữ ký của gói hoặc của PDF bất kỳ.",
                         u"Sign a field of a package or of any PDF.");
    verb.details = words(
        u"Chữ ký theo PAdES, nối thêm vào tệp mà không đổi byte nào đã có. Chữ ký đầu tiên của một "
        u"gói khóa gói: sau đó chỉ được điền các ô ký còn trống. Thứ tự nên ký: preparer (người "
        u"lập), head (thủ trưởng), seal (con dấu).\nMật khẩu lấy từ --password-file, biến "
        u"LUYTRE_PKCS12_PASSWORD, hoặc hỏi trên màn hình (không hiện chữ); không bao giờ là tham "
        u"số. Tệp mới được mở lại, kiểm tra rồi mới đặt vào chỗ; OUT có thể chính là IN.\nToken: "
        u"--token (và --pkcs11 khi trình điều khiển không có trong “token list”). Mã PIN lấy từ "
        u"--pin-file, biến LUYTRE_TOKEN_PIN, hoặc hỏi trên màn hình, sau khi mọi thứ khác đã sẵn "
        u"sàng; tình trạng số lần thử được báo trước khi hỏi, mã sai không được thử lại, lần thử "
        u"cuối phải được đồng ý rõ ràng.\nKhóa ở "
        u"máy khác: --prepare TBS --certificate PEM ghi tệp chờ ký và phần cần ký; ký TBS bằng "
        u"khóa đó; --embed đặt chữ ký vào tệp chờ.\nChỉ có --tsa mới dùng mạng.",
        u"The signature is PAdES, appended without changing a byte that is there. The first one of "
        u"a package certifies it: after it only empty signature fields may be filled. Sign in this "
        u"order: preparer, head, seal.\nThe password comes from --password-file, the variable "
        u"LUYTRE_PKCS12_PASSWORD, or is asked for without showing it; it is never an argument. The "
        u"new file is opened again and verified before it takes its place; OUT may be IN "
        u"itself.\nA token: --token (and --pkcs11 when “token list” does not know its driver). The "
        u"PIN comes from --pin-file, the variable LUYTRE_TOKEN_PIN, or is asked for, once "
        u"everything else is ready; what the token says of its tries is told before, a wrong PIN "
        u"is never tried again, the last try needs an explicit yes.\nA key on another machine: "
        u"--prepare TBS --certificate PEM writes a file that "
        u"waits and what is to be signed; sign TBS with that key; --embed puts the signature into "
        u"the waiting file.\nNothing but --tsa uses a network.");
    verb.arguments = {{latin("IN"),
                       words(u"Tệp PDF; với --embed: tệp đã chuẩn bị.",
                             u"A PDF; with --embed: the prepared one."),
                       false, false}};
    verb.options = keyOptions();
    for (OptionSpec& option : tokenKeyOptions()) {
        verb.options.push_back(std::move(option));
    }
    for (OptionSpec& option : signingOptions()) {
        verb.options.push_back(std::move(option));
    }
    verb.examples = {
        {latin(
             "sign goi.pdf -o goi-ky.pdf --field head --pkcs12 thu-truong.p12 --image chu-ky.png"),
         words(u"Thủ trưởng ký, có hình chữ ký.",
               u"The head signs, with a picture of the handwriting.")},
        {latin(
             "sign goi-ky.pdf -o goi-ky.pdf --field seal --pkcs12 co-quan.p12 --image con-dau.png"),
         words(u"Đóng dấu cơ quan trên cùng tệp.", u"The agency's seal on the same file.")},
        {latin("sign goi.pdf -o goi-ky.pdf --field head --token ThuTruong"),
         words(u"Thủ trưởng ký bằng USB token.", u"The head signs with a USB token.")},
        {latin("sign qd.pdf -o ky.pdf --new-field 1,330,600,136,57 --pkcs12 a.p12 --tsa "
               "http://tsa.test"),
         words(u"Ký một bản quét, tạo ô ở trang 1, có dấu thời gian.",
               u"Sign a scanned decision in a new field on page 1, with a time stamp.")},
        {latin("sign phu-luc.pdf -o ky.pdf --as annex --number 12/KH-UBND --pkcs12 co-quan.p12"),
         words(u"Cơ quan ký văn bản kèm theo ở tệp riêng.",
               u"The agency signs an annex that is a file of its own.")}};
    verb.drawsPages = true;
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
