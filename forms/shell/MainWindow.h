#pragma once

#include "forms/models/Services.h"

#include <QMainWindow>

#include <memory>

class QStackedWidget;

namespace luytre::forms {

class DossierView;
class ErrorStrip;
class FirstStart;
class HomePage;
class NavigationRail;
class PackagePage;
class StatusLine;
class WindowActions;

/// One window of the program. Several may show the same workspace; each has its own place and its
/// own dossier.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Services& services, QWidget* parent = nullptr);
    ~MainWindow() override;

    void showHome();
    void openDossier(const QUuid& id, DossierStep step = DossierStep::General);
    /// Verifies a received file and shows the verdict; waits for the workspace when none is open
    /// yet.
    void openPackage(const QString& path);
    void newDossier();
    void showPalette();
    void addSamples();
    [[nodiscard]] WindowActions& actions() { return *m_actions; }
    [[nodiscard]] DossierView* dossierView() const { return m_dossier; }

Q_SIGNALS:
    void newWindowWanted();
    /// Another language was chosen: windows have to be made anew.
    void languageChanged();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void buildFrame();
    void connectActions();
    void connectLooks();
    void showWorkspace();
    void startWithWorkspace();
    void showDossier(std::shared_ptr<DossierEditor> editor, DossierStep step);
    void showSaveState();
    void choosePackage();
    void tellAbout();
    void changeTextSize(int by);
    [[nodiscard]] QString author() const;

    Services& m_services;
    WindowActions* m_actions;
    NavigationRail* m_rail = nullptr;
    ErrorStrip* m_error = nullptr;
    QStackedWidget* m_content = nullptr;
    StatusLine* m_status = nullptr;
    HomePage* m_home = nullptr;
    FirstStart* m_first = nullptr;
    PackagePage* m_package = nullptr;
    DossierView* m_dossier = nullptr;
    bool m_samplesWanted = false;
    QString m_packageWanted; ///< to be opened once the workspace is
};

} // namespace luytre::forms
