#include "package/PackageExtractor.h"

#include "base/AtomicFile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cerrno>
#include <cstdio>

namespace luytre {

namespace {

Result<void> writeDataFile(const Package& package, const char* name, const QDir& folder,
                           QStringList& written)
{
    LUYTRE_TRY(bytes, package.dataFile(QLatin1String(name)));
    const QString fileName = QFileInfo(QLatin1String(name)).fileName();
    LUYTRE_TRY(file, AtomicFile::create(folder.filePath(fileName)));
    LUYTRE_CHECK(file.write(bytes));
    LUYTRE_CHECK(file.commit());
    written << fileName;
    return {};
}

Result<QStringList> writeInto(const Package& package, const QDir& folder, ProgressSink* progress,
                              const CancellationToken* cancel)
{
    QStringList written;
    for (const char* name : {packageManifestName, packageDossierName, packageRegulationName}) {
        LUYTRE_CHECK(writeDataFile(package, name, folder, written));
    }
    const QString evidence = QStringLiteral("evidence");
    errno = 0;
    if (!folder.mkdir(evidence)) {
        return failure(writeError(folder.filePath(evidence), QStringLiteral("mkdir")));
    }
    LUYTRE_CHECK(package.extractEvidence(folder.filePath(evidence), progress, cancel));
    for (const PackageFile& file : package.manifest().files) {
        if (file.role == PackageRole::Evidence) {
            written << file.name;
        }
    }
    return written;
}

} // namespace

Result<QStringList> extractPackage(const Package& package, const QString& folder,
                                   ProgressSink* progress, const CancellationToken* cancel)
{
    const QFileInfo target(folder);
    const bool taken = target.exists()
        && (!target.isDir()
            || !QDir(folder).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden
                                     | QDir::System));
    if (taken) {
        return failure(ErrorCode::FileUnwritable, QStringLiteral("the folder is not empty"),
                       folder);
    }
    errno = 0;
    QTemporaryDir temporary(target.absoluteDir().filePath(QStringLiteral(".luytre-XXXXXX")));
    if (!temporary.isValid()) {
        return failure(writeError(folder, temporary.errorString()));
    }
    LUYTRE_TRY(written, writeInto(package, QDir(temporary.path()), progress, cancel));
    constexpr auto ordinaryFolder = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner
        | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QFile::setPermissions(temporary.path(), ordinaryFolder);
    errno = 0;
    // rename(2) takes the place of an empty folder in one step.
    if (std::rename(QFile::encodeName(temporary.path()).constData(),
                    QFile::encodeName(target.absoluteFilePath()).constData())
        != 0) {
        return failure(writeError(folder, QStringLiteral("rename")));
    }
    temporary.setAutoRemove(false);
    return written;
}

} // namespace luytre
