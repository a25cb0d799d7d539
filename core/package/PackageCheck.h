#pragma once

#include "base/Progress.h"
#include "package/Package.h"
#include "signing/VerificationReport.h"

#include <vector>

namespace luytre {

/// What a receiver may believe of a package beyond its signatures: renders the pages anew from the
/// embedded record and names those that show something else, and compares every piece of evidence
/// with its digest in the manifest, both at once. Signers' organisations are compared by
/// signerOrganisationFindings().
///
/// Pages made by another version of the program may differ without anybody having cheated; that is
/// a finding of its own, by which a person is told to read the pages.
///
/// Needs a QGuiApplication. Any thread. Fails only with Cancelled, DiskFull or FileUnwritable (the
/// pages are written to a temporary file): whatever is wrong with the package is a finding.
[[nodiscard]] Result<std::vector<VerificationFinding>>
checkPackage(const Package& package, ProgressSink* progress = nullptr,
             const CancellationToken* cancel = nullptr);

} // namespace luytre
