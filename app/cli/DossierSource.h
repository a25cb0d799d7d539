#pragma once

#include "cli/Session.h"

#include "dossier/Dossier.h"
#include "dossier/LevelDetermination.h"
#include "regulation/Catalogue.h"
#include "regulation/RegulationPack.h"

#include <memory>

namespace luytre::cli {

/// A dossier that a verb works on, with the regulation it is made under.
struct LoadedDossier {
    QString source; ///< as given on the command line
    Dossier dossier;
    std::shared_ptr<const RegulationPack> pack;
    std::shared_ptr<const Catalogue> catalogue;
};

/// Loads what DOSSIER names on the command line and the pack and catalogue that it says. Fails as
/// readDossierFile() does, or with UnknownRegulation or UnknownCatalogue.
[[nodiscard]] Result<LoadedDossier> loadDossier(Session& session, const QString& source);

/// The argument that every verb on a dossier takes first.
[[nodiscard]] ArgumentSpec dossierArgument();

/// {"id", "name", "unit", "regulation", "round", "sample"} of a dossier, for JSON results.
[[nodiscard]] QJsonObject dossierJson(const LoadedDossier& loaded);

/// The lines that say which dossier this is, for text results.
void printDossier(Console& console, const LoadedDossier& loaded);

} // namespace luytre::cli
