#pragma once

#include "base/Error.h"

namespace luytre::cli {

/// What the process answers to whoever started it. The numbers are part of the interface and never
/// change.
enum class ExitCode {
    Good = 0, ///< done, and the answer is yes
    No = 1, ///< done, and the answer is no: not trusted, findings that block, nothing found
    BadInput = 2, ///< a file, key or password given cannot be used
    Usage = 3, ///< the command line is wrong
    Environment = 4, ///< the machine: full disk, no rights, a workspace in use
};

/// The exit code that a failure leads to.
[[nodiscard]] ExitCode exitCodeFor(ErrorCode code);

} // namespace luytre::cli
