#pragma once

#include "cli/Session.h"

#include "base/SecureBytes.h"

namespace luytre::cli {

/// The password of a key file: from --password-file, else the variable LUYTRE_PKCS12_PASSWORD, else
/// asked for on the terminal without showing it. Never from the command line, which other users can
/// read. Fails with Usage when there is no terminal to ask on, or as readFile() does.
[[nodiscard]] Result<SecureBytes> readPassword(Session& session, const QString& keyFile);

/// The pass phrase that opens a sealed file: from --passphrase-file, else the variable
/// LUYTRE_PASSPHRASE, else asked for. Fails in the same way.
[[nodiscard]] Result<SecureBytes> readPassphrase(Session& session, const QString& sealedFile);

/// A new one for sealing, asked for twice on a terminal. Fails with Usage too when it is shorter
/// than 12 characters.
[[nodiscard]] Result<SecureBytes> readNewPassphrase(Session& session, const QString& sealedFile);

} // namespace luytre::cli
