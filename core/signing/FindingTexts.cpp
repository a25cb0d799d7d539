#include "signing/VerificationReport.h"

#include "signing/ChangeTexts.h"

#include <algorithm>

namespace luytre {

namespace {

/// Everything that is known of a finding, in one place.
struct FindingEntry {
    FindingCode code;
    QLatin1String name;
    FindingSeverity severity;
    Verdict verdict;
    const char16_t* vi;
    const char16_t* en;
    /// Where `place` is known and makes another sentence.
    const char16_t* viPlaced = nullptr;
    const char16_t* enPlaced = nullptr;
};

using enum FindingSeverity;

const std::array findingTable = {
    FindingEntry{FindingCode::NotPdf, QLatin1String("notPdf"), Error, Verdict::Malformed,
                 u"Tệp không phải là PDF hoặc đã hỏng, không mở được nếu không sửa chữa.",
                 u"The file is not a PDF or is damaged: it does not open without repair."},
    FindingEntry{FindingCode::Encrypted, QLatin1String("encrypted"), Error, Verdict::Malformed,
                 u"Tệp PDF bị đặt mật khẩu hoặc mã hóa nên không kiểm tra được.",
                 u"The PDF is encrypted and cannot be examined."},
    FindingEntry{FindingCode::UnsupportedStructure, QLatin1String("unsupportedStructure"), Error,
                 Verdict::Malformed, u"Tệp có cấu trúc hoặc kiểu mã hóa không đọc được chắc chắn.",
                 u"The file has a structure or encryption that cannot be read with certainty."},
    FindingEntry{FindingCode::TooComplex, QLatin1String("tooComplex"), Error, Verdict::Malformed,
                 u"Tệp phình ra quá lớn khi mở (thường là tệp cố ý gây hại) nên đã dừng kiểm tra.",
                 u"The file swells beyond reason when opened (usually on purpose), so its "
                 u"examination was stopped."},
    FindingEntry{FindingCode::NoSignature, QLatin1String("noSignature"), Warning, Verdict::Unsigned,
                 u"Tệp chưa có chữ ký số nào.", u"The file carries no signature."},
    FindingEntry{FindingCode::ByteRangeInvalid, QLatin1String("byteRangeInvalid"), Error,
                 Verdict::Malformed,
                 u"Chữ ký “{field}” không bao trùm tệp theo đúng cấu trúc quy định.",
                 u"Signature “{field}” does not cover the file in the way it must."},
    FindingEntry{
        FindingCode::ContentsMismatch, QLatin1String("contentsMismatch"), Error, Verdict::Malformed,
        u"Phần được chừa ra khi ký không phải là giá trị của chữ ký “{field}”.",
        u"What signature “{field}” leaves out of the signed bytes is not the signature itself."},
    FindingEntry{FindingCode::RevisionsNotNested, QLatin1String("revisionsNotNested"), Error,
                 Verdict::Malformed,
                 u"Chữ ký “{field}” không nằm trọn trong phần mà chữ ký sau đã ký.",
                 u"Signature “{field}” does not lie within what the following signature covers."},
    FindingEntry{FindingCode::CmsInvalid, QLatin1String("cmsInvalid"), Error, Verdict::Broken,
                 u"Không đọc được chữ ký “{field}”: không phải chữ ký theo kiểu mà nó ghi.",
                 u"Signature “{field}” is not readable as a signature of the kind it names."},
    FindingEntry{FindingCode::DigestMismatch, QLatin1String("digestMismatch"), Error,
                 Verdict::Broken,
                 u"Nội dung đã bị sửa sau khi ký “{field}”: giá trị băm không khớp.",
                 u"The bytes signed by “{field}” were changed: the digest does not match."},
    FindingEntry{FindingCode::SignatureMismatch, QLatin1String("signatureMismatch"), Error,
                 Verdict::Broken,
                 u"Chữ ký “{field}” không phải do khóa của chứng thư đi kèm tạo ra.",
                 u"Signature “{field}” was not made by the key of its certificate."},
    FindingEntry{FindingCode::CertificateNotBound, QLatin1String("certificateNotBound"), Error,
                 Verdict::Broken,
                 u"Chứng thư đi kèm không phải là chứng thư mà chữ ký “{field}” đã gắn vào.",
                 u"The certificate is not the one that signature “{field}” is bound to."},
    FindingEntry{
        FindingCode::CertificateBindingMissing, QLatin1String("certificateBindingMissing"), Warning,
        Verdict::IntactSignerUnknown,
        u"Chữ ký “{field}” theo kiểu cũ, không gắn với chứng thư của người ký.",
        u"Signature “{field}” is of an old kind that is not bound to the signer's certificate."},
    FindingEntry{
        FindingCode::WeakAlgorithm, QLatin1String("weakAlgorithm"), Warning,
        Verdict::IntactSignerInvalid,
        u"Chữ ký “{field}” dùng thuật toán hoặc khóa đã quá yếu, không còn giá trị bảo đảm.",
        u"Signature “{field}” uses an algorithm or key too weak to prove anything."},
    FindingEntry{
        FindingCode::UnknownFormat, QLatin1String("unknownFormat"), Warning,
        Verdict::IntactSignerUnknown,
        u"Chữ ký “{field}” ghi một kiểu lạ ({place}); đã được kiểm tra như chữ ký CMS tách rời.",
        u"Signature “{field}” names a kind nobody knows ({place}); it was examined as a detached "
        u"CMS signature."},
    FindingEntry{FindingCode::ChangedAfterSigning, QLatin1String("changedAfterSigning"), Error,
                 Verdict::ChangedAfterSigning, u"Sau khi ký “{field}”: {change}.",
                 u"After signature “{field}”: {change}."},
    FindingEntry{FindingCode::SignerUnknown, QLatin1String("signerUnknown"), Warning,
                 Verdict::IntactSignerUnknown,
                 u"Chưa xác nhận được người ký “{field}”: chứng thư không dẫn tới tổ chức chứng "
                 u"thực nào đã khai báo tin cậy.",
                 u"The signer of “{field}” cannot be confirmed: the certificate leads to no "
                 u"trusted authority."},
    FindingEntry{
        FindingCode::CertificateExpired, QLatin1String("certificateExpired"), Warning,
        Verdict::IntactSignerInvalid,
        u"Chứng thư của chữ ký “{field}” không còn hoặc chưa có hiệu lực tại thời điểm xem xét.",
        u"The certificate of “{field}” was not valid at the time considered."},
    FindingEntry{FindingCode::CertificateWrongUsage, QLatin1String("certificateWrongUsage"),
                 Warning, Verdict::IntactSignerInvalid,
                 u"Chứng thư của chữ ký “{field}” không dùng để ký văn bản.",
                 u"The certificate of “{field}” is not for signing documents."},
    FindingEntry{FindingCode::CertificateWeak, QLatin1String("certificateWeak"), Warning,
                 Verdict::IntactSignerInvalid,
                 u"Chuỗi chứng thư của chữ ký “{field}” có khóa hoặc thuật toán quá yếu.",
                 u"The certificate chain of “{field}” has a key or algorithm that is too weak."},
    FindingEntry{FindingCode::ChainInvalid, QLatin1String("chainInvalid"), Warning,
                 Verdict::IntactSignerInvalid,
                 u"Chuỗi chứng thư của chữ ký “{field}” không hợp lệ.",
                 u"The certificate chain of “{field}” does not hold."},
    FindingEntry{FindingCode::CertificateRevoked, QLatin1String("certificateRevoked"), Warning,
                 Verdict::IntactSignerInvalid,
                 u"Chứng thư của chữ ký “{field}” đã bị thu hồi trước khi ký ({place}).",
                 u"The certificate of “{field}” was revoked before the signature was made "
                 u"({place})."},
    FindingEntry{FindingCode::CertificateRevokedTimeUnproven,
                 QLatin1String("certificateRevokedTimeUnproven"), Warning,
                 Verdict::IntactSignerInvalid,
                 u"Chứng thư của chữ ký “{field}” đã bị thu hồi sau thời điểm ký tự khai, và không "
                 u"có dấu thời gian chứng minh thời điểm đó ({place}).",
                 u"The certificate of “{field}” was revoked after the claimed time of signing, "
                 u"which no time stamp proves ({place})."},
    FindingEntry{FindingCode::CertificateRevokedLater, QLatin1String("certificateRevokedLater"),
                 Advice, Verdict::Trusted,
                 u"Chứng thư của chữ ký “{field}” bị thu hồi sau khi ký; dấu thời gian chứng minh "
                 u"chữ ký có trước ({place}).",
                 u"The certificate of “{field}” was revoked after the signature was made, as its "
                 u"time stamp proves ({place})."},
    FindingEntry{FindingCode::CertificateExpiredSince, QLatin1String("certificateExpiredSince"),
                 Advice, Verdict::Trusted,
                 u"Chứng thư của chữ ký “{field}” có hiệu lực khi ký, nay đã hết hạn ({place}).",
                 u"The certificate of “{field}” was valid at the time of signing and has expired "
                 u"since ({place})."},
    FindingEntry{FindingCode::TrialAuthority, QLatin1String("trialAuthority"), Warning,
                 Verdict::IntactSignerUnknown,
                 u"Chứng thư của chữ ký “{field}” do cơ quan chỉ được tin để thử nghiệm cấp "
                 u"({place}).",
                 u"Only an authority that is trusted for trials vouches for “{field}” ({place})."},
    FindingEntry{FindingCode::ClockWrong, QLatin1String("clockWrong"), Warning, Verdict::Trusted,
                 u"Đồng hồ máy này chạy sai: đã qua thời điểm {place} mà máy chỉ giờ sớm hơn.",
                 u"The clock of this machine is wrong: {place} has passed, and it shows an earlier "
                 u"time."},
    FindingEntry{FindingCode::PackageInconsistent, QLatin1String("packageInconsistent"), Error,
                 Verdict::Malformed,
                 u"Dữ liệu trong gói không nhất quán nên không đối chiếu được với trang in "
                 u"({place}).",
                 u"The data in the package contradict themselves and cannot be compared with its "
                 u"pages ({place})."},
    FindingEntry{FindingCode::PagesUnlikeData, QLatin1String("pagesUnlikeData"), Error,
                 Verdict::Malformed, u"Trang in không đúng với dữ liệu trong gói: trang {place}.",
                 u"Pages show something else than the data in the package: page {place}."},
    FindingEntry{
        FindingCode::PagesOfOtherVersion, QLatin1String("pagesOfOtherVersion"), Warning,
        Verdict::Trusted,
        u"Gói do phiên bản khác của chương trình lập nên trang in không đối chiếu được "
        u"bằng máy với dữ liệu; hãy đọc trang {place}.",
        u"Another version of the program made the package, so its pages cannot be compared "
        u"with the data by machine; read page {place}."},
    FindingEntry{FindingCode::EvidenceUnlikeManifest, QLatin1String("evidenceUnlikeManifest"),
                 Error, Verdict::Malformed,
                 u"Tệp minh chứng trong gói không đúng với bản kê đã ký ({place}).",
                 u"Evidence in the package is not what its signed manifest lists ({place})."},
    FindingEntry{FindingCode::SignerOrganisationDiffers, QLatin1String("signerOrganisationDiffers"),
                 Warning, Verdict::Trusted,
                 u"Chứng thư của chữ ký “{field}” ghi tổ chức “{place}”, không phải cơ quan nêu "
                 u"trong hồ sơ.",
                 u"The certificate of “{field}” names the organisation “{place}”, which is none "
                 u"that the dossier names."},
    FindingEntry{FindingCode::RevocationUnknown, QLatin1String("revocationUnknown"), Advice,
                 Verdict::Trusted,
                 u"Chưa kiểm tra chứng thư của chữ ký “{field}” có bị thu hồi hay không.",
                 u"Whether the certificate of “{field}” was revoked is not known."},
    FindingEntry{
        FindingCode::TimeClaimedOnly, QLatin1String("timeClaimedOnly"), Advice, Verdict::Trusted,
        u"Thời điểm ký của chữ ký “{field}” do máy người ký ghi, không có dấu thời gian xác nhận.",
        u"The time of “{field}” is the signer's word; no time stamp confirms it."},
    FindingEntry{FindingCode::LaterSignatures, QLatin1String("laterSignatures"), Advice,
                 Verdict::Trusted, u"Sau chữ ký “{field}” chỉ có thêm các chữ ký khác.",
                 u"Nothing but other signatures follows “{field}”.",
                 u"Sau chữ ký “{field}” chỉ có thêm các chữ ký khác, hiện trên trang {place}.",
                 u"Nothing but other signatures follows “{field}”; they show on page {place}."},
    FindingEntry{
        FindingCode::NotesChanged, QLatin1String("notesChanged"), Warning, Verdict::Trusted,
        u"Sau chữ ký “{field}” có chú thích được thêm hoặc bỏ trên trang {place}, như chữ ký "
        u"đó cho phép; hãy đọc trang này.",
        u"After signature “{field}” notes were added or removed on page {place}, as it "
        u"allows; read that page."},
    FindingEntry{FindingCode::FieldsFilled, QLatin1String("fieldsFilled"), Advice, Verdict::Trusted,
                 u"Sau khi ký “{field}”, ô biểu mẫu được điền thêm, đúng phạm vi chữ ký cho phép: "
                 u"{place}.",
                 u"After signature “{field}” fields of the form were filled, as it allows: "
                 u"{place}."},
    FindingEntry{
        FindingCode::TimeStampNotTrusted, QLatin1String("timeStampNotTrusted"), Advice,
        Verdict::Trusted,
        u"Dấu thời gian trên chữ ký “{field}” khớp, nhưng tổ chức cấp dấu chưa được khai báo tin "
        u"cậy.",
        u"The time stamp on “{field}” holds, but its authority is not among the trusted ones."},
    FindingEntry{
        FindingCode::TimeInTheFuture, QLatin1String("timeInTheFuture"), Warning,
        Verdict::IntactSignerInvalid,
        u"Thời điểm ký của “{field}” ({place}) muộn hơn đồng hồ máy này. Kiểm tra ngày giờ "
        u"của máy, rồi kiểm tra lại tệp.",
        u"The signing time of “{field}” ({place}) is later than this machine's clock. "
        u"Check the clock, then verify again."},
    FindingEntry{
        FindingCode::SeveralSigners, QLatin1String("severalSigners"), Warning,
        Verdict::IntactSignerInvalid,
        u"Chữ ký “{field}” do {place} người cùng ký trong một lần; chỉ người đầu tiên được "
        u"nêu tên ở đây.",
        u"Signature “{field}” was made by {place} signers at once; only the first is named "
        u"here."},
    FindingEntry{FindingCode::AlgorithmsDisagree, QLatin1String("algorithmsDisagree"), Error,
                 Verdict::Broken,
                 u"Chữ ký “{field}” khai hai thuật toán băm khác nhau cho cùng một chữ ký.",
                 u"Signature “{field}” names two different digests for one signature."},
    FindingEntry{FindingCode::TimeStampInvalid, QLatin1String("timeStampInvalid"), Error,
                 Verdict::Broken,
                 u"Dấu thời gian trên chữ ký “{field}” không phải của chữ ký này hoặc đã hỏng.",
                 u"The time stamp on signature “{field}” is not of this signature, or is broken."},
};

const FindingEntry& entryOf(FindingCode code)
{
    for (const FindingEntry& entry : findingTable) {
        if (entry.code == code) {
            return entry;
        }
    }
    Q_UNREACHABLE();
}

} // namespace

QString findingCodeName(FindingCode code)
{
    return entryOf(code).name;
}

FindingSeverity VerificationFinding::severity() const
{
    return entryOf(code).severity;
}

Verdict VerificationFinding::verdict() const
{
    return entryOf(code).verdict;
}

LocalizedText VerificationFinding::text() const
{
    const LocalizedText changed = change ? changeText(*change) : LocalizedText{};
    const FindingEntry& entry = entryOf(code);
    const auto fill = [&](const char16_t* sentence, const QString& what) {
        return fillPlaceholders(QString::fromUtf16(sentence),
                                {{QStringLiteral("field"), field},
                                 {QStringLiteral("place"), place},
                                 {QStringLiteral("change"), what}});
    };
    const bool placed = entry.viPlaced != nullptr && !place.isEmpty();
    return {fill(placed ? entry.viPlaced : entry.vi, changed.vi),
            fill(placed ? entry.enPlaced : entry.en, changed.en)};
}

void addFindings(VerificationReport& report, const std::vector<VerificationFinding>& findings)
{
    for (const VerificationFinding& finding : findings) {
        report.findings.push_back(finding);
        report.verdict = std::max(report.verdict, finding.verdict());
    }
}

LocalizedText verdictHeadline(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Trusted:
        return {QStringLiteral("TIN CẬY"), QStringLiteral("TRUSTED")};
    case Verdict::IntactSignerUnknown:
        return {QStringLiteral("TOÀN VẸN, CHƯA XÁC NHẬN ĐƯỢC NGƯỜI KÝ"),
                QStringLiteral("INTACT, SIGNER NOT CONFIRMED")};
    case Verdict::IntactSignerInvalid:
        return {QStringLiteral("TOÀN VẸN, CHỨNG THƯ KHÔNG HỢP LỆ"),
                QStringLiteral("INTACT, CERTIFICATE NOT VALID")};
    case Verdict::Unsigned:
        return {QStringLiteral("CHƯA KÝ"), QStringLiteral("NOT SIGNED")};
    case Verdict::ChangedAfterSigning:
        return {QStringLiteral("KHÔNG TIN CẬY: ĐÃ BỊ THAY ĐỔI SAU KHI KÝ"),
                QStringLiteral("NOT TO BE TRUSTED: CHANGED AFTER SIGNING")};
    case Verdict::Broken:
        return {QStringLiteral("KHÔNG TIN CẬY: CHỮ KÝ KHÔNG ĐÚNG"),
                QStringLiteral("NOT TO BE TRUSTED: A SIGNATURE DOES NOT HOLD")};
    case Verdict::Malformed:
        break;
    }
    return {QStringLiteral("KHÔNG TIN CẬY: TỆP SAI CẤU TRÚC"),
            QStringLiteral("NOT TO BE TRUSTED: MALFORMED FILE")};
}

} // namespace luytre
