#include "OpenEditor.h"

#include "exchange/DossierFile.h"
#include "support/Printers.h"

#include <QCoreApplication>
#include <QTest>

#include <stdexcept>

namespace luytre::test {

namespace {

template <class T>
T required(Result<T> result)
{
    if (!result) {
        throw std::runtime_error(::testing::PrintToString(result.error()));
    }
    return std::move(*result);
}

} // namespace

OpenEditor::OpenEditor(Dossier dossier)
{
    if (dossier.id.isNull()) {
        dossier.id = QUuid::createUuid();
    }
    if (dossier.regulation.isEmpty()) {
        dossier.regulation = QStringLiteral("nd331-2026");
    }
    m_service.open(m_folder.filePath(QStringLiteral("so.luytre")));
    m_service.finish();
    bool done = false;
    m_service.run(
        &m_service,
        [dossier](forms::Desk& desk) -> Result<forms::LoadedDossier> {
            Edit edit;
            edit.author = QStringLiteral("Người thử");
            LUYTRE_CHECK(desk.workspace.dossiers().save(dossier, edit));
            return forms::loadDossier(desk, dossier.id);
        },
        [&](Result<forms::LoadedDossier> loaded) {
            m_editor = std::make_unique<forms::DossierEditor>(
                m_service, required(std::move(loaded)), QStringLiteral("Người thử"));
            done = true;
        });
    if (!QTest::qWaitFor([&] { return done; }, 30000)) {
        throw std::runtime_error("the workspace did not open");
    }
}

OpenEditor::~OpenEditor() = default;

Dossier OpenEditor::saved()
{
    std::optional<Dossier> found;
    const bool quiet
        = QTest::qWaitFor([&] { return m_editor->saveState() != forms::SaveState::Saving; }, 30000);
    m_service.run(
        &m_service,
        [id = m_editor->dossier().id](forms::Desk& desk) {
            return desk.workspace.dossiers().load(id);
        },
        [&](Result<Dossier> loaded) { found = required(std::move(loaded)); });
    if (!quiet || !QTest::qWaitFor([&] { return found.has_value(); }, 30000)) {
        throw std::runtime_error("the dossier was not saved");
    }
    return *found;
}

void showActive(QWidget& page)
{
    constexpr int wide = 1000;
    constexpr int high = 700;
    page.resize(wide, high);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page)) {
        throw std::runtime_error("the window did not become active");
    }
}

Dossier sample(const char* name)
{
    return required(readDossierFile(
        sourcePath(QStringLiteral("resources/samples/%1/dossier.json").arg(QLatin1String(name)))));
}

} // namespace luytre::test
