#include "forms/dossier/level/LevelPage.h"
#include "forms/dossier/level/FactCard.h"
#include "forms/dossier/level/LevelPane.h"

#include "forms/support/OpenEditor.h"
#include "support/Printers.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

namespace luytre::test {

using forms::FactCard;
using forms::LevelPage;

namespace {

void press(QWidget& page, const char* name)
{
    QTest::mouseClick(control<QPushButton>(page, name), Qt::LeftButton);
}

Dossier oneComponent(const char* kind)
{
    Component component;
    component.id = QStringLiteral("TP-01");
    component.name = QStringLiteral("Cổng");
    component.systemKind = QLatin1String(kind);
    Dossier dossier;
    dossier.components = {component};
    return dossier;
}

QStringList shownFacts(const QWidget& page)
{
    QStringList facts;
    for (const FactCard* card : page.findChildren<FactCard*>()) {
        facts.append(card->fact());
    }
    return facts;
}

QString levelTitle(QWidget& page)
{
    QString title;
    for (const QLabel* label : page.findChildren<QLabel*>(QStringLiteral("level.title"))) {
        title = label->isVisible() ? label->text() : title;
    }
    return title;
}

} // namespace

TEST(LevelPage, FromNoComponentToASettledLevel)
{
    OpenEditor editor;
    LevelPage page(*editor);
    showActive(page);
    press(page, "components.add");
    auto* name = control<QLineEdit>(page, "components[0].name");
    EXPECT_TRUE(name->hasFocus()) << "ready to be named";
    QTest::keyClicks(name, QStringLiteral("Cong"));
    EXPECT_EQ(page.findChild<QTabBar*>()->tabText(0), QStringLiteral("Cong"));
    editor->judge();
    EXPECT_EQ(levelTitle(page), QStringLiteral("No level yet"));
    press(page, "components[0].systemKind.1"); // internal
    press(page, "components[0].information.2"); // private
    press(page, "components[0].servesDefence.2"); // no
    press(page, "components[0].nationalEGovernment.2");
    press(page, "components[0].centralNationalData.2");
    editor->judge();
    EXPECT_EQ(editor->level(), std::optional<Level>(2));
    EXPECT_TRUE(editor->determination().settled);
    EXPECT_EQ(levelTitle(page), QStringLiteral("Level 2"));
    const Dossier saved = editor.saved();
    ASSERT_EQ(saved.components.size(), 1U);
    EXPECT_EQ(saved.components[0].id, QStringLiteral("TP-01"));
    EXPECT_EQ(saved.components[0].systemKind, std::optional(QStringLiteral("internal")));
    EXPECT_EQ(saved.components[0].servesDefence, std::optional(false));
}

TEST(LevelPage, OnlyQuestionsThatMatterAreShown)
{
    OpenEditor editor(oneComponent("citizen"));
    LevelPage page(*editor);
    showActive(page);
    EXPECT_TRUE(shownFacts(page).contains(QStringLiteral("onlineServices")));
    EXPECT_FALSE(shownFacts(page).contains(QStringLiteral("worksClass")));
    press(page, "components[0].systemKind.4"); // industrial
    editor->judge();
    EXPECT_FALSE(shownFacts(page).contains(QStringLiteral("onlineServices")));
    EXPECT_TRUE(shownFacts(page).contains(QStringLiteral("worksClass")));
    EXPECT_TRUE(shownFacts(page).contains(QStringLiteral("systemKind")));
}

TEST(LevelPage, DigitsChooseAndZeroForgets)
{
    OpenEditor editor(oneComponent("citizen"));
    LevelPage page(*editor);
    showActive(page);
    auto* yes = control<QPushButton>(page, "components[0].onlineServices.1");
    yes->setFocus();
    QTest::keyClick(yes, Qt::Key_1);
    EXPECT_EQ(editor->dossier().components[0].onlineServices, std::optional(true));
    EXPECT_TRUE(yes->isChecked());
    QTest::keyClick(yes, Qt::Key_2);
    EXPECT_EQ(editor->dossier().components[0].onlineServices, std::optional(false));
    EXPECT_FALSE(yes->isChecked());
    QTest::keyClick(control<QPushButton>(page, "components[0].onlineServices.2"), Qt::Key_0);
    EXPECT_EQ(editor->dossier().components[0].onlineServices, std::nullopt);
    editor->undoStack().undo();
    EXPECT_EQ(editor->dossier().components[0].onlineServices, std::optional(false));
    EXPECT_TRUE(control<QPushButton>(page, "components[0].onlineServices.2")->isChecked());
}

TEST(LevelPage, PeopleAreCountedOnceThereIsPersonalData)
{
    OpenEditor editor(oneComponent("citizen"));
    LevelPage page(*editor);
    showActive(page);
    press(page, "components[0].onlineServices.1");
    press(page, "components[0].information.3"); // personal
    editor->judge();
    auto* people = control<QLineEdit>(page, "components[0].information[0].basicSubjects");
    QTest::keyClicks(people, QStringLiteral("248000"));
    EXPECT_EQ((*editor->dossier().components[0].information)[0].basicSubjects,
              std::optional<qint64>(248000));
    editor->judge();
    EXPECT_EQ(editor->level(), std::optional<Level>(3));
    QTest::keyClick(people, Qt::Key_Return);
    EXPECT_EQ(people->text(), QStringLiteral("248.000"));
    QTest::keyClicks(people, QStringLiteral("x"));
    EXPECT_EQ(page.invalidCount(), 1);
}

TEST(LevelPage, ComponentsGoAndComeBack)
{
    OpenEditor editor(sample("mot-cua-dien-tu"));
    LevelPage page(*editor);
    showActive(page);
    auto* tabs = page.findChild<QTabBar*>();
    ASSERT_EQ(tabs->count(), 3);
    EXPECT_TRUE(tabs->isVisible());
    for (int i = 0; i < tabs->count(); ++i) {
        EXPECT_TRUE(tabs->rect().intersects(tabs->tabRect(i)))
            << i << ": " << tabs->tabRect(i).left() << " to " << tabs->tabRect(i).right() << " of "
            << tabs->width() << " x " << tabs->height();
    }
    const QString second = tabs->tabText(1);
    press(page, "components.remove");
    EXPECT_EQ(tabs->count(), 2);
    EXPECT_EQ(tabs->tabText(0), second);
    editor->undoStack().undo();
    EXPECT_EQ(tabs->count(), 3);
    EXPECT_EQ(editor.saved().components.size(), 3U);
}

TEST(LevelPage, PlacesLeadToTheQuestionOfTheirComponent)
{
    OpenEditor editor(sample("mot-cua-dien-tu"));
    LevelPage page(*editor);
    showActive(page);
    QSignalSpy entered(&page, &forms::DossierPage::entered);
    EXPECT_TRUE(page.goTo(QStringLiteral("components[2].systemKind")));
    EXPECT_EQ(page.findChild<QTabBar*>()->currentIndex(), 2);
    EXPECT_EQ(entered.last().front().toString(), QStringLiteral("components[2].systemKind"));
    EXPECT_TRUE(page.goTo(QStringLiteral("proposal.reason")));
    EXPECT_TRUE(control<QWidget>(page, "proposal.reason")->hasFocus());
    EXPECT_FALSE(page.goTo(QStringLiteral("components[0].noSuchFact")));
}

TEST(LevelPage, AHighLevelAsksForItsStatement)
{
    Dossier dossier = oneComponent("internal");
    dossier.proposal.level = 4;
    OpenEditor editor(dossier);
    LevelPage page(*editor);
    showActive(page);
    EXPECT_TRUE(control<QWidget>(page, "highLevel.attackRisks")->isVisible());
    EXPECT_EQ(levelTitle(page), QStringLiteral("Level 4"));
}

TEST(LevelPage, TabGoesFromQuestionToQuestion)
{
    OpenEditor editor(oneComponent("citizen"));
    LevelPage page(*editor);
    showActive(page);
    page.goTo(QStringLiteral("components[0].purpose"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget()->objectName(),
              QStringLiteral("components[0].systemKind.1"));
    for (int i = 0; i < 6; ++i) { // five kinds and "not known"
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    EXPECT_EQ(QApplication::focusWidget()->objectName(),
              QStringLiteral("components[0].information.1"));
}

TEST(LevelPane, ConsequencesComeFromThePack)
{
    OpenEditor editor(sample("mot-cua-dien-tu"));
    const QStringList lines = forms::levelConsequences(editor->pack(), editor->catalogue(), 3);
    ASSERT_EQ(lines.size(), 4);
    EXPECT_EQ(
        lines[0],
        QStringLiteral("Level 3 has %1 requirements.").arg(editor->catalogue().atLevel(3).size()));
    EXPECT_TRUE(lines[2].contains(QStringLiteral("15"))) << lines[2].toStdString();
}

TEST(LevelPane, ChangesAreSaidInThePacksWords)
{
    OpenEditor editor;
    const RegulationPack& pack = editor->pack();
    EXPECT_EQ(forms::changeWords(
                  {QStringLiteral("administrativeProcedures"), ChangeKind::Becomes, true, 3}, pack),
              QStringLiteral("Settles administrative procedures: yes"));
    EXPECT_EQ(forms::changeWords({QStringLiteral("basicSubjects"), ChangeKind::AtLeast,
                                  FactValue(qint64(100000)), 3},
                                 pack),
              QStringLiteral("Data subjects, basic personal data: 100,000 data subjects or more"));
    EXPECT_EQ(forms::changeWords({QStringLiteral("informationKinds"), ChangeKind::Gains,
                                  QStringLiteral("stateSecret"), 3},
                                 pack),
              QStringLiteral("Kinds of information handled: also state secrets"));
}

TEST(FactCard, AnswersStandInTheOrderOfTheirScale)
{
    OpenEditor editor;
    const RegulationPack& pack = editor->pack();
    const QStringList scopes = forms::answerCodes(*pack.fact(QStringLiteral("servedScope")), pack);
    EXPECT_EQ(scopes.front(), QStringLiteral("oneBody"));
    EXPECT_EQ(scopes.back(), QStringLiteral("international"));
    EXPECT_EQ(forms::answerCodes(*pack.fact(QStringLiteral("defenceHarm")), pack),
              (QStringList{QStringLiteral("none"), QStringLiteral("harm"),
                           QStringLiteral("serious"), QStringLiteral("exceptional")}));
}

} // namespace luytre::test
