#pragma once

#include "dossier/LevelDetermination.h"

namespace luytre {

/// What a changed answer must be.
enum class ChangeKind {
    Becomes, ///< exactly this value
    Gains, ///< a list has this value too
    Loses, ///< a list has it no more
    AtLeast, ///< a number of at least this
    Below, ///< a number below this
};

/// One answer changed, everything else as it is, and the level of the whole system then.
struct LevelChange {
    QString fact;
    ChangeKind kind = ChangeKind::Becomes;
    FactValue value;
    std::optional<Level> level; ///< none: no criterion would match any more
    friend bool operator==(const LevelChange&, const LevelChange&) = default;
};

/// Every change of a single answer of one component (its index) that would bring the system to
/// another level than now, found by trying: each value that the pack names, each kind of
/// information added or taken away, each number at the limits that criteria test. Decisions from
/// outside are not tried. Highest level first, then in the pack's order; of numbers, for each level
/// only the limit next to the present answer. Changes that leave the outcome open without a higher
/// level are left out: nothing certain can be said of them.
[[nodiscard]] std::vector<LevelChange> levelChanges(const Dossier& dossier,
                                                    const RegulationPack& pack, int component);

} // namespace luytre
