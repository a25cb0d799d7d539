#pragma once

#include "cli/Session.h"

#include "crypto/TrustStore.h"
#include "storage/Workspace.h"

namespace luytre::cli {

/// "Government PKI", in the user's language.
[[nodiscard]] QString purposeText(const Console& console, TrustPurpose purpose);

/// Fails with TrustListLocked when an administrator's list is in force.
[[nodiscard]] Result<void> requireUnlockedTrust();

/// What signatures are judged by: the administrator's list where there is one (then --trust fails
/// with TrustListLocked and a workspace's own list does not count), else the list of --workspace
/// and the files of --trust together.
[[nodiscard]] Result<TrustStore> trustOf(Session& session);

/// --trust and --workspace, for verbs that judge signatures.
[[nodiscard]] std::vector<OptionSpec> trustOptions();

} // namespace luytre::cli
