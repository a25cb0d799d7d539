#include "cli/Interrupt.h"
#include "cli/TrustFiles.h"
#include "cli/VerbRegistry.h"
#include "cli/VerdictPrinter.h"
#include "cli/Words.h"

#include "crypto/Preparation.h"
#include "package/PackageManifest.h"
#include "pdf/PdfFile.h"
#include "signing/SignatureVerifier.h"

#include <future>

namespace luytre::cli {

namespace {

Result<ExitCode> run(Session& session)
{
    const Arguments& arguments = session.arguments();
    if (arguments.has(latin("report")) || arguments.has(latin("workspace"))) {
        return session.handOver();
    }
    // While the file is opened; nobody waits for it.
    const auto prepared
        = std::async(std::launch::async | std::launch::deferred, prepareCryptography);
    LUYTRE_TRY(at, session.instantOption(latin("at")));
    const auto file = PdfFile::open(arguments.word(0), PdfReading::AsViewersDo);
    if (file && !arguments.has(latin("signatures-only"))
        && file->hasEmbeddedFile(QLatin1String(packageManifestName))) {
        return session.handOver();
    }
    LUYTRE_TRY(anchors, trustOfFiles(session));
    Console& console = session.console();
    TerminalProgress progress(console, console.say(u"Kiểm tra", u"Verifying"));
    const SignatureVerifier verifier(anchors, session.clock());
    LUYTRE_TRY(report, verifier.verify(file, at, &progress, &interruptToken()));
    return tellVerdict(console, report);
}

} // namespace

Verb verifyVerb()
{
    Verb verb;
    verb.name = latin("verify");
    verb.summary = words(u"Kiểm tra chữ ký của một PDF và kết luận tin cậy.",
                         u"Examine the signatures of a PDF and give a verdict.");
    verb.details = words(
        u"Xét cấu trúc, phạm vi của từng chữ ký, nội dung có nguyên vẹn, thay đổi sau khi ký, "
        u"chứng thư và chuỗi tin cậy; kết luận là phát hiện xấu nhất: trusted, "
        u"intactSignerUnknown, intactSignerInvalid, unsigned, changedAfterSigning, broken, "
        u"malformed.\nChỉ tin các gốc nêu bằng --trust và danh sách của --workspace; nếu quản trị "
        u"viên đã khóa danh sách thì chỉ danh sách đó. Thu hồi được xét theo các danh sách thu hồi "
        u"đã nhập (“trust crl”) và mang theo trong tệp; chương trình không tra cứu qua mạng và nói "
        u"rõ khi không biết.\n"
        u"Với gói hồ sơ, các trang được lập lại từ dữ liệu bên trong và đối chiếu từng trang, minh "
        u"chứng được đối chiếu với bản kê, tổ chức của người ký với cơ quan nêu trong hồ sơ.",
        u"Looks at the structure, what each signature covers, whether the content is intact, what "
        u"changed after signing, the certificates and their chain; the verdict is the worst "
        u"finding: trusted, intactSignerUnknown, intactSignerInvalid, unsigned, "
        u"changedAfterSigning, broken, malformed.\nOnly the anchors named by --trust and the list "
        u"of --workspace are trusted, or the administrator's locked list alone where there is one. "
        u"Revocation is judged by the lists on hand (“trust crl”) and those that the file brings; "
        u"nothing is looked up on the "
        u"network, and what is not known is said.\nThe pages of a package are made anew from the "
        u"data "
        u"inside and compared one by one, its evidence with the manifest, the organisations of the "
        u"signers with those that the dossier names.");
    verb.arguments = {{latin("FILE"), words(u"Tệp PDF bất kỳ.", u"Any PDF file."), false, false}};
    verb.options
        = {trustOptions()[0],
           trustOptions()[1],
           {latin("at"),
            {},
            latin("TIME"),
            words(u"Thời điểm xét hiệu lực chứng thư; mặc định là thời điểm ký đã khai.",
                  u"The time certificates are judged at; by default the claimed time of signing."),
            false,
            false}};
    verb.options.push_back(
        {latin("signatures-only"),
         {},
         {},
         words(
             u"Chỉ xét chữ ký; với gói hồ sơ, không đối chiếu trang in và minh chứng với dữ liệu.",
             u"Signatures only; of a package, do not compare pages and evidence with the data."),
         false,
         false});
    verb.options.push_back(
        {latin("report"),
         {},
         latin("PDF"),
         words(u"Ghi phiếu kiểm tra để in, theo ngôn ngữ của lệnh.",
               u"Write a verification sheet for printing, in the language of the command."),
         false,
         false});
    verb.noMeans = words(u"không tin cậy (mọi kết luận khác trusted)",
                         u"not to be trusted (any verdict but trusted)");
    verb.examples
        = {{latin("verify goi-ky.pdf --trust root-ca.pem"),
            words(u"Kết luận và từng chữ ký.", u"The verdict and each signature.")},
           {latin("verify goi-ky.pdf --trust root-ca.pem --at 2026-10-15T08:31:52+07:00 --json"),
            words(u"Xét như vào thời điểm đó, cho máy đọc.",
                  u"Judged as at that time, for machines.")}};
    verb.readsForeignFiles = true;
    verb.run = run;
    return verb;
}

} // namespace luytre::cli
