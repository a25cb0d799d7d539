#include "storage/Migration.h"

#include "core/storage/StorageFixture.h"
#include "storage/Database.h"
#include "storage/SqliteAdapter.h"

#include <QDir>
#include <QFile>

namespace luytre {
namespace {

using test::by;
using test::makeDossier;
using test::tamper;

/// Works on a copy of a stored file of schema 1 of a small invented history of steps.
class MigrationTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        m_path = m_folder.filePath(QStringLiteral("old.luytre"));
        QFile sql(test::fixture(QStringLiteral("storage/schema-1.sql")));
        ASSERT_TRUE(sql.open(QIODevice::ReadOnly));
        QStringList statements;
        for (const QString& statement :
             QString::fromUtf8(sql.readAll()).split(QStringLiteral(";\n"))) {
            if (!statement.trimmed().isEmpty()) {
                statements.append(statement);
            }
        }
        tamper(m_path, statements);
    }

    Result<void> run(const std::vector<Migration>& steps)
    {
        LUYTRE_TRY(database, Database::open(m_path, Database::Access::ReadWrite));
        return migrate(*database, steps);
    }

    QString dump(const QString& path)
    {
        auto database = Database::open(path, Database::Access::ReadOnly);
        EXPECT_TRUE(database.has_value());
        QStringList lines{
            QStringLiteral("version %1").arg(sqlite::readIdentity(**database)->schemaVersion)};
        auto tables
            = (*database)->select(QStringLiteral("SELECT sql FROM sqlite_master ORDER BY name"));
        while (tables->next().value()) {
            lines.append(tables->text(0).simplified());
        }
        auto rows = (*database)->select(QStringLiteral("SELECT * FROM units ORDER BY number"));
        while (rows->next().value()) {
            lines.append(rows->text(0) + QLatin1Char('|') + rows->text(1));
        }
        return lines.join(QLatin1Char('\n'));
    }

    QStringList files()
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    const Migration m_first{
        1, QStringLiteral("0001_units.sql"),
        QStringLiteral("CREATE TABLE units (number INTEGER PRIMARY KEY, name TEXT);")};
    /// Rebuilds a table that another refers to, which only works with foreign keys off.
    const Migration m_second{
        2, QStringLiteral("0002_short.sql"),
        QStringLiteral(
            "CREATE TABLE units_new (number INTEGER PRIMARY KEY, name TEXT NOT NULL, short TEXT);"
            "INSERT INTO units_new SELECT number, name, UPPER(SUBSTR(name, 1, 2)) FROM units;"
            "DROP TABLE units; ALTER TABLE units_new RENAME TO units;")};
    const Migration m_third{3, QStringLiteral("0003_rows.sql"),
                            QStringLiteral("INSERT INTO units (number, name) VALUES (3, 'ba');")};
    QTemporaryDir m_folder;
    QString m_path;
};

TEST_F(MigrationTest, CarriesAStoredFileOverAndKeepsACopy)
{
    const QString before = dump(m_path);
    LUYTRE_ASSERT_OK(run({m_first, m_second, m_third}));
    EXPECT_EQ(
        dump(m_path).split(QLatin1Char('\n')).mid(3),
        (QStringList{QStringLiteral("1|mot"), QStringLiteral("2|hai"), QStringLiteral("3|ba")}));
    EXPECT_TRUE(dump(m_path).startsWith(QStringLiteral("version 3")));
    EXPECT_EQ(files(),
              (QStringList{QStringLiteral("old.luytre"), QStringLiteral("old.luytre.v1.bak")}));
    EXPECT_EQ(dump(m_folder.filePath(QStringLiteral("old.luytre.v1.bak"))), before);
    LUYTRE_ASSERT_OK(run({m_first, m_second, m_third}));
    EXPECT_EQ(files().size(), 2) << "nothing to do, no second copy";
}

struct Failing {
    const char* name;
    const char* sql;
    ErrorCode code;
};

class FailingMigration : public MigrationTest, public ::testing::WithParamInterface<Failing>
{
};

TEST_P(FailingMigration, LeavesTheFileAsItWas)
{
    const QString before = dump(m_path);
    const Migration bad{3, QStringLiteral("0003_bad.sql"), QLatin1String(GetParam().sql)};
    const auto result = run({m_first, m_second, bad});
    LUYTRE_EXPECT_ERROR(result, GetParam().code);
    EXPECT_TRUE(result.error().detail.contains(QStringLiteral("0003_bad.sql")))
        << result.error().detail.toStdString();
    EXPECT_EQ(dump(m_path), before) << "also the step that succeeded is taken back";
    // And the program of before still works with it.
    LUYTRE_EXPECT_OK(run({m_first}));
}

INSTANTIATE_TEST_SUITE_P(
    Migration, FailingMigration,
    ::testing::Values(Failing{"syntax", "DROP TABLE members; CREATE TABEL x;", ErrorCode::Database},
                      Failing{"constraint", "INSERT INTO units (number, name) VALUES (1, 'x');",
                              ErrorCode::Database},
                      Failing{"danglingReference", "DELETE FROM units WHERE number = 1;",
                              ErrorCode::WorkspaceDamaged}),
    [](const auto& test) { return std::string(test.param.name); });

TEST_F(MigrationTest, RefusesAVersionItDoesNotKnow)
{
    tamper(m_path, {QStringLiteral("PRAGMA user_version = 4")});
    LUYTRE_EXPECT_ERROR(run({m_first, m_second, m_third}), ErrorCode::NewerFormat);
    EXPECT_EQ(files().size(), 1);
}

TEST(BuiltInMigrations, AreNumberedAndMakeTheWholeSchema)
{
    const auto steps = builtInMigrations();
    LUYTRE_ASSERT_OK(steps);
    ASSERT_GE(steps->size(), 2U);
    EXPECT_EQ(steps->front().version, 1);
    EXPECT_EQ(steps->front().name, QStringLiteral("0001_workspace.sql"));
}

TEST(WorkspaceMigration, AReaderIsTurnedAwayUntilAWriterCarriedTheFileOver)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.luytre"));
    const Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    {
        auto workspace = Workspace::create(path);
        LUYTRE_ASSERT_OK(workspace);
        LUYTRE_ASSERT_OK((*workspace)->dossiers().save(dossier, by()));
    }
    WorkspaceOptions later;
    later.migrations = builtInMigrations().value();
    const int next = int(later.migrations->size()) + 1;
    later.migrations->push_back(
        {next, QStringLiteral("later.sql"), QStringLiteral("CREATE TABLE later (x INTEGER);")});
    const auto reader = Workspace::open(path, OpenMode::ReadOnly, later);
    LUYTRE_EXPECT_ERROR(reader, ErrorCode::WorkspaceReadOnly);
    {
        auto writer = Workspace::open(path, OpenMode::ReadWrite, later);
        LUYTRE_ASSERT_OK(writer);
        EXPECT_EQ((*writer)->dossiers().load(dossier.id).value(), dossier);
    }
    LUYTRE_EXPECT_OK(Workspace::open(path, OpenMode::ReadOnly, later));
    const auto older = Workspace::open(path, OpenMode::ReadOnly);
    LUYTRE_EXPECT_ERROR(older, ErrorCode::NewerFormat);
}

} // namespace
} // namespace luytre
