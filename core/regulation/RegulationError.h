#pragma once

#include "base/Result.h"

namespace luytre {

/// The refusal of a regulation file: which file, where inside it, why.
[[nodiscard]] inline tl::unexpected<Error>
regulationInvalid(const QString& file, const QString& path, const QString& reason)
{
    Error error;
    error.code = ErrorCode::RegulationInvalid;
    error.detail = reason;
    error.file = file;
    error.path = path;
    return failure(std::move(error));
}

} // namespace luytre
