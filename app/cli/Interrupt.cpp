#include "cli/Interrupt.h"

#include <csignal>

namespace luytre::cli {

namespace {

CancellationToken token;

void interrupted(int signal)
{
    token.cancel(); // a lock-free atomic: allowed in a handler
    std::signal(signal, SIG_DFL);
}

} // namespace

const CancellationToken& interruptToken()
{
    static const bool installed = [] {
        for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
            std::signal(signal, interrupted);
        }
        return true;
    }();
    static_cast<void>(installed);
    return token;
}

} // namespace luytre::cli
