#include "storage/SqliteAdapter.h"

#include "storage/Database.h"

#include <QFile>
#include <QSqlDriver>

#include <sqlite3.h>

#include <algorithm>

namespace luytre::sqlite {

namespace {

constexpr int pagesPerStep = 1024; // 4 MiB
constexpr int busyMilliseconds = 5000;

struct Closer {
    void operator()(sqlite3* handle) const { sqlite3_close(handle); }
};
using Handle = std::unique_ptr<sqlite3, Closer>;

/// The connection that Qt SQL holds; the same shared library serves both.
sqlite3* handleOf(Database& database)
{
    const QVariant handle = database.connection().driver()->handle();
    return *static_cast<sqlite3* const*>(handle.constData());
}

tl::unexpected<Error> handleFailure(sqlite3* handle, const QString& path)
{
    const int code = sqlite3_extended_errcode(handle);
    return failure(
        errorCode(code),
        QStringLiteral("%1 (%2)").arg(QString::fromUtf8(sqlite3_errmsg(handle))).arg(code), path);
}

Result<void> setAndReadBack(Database& database, const QString& pragma, const QString& set,
                            const QString& expected)
{
    LUYTRE_TRY(ignored, database.value(QStringLiteral("PRAGMA %1 = %2").arg(pragma, set)));
    LUYTRE_TRY(now, database.value(QStringLiteral("PRAGMA ") + pragma));
    if (now.toString() != expected) {
        return failure(ErrorCode::Database,
                       QStringLiteral("%1 is %2, not %3").arg(pragma, now.toString(), expected),
                       database.path());
    }
    return {};
}

Result<QStringList> rowsAsText(Database& database, const QString& sql, int columns)
{
    QStringList lines;
    LUYTRE_TRY(rows, database.select(sql));
    while (true) {
        LUYTRE_TRY(more, rows.next());
        if (!more) {
            return lines;
        }
        QStringList cells;
        for (int column = 0; column < columns; ++column) {
            cells.append(rows.text(column));
        }
        lines.append(cells.join(QLatin1Char(' ')));
    }
}

Result<void> copyPages(sqlite3* target, sqlite3* source, const QString& path,
                       ProgressSink* progress, const CancellationToken* cancel)
{
    sqlite3_backup* copy = sqlite3_backup_init(target, "main", source, "main");
    if (copy == nullptr) {
        return handleFailure(target, path);
    }
    int state = SQLITE_OK;
    while (state == SQLITE_OK && !(cancel != nullptr && cancel->isCancelled())) {
        state = sqlite3_backup_step(copy, pagesPerStep);
        if (progress != nullptr) {
            const int total = sqlite3_backup_pagecount(copy);
            progress->report(total - sqlite3_backup_remaining(copy), total);
        }
    }
    sqlite3_backup_finish(copy);
    if (state == SQLITE_OK) {
        return failure(ErrorCode::Cancelled);
    }
    if (state != SQLITE_DONE) {
        return failure(errorCode(state), QString::fromUtf8(sqlite3_errstr(state)), path);
    }
    return {};
}

Result<Handle> openHandle(const QString& path, int flags)
{
    sqlite3* handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, flags, nullptr);
    Handle owner(handle);
    if (code != SQLITE_OK) {
        return failure(errorCode(code), QString::fromUtf8(sqlite3_errstr(code)), path);
    }
    sqlite3_busy_timeout(handle, busyMilliseconds);
    return owner;
}

} // namespace

ErrorCode errorCode(int nativeCode)
{
    if (nativeCode == SQLITE_IOERR_SHMSIZE) {
        return ErrorCode::DiskFull; // the log's index could not grow
    }
    switch (nativeCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_READONLY:
        return ErrorCode::WorkspaceReadOnly;
    case SQLITE_CORRUPT:
        return ErrorCode::WorkspaceDamaged;
    case SQLITE_NOTADB:
        return ErrorCode::WorkspaceInvalid;
    case SQLITE_CANTOPEN:
        return ErrorCode::FileUnreadable;
    case SQLITE_BUSY:
        return ErrorCode::WorkspaceLocked;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    default:
        return ErrorCode::Database;
    }
}

Result<void> setForeignKeys(Database& database, bool on)
{
    const QString value = on ? QStringLiteral("1") : QStringLiteral("0");
    return setAndReadBack(database, QStringLiteral("foreign_keys"), value, value);
}

Result<void> configure(Database& database)
{
    if (database.access() == Database::Access::ReadWrite) {
        LUYTRE_CHECK(setAndReadBack(database, QStringLiteral("journal_mode"), QStringLiteral("wal"),
                                    QStringLiteral("wal")));
        LUYTRE_CHECK(setAndReadBack(database, QStringLiteral("synchronous"), QStringLiteral("2"),
                                    QStringLiteral("2")));
        // A log that large evidence has swollen shrinks again.
        LUYTRE_TRY(limit, database.value(QStringLiteral("PRAGMA journal_size_limit = 33554432")));
    } else {
        LUYTRE_CHECK(setAndReadBack(database, QStringLiteral("query_only"), QStringLiteral("1"),
                                    QStringLiteral("1")));
        // Touches the file, so that what is wrong with it is known here.
        LUYTRE_TRY(pages, database.value(QStringLiteral("SELECT COUNT(*) FROM sqlite_master")));
    }
    return setForeignKeys(database, true);
}

Result<void> beginWrite(Database& database)
{
    return database.run(QStringLiteral("BEGIN IMMEDIATE"));
}

Result<void> runScript(Database& database, const QString& sql)
{
    sqlite3* handle = handleOf(database);
    if (sqlite3_exec(handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return handleFailure(handle, database.path());
    }
    return {};
}

Result<FileIdentity> readIdentity(Database& database)
{
    LUYTRE_TRY(application, database.value(QStringLiteral("PRAGMA application_id")));
    LUYTRE_TRY(version, database.value(QStringLiteral("PRAGMA user_version")));
    return FileIdentity{application.toLongLong(), version.toInt()};
}

Result<void> writeIdentity(Database& database, int schemaVersion)
{
    return runScript(database,
                     QStringLiteral("PRAGMA application_id = %1; PRAGMA user_version = %2;")
                         .arg(applicationId)
                         .arg(schemaVersion));
}

Result<QStringList> integrityProblems(Database& database)
{
    LUYTRE_TRY(lines, rowsAsText(database, QStringLiteral("PRAGMA integrity_check(100)"), 1));
    return lines == QStringList{QStringLiteral("ok")} ? QStringList() : lines;
}

Result<QStringList> foreignKeyProblems(Database& database)
{
    return rowsAsText(database, QStringLiteral("PRAGMA foreign_key_check"), 3);
}

Result<void> emptyLog(Database& database)
{
    LUYTRE_TRY(busy, database.value(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    return busy.toInt() == 0 ? Result<void>()
                             : failure(ErrorCode::WorkspaceLocked, {}, database.path());
}

Result<bool> searchIndexIsSound(Database& database)
{
    const auto checked = database.run(QStringLiteral(
        "INSERT INTO search_index (search_index, rank) VALUES ('integrity-check', 1)"));
    if (!checked && checked.error().code != ErrorCode::WorkspaceDamaged) {
        return failure(checked.error());
    }
    return checked.has_value();
}

Result<void> rebuildSearchIndex(Database& database)
{
    return database.run(
        QStringLiteral("INSERT INTO search_index (search_index) VALUES ('rebuild')"));
}

Result<void> copyTo(Database& source, const QString& targetPath, ProgressSink* progress,
                    const CancellationToken* cancel)
{
    LUYTRE_TRY(target, openHandle(targetPath, SQLITE_OPEN_READWRITE));
    // A read transaction pins the moment: writers add to the log meanwhile and the copy never
    // starts again.
    LUYTRE_CHECK(source.run(QStringLiteral("BEGIN")));
    auto copied
        = source.value(QStringLiteral("SELECT COUNT(*) FROM sqlite_master"))
              .and_then([&](const QVariant&) {
                  return copyPages(target.get(), handleOf(source), targetPath, progress, cancel);
              });
    LUYTRE_CHECK(source.run(QStringLiteral("ROLLBACK")));
    return copied;
}

Result<void> copyFrom(Database& target, const QString& sourcePath)
{
    LUYTRE_TRY(source, openHandle(sourcePath, SQLITE_OPEN_READONLY));
    return copyPages(handleOf(target), source.get(), target.path(), nullptr, nullptr);
}

QString matchExpression(const QStringList& words, const QString& columns)
{
    return QStringLiteral("{%1} : (\"%2\" *)").arg(columns, words.join(QLatin1String("\" AND \"")));
}

} // namespace luytre::sqlite
