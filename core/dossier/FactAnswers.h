#pragma once

#include "dossier/LevelDetermination.h"

namespace luytre {

/// The answers of a component by the ids of facts: the way back from componentFacts(). Pure.

/// The fact that is asked when a criterion tests `fact`: that of which it is worked out, else
/// itself.
[[nodiscard]] QString askedFact(const QString& fact);

/// Gives a fact another answer; no value makes it unknown again. False, and nothing changes, when
/// the component cannot hold such an answer: an unknown fact, one that is worked out of others, a
/// value of another kind, numbers of people without personal data. Kinds of information that stay
/// keep what is said of them. Where several entries are about personal data, the number goes to the
/// first and the others take 0.
bool answerFact(Component& component, const QString& fact, const std::optional<FactValue>& value);

/// Whether somebody has answered it: a fact that is merely implied by others is not answered.
[[nodiscard]] bool isAnswered(const Component& component, const QString& fact);

/// What to ask about a component, in the pack's order: what could still raise its level and what
/// has been answered. Facts that only criteria from outside (`manual`) test are not asked here.
[[nodiscard]] QStringList questionsThatMatter(const Component& component,
                                              const ComponentLevel& graded,
                                              const RegulationPack& pack);

/// The facts that only criteria from outside test: decisions and reports of others.
[[nodiscard]] QStringList outsideFacts(const RegulationPack& pack);

} // namespace luytre
