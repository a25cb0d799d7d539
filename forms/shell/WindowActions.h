#pragma once

#include <QKeySequence>
#include <QObject>

#include <vector>

class QAction;
class QMainWindow;
class QMenuBar;

namespace luytre::forms {

/// Everything a window can be told to do, each with its key; menus and the palette show the same
/// ones.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    explicit WindowActions(QMainWindow& window);

    /// Fills the menu bar.
    void fill(QMenuBar& bar);
    [[nodiscard]] const std::vector<QAction*>& all() const { return m_all; }

    QAction* newDossier;
    QAction* openPackage;
    QAction* openWorkspace;
    QAction* newWindow;
    QAction* closeWindow;
    QAction* quit;
    QAction* undo;
    QAction* redo;
    QAction* palette;
    QAction* home;
    QAction* dossier;
    QAction* nextStep;
    QAction* previousStep;
    QAction* foldSteps;
    QAction* history;
    QAction* help;
    QAction* systemTheme;
    QAction* lightTheme;
    QAction* darkTheme;
    QAction* vietnamese;
    QAction* english;
    QAction* largerText;
    QAction* smallerText;
    QAction* about;

private:
    QAction* make(const QString& text, const QKeySequence& key = {}, const QString& pictogram = {});

    QMainWindow& m_window;
    std::vector<QAction*> m_all;
};

} // namespace luytre::forms
