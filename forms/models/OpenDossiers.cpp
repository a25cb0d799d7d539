#include "forms/models/OpenDossiers.h"

#include "dossier/LevelDetermination.h"
#include "exchange/DossierFile.h"
#include "exchange/EvidenceFolder.h"

#include <QDir>

namespace luytre::forms {

namespace {

Result<QUuid> makeDossier(Desk& desk, const Organisation& unit, const QString& author)
{
    Dossier dossier;
    dossier.id = QUuid::createUuid();
    dossier.operatingUnit = unit;
    dossier.situation.preparedOn = inVietnam(SystemClock().now()).date();
    LUYTRE_TRY(proposal, desk.regulations.propose(situationFacts(dossier)));
    dossier.regulation = proposal.pack;
    Edit edit;
    edit.author = author;
    LUYTRE_TRY(revision, desk.workspace.dossiers().save(dossier, edit));
    Q_UNUSED(revision)
    return dossier.id;
}

/// A built-in example with its evidence.
Result<void> addSample(Desk& desk, const QString& folder, const QString& author)
{
    LUYTRE_TRY(dossier, readDossierFile(folder + QStringLiteral("/dossier.json")));
    LUYTRE_TRY(files, attachEvidence(dossier, folder + QStringLiteral("/evidence")));
    for (const auto& [id, path] : files) {
        LUYTRE_CHECK(desk.workspace.evidence().putFile(path));
    }
    LUYTRE_TRY(pack, desk.regulations.pack(dossier.regulation));
    LUYTRE_TRY(catalogue, desk.regulations.catalogue(pack->catalogue));
    Edit edit;
    edit.author = author;
    if (const auto level = dossierLevel(dossier, determineLevel(dossier, *pack))) {
        const StatusCounts counts = scoreDossier(dossier, *catalogue, *level).whole.counts;
        edit.figures = DossierFigures{level, counts.met, counts.applicable(), counts.total()};
    }
    LUYTRE_CHECK(desk.workspace.dossiers().save(dossier, edit));
    return {};
}

Result<int> addAllSamples(Desk& desk, const QString& author)
{
    const QDir samples(QStringLiteral(":/luytre/samples"));
    LUYTRE_TRY(known, desk.workspace.dossiers().list(true));
    int added = 0;
    for (const QString& name : samples.entryList(QDir::Dirs)) {
        const QString folder = samples.filePath(name);
        LUYTRE_TRY(dossier, readDossierFile(folder + QStringLiteral("/dossier.json")));
        const bool there = std::any_of(known.begin(), known.end(), [&](const DossierSummary& one) {
            return one.id == dossier.id;
        });
        if (!there) {
            LUYTRE_CHECK(addSample(desk, folder, author));
            ++added;
        }
    }
    return added;
}

} // namespace

OpenDossiers::OpenDossiers(WorkspaceService& service, QObject* parent)
    : QObject(parent), m_service(service)
{ }

void OpenDossiers::open(QObject* receiver, const QUuid& id, const QString& author, Done done)
{
    if (auto there = m_open[id].lock()) {
        done(std::move(there));
        return;
    }
    m_service.run(
        receiver, [id](Desk& desk) { return loadDossier(desk, id); },
        [this, id, author, done](Result<LoadedDossier> loaded) {
            if (!loaded) {
                done(tl::unexpected(loaded.error()));
                return;
            }
            auto editor = m_open[id].lock(); // two windows may have asked at once
            if (!editor) {
                editor = std::make_shared<DossierEditor>(m_service, std::move(*loaded), author);
                m_open[id] = editor;
            }
            done(std::move(editor));
        });
}

void OpenDossiers::create(QObject* receiver, const Organisation& unit, const QString& author,
                          std::function<void(Result<QUuid>)> done)
{
    m_service.run(
        receiver, [unit, author](Desk& desk) { return makeDossier(desk, unit, author); },
        std::move(done));
}

void OpenDossiers::addSamples(QObject* receiver, const QString& author,
                              std::function<void(Result<int>)> done)
{
    m_service.run(
        receiver, [author](Desk& desk) { return addAllSamples(desk, author); }, std::move(done));
}

} // namespace luytre::forms
