#pragma once

#include "base/Error.h"
#include "base/LocalizedText.h"

#include <vector>

namespace luytre::cli {

/// The words of one code. {file}, {place} and {detail} are filled from the Error.
struct ErrorSentences {
    ErrorCode code;
    LocalizedText what;
    LocalizedText why;
    LocalizedText advice;
};

/// All codes, in the groups of base/Error.h.
[[nodiscard]] const std::vector<std::vector<ErrorSentences>>& allErrorSentences();

} // namespace luytre::cli
