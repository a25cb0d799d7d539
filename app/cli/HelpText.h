#pragma once

#include "cli/Verb.h"

namespace luytre::cli {

/// The overview that `luytre-cli --help` prints: every verb, common options, exit codes, first
/// steps.
[[nodiscard]] QString overviewHelp(const std::vector<Verb>& verbs, Language language);

/// The help of one verb: usage, what it does, arguments, options, exit codes, examples.
[[nodiscard]] QString verbHelp(const Verb& verb, Language language);

/// The same as a manual page (roff), for luytre-cli.1.
[[nodiscard]] QString manualPage(const std::vector<Verb>& verbs, Language language);

} // namespace luytre::cli
