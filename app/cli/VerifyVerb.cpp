#include "cli/Interrupt.h"
#include "cli/Session.h"
#include "cli/TrustSupport.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include "package/Package.h"
#include "package/PackageCheck.h"
#include "package/VerificationSheet.h"
#include "signing/SignatureVerifier.h"

#include <algorithm>
#include <optional>

namespace luytre::cli {

namespace {

Result<QDateTime> instantOption(const Session& session, const Console& console)
{
    const QString text = session.arguments().value(latin("at"));
    if (text.isEmpty()) {
        return QDateTime();
    }
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    QDateTime instant = day.isValid()
        ? QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, vietnamUtcOffsetSeconds)
        : QDateTime::fromString(text, Qt::ISODate);
    if (instant.isValid() && instant.timeSpec() == Qt::LocalTime) {
        instant
            = QDateTime(instant.date(), instant.time(), Qt::OffsetFromUTC, vietnamUtcOffsetSeconds);
    }
    if (!instant.isValid()) {
        return failure(
            ErrorCode::Usage,
            console.say(u"--at cần một thời điểm như 2026-10-15T08:31:52+07:00 hoặc 2026-10-15",
                        u"--at takes an instant like 2026-10-15T08:31:52+07:00 or 2026-10-15"));
    }
    return instant.toUTC();
}

QString coverageWord(const Console& console, Coverage coverage)
{
    switch (coverage) {
    case Coverage::WholeFile:
        return console.say(u"toàn bộ tệp", u"the whole file");
    case Coverage::LaterSignaturesOnly:
        return console.say(u"sau đó chỉ có chữ ký khác", u"only other signatures follow");
    case Coverage::ChangedLater:
        return console.say(u"sau đó còn thay đổi khác", u"other changes follow");
    case Coverage::Invalid:
        break;
    }
    return console.say(u"phạm vi không hợp lệ", u"no sound coverage");
}

QString yesNo(const Console& console, bool value)
{
    return value ? console.say(u"có", u"yes") : console.say(u"KHÔNG", u"NO");
}

void printSignature(Console& console, const SignatureReport& signature)
{
    console.line();
    console.line(console.say(u"Ô “%1”: %2", u"Field “%1”: %2")
                     .arg(signature.field,
                          signature.signer
                              ? signature.signer->subject().text
                              : console.say(u"không đọc được người ký", u"signer unreadable")));
    if (signature.claimedTime.isValid()) {
        console.line(
            console.say(u"  thời điểm do người ký khai: %1", u"  time claimed by the signer: %1")
                .arg(vietnamTimestamp(signature.claimedTime)));
    }
    if (!signature.reason.isEmpty()) {
        console.paragraph(console.say(u"lý do: ", u"reason: ") + signature.reason, 2, 4);
    }
    console.line(console.say(u"  phạm vi: %1", u"  covers: %1")
                     .arg(coverageWord(console, signature.coverage)));
    console.line(console
                     .say(u"  nội dung nguyên vẹn: %1; chữ ký đúng: %2; chứng thư được gắn: %3",
                          u"  content intact: %1; signature holds: %2; certificate bound: %3")
                     .arg(yesNo(console, signature.digestHolds),
                          yesNo(console, signature.signatureHolds),
                          yesNo(console, signature.certificateBound)));
    if (signature.signer) {
        console.line(console.say(u"  chứng thư: %1 đến %2, %3", u"  certificate: %1 to %2, %3")
                         .arg(vietnameseDate(inVietnam(signature.signer->notBefore()).date()),
                              vietnameseDate(inVietnam(signature.signer->notAfter()).date()),
                              signature.signer->keyDescription()));
    }
}

void printReport(Console& console, const VerificationReport& report)
{
    console.line(console.say(verdictHeadline(report.verdict))
                 + QStringLiteral(" [%1]").arg(enumToString(report.verdict)));
    for (const auto& signature : report.signatures) {
        printSignature(console, signature);
    }
    console.line();
    for (const auto& finding : report.findings) {
        console.paragraph(QStringLiteral("- ") + console.say(finding.text()), 0, 2);
    }
    if (!report.emptyFields.empty()) {
        console.line(console.say(u"Ô còn trống: ", u"Empty fields: ")
                     + QStringList(report.emptyFields.begin(), report.emptyFields.end())
                           .join(QStringLiteral(", ")));
    }
}

/// A package, as far as a glance tells; what it really is comes out later.
bool looksLikePackage(const QString& file)
{
    const auto pdf = PdfFile::open(file);
    const auto embedded = pdf ? pdf->embeddedFiles() : failure(pdf.error());
    return embedded
        && std::any_of(embedded->begin(), embedded->end(), [](const PdfEmbeddedFile& entry) {
               return entry.name == QLatin1String(packageManifestName);
           });
}

bool comparesPages(const Arguments& arguments)
{
    return !arguments.has(latin("signatures-only")) && looksLikePackage(arguments.word(0));
}

bool drawsPages(const Arguments& arguments)
{
    return arguments.has(latin("report")) || comparesPages(arguments);
}

/// The package that is to be compared with its data; none when the file is no package, or is so
/// unsound that nothing inside counts.
std::optional<Package> packageOf(const Arguments& arguments, VerificationReport& report)
{
    if (arguments.has(latin("signatures-only")) || report.verdict >= Verdict::Broken) {
        return std::nullopt;
    }
    auto package = Package::open(arguments.word(0));
    if (package) {
        return std::optional<Package>(std::move(*package));
    }
    const ErrorCode code = package.error().code;
    if (code == ErrorCode::PackageInvalid || code == ErrorCode::NewerFormat
        || code == ErrorCode::TooLarge) {
        addFindings(report,
                    {{FindingCode::PackageInconsistent, QString(), package.error().detail}});
    }
    return std::nullopt;
}

QString listsText(const TrustStore& anchors)
{
    QStringList lists;
    for (const RevocationList& list : anchors.revocationLists()) {
        lists.append(QStringLiteral("%1: %2 – %3")
                         .arg(list.issuer(), vietnameseDate(inVietnam(list.thisUpdate()).date()),
                              vietnameseDate(inVietnam(list.nextUpdate()).date())));
    }
    return lists.join(QStringLiteral("; "));
}

Result<void> writeSheet(Session& session, const VerificationReport& report,
                        const std::optional<Package>& package, const TrustStore& anchors)
{
    const QString path = session.arguments().value(latin("report"));
    if (path.isEmpty()) {
        return {};
    }
    SheetSubject subject;
    subject.file = session.arguments().word(0);
    subject.package = package ? &*package : nullptr;
    subject.packageChecked = package.has_value();
    subject.checkedAt = session.clock().now();
    subject.revocationLists = listsText(anchors);
    return writeVerificationSheet(report, subject, session.console().language(), path);
}

Result<ExitCode> run(Session& session)
{
    Console& console = session.console();
    LUYTRE_TRY(at, instantOption(session, console));
    LUYTRE_TRY(anchors, trustOf(session));
    TerminalProgress progress(console, console.say(u"Kiểm tra", u"Verifying"));
    const SignatureVerifier verifier(anchors, session.clock());
    LUYTRE_TRY(report,
               verifier.verify(session.arguments().word(0), at, &progress, &interruptToken()));
    const auto package = packageOf(session.arguments(), report);
    if (package) {
        LUYTRE_TRY(findings, checkPackage(*package, report, &progress, &interruptToken()));
        addFindings(report, findings);
    }
    LUYTRE_CHECK(writeSheet(session, report, package, anchors));
    printReport(console, report);
    console.json(toJson(report));
    return report.verdict == Verdict::Trusted ? ExitCode::Good : ExitCode::No;
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
        u"đã nhập (“trust crl”); chương trình không tra cứu qua mạng và nói rõ khi không biết.\n"
        u"Với gói hồ sơ, các trang được lập lại từ dữ liệu bên trong và đối chiếu từng trang, minh "
        u"chứng được đối chiếu với bản kê, tổ chức của người ký với cơ quan nêu trong hồ sơ.",
        u"Looks at the structure, what each signature covers, whether the content is intact, what "
        u"changed after signing, the certificates and their chain; the verdict is the worst "
        u"finding: trusted, intactSignerUnknown, intactSignerInvalid, unsigned, "
        u"changedAfterSigning, broken, malformed.\nOnly the anchors named by --trust and the list "
        u"of --workspace are trusted, or the administrator's locked list alone where there is one. "
        u"Revocation is judged by the lists on hand (“trust crl”); nothing is looked up on the "
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
    verb.drawsPagesFor = drawsPages;
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
