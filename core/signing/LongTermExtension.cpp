#include "signing/LongTermExtension.h"

#include "crypto/CmsVerifier.h"
#include "pdf/PdfFile.h"
#include "pdf/PdfSignatures.h"
#include "signing/RangeDigests.h"
#include "signing/ValidationData.h"

#include <algorithm>

namespace luytre {

namespace {

/// A token with its chain.
constexpr int timeStampReserve = 12288;

Result<PdfSignatureValue> valueOf(const PdfFile& pdf, const QString& field)
{
    LUYTRE_TRY(values, readSignatures(pdf));
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const auto& value) { return value.field == field; });
    if (found == values.end()) {
        return failure(ErrorCode::ReadBackFailed, QStringLiteral("the new signature is not there"),
                       pdf.path());
    }
    return *found;
}

Result<QString> freeName(const PdfFile& pdf)
{
    LUYTRE_TRY(fields, pdf.signatureFields());
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("TimeStamp%1").arg(number);
        if (std::none_of(fields.begin(), fields.end(),
                         [&](const auto& field) { return field.name == name; })) {
            return name;
        }
    }
}

Result<void> appendStore(OutputFile& file, const QString& field, DssEntry entry)
{
    LUYTRE_TRY(pdf, PdfFile::open(file.temporaryPath()));
    LUYTRE_TRY(value, valueOf(pdf, field));
    entry.signature = value.contents;
    LUYTRE_TRY(tail, prepareDss(pdf, entry));
    return file.append(tail);
}

Result<QByteArray> digestOf(const QString& path, const SignedRanges& range)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    }
    LUYTRE_TRY(digests, digestRanges(file, {range}));
    return digests.front();
}

Result<void> appendTimeStamp(OutputFile& file, TimeStampSource& source)
{
    LUYTRE_TRY(pdf, PdfFile::open(file.temporaryPath()));
    LUYTRE_TRY(name, freeName(pdf));
    SignatureEntry entry;
    entry.field = name;
    entry.place = FieldPlace();
    entry.isDocumentTimeStamp = true;
    entry.reservedBytes = timeStampReserve;
    LUYTRE_TRY(update, prepareSignature(pdf, entry));
    LUYTRE_CHECK(file.append(update.tail));
    LUYTRE_TRY(digest,
               digestOf(file.temporaryPath(),
                        {DigestAlgorithm::Sha256, update.holeStart, update.holeEnd,
                         update.fileSize + update.tail.size()}));
    LUYTRE_TRY(token, requestTimeStamp(source, DigestAlgorithm::Sha256, digest));
    return file.fill(update.holeStart, update.holeEnd, token.der());
}

tl::unexpected<Error> notThere(const char* what, const QString& path)
{
    return failure(ErrorCode::ReadBackFailed, QLatin1String(what), path);
}

Result<void> checkSignatureStamp(const PdfSignatureValue& value, const QString& path)
{
    LUYTRE_TRY(cms, CmsSignature::parse(value.contents));
    const std::vector<QByteArray> tokens = cms.timeStampTokens();
    if (tokens.size() != 1) {
        return notThere("the signature has no time stamp", path);
    }
    LUYTRE_TRY(token, TimeStampToken::parse(tokens.front()));
    StreamDigest digest(token.digestAlgorithm());
    digest.add(cms.signatureValue());
    if (!token.check(digest.result()).holds()) {
        return notThere("the time stamp of the signature does not verify", path);
    }
    return {};
}

Result<void> checkDocumentStamp(const PdfFile& pdf)
{
    LUYTRE_TRY(values, readSignatures(pdf));
    for (const PdfSignatureValue& value : values) {
        const auto& range = value.byteRange;
        if (!value.isDocumentTimeStamp || range.size() != 4 || range[2] + range[3] != pdf.size()) {
            continue;
        }
        LUYTRE_TRY(token, TimeStampToken::parse(value.contents));
        LUYTRE_TRY(digest,
                   digestOf(pdf.path(), {token.digestAlgorithm(), range[1], range[2], pdf.size()}));
        if (token.check(digest).holds()) {
            return {};
        }
    }
    return notThere("the time stamp of the document does not verify", pdf.path());
}

} // namespace

Result<void> checkTimeStamps(const QString& path, const QString& field, PadesLevel level)
{
    if (level < PadesLevel::T) {
        return {};
    }
    LUYTRE_TRY(pdf, PdfFile::open(path));
    LUYTRE_TRY(value, valueOf(pdf, field));
    LUYTRE_CHECK(checkSignatureStamp(value, path));
    if (level == PadesLevel::LTA) {
        return checkDocumentStamp(pdf);
    }
    return {};
}

Result<void> extendForLongTerm(OutputFile& file, const QString& field,
                               const LongTermRequest& request,
                               const std::vector<Certificate>& signers,
                               const std::vector<Certificate>& pool, const QDateTime& instant)
{
    if (request.level < PadesLevel::LT) {
        return {};
    }
    std::vector<Certificate> all = pool;
    all.insert(all.end(), request.certificates.begin(), request.certificates.end());
    LUYTRE_TRY(entry, collectValidationData(signers, all, request.revocation, instant));
    LUYTRE_CHECK(appendStore(file, field, std::move(entry)));
    if (request.level == PadesLevel::LTA) {
        return appendTimeStamp(file, *request.timeStamps);
    }
    return {};
}

} // namespace luytre
