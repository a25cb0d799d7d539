#pragma once

#include "dossier/LevelDetermination.h"
#include "regulation/Catalogue.h"
#include "regulation/DossierRule.h"

namespace luytre {

/// Something to mend or to know, with its place. Places are paths into the dossier: "system.name",
/// "components[0].systemKind", "assessments[5.12.2.2a-8].evidence".
struct Finding {
    QString rule; ///< id of the DossierRule
    Severity severity = Severity::Warning;
    QString place;
    QString otherPlace; ///< the second place of a contradiction
    LocalizedText text; ///< what is wrong and what to do
    std::optional<LegalReference> basis;
    friend bool operator==(const Finding&, const Finding&) = default;
};

/// What a check may look at beside the dossier.
struct CheckContext {
    const RegulationPack& pack;
    const Catalogue& catalogue;
    QDate today; ///< for duties with dates
    /// Id of the pack that the dossier's situation calls for (RegulationLibrary::propose); empty:
    /// the pack judges by its own selection rules.
    QString proposedPack = {};
};

/// Completeness, consistency and contradiction, by the rules of the pack: in order of severity,
/// then of place.
[[nodiscard]] std::vector<Finding> checkDossier(const Dossier& dossier,
                                                const CheckContext& context);

/// Whether a finding keeps the dossier from being exported as a submission.
[[nodiscard]] bool blocksSubmission(const std::vector<Finding>& findings);

/// Whether the pack has a rule that names this check and holds at the level: whether it asks for
/// what the check looks for. Without a level only rules of all levels hold.
[[nodiscard]] bool hasRule(const RegulationPack& pack, const QString& check,
                           std::optional<Level> level);

/// Every check that rules of a pack may name, for the validation of packs in tests.
[[nodiscard]] QStringList knownChecks();

/// A pack may name only checks that exist: a rule that nobody carries out must not look carried
/// out. Fails with RegulationInvalid, the rule's path and the name of the check.
[[nodiscard]] Result<void> requireKnownChecks(const RegulationPack& pack);

} // namespace luytre
