#include "forms/shell/MainWindow.h"

#include "forms/dossier/DossierView.h"
#include "forms/home/FirstStart.h"
#include "forms/package/PackagePage.h"
#include "forms/package/VerdictBanner.h"
#include "forms/support/TestDesk.h"
#include "support/Printers.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

namespace luytre::forms {
namespace {

using test::TestDesk;
using test::waitFor;

/// A window that is on the (offscreen) screen.
std::unique_ptr<MainWindow> showWindow(TestDesk& desk)
{
    auto window = std::make_unique<MainWindow>(desk.services());
    window->setAttribute(Qt::WA_DeleteOnClose, false);
    window->show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    return window;
}

QString saveState(const MainWindow& window)
{
    return window.findChild<QLabel*>(QStringLiteral("saveState"))->text();
}

TEST(MainWindow, firstStartByKeyboardMakesAWorkspaceAndRemembersTheUnit)
{
    TestDesk desk(false);
    const auto window = showWindow(desk);
    auto* tour = window->findChild<FirstStart*>();
    ASSERT_NE(tour, nullptr);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // welcome
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("UBND xa Lua Vang"));
    const auto pressNext = [&] {
        for (auto* button : tour->findChildren<QPushButton*>()) {
            if (button->isDefault()) {
                QTest::keyClick(button, Qt::Key_Space);
                return;
            }
        }
        FAIL() << "no default button";
    };
    pressNext();
    auto* place = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_NE(place, nullptr);
    place->setText(desk.folder() + QStringLiteral("/moi/so.luytre"));
    pressNext();
    pressNext();
    ASSERT_TRUE(waitFor([&] { return desk.services().workspace.isOpen(); }));
    EXPECT_TRUE(QFile::exists(desk.folder() + QStringLiteral("/moi/so.luytre")));
    EXPECT_EQ(desk.services().settings.ownUnit().name, QStringLiteral("UBND xa Lua Vang"));
    ASSERT_TRUE(waitFor([&] { return window->findChild<FirstStart*>() == nullptr; }));
}

TEST(MainWindow, aNewDossierIsNamedByTypingAndSavedWithoutAsking)
{
    TestDesk desk;
    const auto window = showWindow(desk);
    QTest::keySequence(window.get(), QKeySequence::New);
    ASSERT_TRUE(waitFor([&] { return window->dossierView() != nullptr; }));
    DossierEditor& editor = window->dossierView()->editor();
    auto* name = window->findChild<QLineEdit*>(QStringLiteral("system.name"));
    ASSERT_NE(name, nullptr);
    name->setFocus();
    QTest::keyClicks(name, QStringLiteral("He thong thu nghiem"));
    ASSERT_TRUE(waitFor([&] { return editor.saveState() == SaveState::Saved; }));
    EXPECT_TRUE(saveState(*window).startsWith(QStringLiteral("Đã lưu lúc")))
        << saveState(*window).toStdString();
    EXPECT_EQ(desk.stored(editor.dossier().id).system.name, QStringLiteral("He thong thu nghiem"));
    QTest::keySequence(name, QKeySequence::Undo);
    EXPECT_EQ(name->text(), QString());
}

TEST(MainWindow, aDateThatIsNoneIsSaidAndNotKept)
{
    TestDesk desk;
    const auto window = showWindow(desk);
    const auto editor = desk.openNew();
    window->openDossier(editor->dossier().id);
    ASSERT_TRUE(waitFor([&] { return window->dossierView() != nullptr; }));
    auto* date = window->findChild<QLineEdit*>(QStringLiteral("situation.plannedApproval"));
    ASSERT_NE(date, nullptr);
    QTest::keyClicks(date, QStringLiteral("31/02/2027"));
    EXPECT_FALSE(editor->dossier().situation.plannedApproval.isValid());
    EXPECT_FALSE(date->accessibleDescription().isEmpty());
    EXPECT_EQ(window->dossierView()->invalidCount(), 1);
    date->selectAll();
    QTest::keyClicks(date, QStringLiteral("28/2/2027"));
    EXPECT_EQ(editor->dossier().situation.plannedApproval, QDate(2027, 2, 28));
    EXPECT_EQ(window->dossierView()->invalidCount(), 0);
}

TEST(MainWindow, everyStepIsReachedByKeyboard)
{
    TestDesk desk;
    const auto window = showWindow(desk);
    const auto editor = desk.openSample(QStringLiteral("xa-lua-vang"));
    window->openDossier(editor->dossier().id);
    ASSERT_TRUE(waitFor([&] { return window->dossierView() != nullptr; }));
    for (const DossierStep step : pagedSteps(*editor)) {
        EXPECT_EQ(window->dossierView()->step(), step);
        QTest::keySequence(window.get(), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    }
    EXPECT_EQ(window->dossierView()->step(), pagedSteps(*editor).back());
}

TEST(MainWindow, undoGoesBackToTheFieldThatItChanges)
{
    TestDesk desk;
    const auto window = showWindow(desk);
    const auto editor = desk.openSample(QStringLiteral("xa-lua-vang"));
    window->openDossier(editor->dossier().id);
    ASSERT_TRUE(waitFor([&] { return window->dossierView() != nullptr; }));
    auto* scope = window->findChild<QPlainTextEdit*>(QStringLiteral("system.scope"));
    ASSERT_NE(scope, nullptr);
    const QString before = scope->toPlainText();
    QTest::keyClicks(scope, QStringLiteral("abc"));
    window->dossierView()->showStep(pagedSteps(*editor).back());
    QTest::keySequence(window.get(), QKeySequence::Undo);
    EXPECT_EQ(window->dossierView()->step(), DossierStep::General);
    EXPECT_EQ(scope->toPlainText(), before);
}

TEST(MainWindow, aFileGivenBeforeTheWorkspaceIsOpenIsShownOnceItIs)
{
    TestDesk desk;
    const QString file = desk.folder() + QStringLiteral("/hong.pdf");
    QFile broken(file);
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("%PDF-1.7");
    broken.close();
    desk.services().workspace.open(desk.file()); // once more: not open until that is done
    ASSERT_FALSE(desk.services().workspace.isOpen());
    const auto window = showWindow(desk);
    window->openPackage(file);
    ASSERT_TRUE(waitFor([&] { return window->findChild<PackagePage*>() != nullptr; }));
    auto* banner = window->findChild<PackagePage*>()->findChild<VerdictBanner*>();
    EXPECT_TRUE(waitFor([&] { return banner->isVisible(); }));
    EXPECT_EQ(banner->verdict(), Verdict::Malformed);
}

} // namespace
} // namespace luytre::forms
