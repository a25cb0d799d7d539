#include "core/storage/StorageFixture.h"

#include <random>

namespace luytre {
namespace {

using test::by;
using test::makeDossier;

class DossierHistoryTest : public test::WorkspaceTestBase
{
protected:
    DossierRepository& dossiers() { return m_workspace->dossiers(); }
    DossierHistory& history() { return m_workspace->dossiers().history(); }
};

/// One random edit of the kind an officer makes.
void editAtRandom(Dossier& dossier, std::mt19937& random)
{
    const auto pick = [&](std::size_t count) { return std::size_t(random() % count); };
    switch (random() % 6) {
    case 0:
        dossier.assessments[pick(dossier.assessments.size())].explanation
            += QStringLiteral(" thêm");
        break;
    case 1:
        dossier.system.description = QString::number(random());
        break;
    case 2: {
        Device device;
        device.id = QStringLiteral("N-%1").arg(random());
        device.name = QStringLiteral("Thiết bị mới");
        auto& devices = dossier.architecture.devices;
        devices.insert(devices.begin() + std::ptrdiff_t(pick(devices.size() + 1)), device);
        break;
    }
    case 3:
        if (dossier.architecture.devices.size() > 1) {
            dossier.architecture.devices.erase(
                dossier.architecture.devices.begin()
                + std::ptrdiff_t(pick(dossier.architecture.devices.size())));
        }
        break;
    case 4:
        std::shuffle(dossier.assessments.begin(), dossier.assessments.end(), random);
        break;
    default:
        dossier.letter.recipients = {QString::number(random()), QStringLiteral("Văn thư")};
        break;
    }
}

TEST_F(DossierHistoryTest, EveryRevisionCanBeSeenAsItWas)
{
    std::mt19937 random(7);
    Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"), 8);
    std::vector<Dossier> states;
    for (int i = 0; i < 60; ++i) {
        const auto revision = dossiers().save(dossier, by());
        LUYTRE_ASSERT_OK(revision);
        if (std::size_t(*revision) > states.size()) {
            states.push_back(dossier);
        }
        editAtRandom(dossier, random);
    }
    ASSERT_GT(states.size(), 40U);
    for (std::size_t i = 0; i < states.size(); ++i) {
        const auto then = history().at(dossier.id, int(i) + 1);
        LUYTRE_ASSERT_OK(then);
        ASSERT_EQ(*then, states[i]) << "revision " << i + 1;
    }
    EXPECT_TRUE(m_workspace->check()->isSound());
}

TEST_F(DossierHistoryTest, RestoringIsAnEditAndLosesNothing)
{
    const Dossier first = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    LUYTRE_ASSERT_OK(dossiers().save(first, by()));
    Dossier second = first;
    second.assessments.clear();
    second.system.name = QStringLiteral("Đổi tên");
    LUYTRE_ASSERT_OK(dossiers().save(second, by()));
    EXPECT_EQ(history().restore(first.id, 1, by(QStringLiteral("Cán bộ B"))).value_or(-1), 3);
    EXPECT_EQ(dossiers().load(first.id).value(), first);
    EXPECT_EQ(dossiers().summary(first.id)->name, QStringLiteral("Cổng"));
    EXPECT_EQ(history().at(first.id, 2).value(), second);
    const auto revisions = history().revisions(first.id);
    LUYTRE_ASSERT_OK(revisions);
    ASSERT_EQ(revisions->size(), 3U);
    EXPECT_EQ(revisions->at(0).action, EditAction::Restore);
    EXPECT_EQ(revisions->at(0).author, QStringLiteral("Cán bộ B"));
    EXPECT_EQ(revisions->at(2).action, EditAction::Create);
    EXPECT_EQ(history().revisions(first.id, 10, 3)->size(), 2U) << "pages by number";
}

TEST_F(DossierHistoryTest, ComparesAnyTwoRevisionsBothWays)
{
    Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    dossier.system.name = QStringLiteral("B");
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    dossier.system.name = QStringLiteral("C");
    dossier.round = 2;
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    const std::vector<Change> forth{
        {QStringLiteral("round"), 1, 2},
        {QStringLiteral("system.name"), QStringLiteral("Cổng"), QStringLiteral("C")}};
    const std::vector<Change> back{
        {QStringLiteral("round"), 2, 1},
        {QStringLiteral("system.name"), QStringLiteral("C"), QStringLiteral("Cổng")}};
    EXPECT_EQ(history().compare(dossier.id, 1, 3).value(), forth);
    EXPECT_EQ(history().compare(dossier.id, 3, 1).value(), back);
    EXPECT_TRUE(history().compare(dossier.id, 2, 2)->empty());
}

TEST_F(DossierHistoryTest, MarksNameARevisionAndAreInTheJournal)
{
    const Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    LUYTRE_ASSERT_OK(history().mark(dossier.id, 1, QStringLiteral("Bản nháp"), by()));
    LUYTRE_ASSERT_OK(history().mark(dossier.id, 1, QStringLiteral("Bản nộp lần 1"), by()));
    EXPECT_EQ(history().revisions(dossier.id)->front().mark, QStringLiteral("Bản nộp lần 1"));
    const auto last = history().journal(dossier.id, 1)->front();
    EXPECT_EQ(last.action, EditAction::Mark);
    EXPECT_EQ(last.change.before, QJsonValue(QStringLiteral("Bản nháp")));
    EXPECT_EQ(last.change.after, QJsonValue(QStringLiteral("Bản nộp lần 1")));
    EXPECT_TRUE(m_workspace->check()->isSound());
}

TEST_F(DossierHistoryTest, UnknownDossiersAndRevisionsAreNotFound)
{
    const Dossier dossier = makeDossier(QStringLiteral("Cổng"), QStringLiteral("Văn phòng"));
    LUYTRE_ASSERT_OK(dossiers().save(dossier, by()));
    for (const int revision : {-1, 0, 2}) {
        LUYTRE_EXPECT_ERROR(history().at(dossier.id, revision), ErrorCode::NothingFound);
        LUYTRE_EXPECT_ERROR(history().compare(dossier.id, 1, revision), ErrorCode::NothingFound);
        LUYTRE_EXPECT_ERROR(history().restore(dossier.id, revision, by()), ErrorCode::NothingFound);
        LUYTRE_EXPECT_ERROR(history().mark(dossier.id, revision, QStringLiteral("x"), by()),
                            ErrorCode::NothingFound);
    }
    LUYTRE_EXPECT_ERROR(history().revisions(QUuid::createUuid()), ErrorCode::NothingFound);
    LUYTRE_EXPECT_ERROR(history().journal(QUuid::createUuid()), ErrorCode::NothingFound);
}

} // namespace
} // namespace luytre
