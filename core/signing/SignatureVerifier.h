#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "crypto/TrustStore.h"
#include "pdf/PdfFile.h"
#include "signing/VerificationReport.h"

#include <QDateTime>

namespace luytre {

/// Examines the signatures of any PDF: structure, coverage, integrity, changes since each
/// signature, trust. A bad file is an answer, not an error. The file is read once, in pieces,
/// whatever the number of signatures.
class SignatureVerifier
{
public:
    SignatureVerifier(const TrustStore& anchors, const Clock& clock)
        : m_anchors(anchors), m_clock(clock)
    { }

    /// Judges certificates at `at`; when invalid, at each signature's claimed time, or now when it
    /// has none. Fails only with FileNotFound, FileUnreadable, FileChanged, Cancelled, Internal.
    [[nodiscard]] Result<VerificationReport>
    verify(const QString& path, const QDateTime& at = {}, ProgressSink* progress = nullptr,
           const CancellationToken* cancellation = nullptr) const;
    /// The same of a file that was opened PdfReading::AsViewersDo, or would not open.
    [[nodiscard]] Result<VerificationReport>
    verify(const Result<PdfFile>& file, const QDateTime& at = {}, ProgressSink* progress = nullptr,
           const CancellationToken* cancellation = nullptr) const;

private:
    const TrustStore& m_anchors;
    const Clock& m_clock;
};

} // namespace luytre
