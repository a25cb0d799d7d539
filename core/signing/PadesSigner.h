#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "crypto/RawSigner.h"

#include <QByteArray>
#include <QString>

namespace luytre {

/// What is to be signed, where, and how it shall look.
struct SignRequest {
    QString input; ///< an unencrypted PDF that has the field
    QString output; ///< may be the input itself: it is replaced only when everything is well
    QString field; ///< an empty signature field of the input
    QByteArray imagePng; ///< picture for the field (PNG with alpha); empty: name and time as text
    QString reason;
    QString location;
};

/// Signs PDF files by PAdES B-B in an incremental update (ETSI EN 319 142-1): ETSI.CAdES.detached,
/// SHA-256, ESS signing-certificate-v2, time in /M. The first signature of a file certifies it
/// (DocMDP, P=2: only filling the remaining signature fields is allowed), later ones fill their
/// field.
///
/// The picture follows NĐ 30/2020 Phụ lục I: a handwriting is fitted in 48 x 20 mm, centred in its
/// field; in the field named "seal" it is printed 36 mm wide, never scaled to fit. A field of no
/// size stays invisible.
///
/// The new file is re-opened and verified before it takes its place; on failure an older file at
/// `output` is as it was. Memory is bounded whatever the file's size. Any thread, one call at a
/// time for a signer.
class PadesSigner
{
public:
    explicit PadesSigner(const Clock& clock) : m_clock(clock) { }

    /// Fails with NoSuchField, FieldAlreadySigned, CertificateExpired (or not yet valid),
    /// CertificateNotForSigning, WeakKey, ImageInvalid, SigningFailed, FindingsBlock (earlier
    /// signatures of the file do not hold, or do not allow another one), PdfMalformed,
    /// PdfEncrypted, PdfUnsupported, ReadBackFailed, FileNotFound, FileUnreadable, FileUnwritable,
    /// DiskFull, FileChanged, Cancelled.
    [[nodiscard]] Result<void> sign(const SignRequest& request, RawSigner& signer,
                                    ProgressSink* progress = nullptr,
                                    const CancellationToken* cancellation = nullptr) const;

private:
    const Clock& m_clock;
};

} // namespace luytre
