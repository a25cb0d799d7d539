#include "core/storage/FullDiskVfs.h"
#include "core/storage/StorageFixture.h"

#include <QBuffer>
#include <QDir>

namespace luytre {
namespace {

using test::by;
using test::makeDossier;

class DiskFullTest : public test::WorkspaceTestBase
{
protected:
    test::FullDiskVfs m_disk; // before the workspace is opened, after it is closed
    void TearDown() override { m_workspace.reset(); }
};

/// Every edit either is there whole or failed with DiskFull, at whichever byte the disk was full.
TEST_F(DiskFullTest, AnEditFailsClearlyAndDamagesNothing)
{
    Dossier saved = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"), 20);
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(saved, by()));
    int failures = 0;
    for (qint64 budget = 0; budget < 60'000; budget += 1'777) {
        Dossier next = saved;
        next.system.description = QStringLiteral("Lần %1").arg(budget);
        next.assessments[3].explanation = QString(2000, QLatin1Char('x')) + QString::number(budget);
        m_disk.setBudget(budget);
        const auto result = m_workspace->dossiers().save(next, by());
        m_disk.setBudget(-1);
        if (result) {
            saved = next;
        } else {
            ++failures;
            EXPECT_EQ(result.error().code, ErrorCode::DiskFull)
                << ::testing::PrintToString(result.error());
        }
        ASSERT_EQ(m_workspace->dossiers().load(saved.id).value(), saved) << "budget " << budget;
    }
    EXPECT_GT(failures, 3);
    EXPECT_GT(m_disk.refused(), 3);
    EXPECT_TRUE(m_workspace->check()->isSound());
    reopen();
    EXPECT_EQ(m_workspace->dossiers().load(saved.id).value(), saved);
    EXPECT_TRUE(m_workspace->check()->isSound());
}

TEST_F(DiskFullTest, ReadingGoesOnWhileTheDiskIsFullAndWritingGoesOnAfter)
{
    const Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"), 20);
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(dossier, by()));
    m_disk.setBudget(0);
    LUYTRE_EXPECT_ERROR(m_workspace->dossiers().save(
                            makeDossier(QStringLiteral("Mới"), QStringLiteral("Sở")), by()),
                        ErrorCode::DiskFull);
    EXPECT_EQ(m_workspace->dossiers().load(dossier.id).value(), dossier);
    EXPECT_EQ(m_workspace->dossiers().search(QStringLiteral("cong"))->size(), 1U);
    EXPECT_TRUE(m_workspace->check()->isSound());
    m_disk.setBudget(-1);
    LUYTRE_EXPECT_OK(m_workspace->dossiers().save(
        makeDossier(QStringLiteral("Mới"), QStringLiteral("Sở")), by()));
    EXPECT_EQ(m_workspace->dossiers().list()->size(), 2U);
}

TEST_F(DiskFullTest, EvidenceThatDoesNotFitLeavesNoTrace)
{
    m_disk.setBudget(3 << 20);
    QBuffer bytes;
    bytes.setData(QByteArray(12 << 20, 'e'));
    ASSERT_TRUE(bytes.open(QIODevice::ReadOnly));
    const auto blob = m_workspace->evidence().put(bytes);
    LUYTRE_EXPECT_ERROR(blob, ErrorCode::DiskFull);
    m_disk.setBudget(-1);
    EXPECT_EQ(m_workspace->check()->blobs, 0);
    ASSERT_TRUE(bytes.seek(0));
    LUYTRE_EXPECT_OK(m_workspace->evidence().put(bytes));
    EXPECT_TRUE(m_workspace->check()->isSound());
}

TEST_F(DiskFullTest, BackupAndNewWorkspaceFailWholeAndLeaveNoFile)
{
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(
        makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"), 40), by()));
    const QStringList before
        = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    m_disk.setBudget(50'000);
    LUYTRE_EXPECT_ERROR(m_workspace->backup(file(QStringLiteral("sao-luu"))), ErrorCode::DiskFull);
    m_disk.setBudget(20'000);
    const auto created = Workspace::create(file(QStringLiteral("moi")), options());
    LUYTRE_EXPECT_ERROR(created, ErrorCode::DiskFull);
    m_disk.setBudget(-1);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name), before);
    EXPECT_TRUE(m_workspace->check()->isSound());
}

} // namespace
} // namespace luytre
