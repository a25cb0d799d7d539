#pragma once

#include "cli/Session.h"

#include "base/SecureBytes.h"

namespace luytre::cli {

/// The password of a key file: from --password-file, else the variable LUYTRE_PKCS12_PASSWORD, else
/// asked for on the terminal without showing it. Never from the command line, which other users can
/// read. Fails with Usage when there is no terminal to ask on, or as readFile() does.
[[nodiscard]] Result<SecureBytes> readPassword(Session& session, const QString& keyFile);

} // namespace luytre::cli
