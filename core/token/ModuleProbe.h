#pragma once

#include "base/Progress.h"
#include "token/AgentProcess.h"
#include "token/TokenListing.h"

namespace luytre {

/// Looks at a module in a process of its own, within a time limit. Any thread; needs no event loop.
class ModuleProbe
{
public:
    explicit ModuleProbe(TokenAgentOptions options = {}) : m_options(std::move(options)) { }

    /// Readers, tokens, their flags and certificates. Fails with FileNotFound, TokenModuleInvalid
    /// (no PKCS#11 module), TokenModuleBroken (it crashed or did not answer), TokenFailed,
    /// Cancelled, Environment (the helper is missing).
    [[nodiscard]] Result<ModuleListing> list(const QString& module,
                                             const CancellationToken* cancellation = nullptr) const;

private:
    TokenAgentOptions m_options;
};

} // namespace luytre
