#pragma once

#include "forms/models/Services.h"

namespace luytre::forms {
class MainWindow;
}

namespace luytre::gui {

/// The services of the program and its windows. Lives as long as the program.
class Application final : public QObject
{
    Q_OBJECT

public:
    Application();
    ~Application() override;

    /// The first window; further ones come from it. Of the files given, a workspace is opened as
    /// such, anything else as a received package.
    void start(const QStringList& files);

private:
    forms::MainWindow* openWindow();
    void replaceWindows();

    Settings m_settings;
    forms::WorkspaceService m_workspace;
    forms::OpenDossiers m_dossiers;
    forms::Services m_services;
};

} // namespace luytre::gui
