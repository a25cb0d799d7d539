#include "cli/VerdictPrinter.h"

#include "base/Clock.h"

namespace luytre::cli {

namespace {

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

} // namespace

ExitCode tellVerdict(Console& console, const VerificationReport& report)
{
    printReport(console, report);
    console.json(toJson(report));
    return report.verdict == Verdict::Trusted ? ExitCode::Good : ExitCode::No;
}

} // namespace luytre::cli
