#pragma once

#include "dossier/DossierCheck.h"

#include <array>
#include <vector>

namespace luytre {

/// The steps in which a dossier is made, in their order.
enum class DossierStep {
    General, ///< units and scope
    Architecture, ///< zones, devices, drawings
    Components, ///< components and level
    Risk,
    Requirements,
    Evidence,
    Plan, ///< remediation
    Monitoring, ///< monitoring, contact points, Quy chế
    Documents, ///< accompanying documents and the cover letter
    Check, ///< check and preview
    Export, ///< sign and export
};
inline constexpr std::size_t dossierStepCount = 11;
constexpr auto enumNames(DossierStep)
{
    return std::array{EnumName{DossierStep::General, "general"},
                      EnumName{DossierStep::Architecture, "architecture"},
                      EnumName{DossierStep::Components, "components"},
                      EnumName{DossierStep::Risk, "risk"},
                      EnumName{DossierStep::Requirements, "requirements"},
                      EnumName{DossierStep::Evidence, "evidence"},
                      EnumName{DossierStep::Plan, "plan"},
                      EnumName{DossierStep::Monitoring, "monitoring"},
                      EnumName{DossierStep::Documents, "documents"},
                      EnumName{DossierStep::Check, "check"},
                      EnumName{DossierStep::Export, "export"}};
}

/// The step in which a place of a finding is mended: "operatingUnit.phone" in General,
/// "assessments[5.8.2.1a].evidence" in Evidence. What is nowhere else is the Check's.
[[nodiscard]] DossierStep stepOfPlace(const QString& place);

/// How far one step is.
struct StepProgress {
    DossierStep step = DossierStep::General;
    int done = 0; ///< of what the step asks for
    int total = 0; ///< 0: the step asks for nothing here
    int blocks = 0; ///< findings that keep the dossier from being submitted
    int warnings = 0;
    [[nodiscard]] bool isComplete() const { return done == total && blocks == 0; }
    [[nodiscard]] double share() const { return total == 0 ? 0 : double(done) / total; }
    friend bool operator==(const StepProgress&, const StepProgress&) = default;
};

/// How far the whole dossier is: the items of all steps together. A help for the person who makes
/// it, never a figure of compliance.
struct DossierProgress {
    std::array<StepProgress, dossierStepCount> steps;
    [[nodiscard]] const StepProgress& at(DossierStep step) const
    {
        return steps[std::size_t(step)];
    }
    [[nodiscard]] int done() const;
    [[nodiscard]] int total() const;
    /// 0 to 100, rounded down: 100 only when nothing is left.
    [[nodiscard]] int percent() const;
    /// The first step that is not complete; Export when all are.
    [[nodiscard]] DossierStep next() const;
    friend bool operator==(const DossierProgress&, const DossierProgress&) = default;
};

/// Pure. `findings` are those of checkDossier() for the same dossier.
[[nodiscard]] DossierProgress measureProgress(const Dossier& dossier, const RegulationPack& pack,
                                              const Catalogue& catalogue,
                                              std::optional<Level> level,
                                              const std::vector<Finding>& findings);

} // namespace luytre
