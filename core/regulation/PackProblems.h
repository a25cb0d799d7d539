#pragma once

#include "regulation/RegulationPack.h"

namespace luytre {

/// Something wrong with a pack that its schema cannot say.
struct PackProblem {
    QString path; ///< where, e.g. "criteria[2].when"
    QString reason; ///< why, English
};

/// The first thing wrong in a single field: acts cited, conditions, ids, levels, placeholders,
/// languages. The pack is not changed; it is taken as describe() needs it.
[[nodiscard]] std::optional<PackProblem> problemInFields(RegulationPack& pack);

/// What is wrong with the pack as a whole: what each level must have, dates, limits, headings.
[[nodiscard]] std::optional<PackProblem> problemInWhole(const RegulationPack& pack);

} // namespace luytre
