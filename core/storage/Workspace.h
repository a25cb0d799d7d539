#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "storage/DossierRepository.h"
#include "storage/EvidenceStore.h"
#include "storage/Migration.h"
#include "storage/TrustRepository.h"
#include "storage/WorkspaceCheck.h"
#include "storage/WorkspaceLock.h"

#include <QUuid>

#include <memory>
#include <optional>

namespace luytre {

enum class OpenMode {
    ReadWrite, ///< holds the workspace's lock; at most one at a time
    ReadOnly, ///< beside a writer or alone; sees what was saved, changes nothing
};

/// What a workspace is opened with. Everything has a default.
struct WorkspaceOptions {
    const Clock* clock = nullptr; ///< not owned, outlives the workspace; null: the machine's clock
    std::optional<std::vector<Migration>> migrations; ///< none: builtInMigrations()
};

/// What restoring a backup came to.
struct RestoreReport {
    QString oldFile; ///< where the file that was there before is kept; empty when there was none
    CheckReport check; ///< of the restored workspace; nothing looked at when its schema is older
                       ///< than the program's
};

/// Everything an office keeps on one machine, in one SQLite file: dossiers with their whole
/// history, evidence, and the index to search them.
///
/// What a call reported as done is on the disk (write-ahead log, synchronous=FULL) and survives a
/// kill or a power cut; what failed has changed nothing. Used, like the repositories it owns, only
/// on the thread that opened it; another thread opens its own read-only Workspace.
class Workspace
{
public:
    /// A new, empty workspace, open for writing. Fails with FileUnwritable when something is there
    /// already or the folder cannot be written, and with DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    create(const QString& path, const WorkspaceOptions& options = {});

    /// Fails with FileNotFound; WorkspaceInvalid (not a workspace); WorkspaceDamaged; NewerFormat
    /// (made by a later version of the program); WorkspaceLocked (`detail` says who holds it; open
    /// it ReadOnly then); and, ReadOnly, with WorkspaceReadOnly when the file is of an older
    /// schema: opening it ReadWrite carries it over, see migrate().
    [[nodiscard]] static Result<std::unique_ptr<Workspace>>
    open(const QString& path, OpenMode mode, const WorkspaceOptions& options = {});
    ~Workspace();
    Workspace(const Workspace&) = delete;
    Workspace& operator=(const Workspace&) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QUuid id() const { return m_id; }
    [[nodiscard]] bool isReadOnly() const { return !m_lock.has_value(); }

    [[nodiscard]] DossierRepository& dossiers() { return *m_dossiers; }
    [[nodiscard]] EvidenceStore& evidence() { return *m_evidence; }
    [[nodiscard]] TrustRepository& trust() { return *m_trust; }

    /// Reads everything and says what is not as it should be; see WorkspaceCheck.h.
    [[nodiscard]] Result<CheckReport> check(ProgressSink* progress = nullptr,
                                            const CancellationToken* cancel = nullptr);

    /// Writes one consistent copy of the workspace as it is now, also while this or another process
    /// writes to it. The copy is verified before it takes its place; an older file there is
    /// replaced only then. Fails with DiskFull, FileUnwritable, ReadBackFailed or Cancelled.
    [[nodiscard]] Result<void> backup(const QString& targetPath, ProgressSink* progress = nullptr,
                                      const CancellationToken* cancel = nullptr);

    /// Puts a backup in the place of a workspace, or where none is. The copy is checked before
    /// anything is moved; the old file is kept beside it. Fails like open() for the backup, which a
    /// damaged structure refuses, and with WorkspaceLocked when somebody has the target open for
    /// writing; then the target is as it was.
    [[nodiscard]] static Result<RestoreReport> restore(const QString& backupPath,
                                                       const QString& targetPath,
                                                       const WorkspaceOptions& options = {});

private:
    Workspace(std::unique_ptr<Database> database, std::optional<WorkspaceLock> lock,
              const Clock& clock);
    [[nodiscard]] Result<void> readIdentity();

    std::optional<WorkspaceLock>
        m_lock; // outlives the connection: unlocked only after the file is closed
    std::unique_ptr<Database> m_database;
    std::unique_ptr<DossierRepository> m_dossiers;
    std::unique_ptr<EvidenceStore> m_evidence;
    std::unique_ptr<TrustRepository> m_trust;
    QUuid m_id;
};

} // namespace luytre
