#pragma once

#include "base/Error.h"

namespace luytre::cli {

/// Lets the full program, which lies at its fixed place beside this one, take this process over
/// with the same arguments: the same process, terminal, signals and exit code for whoever started
/// it. Returns only when that fails, with Environment.
[[nodiscard]] Error becomeFullProgram(char** argv);

} // namespace luytre::cli
