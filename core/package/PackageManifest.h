#pragma once

#include "base/Json.h"

#include <array>

namespace luytre {

/// The version of everything under luytre/ in a package. A higher one is refused with NewerFormat.
inline constexpr int packageFormatVersion = 1;

/// Names of the data files in a package.
inline constexpr const char* packageManifestName = "luytre/manifest.json";
inline constexpr const char* packageDossierName = "luytre/dossier.json";
inline constexpr const char* packageRegulationName = "luytre/regulation.json";
inline constexpr const char* packageEvidenceFolder = "evidence/";

enum class PackageKind {
    Draft, ///< to go on at another machine: watermark, no place to sign
    Submission, ///< what the operating unit signs and sends
};
constexpr auto enumNames(PackageKind)
{
    return std::array{EnumName{PackageKind::Draft, "draft"},
                      EnumName{PackageKind::Submission, "submission"}};
}

/// What an embedded file is for.
enum class PackageRole { Dossier, Regulation, Evidence };
constexpr auto enumNames(PackageRole)
{
    return std::array{EnumName{PackageRole::Dossier, "dossier"},
                      EnumName{PackageRole::Regulation, "regulation"},
                      EnumName{PackageRole::Evidence, "evidence"}};
}

/// One embedded file.
struct PackageFile {
    QString name; ///< in the package: "evidence/nhat-ky-tuong-lua.pdf"
    PackageRole role = PackageRole::Evidence;
    QString mediaType;
    qint64 size = 0; ///< bytes
    QString sha256;
    friend bool operator==(const PackageFile&, const PackageFile&) = default;
};
template <class Archive>
void describe(Archive& a, PackageFile& x)
{
    a.required("name", x.name);
    a.required("role", x.role);
    a.field("mediaType", x.mediaType);
    a.required("size", x.size);
    a.required("sha256", x.sha256);
}

/// What a package says of itself: luytre/manifest.json.
struct PackageManifest {
    int formatVersion = packageFormatVersion;
    PackageKind kind = PackageKind::Draft;
    QUuid id; ///< of this package; the same record gives the same one
    QUuid dossier; ///< id of the dossier
    int revision = 0; ///< of the dossier in its workspace; 0 when it came from none
    int round = 1; ///< lần 1, 2, ...
    QString engine; ///< program and version that wrote it
    QDateTime created; ///< from the record, never from the clock
    QString regulation; ///< id of the pack
    QString catalogue; ///< id of the control catalogue
    QString catalogueSha256;
    QStringList answers; ///< SHA-256 of the packages this one answers
    std::vector<PackageFile> files; ///< every embedded file but the manifest itself
    friend bool operator==(const PackageManifest&, const PackageManifest&) = default;
};
template <class Archive>
void describe(Archive& a, PackageManifest& x)
{
    a.required("formatVersion", x.formatVersion);
    a.required("kind", x.kind);
    a.required("id", x.id);
    a.required("dossier", x.dossier);
    a.required("revision", x.revision);
    a.required("round", x.round);
    a.required("engine", x.engine);
    a.required("created", x.created);
    a.required("regulation", x.regulation);
    a.required("catalogue", x.catalogue);
    a.required("catalogueSha256", x.catalogueSha256);
    a.field("answers", x.answers);
    a.required("files", x.files);
}

/// Reads a manifest and checks what its form cannot say: known version and kind, names that lead
/// nowhere else, no name twice, digests that look like one, exactly one dossier and one regulation.
/// Names are hostile until checked here. Fails with NewerFormat or PackageInvalid.
[[nodiscard]] Result<PackageManifest> readPackageManifest(const QByteArray& bytes,
                                                          const QString& file);

} // namespace luytre
