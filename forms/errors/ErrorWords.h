#pragma once

#include "base/Error.h"

#include <span>

namespace luytre::forms {

/// The sentences of one failure, as sources of the translation "ErrorMessage": what happened, why,
/// what to do. {file}, {detail} and {place} are filled in.
struct ErrorWords {
    ErrorCode code;
    const char* what;
    const char* why;
    const char* advice;
};

/// One entry for every ErrorCode.
[[nodiscard]] std::span<const ErrorWords> errorWords();

} // namespace luytre::forms
