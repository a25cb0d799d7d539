#pragma once

#include "base/Result.h"

#include <QFile>
#include <QString>

#include <memory>

namespace luytre {

/// A new file beside its target that takes the target's place in one step, or leaves no trace.
///
/// Write to device() (or let a library write to temporaryPath()), then commit(): the data is
/// synced, the directory entry replaced and synced. Destroyed without commit(), the temporary file
/// is removed and an older file at the target is as it was. One thread.
class AtomicFile
{
public:
    /// Fails with FileUnwritable when the folder cannot take a new file.
    [[nodiscard]] static Result<AtomicFile> create(const QString& targetPath);

    AtomicFile(AtomicFile&&) noexcept = default;
    AtomicFile& operator=(AtomicFile&&) noexcept = delete;
    ~AtomicFile();

    [[nodiscard]] QFile& device() { return *m_file; }
    [[nodiscard]] QString temporaryPath() const { return m_file->fileName(); }
    /// Writes all bytes or fails with DiskFull / FileUnwritable.
    [[nodiscard]] Result<void> write(const QByteArray& bytes);
    /// Lets the disk begin with what was written so far, so that commit() has less to wait for.
    /// Worth calling every few MiB of a large file; never waits, never fails.
    void startWriteback();
    /// Syncs and moves into place. Fails with DiskFull or FileUnwritable; then the target is
    /// untouched.
    [[nodiscard]] Result<void> commit();

private:
    AtomicFile(std::unique_ptr<QFile> file, QString target);

    std::unique_ptr<QFile> m_file;
    QString m_target;
};

/// Removes what AtomicFiles of killed processes left in a folder: parts that nobody holds and
/// nobody wrote to for an hour. Parts of living processes stay.
void removeAbandonedParts(const QString& folder);

/// The error for the current errno after a failed write: DiskFull or FileUnwritable.
[[nodiscard]] Error writeError(const QString& path, const QString& detail);

/// Reads a whole file of at most `limit` bytes. Fails with FileNotFound, FileUnreadable or
/// TooLarge.
[[nodiscard]] Result<QByteArray> readFile(const QString& path, qint64 limit = 64LL << 20);

} // namespace luytre
