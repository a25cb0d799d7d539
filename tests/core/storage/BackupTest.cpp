#include "core/storage/StorageFixture.h"

#include <QFile>

namespace luytre {
namespace {

using test::by;
using test::makeDossier;
using test::tamper;

class BackupTest : public test::WorkspaceTestBase
{
protected:
    void SetUp() override
    {
        WorkspaceTestBase::SetUp();
        m_dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"), 30);
        LUYTRE_ASSERT_OK(m_workspace->dossiers().save(m_dossier, by()));
    }

    Dossier m_dossier;
    QString m_backup = file(QStringLiteral("sao-luu.luytre"));
};

TEST_F(BackupTest, IsAWholeWorkspaceOfThatMoment)
{
    LUYTRE_ASSERT_OK(m_workspace->backup(m_backup));
    Dossier later = m_dossier;
    later.round = 2;
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(later, by()));
    const auto copy = Workspace::open(m_backup, OpenMode::ReadOnly, options());
    LUYTRE_ASSERT_OK(copy);
    EXPECT_EQ((*copy)->dossiers().load(m_dossier.id).value(), m_dossier);
    EXPECT_EQ((*copy)->id(), m_workspace->id());
    EXPECT_TRUE((*copy)->check()->isSound());
}

TEST_F(BackupTest, AReaderBacksUpWhileTheWriterWrites)
{
    for (int i = 0; i < 40; ++i) {
        LUYTRE_ASSERT_OK(m_workspace->dossiers().save(
            makeDossier(QStringLiteral("Hệ thống"), QStringLiteral("Sở"), 60), by()));
    }
    auto reader = Workspace::open(m_path, OpenMode::ReadOnly, options());
    LUYTRE_ASSERT_OK(reader);
    /// Writes through the other connection between the pages of the copy.
    struct Writer : ProgressSink {
        Workspace* workspace = nullptr;
        Dossier dossier;
        int writes = 0;
        void report(qint64, qint64) override
        {
            dossier.round = ++writes + 1;
            LUYTRE_EXPECT_OK(workspace->dossiers().save(dossier, by()));
        }
    } writer;
    writer.workspace = m_workspace.get();
    writer.dossier = m_dossier;
    LUYTRE_ASSERT_OK((*reader)->backup(m_backup, &writer));
    EXPECT_GE(writer.writes, 1);
    const auto copy = Workspace::open(m_backup, OpenMode::ReadOnly, options());
    LUYTRE_ASSERT_OK(copy);
    EXPECT_EQ((*copy)->dossiers().load(m_dossier.id)->round, 1) << "the moment at which it began";
    EXPECT_TRUE((*copy)->check()->isSound());
    EXPECT_EQ(m_workspace->dossiers().load(m_dossier.id)->round, writer.writes + 1);
}

TEST_F(BackupTest, AFailedOneLeavesTheOlderOne)
{
    LUYTRE_ASSERT_OK(m_workspace->backup(m_backup));
    CancellationToken cancel;
    cancel.cancel();
    LUYTRE_EXPECT_ERROR(m_workspace->backup(m_backup, nullptr, &cancel), ErrorCode::Cancelled);
    LUYTRE_EXPECT_OK(Workspace::open(m_backup, OpenMode::ReadOnly, options()));
    LUYTRE_EXPECT_ERROR(m_workspace->backup(file(QStringLiteral("khong/co"))),
                        ErrorCode::FileUnwritable);
    LUYTRE_EXPECT_ERROR(m_workspace->backup(m_path), ErrorCode::FileUnwritable);
    LUYTRE_EXPECT_OK(m_workspace->backup(m_backup));
}

TEST_F(BackupTest, RestoringTakesThePlaceAndKeepsTheOldFile)
{
    LUYTRE_ASSERT_OK(m_workspace->backup(m_backup));
    Dossier later = m_dossier;
    later.round = 2;
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(later, by()));
    const auto held = Workspace::restore(m_backup, m_path, options());
    LUYTRE_EXPECT_ERROR(held, ErrorCode::WorkspaceLocked);
    m_workspace.reset();
    const auto restored = Workspace::restore(m_backup, m_path, options());
    LUYTRE_ASSERT_OK(restored);
    EXPECT_TRUE(restored->check.isSound());
    EXPECT_EQ(restored->check.dossiers, 1);
    reopen();
    EXPECT_EQ(m_workspace->dossiers().load(m_dossier.id)->round, 1);
    const auto old = Workspace::open(restored->oldFile, OpenMode::ReadOnly, options());
    LUYTRE_ASSERT_OK(old);
    EXPECT_EQ((*old)->dossiers().load(m_dossier.id)->round, 2);
    m_workspace.reset();
    EXPECT_NE(Workspace::restore(m_backup, m_path, options())->oldFile, restored->oldFile)
        << "an older one is never replaced";
}

TEST_F(BackupTest, RestoresWhereNothingIs)
{
    LUYTRE_ASSERT_OK(m_workspace->backup(m_backup));
    const QString target = file(QStringLiteral("moi.luytre"));
    const auto restored = Workspace::restore(m_backup, target, options());
    LUYTRE_ASSERT_OK(restored);
    EXPECT_TRUE(restored->oldFile.isEmpty());
    LUYTRE_EXPECT_OK(Workspace::open(target, OpenMode::ReadWrite, options()));
}

TEST_F(BackupTest, ADamagedOrForeignBackupIsRefusedAndTheTargetStays)
{
    LUYTRE_ASSERT_OK(m_workspace->backup(m_backup));
    m_workspace.reset();
    QFile damaged(m_backup);
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    for (qint64 page = 15; page < damaged.size() / 4096; page += 3) {
        damaged.seek(page * 4096);
        damaged.write(QByteArray(100, '\x5a'));
    }
    damaged.close();
    const auto restored = Workspace::restore(m_backup, m_path, options());
    LUYTRE_EXPECT_ERROR(restored, ErrorCode::WorkspaceDamaged);
    const QString foreign = file(QStringLiteral("other.db"));
    tamper(foreign, {QStringLiteral("CREATE TABLE cats (name TEXT)")});
    const auto other = Workspace::restore(foreign, m_path, options());
    LUYTRE_EXPECT_ERROR(other, ErrorCode::WorkspaceInvalid);
    const auto missing = Workspace::restore(file(QStringLiteral("thieu")), m_path, options());
    LUYTRE_EXPECT_ERROR(missing, ErrorCode::FileNotFound);
    const auto itself = Workspace::restore(m_path, m_path, options());
    LUYTRE_EXPECT_ERROR(itself, ErrorCode::FileUnwritable);
    reopen();
    EXPECT_EQ(m_workspace->dossiers().load(m_dossier.id).value(), m_dossier);
    EXPECT_FALSE(QFile::exists(m_path + QStringLiteral(".before-restore")));
}

} // namespace
} // namespace luytre
