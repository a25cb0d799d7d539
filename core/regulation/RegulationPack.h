#pragma once

#include "regulation/DocumentTexts.h"
#include "regulation/DossierRule.h"
#include "regulation/LegalAct.h"
#include "regulation/LevelRules.h"
#include "regulation/Procedure.h"

namespace luytre {

/// One legal regime as data. Immutable after load; share by pointer. Read on any thread.
struct RegulationPack {
    int formatVersion = 1;
    QString id; ///< stable, e.g. "nd331-2026"
    QString regime; ///< "A", "B", "C"
    LocalizedText name;
    QDate validFrom;
    QDate validTo; ///< invalid: still in force
    QString catalogue; ///< id of the control catalogue
    /// "securityTerm" -> "an ninh mạng"; also placeholders in texts. Further families: "field.PATH"
    /// names a field of the dossier without indexes ("field.owner.phone"), "role.", "device.",
    /// "separation.", "status.", "design." name coded values, and "words.KIND" is a list of
    /// telltale words separated by "|".
    std::map<QString, LocalizedText> terms;
    std::vector<LegalAct> acts;
    std::vector<SelectionRule> selection;
    std::vector<CodedItem> informationKinds;
    std::vector<CodedItem> systemKinds;
    std::vector<FactDefinition> facts;
    std::vector<LevelCriterion> criteria;
    LegalReference highestLevelWins; ///< the principle that the highest matched level applies
    std::vector<LevelGap> gaps;
    std::vector<HarmDefinition> harms;
    std::vector<Competence> competences;
    std::vector<AppraisalAuthority> authorities;
    std::vector<Deadline> deadlines;
    std::vector<DossierPart> dossierParts;
    std::vector<OutlineNode> outline;
    std::vector<Form> forms;
    std::vector<DossierRule> rules;
    std::vector<OutcomeVocabulary> outcomes;
    std::vector<TransitionRule> transitions;
    std::vector<InspectionFrequency> inspections;
    std::vector<ReportingDate> reporting;
    std::vector<ZoneRequirement> zones;
    std::vector<LevelParameter> parameters;

    [[nodiscard]] const LegalAct* act(const QString& actId) const;
    [[nodiscard]] const Form* form(const QString& formId) const;
    [[nodiscard]] const FactDefinition* fact(const QString& factId) const;
    [[nodiscard]] const OutcomeVocabulary* outcome(const QString& vocabularyId) const;
    [[nodiscard]] const Deadline* deadline(const QString& event, Level level) const;
    [[nodiscard]] const Competence* competence(const QString& step, Level level) const;
    /// The value of a LevelParameter, or an empty text.
    [[nodiscard]] QString parameter(const QString& parameterId, Level level) const;
    /// A term in Vietnamese or English; empty when the pack does not have it.
    [[nodiscard]] QString term(const QString& termId,
                               Language language = Language::Vietnamese) const;
    /// "điểm c khoản 2 Điều 13 Nghị định số 331/2026/NĐ-CP"
    [[nodiscard]] QString cite(const LegalReference& reference) const;
    friend bool operator==(const RegulationPack&, const RegulationPack&) = default;
};
template <class Archive>
void describe(Archive& a, RegulationPack& x)
{
    a.required("formatVersion", x.formatVersion);
    a.required("id", x.id);
    a.required("regime", x.regime);
    a.required("name", x.name);
    a.required("validFrom", x.validFrom);
    a.field("validTo", x.validTo);
    a.required("catalogue", x.catalogue);
    a.required("terms", x.terms);
    a.required("acts", x.acts);
    a.required("selection", x.selection);
    a.required("informationKinds", x.informationKinds);
    a.required("systemKinds", x.systemKinds);
    a.required("facts", x.facts);
    a.required("criteria", x.criteria);
    a.required("highestLevelWins", x.highestLevelWins);
    a.field("gaps", x.gaps);
    a.required("harms", x.harms);
    a.required("competences", x.competences);
    a.required("authorities", x.authorities);
    a.required("deadlines", x.deadlines);
    a.required("dossierParts", x.dossierParts);
    a.required("outline", x.outline);
    a.required("forms", x.forms);
    a.required("rules", x.rules);
    a.required("outcomes", x.outcomes);
    a.required("transitions", x.transitions);
    a.required("inspections", x.inspections);
    a.required("reporting", x.reporting);
    a.required("zones", x.zones);
    a.required("parameters", x.parameters);
}

} // namespace luytre
