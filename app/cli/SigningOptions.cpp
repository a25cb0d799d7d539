#include "cli/SigningOptions.h"

#include "cli/Words.h"

#include "base/AtomicFile.h"
#include "package/PackageManifest.h"
#include "pdf/PdfFile.h"

#include <algorithm>

namespace luytre::cli {

namespace {

constexpr qint64 maxImageBytes = 16LL << 20;
/// Lists of large authorities have tens of megabytes.
constexpr qint64 maxRevocationBytes = 64LL << 20;
constexpr int longestWait = 600;

tl::unexpected<Error> usage(Session& session, QStringView vi, QStringView en)
{
    return failure(ErrorCode::Usage, session.console().say(vi, en));
}

/// One of some words, by its place among them.
template <class Value>
Result<Value> choice(Session& session, const char* option, Value otherwise,
                     const std::vector<std::pair<QString, Value>>& choices)
{
    const QString text = session.arguments().value(latin(option));
    if (text.isEmpty()) {
        return otherwise;
    }
    QStringList names;
    for (const auto& [name, value] : choices) {
        if (name.compare(text, Qt::CaseInsensitive) == 0) {
            return value;
        }
        names.append(name);
    }
    return failure(ErrorCode::Usage,
                   session.console()
                       .say(u"--%1 nhận một trong: %2", u"--%1 takes one of: %2")
                       .arg(latin(option), names.join(QLatin1String(", "))));
}

/// PAGE,X,Y,W,H
Result<FieldPlace> parsePlace(Session& session, const QString& text)
{
    const QStringList parts = text.split(QLatin1Char(','));
    std::vector<double> numbers;
    for (const QString& part : parts) {
        bool good = false;
        numbers.push_back(part.trimmed().toDouble(&good));
        if (!good || numbers.back() < 0 || numbers.back() > 1e6) {
            numbers.clear();
            break;
        }
    }
    if (numbers.size() != 5 || numbers[0] < 1 || numbers[0] != int(numbers[0])) {
        return usage(session, u"--new-field cần TRANG,X,Y,RỘNG,CAO, tính bằng điểm (1/72 inch)",
                     u"--new-field wants PAGE,X,Y,W,H, in points (1/72 inch)");
    }
    return FieldPlace{int(numbers[0]) - 1,
                          QRectF(numbers[1], numbers[2], numbers[3], numbers[4])};
}

QString freeName(const std::vector<PdfSignatureFieldInfo>& fields)
{
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("Signature%1").arg(number);
        if (std::none_of(fields.begin(), fields.end(),
                         [&](const auto& field) { return field.name == name; })) {
            return name;
        }
    }
}

/// Our own packages are always certified by their first signature; of other files only when asked.
bool isPackage(const PdfFile& pdf)
{
    const auto files = pdf.embeddedFiles();
    return files && std::any_of(files->begin(), files->end(), [](const auto& file) {
               return file.name == QLatin1String(packageManifestName);
           });
}

/// Where a field is made, if one is.
Result<std::optional<FieldPlace>> placeFor(Session& session, const SignRequest& request,
                                               const PdfFile& pdf,
                                               const std::vector<PdfSignatureFieldInfo>& fields)
{
    using Place = std::optional<FieldPlace>;
    const Arguments& arguments = session.arguments();
    if (arguments.has(latin("new-field"))) {
        LUYTRE_TRY(place, parsePlace(session, arguments.value(latin("new-field"))));
        return Place(place);
    }
    if (arguments.has(latin("over"))) {
        const QString name = arguments.value(latin("over"));
        const auto under = std::find_if(fields.begin(), fields.end(),
                                        [&](const auto& field) { return field.name == name; });
        if (under == fields.end() || under->page < 0) {
            return failure(ErrorCode::NoSuchField, name, request.input);
        }
        return Place({under->page, sealPlace(under->rect)});
    }
    if (request.kind == AppearanceKind::Annex && request.field.isEmpty()) {
        LUYTRE_TRY(size, pdf.pageSize(0));
        return Place({0, annexPlace(size)});
    }
    return Place();
}

/// Field, place and certification, for which the file must be looked at.
Result<void> readField(Session& session, SignRequest& request)
{
    LUYTRE_TRY(pdf, PdfFile::open(request.input));
    LUYTRE_TRY(fields, pdf.signatureFields());
    LUYTRE_TRY(place, placeFor(session, request, pdf, fields));
    request.place = place;
    if (request.field.isEmpty()) {
        if (!place) {
            return usage(session, u"cần --field NAME hoặc --new-field",
                         u"--field NAME or --new-field is needed");
        }
        request.field = freeName(fields);
    }
    request.certify = session.arguments().has(latin("certify")) || isPackage(pdf);
    if (session.arguments().has(latin("certify"))
        && std::any_of(fields.begin(), fields.end(),
                       [](const auto& field) { return field.isSigned; })) {
        return usage(session, u"chỉ chữ ký đầu tiên mới khóa tệp (--certify)",
                     u"only a file's first signature can certify it (--certify)");
    }
    return {};
}

Result<void> readFiles(Session& session, LongTermRequest& request)
{
    const Arguments& arguments = session.arguments();
    for (const QString& path : arguments.values(latin("crl"))) {
        LUYTRE_TRY(bytes, readFile(path, maxRevocationBytes));
        if (const auto added = request.revocation.addList(bytes); !added) {
            return failure(added.error().withFile(path));
        }
    }
    for (const QString& path : arguments.values(latin("ocsp"))) {
        LUYTRE_TRY(bytes, readFile(path, maxRevocationBytes));
        if (const auto added = request.revocation.addOcspAnswer(bytes); !added) {
            return failure(added.error().withFile(path));
        }
    }
    for (const QString& path : arguments.values(latin("issuer"))) {
        LUYTRE_TRY(bytes, readFile(path));
        auto list = Certificate::listFromPem(bytes);
        if (!list) {
            return failure(list.error().withFile(path));
        }
        request.certificates.insert(request.certificates.end(), list->begin(), list->end());
    }
    return {};
}

} // namespace

Result<SigningOrder> longTermOrder(Session& session)
{
    const Arguments& arguments = session.arguments();
    SigningOrder order;
    LongTermRequest& longTerm = order.request.longTerm;
    const QString url = arguments.value(latin("tsa"));
    LUYTRE_TRY(level,
               choice(session, "level", url.isEmpty() ? PadesLevel::B : PadesLevel::T,
                      {{latin("B-B"), PadesLevel::B},
                       {latin("B-T"), PadesLevel::T},
                       {latin("B-LT"), PadesLevel::LT},
                       {latin("B-LTA"), PadesLevel::LTA}}));
    longTerm.level = level;
    if (level >= PadesLevel::T && url.isEmpty()) {
        return usage(session, u"mức này cần máy chủ cấp dấu thời gian: --tsa URL",
                     u"this level wants a time stamp authority: --tsa URL");
    }
    if (level == PadesLevel::B && !url.isEmpty()) {
        return usage(session, u"--tsa không đi cùng --level B-B", u"--tsa contradicts --level B-B");
    }
    if (!url.isEmpty()) {
        const int limit = arguments.has(latin("tsa-limit"))
            ? session.numberOption(latin("tsa-limit"), 1, longestWait).value_or(0)
            : 15;
        if (limit == 0) {
            return usage(session, u"--tsa-limit cần số giây từ 1 đến 600",
                         u"--tsa-limit wants seconds, from 1 to 600");
        }
        order.timeStamps = std::make_unique<HttpTimeStampSource>(url, limit);
        longTerm.timeStamps = order.timeStamps.get();
    }
    LUYTRE_CHECK(readFiles(session, longTerm));
    return order;
}

Result<SigningOrder> signingOrder(Session& session)
{
    const Arguments& arguments = session.arguments();
    LUYTRE_TRY(order, longTermOrder(session));
    SignRequest& request = order.request;
    request.input = arguments.word(0);
    request.output = arguments.value(latin("output"));
    request.field = arguments.value(latin("field"));
    request.reason = arguments.value(latin("reason"));
    request.location = arguments.value(latin("location"));
    request.documentNumber = arguments.value(latin("number"));
    request.lockAll = arguments.has(latin("lock"));
    request.scheme.pss = arguments.has(latin("pss"));
    LUYTRE_TRY(digest,
               choice(session, "digest", DigestAlgorithm::Sha256,
                      {{latin("sha256"), DigestAlgorithm::Sha256},
                       {latin("sha384"), DigestAlgorithm::Sha384},
                       {latin("sha512"), DigestAlgorithm::Sha512}}));
    request.scheme.digest = digest;
    const std::optional<AppearanceKind> byDefault
        = arguments.has(latin("over")) ? std::optional(AppearanceKind::Seal) : std::nullopt;
    LUYTRE_TRY(kind,
               choice(session, "as", byDefault,
                      {{latin("person"), AppearanceKind::Person},
                       {latin("seal"), AppearanceKind::Seal},
                       {latin("annex"), AppearanceKind::Annex}}));
    request.kind = kind;
    if (kind == AppearanceKind::Annex && request.documentNumber.isEmpty()) {
        return usage(session, u"--as annex cần --number: số và ký hiệu văn bản",
                     u"--as annex wants --number: the number of the document");
    }
    const QString image = arguments.value(latin("image"));
    if (!image.isEmpty()) {
        LUYTRE_TRY(bytes, readFile(image, maxImageBytes));
        request.imagePng = std::move(bytes);
    }
    LUYTRE_CHECK(readField(session, request));
    return order;
}

std::vector<OptionSpec> signingOptions()
{
    const auto option
        = [](const char* name, const char* value, LocalizedText help, bool repeatable = false) {
              return OptionSpec{latin(name),     {},    value ? latin(value) : QString(),
                                std::move(help), false, repeatable};
          };
    return {
        option("field", "NAME",
               words(u"Tên ô chữ ký, xem bằng “fields”; với ô mới là tên đặt cho ô.",
                     u"Name of the field, see “fields”; of a new field: the name it gets.")),
        option("new-field", "PAGE,X,Y,W,H",
               words(u"Tạo ô chữ ký trên một PDF bất kỳ: trang từ 1, điểm (1/72 inch) tính từ góc "
                     u"trên bên trái của trang như hiển thị; W và H bằng 0: ô không hiện.",
                     u"Make a field in any PDF: page from 1, points (1/72 inch) from the top left "
                     u"of the page as shown; W and H of 0: an invisible one.")),
        option("over", "FIELD",
               words(u"Tạo ô con dấu 36 mm trùm lên khoảng 1/3 bên trái của ô chữ ký này.",
                     u"Make a field for a seal of 36 mm over the left third of this field.")),
        option("as", "KIND",
               words(u"Hình thức theo NĐ 30/2020: person (chữ ký người), seal (con dấu cơ quan), "
                     u"annex (văn bản kèm theo: số và thời gian ở góc trên bên phải trang đầu).",
                     u"The look, by NĐ 30/2020: person, seal (of the agency), annex (of a document "
                     u"in another file: number and time at the top right of the first page).")),
        option("number", "TEXT",
               words(u"Số và ký hiệu văn bản, cho --as annex.",
                     u"The number of the document, for --as annex.")),
        option("image", "PNG",
               words(u"Hình chữ ký tay hoặc con dấu, nền trong suốt.",
                     u"Picture of the handwriting or seal, with a transparent ground.")),
        option("reason", "TEXT", words(u"Lý do ký.", u"Reason for signing.")),
        option("location", "TEXT", words(u"Nơi ký.", u"Place of signing.")),
        option("certify", nullptr,
               words(u"Khóa tệp bằng chữ ký đầu tiên này (gói hồ sơ luôn như vậy).",
                     u"Certify the file by this first signature (packages always are).")),
        option("lock", nullptr,
               words(u"Chữ ký cuối: sau đó không ô nào được điền nữa.",
                     u"The last signature: no field may be filled after it.")),
        option("level", "LEVEL",
               words(u"B-B, B-T (dấu thời gian), B-LT (thêm chứng thư và thông tin thu hồi), B-LTA "
                     u"(thêm dấu thời gian của cả tệp). Mặc định B-B, hoặc B-T khi có --tsa.",
                     u"B-B, B-T (time stamp), B-LT (and certificates and revocation data), B-LTA "
                     u"(and a time stamp of the whole file). Without: B-B, or B-T with --tsa.")),
        option("tsa", "URL",
               words(u"Máy chủ cấp dấu thời gian (RFC 3161).",
                     u"The time stamp authority (RFC 3161).")),
        option("tsa-limit", "SECONDS",
               words(u"Chờ máy chủ đó nhiều nhất bấy nhiêu giây (mặc định 15).",
                     u"Wait for it no longer than this (15).")),
        option("crl", "FILE",
               words(u"Danh sách thu hồi, cho B-LT.", u"A revocation list, for B-LT."), true),
        option("ocsp", "FILE", words(u"Trả lời OCSP, cho B-LT.", u"An OCSP answer, for B-LT."),
               true),
        option("issuer", "PEM",
               words(u"Chứng thư của cơ quan cấp mà tệp khóa không kèm, cho B-LT.",
                     u"Certificates of issuers that the key does not bring along, for B-LT."),
               true),
        option(
            "digest", "NAME",
            words(u"sha256 (mặc định), sha384 hoặc sha512.", u"sha256 (default), sha384, sha512.")),
        option("pss", nullptr,
               words(u"Khóa RSA ký theo RSASSA-PSS.", u"RSA keys sign by RSASSA-PSS.")),
    };
}

} // namespace luytre::cli
