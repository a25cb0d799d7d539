#pragma once

#include <QtGlobal>

namespace luytre::test {

/// Stands between SQLite and the file system, as the default VFS of this process while it lives:
/// once the budget of bytes is used up, every write that would go on fails as on a full disk
/// (ENOSPC).
class FullDiskVfs
{
public:
    FullDiskVfs();
    ~FullDiskVfs();
    FullDiskVfs(const FullDiskVfs&) = delete;
    FullDiskVfs& operator=(const FullDiskVfs&) = delete;

    /// Bytes that may still be written; negative: as many as wanted.
    void setBudget(qint64 bytes);
    /// Writes refused so far.
    [[nodiscard]] int refused() const;
};

} // namespace luytre::test
