#include "package/VerificationSheet.h"

#include "base/Clock.h"
#include "base/Digest.h"
#include "base/Text.h"
#include "package/PackageContent.h"
#include "pdf/PdfaWriter.h"
#include "report/CheckSheet.h"

#include <QFileInfo>

#include <algorithm>
#include <array>
#include <set>

namespace luytre {

namespace {

/// The checks in the order in which they are made.
enum class Step { Structure, Coverage, Integrity, Changes, Pages, Evidence, Trust };

struct StepWords {
    Step step;
    const char16_t* vi;
    const char16_t* en;
    const char16_t* passedVi;
    const char16_t* passedEn;
};

constexpr std::array stepWords = {
    StepWords{Step::Structure, u"Cấu trúc tệp", u"Structure", u"Mở được, không phải sửa chữa",
              u"Opens without repair"},
    StepWords{Step::Coverage, u"Phạm vi ký", u"Coverage", u"Phạm vi hợp lệ, lồng nhau",
              u"Sound, nested"},
    StepWords{Step::Integrity, u"Toàn vẹn của chữ ký", u"Integrity", u"Phần đã ký còn nguyên vẹn",
              u"What was signed is intact"},
    StepWords{Step::Changes, u"Thay đổi sau khi ký", u"Changes since signing",
              u"Không có thay đổi ngoài phép", u"None that is not allowed"},
    StepWords{Step::Pages, u"Trang in so với dữ liệu", u"Pages against data",
              u"Mọi trang đúng với dữ liệu", u"Every page shows the data"},
    StepWords{Step::Evidence, u"Tệp minh chứng", u"Evidence", u"Mọi tệp khớp bản kê đã ký",
              u"Every file is as listed"},
    StepWords{Step::Trust, u"Chứng thư và cơ quan ký", u"Certificates and signers",
              u"Chứng thư hợp lệ tại thời điểm ký", u"Certificates valid when signed"},
};

Step stepOf(const VerificationFinding& finding)
{
    static const std::set<FindingCode> coverage
        = {FindingCode::ByteRangeInvalid, FindingCode::ContentsMismatch,
           FindingCode::RevisionsNotNested};
    static const std::set<FindingCode> pages
        = {FindingCode::PagesUnlikeData, FindingCode::PagesOfOtherVersion,
           FindingCode::PackageInconsistent};
    static const std::set<FindingCode> allowedChanges
        = {FindingCode::LaterSignatures, FindingCode::FieldsFilled, FindingCode::NotesChanged};
    if (coverage.count(finding.code) > 0) {
        return Step::Coverage;
    }
    if (pages.count(finding.code) > 0) {
        return Step::Pages;
    }
    if (finding.code == FindingCode::EvidenceUnlikeManifest) {
        return Step::Evidence;
    }
    switch (finding.verdict()) {
    case Verdict::Malformed:
        return Step::Structure;
    case Verdict::Broken:
    case Verdict::Unsigned:
        return Step::Integrity;
    case Verdict::ChangedAfterSigning:
        return Step::Changes;
    default:
        return allowedChanges.count(finding.code) > 0 ? Step::Changes : Step::Trust;
    }
}

/// Texts in the language of the sheet.
class Words
{
public:
    explicit Words(Language language) : m_vietnamese(language == Language::Vietnamese) { }
    [[nodiscard]] QString say(const char16_t* vi, const char16_t* en) const
    {
        return QString::fromUtf16(m_vietnamese ? vi : en);
    }
    [[nodiscard]] QString say(const LocalizedText& text) const
    {
        return m_vietnamese ? text.vi : text.en;
    }

private:
    bool m_vietnamese;
};

SheetMark markOf(const VerificationFinding& finding)
{
    switch (finding.severity()) {
    case FindingSeverity::Advice:
        return SheetMark::Passed;
    case FindingSeverity::Warning:
        return SheetMark::Warned;
    case FindingSeverity::Error:
        break;
    }
    return SheetMark::Failed;
}

SheetMark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Trusted:
        return SheetMark::Passed;
    case Verdict::IntactSignerUnknown:
    case Verdict::IntactSignerInvalid:
    case Verdict::Unsigned:
        return SheetMark::Warned;
    default:
        return SheetMark::Failed;
    }
}

QString wordOf(SheetMark mark, const Words& words)
{
    switch (mark) {
    case SheetMark::Passed:
        return words.say(u"Đạt", u"Passed");
    case SheetMark::Warned:
        return words.say(u"Cần xem", u"To be looked at");
    case SheetMark::Failed:
        return words.say(u"Không đạt", u"Failed");
    case SheetMark::NotDone:
        break;
    }
    return words.say(u"Không xét", u"Not made");
}

QString adviceOf(Verdict verdict, const Words& words)
{
    switch (verdict) {
    case Verdict::Trusted:
        return words.say(u"Có thể tiếp nhận.", u"It may be accepted.");
    case Verdict::IntactSignerUnknown:
        return words.say(u"Chưa tiếp nhận; xác minh người ký trước.",
                         u"Do not accept it yet; confirm the signer first.");
    case Verdict::IntactSignerInvalid:
        return words.say(u"Không tiếp nhận; đề nghị ký lại bằng chứng thư hợp lệ.",
                         u"Do not accept it; ask for a signature with a valid certificate.");
    case Verdict::Unsigned:
        return words.say(u"Không tiếp nhận; đề nghị bên gửi ký rồi gửi lại.",
                         u"Do not accept it; ask the sender to sign it.");
    default:
        return words.say(u"Không tiếp nhận; đề nghị bên gửi ký lại và gửi lại.",
                         u"Do not accept it; ask the sender to sign and send it again.");
    }
}

QString factOf(const VerificationReport& report, const Words& words)
{
    const auto worst = std::find_if(report.findings.begin(), report.findings.end(),
                                    [&report](const VerificationFinding& finding) {
                                        return finding.verdict() == report.verdict;
                                    });
    if (report.verdict == Verdict::Trusted || worst == report.findings.end()) {
        return words.say(u"Mọi chữ ký đúng và nội dung không thay đổi sau khi ký.",
                         u"Every signature holds and nothing was changed after signing.");
    }
    return words.say(worst->text());
}

/// Whether a step was reached at all.
bool wasMade(Step step, const VerificationReport& report, const SheetSubject& subject)
{
    const bool opened = report.verdict != Verdict::Malformed || !report.signatures.empty();
    switch (step) {
    case Step::Structure:
        return true;
    case Step::Pages:
    case Step::Evidence:
        return subject.packageChecked;
    default:
        return opened && !report.signatures.empty();
    }
}

std::vector<CheckSheet::Check> checksOf(const VerificationReport& report,
                                        const SheetSubject& subject, const Words& words)
{
    constexpr qsizetype mostDetails = 3;
    std::vector<CheckSheet::Check> checks;
    for (const StepWords& step : stepWords) {
        SheetMark mark
            = wasMade(step.step, report, subject) ? SheetMark::Passed : SheetMark::NotDone;
        QStringList details;
        for (const VerificationFinding& finding : report.findings) {
            if (stepOf(finding) != step.step) {
                continue;
            }
            const SheetMark its = markOf(finding);
            mark = its == SheetMark::Failed || mark == SheetMark::Failed ? SheetMark::Failed
                : its == SheetMark::Warned || mark == SheetMark::Warned  ? SheetMark::Warned
                                                                         : mark;
            const QString text = words.say(finding.text());
            if (!details.contains(text)) {
                details.append(text);
            }
        }
        if (details.isEmpty() && mark == SheetMark::Passed) {
            details.append(words.say(step.passedVi, step.passedEn));
        }
        if (details.size() > mostDetails) {
            const qsizetype more = details.size() - mostDetails;
            details = details.mid(0, mostDetails);
            details.append(QStringLiteral("… (+%1)").arg(more));
        }
        checks.push_back({words.say(step.vi, step.en), mark, wordOf(mark, words),
                          details.join(QLatin1Char(' '))});
    }
    return checks;
}

CheckSheet::Signature signatureOf(const SignatureReport& signature,
                                  const VerificationReport& report, const Words& words)
{
    CheckSheet::Signature row;
    row.signer = words.say(u"(không đọc được)", u"(unreadable)");
    if (signature.signer) {
        const DistinguishedName subject = signature.signer->subject();
        row.signer = subject.commonName;
        row.certificate = signature.signer->issuer().commonName + QStringLiteral("; ")
            + signature.signer->serialNumber();
    }
    row.signer += QStringLiteral(" (%1)").arg(signature.field);
    row.time = signature.claimedTime.isValid() ? vietnamTimestamp(signature.claimedTime)
                                               : QStringLiteral("–");
    row.mark = SheetMark::Passed;
    for (const VerificationFinding& finding : report.findings) {
        if (finding.field == signature.field && finding.severity() != FindingSeverity::Advice) {
            row.mark = finding.severity() == FindingSeverity::Error ? SheetMark::Failed
                : row.mark == SheetMark::Failed                     ? SheetMark::Failed
                                                                    : SheetMark::Warned;
        }
    }
    row.word = wordOf(row.mark, words);
    return row;
}

QString kindWord(PackageKind kind, const Words& words)
{
    return kind == PackageKind::Draft ? words.say(u"bản dự thảo", u"draft")
                                      : words.say(u"bản trình", u"submission");
}

std::vector<CheckSheet::Fact> factsOf(const SheetSubject& subject, const QString& sha256,
                                      const Words& words)
{
    const QFileInfo file(subject.file);
    std::vector<CheckSheet::Fact> facts
        = {{words.say(u"Tên tệp; dung lượng", u"File; size"),
            QStringLiteral("%1; %2 byte").arg(file.fileName(), vietnameseNumber(file.size()))},
           {words.say(u"SHA-256 của tệp", u"SHA-256 of the file"), sha256, true}};
    if (subject.package) {
        const PackageManifest& manifest = subject.package->manifest();
        facts.push_back({words.say(u"Gói hồ sơ", u"Package"),
                         QStringLiteral("%1; %2 %3; %4")
                             .arg(kindWord(manifest.kind, words), words.say(u"lần", u"round"),
                                  QString::number(manifest.round),
                                  manifest.dossier.toString(QUuid::WithoutBraces))});
    }
    facts.push_back({words.say(u"Thời điểm kiểm tra", u"Time of the check"),
                     vietnamTimestamp(subject.checkedAt)});
    facts.push_back({words.say(u"Danh sách thu hồi đã dùng", u"Revocation lists used"),
                     subject.revocationLists.isEmpty() ? words.say(u"không có", u"none")
                                                       : subject.revocationLists});
    return facts;
}

} // namespace

Result<void> writeVerificationSheet(const VerificationReport& report, const SheetSubject& subject,
                                    Language language, const QString& path)
{
    const Words words(language);
    LUYTRE_TRY(sha256, sha256OfFile(subject.file));
    CheckSheet sheet;
    sheet.title = words.say(u"PHIẾU KIỂM TRA TỆP ĐÃ KÝ", u"VERIFICATION SHEET");
    sheet.subject = subject.package ? subject.package->dossier().system.name
                                    : QFileInfo(subject.file).fileName();
    sheet.mark = markOf(report.verdict);
    sheet.headline = words.say(verdictHeadline(report.verdict));
    sheet.fact = factOf(report, words);
    sheet.advice = adviceOf(report.verdict, words);
    sheet.factsTitle = words.say(u"1. Tệp", u"1. File");
    sheet.factHeaders = {words.say(u"Mục", u"Item"), words.say(u"Nội dung", u"Content")};
    sheet.facts = factsOf(subject, sha256, words);
    sheet.checksTitle = words.say(u"2. Kết quả kiểm tra", u"2. Checks");
    sheet.checkHeaders = {words.say(u"TT", u"No"), words.say(u"Nội dung kiểm tra", u"Check"),
                          words.say(u"Kết quả", u"Result"), words.say(u"Chi tiết", u"Detail")};
    sheet.checks = checksOf(report, subject, words);
    sheet.signaturesTitle = words.say(u"3. Chữ ký", u"3. Signatures");
    sheet.signatureHeaders
        = {words.say(u"TT", u"No"), words.say(u"Người ký (ô ký)", u"Signer (field)"),
           words.say(u"Chứng thư (cơ quan cấp; số)", u"Certificate (issuer; no)"),
           words.say(u"Thời điểm ký", u"Time"), words.say(u"Kết quả", u"Result")};
    for (const SignatureReport& signature : report.signatures) {
        sheet.signatures.push_back(signatureOf(signature, report, words));
    }
    sheet.note = words.say(
        u"Kết quả chung là kết quả xấu nhất tại mục 2. Phiếu này xác nhận tình trạng của tệp tại "
        u"thời điểm kiểm tra, không phải ý kiến thẩm định.",
        u"The overall result is the worst of section 2. This sheet says how the file was at the "
        u"time of the check; it is no appraisal.");
    sheet.checker = words.say(u"NGƯỜI KIỂM TRA", u"CHECKED BY");
    LUYTRE_TRY(pages, renderCheckSheet(sheet));
    PdfaDocument document;
    document.pages = std::move(pages);
    document.metadata.title = sheet.title;
    document.metadata.subject = sheet.subject;
    document.metadata.creator = packageEngine();
    document.metadata.producer = packageEngine();
    document.metadata.created = subject.checkedAt;
    document.metadata.language
        = language == Language::Vietnamese ? QStringLiteral("vi-VN") : QStringLiteral("en");
    return writePdfa(document, path);
}

} // namespace luytre
