#pragma once

#include "base/Clock.h"
#include "crypto/TrustStore.h"
#include "package/Package.h"
#include "signing/VerificationReport.h"

#include <optional>

namespace luytre {

/// What a received file was found to be.
struct VerifiedFile {
    VerificationReport report;
    std::optional<Package> package; ///< none: not a package, or one whose content does not count
};

/// The whole examination of any PDF: its signatures, and of a package also pages, evidence and the
/// signers' organisations, the two side by side. Needs a QGuiApplication. Any thread. Fails as
/// SignatureVerifier::verify() and checkPackage(): whatever is wrong with the file is a finding.
[[nodiscard]] Result<VerifiedFile> verifyFile(const QString& path, const TrustStore& anchors,
                                              const Clock& clock, const QDateTime& at = {},
                                              ProgressSink* progress = nullptr,
                                              const CancellationToken* cancel = nullptr);

} // namespace luytre
