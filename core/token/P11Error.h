#pragma once

#include "base/Result.h"

namespace luytre::token {

/// The failure in this thread's OpenSSL queue, which it empties. A CK_RV that a caller reacts to
/// gets its own code (PKCS#11 2.40, 11.1), any other `otherwise`.
[[nodiscard]] Error takeP11Error(ErrorCode otherwise);

} // namespace luytre::token
