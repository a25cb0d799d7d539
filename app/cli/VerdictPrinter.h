#pragma once

#include "cli/Console.h"
#include "cli/ExitCode.h"

#include "signing/VerificationReport.h"

namespace luytre::cli {

/// Prints a verdict with its signatures and findings. Good: trusted; No: anything else.
[[nodiscard]] ExitCode tellVerdict(Console& console, const VerificationReport& report);

} // namespace luytre::cli
