#include "signing/PadesSigner.h"

#include "base/AtomicFile.h"
#include "base/StreamDigest.h"
#include "crypto/CmsSigner.h"
#include "crypto/TrustStore.h"
#include "pdf/PdfFile.h"
#include "pdf/SignatureUpdate.h"
#include "signing/SignatureAppearance.h"
#include "signing/SignatureVerifier.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace luytre {

namespace {

constexpr qint64 pieceSize = 1 << 20;
constexpr qint64 writebackStep = 16 << 20;
/// Room for the signature itself and its attributes, beside the certificates.
constexpr int cmsOverhead = 4096;
constexpr int smallestReserve = 8192;
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

/// One signature: what is needed between opening the input and putting the output into place.
class SigningRun
{
public:
    SigningRun(const SignRequest& request, RawSigner& signer, const Clock& clock,
               ProgressSink* progress, const CancellationToken* cancellation)
        : m_request(request), m_signer(signer), m_clock(clock), m_progress(progress),
          m_cancellation(cancellation)
    { }

    Result<void> run()
    {
        m_time = m_clock.now();
        LUYTRE_CHECK(checkCertificate(m_signer.certificate(), m_time));
        LUYTRE_TRY(update, prepare());
        LUYTRE_TRY(file, AtomicFile::create(m_request.output));
        StreamDigest digest(DigestAlgorithm::Sha256);
        LUYTRE_CHECK(copy(file, update.fileSize, digest));
        digest.add(update.signedHead());
        digest.add(update.signedRest());
        LUYTRE_TRY(cms, signCms(m_signer, digest.result()));
        LUYTRE_CHECK(update.fill(cms));
        LUYTRE_CHECK(file.write(update.tail));
        if (!file.device().flush()) {
            return failure(writeError(m_request.output, file.device().errorString()));
        }
        file.startWriteback();
        LUYTRE_CHECK(readBack(file.temporaryPath()));
        return file.commit();
    }

private:
    Result<SignatureUpdate> prepare()
    {
        LUYTRE_TRY(pdf, PdfFile::open(m_request.input));
        LUYTRE_TRY(fields, pdf.signatureFields());
        const auto field = std::find_if(fields.begin(), fields.end(), [this](const auto& info) {
            return info.name == m_request.field;
        });
        if (field == fields.end()) {
            return failure(ErrorCode::NoSuchField, m_request.field, m_request.input);
        }
        if (field->isSigned) {
            return failure(ErrorCode::FieldAlreadySigned, m_request.field, m_request.input);
        }
        const DistinguishedName subject = m_signer.certificate().subject();
        SignatureEntry entry;
        entry.field = m_request.field;
        entry.name = subject.commonName.isEmpty() ? subject.text : subject.commonName;
        entry.reason = m_request.reason;
        entry.location = m_request.location;
        entry.time = m_time;
        entry.certify = std::none_of(fields.begin(), fields.end(),
                                     [](const auto& info) { return info.isSigned; });
        entry.reservedBytes = reserve();
        if (!field->rect.isEmpty()) {
            const bool isSeal = m_request.field == sealField;
            const QString name
                = isSeal && !subject.organisation.isEmpty() ? subject.organisation : entry.name;
            LUYTRE_TRY(
                appearance,
                drawAppearance({field->rect.size(), isSeal, m_request.imagePng, name, m_time}));
            entry.appearance = appearance;
        }
        return prepareSignature(pdf, entry);
    }

    int reserve() const
    {
        qsizetype certificates = m_signer.certificate().der().size();
        for (const Certificate& certificate : m_signer.chain()) {
            certificates += certificate.der().size();
        }
        return qMax(smallestReserve, int(certificates) + cmsOverhead);
    }

    Result<void> copy(AtomicFile& target, qint64 size, StreamDigest& digest)
    {
        QFile source(m_request.input);
        if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return failure(ErrorCode::FileUnreadable, source.errorString(), m_request.input);
        }
        QByteArray piece(pieceSize, Qt::Uninitialized);
        for (qint64 done = 0; done < size;) {
            if (m_cancellation && m_cancellation->isCancelled()) {
                return failure(ErrorCode::Cancelled);
            }
            const qint64 got = source.read(piece.data(), qMin(pieceSize, size - done));
            if (got <= 0) {
                return failure(got < 0 ? ErrorCode::FileUnreadable : ErrorCode::FileChanged,
                               source.errorString(), m_request.input);
            }
            digest.add(piece.constData(), std::size_t(got));
            LUYTRE_CHECK(target.write(QByteArray::fromRawData(piece.constData(), got)));
            done += got;
            if (done % writebackStep < got) {
                target.startWriteback();
            }
            if (m_progress) {
                m_progress->report(done, 2 * size);
            }
        }
        if (source.size() != size) {
            return failure(ErrorCode::FileChanged, QStringLiteral("size changed while reading"),
                           m_request.input);
        }
        return {};
    }

    static QString worst(const VerificationReport& report)
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

    Result<void> readBack(const QString& path)
    {
        SecondHalf progress(m_progress);
        const TrustStore noAnchors;
        LUYTRE_TRY(
            report,
            SignatureVerifier(noAnchors, m_clock).verify(path, m_time, &progress, m_cancellation));
        const auto made
            = std::find_if(report.signatures.begin(), report.signatures.end(),
                           [this](const auto& entry) { return entry.field == m_request.field; });
        const bool good = made != report.signatures.end() && made->isIntact()
            && made->coverage == Coverage::WholeFile && made->signer
            && *made->signer == m_signer.certificate();
        if (!good) {
            return failure(ErrorCode::ReadBackFailed,
                           QStringLiteral("the new signature does not verify: ") + worst(report),
                           m_request.output);
        }
        if (report.verdict >= Verdict::ChangedAfterSigning) {
            return failure(ErrorCode::FindingsBlock, worst(report), m_request.input);
        }
        return {};
    }

    const SignRequest& m_request;
    RawSigner& m_signer;
    const Clock& m_clock;
    ProgressSink* m_progress;
    const CancellationToken* m_cancellation;
    QDateTime m_time;
};

} // namespace

Result<void> PadesSigner::sign(const SignRequest& request, RawSigner& signer,
                               ProgressSink* progress, const CancellationToken* cancellation) const
{
    return SigningRun(request, signer, m_clock, progress, cancellation).run();
}

} // namespace luytre
