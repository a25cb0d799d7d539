#include "exchange/EvidenceFolder.h"

#include "base/Digest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <set>

namespace luytre {

namespace {

QString placeOf(std::size_t index)
{
    return QStringLiteral("evidence[%1]").arg(index);
}

tl::unexpected<Error> evidenceFailure(ErrorCode code, const QString& detail, const QString& file,
                                      std::size_t index)
{
    Error error;
    error.code = code;
    error.detail = detail;
    error.file = file;
    error.path = placeOf(index);
    return failure(std::move(error));
}

Result<void> checkNames(const Dossier& dossier)
{
    std::set<QString> ids;
    for (std::size_t i = 0; i < dossier.evidence.size(); ++i) {
        const Evidence& evidence = dossier.evidence[i];
        if (!ids.insert(evidence.id).second) {
            return evidenceFailure(ErrorCode::JsonSchema,
                                   QStringLiteral("the id \"%1\" is used twice").arg(evidence.id),
                                   {}, i);
        }
        if (!isPlainFileName(evidence.fileName)) {
            return evidenceFailure(ErrorCode::JsonSchema,
                                   QStringLiteral("fileName is not a plain file name"), {}, i);
        }
    }
    return {};
}

/// The file of a piece: under its storage name where one with that name exists, else under its own.
QString locate(const Evidence& evidence, const QDir& folder,
               const std::map<QString, QString>& names)
{
    const auto stored = names.find(evidence.sha256);
    if (stored != names.end() && QFileInfo::exists(folder.filePath(stored->second))) {
        return folder.filePath(stored->second);
    }
    return folder.filePath(evidence.fileName);
}

Result<void> compareOrRecord(Evidence& evidence, const QString& path, std::size_t index,
                             EvidenceReading reading)
{
    const qint64 size = QFileInfo(path).size();
    const bool known = !evidence.sha256.isEmpty();
    if (known && size != evidence.size) {
        return evidenceFailure(ErrorCode::EvidenceChanged,
                               QStringLiteral("%1 bytes, recorded %2").arg(size).arg(evidence.size),
                               path, index);
    }
    if (known && reading == EvidenceReading::Sizes) {
        return {};
    }
    LUYTRE_TRY(digest, sha256OfFile(path));
    if (known && digest != evidence.sha256) {
        return evidenceFailure(
            ErrorCode::EvidenceChanged,
            QStringLiteral("SHA-256 %1, recorded %2").arg(digest, evidence.sha256), path, index);
    }
    evidence.sha256 = digest;
    evidence.size = size;
    if (evidence.mediaType.isEmpty()) {
        evidence.mediaType = QMimeDatabase()
                                 .mimeTypeForFile(evidence.fileName, QMimeDatabase::MatchExtension)
                                 .name();
    }
    return {};
}

} // namespace

std::map<QString, QString> evidenceStorageNames(const Dossier& dossier)
{
    constexpr qsizetype digestPrefix = 8;
    std::map<QString, QString> names;
    std::set<QString> taken;
    for (const Evidence& evidence : dossier.evidence) {
        if (evidence.sha256.isEmpty() || names.contains(evidence.sha256)) {
            continue;
        }
        const bool free = taken.insert(evidence.fileName).second;
        const QString name = free
            ? evidence.fileName
            : evidence.sha256.first(digestPrefix) + QLatin1Char('-') + evidence.fileName;
        taken.insert(name);
        names.emplace(evidence.sha256, name);
    }
    return names;
}

bool isPlainFileName(const QString& name)
{
    constexpr qsizetype longestName = 255;
    const bool special
        = name.isEmpty() || name == QLatin1String(".") || name == QLatin1String("..");
    const bool hostile = std::any_of(name.begin(), name.end(), [](QChar c) {
        return c == QLatin1Char('/') || c == QLatin1Char('\\')
            || c.category() == QChar::Other_Control;
    });
    return !special && !hostile && name.toUtf8().size() <= longestName;
}

Result<EvidenceFiles> attachEvidence(Dossier& dossier, const QString& folder,
                                     EvidenceReading reading, ProgressSink* progress,
                                     const CancellationToken* cancel)
{
    LUYTRE_CHECK(checkNames(dossier));
    const auto names = evidenceStorageNames(dossier);
    const QDir directory(folder);
    EvidenceFiles files;
    for (std::size_t i = 0; i < dossier.evidence.size(); ++i) {
        if (cancel != nullptr && cancel->isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        Evidence& evidence = dossier.evidence[i];
        const QString path = locate(evidence, directory, names);
        if (!QFileInfo(path).isFile()) {
            return evidenceFailure(ErrorCode::EvidenceMissing, evidence.id, path, i);
        }
        LUYTRE_CHECK(compareOrRecord(evidence, path, i, reading));
        files.emplace(evidence.id, path);
        if (progress != nullptr) {
            progress->report(qint64(i) + 1, qint64(dossier.evidence.size()));
        }
    }
    return files;
}

Result<EvidenceFiles>
collectEvidence(const Dossier& dossier, const QString& folder,
                const std::function<Result<void>(const QString& sha256, const QString& path)>& copy,
                ProgressSink* progress, const CancellationToken* cancel)
{
    EvidenceFiles files;
    const auto names = evidenceStorageNames(dossier);
    for (const Evidence& evidence : dossier.evidence) {
        if (cancel != nullptr && cancel->isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        const auto name = names.find(evidence.sha256);
        if (name == names.end()) { // it was never read
            return failure(ErrorCode::EvidenceMissing, QStringLiteral("no digest"),
                           evidence.fileName);
        }
        const QString path = folder + QLatin1Char('/') + name->second;
        if (!QFileInfo::exists(path)) {
            LUYTRE_CHECK(copy(evidence.sha256, path));
        }
        files.emplace(evidence.id, path);
        if (progress != nullptr) {
            progress->report(qint64(files.size()), qint64(dossier.evidence.size()));
        }
    }
    return files;
}

} // namespace luytre
