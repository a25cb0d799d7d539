#include "forms/assessment/RequirementModel.h"

#include "forms/support/TestDesk.h"
#include "support/Printers.h"

#include <QAbstractItemModelTester>

namespace luytre::forms {
namespace {

class Requirements : public ::testing::Test
{
protected:
    test::TestDesk desk;
    std::shared_ptr<DossierEditor> editor = desk.openSample(QStringLiteral("mot-cua-dien-tu"));
    RequirementModel model{*editor};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(Requirements, listsTheWholeLevelUnderItsFamilies)
{
    const auto& wanted = editor->catalogue().atLevel(*editor->level());
    EXPECT_EQ(model.total(), int(wanted.size()));
    EXPECT_EQ(model.shown(), model.total());
    EXPECT_EQ(model.rowCount(), model.total() + int(model.families().size()));
    int sum = 0;
    for (const auto& family : model.families()) {
        sum += family.total;
    }
    EXPECT_EQ(sum, model.total());
}

TEST_F(Requirements, filtersNarrowAndTheirCountsAgreeWithTheScore)
{
    const StatusCounts& counts = editor->score()->whole.counts;
    RequirementFilter met;
    met.status = AssessmentStatus::Met;
    EXPECT_EQ(model.count(met), counts.met);
    model.setFilter(met);
    EXPECT_EQ(model.shown(), counts.met);
    RequirementFilter raised;
    raised.raised = true;
    EXPECT_EQ(model.count(raised), editor->score()->raised->counts.total());
    model.setFilter({});
    EXPECT_EQ(model.shown(), model.total());
}

TEST_F(Requirements, searchDoesNotMindAccentsOrCase)
{
    RequirementFilter with;
    with.words = QStringLiteral("nhật ký");
    RequirementFilter without;
    without.words = QStringLiteral("NHAT KY");
    EXPECT_GT(model.count(with), 0);
    EXPECT_LT(model.count(with), model.total());
    EXPECT_EQ(model.count(with), model.count(without));
}

TEST_F(Requirements, anEditIsSeenInItsRowAndItsFamily)
{
    const QModelIndex first = model.index(1);
    const QString clause = first.data(RequirementModel::ClauseRole).toString();
    const int answered = model.families().front().answered;
    editor->edit({QStringLiteral("clear"), clause}, [&](Dossier& dossier) {
        auto& answers = dossier.assessments;
        answers.erase(std::remove_if(answers.begin(), answers.end(),
                                     [&](const Assessment& one) { return one.clause == clause; }),
                      answers.end());
    });
    EXPECT_EQ(AssessmentStatus(first.data(RequirementModel::StatusRole).toInt()),
              AssessmentStatus::NotAssessed);
    EXPECT_EQ(model.families().front().answered, answered - 1);
    EXPECT_EQ(model.nextUnanswered(model.rowCount() - 1), first);
}

} // namespace
} // namespace luytre::forms
