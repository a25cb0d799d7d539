#pragma once

#include "cli/Session.h"

#include "regulation/RegulationLibrary.h"

namespace luytre::cli {

/// The installed regulations, with those of --regulations or LUYTRE_REGULATIONS before them. Fails
/// with RegulationInvalid.
[[nodiscard]] Result<RegulationLibrary> regulationsOf(const Session& session);

} // namespace luytre::cli
