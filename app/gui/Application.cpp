#include "gui/Application.h"

#include "forms/shell/MainWindow.h"
#include "forms/widgets/Languages.h"
#include "forms/widgets/Theme.h"

#include <QApplication>

namespace luytre::gui {

Application::Application()
    : m_dossiers(m_workspace), m_services{m_settings, m_workspace, m_dossiers}
{
    forms::setCurrentLanguage(forms::languageOf(m_settings.value(options::language)));
    forms::applyTheme(m_settings.value(options::theme), m_settings.value(options::textSize));
}

Application::~Application() = default;

void Application::start()
{
    openWindow();
}

void Application::openWindow()
{
    auto* window = new forms::MainWindow(m_services); // deletes itself when closed
    connect(window, &forms::MainWindow::newWindowWanted, this, &Application::openWindow);
    connect(window, &forms::MainWindow::languageChanged, this, &Application::replaceWindows);
    window->show();
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
