#pragma once

#include "base/Json.h"
#include "base/LocalizedText.h"
#include "crypto/Certificate.h"
#include "crypto/TrustStore.h"
#include "pdf/ChangeAnalysis.h"

#include <QDateTime>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace luytre {

/// What a receiver may believe of a file, from best to worst. A report's verdict is the worst of
/// its findings.
enum class Verdict {
    Trusted,
    IntactSignerUnknown, ///< everything holds, no anchor vouches for a signer
    IntactSignerInvalid, ///< everything holds, but a certificate is expired, of the wrong usage, or
                         ///< weak
    Unsigned,
    ChangedAfterSigning, ///< something else than filling signature fields came after a signature
    Broken, ///< a digest, a signature or the binding of its certificate does not hold
    Malformed, ///< not a sound PDF, or a signature that covers something else than it seems to
};

constexpr auto enumNames(Verdict)
{
    return std::array{EnumName{Verdict::Trusted, "trusted"},
                      EnumName{Verdict::IntactSignerUnknown, "intactSignerUnknown"},
                      EnumName{Verdict::IntactSignerInvalid, "intactSignerInvalid"},
                      EnumName{Verdict::Unsigned, "unsigned"},
                      EnumName{Verdict::ChangedAfterSigning, "changedAfterSigning"},
                      EnumName{Verdict::Broken, "broken"},
                      EnumName{Verdict::Malformed, "malformed"}};
}

/// What a signature covers.
enum class Coverage {
    WholeFile, ///< every byte but the signature itself
    LaterSignaturesOnly, ///< what follows are other signatures and nothing else
    ChangedLater, ///< something else follows
    Invalid, ///< the ByteRange is not sound
};

constexpr auto enumNames(Coverage)
{
    return std::array{EnumName{Coverage::WholeFile, "wholeFile"},
                      EnumName{Coverage::LaterSignaturesOnly, "laterSignaturesOnly"},
                      EnumName{Coverage::ChangedLater, "changedLater"},
                      EnumName{Coverage::Invalid, "invalid"}};
}

constexpr auto enumNames(Trust)
{
    return std::array{
        EnumName{Trust::Trusted, "trusted"}, EnumName{Trust::UnknownIssuer, "unknownIssuer"},
        EnumName{Trust::Expired, "expired"}, EnumName{Trust::WrongUsage, "wrongUsage"},
        EnumName{Trust::Weak, "weak"},       EnumName{Trust::Invalid, "invalid"}};
}

/// Everything that can be found. Each has its sentence in both languages (findingText) and the
/// verdict it leads to. Names are stable in `--json` output.
enum class FindingCode {
    NotPdf, ///< does not open without repair
    Encrypted,
    UnsupportedStructure, ///< encryption or structures that are not understood
    TooComplex, ///< swells to more than any document needs when it is opened
    NoSignature,
    ByteRangeInvalid, ///< does not start at 0, leaves out something else than /Contents, or ends
                      ///< outside
    ContentsMismatch, ///< the hole of the ByteRange is not this signature's /Contents
    RevisionsNotNested, ///< signatures do not cover one another
    CmsInvalid, ///< /Contents is not a detached CMS signature by one signer
    DigestMismatch, ///< the signed bytes were changed
    SignatureMismatch, ///< the signature is not by the key of the certificate
    CertificateNotBound, ///< the ESS attribute names another certificate, or CAdES lacks it
    CertificateBindingMissing, ///< an old signature format without ESS attribute
    WeakAlgorithm, ///< digest, signature or key below the floor
    UnknownFormat, ///< a /SubFilter that nobody knows, read as a detached CMS signature
    SeveralSigners, ///< more than one SignerInfo: PAdES has one (ETSI EN 319 142-1, 6.2.1)
    AlgorithmsDisagree, ///< one signature names two different digests
    TimeStampInvalid, ///< a time stamp on the signature that is of something else, or broken
    ChangedAfterSigning, ///< `change` says what; `place` names the objects
    SignerUnknown,
    CertificateExpired,
    CertificateWrongUsage,
    CertificateWeak,
    ChainInvalid,
    CertificateRevoked, ///< before the signature was made
    CertificateRevokedTimeUnproven, ///< after the claimed time, which nobody confirms
    CertificateRevokedLater, ///< advice: after the proven time of the signature
    CertificateExpiredSince, ///< advice: valid when the signature was made, not any more
    TrialAuthority, ///< only an authority trusted for trials vouches for the signer
    ClockWrong, ///< this machine's clock shows a time that has passed long ago
    PackageInconsistent, ///< a package whose data cannot be brought into pages
    PagesUnlikeData, ///< pages that show something else than the embedded record; `place`: which
    PagesOfOtherVersion, ///< the same, of a package that another version of the program wrote
    EvidenceUnlikeManifest, ///< an embedded file that is not what the manifest lists
    SignerOrganisationDiffers, ///< not an organisation that the dossier names; `place` is it
    RevocationUnknown, ///< advice: nobody asked whether the certificate was revoked
    TimeClaimedOnly, ///< advice: the time is the signer's word, without a time stamp
    LaterSignatures, ///< advice: other signatures follow; `place` names the pages they show on
    FieldsFilled, ///< advice: fields of a form were filled later, as the signature allows
    NotesChanged, ///< notes were added or removed later, as the signature allows; `place`: pages
    TimeStampNotTrusted, ///< advice: the time stamp holds, nobody vouches for its authority
    TimeInTheFuture, ///< the signing time is later than this machine's clock
};

[[nodiscard]] QString findingCodeName(FindingCode code);

enum class FindingSeverity { Advice, Warning, Error };

constexpr auto enumNames(FindingSeverity)
{
    return std::array{EnumName{FindingSeverity::Advice, "advice"},
                      EnumName{FindingSeverity::Warning, "warning"},
                      EnumName{FindingSeverity::Error, "error"}};
}

/// One thing found.
struct VerificationFinding {
    FindingCode code = FindingCode::NoSignature;
    QString field; ///< the signature concerned; empty: the file
    QString place; ///< objects, offsets; technical
    std::optional<DocumentChange> change{}; ///< of ChangedAfterSigning

    [[nodiscard]] FindingSeverity severity() const;
    [[nodiscard]] Verdict verdict() const; ///< what the file is at best with this finding
    [[nodiscard]] LocalizedText text() const; ///< one sentence, {field} and {place} filled in
};

/// One signature, in the order of signing.
struct SignatureReport {
    QString field;
    std::optional<Certificate> signer; ///< as far as it could be read
    QDateTime claimedTime; ///< /M, the signer's word; UTC
    QString reason;
    QString location;
    bool certifies = false; ///< carries DocMDP
    bool isDocumentTimeStamp = false; ///< an authority's, on the file; nobody's consent
    QDateTime stampedTime; ///< of a time stamp that holds, trusted or not; UTC
    qint64 revisionEnd = 0; ///< bytes from the start of the file that were there when it was made
    Coverage coverage = Coverage::Invalid;
    bool digestHolds = false;
    bool signatureHolds = false;
    bool certificateBound = false; ///< by ESS signing-certificate(-v2)
    ChainResult chain;

    [[nodiscard]] bool isIntact() const
    {
        return digestHolds && signatureHolds && certificateBound;
    }
};

/// The whole answer.
struct VerificationReport {
    Verdict verdict = Verdict::Malformed;
    std::vector<VerificationFinding> findings;
    std::vector<SignatureReport> signatures;
    std::vector<QString> emptyFields; ///< signature fields nobody has signed
};

/// Adds what others than the SignatureVerifier found; the verdict becomes the worst.
void addFindings(VerificationReport& report, const std::vector<VerificationFinding>& findings);

/// The headline of a verdict, as printed on the Phiếu kiểm tra.
[[nodiscard]] LocalizedText verdictHeadline(Verdict verdict);

template <class Archive>
void describe(Archive& a, VerificationFinding& f)
{
    QString code = findingCodeName(f.code);
    FindingSeverity severity = f.severity();
    LocalizedText text = f.text();
    a.required("code", code);
    a.required("severity", severity);
    a.field("field", f.field);
    a.field("place", f.place);
    a.required("text", text);
}

/// Written, never read: reports are made from files.
template <class Archive>
void describe(Archive& a, SignatureReport& s)
{
    a.required("field", s.field);
    if (s.signer) {
        const DistinguishedName subject = s.signer->subject();
        a.required("signer", subject.commonName);
        a.field("organisation", subject.organisation);
        a.field("subject", subject.text);
        a.field("issuer", s.signer->issuer().text);
        a.field("serialNumber", s.signer->serialNumber());
        a.field("notBefore", s.signer->notBefore());
        a.field("notAfter", s.signer->notAfter());
        a.field("fingerprint", s.signer->sha256Fingerprint());
    }
    a.field("claimedTime", s.claimedTime);
    a.field("reason", s.reason);
    a.field("location", s.location);
    a.required("certifies", s.certifies);
    a.required("documentTimeStamp", s.isDocumentTimeStamp);
    a.field("stampedTime", s.stampedTime);
    a.required("revisionEnd", s.revisionEnd);
    a.required("coverage", s.coverage);
    a.required("digestHolds", s.digestHolds);
    a.required("signatureHolds", s.signatureHolds);
    a.required("certificateBound", s.certificateBound);
    a.required("trust", s.chain.trust);
    a.required("revocationChecked", s.chain.revocationChecked);
    a.required("revocation", s.chain.revocation);
    a.field("anchorPurpose", s.chain.purpose);
}

template <class Archive>
void describe(Archive& a, VerificationReport& r)
{
    LocalizedText headline = verdictHeadline(r.verdict);
    a.required("verdict", r.verdict);
    a.required("headline", headline);
    a.required("findings", r.findings);
    a.required("signatures", r.signatures);
    a.field("emptyFields", r.emptyFields);
}

} // namespace luytre
