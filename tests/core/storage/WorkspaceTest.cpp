#include "core/storage/StorageFixture.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>

#include <unistd.h>

namespace luytre {
namespace {

using test::by;
using test::makeDossier;
using test::tamper;

class WorkspaceTest : public test::WorkspaceTestBase
{
};

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

TEST_F(WorkspaceTest, IsOneFileAgainOnceClosed)
{
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(
        makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng")), by()));
    const QUuid id = m_workspace->id();
    EXPECT_FALSE(id.isNull());
    m_workspace.reset();
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden),
              QStringList{QStringLiteral("phong.luytre")});
    reopen();
    EXPECT_EQ(m_workspace->id(), id);
}

TEST_F(WorkspaceTest, CreatingNeverReplacesAFile)
{
    const auto again = Workspace::create(m_path);
    LUYTRE_EXPECT_ERROR(again, ErrorCode::FileUnwritable);
    const auto nowhere = Workspace::create(file(QStringLiteral("khong/co/x.luytre")));
    LUYTRE_EXPECT_ERROR(nowhere, ErrorCode::FileUnwritable);
}

TEST_F(WorkspaceTest, RefusesWhatIsNoWorkspaceAndLeavesItAsItWas)
{
    struct Case {
        const char* name;
        QByteArray bytes;
    };
    for (const Case& wrong : {Case{"empty", {}}, Case{"text", "Đây không phải là cơ sở dữ liệu"},
                              Case{"pdf", QByteArray("%PDF-1.7\n").repeated(2000)}}) {
        const QString path = file(QLatin1String(wrong.name));
        writeFile(path, wrong.bytes);
        for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
            const auto opened = Workspace::open(path, mode);
            LUYTRE_EXPECT_ERROR(opened, ErrorCode::WorkspaceInvalid);
        }
        EXPECT_EQ(bytesOf(path), wrong.bytes) << wrong.name;
        EXPECT_FALSE(QFile::exists(path + QStringLiteral("-lock")));
    }
    const QString other = file(QStringLiteral("other.db"));
    tamper(other, {QStringLiteral("CREATE TABLE cats (name TEXT)")});
    const auto foreign = Workspace::open(other, OpenMode::ReadWrite);
    LUYTRE_EXPECT_ERROR(foreign, ErrorCode::WorkspaceInvalid);
    const auto missing = Workspace::open(file(QStringLiteral("thieu")), OpenMode::ReadOnly);
    LUYTRE_EXPECT_ERROR(missing, ErrorCode::FileNotFound);
    const auto folder = Workspace::open(m_folder.path(), OpenMode::ReadOnly);
    LUYTRE_EXPECT_ERROR(folder, ErrorCode::WorkspaceInvalid);
}

TEST_F(WorkspaceTest, RefusesANewerSchemaPolitely)
{
    m_workspace.reset();
    tamper(m_path, {QStringLiteral("PRAGMA user_version = 99")});
    const QByteArray before = bytesOf(m_path);
    for (const OpenMode mode : {OpenMode::ReadWrite, OpenMode::ReadOnly}) {
        const auto opened = Workspace::open(m_path, mode);
        LUYTRE_EXPECT_ERROR(opened, ErrorCode::NewerFormat);
        EXPECT_TRUE(opened.error().detail.contains(QStringLiteral("99")));
    }
    EXPECT_EQ(bytesOf(m_path), before);
}

TEST_F(WorkspaceTest, TheSecondIsToldWhoHoldsItAndMayRead)
{
    const Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(dossier, by()));
    const auto second = Workspace::open(m_path, OpenMode::ReadWrite, options());
    LUYTRE_EXPECT_ERROR(second, ErrorCode::WorkspaceLocked);
    const auto holder = WorkspaceLock::holder(m_path);
    ASSERT_TRUE(holder.has_value());
    EXPECT_EQ(holder->pid, ::getpid());
    EXPECT_EQ(holder->host, QSysInfo::machineHostName());
    EXPECT_EQ(holder->since, m_clock.now());
    EXPECT_FALSE(holder->user.isEmpty());
    EXPECT_EQ(second.error().detail, describeHolder(*holder));

    auto reader = Workspace::open(m_path, OpenMode::ReadOnly, options());
    LUYTRE_ASSERT_OK(reader);
    EXPECT_TRUE((*reader)->isReadOnly());
    EXPECT_EQ((*reader)->dossiers().load(dossier.id).value(), dossier);
    Dossier changed = dossier;
    changed.round = 2;
    LUYTRE_EXPECT_ERROR((*reader)->dossiers().save(changed, by()), ErrorCode::WorkspaceReadOnly);
    LUYTRE_EXPECT_ERROR((*reader)->evidence().removeUnused(), ErrorCode::WorkspaceReadOnly);
    LUYTRE_EXPECT_ERROR((*reader)->dossiers().setFigures(dossier.id, {}),
                        ErrorCode::WorkspaceReadOnly);
    // The reader sees what the writer saves meanwhile.
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(changed, by()));
    EXPECT_EQ((*reader)->dossiers().load(dossier.id)->round, 2);
    EXPECT_TRUE((*reader)->check()->isSound());
}

TEST_F(WorkspaceTest, TheLockEndsWithItsHolderAndAStaleFileIsTakenOver)
{
    m_workspace.reset();
    EXPECT_FALSE(WorkspaceLock::holder(m_path).has_value());
    // What a killed program leaves: the file, but no lock of the system.
    writeFile(m_path + QStringLiteral("-lock"),
              R"({"host":"may-cu","pid":1,"since":"2020-01-01T00:00:00.000Z","user":"an"})");
    EXPECT_FALSE(WorkspaceLock::holder(m_path).has_value());
    reopen();
    EXPECT_EQ(WorkspaceLock::holder(m_path)->pid, ::getpid());
}

TEST_F(WorkspaceTest, AReaderBringsTheLogOfAKilledWriterIntoOrder)
{
    const Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(dossier, by()));
    // File and log as they lie there in the middle of work: what a kill leaves.
    const QString copy = file(QStringLiteral("copy.luytre"));
    ASSERT_TRUE(QFile::copy(m_path, copy));
    ASSERT_TRUE(QFile::copy(m_path + QStringLiteral("-wal"), copy + QStringLiteral("-wal")));
    const auto reader = Workspace::open(copy, OpenMode::ReadOnly, options());
    LUYTRE_ASSERT_OK(reader);
    EXPECT_EQ((*reader)->dossiers().load(dossier.id).value(), dossier);
}

} // namespace
} // namespace luytre
