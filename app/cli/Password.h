#pragma once

#include "cli/Session.h"

#include "base/SecureBytes.h"

#include <optional>

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

/// The PIN of a token: from --pin-file, else the variable LUYTRE_TOKEN_PIN, nothing when neither is
/// there. Fails as readFile() does.
[[nodiscard]] Result<std::optional<SecureBytes>> givenPin(const Session& session);

/// The PIN, asked for on the terminal. Fails with Usage when there is none.
[[nodiscard]] Result<SecureBytes> askPin(const Console& console, const QString& token);

/// A question on the terminal that only “có” or “yes”, spelled out, answers with yes; no without a
/// terminal.
[[nodiscard]] bool askExplicitYes(const QString& question);

} // namespace luytre::cli
