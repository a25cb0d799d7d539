#pragma once

#include "base/Progress.h"

namespace luytre::cli {

/// Cancelled by the first SIGINT, SIGTERM or SIGHUP, so that long work stops between two pieces and
/// cleans up behind itself. Signals are caught from the first call on; a second one ends the
/// process at once.
[[nodiscard]] const CancellationToken& interruptToken();

} // namespace luytre::cli
