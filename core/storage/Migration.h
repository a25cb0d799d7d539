#pragma once

#include "base/Result.h"

#include <QString>

#include <vector>

namespace luytre {

class Database;

/// One step of the schema: numbered SQL that leads from version - 1 to version.
struct Migration {
    int version = 0; ///< 1, 2, 3, ... without gaps
    QString name; ///< file name, for messages
    QString sql; ///< any number of statements; spells every old name literally
};

/// The steps this program knows, from migrations/NNNN_name.sql.
[[nodiscard]] Result<std::vector<Migration>> builtInMigrations();

/// Brings an open database to the last version of `steps`.
///
/// An older file is first copied to `<file>.v<version>.bak` (never over an older copy) and that
/// copy verified. Each step runs in one transaction; integrity and foreign keys are checked before
/// it commits. When a step fails, the file is as it was, also when steps before it had succeeded.
/// Fails with NewerFormat when the file's version is above the last step, with WorkspaceDamaged
/// when a check fails, with DiskFull, or with Database.
[[nodiscard]] Result<void> migrate(Database& database, const std::vector<Migration>& steps);

} // namespace luytre
