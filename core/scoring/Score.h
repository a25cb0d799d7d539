#pragma once

#include "dossier/AssessmentRules.h"
#include "dossier/Dossier.h"
#include "regulation/Catalogue.h"

namespace luytre {

/// How many requirements have which status.
struct StatusCounts {
    int met = 0;
    int partiallyMet = 0;
    int notMet = 0;
    int notApplicable = 0;
    int notAssessed = 0;

    [[nodiscard]] int total() const
    {
        return met + partiallyMet + notMet + notApplicable + notAssessed;
    }
    [[nodiscard]] int applicable() const { return total() - notApplicable; }
    void add(AssessmentStatus status);
    friend bool operator==(const StatusCounts&, const StatusCounts&) = default;
};

/// A figure with what it is made of. The share is met / (total - not applicable), an internal
/// indicator, never an official outcome.
struct ScoreLine {
    LocalizedText label;
    QString familyClause; ///< for families
    StatusCounts counts;
    QStringList open; ///< clauses that are not met, partially met or not assessed
    /// 0 to 1; none when nothing is applicable.
    [[nodiscard]] std::optional<double> share() const;
    /// The share with its numbers: "141 / (197 – 6) = 141 / 191 = 73,8%".
    [[nodiscard]] LocalizedText explanation() const;
};

/// The official category of implementation [NĐ 331/2026, Mẫu 08, column 10]; code of the vocabulary
/// "planImplementation". Full: nothing applicable is open. None: nothing applicable is met, even in
/// part. An unassessed requirement is open.
enum class ImplementationCategory { Full, Partial, None };
constexpr auto enumNames(ImplementationCategory)
{
    return std::array{EnumName{ImplementationCategory::Full, "full"},
                      EnumName{ImplementationCategory::Partial, "partial"},
                      EnumName{ImplementationCategory::None, "none"}};
}

/// All figures of one dossier at one level.
struct Score {
    Level level = 1;
    QString catalogue; ///< id
    ScoreLine whole;
    std::vector<ScoreLine> groups; ///< management, technical
    std::vector<ScoreLine> families; ///< in catalogue order
    std::optional<ScoreLine>
        raised; ///< what this level adds or strengthens over the level below; none at level 1
    /// Readiness for level + 1; none at level 5. A requirement of the next level takes its own
    /// answer where there is one, else that of the same control (controlKey) at this level; where
    /// the next level strengthens the control, "met" carries over as "partially met". What has no
    /// counterpart is not assessed.
    std::optional<ScoreLine> nextLevel;
    ImplementationCategory category = ImplementationCategory::None;
    QDate plannedCompletion; ///< the last due date of the remediation of open requirements; invalid
                             ///< when one has none
    int openWithoutPlan = 0; ///< open requirements without a due date
};

/// Scores the dossier against the requirements of a level. Pure.
[[nodiscard]] Score scoreDossier(const Dossier& dossier, const Catalogue& catalogue, Level level);

/// The label that goes with every figure: "chỉ báo nội bộ, không phải kết quả thẩm định".
[[nodiscard]] LocalizedText indicatorLabel();

} // namespace luytre
