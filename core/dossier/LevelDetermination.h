#pragma once

#include "dossier/Dossier.h"
#include "regulation/RegulationPack.h"

namespace luytre {

/// The facts of one component, for conditions of the pack. What the officer has not answered is
/// absent. Ids: informationKinds (list), systemKind, worksClass, servedScope, defenceHarm (text),
/// users, basicSubjects, sensitiveSubjects, publicServiceLevel, assignedLevel, riskFrameworkLevel
/// (number), and the truth values named like their field in Component. Derived:
/// handlesStateSecrets, handlesPersonalData (bool). Subjects are summed over the kinds of
/// information and unknown while one entry on personal data gives no number. assignedLevel and
/// riskFrameworkLevel are 0, not unknown, where no decision or report is presented.
[[nodiscard]] Facts componentFacts(const Component& component);

/// The facts of the dossier's situation, for SelectionRule: every dated or answered field of
/// Situation by its name.
[[nodiscard]] Facts situationFacts(const Dossier& dossier);

/// How one criterion came out for one component.
struct CriterionResult {
    QString criterion; ///< id of the LevelCriterion
    Level level = 1;
    Truth truth = Truth::Unknown;
    LocalizedText facts; ///< the deciding facts in words: "Dữ liệu cá nhân cơ bản: 126.480 chủ
                         ///< thể"; what to ask for
    QStringList missing; ///< ids of facts to ask for
};

/// The level of one component with the whole trail.
struct ComponentLevel {
    QString component; ///< id
    QString name;
    std::optional<Level> level; ///< the highest matched criterion; none when nothing matched
    bool settled = false; ///< no unknown fact could raise it
    std::vector<CriterionResult> trail; ///< every criterion of the pack, highest level first
    std::vector<LocalizedText> gaps; ///< cases that the decree does not cover exactly
    std::optional<Level> gapProposal; ///< what a gap proposes where no criterion matched
    QStringList missing; ///< facts that could raise the level, in the pack's order
};

/// The level of the whole system: the highest component, and why.
struct LevelDetermination {
    std::optional<Level> level; ///< none while nothing matched
    bool settled = false; ///< false: "cần thêm thông tin", the level may be higher
    std::vector<ComponentLevel> components;
    LocalizedText conclusion; ///< printable, with the legal basis
    LegalReference basis; ///< the provision that decided
};

/// Determines the level by the criteria of the pack. Never guesses: an unknown fact leaves
/// `settled` false.
[[nodiscard]] LevelDetermination determineLevel(const Dossier& dossier, const RegulationPack& pack);

/// The terms that a pack must have for the trail and the conclusion to be said in words.
[[nodiscard]] QStringList levelTerms();

/// The level the dossier is made for: the proposal, else the computed one. None when neither is
/// there.
[[nodiscard]] std::optional<Level> dossierLevel(const Dossier& dossier,
                                                const LevelDetermination& determination);

} // namespace luytre
