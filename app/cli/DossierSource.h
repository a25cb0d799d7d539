#pragma once

#include "cli/Session.h"

#include "dossier/Dossier.h"
#include "dossier/LevelDetermination.h"
#include "exchange/EvidenceFolder.h"
#include "package/Package.h"
#include "regulation/Catalogue.h"
#include "regulation/RegulationPack.h"
#include "storage/Workspace.h"

#include <QTemporaryDir>

#include <memory>

namespace luytre::cli {

/// A dossier that a verb works on, with the regulation it is made under and the place it came from.
struct LoadedDossier {
    QString source; ///< as given on the command line
    Dossier dossier;
    std::shared_ptr<const RegulationPack> pack;
    std::shared_ptr<const Catalogue> catalogue;
    int revision = 0; ///< in its workspace
    std::shared_ptr<Package> package; ///< where it came out of one
    std::shared_ptr<Workspace> workspace; ///< where it came out of one
    EvidenceFiles evidence; ///< after attachEvidenceOf()
    std::shared_ptr<QTemporaryDir> copies; ///< holds evidence copied out of a package or workspace
};

/// "WORKSPACE#ID" taken apart; `id` is empty when the text is not one.
struct WorkspaceAddress {
    QString file;
    QString id;
};
[[nodiscard]] WorkspaceAddress workspaceAddress(const QString& text);

/// Loads what DOSSIER names on the command line and the pack and catalogue that it says. For a
/// package whose regulation is not installed as it was used, the snapshot inside is taken. Fails as
/// readDossierFile(), Package::open() and Workspace::open() do, or with UnknownRegulation or
/// UnknownCatalogue.
[[nodiscard]] Result<LoadedDossier> loadDossier(Session& session, const QString& source);

/// Finds the evidence: in the folder given, else beside the JSON file, else inside the package or
/// workspace, from where it is copied out for as long as `loaded` lives. Fails as attachEvidence()
/// does.
[[nodiscard]] Result<void> attachEvidenceOf(Session& session, LoadedDossier& loaded,
                                            EvidenceReading reading, ProgressSink* progress);

/// The argument that every verb on a dossier takes first.
[[nodiscard]] ArgumentSpec dossierArgument();
/// --evidence DIR
[[nodiscard]] OptionSpec evidenceOption();

/// {"id", "name", "unit", "regulation", "round", "sample"} of a dossier, for JSON results.
[[nodiscard]] QJsonObject dossierJson(const LoadedDossier& loaded);

/// The lines that say which dossier this is, for text results.
void printDossier(Console& console, const LoadedDossier& loaded);

} // namespace luytre::cli
