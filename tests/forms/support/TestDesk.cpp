#include "forms/support/TestDesk.h"

#include "exchange/DossierFile.h"
#include "exchange/EvidenceFolder.h"
#include "forms/widgets/Languages.h"
#include "support/Printers.h"

#include <QTest>

namespace luytre::test {

namespace {

const QString person = QStringLiteral("Nguyễn Thị Thử");

} // namespace

TestDesk::TestDesk(bool open)
    : m_settings(m_folder.filePath(QStringLiteral("settings.ini")),
                 m_folder.filePath(QStringLiteral("administrator.ini"))),
      m_dossiers(m_workspace), m_services{m_settings, m_workspace, m_dossiers}
{
    forms::setCurrentLanguage(Language::Vietnamese);
    m_settings.set(options::author, person);
    if (open) {
        m_workspace.open(file());
        EXPECT_TRUE(waitFor([this] { return m_workspace.isOpen(); }));
    }
}

std::shared_ptr<forms::DossierEditor> TestDesk::openSample(const QString& name)
{
    const QString folder = sourcePath(QStringLiteral("resources/samples/") + name);
    std::optional<Result<QUuid>> stored;
    m_workspace.run(
        &m_workspace,
        [folder](forms::Desk& desk) -> Result<QUuid> {
            LUYTRE_TRY(dossier, readDossierFile(folder + QStringLiteral("/dossier.json")));
            LUYTRE_TRY(files, attachEvidence(dossier, folder + QStringLiteral("/evidence")));
            for (const auto& [id, path] : files) {
                LUYTRE_CHECK(desk.workspace.evidence().putFile(path));
            }
            Edit edit;
            edit.author = person;
            LUYTRE_CHECK(desk.workspace.dossiers().save(dossier, edit));
            return dossier.id;
        },
        [&](const Result<QUuid>& id) { stored = id; });
    EXPECT_TRUE(waitFor([&] { return stored.has_value(); }));
    LUYTRE_EXPECT_OK(*stored);
    return *stored ? open(**stored) : nullptr;
}

std::shared_ptr<forms::DossierEditor> TestDesk::openNew()
{
    std::optional<Result<QUuid>> made;
    m_dossiers.create(&m_workspace, m_settings.ownUnit(), person,
                      [&](const Result<QUuid>& id) { made = id; });
    EXPECT_TRUE(waitFor([&] { return made.has_value(); }));
    LUYTRE_EXPECT_OK(*made);
    return *made ? open(**made) : nullptr;
}

std::shared_ptr<forms::DossierEditor> TestDesk::open(const QUuid& id)
{
    std::shared_ptr<forms::DossierEditor> opened;
    bool done = false;
    m_dossiers.open(&m_workspace, id, person,
                    [&](Result<std::shared_ptr<forms::DossierEditor>> editor) {
                        LUYTRE_EXPECT_OK(editor);
                        opened = editor ? *editor : nullptr;
                        done = true;
                    });
    EXPECT_TRUE(waitFor([&] { return done; }));
    return opened;
}

Dossier TestDesk::stored(const QUuid& id)
{
    auto workspace = Workspace::open(file(), OpenMode::ReadOnly);
    LUYTRE_EXPECT_OK(workspace);
    auto dossier = (*workspace)->dossiers().load(id);
    LUYTRE_EXPECT_OK(dossier);
    return *dossier;
}

bool waitFor(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, 10000);
}

} // namespace luytre::test
