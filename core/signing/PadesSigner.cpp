#include "signing/PadesSigner.h"

#include "crypto/CmsSigner.h"
#include "crypto/TrustStore.h"
#include "pdf/PdfFile.h"
#include "pdf/PdfSignatures.h"
#include "signing/LongTermExtension.h"
#include "signing/RangeDigests.h"
#include "signing/SignatureVerifier.h"

#include <QFile>

#include <algorithm>

namespace luytre {

namespace {

/// Room for the signature itself and its attributes, beside the certificates.
constexpr int cmsOverhead = 4096;
constexpr int smallestReserve = 8192;
/// Room for a time stamp with its chain.
constexpr int timeStampReserve = 12288;
/// The one field whose picture keeps its real size [NĐ 30/2020 Phụ lục I, II.8.a].
const QString sealField = QStringLiteral("seal");

Result<void> checkCertificate(const Certificate& certificate, const QDateTime& now)
{
    if (!certificate.isValidAt(now)) {
        return failure(ErrorCode::CertificateExpired,
                       certificate.notBefore().toString(Qt::ISODate) + QStringLiteral(" - ")
                           + certificate.notAfter().toString(Qt::ISODate));
    }
    if (!certificate.allowsDocumentSigning()) {
        return failure(ErrorCode::CertificateNotForSigning, certificate.subject().text);
    }
    if (!certificate.hasStrongKey()) {
        return failure(ErrorCode::WeakKey, certificate.keyDescription());
    }
    return {};
}

Result<void> checkLevel(const LongTermRequest& request)
{
    if (request.level >= PadesLevel::T && !request.timeStamps) {
        return failure(ErrorCode::Usage, QStringLiteral("this level wants a time stamp authority"));
    }
    return {};
}

QString worst(const VerificationReport& report)
{
    const auto found = std::max_element(
        report.findings.begin(), report.findings.end(),
        [](const auto& left, const auto& right) { return left.verdict() < right.verdict(); });
    return found == report.findings.end() ? QString()
                                          : found->text().en
            + QStringLiteral(" (%1 %2)").arg(findingCodeName(found->code), found->place);
}

/// The second half of the work, on the same scale.
class SecondHalf final : public ProgressSink
{
public:
    explicit SecondHalf(ProgressSink* progress) : m_progress(progress) { }
    void report(qint64 done, qint64 total) override
    {
        if (m_progress) {
            m_progress->report(total + done, 2 * total);
        }
    }

private:
    ProgressSink* m_progress;
};

/// One call: what is needed between opening the input and putting the output into place.
class SigningRun
{
public:
    SigningRun(const Clock& clock, ProgressSink* progress, const CancellationToken* cancellation)
        : m_clock(clock), m_progress(progress), m_cancellation(cancellation), m_time(clock.now())
    { }

    Result<void> sign(const SignRequest& request, RawSigner& signer)
    {
        LUYTRE_CHECK(checkLevel(request.longTerm));
        const bool stamped = request.longTerm.level >= PadesLevel::T;
        LUYTRE_TRY(file, begin(request, signer.certificate(), signer.chain(), stamped));
        LUYTRE_TRY(value, signer.sign(m_cms->message(), m_cms->scheme()));
        return finish(file, request.output, request.field, value, request.longTerm);
    }

    Result<PreparedSignature> prepare(const SignRequest& request, const Certificate& certificate,
                                      const std::vector<Certificate>& chain)
    {
        LUYTRE_TRY(file, begin(request, certificate, chain, true));
        LUYTRE_TRY(der, m_cms->der());
        LUYTRE_CHECK(file.fill(m_hole.holeStart, m_hole.holeEnd, der));
        LUYTRE_CHECK(file.commit());
        return PreparedSignature{m_cms->message(), m_cms->scheme()};
    }

    Result<void> embed(const QString& prepared, const QString& output, const QByteArray& signature,
                       const LongTermRequest& longTerm)
    {
        LUYTRE_CHECK(checkLevel(longTerm));
        LUYTRE_TRY(field, findPrepared(prepared));
        LUYTRE_CHECK(checkCertificate(m_cms->certificate(), m_time));
        LUYTRE_TRY(file, OutputFile::create(output));
        LUYTRE_CHECK(file.copy(prepared, m_hole.end, nullptr, m_progress, m_cancellation));
        if (!CmsSignature::parse(signature)) {
            return finish(file, output, field, signature, longTerm);
        }
        if (longTerm.level >= PadesLevel::T) {
            return failure(ErrorCode::Usage,
                           QStringLiteral("a whole CMS signature is embedded as it is"));
        }
        LUYTRE_CHECK(file.fill(m_hole.holeStart, m_hole.holeEnd, signature));
        return complete(file, output, field, PadesLevel::B);
    }

private:
    /// The copy with its update, the hole still empty, and the signature begun.
    Result<OutputFile> begin(const SignRequest& request, const Certificate& certificate,
                             const std::vector<Certificate>& chain, bool stamped)
    {
        LUYTRE_CHECK(checkCertificate(certificate, m_time));
        LUYTRE_TRY(update, updateFor(request, certificate, chain, stamped));
        LUYTRE_TRY(file, OutputFile::create(request.output));
        StreamDigest digest(request.scheme.digest);
        LUYTRE_CHECK(
            file.copy(request.input, update.fileSize, &digest, m_progress, m_cancellation));
        digest.add(update.signedHead());
        digest.add(update.signedRest());
        LUYTRE_TRY(cms, CmsBuilder::begin(certificate, chain, digest.result(), request.scheme));
        m_cms.emplace(std::move(cms));
        m_pool = chain;
        m_hole = {request.scheme.digest, update.holeStart, update.holeEnd,
                  update.fileSize + update.tail.size()};
        LUYTRE_CHECK(file.append(update.tail));
        return file;
    }

    Result<SignatureUpdate> updateFor(const SignRequest& request, const Certificate& certificate,
                                      const std::vector<Certificate>& chain, bool stamped) const
    {
        LUYTRE_TRY(pdf, PdfFile::open(request.input));
        LUYTRE_TRY(fields, pdf.signatureFields());
        const DistinguishedName subject = certificate.subject();
        SignatureEntry entry;
        entry.field = request.field;
        entry.place = request.place;
        entry.name = subject.commonName.isEmpty() ? subject.text : subject.commonName;
        entry.reason = request.reason;
        entry.location = request.location;
        entry.time = m_time;
        entry.certify = request.certify
            && std::none_of(fields.begin(), fields.end(),
                            [](const auto& info) { return info.isSigned; });
        entry.lockAll = request.lockAll;
        entry.reservedBytes = reserve(certificate, chain) + (stamped ? timeStampReserve : 0);
        LUYTRE_TRY(size, sizeOf(request, fields));
        if (!size.isEmpty()) {
            const AppearanceKind kind = request.kind.value_or(
                request.field == sealField ? AppearanceKind::Seal : AppearanceKind::Person);
            const bool asOrganisation
                = kind == AppearanceKind::Seal && !subject.organisation.isEmpty();
            LUYTRE_TRY(appearance,
                       drawAppearance({size, kind, request.imagePng,
                                       asOrganisation ? subject.organisation : entry.name, m_time,
                                       request.documentNumber}));
            entry.appearance = appearance;
        }
        return prepareSignature(pdf, entry);
    }

    static Result<QSizeF> sizeOf(const SignRequest& request,
                                 const std::vector<PdfSignatureFieldInfo>& fields)
    {
        if (request.place) {
            return request.place->rect.size();
        }
        const auto field = std::find_if(fields.begin(), fields.end(), [&](const auto& info) {
            return info.name == request.field;
        });
        if (field == fields.end()) {
            return failure(ErrorCode::NoSuchField, request.field, request.input);
        }
        if (field->isSigned) {
            return failure(ErrorCode::FieldAlreadySigned, request.field, request.input);
        }
        return field->rect.size();
    }

    static int reserve(const Certificate& certificate, const std::vector<Certificate>& chain)
    {
        qsizetype certificates = certificate.der().size();
        for (const Certificate& other : chain) {
            certificates += other.der().size();
        }
        return qMax(smallestReserve, int(certificates) + cmsOverhead);
    }

    /// The field of a prepared file that waits for its value.
    Result<QString> findPrepared(const QString& path)
    {
        LUYTRE_TRY(pdf, PdfFile::open(path));
        LUYTRE_TRY(values, readSignatures(pdf));
        for (const PdfSignatureValue& value : values) {
            const auto& range = value.byteRange;
            auto cms = CmsBuilder::resume(value.contents);
            if (!cms || range.size() != 4 || range[0] != 0 || range[1] < 0 || range[2] <= range[1]
                || range[3] < 0 || range[2] + range[3] != pdf.size()) {
                continue;
            }
            m_hole = {cms->scheme().digest, range[1], range[2], pdf.size()};
            LUYTRE_TRY(begun, CmsSignature::parse(value.contents));
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
                return failure(ErrorCode::FileUnreadable, file.errorString(), path);
            }
            LUYTRE_TRY(digests, digestRanges(file, {m_hole}));
            if (!begun.check(digests.front()).digestHolds) {
                return failure(ErrorCode::FileChanged,
                               QStringLiteral("changed since it was prepared"), path);
            }
            m_cms.emplace(std::move(*cms));
            m_pool = begun.certificates();
            return value.field;
        }
        return failure(ErrorCode::NoSuchField, QStringLiteral("no prepared signature"), path);
    }

    /// From the key's answer to the file in its place.
    Result<void> finish(OutputFile& file, const QString& output, const QString& field,
                        const QByteArray& value, const LongTermRequest& longTerm)
    {
        m_cms->setSignature(value);
        std::vector<Certificate> signers = {m_cms->certificate()};
        if (longTerm.level >= PadesLevel::T) {
            LUYTRE_TRY(token, stampSignature(*m_cms, value, *longTerm.timeStamps));
            signers.push_back(token.signer());
            m_pool.insert(m_pool.end(), token.certificates().begin(), token.certificates().end());
        }
        LUYTRE_TRY(der, m_cms->der());
        LUYTRE_CHECK(file.fill(m_hole.holeStart, m_hole.holeEnd, der));
        LUYTRE_CHECK(extendForLongTerm(file, field, longTerm, signers, m_pool, m_time));
        return complete(file, output, field, longTerm.level);
    }

    Result<void> complete(OutputFile& file, const QString& output, const QString& field,
                          PadesLevel level)
    {
        file.startWriteback();
        LUYTRE_CHECK(readBack(file.temporaryPath(), output, field,
                              level >= PadesLevel::LT ? Coverage::LaterSignaturesOnly
                                                      : Coverage::WholeFile));
        LUYTRE_CHECK(checkTimeStamps(file.temporaryPath(), field, level));
        return file.commit();
    }

    Result<void> readBack(const QString& path, const QString& output, const QString& field,
                          Coverage coverage)
    {
        SecondHalf progress(m_progress);
        const TrustStore noAnchors;
        LUYTRE_TRY(
            report,
            SignatureVerifier(noAnchors, m_clock).verify(path, m_time, &progress, m_cancellation));
        const auto made = std::find_if(report.signatures.begin(), report.signatures.end(),
                                       [&](const auto& entry) { return entry.field == field; });
        const bool good = made != report.signatures.end() && made->isIntact()
            && made->coverage == coverage && made->signer && *made->signer == m_cms->certificate();
        if (!good) {
            return failure(ErrorCode::ReadBackFailed,
                           QStringLiteral("the new signature does not verify: ") + worst(report),
                           output);
        }
        if (report.verdict >= Verdict::ChangedAfterSigning) {
            return failure(ErrorCode::FindingsBlock, worst(report), output);
        }
        return {};
    }

    const Clock& m_clock;
    ProgressSink* m_progress;
    const CancellationToken* m_cancellation;
    QDateTime m_time;
    std::optional<CmsBuilder> m_cms;
    std::vector<Certificate> m_pool; ///< what came with signature and time stamp
    SignedRanges m_hole;
};

} // namespace

Result<void> PadesSigner::sign(const SignRequest& request, RawSigner& signer,
                               ProgressSink* progress, const CancellationToken* cancellation) const
{
    return SigningRun(m_clock, progress, cancellation).sign(request, signer);
}

Result<PreparedSignature> PadesSigner::prepare(const SignRequest& request,
                                               const Certificate& certificate,
                                               const std::vector<Certificate>& chain,
                                               ProgressSink* progress,
                                               const CancellationToken* cancellation) const
{
    return SigningRun(m_clock, progress, cancellation).prepare(request, certificate, chain);
}

Result<void> PadesSigner::embed(const QString& prepared, const QString& output,
                                const QByteArray& signature, const LongTermRequest& longTerm,
                                ProgressSink* progress, const CancellationToken* cancellation) const
{
    return SigningRun(m_clock, progress, cancellation).embed(prepared, output, signature, longTerm);
}

} // namespace luytre
