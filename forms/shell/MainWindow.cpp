#include "forms/shell/MainWindow.h"

#include "forms/dossier/DossierView.h"
#include "forms/errors/ErrorStrip.h"
#include "forms/home/FirstStart.h"
#include "forms/home/HomePage.h"
#include "forms/package/PackagePage.h"
#include "forms/shell/CommandPalette.h"
#include "forms/shell/NavigationRail.h"
#include "forms/shell/StatusLine.h"
#include "forms/shell/WindowActions.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/Theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>

namespace luytre::forms {

MainWindow::MainWindow(Services& services, QWidget* parent)
    : QMainWindow(parent), m_services(services), m_actions(new WindowActions(*this))
{
    setWindowTitle(QStringLiteral("Lũy Tre"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAcceptDrops(true);
    m_actions->fill(*menuBar());
    buildFrame();
    connectActions();
    connectLooks();
    connect(&m_services.workspace, &WorkspaceService::opened, this, &MainWindow::showWorkspace);
    connect(&m_services.workspace, &WorkspaceService::openFailed, this, [this](const Error& error) {
        m_error->showError(error);
        m_status->showWorkspace(m_services.workspace);
    });
    resize(1366, 728);
    restoreGeometry(m_services.settings.value(options::windowGeometry));
    startWithWorkspace();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto* frame = new QWidget;
    auto* down = new QVBoxLayout(frame);
    down->setContentsMargins(0, 0, 0, 0);
    down->setSpacing(0);
    auto* across = new QHBoxLayout;
    across->setSpacing(0);
    m_rail = new NavigationRail;
    m_rail->setEnabled(NavigationRail::Dossier, false);
    across->addWidget(m_rail);
    auto* content = new QVBoxLayout;
    content->setSpacing(0);
    m_error = new ErrorStrip;
    m_content = new QStackedWidget;
    content->addWidget(m_error);
    content->addWidget(m_content, 1);
    across->addLayout(content, 1);
    down->addLayout(across, 1);
    m_status = new StatusLine;
    down->addWidget(m_status);
    setCentralWidget(frame);
    m_home = new HomePage(m_services);
    m_content->addWidget(m_home);
    connect(m_home, &HomePage::openDossier, this, &MainWindow::openDossier);
    connect(m_home, &HomePage::newDossier, this, &MainWindow::newDossier);
    connect(m_home, &HomePage::openPackage, this, &MainWindow::choosePackage);
    connect(m_home, &HomePage::addSamples, this, &MainWindow::addSamples);
    connect(m_home, &HomePage::failed, m_error, &ErrorStrip::showError);
    connect(m_home, &HomePage::waiting, this,
            [this](int count) { m_rail->setBadge(NavigationRail::Home, count); });
    connect(m_rail, &NavigationRail::chosen, this, [this](int place) {
        if (place == NavigationRail::Home) {
            showHome();
        } else if (m_dossier != nullptr) {
            m_content->setCurrentWidget(m_dossier);
        }
    });
    connect(m_status, &StatusLine::retry, this, [this] {
        if (m_dossier != nullptr) {
            m_dossier->editor().save();
        }
    });
}

void MainWindow::connectActions()
{
    WindowActions& a = *m_actions;
    connect(a.newDossier, &QAction::triggered, this, &MainWindow::newDossier);
    connect(a.openPackage, &QAction::triggered, this, &MainWindow::choosePackage);
    connect(a.palette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(a.about, &QAction::triggered, this, &MainWindow::tellAbout);
    connect(a.newWindow, &QAction::triggered, this, &MainWindow::newWindowWanted);
    connect(a.closeWindow, &QAction::triggered, this, &QWidget::close);
    connect(a.quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(a.home, &QAction::triggered, this, &MainWindow::showHome);
    connect(a.openWorkspace, &QAction::triggered, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Open a workspace"), {},
                                                          tr("Workspaces (*.luytre)"));
        if (!file.isEmpty()) {
            m_services.workspace.open(file);
        }
    });
    const auto onDossier = [this](QAction* action, auto act) {
        connect(action, &QAction::triggered, this, [this, act] {
            if (m_dossier != nullptr) {
                act(*m_dossier);
            }
        });
    };
    onDossier(a.dossier, [this](DossierView& view) {
        m_content->setCurrentWidget(&view);
        m_rail->setCurrent(NavigationRail::Dossier);
    });
    onDossier(a.undo, [](DossierView& view) { view.editor().undoStack().undo(); });
    onDossier(a.redo, [](DossierView& view) { view.editor().undoStack().redo(); });
    onDossier(a.nextStep, [](DossierView& view) { view.turn(1); });
    onDossier(a.previousStep, [](DossierView& view) { view.turn(-1); });
    onDossier(a.history, [](DossierView& view) { view.showHistory(); });
    onDossier(a.foldSteps, [](DossierView& view) { view.toggleSteps(); });
    onDossier(a.help, [](DossierView& view) { view.showHelp(!view.isHelpShown()); });
}

void MainWindow::connectLooks()
{
    WindowActions& a = *m_actions;
    const auto themeChoice = [this](QAction* action, const QString& choice) {
        action->setChecked(m_services.settings.value(options::theme) == choice);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_services.settings.set(options::theme, choice);
            applyTheme(choice, m_services.settings.value(options::textSize));
        });
    };
    themeChoice(a.systemTheme, QStringLiteral("system"));
    themeChoice(a.lightTheme, QStringLiteral("light"));
    themeChoice(a.darkTheme, QStringLiteral("dark"));
    const auto languageChoice = [this](QAction* action, Language language) {
        action->setChecked(currentLanguage() == language);
        connect(action, &QAction::triggered, this, [this, language] {
            m_services.settings.set(options::language, languageCode(language));
            setCurrentLanguage(language);
            Q_EMIT languageChanged();
        });
    };
    languageChoice(a.vietnamese, Language::Vietnamese);
    languageChoice(a.english, Language::English);
    connect(a.largerText, &QAction::triggered, this, [this] { changeTextSize(10); });
    connect(a.smallerText, &QAction::triggered, this, [this] { changeTextSize(-10); });
}

void MainWindow::startWithWorkspace()
{
    if (m_services.workspace.isOpen()) {
        showWorkspace();
        return;
    }
    const QString path = m_services.settings.value(options::workspace);
    if (!path.isEmpty() && QFileInfo::exists(path)) {
        m_services.workspace.open(path);
        return;
    }
    m_first = new FirstStart(m_services);
    m_content->addWidget(m_first);
    m_content->setCurrentWidget(m_first);
    m_rail->hide();
    connect(m_first, &FirstStart::finished, this, [this](const QString& file, bool withSamples) {
        if (!QDir().mkpath(QFileInfo(file).absolutePath())) {
            Error error;
            error.code = ErrorCode::FileUnwritable;
            error.file = file;
            m_error->showError(error);
            return;
        }
        m_samplesWanted = withSamples;
        m_services.workspace.open(file);
    });
}

void MainWindow::showWorkspace()
{
    m_services.settings.set(options::workspace, m_services.workspace.path());
    m_error->hide();
    m_rail->show();
    if (m_first != nullptr) {
        m_content->removeWidget(m_first);
        m_first->deleteLater();
        m_first = nullptr;
    }
    if (m_dossier != nullptr) { // of the workspace before
        m_content->removeWidget(m_dossier);
        m_dossier->deleteLater();
        m_dossier = nullptr;
        m_rail->setEnabled(NavigationRail::Dossier, false);
    }
    m_status->showWorkspace(m_services.workspace);
    if (m_samplesWanted) {
        m_samplesWanted = false;
        addSamples();
    }
    showHome();
    if (!m_packageWanted.isEmpty()) {
        openPackage(std::exchange(m_packageWanted, {}));
    }
}

void MainWindow::showHome()
{
    if (m_first != nullptr) {
        return;
    }
    m_content->setCurrentWidget(m_home);
    m_rail->setCurrent(NavigationRail::Home);
    m_home->refresh();
}

void MainWindow::newDossier()
{
    m_services.dossiers.create(this, m_services.settings.ownUnit(), author(),
                               [this](Result<QUuid> made) {
                                   if (made) {
                                       openDossier(*made);
                                   } else {
                                       m_error->showError(made.error());
                                   }
                               });
}

void MainWindow::addSamples()
{
    m_services.dossiers.addSamples(this, author(), [this](Result<int> added) {
        if (!added) {
            m_error->showError(added.error());
        }
        m_home->refresh();
    });
}

void MainWindow::openDossier(const QUuid& id, DossierStep step)
{
    m_services.dossiers.open(this, id, author(),
                             [this, step](Result<std::shared_ptr<DossierEditor>> editor) {
                                 if (editor) {
                                     showDossier(std::move(*editor), step);
                                 } else {
                                     m_error->showError(editor.error());
                                 }
                             });
}

void MainWindow::showDossier(std::shared_ptr<DossierEditor> editor, DossierStep step)
{
    if (m_dossier == nullptr || &m_dossier->editor() != editor.get()) {
        if (m_dossier != nullptr) {
            m_content->removeWidget(m_dossier);
            m_dossier->deleteLater();
        }
        m_dossier = new DossierView(m_services, std::move(editor));
        m_content->addWidget(m_dossier);
        const DossierEditor& opened = m_dossier->editor();
        connect(&opened, &DossierEditor::saveStateChanged, m_dossier, [this] { showSaveState(); });
        connect(m_dossier, &DossierView::validityChanged, this, &MainWindow::showSaveState);
        connect(m_dossier, &DossierView::failed, m_error, &ErrorStrip::showError);
        connect(m_dossier, &DossierView::helpShown, m_actions->help, &QAction::setChecked);
        m_actions->help->setChecked(m_dossier->isHelpShown());
    }
    m_dossier->showStep(step);
    m_content->setCurrentWidget(m_dossier);
    m_rail->setEnabled(NavigationRail::Dossier, true);
    m_rail->setCurrent(NavigationRail::Dossier);
    const QString name = m_dossier->editor().dossier().system.name;
    setWindowTitle(name.isEmpty() ? QStringLiteral("Lũy Tre")
                                  : name + QStringLiteral(" – Lũy Tre"));
    showSaveState();
}

void MainWindow::choosePackage()
{
    const QString file
        = QFileDialog::getOpenFileName(this, tr("Open a package"), {}, tr("PDF files (*.pdf)"));
    if (!file.isEmpty()) {
        openPackage(file);
    }
}

void MainWindow::openPackage(const QString& path)
{
    if (!m_services.workspace.isOpen()) {
        m_packageWanted = path; // trust is read from the workspace; showWorkspace() comes back here
        return;
    }
    if (m_package == nullptr) {
        m_package = new PackagePage(m_services);
        m_content->addWidget(m_package);
        connect(m_package, &PackagePage::failed, m_error, &ErrorStrip::showError);
        connect(m_package, &PackagePage::taken, this, [this](const QUuid& id) { openDossier(id); });
    }
    m_error->hide();
    m_content->setCurrentWidget(m_package);
    m_package->open(path);
}

void MainWindow::showPalette()
{
    std::vector<PaletteEntry> entries;
    for (QAction* action : m_actions->all()) {
        if (action != m_actions->palette) {
            entries.push_back({PaletteEntry::Kind::Command,
                               QString(action->text()).remove(QLatin1Char('&')),
                               action->shortcut().toString(QKeySequence::NativeText),
                               [action] { action->trigger(); }});
        }
    }
    for (const ListedDossier& listed : m_home->model().dossiers()) {
        const QUuid id = listed.summary.id;
        entries.push_back({PaletteEntry::Kind::Dossier, listed.summary.name, listed.summary.unit,
                           [this, id] { openDossier(id); }});
    }
    if (m_dossier != nullptr && m_dossier->editor().level()) {
        const DossierEditor& editor = m_dossier->editor();
        for (const Requirement* requirement : editor.catalogue().atLevel(*editor.level())) {
            entries.push_back({PaletteEntry::Kind::Requirement,
                               requirement->text.in(currentLanguage()), requirement->clauseRef,
                               [view = m_dossier, clause = requirement->clause] {
                                   view->goTo(QStringLiteral("assessments[%1]").arg(clause));
                               }});
        }
    }
    auto* palette = new CommandPalette(std::move(entries), this); // deletes itself when closed
    palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, 90)));
    palette->open();
}

void MainWindow::tellAbout()
{
    QMessageBox::about(
        this, tr("About Lũy Tre"),
        tr("Lũy Tre %1\n\nMakes, checks, signs and verifies the graded security dossiers of "
           "information systems, on this machine alone.")
            .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const auto urls = event->mimeData()->urls();
    if (urls.size() == 1
        && urls.front().toLocalFile().endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openPackage(event->mimeData()->urls().front().toLocalFile());
}

void MainWindow::showSaveState()
{
    if (m_dossier != nullptr) {
        m_status->showDossier(&m_dossier->editor(), m_dossier->invalidCount());
    }
}

void MainWindow::changeTextSize(int by)
{
    const int size = std::clamp(m_services.settings.value(options::textSize) + by, 90, 150);
    m_services.settings.set(options::textSize, size);
    applyTheme(m_services.settings.value(options::theme), size);
}

QString MainWindow::author() const
{
    const QString name = m_services.settings.value(options::author);
    return name.isEmpty() ? qEnvironmentVariable("USER", tr("Somebody")) : name;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_services.settings.set(options::windowGeometry, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace luytre::forms
