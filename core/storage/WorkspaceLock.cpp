#include "storage/WorkspaceLock.h"

#include "base/AtomicFile.h"
#include "base/Json.h"

#include <QFile>
#include <QSysInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

namespace luytre {

namespace {

constexpr qint64 largestHolder = 4096;

QString lockPath(const QString& workspacePath)
{
    return workspacePath + QStringLiteral("-lock");
}

QString userName()
{
    const passwd* entry = ::getpwuid(::getuid());
    return entry != nullptr ? QString::fromLocal8Bit(entry->pw_name) : QString::number(::getuid());
}

std::optional<LockHolder> readHolder(int file)
{
    QByteArray text(largestHolder, '\0');
    const ssize_t got = ::pread(file, text.data(), std::size_t(text.size()), 0);
    text.truncate(std::max<ssize_t>(got, 0));
    const auto object = parseJsonObject(text);
    if (!object) {
        return std::nullopt;
    }
    const auto holder = fromJson<LockHolder>(*object);
    return holder ? std::optional(*holder) : std::nullopt;
}

/// Whether the open file is still the one at its path: the last holder may have removed it in
/// between.
bool isAtPath(int file, const QByteArray& path)
{
    struct stat opened {
    };
    struct stat named {
    };
    return ::fstat(file, &opened) == 0 && ::stat(path.constData(), &named) == 0
        && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

/// A lock of the open file, not of the process: it also keeps out a second open in this process,
/// and asking for it takes nothing from anybody.
bool lockCommand(int file, int command, struct flock& lock)
{
    lock.l_whence = SEEK_SET;
    return ::fcntl(file, command, &lock) == 0;
}

} // namespace

Result<WorkspaceLock> WorkspaceLock::acquire(const QString& workspacePath, const QDateTime& now)
{
    const QString path = lockPath(workspacePath);
    const QByteArray name = QFile::encodeName(path);
    while (true) {
        const int file = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0644);
        if (file < 0) {
            return failure(writeError(path, QString::fromLocal8Bit(std::strerror(errno))));
        }
        WorkspaceLock lock(file, path);
        struct flock writer {
        };
        writer.l_type = F_WRLCK;
        if (!lockCommand(file, F_OFD_SETLK, writer)) {
            lock.m_path.clear(); // not ours to remove
            return failure(ErrorCode::WorkspaceLocked,
                           describeHolder(readHolder(file).value_or(LockHolder())), workspacePath);
        }
        if (!isAtPath(file, name)) {
            lock.m_path.clear();
            continue;
        }
        const QByteArray text = canonicalJson(
            toJson(LockHolder{userName(), QSysInfo::machineHostName(), qint64(::getpid()), now}));
        if (::ftruncate(file, 0) != 0
            || ::pwrite(file, text.constData(), std::size_t(text.size()), 0) != text.size()) {
            return failure(writeError(path, QString::fromLocal8Bit(std::strerror(errno))));
        }
        return lock;
    }
}

WorkspaceLock::WorkspaceLock(int file, QString path) : m_file(file), m_path(std::move(path)) { }

WorkspaceLock::WorkspaceLock(WorkspaceLock&& other) noexcept
    : m_file(std::exchange(other.m_file, -1)), m_path(std::move(other.m_path))
{ }

WorkspaceLock::~WorkspaceLock()
{
    if (m_file < 0) {
        return;
    }
    if (!m_path.isEmpty()) {
        // Removed while still locked, so that whoever waits at the old file sees that it is gone.
        ::unlink(QFile::encodeName(m_path).constData());
    }
    ::close(m_file);
}

std::optional<LockHolder> WorkspaceLock::holder(const QString& workspacePath)
{
    const int file
        = ::open(QFile::encodeName(lockPath(workspacePath)).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        return std::nullopt;
    }
    std::optional<LockHolder> found;
    struct flock reader {
    };
    reader.l_type = F_RDLCK;
    if (lockCommand(file, F_OFD_GETLK, reader) && reader.l_type == F_WRLCK) {
        found = readHolder(file).value_or(LockHolder());
    }
    ::close(file);
    return found;
}

QString describeHolder(const LockHolder& holder)
{
    return QStringLiteral("%1@%2 (process %3, since %4)")
        .arg(holder.user, holder.host)
        .arg(holder.pid)
        .arg(holder.since.toUTC().toString(Qt::ISODate));
}

} // namespace luytre
