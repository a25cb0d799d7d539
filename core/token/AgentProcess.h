#pragma once

#include "token/AgentMessages.h"
#include "token/FrameChannel.h"

#include <QString>

#include <functional>
#include <memory>
#include <sys/types.h>

namespace luytre {

/// Where the helper is that loads modules, and how long it may take. Seconds.
struct TokenAgentOptions {
    QString program; ///< empty: found beside this program or where it is installed
    int answerSeconds = 15; ///< to load the module and show what is there
    int keySeconds = 60; ///< to log in, to sign, to decrypt
    int padSeconds = 180; ///< for a person to enter the PIN on the reader
};

namespace token {

/// A running luytre-token-agent with one module loaded. Ends with this object: asked first, killed
/// when it does not listen. One thread at a time.
class AgentProcess
{
public:
    /// Answers a wanted PIN: what to say, and the PIN when that is Pin.
    using PinDialogue = std::function<std::pair<AnswerKind, SecureBytes>(const Reply&)>;

    /// Fails with Environment when the helper is missing, with FileNotFound when the module is.
    [[nodiscard]] static Result<std::unique_ptr<AgentProcess>>
    start(const QString& module, const TokenAgentOptions& options);
    ~AgentProcess();
    Q_DISABLE_COPY_MOVE(AgentProcess)

    /// One request and its answer. Fails with the code that the agent names, with TokenModuleBroken
    /// (crash, silence), or with Cancelled; after the last two the agent is of no use any more.
    [[nodiscard]] Result<Reply> call(const Request& request, const PinDialogue& dialogue,
                                     const CancellationToken* cancellation);

private:
    AgentProcess(pid_t process, int socket, QString module, const TokenAgentOptions& options);
    [[nodiscard]] Result<Reply> converse(const Request& request, const PinDialogue& dialogue,
                                         const CancellationToken* cancellation);
    [[nodiscard]] Result<bool> answerPin(const Reply& reply, const PinDialogue& dialogue);
    /// How the process ended, in words for support; kills it when it has not.
    [[nodiscard]] QString end();

    pid_t m_process; ///< 0 once it was waited for
    std::unique_ptr<FrameChannel> m_channel;
    QString m_module;
    TokenAgentOptions m_options;
};

} // namespace token
} // namespace luytre
