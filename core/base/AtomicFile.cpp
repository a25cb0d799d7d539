#include "base/AtomicFile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace luytre {

namespace {

/// A rename is durable only once its directory is.
void syncDirectory(const QString& path)
{
    const int directory
        = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
}

/// A part is locked as long as its writer lives; the system unlocks it with the process.
bool lock(int file)
{
    return ::flock(file, LOCK_EX | LOCK_NB) == 0;
}

} // namespace

void removeAbandonedParts(const QString& folder)
{
    constexpr qint64 abandonedSeconds = 3600;
    const QFileInfoList parts = QDir(folder).entryInfoList(
        {QStringLiteral(".luytre-??????.part")}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    for (const QFileInfo& part : parts) {
        // A part renamed over another one is not locked any more, but young.
        QFile file(part.filePath());
        if (part.lastModified().secsTo(QDateTime::currentDateTimeUtc()) > abandonedSeconds
            && file.open(QIODevice::ReadOnly) && lock(file.handle())) {
            file.remove();
        }
    }
}

Error writeError(const QString& path, const QString& detail)
{
    const bool full = errno == ENOSPC || errno == EDQUOT || errno == EFBIG;
    Error error;
    error.code = full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable;
    error.detail = detail;
    error.file = path;
    return error;
}

AtomicFile::AtomicFile(std::unique_ptr<QFile> file, QString target)
    : m_file(std::move(file)), m_target(std::move(target))
{ }

AtomicFile::~AtomicFile()
{
    if (m_file) {
        m_file->close();
        m_file->remove();
    }
}

Result<AtomicFile> AtomicFile::create(const QString& targetPath)
{
    const QFileInfo target(targetPath);
    if (target.isDir()) {
        return failure(ErrorCode::FileUnwritable, QStringLiteral("is a folder"), targetPath);
    }
    auto file = std::make_unique<QTemporaryFile>(target.absolutePath()
                                                 + QStringLiteral("/.luytre-XXXXXX.part"));
    file->setAutoRemove(false);
    errno = 0;
    if (!file->open()) {
        return failure(writeError(targetPath, file->errorString()));
    }
    static_cast<void>(lock(file->handle()));
    return AtomicFile(std::move(file), target.absoluteFilePath());
}

Result<void> AtomicFile::write(const QByteArray& bytes)
{
    errno = 0;
    if (m_file->write(bytes) != bytes.size()) {
        return failure(writeError(m_target, m_file->errorString()));
    }
    return {};
}

void AtomicFile::startWriteback()
{
#ifdef SYNC_FILE_RANGE_WRITE
    (void)::sync_file_range(m_file->handle(), 0, 0, SYNC_FILE_RANGE_WRITE);
#endif
}

Result<void> AtomicFile::commit()
{
    errno = 0;
    if (!m_file->flush() || ::fsync(m_file->handle()) != 0) {
        return failure(writeError(m_target, QString::fromLocal8Bit(std::strerror(errno))));
    }
    // A new file gets the ordinary rights of a document, not the private ones of a temporary file.
    const QFileInfo old(m_target);
    m_file->setPermissions(old.exists() ? old.permissions()
                                        : QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup
                                   | QFile::ReadOther);
    const QString temporary = m_file->fileName();
    m_file->close();
    if (std::rename(QFile::encodeName(temporary).constData(),
                    QFile::encodeName(m_target).constData())
        != 0) {
        const Error error = writeError(m_target, QString::fromLocal8Bit(std::strerror(errno)));
        QFile::remove(temporary);
        m_file.reset();
        return failure(error);
    }
    syncDirectory(QFileInfo(m_target).absolutePath());
    m_file.reset();
    return {};
}

Result<QByteArray> readFile(const QString& path, qint64 limit)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorCode::FileNotFound, {}, path);
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    }
    if (file.size() > limit) {
        return failure(ErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(limit), path);
    }
    const QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    }
    if (bytes.size() > limit) {
        return failure(ErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(limit), path);
    }
    return bytes;
}

} // namespace luytre
