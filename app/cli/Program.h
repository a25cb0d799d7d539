#pragma once

#include "base/Clock.h"

namespace luytre::cli {

/// The whole program: understands the words after its name, runs the verb, prints, and answers the
/// exit code. `argc` and `argv` go to the Qt application object, which verbs that draw pages need
/// with fonts.
[[nodiscard]] int runProgram(int argc, char** argv, const Clock& clock);

} // namespace luytre::cli
