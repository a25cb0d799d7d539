#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "crypto/RawSigner.h"
#include "crypto/RevocationData.h"
#include "crypto/TimeStampRequest.h"
#include "pdf/SignatureUpdate.h"
#include "signing/SignatureAppearance.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace luytre {

/// How long a signature can be judged without asking anybody (ETSI EN 319 142-1, 6.1).
enum class PadesLevel {
    B, ///< the signature
    T, ///< with a time stamp of it
    LT, ///< and certificates, revocation lists and OCSP answers in the file
    LTA, ///< and a time stamp over the whole file
};

/// What a level above B needs.
struct LongTermRequest {
    PadesLevel level = PadesLevel::B;
    TimeStampSource* timeStamps = nullptr; ///< for T and above; not owned
    RevocationData revocation; ///< for LT and above
    std::vector<Certificate> certificates; ///< issuers, where the signature does not bring them
};

/// What is to be signed, where, and how it shall look.
struct SignRequest {
    QString input; ///< an unencrypted PDF
    QString output; ///< may be the input itself: it is replaced only when everything is well
    QString field; ///< an empty signature field of the input, or the name of the new one
    std::optional<FieldPlace> place; ///< makes the field, there
    std::optional<AppearanceKind>
        kind; ///< without: a seal in the field named "seal", else a person
    QByteArray imagePng; ///< picture for the field (PNG with alpha); empty: name and time as text
    QString documentNumber; ///< for an annex
    QString reason;
    QString location;
    bool certify = true; ///< when it is the file's first signature: DocMDP, P=2
    bool lockAll = false; ///< no field may be filled afterwards
    SignatureScheme scheme;
    LongTermRequest longTerm;
};

/// A file that waits for a signature made elsewhere.
struct PreparedSignature {
    QByteArray message; ///< what the key must sign, by `scheme`
    SignatureScheme scheme;
};

/// Signs PDF files by PAdES in incremental updates (ETSI EN 319 142-1): ETSI.CAdES.detached, ESS
/// signing-certificate-v2, time in /M. A file's first signature certifies it if asked to (only
/// filling the remaining signature fields stays allowed), later ones fill their field.
///
/// The picture follows NĐ 30/2020 Phụ lục I, see drawAppearance(). A field of no size stays
/// invisible.
///
/// The new file is re-opened and verified before it takes its place; on failure an older file at
/// `output` is as it was. Memory is bounded whatever the file's size. Any thread, one call at a
/// time for a signer.
class PadesSigner
{
public:
    explicit PadesSigner(const Clock& clock) : m_clock(clock) { }

    /// Fails with NoSuchField, FieldAlreadySigned, Usage (a place or scheme that does not fit),
    /// CertificateExpired (or not yet valid), CertificateNotForSigning, WeakKey, ImageInvalid,
    /// SigningFailed, FindingsBlock (earlier signatures of the file do not hold, or do not allow
    /// another one), TimeStampUnavailable, TimeStampInvalid, RevocationMissing, CertificateRevoked,
    /// PdfMalformed, PdfEncrypted, PdfUnsupported, ReadBackFailed, FileNotFound, FileUnreadable,
    /// FileUnwritable, DiskFull, FileChanged, Cancelled.
    [[nodiscard]] Result<void> sign(const SignRequest& request, RawSigner& signer,
                                    ProgressSink* progress = nullptr,
                                    const CancellationToken* cancellation = nullptr) const;

    /// The first half of signing with a key that is elsewhere: writes the file with everything but
    /// the signature's value. Fails like sign().
    [[nodiscard]] Result<PreparedSignature>
    prepare(const SignRequest& request, const Certificate& certificate,
            const std::vector<Certificate>& chain, ProgressSink* progress = nullptr,
            const CancellationToken* cancellation = nullptr) const;

    /// The second half: puts the value that the key gave for PreparedSignature::message into a
    /// prepared file. A service may give a whole detached CMS signature (DER) instead. Fails like
    /// sign(), with NoSuchField when the file was not prepared, and with ReadBackFailed when the
    /// value does not fit.
    [[nodiscard]] Result<void> embed(const QString& prepared, const QString& output,
                                     const QByteArray& signature, const LongTermRequest& longTerm,
                                     ProgressSink* progress = nullptr,
                                     const CancellationToken* cancellation = nullptr) const;

private:
    const Clock& m_clock;
};

} // namespace luytre
