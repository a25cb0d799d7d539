#include "forms/dossier/inventory/InventoryModel.h"
#include "forms/dossier/inventory/InventoryView.h"

#include "OpenPage.h"
#include "support/Printers.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>

namespace luytre::test {

using forms::InventoryModel;
using forms::InventoryView;

namespace {

void press(InventoryView& table, Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(&table, key, modifiers);
}

/// The editor that is open in a table.
template <class Editor>
Editor* openEditor(InventoryView& table)
{
    auto* found = table.viewport()->findChild<Editor*>();
    EXPECT_NE(found, nullptr);
    return found;
}

/// Types into the current cell and presses Enter, as people do.
void enter(InventoryView& table, const char* text)
{
    const QString typed = QString::fromUtf8(text);
    QTest::keyClick(&table, typed.at(0).toLatin1());
    auto* line = openEditor<QLineEdit>(table);
    QTest::keyClicks(line, typed.mid(1));
    QTest::keyClick(line, Qt::Key_Return);
    QTest::qWait(0); // the editor closes by a message of its own
}

void open(OpenPage& open, int tab)
{
    open.page->tabs().setCurrentIndex(tab);
    open.page->table()->setFocus();
}

} // namespace

TEST(ArchitecturePage, RowsAreTypedByKeyboardAlone)
{
    OpenPage it(Dossier{});
    open(it, 2);
    InventoryView& table = *it.page->table();
    press(table, Qt::Key_Right);
    enter(table, "Web 1");
    enter(table, "Web 2");
    EXPECT_EQ(table.currentIndex().row(), 2) << "Enter goes on to the next row";
    press(table, Qt::Key_F2);
    QTest::keyClick(openEditor<QLineEdit>(table), Qt::Key_Backspace);
    QTest::keyClick(openEditor<QLineEdit>(table), Qt::Key_Escape);
    QTest::qWait(0);
    EXPECT_EQ(it.editor->dossier().architecture.servers.size(), 2U)
        << "a key that an empty editor has no use for does nothing";
    press(table, Qt::Key_Up);
    press(table, Qt::Key_F2);
    QTest::keyClicks(openEditor<QLineEdit>(table), QStringLiteral("Mail"));
    QTest::keyClick(openEditor<QLineEdit>(table), Qt::Key_Return);
    QTest::qWait(0);
    const auto saved = it.editor.saved().architecture.servers;
    ASSERT_EQ(saved.size(), 2U);
    EXPECT_EQ(saved[0].name, QStringLiteral("Web 1"));
    EXPECT_EQ(saved[1].name, QStringLiteral("Mail"));
    EXPECT_EQ(it.page->tabs().tabText(2), QStringLiteral("Servers 2"));
}

TEST(ArchitecturePage, CodedValuesAreChosenFromAList)
{
    OpenPage it(sample("mot-cua-dien-tu"));
    open(it, 1);
    InventoryView& table = *it.page->table();
    table.setCurrentIndex(
        table.inventory().indexOf(QStringLiteral("architecture.devices[0].kind")));
    press(table, Qt::Key_Return);
    auto* box = openEditor<QComboBox>(table);
    EXPECT_EQ(box->currentText(), QStringLiteral("Firewall"));
    EXPECT_EQ(box->count(), int(enumNames(DeviceKind{}).size()) + 1);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Return);
    QTest::qWait(0);
    EXPECT_EQ(it.editor->dossier().architecture.devices[0].kind, DeviceKind::WebFirewall);
}

TEST(ArchitecturePage, SpaceTurnsACheckBox)
{
    OpenPage it(sample("mot-cua-dien-tu"));
    open(it, 1);
    InventoryView& table = *it.page->table();
    table.setCurrentIndex(
        table.inventory().indexOf(QStringLiteral("architecture.devices[0].redundant")));
    const bool before = it.editor->dossier().architecture.devices[0].redundant;
    press(table, Qt::Key_Space);
    EXPECT_EQ(it.editor->dossier().architecture.devices[0].redundant, !before);
}

TEST(ArchitecturePage, ABadAddressIsToldUnderTheTableAndF8GoesThere)
{
    OpenPage it(sample("mot-cua-dien-tu"));
    open(it, 1);
    InventoryView& table = *it.page->table();
    QSignalSpy validity(it.page.get(), &forms::DossierPage::validityChanged);
    const QModelIndex cell
        = table.inventory().indexOf(QStringLiteral("architecture.devices[7].address"));
    table.setCurrentIndex(cell);
    enter(table, "10.24.50.256");
    EXPECT_EQ(it.page->invalidCount(), 1);
    EXPECT_EQ(validity.count(), 1);
    EXPECT_EQ(table.currentIndex(), cell) << "stays where something is to be mended";
    table.setCurrentIndex(table.inventory().index(0, 0));
    QTest::keyClick(it.page.get(), Qt::Key_F8);
    EXPECT_EQ(table.currentIndex(), cell);
    EXPECT_TRUE(table.hasFocus());
    const auto labels = it.page->findChildren<QLabel*>();
    const bool isTold = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible()
            && label->text().startsWith(QStringLiteral("the last number of 10.24.50.256"));
    });
    EXPECT_TRUE(isTold);
    enter(table, "10.24.1.250");
    EXPECT_EQ(it.page->invalidCount(), 0);
    EXPECT_EQ(it.editor.saved().architecture.devices[7].address, QStringLiteral("10.24.1.250"));
}

TEST(ArchitecturePage, RowsArePastedAndTakenOutByKeys)
{
    OpenPage it(Dossier{});
    open(it, 5);
    InventoryView& table = *it.page->table();
    QApplication::clipboard()->setText(
        QStringLiteral("KN-01\tA\tFTTH\t300\t\nKN-02\tB\tFTTH\t1.000\tx\n"));
    press(table, Qt::Key_V, Qt::ControlModifier);
    const auto& lines = it.editor->dossier().architecture.lines;
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(it.editor->dossier().architecture.lines[1].bandwidthMbps, std::optional(1000));
    EXPECT_TRUE(it.editor->dossier().architecture.lines[1].backup);
    table.selectAll();
    press(table, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(),
              QStringLiteral("KN-01\tA\tFTTH\t300\t\nKN-02\tB\tFTTH\t1000\tx\n"));
    table.goTo(table.inventory().index(0, 0));
    press(table, Qt::Key_Delete);
    ASSERT_EQ(it.editor->dossier().architecture.lines.size(), 1U);
    it.editor->undoStack().undo();
    EXPECT_EQ(it.editor.saved().architecture.lines.size(), 2U);
}

TEST(ArchitecturePage, PlacesLeadToTheirCellsAndFields)
{
    OpenPage it(sample("mot-cua-dien-tu"));
    QSignalSpy entered(it.page.get(), &forms::DossierPage::entered);
    struct Case {
        const char* place;
        int tab;
    };
    const Case cases[] = {{"architecture.zones[2]", 0},
                          {"architecture.devices[3].address", 1},
                          {"architecture.servers[1].zone", 2},
                          {"architecture.applications[0].servers", 3},
                          {"architecture.flows[5].to", 4},
                          {"architecture.lines", 5},
                          {"architecture.diagrams[1].caption", 6},
                          {"architecture.hosting.kind", 6},
                          {"architecture.logicalText", 6}};
    for (const Case& one : cases) {
        EXPECT_TRUE(it.page->goTo(QLatin1String(one.place))) << one.place;
        EXPECT_EQ(it.page->tabs().currentIndex(), one.tab) << one.place;
        ASSERT_FALSE(entered.isEmpty()) << one.place;
        EXPECT_TRUE(entered.last().front().toString().startsWith(QLatin1String(one.place)))
            << entered.last().front().toString().toStdString();
    }
    EXPECT_FALSE(it.page->goTo(QStringLiteral("system.name")));
}

} // namespace luytre::test
