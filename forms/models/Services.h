#pragma once

#include "forms/models/OpenDossiers.h"
#include "settings/Settings.h"

namespace luytre::forms {

/// What every window of the program works with; made once, outlives all windows.
struct Services {
    Settings& settings;
    WorkspaceService& workspace;
    OpenDossiers& dossiers;
};

} // namespace luytre::forms
