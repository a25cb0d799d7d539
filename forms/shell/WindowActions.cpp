#include "forms/shell/WindowActions.h"

#include "forms/widgets/Icons.h"

#include <QActionGroup>
#include <QMainWindow>
#include <QMenuBar>

namespace luytre::forms {

WindowActions::WindowActions(QMainWindow& window) : QObject(&window), m_window(window)
{
    newDossier = make(tr("&New dossier"), QKeySequence::New, QStringLiteral("plus"));
    openPackage = make(tr("&Open package…"), QKeySequence::Open, QStringLiteral("open"));
    openWorkspace = make(tr("Open another &workspace…"));
    newWindow = make(tr("New w&indow"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N));
    closeWindow = make(tr("&Close window"), QKeySequence::Close);
    quit = make(tr("&Quit"), QKeySequence::Quit);
    undo = make(tr("&Undo"), QKeySequence::Undo, QStringLiteral("undo"));
    redo
        = make(tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QStringLiteral("redo"));
    palette = make(tr("F&ind everything…"), QKeySequence(Qt::CTRL | Qt::Key_K),
                   QStringLiteral("search"));
    home = make(tr("&Home"), QKeySequence(Qt::CTRL | Qt::Key_1), QStringLiteral("home"));
    dossier = make(tr("&Dossier"), QKeySequence(Qt::CTRL | Qt::Key_2), QStringLiteral("dossier"));
    nextStep = make(tr("&Next step"), QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    previousStep = make(tr("&Previous step"), QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    foldSteps = make(tr("&Fold the steps"), QKeySequence(Qt::CTRL | Qt::Key_B));
    history = make(tr("H&istory…"), QKeySequence(Qt::CTRL | Qt::Key_H), QStringLiteral("history"));
    help = make(tr("Hel&p for this field"), QKeySequence::HelpContents, QStringLiteral("help"));
    help->setCheckable(true);
    systemTheme = make(tr("As the &system"));
    lightTheme = make(tr("&Light"));
    darkTheme = make(tr("&Dark"));
    vietnamese = make(QStringLiteral("&Tiếng Việt"));
    english = make(QStringLiteral("&English"));
    for (const auto& choices :
         {std::vector{systemTheme, lightTheme, darkTheme}, std::vector{vietnamese, english}}) {
        auto* group = new QActionGroup(this);
        for (QAction* choice : choices) {
            choice->setCheckable(true);
            group->addAction(choice);
        }
    }
    largerText = make(tr("Larger &text"), QKeySequence::ZoomIn);
    smallerText = make(tr("S&maller text"), QKeySequence::ZoomOut);
    about = make(tr("&About Lũy Tre"));
}

QAction* WindowActions::make(const QString& text, const QKeySequence& key, const QString& pictogram)
{
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    if (!pictogram.isEmpty()) {
        action->setIcon(icon(pictogram));
    }
    m_window.addAction(action);
    m_all.push_back(action);
    return action;
}

void WindowActions::fill(QMenuBar& bar)
{
    QMenu* file = bar.addMenu(tr("&File"));
    file->addActions({newDossier, openPackage, openWorkspace});
    file->addSeparator();
    file->addActions({newWindow, closeWindow, quit});
    QMenu* edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    edit->addAction(palette);
    QMenu* view = bar.addMenu(tr("&View"));
    view->addActions({home, dossier});
    view->addSeparator();
    view->addActions({foldSteps, help});
    view->addSeparator();
    QMenu* theme = view->addMenu(tr("&Colours"));
    theme->addActions({systemTheme, lightTheme, darkTheme});
    QMenu* language = view->addMenu(tr("L&anguage"));
    language->addActions({vietnamese, english});
    view->addActions({largerText, smallerText});
    QMenu* steps = bar.addMenu(tr("&Dossier"));
    steps->addActions({nextStep, previousStep});
    steps->addSeparator();
    steps->addAction(history);
    QMenu* support = bar.addMenu(tr("&Help"));
    support->addActions({help, about});
}

} // namespace luytre::forms
