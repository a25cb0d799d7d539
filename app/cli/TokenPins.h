#pragma once

#include "cli/Session.h"

#include "token/PinProvider.h"

#include <optional>

namespace luytre::cli {

/// Answers for a person at a terminal: the PIN from --pin-file, from the variable LUYTRE_TOKEN_PIN,
/// or asked for, and what the token says of its tries before that. One thread.
class TokenPins final : public PinProvider
{
public:
    explicit TokenPins(Session& session) : m_session(session) { }

    [[nodiscard]] bool confirmLastTry(const PinRequest& request) override;
    [[nodiscard]] Result<SecureBytes> pin(const PinRequest& request) override;
    void pinPadWaits(const PinRequest& request) override;
    void pinRefused(const PinRequest& request) override;

private:
    void tellState(const PinRequest& request);

    Session& m_session;
    std::optional<SecureBytes>
        m_given; ///< not from a person; kept for keys that want it at each use
};

/// --pin-file and --last-try.
[[nodiscard]] std::vector<OptionSpec> pinOptions();

/// How near the token is to locking itself, in the user's language.
[[nodiscard]] QString pinStateText(const Console& console, PinState state);

} // namespace luytre::cli
