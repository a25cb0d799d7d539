#pragma once

#include "cli/Session.h"

#include "crypto/TrustStore.h"

#include <functional>

namespace luytre::cli {

/// Adds what else is trusted; fails as it will.
using TrustAddition = std::function<Result<void>(TrustStore& store)>;

/// What signatures are judged by: the administrator's list where there is one (then --trust fails
/// with TrustListLocked and nothing else counts), else what `own` adds and the files of --trust
/// together.
[[nodiscard]] Result<TrustStore> trustOfFiles(const Session& session,
                                              const TrustAddition& own = {});

/// --trust and --workspace, for verbs that judge signatures.
[[nodiscard]] std::vector<OptionSpec> trustOptions();

} // namespace luytre::cli
