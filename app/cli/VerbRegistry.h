#pragma once

#include "cli/Verb.h"

namespace luytre::cli {

/// Every verb, in the order in which help lists them.
[[nodiscard]] const std::vector<Verb>& allVerbs();

// One function a verb, each in its own file.
[[nodiscard]] Verb regulationsVerb();
[[nodiscard]] Verb regulationsShowVerb();
[[nodiscard]] Verb levelVerb();
[[nodiscard]] Verb checkVerb();
[[nodiscard]] Verb scoreVerb();
[[nodiscard]] Verb manualVerb();

} // namespace luytre::cli
