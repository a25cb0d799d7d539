#include "storage/Migration.h"

#include "base/AtomicFile.h"
#include "storage/Database.h"
#include "storage/SqliteAdapter.h"

#include <QDir>

namespace luytre {

namespace {

/// Foreign keys are off while a step runs, so that tables can be rebuilt; checked before it
/// commits, on again after.
class ForeignKeysOff
{
public:
    explicit ForeignKeysOff(Database& database) : m_database(database) { }
    ForeignKeysOff(const ForeignKeysOff&) = delete;
    ForeignKeysOff& operator=(const ForeignKeysOff&) = delete;
    ~ForeignKeysOff() { std::ignore = sqlite::setForeignKeys(m_database, true); }
    [[nodiscard]] Result<void> begin() { return sqlite::setForeignKeys(m_database, false); }

private:
    Database& m_database;
};

Result<void> verify(Database& database, const QString& step)
{
    LUYTRE_TRY(problems, sqlite::integrityProblems(database));
    LUYTRE_TRY(dangling, sqlite::foreignKeyProblems(database));
    problems += dangling;
    if (!problems.isEmpty()) {
        return failure(ErrorCode::WorkspaceDamaged, step + QStringLiteral(": ") + problems.first(),
                       database.path());
    }
    return {};
}

Result<void> runStep(Database& database, const Migration& step)
{
    ForeignKeysOff foreignKeys(database);
    LUYTRE_CHECK(foreignKeys.begin());
    LUYTRE_TRY(transaction, Transaction::begin(database));
    if (const auto done = sqlite::runScript(database, step.sql); !done) {
        Error error = done.error();
        error.detail = step.name + QStringLiteral(": ") + error.detail;
        return failure(error);
    }
    LUYTRE_CHECK(sqlite::writeIdentity(database, step.version));
    LUYTRE_CHECK(verify(database, step.name));
    return transaction.commit();
}

/// A verified copy under a name that nothing has yet.
Result<QString> backUp(Database& database, int version)
{
    QString path;
    for (int copy = 1; path.isEmpty() || QFile::exists(path); ++copy) {
        path = QStringLiteral("%1.v%2%3.bak")
                   .arg(database.path())
                   .arg(version)
                   .arg(copy == 1 ? QString() : QStringLiteral("-%1").arg(copy));
    }
    LUYTRE_TRY(file, AtomicFile::create(path));
    LUYTRE_CHECK(sqlite::copyTo(database, file.temporaryPath()));
    {
        LUYTRE_TRY(copy, Database::open(file.temporaryPath(), Database::Access::ReadOnly));
        LUYTRE_CHECK(verify(*copy, QStringLiteral("backup")));
    }
    LUYTRE_CHECK(file.commit());
    return path;
}

} // namespace

Result<std::vector<Migration>> builtInMigrations()
{
    std::vector<Migration> steps;
    const QDir folder(QStringLiteral(":/luytre/migrations"));
    for (const QString& name :
         folder.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        LUYTRE_TRY(sql, readFile(folder.filePath(name)));
        steps.push_back({name.left(4).toInt(), name, QString::fromUtf8(sql)});
        if (steps.back().version != int(steps.size())) {
            return failure(ErrorCode::Internal,
                           QStringLiteral("migrations are not numbered without gaps"), name);
        }
    }
    return steps;
}

Result<void> migrate(Database& database, const std::vector<Migration>& steps)
{
    LUYTRE_TRY(identity, sqlite::readIdentity(database));
    const int from = identity.schemaVersion;
    if (from > int(steps.size())) {
        return failure(ErrorCode::NewerFormat,
                       QStringLiteral("schema %1, known up to %2").arg(from).arg(steps.size()),
                       database.path());
    }
    if (from == int(steps.size())) {
        return {};
    }
    QString copy;
    if (from > 0) {
        LUYTRE_TRY(path, backUp(database, from));
        copy = path;
    }
    for (std::size_t next = std::size_t(from); next < steps.size(); ++next) {
        const auto done = runStep(database, steps[next]);
        if (!done) {
            Error error = done.error();
            // Steps that succeeded before this one are taken back too.
            if (next > std::size_t(from) && !copy.isEmpty()) {
                if (const auto back = sqlite::copyFrom(database, copy); !back) {
                    error.causes.push_back(back.error());
                }
            }
            return failure(error);
        }
    }
    return {};
}

} // namespace luytre
