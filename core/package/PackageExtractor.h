#pragma once

#include "package/Package.h"

namespace luytre {

/// Takes a package apart into a folder: dossier.json, manifest.json, regulation.json, and the
/// evidence in evidence/. The folder is then a dossier again: luytre-cli and attachEvidence() read
/// it as it is.
///
/// The folder must be new or empty, and appears whole or not at all. Fails with FileUnwritable
/// (something is there already, or no right to write), DiskFull, PackageInvalid or Cancelled.
/// Returns the files, in the manifest's order.
[[nodiscard]] Result<QStringList> extractPackage(const Package& package, const QString& folder,
                                                 ProgressSink* progress = nullptr,
                                                 const CancellationToken* cancel = nullptr);

} // namespace luytre
