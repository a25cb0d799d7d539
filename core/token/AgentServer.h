#pragma once

#include <QString>

namespace luytre::token {

/// The whole work of luytre-token-agent: loads the module (absolute path) and answers requests on
/// the socket until the program closes it. Hardens the process first (no core file, no debugger)
/// and ends it when the program goes away, even while the module hangs. Gives the exit code.
[[nodiscard]] int serveModule(int socket, const QString& module);

} // namespace luytre::token
