#include "core/storage/StorageFixture.h"

namespace luytre {
namespace {

using test::by;
using test::makeDossier;

class DossierRepositoryTest : public test::WorkspaceTestBase
{
protected:
    DossierRepository& dossiers() { return m_workspace->dossiers(); }
};

TEST_F(DossierRepositoryTest, GivesBackWhatWasSavedAlsoAfterReopening)
{
    const Dossier dossier
        = makeDossier(QStringLiteral("Cổng thông tin"), QStringLiteral("Văn phòng"), 40);
    const auto revision = dossiers().save(dossier, by());
    LUYTRE_ASSERT_OK(revision);
    EXPECT_EQ(*revision, 1);
    reopen();
    const auto loaded = dossiers().load(dossier.id);
    LUYTRE_ASSERT_OK(loaded);
    EXPECT_EQ(*loaded, dossier);
}

TEST_F(DossierRepositoryTest, SavingTheSameWritesNothing)
{
    const Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    EXPECT_EQ(dossiers().save(dossier, by()).value_or(-1), 1);
    EXPECT_EQ(dossiers().history().revisions(dossier.id)->size(), 1U);
}

TEST_F(DossierRepositoryTest, TheJournalSaysWhoChangedWhatFromWhichValueToWhich)
{
    Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    dossier.system.name = QStringLiteral("Cổng thông tin điện tử");
    dossier.assessments[1].explanation = QStringLiteral("Đã sửa");
    dossier.architecture.devices.erase(dossier.architecture.devices.begin());
    LUYTRE_ASSERT_OK(
        dossiers().save(dossier, by(QStringLiteral("Cán bộ B"), QStringLiteral("rà soát"))));

    const auto journal = dossiers().history().journal(dossier.id, 3);
    LUYTRE_ASSERT_OK(journal);
    std::map<QString, JournalEntry> byPath;
    for (const JournalEntry& entry : *journal) {
        byPath[entry.change.path] = entry;
        EXPECT_EQ(entry.author, QStringLiteral("Cán bộ B"));
        EXPECT_EQ(entry.note, QStringLiteral("rà soát"));
        EXPECT_EQ(entry.at, m_clock.now());
        EXPECT_EQ(entry.revision, 2);
        EXPECT_EQ(entry.action, EditAction::Change);
    }
    ASSERT_TRUE(byPath.contains(QStringLiteral("system.name")));
    EXPECT_EQ(byPath[QStringLiteral("system.name")].change.before,
              QJsonValue(QStringLiteral("Cổng")));
    EXPECT_EQ(byPath[QStringLiteral("system.name")].change.after,
              QJsonValue(QStringLiteral("Cổng thông tin điện tử")));
    ASSERT_TRUE(byPath.contains(QStringLiteral("assessments[7.2.1.a].explanation")));
    EXPECT_EQ(byPath[QStringLiteral("assessments[7.2.1.a].explanation")].change.after,
              QJsonValue(QStringLiteral("Đã sửa")));
    ASSERT_TRUE(byPath.contains(QStringLiteral("architecture.devices[TB-01]")));
    EXPECT_TRUE(byPath[QStringLiteral("architecture.devices[TB-01]")].change.after.isUndefined());
}

TEST_F(DossierRepositoryTest, AMovedListEntryIsOneEntryOfTheJournal)
{
    Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    std::rotate(dossier.architecture.devices.begin(), dossier.architecture.devices.begin() + 3,
                dossier.architecture.devices.end());
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    EXPECT_EQ(dossiers().load(dossier.id).value(), dossier);
    const auto journal = dossiers().history().journal(dossier.id);
    LUYTRE_ASSERT_OK(journal);
    EXPECT_EQ(journal->front().change.path, QStringLiteral("architecture.devices[]"));
    EXPECT_EQ(std::count_if(journal->begin(), journal->end(),
                            [](const auto& e) { return e.revision == 2; }),
              1);
}

TEST_F(DossierRepositoryTest, AnAnswerIsSavedWithoutTouchingTheRest)
{
    Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    dossier.assessments[2].explanation = QStringLiteral("Gõ dở");
    Assessment added;
    added.clause = QStringLiteral("9.9.9");
    added.status = AssessmentStatus::PartiallyMet;
    LUYTRE_ASSERT_OK(dossiers().saveAssessments(dossier.id, {dossier.assessments[2], added}, by()));
    dossier.assessments.push_back(added);
    EXPECT_EQ(dossiers().load(dossier.id).value(), dossier);
    EXPECT_EQ(dossiers().saveAssessments(dossier.id, {added}, by()).value_or(-1), 2)
        << "the same again is no edit";
}

TEST_F(DossierRepositoryTest, AnInterviewAnswerIsOneEntryOfTheJournalAndCanBeUndone)
{
    Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    InterviewAnswer first;
    first.id = QStringLiteral("servers");
    first.chosen = {QStringLiteral("none")};
    InterviewAnswer second = first;
    second.id = QStringLiteral("firewall");
    dossier.interview.answers = {first, second};
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    Dossier changed = dossier;
    changed.interview.answers[1].chosen = {QStringLiteral("ips")};
    LUYTRE_ASSERT_OK(dossiers().save(changed, by()));
    EXPECT_EQ(dossiers().load(dossier.id).value(), changed);
    const auto journal = dossiers().history().journal(dossier.id);
    LUYTRE_ASSERT_OK(journal);
    EXPECT_EQ(std::count_if(journal->begin(), journal->end(),
                            [](const auto& e) { return e.revision == 2; }),
              1);
    LUYTRE_ASSERT_OK(dossiers().history().restore(dossier.id, 1, by()));
    EXPECT_EQ(dossiers().load(dossier.id).value(), dossier);
}

TEST_F(DossierRepositoryTest, AnswersThatShareAClauseAreKeptAsTheyAre)
{
    Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    dossier.assessments.push_back(dossier.assessments.front());
    dossier.assessments.back().explanation = QStringLiteral("lần hai");
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    EXPECT_EQ(dossiers().load(dossier.id).value(), dossier);
    dossier.assessments[1].status = AssessmentStatus::NotMet;
    LUYTRE_ASSERT_OK(dossiers().saveAssessments(dossier.id, {dossier.assessments[1]}, by()));
    EXPECT_EQ(dossiers().load(dossier.id).value(), dossier);
    dossier.assessments.pop_back();
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    EXPECT_EQ(dossiers().load(dossier.id).value(), dossier);
}

TEST_F(DossierRepositoryTest, TheFirstAnswersAreSavedToo)
{
    Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"), 0);
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    Assessment first;
    first.clause = QStringLiteral("5.1");
    first.status = AssessmentStatus::Met;
    LUYTRE_ASSERT_OK(dossiers().saveAssessments(dossier.id, {first}, by()));
    dossier.assessments = {first};
    EXPECT_EQ(dossiers().load(dossier.id).value(), dossier);
}

TEST_F(DossierRepositoryTest, EditLoadsChangesAndSaves)
{
    const Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    LUYTRE_ASSERT_OK(dossiers().edit(
        dossier.id, [](Dossier& d) { d.system.scale = QStringLiteral("12 máy chủ"); }, by()));
    EXPECT_EQ(dossiers().load(dossier.id)->system.scale, QStringLiteral("12 máy chủ"));
    LUYTRE_EXPECT_ERROR(dossiers().edit(
                            dossier.id, [](Dossier& d) { d.id = QUuid::createUuid(); }, by()),
                        ErrorCode::Usage);
    LUYTRE_EXPECT_ERROR(dossiers().edit(
                            QUuid::createUuid(), [](Dossier&) {}, by()),
                        ErrorCode::NothingFound);
}

TEST_F(DossierRepositoryTest, RefusesAnEditWithoutAuthorWithoutIdOrOnAnotherRevision)
{
    Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    LUYTRE_EXPECT_ERROR(dossiers().save(dossier, by(QStringLiteral("  "))), ErrorCode::Usage);
    LUYTRE_EXPECT_ERROR(dossiers().load(dossier.id), ErrorCode::NothingFound);
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    Edit stale = by();
    stale.expectedRevision = 7;
    dossier.system.name = QStringLiteral("Khác");
    LUYTRE_EXPECT_ERROR(dossiers().save(dossier, stale), ErrorCode::FileChanged);
    EXPECT_EQ(dossiers().load(dossier.id)->system.name, QStringLiteral("Cổng"));
    LUYTRE_EXPECT_ERROR(dossiers().save(Dossier(), by()), ErrorCode::Usage);
}

TEST_F(DossierRepositoryTest, ListsWithoutContentLastChangedFirst)
{
    Dossier portal = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    portal.proposal.level = 3;
    const Dossier mail = makeDossier(QStringLiteral("Thư điện tử"), QStringLiteral("Trung tâm"));
    LUYTRE_ASSERT_OK(dossiers().save(portal, by()));
    m_clock = FixedClock(m_clock.now().addSecs(60));
    Edit edit = by(QStringLiteral("Cán bộ B"));
    edit.figures = DossierFigures{4, 141, 191, 197};
    LUYTRE_ASSERT_OK(dossiers().save(mail, edit));
    const auto list = dossiers().list();
    LUYTRE_ASSERT_OK(list);
    ASSERT_EQ(list->size(), 2U);
    EXPECT_EQ(list->at(0).id, mail.id);
    EXPECT_EQ(list->at(0).updatedBy, QStringLiteral("Cán bộ B"));
    EXPECT_EQ(list->at(0).figures, (DossierFigures{4, 141, 191, 197}));
    EXPECT_EQ(list->at(1).name, QStringLiteral("Cổng"));
    EXPECT_EQ(list->at(1).unit, QStringLiteral("Văn phòng"));
    EXPECT_EQ(list->at(1).figures.level, 3) << "the proposed level where none was computed";
    LUYTRE_ASSERT_OK(dossiers().setFigures(portal.id, {2, 1, 2, 3}));
    EXPECT_EQ(dossiers().summary(portal.id)->figures.level, 2);
    EXPECT_EQ(dossiers().summary(portal.id)->revision, 1);
}

TEST_F(DossierRepositoryTest, FindsAnIdByItsBeginning)
{
    Dossier one = makeDossier(QStringLiteral("Một"), QStringLiteral("A"));
    one.id = QUuid::fromString(QStringLiteral("11111111-2222-4333-8444-555555555555"));
    Dossier two = one;
    two.id = QUuid::fromString(QStringLiteral("11119999-2222-4333-8444-555555555555"));
    LUYTRE_ASSERT_OK(dossiers().save(one, by()));
    LUYTRE_ASSERT_OK(dossiers().save(two, by()));
    EXPECT_EQ(dossiers().resolve(QStringLiteral("11111")).value(), one.id);
    EXPECT_EQ(dossiers().resolve(QStringLiteral("{11119999-2222-4333-8444-555555555555}")).value(),
              two.id);
    LUYTRE_EXPECT_ERROR(dossiers().resolve(QStringLiteral("1111")), ErrorCode::Usage);
    LUYTRE_EXPECT_ERROR(dossiers().resolve(QStringLiteral("2")), ErrorCode::NothingFound);
    LUYTRE_EXPECT_ERROR(dossiers().resolve({}), ErrorCode::NothingFound);
}

TEST_F(DossierRepositoryTest, ARemovedDossierLeavesListsAndCanBeBroughtBack)
{
    const Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    LUYTRE_ASSERT_OK(dossiers().remove(dossier.id, by()));
    EXPECT_TRUE(dossiers().list()->empty());
    EXPECT_TRUE(dossiers().search(QStringLiteral("cong"))->empty());
    EXPECT_EQ(dossiers().list(true)->size(), 1U);
    EXPECT_EQ(dossiers().load(dossier.id).value(), dossier);
    EXPECT_EQ(dossiers().bringBack(dossier.id, by()).value_or(-1), 3);
    EXPECT_EQ(dossiers().list()->size(), 1U);
    EXPECT_TRUE(m_workspace->check()->isSound());
}

} // namespace
} // namespace luytre
