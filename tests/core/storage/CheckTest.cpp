#include "core/storage/StorageFixture.h"

#include <gtest/gtest-spi.h>

#include <QBuffer>
#include <QFile>

namespace luytre {
namespace {

using test::by;
using test::makeDossier;
using test::tamper;

struct Damage {
    const char* name;
    QStringList statements;
    std::vector<CheckProblem> expected;
};

class DamageIsFound : public test::WorkspaceTestBase, public ::testing::WithParamInterface<Damage>
{
};

TEST_P(DamageIsFound, ByTheCheck)
{
    QBuffer bytes;
    bytes.setData("ảnh chụp màn hình");
    ASSERT_TRUE(bytes.open(QIODevice::ReadOnly));
    const auto blob = m_workspace->evidence().put(bytes);
    LUYTRE_ASSERT_OK(blob);
    Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    dossier.evidence.push_back({QStringLiteral("MC-001"),
                                QStringLiteral("Ảnh"),
                                QStringLiteral("anh.png"),
                                {},
                                blob->size,
                                blob->sha256,
                                {},
                                {},
                                {}});
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(dossier, by()));
    dossier.system.scope = QStringLiteral("Phạm vi mới");
    dossier.assessments[0].explanation = QStringLiteral("Thuyết minh mới");
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(dossier, by()));
    ASSERT_TRUE(m_workspace->check()->isSound());
    m_workspace.reset();
    tamper(m_path, GetParam().statements);
    reopen();
    const auto report = m_workspace->check();
    LUYTRE_ASSERT_OK(report);
    std::vector<CheckProblem> found;
    for (const CheckFinding& finding : report->findings) {
        if (std::find(found.begin(), found.end(), finding.problem) == found.end()) {
            found.push_back(finding.problem);
        }
    }
    EXPECT_EQ(found, GetParam().expected);
}

const QString noTriggers = QStringLiteral("DROP TRIGGER journal_is_append_only_update");
const QString noDelete = QStringLiteral("DROP TRIGGER journal_is_append_only_delete");

INSTANTIATE_TEST_SUITE_P(
    Check, DamageIsFound,
    ::testing::Values(
        Damage{"nothing", {}, {}},
        Damage{"journalValue",
               {noTriggers,
                QStringLiteral(
                    "UPDATE journal SET value_after = '\"x\"' WHERE path = 'system.scope'")},
               {CheckProblem::JournalBroken}},
        Damage{"journalAuthor",
               {noTriggers,
                QStringLiteral("UPDATE journal SET author = 'Người khác' WHERE sequence = 1")},
               {CheckProblem::JournalBroken}},
        Damage{"journalEntryGone",
               {noDelete, QStringLiteral("DELETE FROM journal WHERE path = 'system.scope'")},
               {CheckProblem::JournalBroken, CheckProblem::StateDiffers}},
        Damage{"presentAnswer",
               {QStringLiteral("UPDATE dossier_parts SET content = REPLACE(content, 'notMet', "
                               "'met') WHERE part = 'assessments'")},
               {CheckProblem::StateDiffers}},
        Damage{
            "pastAnswer",
            {QStringLiteral("DROP TRIGGER past_is_append_only_update"),
             QStringLiteral("UPDATE dossier_parts_past SET content = '{}' WHERE part = 'system'")},
            {CheckProblem::StateDiffers}},
        Damage{"answerGone",
               {QStringLiteral(
                   "DELETE FROM dossier_parts WHERE part = 'assessments' AND item = '7.2.1.a'")},
               {CheckProblem::StateDiffers}},
        Damage{"notADossier",
               {QStringLiteral(
                   "UPDATE dossier_parts SET content = '{\"wat\":1}' WHERE part = 'system'")},
               {CheckProblem::StateDiffers, CheckProblem::DossierUnreadable}},
        Damage{"nameInList",
               {QStringLiteral("UPDATE dossiers SET name = 'Khác'")},
               {CheckProblem::StateDiffers}},
        Damage{"revisionRewritten",
               {QStringLiteral("UPDATE revisions SET author = 'Khác' WHERE number = 1")},
               {CheckProblem::StateDiffers}},
        Damage{"blobGone",
               {QStringLiteral("DELETE FROM blob_chunks"), QStringLiteral("DELETE FROM blobs")},
               {CheckProblem::EvidenceMissing}},
        Damage{"blobAltered",
               {QStringLiteral("UPDATE blob_chunks SET bytes = X'00'")},
               {CheckProblem::EvidenceAltered}},
        Damage{"blobSize",
               {QStringLiteral("UPDATE blobs SET size = 3")},
               {CheckProblem::EvidenceAltered}},
        Damage{"foreignKey",
               {QStringLiteral("PRAGMA foreign_keys = OFF"),
                QStringLiteral("INSERT INTO blob_references VALUES ('x', 77)")},
               {CheckProblem::ForeignKey}},
        Damage{"searchIndex",
               {QStringLiteral("DROP TRIGGER search_dossiers_updated"),
                QStringLiteral("UPDATE search_dossiers SET terms = ' khac '")},
               {CheckProblem::SearchIndex}}),
    [](const auto& test) { return std::string(test.param.name); });

class CheckTest : public test::WorkspaceTestBase
{
};

TEST_F(CheckTest, TheJournalCannotBeRewrittenByOrdinaryStatements)
{
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(
        makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng")), by()));
    m_workspace.reset();
    EXPECT_NONFATAL_FAILURE(tamper(m_path, {QStringLiteral("UPDATE journal SET author = 'x'")}),
                            "append-only");
    EXPECT_NONFATAL_FAILURE(tamper(m_path, {QStringLiteral("DELETE FROM journal")}), "append-only");
}

TEST_F(CheckTest, ADamagedFileIsAFindingNotACrash)
{
    for (int i = 0; i < 20; ++i) {
        LUYTRE_ASSERT_OK(m_workspace->dossiers().save(
            makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"), 30), by()));
    }
    m_workspace.reset();
    QFile damaged(m_path);
    ASSERT_TRUE(damaged.open(QIODevice::ReadWrite));
    const qint64 pages = damaged.size() / 4096;
    for (qint64 page = 20; page < pages; page += 7) {
        damaged.seek(page * 4096);
        damaged.write(QByteArray(200, '\x5a'));
    }
    damaged.close();
    // Some damage is seen at once, other damage only by the check; never a crash, never silence.
    const auto opened = Workspace::open(m_path, OpenMode::ReadWrite, options());
    if (!opened) {
        EXPECT_EQ(opened.error().code, ErrorCode::WorkspaceDamaged);
        return;
    }
    const auto report = (*opened)->check();
    LUYTRE_ASSERT_OK(report);
    ASSERT_FALSE(report->isSound());
    EXPECT_EQ(report->findings.front().problem, CheckProblem::Structure);
}

TEST_F(CheckTest, CanBeCancelledAndReportsProgress)
{
    struct Sink : ProgressSink {
        void report(qint64 done, qint64 total) override { last = {done, total}; }
        std::pair<qint64, qint64> last;
    } sink;
    LUYTRE_ASSERT_OK(m_workspace->dossiers().save(
        makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng")), by()));
    LUYTRE_EXPECT_OK(m_workspace->check(&sink));
    EXPECT_EQ(sink.last, (std::pair<qint64, qint64>(1, 1)));
    CancellationToken cancel;
    cancel.cancel();
    LUYTRE_EXPECT_ERROR(m_workspace->check(nullptr, &cancel), ErrorCode::Cancelled);
}

} // namespace
} // namespace luytre
