#include "package/Package.h"

#include "base/AtomicFile.h"
#include "base/Digest.h"
#include "regulation/RegulationLibrary.h"

#include <QDir>

#include <algorithm>
#include <set>

namespace luytre {

namespace {

constexpr qint64 maxManifestBytes = 16LL << 20;
constexpr qint64 maxDataBytes = 64LL << 20;

/// Takes bytes and forgets them; for reading something only to check it.
class Discard final : public QIODevice
{
public:
    Discard() { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64 size) override { return size; }
};

tl::unexpected<Error> invalid(const QString& detail, const QString& file, const QString& path = {})
{
    Error error;
    error.code = ErrorCode::PackageInvalid;
    error.detail = detail;
    error.file = file;
    error.path = path;
    return failure(std::move(error));
}

} // namespace

Result<Package> Package::open(const QString& path)
{
    LUYTRE_TRY(pdf, PdfFile::open(path));
    Package package(std::move(pdf));
    LUYTRE_CHECK(package.readManifest());
    LUYTRE_CHECK(package.compareWithEmbedded());
    LUYTRE_CHECK(package.readData());
    LUYTRE_CHECK(package.compareEvidence());
    return package;
}

Result<Package> Package::reopened() const
{
    LUYTRE_TRY(pdf, PdfFile::open(m_pdf.path()));
    Package package(std::move(pdf));
    package.m_manifest = m_manifest;
    package.m_dossier = m_dossier;
    package.m_dossierBytes = m_dossierBytes;
    package.m_regulationBytes = m_regulationBytes;
    return package;
}

Result<void> Package::readManifest()
{
    LUYTRE_TRY(embedded, m_pdf.embeddedFiles());
    const QLatin1String name(packageManifestName);
    if (std::none_of(embedded.begin(), embedded.end(),
                     [&](const auto& file) { return file.name == name; })) {
        return failure(ErrorCode::NotAPackage, QStringLiteral("no %1 inside").arg(name),
                       m_pdf.path());
    }
    LUYTRE_TRY(bytes, m_pdf.readEmbeddedFile(name, maxManifestBytes));
    LUYTRE_TRY(manifest, readPackageManifest(bytes, m_pdf.path()));
    m_manifest = std::move(manifest);
    return {};
}

Result<void> Package::compareWithEmbedded() const
{
    LUYTRE_TRY(embedded, m_pdf.embeddedFiles());
    std::set<QString> left;
    for (const PackageFile& file : m_manifest.files) {
        left.insert(file.name);
    }
    std::set<QString> seen;
    for (const PdfEmbeddedFile& file : embedded) {
        if (!seen.insert(file.name).second) {
            return invalid(QStringLiteral("embedded twice: %1").arg(file.name), m_pdf.path());
        }
        if (file.name != QLatin1String(packageManifestName) && left.erase(file.name) == 0) {
            return invalid(QStringLiteral("embedded, but not in the manifest: %1").arg(file.name),
                           m_pdf.path());
        }
    }
    if (!left.empty()) {
        return invalid(QStringLiteral("in the manifest, but not embedded: %1").arg(*left.begin()),
                       m_pdf.path());
    }
    return {};
}

Result<void> Package::readData()
{
    for (const PackageFile& file : m_manifest.files) {
        if (file.role == PackageRole::Evidence) {
            continue;
        }
        LUYTRE_TRY(bytes, m_pdf.readEmbeddedFile(file.name, maxDataBytes));
        if (bytes.size() != file.size || sha256Hex(bytes) != file.sha256) {
            return invalid(QStringLiteral("another size or digest than listed: %1").arg(file.name),
                           m_pdf.path());
        }
        (file.role == PackageRole::Dossier ? m_dossierBytes : m_regulationBytes) = bytes;
    }
    auto dossier = readDossier(m_dossierBytes, m_pdf.path());
    if (!dossier) {
        return dossier.error().code == ErrorCode::NewerFormat
            ? failure(dossier.error().withFile(m_pdf.path()))
            : invalid(QStringLiteral("dossier.json: ") + dossier.error().detail, m_pdf.path(),
                      dossier.error().path);
    }
    m_dossier = std::move(*dossier);
    const bool same = m_dossier.id == m_manifest.dossier && m_dossier.round == m_manifest.round
        && m_dossier.regulation == m_manifest.regulation;
    return same ? Result<void>()
                : invalid(QStringLiteral("manifest and dossier.json name different dossiers"),
                          m_pdf.path());
}

Result<void> Package::compareEvidence() const
{
    std::map<QString, qint64> embedded;
    for (const PackageFile& file : m_manifest.files) {
        if (file.role == PackageRole::Evidence) {
            embedded.emplace(file.sha256, file.size);
        }
    }
    std::set<QString> uncited;
    for (const auto& [sha256, size] : embedded) {
        uncited.insert(sha256);
    }
    for (std::size_t i = 0; i < m_dossier.evidence.size(); ++i) {
        const Evidence& evidence = m_dossier.evidence[i];
        const auto found = embedded.find(evidence.sha256);
        if (found == embedded.end() || found->second != evidence.size) {
            return invalid(
                QStringLiteral("evidence %1 is not embedded as recorded").arg(evidence.id),
                m_pdf.path(), QStringLiteral("evidence[%1]").arg(i));
        }
        uncited.erase(evidence.sha256);
    }
    return uncited.empty()
        ? Result<void>()
        : invalid(QStringLiteral("evidence that the dossier does not name"), m_pdf.path());
}

Result<QJsonObject> Package::regulationPart(const QString& key) const
{
    const auto snapshot = parseJsonObject(m_regulationBytes, m_pdf.path());
    if (!snapshot || !snapshot->value(key).isObject()) {
        return invalid(QStringLiteral("regulation.json has no %1").arg(key), m_pdf.path(), key);
    }
    return snapshot->value(key).toObject();
}

Result<RegulationPack> Package::regulationPack() const
{
    LUYTRE_TRY(object, regulationPart(QStringLiteral("pack")));
    LUYTRE_TRY(pack, readRegulationPack(object, m_pdf.path()));
    if (pack.id != m_manifest.regulation) {
        return invalid(QStringLiteral("regulation.json holds the pack %1").arg(pack.id),
                       m_pdf.path(), QStringLiteral("pack.id"));
    }
    return pack;
}

Result<Catalogue> Package::catalogue() const
{
    LUYTRE_TRY(object, regulationPart(QStringLiteral("catalogue")));
    LUYTRE_TRY(catalogue, Catalogue::fromJson(canonicalJson(object), m_pdf.path()));
    if (catalogue.id() != m_manifest.catalogue
        || catalogue.sha256() != m_manifest.catalogueSha256) {
        return invalid(QStringLiteral("regulation.json holds another catalogue than listed"),
                       m_pdf.path(), QStringLiteral("catalogue"));
    }
    return catalogue;
}

Result<QByteArray> Package::dataFile(const QString& name) const
{
    return m_pdf.readEmbeddedFile(name, maxDataBytes);
}

Result<void> Package::copyFile(const PackageFile& file, QIODevice& out) const
{
    const auto digest = m_pdf.copyEmbeddedFile(file.name, out, file.size, PdfChecksum::Skip);
    if (!digest) {
        const ErrorCode code = digest.error().code;
        const bool disagrees = code == ErrorCode::TooLarge || code == ErrorCode::ReadBackFailed
            || code == ErrorCode::PdfMalformed;
        return disagrees
            ? invalid(QStringLiteral("%1: %2").arg(file.name, digest.error().detail), m_pdf.path())
            : failure(digest.error());
    }
    return *digest == file.sha256
        ? Result<void>()
        : invalid(QStringLiteral("another digest than listed: %1").arg(file.name), m_pdf.path());
}

Result<void> Package::verifyEvidence(ProgressSink* progress, const CancellationToken* cancel) const
{
    qint64 done = 0;
    qint64 total = 0;
    for (const PackageFile& file : m_manifest.files) {
        total += file.size;
    }
    for (const PackageFile& file : m_manifest.files) {
        if (cancel != nullptr && cancel->isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        Discard nowhere;
        LUYTRE_CHECK(copyFile(file, nowhere));
        done += file.size;
        if (progress != nullptr) {
            progress->report(done, total);
        }
    }
    return {};
}

Result<EvidenceFiles> Package::extractEvidence(const QString& folder, ProgressSink* progress,
                                               const CancellationToken* cancel) const
{
    std::map<QString, QString> byDigest;
    const QDir directory(folder);
    qint64 done = 0;
    for (const PackageFile& file : m_manifest.files) {
        if (cancel != nullptr && cancel->isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        ++done;
        if (file.role == PackageRole::Evidence) {
            // The manifest's reader made sure that the rest is a plain file name.
            const QString path
                = directory.filePath(file.name.mid(QLatin1String(packageEvidenceFolder).size()));
            LUYTRE_TRY(target, AtomicFile::create(path));
            LUYTRE_CHECK(copyFile(file, target.device()));
            LUYTRE_CHECK(target.commit());
            byDigest.emplace(file.sha256, path);
        }
        if (progress != nullptr) {
            progress->report(done, qint64(m_manifest.files.size()));
        }
    }
    EvidenceFiles files;
    for (const Evidence& evidence : m_dossier.evidence) {
        files.emplace(evidence.id, byDigest.at(evidence.sha256));
    }
    return files;
}

} // namespace luytre
