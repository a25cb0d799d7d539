#include "signing/SignatureVerifier.h"

#include "crypto/TimeStampToken.h"
#include "pdf/ChangeAnalysis.h"
#include "pdf/DssUpdate.h"
#include "pdf/PdfFile.h"
#include "pdf/PdfSignatures.h"
#include "signing/RangeDigests.h"
#include "signing/SignatureFormat.h"
#include "signing/TrustFindings.h"

#include <QFile>

#include <algorithm>
#include <future>

namespace luytre {

namespace {

/// /Contents of a signature with its whole chain and revocation lists stays far below.
constexpr qint64 largestHole = 32 << 20;

FindingCode findingFor(Trust trust)
{
    switch (trust) {
    case Trust::UnknownIssuer:
        return FindingCode::SignerUnknown;
    case Trust::Expired:
        return FindingCode::CertificateExpired;
    case Trust::WrongUsage:
        return FindingCode::CertificateWrongUsage;
    case Trust::Weak:
        return FindingCode::CertificateWeak;
    case Trust::Trusted:
    case Trust::Invalid:
        break;
    }
    return FindingCode::ChainInvalid;
}

/// Pages counted from 0, as people count them.
QString pageNumbers(const std::set<int>& pages)
{
    QStringList numbers;
    for (const int page : pages) {
        numbers.append(QString::number(page + 1));
    }
    return numbers.join(QLatin1String(", "));
}

/// A time stamp on a signature that is of that signature.
struct Stamp {
    TimeStampToken token;
    bool isSound = false;
};

/// A signature on its way from the file into the report.
struct Candidate {
    PdfSignatureValue value;
    SignedRanges ranges;
    bool covered = false; ///< its ByteRange is sound
    std::optional<SignatureFormat> format;
    std::vector<Stamp> stamps;
    QDateTime provenTime; ///< by a time stamp of an authority that is trusted
    SignatureReport report;
};

/// What the objects of a file say.
struct Comparison {
    Result<int> pages = 0;
    Result<DssEntry> store = DssEntry();
    /// What came after each signature; of those with a sound ByteRange.
    std::vector<std::optional<Result<RevisionChanges>>> changes;
};

/// The examination of one file.
class Examination
{
public:
    Examination(const PdfFile& pdf, const TrustStore& anchors, const QDateTime& now,
                const QDateTime& at)
        : m_pdf(pdf), m_file(pdf.path()), m_anchors(anchors), m_now(now), m_at(at)
    { }

    Result<VerificationReport> run(ProgressSink* progress, const CancellationToken* cancellation)
    {
        if (!m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
            return failure(ErrorCode::FileUnreadable, m_file.errorString(), m_pdf.path());
        }
        if (!collect()) {
            return m_report;
        }
        for (Candidate& candidate : m_candidates) {
            checkCoverage(candidate);
        }
        checkNesting();
        // Signatures are judged while the objects are compared; where a thread cannot be had,
        // after.
        auto comparison = std::async(std::launch::async | std::launch::deferred,
                                     [this] { return compareRevisions(); });
        for (Candidate& candidate : m_candidates) {
            readFormat(candidate);
        }
        LUYTRE_CHECK(checkIntegrity(progress, cancellation));
        const Comparison compared = comparison.get();
        hasPages(compared.pages);
        takeStore(compared.store);
        for (Candidate& candidate : m_candidates) {
            judgeStamps(candidate);
        }
        proveByDocumentTimeStamps();
        for (std::size_t i = 0; i < m_candidates.size(); ++i) {
            Candidate& candidate = m_candidates[i];
            if (compared.changes[i]) {
                judgeChanges(candidate, *compared.changes[i]);
            }
            checkTrust(candidate);
            m_report.signatures.push_back(candidate.report);
        }
        return m_report;
    }

    void find(FindingCode code, const QString& field = {}, const QString& place = {})
    {
        m_report.findings.push_back({code, field, place});
    }

private:
    /// False when nothing is there to judge.
    bool collect()
    {
        auto signatures = readSignatureForm(m_pdf);
        if (!signatures) {
            find(FindingCode::NotPdf, {}, signatures.error().detail);
            return false;
        }
        m_report.emptyFields = std::move(signatures->emptyFields);
        for (PdfSignatureValue& value : signatures->values) {
            Candidate candidate;
            candidate.report.isDocumentTimeStamp = value.isDocumentTimeStamp;
            candidate.report.field = value.field;
            candidate.report.claimedTime = value.time;
            candidate.report.reason = value.reason;
            candidate.report.location = value.location;
            candidate.report.certifies = value.certifies;
            candidate.value = std::move(value);
            m_candidates.push_back(std::move(candidate));
        }
        if (m_candidates.empty() && hasPages(m_pdf.pageCount())) {
            find(FindingCode::NoSignature);
        }
        return !m_candidates.empty();
    }

    bool hasPages(const Result<int>& count)
    {
        if (!count) {
            find(FindingCode::NotPdf, {}, count.error().detail);
        }
        return count.has_value();
    }

    /// ISO 32000-1, 12.8.1: the whole revision but exactly the signature's own hexadecimal string.
    void checkCoverage(Candidate& candidate)
    {
        const auto& range = candidate.value.byteRange;
        const qint64 size = m_pdf.size();
        const bool sound = range.size() == 4 && range[0] == 0 && range[1] > 0 && range[1] < range[2]
            && range[2] <= size && range[3] >= 0 && range[3] <= size - range[2];
        if (!sound) {
            find(FindingCode::ByteRangeInvalid, candidate.value.field,
                 QStringLiteral("/ByteRange"));
            return;
        }
        candidate.ranges.holeStart = range[1];
        candidate.ranges.holeEnd = range[2];
        candidate.ranges.end = range[2] + range[3];
        candidate.report.revisionEnd = candidate.ranges.end;
        if (!holeIsContents(candidate)) {
            find(FindingCode::ContentsMismatch, candidate.value.field,
                 QStringLiteral("bytes %1 to %2").arg(range[1]).arg(range[2]));
            return;
        }
        candidate.covered = true;
        candidate.report.coverage
            = candidate.ranges.end == size ? Coverage::WholeFile : Coverage::LaterSignaturesOnly;
    }

    bool holeIsContents(Candidate& candidate)
    {
        const qint64 length = candidate.ranges.holeEnd - candidate.ranges.holeStart;
        QByteArray& contents = candidate.value.contents;
        if (contents.isEmpty() || length > largestHole
            || !m_file.seek(candidate.ranges.holeStart)) {
            return false;
        }
        const QByteArray hole = m_file.read(length);
        if (!hole.startsWith('<') || !hole.endsWith('>')) {
            return false;
        }
        const QByteArray hex = hole.mid(1, hole.size() - 2);
        if (candidate.value.encryptedAt == candidate.ranges.holeStart) {
            contents = QByteArray::fromHex(hex);
        }
        return hex.size() == 2 * contents.size() && hex.toLower() == contents.toHex();
    }

    void readFormat(Candidate& candidate)
    {
        if (!candidate.covered) {
            return;
        }
        const PdfSignatureValue& value = candidate.value;
        auto format = readSignatureFormat(value);
        if (!format) {
            find(FindingCode::CmsInvalid, value.field,
                 format.error().detail + QStringLiteral(" (") + value.subFilter + QLatin1Char(')'));
            return;
        }
        if (!format->isKnown) {
            find(FindingCode::UnknownFormat, value.field, value.subFilter);
        }
        if (format->signerCount > 1) {
            find(FindingCode::SeveralSigners, value.field, QString::number(format->signerCount));
        }
        candidate.ranges.algorithm = format->algorithm;
        candidate.report.signer = format->signer;
        if (!candidate.report.claimedTime.isValid()) {
            candidate.report.claimedTime = format->time;
        }
        candidate.format = std::move(*format);
    }

    void checkNesting()
    {
        std::stable_sort(
            m_candidates.begin(), m_candidates.end(),
            [](const Candidate& l, const Candidate& r) { return l.ranges.end < r.ranges.end; });
        for (std::size_t i = 0; i + 1 < m_candidates.size(); ++i) {
            const Candidate& earlier = m_candidates[i];
            const Candidate& later = m_candidates[i + 1];
            if (earlier.covered && later.covered && earlier.ranges.end > later.ranges.holeStart) {
                find(FindingCode::RevisionsNotNested, earlier.value.field);
            }
        }
    }

    Result<void> checkIntegrity(ProgressSink* progress, const CancellationToken* cancellation)
    {
        std::vector<Candidate*> readable;
        std::vector<SignedRanges> ranges;
        for (Candidate& candidate : m_candidates) {
            if (candidate.format) {
                readable.push_back(&candidate);
                ranges.push_back(candidate.ranges);
            }
        }
        auto digests = digestRanges(m_file, ranges, progress, cancellation);
        if (!digests) {
            return failure(digests.error().withFile(m_pdf.path()));
        }
        for (std::size_t i = 0; i < readable.size(); ++i) {
            judge(*readable[i], (*digests)[i]);
        }
        return {};
    }

    void judge(Candidate& candidate, const QByteArray& digest)
    {
        const SignatureFormat& format = *candidate.format;
        const CmsCheck check = format.check(digest);
        const QString& field = candidate.value.field;
        candidate.report.digestHolds = check.digestHolds;
        candidate.report.signatureHolds = check.signatureHolds;
        candidate.report.certificateBound = check.binding == CertificateBinding::Bound;
        if (!check.digestHolds) {
            find(FindingCode::DigestMismatch, field);
        }
        if (!check.signatureHolds) {
            find(FindingCode::SignatureMismatch, field, check.detail);
        }
        if (check.binding == CertificateBinding::Missing && format.mayLackBinding) {
            find(FindingCode::CertificateBindingMissing, field);
        } else if (check.binding != CertificateBinding::Bound) {
            find(FindingCode::CertificateNotBound, field);
        }
        if (!check.algorithmsAgree) {
            find(FindingCode::AlgorithmsDisagree, field);
        }
        if (!check.algorithmsStrong) {
            find(FindingCode::WeakAlgorithm, field, format.signer->keyDescription());
        }
        for (const QByteArray& token : format.timeStamps) {
            checkTimeStamp(candidate, token);
        }
        if (candidate.value.isDocumentTimeStamp && check.digestHolds && check.signatureHolds) {
            candidate.report.stampedTime = format.time;
        }
    }

    /// A time stamp on a signature (ETSI EN 319 122-1, 5.3).
    void checkTimeStamp(Candidate& candidate, const QByteArray& der)
    {
        const QString& field = candidate.value.field;
        auto token = TimeStampToken::parse(der);
        if (!token) {
            find(FindingCode::TimeStampInvalid, field, token.error().detail);
            return;
        }
        StreamDigest stamped(token->digestAlgorithm());
        stamped.add(candidate.format->value);
        const TimeStampCheck check = token->check(stamped.result());
        if (!check.imprintHolds || !check.signatureHolds) {
            find(FindingCode::TimeStampInvalid, field, check.detail);
            return;
        }
        candidate.report.stampedTime = token->time();
        candidate.stamps.push_back({std::move(*token), check.holds()});
    }

    /// What the file itself brings for judging its signatures (ETSI EN 319 142-1, 5.4.2).
    void takeStore(const Result<DssEntry>& store)
    {
        if (!store) {
            return; // a damaged store proves nothing
        }
        for (const QByteArray& der : store->certificates) {
            if (const auto certificate = Certificate::fromDer(der)) {
                m_broughtCertificates.push_back(*certificate);
            }
        }
        for (const QByteArray& der : store->revocationLists) {
            static_cast<void>(m_brought.addList(der));
        }
        for (const QByteArray& der : store->ocspAnswers) {
            static_cast<void>(m_brought.addOcspAnswer(der));
        }
    }

    enum class Brought { Certificates, All };

    ChainResult chainOf(const SignatureFormat& format, const QDateTime& instant,
                        SigningPurpose purpose, Brought counts) const
    {
        std::vector<Certificate> others = format.certificates;
        others.insert(others.end(), m_broughtCertificates.begin(), m_broughtCertificates.end());
        RevocationData revocation;
        if (counts == Brought::All) {
            revocation = m_brought;
            revocation.add(format.revocation);
        }
        return m_anchors.evaluate(*format.signer, others, instant, purpose, revocation);
    }

    ChainResult chainOf(const TimeStampToken& token) const
    {
        SignatureFormat format;
        format.signer = token.signer();
        format.certificates = token.certificates();
        return chainOf(format, token.time(), SigningPurpose::TimeStamp, Brought::All);
    }

    /// Good for what it stamps: a revocation before that time takes its word away.
    static bool proves(const ChainResult& chain, const QDateTime& time)
    {
        return chain.trust == Trust::Trusted
            && (chain.revocation != Revocation::Revoked || chain.revokedSince > time);
    }

    void judgeStamps(Candidate& candidate)
    {
        for (const Stamp& stamp : candidate.stamps) {
            const TimeStampToken& token = stamp.token;
            const ChainResult chain = chainOf(token);
            if (stamp.isSound && proves(chain, token.time())) {
                candidate.provenTime = token.time();
            } else {
                find(FindingCode::TimeStampNotTrusted, candidate.value.field, chain.detail);
            }
        }
    }

    /// Everything that a document time stamp covers was there at its time.
    void proveByDocumentTimeStamps()
    {
        for (const Candidate& stamp : m_candidates) {
            const SignatureReport& report = stamp.report;
            if (!stamp.format || !stamp.value.isDocumentTimeStamp || !report.isIntact()
                || !proves(chainOf(*stamp.format, stamp.format->time, SigningPurpose::TimeStamp,
                                   Brought::All),
                           stamp.format->time)) {
                continue;
            }
            for (Candidate& earlier : m_candidates) {
                if (earlier.covered && earlier.ranges.end <= stamp.ranges.holeStart
                    && !earlier.value.isDocumentTimeStamp && !earlier.provenTime.isValid()) {
                    earlier.provenTime = stamp.format->time;
                }
            }
        }
    }

    /// Touches nothing but the objects of m_pdf.
    Comparison compareRevisions() const
    {
        Comparison comparison;
        comparison.pages = m_pdf.pageCount();
        comparison.store = readDss(m_pdf);
        for (const Candidate& candidate : m_candidates) {
            comparison.changes.emplace_back();
            if (candidate.covered) {
                comparison.changes.back()
                    = analyseChanges(m_pdf, candidate.ranges.end, permissionAfter(candidate));
            }
        }
        return comparison;
    }

    void judgeChanges(Candidate& candidate, const Result<RevisionChanges>& changes)
    {
        const QString& field = candidate.value.field;
        if (!changes) {
            candidate.report.coverage = Coverage::Invalid;
            find(FindingCode::ByteRangeInvalid, field, changes.error().detail);
            return;
        }
        for (const DocumentChange& change : changes->forbidden) {
            candidate.report.coverage = Coverage::ChangedLater;
            find(FindingCode::ChangedAfterSigning, field, change.object);
            m_report.findings.back().change = change;
        }
        if (!changes->filledFields.isEmpty()) {
            find(FindingCode::FieldsFilled, field, changes->filledFields.join(QLatin1String(", ")));
        }
        if (!changes->annotatedPages.empty()) {
            find(FindingCode::NotesChanged, field, pageNumbers(changes->annotatedPages));
        }
        if (changes->anything && changes->forbidden.empty() && changes->annotatedPages.empty()) {
            find(FindingCode::LaterSignatures, field, pageNumbers(changes->newlySignedPages));
        }
    }

    /// What this signature and those before it let follow.
    ChangePermission permissionAfter(const Candidate& last) const
    {
        ChangePermission permission;
        int lowest = 3;
        for (const Candidate& candidate : m_candidates) {
            if (!candidate.covered || candidate.ranges.end > last.ranges.end) {
                continue;
            }
            const PdfSignatureValue& value = candidate.value;
            permission.certified = permission.certified || value.certifies;
            lowest = std::min({lowest, value.locks.level, value.certifies ? value.permissions : 3});
            permission.allFieldsLocked |= value.locks.allFieldsLocked;
            permission.lockedFields.insert(value.locks.lockedFields.begin(),
                                           value.locks.lockedFields.end());
            permission.unlockedFields.insert(value.locks.unlockedFields.begin(),
                                             value.locks.unlockedFields.end());
        }
        permission.level = permission.certified ? lowest : std::min(lowest, 2);
        return permission;
    }

    void checkTrust(Candidate& candidate)
    {
        if (!candidate.format) {
            return;
        }
        const bool isStamp = candidate.value.isDocumentTimeStamp;
        const QDateTime claimed = isStamp ? candidate.format->time : candidate.report.claimedTime;
        const QDateTime known = candidate.provenTime.isValid() ? candidate.provenTime : claimed;
        const QDateTime instant = m_at.isValid() ? m_at : known.isValid() ? known : m_now;
        const SigningPurpose purpose
            = isStamp ? SigningPurpose::TimeStamp : SigningPurpose::Document;
        const bool isProven = isStamp || candidate.provenTime.isValid();
        candidate.report.chain = chainOf(*candidate.format, instant, purpose, Brought::All);
        if (!isProven && candidate.report.chain.revocation == Revocation::Good) {
            // Who stole a key writes an old date and adds the list of that time.
            candidate.report.chain
                = chainOf(*candidate.format, instant, purpose, Brought::Certificates);
        }
        const ChainResult& chain = candidate.report.chain;
        if (chain.trust != Trust::Trusted) {
            find(findingFor(chain.trust), candidate.value.field, chain.detail);
        }
        const SigningInstant signedAt{instant, candidate.provenTime.isValid()};
        for (auto& found : trustFindings(candidate.value.field, chain, signedAt, m_now)) {
            m_report.findings.push_back(std::move(found));
        }
        if (!chain.revocationChecked) {
            find(FindingCode::RevocationUnknown, candidate.value.field);
        }
        if (!isStamp && !candidate.provenTime.isValid()) {
            find(FindingCode::TimeClaimedOnly, candidate.value.field);
        }
        if (known > m_now) {
            find(FindingCode::TimeInTheFuture, candidate.value.field, known.toString(Qt::ISODate));
        }
    }

    const PdfFile& m_pdf;
    QFile m_file;
    const TrustStore& m_anchors;
    QDateTime m_now;
    QDateTime m_at;
    std::vector<Certificate> m_broughtCertificates; ///< by /DSS
    RevocationData m_brought;
    std::vector<Candidate> m_candidates;
    VerificationReport m_report;
};

FindingCode findingFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::PdfEncrypted:
        return FindingCode::Encrypted;
    case ErrorCode::PdfUnsupported:
        return FindingCode::UnsupportedStructure;
    case ErrorCode::TooLarge:
        return FindingCode::TooComplex;
    default:
        return FindingCode::NotPdf;
    }
}

void setVerdict(VerificationReport& report)
{
    report.verdict = Verdict::Trusted;
    for (const VerificationFinding& finding : report.findings) {
        report.verdict = std::max(report.verdict, finding.verdict());
    }
}

} // namespace

Result<VerificationReport> SignatureVerifier::verify(const QString& path, const QDateTime& at,
                                                     ProgressSink* progress,
                                                     const CancellationToken* cancellation) const
{
    return verify(PdfFile::open(path, PdfReading::AsViewersDo), at, progress, cancellation);
}

Result<VerificationReport> SignatureVerifier::verify(const Result<PdfFile>& file,
                                                     const QDateTime& at, ProgressSink* progress,
                                                     const CancellationToken* cancellation) const
{
    VerificationReport report;
    if (file) {
        LUYTRE_TRY(examined,
                   Examination(*file, m_anchors, m_clock.now(), at).run(progress, cancellation));
        report = std::move(examined);
        addFindings(report, clockFindings(m_anchors, m_clock.now()));
    } else if (file.error().code == ErrorCode::FileNotFound
               || file.error().code == ErrorCode::FileUnreadable
               || file.error().code == ErrorCode::Internal) {
        return failure(file.error());
    } else {
        report.findings.push_back({findingFor(file.error().code), QString(), file.error().detail});
    }
    setVerdict(report);
    return report;
}

} // namespace luytre
