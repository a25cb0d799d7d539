#include "forms/dossier/MonitoringPage.h"

#include "forms/support/OpenEditor.h"
#include "support/Printers.h"

#include <QSignalSpy>
#include <QTest>

namespace luytre::test {

using forms::MonitoringPage;

namespace {

void typeInto(QWidget& page, const char* path, const char* keys)
{
    QTest::keyClicks(control<QLineEdit>(page, path), QLatin1String(keys));
}

} // namespace

TEST(MonitoringPage, WhatIsTypedIsSaved)
{
    OpenEditor editor;
    MonitoringPage page(*editor);
    showActive(page);
    typeInto(page, "monitoringContact.unit", "Trung tam");
    typeInto(page, "incidentContact.phone", "0200 000 001");
    typeInto(page, "assessing.lastCarriedOut", "5/10/2026");
    typeInto(page, "securityRegulation.number", "34/QD-ST");
    auto* independent = control<QComboBox>(page, "assessing.independentOfOperator");
    independent->setFocus();
    QTest::keyClick(independent, Qt::Key_Down);
    const Dossier saved = editor.saved();
    EXPECT_EQ(saved.monitoringContact.unit, QStringLiteral("Trung tam"));
    EXPECT_EQ(saved.incidentContact.phone, QStringLiteral("0200 000 001"));
    EXPECT_EQ(saved.assessing.lastCarriedOut, QDate(2026, 10, 5));
    EXPECT_EQ(saved.securityRegulation.number, QStringLiteral("34/QD-ST"));
    EXPECT_EQ(saved.assessing.independentOfOperator, std::optional(true));
}

TEST(MonitoringPage, ADateThatIsNoneIsToldAndNotKept)
{
    OpenEditor editor;
    MonitoringPage page(*editor);
    showActive(page);
    typeInto(page, "monitoring.nextPlanned", "40/40/2026");
    EXPECT_EQ(page.invalidCount(), 1);
    EXPECT_FALSE(editor->dossier().monitoring.nextPlanned.isValid());
}

TEST(MonitoringPage, APlaceLeadsToItsFieldAndItsHelp)
{
    OpenEditor editor;
    MonitoringPage page(*editor);
    showActive(page);
    QSignalSpy entered(&page, &forms::DossierPage::entered);
    EXPECT_TRUE(page.goTo(QStringLiteral("securityRegulation.date")));
    ASSERT_EQ(entered.count(), 1);
    EXPECT_EQ(entered.front().front().toString(), QStringLiteral("securityRegulation.date"));
    EXPECT_TRUE(page.goTo(QStringLiteral("incidentContact")));
    EXPECT_TRUE(control<QLineEdit>(page, "incidentContact.unit")->hasFocus());
    EXPECT_FALSE(page.goTo(QStringLiteral("system.name")));
}

TEST(MonitoringPage, UndoIsSeenInTheField)
{
    OpenEditor editor;
    MonitoringPage page(*editor);
    showActive(page);
    typeInto(page, "monitoring.name", "A");
    editor->undoStack().undo();
    EXPECT_EQ(control<QLineEdit>(page, "monitoring.name")->text(), QString());
    editor->undoStack().redo();
    EXPECT_EQ(control<QLineEdit>(page, "monitoring.name")->text(), QStringLiteral("A"));
}

} // namespace luytre::test
