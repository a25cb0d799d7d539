#include "forms/assessment/AssessmentPage.h"

#include "forms/assessment/RequirementPane.h"
#include "forms/support/TestDesk.h"
#include "support/Printers.h"

#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace luytre::forms {
namespace {

using test::TestDesk;
using test::waitFor;

/// A level-3 dossier without answers, and the page that answers it.
class Assessing : public ::testing::Test
{
protected:
    void SetUp() override
    {
        editor->edit({QStringLiteral("clear"), QStringLiteral("assessments")},
                     [](Dossier& dossier) { dossier.assessments.clear(); });
        page.resize(1300, 700);
        page.show();
        list = page.findChild<QListView*>();
        ASSERT_TRUE(page.goTo(QStringLiteral("assessments[%1]").arg(clauseAt(1))));
    }
    [[nodiscard]] QString clauseAt(int row)
    {
        return page.model().index(row).data(RequirementModel::ClauseRole).toString();
    }
    [[nodiscard]] AssessmentStatus statusOf(const QString& clause)
    {
        const Assessment* answer = editor->dossier().assessment(clause);
        return answer != nullptr ? answer->status : AssessmentStatus::NotAssessed;
    }

    TestDesk desk;
    std::shared_ptr<DossierEditor> editor = desk.openSample(QStringLiteral("mot-cua-dien-tu"));
    AssessmentPage page{desk.services(), *editor};
    QListView* list = nullptr;
};

TEST_F(Assessing, oneKeyAnswersAndNGoesToTheNext)
{
    const QString first = clauseAt(1);
    const QString second = clauseAt(2);
    QTest::keyClick(list, Qt::Key_1);
    EXPECT_EQ(statusOf(first), AssessmentStatus::Met);
    QTest::keyClick(list, Qt::Key_N);
    EXPECT_EQ(list->currentIndex().data(RequirementModel::ClauseRole).toString(), second);
    QTest::keyClick(list, Qt::Key_3);
    EXPECT_EQ(statusOf(second), AssessmentStatus::NotMet);
    editor->undoStack().undo();
    EXPECT_EQ(statusOf(second), AssessmentStatus::NotAssessed);
    EXPECT_EQ(statusOf(first), AssessmentStatus::Met);
}

TEST_F(Assessing, manyAreSetAtOnceAndUndoneAtOnce)
{
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_2);
    EXPECT_EQ(editor->dossier().assessments.size(), 3U);
    EXPECT_EQ(statusOf(clauseAt(3)), AssessmentStatus::PartiallyMet);
    editor->undoStack().undo();
    EXPECT_TRUE(editor->dossier().assessments.empty());
}

TEST_F(Assessing, theExplanationIsSavedAsItIsTyped)
{
    const QString clause = clauseAt(1);
    QTest::keyClick(list, Qt::Key_Return);
    auto* text = page.findChild<QPlainTextEdit*>();
    ASSERT_EQ(page.focusWidget(), text);
    QTest::keyClicks(text, QStringLiteral("Da ban hanh"));
    ASSERT_TRUE(waitFor([&] { return editor->saveState() == SaveState::Saved; }));
    EXPECT_EQ(desk.stored(editor->dossier().id).assessment(clause)->explanation,
              QStringLiteral("Da ban hanh"));
    QTest::keyClick(list, Qt::Key_Down);
    EXPECT_TRUE(text->toPlainText().isEmpty());
    QTest::keyClick(list, Qt::Key_Up);
    EXPECT_EQ(text->toPlainText(), QStringLiteral("Da ban hanh"));
}

TEST_F(Assessing, aPlaceThatAFilterHidesIsShownAllTheSame)
{
    const QString wanted = clauseAt(page.model().rowCount() - 1);
    RequirementFilter filter;
    filter.words = QStringLiteral("khong co yeu cau nao nhu vay");
    page.model().setFilter(filter);
    ASSERT_EQ(page.model().shown(), 0);
    EXPECT_TRUE(page.goTo(QStringLiteral("assessments[%1].explanation").arg(wanted)));
    EXPECT_EQ(list->currentIndex().data(RequirementModel::ClauseRole).toString(), wanted);
}

TEST_F(Assessing, eachKeepsItsOwnReasonWhenManyAreSet)
{
    const QString first = clauseAt(1);
    const QString second = clauseAt(2);
    editor->editAssessment(second, {QStringLiteral("reason"), second}, [](Assessment& answer) {
        answer.status = AssessmentStatus::NotApplicable;
        answer.reason = QStringLiteral("không có mạng không dây");
    });
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_4);
    EXPECT_EQ(editor->dossier().assessment(second)->reason,
              QStringLiteral("không có mạng không dây"));
    EXPECT_TRUE(editor->dossier().assessment(first)->reason.isEmpty());
}

TEST_F(Assessing, theButtonsShowWhatIsStored)
{
    QPushButton* met = nullptr;
    for (QPushButton* button : page.findChildren<QPushButton*>()) {
        if (button->text() == QStringLiteral("Đáp ứng")) {
            met = button;
        }
    }
    ASSERT_NE(met, nullptr);
    QTest::keyClick(met, Qt::Key_Space);
    EXPECT_TRUE(met->isChecked());
    QTest::keyClick(met, Qt::Key_Space); // once more changes nothing, and looks so
    EXPECT_TRUE(met->isChecked());
    EXPECT_EQ(statusOf(clauseAt(1)), AssessmentStatus::Met);
}

TEST_F(Assessing, aDateThatIsNoneIsCountedAndNotKept)
{
    QLineEdit* due = nullptr;
    for (QLineEdit* field : page.findChildren<QLineEdit*>()) {
        if (field->accessibleName() == QStringLiteral("Đến ngày")) {
            due = field;
        }
    }
    ASSERT_NE(due, nullptr);
    QTest::keyClicks(due, QStringLiteral("31/2/2027"));
    EXPECT_EQ(page.invalidCount(), 1);
    due->selectAll();
    QTest::keyClicks(due, QStringLiteral("28/2/2027"));
    EXPECT_EQ(page.invalidCount(), 0);
    EXPECT_EQ(editor->dossier().assessment(clauseAt(1))->remediation->due, QDate(2027, 2, 28));
}

} // namespace
} // namespace luytre::forms
