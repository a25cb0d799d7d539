#pragma once

#include "package/PackageWriter.h"
#include "pdf/PdfaWriter.h"

namespace luytre {

/// The embedded files of a package and the manifest that lists them.
struct PackageContent {
    PackageManifest manifest;
    std::vector<PdfAttachment> attachments;
};

/// Program, version and the state of the code that lays out pages, as manifests name them: packages
/// of another engine may have other pages of the same record.
[[nodiscard]] QString packageEngine();

/// Makes the data files and the list of evidence. Fails with EvidenceMissing (no file, or never
/// hashed).
[[nodiscard]] Result<PackageContent> makePackageContent(const PackageRequest& request);

/// What Info and XMP say.
[[nodiscard]] PdfMetadata packageMetadata(const PackageRequest& request,
                                          const PackageManifest& manifest, const QString& title);

} // namespace luytre
