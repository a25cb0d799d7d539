#include "core/storage/FullDiskVfs.h"

#include <sqlite3.h>

#include <map>
#include <memory>

namespace luytre::test {

namespace {

/// The methods of a file of the real VFS with our write in place of theirs; first member, so that
/// the pointer a file holds leads here.
struct Methods {
    sqlite3_io_methods changed;
    const sqlite3_io_methods* real;
};

struct State {
    sqlite3_vfs vfs{};
    sqlite3_vfs* real = nullptr;
    std::map<const sqlite3_io_methods*, std::unique_ptr<Methods>> methods;
    qint64 budget = -1;
    int refused = 0;
};

State& state()
{
    static State only;
    return only;
}

int limitedWrite(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    State& s = state();
    if (s.budget >= 0) {
        if (s.budget < count) {
            ++s.refused;
            return SQLITE_FULL; // what the unix VFS makes of ENOSPC
        }
        s.budget -= count;
    }
    return reinterpret_cast<const Methods*>(file->pMethods)
        ->real->xWrite(file, bytes, count, offset);
}

int openLimited(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    State& s = state();
    const int code = s.real->xOpen(s.real, name, file, flags, outFlags);
    if (file->pMethods != nullptr) {
        auto& methods = s.methods[file->pMethods];
        if (!methods) {
            methods = std::make_unique<Methods>(Methods{*file->pMethods, file->pMethods});
            methods->changed.xWrite = limitedWrite;
        }
        file->pMethods = &methods->changed;
    }
    return code;
}

} // namespace

FullDiskVfs::FullDiskVfs()
{
    State& s = state();
    s.real = sqlite3_vfs_find(nullptr);
    s.vfs = *s.real;
    s.vfs.zName = "full-disk";
    s.vfs.pNext = nullptr;
    s.vfs.xOpen = openLimited;
    s.budget = -1;
    s.refused = 0;
    sqlite3_vfs_register(&s.vfs, 1);
}

FullDiskVfs::~FullDiskVfs()
{
    State& s = state();
    sqlite3_vfs_unregister(&s.vfs);
    sqlite3_vfs_register(s.real, 1);
}

void FullDiskVfs::setBudget(qint64 bytes)
{
    state().budget = bytes;
}

int FullDiskVfs::refused() const
{
    return state().refused;
}

} // namespace luytre::test
