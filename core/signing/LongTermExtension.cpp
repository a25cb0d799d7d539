#include "signing/LongTermExtension.h"

#include "pdf/PdfFile.h"
#include "pdf/PdfSignatures.h"
#include "signing/RangeDigests.h"
#include "signing/ValidationData.h"

#include <algorithm>

namespace luytre {

namespace {

/// A token with its chain.
constexpr int timeStampReserve = 12288;

Result<QByteArray> contentsOf(const PdfFile& pdf, const QString& field)
{
    LUYTRE_TRY(values, readSignatures(pdf));
    const auto found = std::find_if(values.begin(), values.end(),
                                    [&](const auto& value) { return value.field == field; });
    if (found == values.end()) {
        return failure(ErrorCode::ReadBackFailed, QStringLiteral("the new signature is not there"),
                       pdf.path());
    }
    return found->contents;
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
    LUYTRE_TRY(contents, contentsOf(pdf, field));
    entry.signature = contents;
    LUYTRE_TRY(tail, prepareDss(pdf, entry));
    return file.append(tail);
}

Result<void> appendTimeStamp(OutputFile& file, TimeStampSource& source)
{
    LUYTRE_TRY(pdf, PdfFile::open(file.temporaryPath()));
    LUYTRE_TRY(name, freeName(pdf));
    SignatureEntry entry;
    entry.field = name;
    entry.place = SignaturePlace();
    entry.isDocumentTimeStamp = true;
    entry.reservedBytes = timeStampReserve;
    LUYTRE_TRY(update, prepareSignature(pdf, entry));
    LUYTRE_CHECK(file.append(update.tail));
    const SignedRanges range{DigestAlgorithm::Sha256, update.holeStart, update.holeEnd,
                             update.fileSize + update.tail.size()};
    QFile written(file.temporaryPath());
    if (!written.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::FileUnreadable, written.errorString(), written.fileName());
    }
    LUYTRE_TRY(digests, digestRanges(written, {range}));
    LUYTRE_TRY(token, requestTimeStamp(source, DigestAlgorithm::Sha256, digests.front()));
    return file.fill(update.holeStart, update.holeEnd, token.der());
}

} // namespace

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
