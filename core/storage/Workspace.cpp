#include "storage/Workspace.h"

#include "base/AtomicFile.h"
#include "storage/Database.h"
#include "storage/DossierState.h"
#include "storage/SqliteAdapter.h"

#include <QFileInfo>

namespace luytre {

namespace {

const Clock& clockOf(const WorkspaceOptions& options)
{
    static const SystemClock machine;
    return options.clock != nullptr ? *options.clock : machine;
}

Result<std::vector<Migration>> migrationsOf(const WorkspaceOptions& options)
{
    return options.migrations ? Result<std::vector<Migration>>(*options.migrations)
                              : builtInMigrations();
}

/// A file that is no workspace is told from one of another version before anything is changed in
/// it.
Result<sqlite::FileIdentity> identify(Database& database)
{
    LUYTRE_TRY(identity, sqlite::readIdentity(database));
    if (identity.applicationId != sqlite::applicationId || identity.schemaVersion < 1) {
        return failure(ErrorCode::WorkspaceInvalid, QStringLiteral("a database of another program"),
                       database.path());
    }
    return identity;
}

Result<void> bringUpToDate(Database& database, const WorkspaceOptions& options)
{
    LUYTRE_TRY(identity, identify(database));
    LUYTRE_TRY(steps, migrationsOf(options));
    const bool older = identity.schemaVersion < int(steps.size());
    if (older && database.access() == Database::Access::ReadOnly) {
        return failure(
            ErrorCode::WorkspaceReadOnly,
            QStringLiteral("schema %1 must be carried over first").arg(identity.schemaVersion),
            database.path());
    }
    return migrate(database, steps);
}

/// The first thing that is wrong with the structure of a copy, empty when nothing is.
Result<QString> structureProblem(const QString& path)
{
    LUYTRE_TRY(copy, Database::open(path, Database::Access::ReadOnly));
    LUYTRE_TRY(problems, sqlite::integrityProblems(*copy));
    return problems.isEmpty() ? QString() : problems.first();
}

/// A name beside the target that nothing has yet: "x.before-restore", "x.before-restore-2".
QString asideName(const QString& path)
{
    QString name = path + QStringLiteral(".before-restore");
    for (int count = 2; QFileInfo::exists(name); ++count) {
        name = QStringLiteral("%1.before-restore-%2").arg(path).arg(count);
    }
    return name;
}

/// Keeps the old file, with whatever its log still holds, under another name. Until the new one is
/// in place the old one stays where it is too.
Result<QString> keepAside(const QString& path)
{
    if (!QFileInfo::exists(path)) {
        return QString();
    }
    const QString aside = asideName(path);
    {
        // What only the log has goes into the file first; a file too damaged for that is kept as it
        // is.
        auto old = Database::open(path, Database::Access::ReadWrite);
        std::ignore = old.and_then(
            [](const std::unique_ptr<Database>& database) { return sqlite::emptyLog(*database); });
    }
    const QString log = path + QStringLiteral("-wal");
    if (QFileInfo::exists(log) && !QFile::copy(log, aside + QStringLiteral("-wal"))) {
        return failure(ErrorCode::FileUnwritable, {}, aside);
    }
    LUYTRE_TRY(copy, AtomicFile::create(aside));
    QFile old(path);
    if (!old.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, old.errorString(), path);
    }
    while (!old.atEnd()) {
        LUYTRE_CHECK(copy.write(old.read(1 << 20)));
    }
    LUYTRE_CHECK(copy.commit());
    return aside;
}

} // namespace

Workspace::Workspace(std::unique_ptr<Database> database, std::optional<WorkspaceLock> lock,
                     const Clock& clock)
    : m_lock(std::move(lock)), m_database(std::move(database)),
      m_dossiers(std::make_unique<DossierRepository>(*m_database, clock)),
      m_evidence(std::make_unique<EvidenceStore>(*m_database, clock)),
      m_trust(std::make_unique<TrustRepository>(*m_database, clock))
{ }

Workspace::~Workspace() = default;

QString Workspace::path() const
{
    return m_database->path();
}

Result<std::unique_ptr<Workspace>> Workspace::create(const QString& path,
                                                     const WorkspaceOptions& options)
{
    if (QFileInfo::exists(path)) {
        return failure(ErrorCode::FileUnwritable, QStringLiteral("there is a file of that name"),
                       path);
    }
    // Made under another name and moved into place, so that a workspace is whole or not there.
    LUYTRE_TRY(file, AtomicFile::create(path));
    {
        LUYTRE_TRY(steps, migrationsOf(options));
        LUYTRE_TRY(database, Database::open(file.temporaryPath(), Database::Access::ReadWrite));
        LUYTRE_CHECK(migrate(*database, steps));
        LUYTRE_TRY(transaction, Transaction::begin(*database));
        const QString insert = QStringLiteral("INSERT INTO workspace (name, value) VALUES (?, ?)");
        LUYTRE_CHECK(database->run(insert, {QStringLiteral("id"), storedId(QUuid::createUuid())}));
        LUYTRE_CHECK(database->run(
            insert, {QStringLiteral("createdAt"), storedInstant(clockOf(options).now())}));
        LUYTRE_CHECK(transaction.commit());
    }
    LUYTRE_CHECK(file.commit());
    return open(path, OpenMode::ReadWrite, options);
}

Result<std::unique_ptr<Workspace>> Workspace::open(const QString& path, OpenMode mode,
                                                   const WorkspaceOptions& options)
{
    if (!QFileInfo::exists(path)) {
        return failure(ErrorCode::FileNotFound, {}, path);
    }
    const bool writing = mode == OpenMode::ReadWrite;
    {
        // Not even a lock file is made beside what is not ours.
        LUYTRE_TRY(probe, Database::open(path, Database::Access::ReadOnly));
        LUYTRE_CHECK(identify(*probe));
    }
    std::optional<WorkspaceLock> lock;
    if (writing) {
        LUYTRE_TRY(
            held,
            WorkspaceLock::acquire(QFileInfo(path).absoluteFilePath(), clockOf(options).now()));
        lock.emplace(std::move(held));
    }
    LUYTRE_TRY(
        database,
        Database::open(path, writing ? Database::Access::ReadWrite : Database::Access::ReadOnly));
    LUYTRE_CHECK(bringUpToDate(*database, options));
    std::unique_ptr<Workspace> workspace(
        new Workspace(std::move(database), std::move(lock), clockOf(options)));
    LUYTRE_CHECK(workspace->readIdentity());
    return workspace;
}

Result<void> Workspace::readIdentity()
{
    LUYTRE_TRY(id,
               m_database->value(QStringLiteral("SELECT value FROM workspace WHERE name = 'id'")));
    m_id = QUuid::fromString(id.toString());
    if (m_id.isNull()) {
        return failure(ErrorCode::WorkspaceDamaged, QStringLiteral("the workspace has no id"),
                       path());
    }
    return {};
}

Result<CheckReport> Workspace::check(ProgressSink* progress, const CancellationToken* cancel)
{
    return checkWorkspace(*m_database, progress, cancel);
}

Result<void> Workspace::backup(const QString& targetPath, ProgressSink* progress,
                               const CancellationToken* cancel)
{
    if (QFileInfo(targetPath) == QFileInfo(path())) {
        return failure(ErrorCode::FileUnwritable, QStringLiteral("is the workspace itself"),
                       targetPath);
    }
    LUYTRE_TRY(file, AtomicFile::create(targetPath));
    LUYTRE_CHECK(sqlite::copyTo(*m_database, file.temporaryPath(), progress, cancel));
    LUYTRE_TRY(problem, structureProblem(file.temporaryPath()));
    if (!problem.isEmpty()) {
        return failure(ErrorCode::ReadBackFailed, problem, targetPath);
    }
    return file.commit();
}

Result<RestoreReport> Workspace::restore(const QString& backupPath, const QString& targetPath,
                                         const WorkspaceOptions& options)
{
    const QString target = QFileInfo(targetPath).absoluteFilePath();
    if (QFileInfo(backupPath) == QFileInfo(target)) {
        return failure(ErrorCode::FileUnwritable, QStringLiteral("is the backup itself"), target);
    }
    LUYTRE_TRY(backup, Database::open(backupPath, Database::Access::ReadOnly));
    LUYTRE_TRY(identity, identify(*backup));
    LUYTRE_TRY(steps, migrationsOf(options));
    if (identity.schemaVersion > int(steps.size())) {
        return failure(ErrorCode::NewerFormat,
                       QStringLiteral("schema %1, known up to %2")
                           .arg(identity.schemaVersion)
                           .arg(steps.size()),
                       backupPath);
    }
    LUYTRE_TRY(lock, WorkspaceLock::acquire(target, clockOf(options).now()));
    LUYTRE_TRY(file, AtomicFile::create(target));
    LUYTRE_CHECK(sqlite::copyTo(*backup, file.temporaryPath()));
    LUYTRE_TRY(problem, structureProblem(file.temporaryPath()));
    if (!problem.isEmpty()) {
        return failure(ErrorCode::WorkspaceDamaged, problem, backupPath);
    }
    RestoreReport report;
    if (identity.schemaVersion == int(steps.size())) {
        LUYTRE_TRY(copy, Database::open(file.temporaryPath(), Database::Access::ReadOnly));
        LUYTRE_TRY(checked, checkWorkspace(*copy, nullptr, nullptr));
        report.check = checked;
    }
    LUYTRE_TRY(aside, keepAside(target));
    report.oldFile = aside;
    // A log of the old file must not be taken for one of the new.
    QFile::remove(target + QStringLiteral("-wal"));
    QFile::remove(target + QStringLiteral("-shm"));
    LUYTRE_CHECK(file.commit());
    return report;
}

} // namespace luytre
