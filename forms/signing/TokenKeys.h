#pragma once

#include "base/Progress.h"
#include "crypto/Certificate.h"
#include "token/TokenListing.h"

#include <vector>

namespace luytre::forms {

/// A certificate on a token that is plugged in.
struct TokenKeyItem {
    QString module; ///< path of the driver
    TokenInfo token;
    QString certificateId; ///< CKA_ID
    Certificate certificate;
};

/// Everything that could be signed with, by all drivers of this machine; no PIN is asked for. A
/// driver that breaks down is passed over. Any thread; may take seconds. Fails with TokenNotFound
/// when there is nothing, its causes being what the drivers answered, or as knownModules().
[[nodiscard]] Result<std::vector<TokenKeyItem>> findTokenKeys(const CancellationToken& cancel);

/// "Nguyễn Văn A – token VGCA-01, chứng thư đến 11/03/2030. Còn ít lần thử."
[[nodiscard]] QString tokenKeyWords(const TokenKeyItem& item);
/// What the token tells of wrong PINs so far, in words; empty when there were none.
[[nodiscard]] QString pinStateWords(PinState state);

} // namespace luytre::forms
