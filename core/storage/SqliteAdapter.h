#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <QString>
#include <QStringList>

namespace luytre {

class Database;

/// What only SQLite has: pragmas, scripts, online copies, the full-text query language. Everything
/// else in core/storage speaks SQL that other databases speak too.
namespace sqlite {

/// Marks a file as a Lũy Tre workspace ("LuTr" in its header).
inline constexpr qint64 applicationId = 0x4C755472;

/// The ErrorCode for a result code of SQLite (extended or not).
[[nodiscard]] ErrorCode errorCode(int nativeCode);

/// Write-ahead log, synchronous=FULL, foreign keys: switched on and read back. A read-only
/// connection refuses to write. Fails with WorkspaceInvalid or WorkspaceDamaged when the file is
/// not a sound database.
[[nodiscard]] Result<void> configure(Database& database);

/// Foreign keys on or off, read back. Has no effect inside a transaction and then fails.
[[nodiscard]] Result<void> setForeignKeys(Database& database, bool on);

[[nodiscard]] Result<void> beginWrite(Database& database);

/// Any number of statements, without values.
[[nodiscard]] Result<void> runScript(Database& database, const QString& sql);

struct FileIdentity {
    qint64 applicationId = 0;
    int schemaVersion = 0;
};
[[nodiscard]] Result<FileIdentity> readIdentity(Database& database);
/// Part of the transaction it is called in.
[[nodiscard]] Result<void> writeIdentity(Database& database, int schemaVersion);

/// What integrity_check finds; empty when all is well.
[[nodiscard]] Result<QStringList> integrityProblems(Database& database);
/// Rows that refer to others that are not there.
[[nodiscard]] Result<QStringList> foreignKeyProblems(Database& database);
/// Moves everything from the write-ahead log into the file.
[[nodiscard]] Result<void> emptyLog(Database& database);

/// Whether the full-text index agrees with what it indexes. Needs a connection that may write.
[[nodiscard]] Result<bool> searchIndexIsSound(Database& database);
[[nodiscard]] Result<void> rebuildSearchIndex(Database& database);

/// Copies the state of this moment into a file that exists, page by page; writers go on meanwhile.
[[nodiscard]] Result<void> copyTo(Database& source, const QString& targetPath,
                                  ProgressSink* progress = nullptr,
                                  const CancellationToken* cancel = nullptr);
/// Puts the content of a copy in the place of the database's own, in one transaction.
[[nodiscard]] Result<void> copyFrom(Database& target, const QString& sourcePath);

/// The full-text expression for words of letters and digits: all of them, the last one as a
/// beginning, within the columns named ("name unit").
[[nodiscard]] QString matchExpression(const QStringList& words, const QString& columns);

} // namespace sqlite
} // namespace luytre
