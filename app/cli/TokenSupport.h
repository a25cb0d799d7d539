#pragma once

#include "cli/Session.h"

#include "token/TokenKey.h"
#include "token/TokenModules.h"

namespace luytre::cli {

/// A module that was looked at, and what came of it.
struct LookedAt {
    InstalledModule module;
    Result<ModuleListing> listing;
};

/// The modules of --pkcs11 (a path, or the name of a known one), else all known ones that are
/// installed. Fails with Usage when a name is neither a file nor known, with TokenNotFound when the
/// machine has no module at all.
[[nodiscard]] Result<std::vector<InstalledModule>> modulesOf(const Session& session);

/// Looks into each of them, one after the other.
[[nodiscard]] Result<std::vector<LookedAt>> lookAtModules(Session& session);

/// What --pkcs11, --token and --cert say. Without --pkcs11 the first module that has the token.
/// Fails as the module does when only one was named, with TokenNotFound.
[[nodiscard]] Result<TokenKeyRequest> tokenKeyRequest(Session& session);

/// --pkcs11 and --token-limit, for verbs that look at modules.
[[nodiscard]] std::vector<OptionSpec> moduleOptions();

/// These and --token, --cert, --pin-file, --last-try, for verbs that use a key.
[[nodiscard]] std::vector<OptionSpec> tokenKeyOptions();

/// How long modules may take, from --token-limit. Fails with Usage.
[[nodiscard]] Result<TokenAgentOptions> agentOptions(const Session& session);

} // namespace luytre::cli
