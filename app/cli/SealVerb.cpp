#include "cli/Interrupt.h"
#include "cli/Password.h"
#include "cli/Session.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include "base/AtomicFile.h"
#include "crypto/Envelope.h"

#include <QJsonArray>

namespace luytre::cli {

namespace {

constexpr qint64 certificateLimit = 1 << 20;

/// The first certificate of a file: the receiver's own; a chain may follow it.
Result<Certificate> receiverFrom(const QString& path)
{
    LUYTRE_TRY(bytes, readFile(path, certificateLimit));
    if (!bytes.contains("-----BEGIN ")) {
        auto one = Certificate::fromDer(bytes);
        return one ? one : Result<Certificate>(failure(one.error().withFile(path)));
    }
    auto list = Certificate::listFromPem(bytes);
    return list ? Result<Certificate>(list->front())
                : Result<Certificate>(failure(list.error().withFile(path)));
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    const Arguments& arguments = session.arguments();
    SealRequest request;
    request.input = arguments.word(0);
    request.output = arguments.value(latin("output"));
    request.now = session.clock().now();
    for (const QString& file : arguments.values(latin("to"))) {
        LUYTRE_TRY(receiver, receiverFrom(file));
        request.receivers.push_back(receiver);
    }
    if (arguments.has(latin("passphrase")) || arguments.has(latin("passphrase-file"))) {
        LUYTRE_TRY(passphrase, readNewPassphrase(session, request.output));
        request.passphrase = std::move(passphrase);
    }
    if (request.receivers.empty() && !request.passphrase) {
        return failure(ErrorCode::Usage,
                       console.say(u"cần --to CERT, --passphrase hoặc --passphrase-file FILE",
                                   u"--to CERT, --passphrase or --passphrase-file FILE is needed"));
    }
    TerminalProgress progress(console, console.say(u"Niêm phong", u"Sealing"));
    LUYTRE_CHECK(sealFile(request, &progress, &interruptToken()));
    QJsonArray receivers;
    for (const Certificate& receiver : request.receivers) {
        const DistinguishedName subject = receiver.subject();
        console.line(
            console.say(u"%1: mở được bởi %2, SHA-256 %3", u"%1: %2 can open it, SHA-256 %3")
                .arg(request.output, subject.text, receiver.sha256Fingerprint()));
        receivers.append(QJsonObject{{latin("subject"), subject.text},
                                     {latin("fingerprint"), receiver.sha256Fingerprint()}});
    }
    if (request.passphrase) {
        console.line(console
                         .say(u"%1: mở được bằng cụm mật khẩu (PBKDF2, %2 vòng)",
                              u"%1: the pass phrase opens it (PBKDF2, %2 rounds)")
                         .arg(request.output)
                         .arg(passphraseRounds));
    }
    console.json({{latin("output"), request.output},
                  {latin("receivers"), receivers},
                  {latin("passphrase"), request.passphrase.has_value()}});
    return ExitCode::Good;
}

} // namespace

Verb sealVerb()
{
    Verb verb;
    verb.name = latin("seal");
    verb.summary = words(u"Niêm phong một tệp để gửi: chỉ người nhận mở được.",
                         u"Seal a file for transport: only its receivers can open it.");
    verb.details = words(
        u"Ghi ra CMS AuthEnvelopedData (.p7m) mã hóa bằng AES-256-GCM; khóa nội dung được trao cho "
        u"từng chứng thư bằng RSA-OAEP hoặc ECDH, hoặc cho người biết cụm mật khẩu bằng PBKDF2. "
        u"Mọi "
        u"thay đổi trên đường đi đều bị phát hiện khi mở.\nHãy đối chiếu dấu vân tay chứng thư với "
        u"người nhận qua một kênh khác, và không gửi cụm mật khẩu cùng với tệp. Không dùng lệnh "
        u"này "
        u"cho tài liệu bí mật nhà nước.",
        u"Writes CMS AuthEnvelopedData (.p7m) under AES-256-GCM; its key goes to each certificate "
        u"by RSA-OAEP or ECDH, or to whoever knows the pass phrase by PBKDF2. Any change on the "
        u"way is found when it is opened.\nCompare the fingerprint with the receiver by another "
        u"channel, and do not send the pass phrase with the file. Not for state secrets.");
    verb.arguments = {{latin("IN"), words(u"Tệp cần gửi.", u"The file to send."), false, false}};
    verb.options = {
        {latin("output"), latin("o"), latin("OUT"),
         words(u"Tệp niêm phong ghi ra (.p7m).", u"The sealed file to write (.p7m)."), true, false},
        {latin("to"),
         {},
         latin("CERT"),
         words(u"Chứng thư của một người nhận, PEM hoặc DER; có thể lặp lại.",
               u"Certificate of a receiver, PEM or DER; may be repeated."),
         false,
         true},
        {latin("passphrase"),
         {},
         {},
         words(u"Niêm phong cả bằng cụm mật khẩu, hỏi trên màn hình (hoặc biến LUYTRE_PASSPHRASE).",
               u"Seal with a pass phrase too, asked for (or in the variable LUYTRE_PASSPHRASE)."),
         false,
         false},
        {latin("passphrase-file"),
         {},
         latin("FILE"),
         words(u"Tệp mà dòng đầu là cụm mật khẩu.", u"A file whose first line is the pass phrase."),
         false,
         false},
    };
    verb.examples
        = {{latin("seal ho-so-ky.pdf -o ho-so-ky.pdf.p7m --to so.pem --to cong-an.pem"),
            words(u"Gửi cho hai cơ quan; mỗi cơ quan tự mở được.",
                  u"For two agencies; each can open it alone.")},
           {latin("seal ho-so-ky.pdf -o ho-so-ky.pdf.p7m --passphrase"),
            words(u"Gửi cho người chưa có chứng thư.", u"For somebody without a certificate.")}};
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
