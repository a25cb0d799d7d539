#include "forms/dossier/DossierView.h"
#include "forms/shell/MainWindow.h"
#include "forms/support/TestDesk.h"
#include "forms/widgets/Languages.h"
#include "support/Printers.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QMenuBar>
#include <QTest>

namespace luytre::forms {
namespace {

using test::TestDesk;
using test::waitFor;

/// What a screen reader says of a widget.
QString nameOf(QWidget* widget)
{
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
    return interface != nullptr ? interface->text(QAccessible::Name) : QString();
}

bool isInner(const QWidget* widget)
{
    // The parts of a control that Qt makes itself are named through the control.
    return widget->objectName().startsWith(QLatin1String("qt_"));
}

QString describeWidget(const QWidget* widget)
{
    QStringList chain;
    for (const QWidget* at = widget; at != nullptr; at = at->parentWidget()) {
        chain.prepend(QString::fromLatin1(at->metaObject()->className()));
    }
    return chain.join(QLatin1Char('/'));
}

/// Each visible control that takes the focus has a name; no two visible ones share a mnemonic.
void checkScreen(QWidget& window)
{
    std::map<QString, QStringList> keys;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || isInner(widget)) {
            continue;
        }
        if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isEnabled()) {
            EXPECT_FALSE(nameOf(widget).trimmed().isEmpty())
                << describeWidget(widget).toStdString();
        }
        QString text;
        if (const auto* button = qobject_cast<QAbstractButton*>(widget);
            button != nullptr && button->isEnabled()) {
            text = button->text();
        } else if (const auto* label = qobject_cast<QLabel*>(widget);
                   label != nullptr && label->buddy() != nullptr && label->buddy()->isEnabled()) {
            text = label->text();
        }
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty()) {
            keys[key.toString()] << text;
        }
    }
    for (QMenuBar* bar : window.findChildren<QMenuBar*>()) {
        for (const QAction* action : bar->actions()) {
            keys[QKeySequence::mnemonic(action->text()).toString()] << action->text();
        }
    }
    for (const auto& [key, texts] : keys) {
        EXPECT_EQ(texts.size(), 1)
            << key.toStdString() << ": " << texts.join(QStringLiteral(" | ")).toStdString();
    }
}

class EveryScreen : public ::testing::TestWithParam<Language>
{
protected:
    void SetUp() override { setCurrentLanguage(GetParam()); }
    void TearDown() override { setCurrentLanguage(Language::Vietnamese); }
};

TEST_P(EveryScreen, namesItsControlsAndItsMnemonicsDoNotClash)
{
    TestDesk first(false);
    MainWindow tour(first.services());
    tour.setAttribute(Qt::WA_DeleteOnClose, false);
    tour.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&tour));
    checkScreen(tour);

    TestDesk desk;
    MainWindow window(desk.services());
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
    checkScreen(window);
    const auto editor = desk.openSample(QStringLiteral("xa-lua-vang"));
    window.openDossier(editor->dossier().id);
    ASSERT_TRUE(waitFor([&] { return window.dossierView() != nullptr; }));
    for (const DossierStep step : pagedSteps(*editor)) {
        SCOPED_TRACE(enumToString(step).toStdString());
        window.dossierView()->showStep(step);
        QTest::qWait(1);
        checkScreen(window);
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, EveryScreen,
                         ::testing::Values(Language::Vietnamese, Language::English));

TEST(Menus, mnemonicsWithinAMenuDoNotClash)
{
    for (const Language language : {Language::Vietnamese, Language::English}) {
        setCurrentLanguage(language);
        TestDesk desk;
        MainWindow window(desk.services());
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        for (const QMenu* menu : window.findChildren<QMenu*>()) {
            std::map<QString, QStringList> keys;
            for (const QAction* action : menu->actions()) {
                const QKeySequence key = QKeySequence::mnemonic(action->text());
                if (!key.isEmpty()) {
                    keys[key.toString()] << action->text();
                }
            }
            for (const auto& [key, texts] : keys) {
                EXPECT_EQ(texts.size(), 1)
                    << key.toStdString() << ": " << texts.join(QStringLiteral(" | ")).toStdString();
            }
        }
    }
    setCurrentLanguage(Language::Vietnamese);
}

} // namespace
} // namespace luytre::forms
