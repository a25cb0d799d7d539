#include "cli/Interrupt.h"
#include "cli/Password.h"
#include "cli/Session.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include "base/AtomicFile.h"
#include "crypto/Pkcs12.h"
#include "signing/PadesSigner.h"

namespace luytre::cli {

namespace {

constexpr qint64 maxImageBytes = 16LL << 20;

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

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    const Arguments& arguments = session.arguments();
    const QString keyFile = arguments.value(latin("pkcs12"));
    const QString image = arguments.value(latin("image"));
    SignRequest request;
    request.input = arguments.word(0);
    request.output = arguments.value(latin("output"));
    request.field = arguments.value(latin("field"));
    request.reason = arguments.value(latin("reason"));
    request.location = arguments.value(latin("location"));
    if (!image.isEmpty()) {
        LUYTRE_TRY(bytes, readFile(image, maxImageBytes));
        request.imagePng = std::move(bytes);
    }
    LUYTRE_TRY(password, readPassword(session, keyFile));
    auto signer = openPkcs12(keyFile, password);
    password.wipe();
    if (!signer) {
        return failure(named(signer.error(), keyFile, image));
    }
    TerminalProgress progress(console, console.say(u"Ký", u"Signing"));
    const auto done
        = PadesSigner(session.clock()).sign(request, **signer, &progress, &interruptToken());
    if (!done) {
        return failure(named(done.error(), keyFile, image));
    }
    const DistinguishedName subject = (*signer)->certificate().subject();
    console.line(console.say(u"%1: ô “%2” đã ký bởi %3 (%4)", u"%1: field “%2” signed by %3 (%4)")
                     .arg(request.output, request.field, subject.commonName, subject.text));
    console.json({{latin("output"), request.output},
                  {latin("field"), request.field},
                  {latin("signer"), subject.commonName},
                  {latin("subject"), subject.text},
                  {latin("fingerprint"), (*signer)->certificate().sha256Fingerprint()}});
    return ExitCode::Good;
}

} // namespace

Verb signVerb()
{
    Verb verb;
    verb.name = latin("sign");
    verb.summary = words(u"Ký vào một ô chữ ký của gói bằng tệp khóa PKCS#12.",
                         u"Fill a signature field of a package with a PKCS#12 key.");
    verb.details = words(
        u"Chữ ký theo PAdES B-B, nối thêm vào tệp mà không đổi byte nào đã có. Chữ ký đầu tiên "
        u"khóa tệp: sau đó chỉ được điền các ô ký còn trống. Thứ tự nên ký: preparer (người lập), "
        u"head (thủ trưởng), seal (con dấu).\nMật khẩu lấy từ --password-file, biến "
        u"LUYTRE_PKCS12_PASSWORD, hoặc hỏi trên màn hình (không hiện chữ); không bao giờ là tham "
        u"số. Tệp mới được mở lại, kiểm tra rồi mới đặt vào chỗ; OUT có thể chính là IN.",
        u"The signature is PAdES B-B, appended without changing a byte that is there. The first "
        u"one certifies the file: after it only empty signature fields may be filled. Sign in this "
        u"order: preparer, head, seal.\nThe password comes from --password-file, the variable "
        u"LUYTRE_PKCS12_PASSWORD, or is asked for without showing it; it is never an argument. The "
        u"new file is opened again and verified before it takes its place; OUT may be IN itself.");
    verb.arguments = {
        {latin("IN"), words(u"Tệp PDF có ô chữ ký.", u"A PDF that has the field."), false, false}};
    verb.options
        = {{latin("output"), latin("o"), latin("OUT"),
            words(u"Tệp đã ký ghi ra.", u"The signed file to write."), true, false},
           {latin("field"),
            {},
            latin("NAME"),
            words(u"Tên ô chữ ký, xem bằng “fields”.", u"Name of the field; see “fields”."),
            true,
            false},
           {latin("pkcs12"),
            {},
            latin("FILE"),
            words(u"Tệp khóa .p12 hoặc .pfx.", u"Key file, .p12 or .pfx."),
            true,
            false},
           {latin("password-file"),
            {},
            latin("FILE"),
            words(u"Tệp mà dòng đầu là mật khẩu.", u"A file whose first line is the password."),
            false,
            false},
           {latin("image"),
            {},
            latin("PNG"),
            words(u"Hình chữ ký tay hoặc con dấu, nền trong suốt.",
                  u"Picture of the handwriting or seal, with a transparent ground."),
            false,
            false},
           {latin("reason"),
            {},
            latin("TEXT"),
            words(u"Lý do ký.", u"Reason for signing."),
            false,
            false},
           {latin("location"),
            {},
            latin("TEXT"),
            words(u"Nơi ký.", u"Place of signing."),
            false,
            false}};
    verb.examples = {
        {latin(
             "sign goi.pdf -o goi-ky.pdf --field head --pkcs12 thu-truong.p12 --image chu-ky.png"),
         words(u"Thủ trưởng ký, có hình chữ ký.",
               u"The head signs, with a picture of the handwriting.")},
        {latin(
             "sign goi-ky.pdf -o goi-ky.pdf --field seal --pkcs12 co-quan.p12 --image con-dau.png"),
         words(u"Đóng dấu cơ quan trên cùng tệp.", u"The agency's seal on the same file.")}};
    verb.drawsPages = true;
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
