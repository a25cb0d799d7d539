#pragma once

#include "cli/Session.h"

#include "crypto/HttpTimeStampSource.h"
#include "signing/PadesSigner.h"

#include <memory>

namespace luytre::cli {

/// What the options of “sign” ask for. The request points to the time stamp source beside it.
struct SigningOrder {
    SignRequest request;
    std::unique_ptr<HttpTimeStampSource> timeStamps;
};

/// The options of “sign” that say what is signed and how, beside those of the key.
[[nodiscard]] std::vector<OptionSpec> signingOptions();

/// Reads them. Fails with Usage and as reading the files named does.
[[nodiscard]] Result<SigningOrder> signingOrder(Session& session);

/// Level, time stamps and revocation data alone, as “sign --embed” needs them.
[[nodiscard]] Result<SigningOrder> longTermOrder(Session& session);

} // namespace luytre::cli
