#include "gui/Application.h"

#include "forms/shell/MainWindow.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/Theme.h"

#include <QApplication>
#include <QFileInfo>

namespace luytre::gui {

Application::Application()
    : m_dossiers(m_workspace), m_services{m_settings, m_workspace, m_dossiers}
{
    forms::setCurrentLanguage(forms::languageOf(m_settings.value(options::language)));
    forms::applyTheme(m_settings.value(options::theme), m_settings.value(options::textSize));
}

Application::~Application() = default;

void Application::start(const QStringList& files)
{
    QString package;
    for (const QString& file : files) {
        const QString path = QFileInfo(file).absoluteFilePath();
        if (path.endsWith(QLatin1String(".luytre"), Qt::CaseInsensitive)
            && QFileInfo::exists(path)) {
            m_settings.set(options::workspace, path);
        } else {
            package = path;
        }
    }
    forms::MainWindow* window = openWindow();
    if (!package.isEmpty()) {
        window->openPackage(package);
    }
}

forms::MainWindow* Application::openWindow()
{
    auto* window = new forms::MainWindow(m_services); // deletes itself when closed
    connect(window, &forms::MainWindow::newWindowWanted, this, &Application::openWindow);
    connect(window, &forms::MainWindow::languageChanged, this, &Application::replaceWindows);
    window->show();
    return window;
}

void Application::replaceWindows()
{
    const auto old = QApplication::topLevelWidgets();
    openWindow();
    for (QWidget* widget : old) {
        if (qobject_cast<forms::MainWindow*>(widget) != nullptr) {
            widget->close();
        }
    }
}

} // namespace luytre::gui
