#include "package/PackageManifest.h"

#include "exchange/EvidenceFolder.h"

#include <algorithm>
#include <set>

namespace luytre {

namespace {

constexpr std::size_t mostFiles = 20000;

Error invalid(const QString& detail, const QString& file, const QString& path = {})
{
    Error error;
    error.code = ErrorCode::PackageInvalid;
    error.detail = detail;
    error.file = file;
    error.path = path;
    return error;
}

bool isDigest(const QString& text)
{
    constexpr qsizetype digestLength = 64;
    return text.size() == digestLength && std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
                   || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
           });
}

/// Data has one name; evidence is a plain file name in its folder.
bool hasItsName(const PackageFile& file)
{
    switch (file.role) {
    case PackageRole::Dossier:
        return file.name == QLatin1String(packageDossierName);
    case PackageRole::Regulation:
        return file.name == QLatin1String(packageRegulationName);
    case PackageRole::Evidence:
        break;
    }
    const QLatin1String folder(packageEvidenceFolder);
    return file.name.startsWith(folder) && isPlainFileName(file.name.mid(folder.size()));
}

std::optional<QString> problemOf(const PackageFile& file, std::set<QString>& names)
{
    if (!hasItsName(file)) {
        return QStringLiteral("a name that leads elsewhere: %1").arg(file.name);
    }
    if (!names.insert(file.name).second) {
        return QStringLiteral("the name %1 is there twice").arg(file.name);
    }
    if (!isDigest(file.sha256) || file.size < 0) {
        return QStringLiteral("no sound digest or size");
    }
    return std::nullopt;
}

} // namespace

Result<PackageManifest> readPackageManifest(const QByteArray& bytes, const QString& file)
{
    const auto object = parseJsonObject(bytes, file);
    if (!object) {
        return failure(
            invalid(QStringLiteral("the manifest is not JSON: ") + object.error().detail, file));
    }
    // Version and kind come first: what they add is unknown here, and would look like an error of
    // form.
    const int version = object->value(QLatin1String("formatVersion")).toInt();
    if (version > packageFormatVersion) {
        return failure(ErrorCode::NewerFormat,
                       QStringLiteral("package format %1, known up to %2")
                           .arg(version)
                           .arg(packageFormatVersion),
                       file);
    }
    const QJsonValue kind = object->value(QLatin1String("kind"));
    if (version == packageFormatVersion && kind.isString()
        && !enumFromString<PackageKind>(kind.toString())) {
        return failure(ErrorCode::NewerFormat,
                       QStringLiteral("a package of kind \"%1\"").arg(kind.toString()), file);
    }
    const auto manifest = fromJson<PackageManifest>(*object, file);
    if (!manifest) {
        return failure(invalid(QStringLiteral("manifest: ") + manifest.error().detail, file,
                               manifest.error().path));
    }
    if (manifest->formatVersion != packageFormatVersion || manifest->files.size() > mostFiles) {
        return failure(invalid(QStringLiteral("manifest: version or number of files"), file));
    }
    std::set<QString> names;
    int data = 0;
    for (std::size_t i = 0; i < manifest->files.size(); ++i) {
        if (const auto problem = problemOf(manifest->files[i], names)) {
            return failure(invalid(*problem, file, QStringLiteral("files[%1]").arg(i)));
        }
        data += manifest->files[i].role != PackageRole::Evidence ? 1 : 0;
    }
    if (data != 2) {
        return failure(invalid(QStringLiteral("not one dossier and one regulation"), file,
                               QStringLiteral("files")));
    }
    return *manifest;
}

} // namespace luytre
