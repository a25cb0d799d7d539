#pragma once

#include "forms/dossier/ArchitecturePage.h"
#include "forms/models/OpenDossiers.h"
#include "forms/support/OpenEditor.h"
#include "settings/Settings.h"

#include <QTest>

#include <stdexcept>

namespace luytre::test {

/// The page of step 2 in a window, over a dossier that is open.
struct OpenPage {
    explicit OpenPage(Dossier dossier) : editor(std::move(dossier))
    {
        page = std::make_unique<forms::ArchitecturePage>(services, *editor);
        page->resize(1100, 640);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get())) {
            throw std::runtime_error("the window did not come to the front");
        }
    }

    OpenEditor editor;
    QTemporaryDir folder;
    Settings settings{folder.filePath(QStringLiteral("settings.ini")), {}};
    forms::OpenDossiers dossiers{editor.workspace()};
    forms::Services services{settings, editor.workspace(), dossiers};
    std::unique_ptr<forms::ArchitecturePage> page;
};

} // namespace luytre::test
