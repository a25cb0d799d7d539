#pragma once

#include "base/Result.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace luytre {

/// Who has a workspace open for writing.
struct LockHolder {
    QString user; ///< name of the account
    QString host;
    qint64 pid = 0;
    QDateTime since; ///< UTC
    friend bool operator==(const LockHolder&, const LockHolder&) = default;
};
template <class Archive>
void describe(Archive& a, LockHolder& x)
{
    a.required("user", x.user);
    a.required("host", x.host);
    a.required("pid", x.pid);
    a.required("since", x.since);
}

/// The right to write to a workspace, held by one open at a time: an operating-system lock on
/// `<workspace>-lock`, whose content says who holds it. The system drops the lock with its process,
/// however that ends, so a killed program never leaves a workspace stuck; the next one takes over
/// the file it left. One thread.
class WorkspaceLock
{
public:
    /// Fails with WorkspaceLocked (`detail` is describeHolder()) when somebody else holds it, and
    /// with FileUnwritable or DiskFull when the folder does not take the lock file.
    [[nodiscard]] static Result<WorkspaceLock> acquire(const QString& workspacePath,
                                                       const QDateTime& now);

    WorkspaceLock(WorkspaceLock&& other) noexcept;
    WorkspaceLock& operator=(WorkspaceLock&&) = delete;
    ~WorkspaceLock();

    /// Who holds the workspace now, this process included; none when nobody does. Empty fields when
    /// the holder could not write its name.
    [[nodiscard]] static std::optional<LockHolder> holder(const QString& workspacePath);

private:
    WorkspaceLock(int file, QString path);

    int m_file = -1;
    QString m_path;
};

/// "an@may-01 (process 4211, since 2026-10-05T01:12:00Z)", for Error::detail.
[[nodiscard]] QString describeHolder(const LockHolder& holder);

} // namespace luytre
