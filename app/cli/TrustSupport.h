#pragma once

#include "cli/TrustFiles.h"

#include "storage/Workspace.h"

namespace luytre::cli {

/// "Government PKI", in the user's language.
[[nodiscard]] QString purposeText(const Console& console, TrustPurpose purpose);

/// Fails with TrustListLocked when an administrator's list is in force.
[[nodiscard]] Result<void> requireUnlockedTrust();

/// trustOfFiles() with the list of --workspace.
[[nodiscard]] Result<TrustStore> trustOf(Session& session);

} // namespace luytre::cli
