#pragma once

#include "dossier/Organisation.h"

namespace luytre {

/// Likelihood and impact on a scale of 1 (low) to 5 (high).
using RiskGrade = int;

/// A risk identified in a first, rough way, at every level [NĐ 331/2026 Đ22.4.c, Đ10.3].
struct Risk {
    QString id;
    QString asset;
    QString threat;
    QString vulnerability;
    std::optional<RiskGrade> likelihood;
    std::optional<RiskGrade> impact;
    QString impactDescription; ///< on rights, public interest, order, national security
    QString currentControls;
    QString treatment;
    friend bool operator==(const Risk&, const Risk&) = default;
};
template <class Archive>
void describe(Archive& a, Risk& x)
{
    a.required("id", x.id);
    a.field("asset", x.asset);
    a.field("threat", x.threat);
    a.field("vulnerability", x.vulnerability);
    a.field("likelihood", x.likelihood);
    a.field("impact", x.impact);
    a.field("impactDescription", x.impactDescription);
    a.field("currentControls", x.currentControls);
    a.field("treatment", x.treatment);
}

/// The risk assessment report that levels 4 and 5 add [NĐ 331/2026 Đ10.3, Đ22.5].
struct RiskReport {
    QString assetsAndFunctions; ///< a) assets and critical functions by importance
    QString informationKinds; ///< b)
    QString threats; ///< c) threats, weaknesses, vulnerabilities, exploitability
    QString likelihoodAndImpact; ///< d)
    QString capability; ///< đ) present capability
    QString treatmentPlan; ///< e)
    QString communication; ///< g) communication and reporting
    QString conclusion;
    std::optional<int> levelByRisk; ///< the level that the risk calls for
    DocumentReference document;
    [[nodiscard]] bool isEmpty() const { return *this == RiskReport{}; }
    friend bool operator==(const RiskReport&, const RiskReport&) = default;
};
template <class Archive>
void describe(Archive& a, RiskReport& x)
{
    a.field("assetsAndFunctions", x.assetsAndFunctions);
    a.field("informationKinds", x.informationKinds);
    a.field("threats", x.threats);
    a.field("likelihoodAndImpact", x.likelihoodAndImpact);
    a.field("capability", x.capability);
    a.field("treatmentPlan", x.treatmentPlan);
    a.field("communication", x.communication);
    a.field("conclusion", x.conclusion);
    a.field("levelByRisk", x.levelByRisk);
    a.field("document", x.document);
}

/// What levels 4 and 5 must add to the level proposal [TT 12/2022 Đ8.5; NĐ 331/2026 Đ22.5].
struct HighLevelStatement {
    QString relatedSystems; ///< a) systems connected to it or influencing it
    QString attackRisks; ///< b) risks of attack and their effect
    QString impactScope; ///< c) scope and degree of the effect on public interest, order, defence
                         ///< and security
    QString continuousOperation; ///< d) why it must run 24/7
    [[nodiscard]] bool isEmpty() const { return *this == HighLevelStatement{}; }
    friend bool operator==(const HighLevelStatement&, const HighLevelStatement&) = default;
};
template <class Archive>
void describe(Archive& a, HighLevelStatement& x)
{
    a.field("relatedSystems", x.relatedSystems);
    a.field("attackRisks", x.attackRisks);
    a.field("impactScope", x.impactScope);
    a.field("continuousOperation", x.continuousOperation);
}

} // namespace luytre
