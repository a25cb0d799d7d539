#pragma once

#include "base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace luytre {

/// A value or the Error that kept it from being made. Functions that return it are [[nodiscard]].
template <class T>
using Result = tl::expected<T, Error>;

/// The failing half of a Result: `return failure(ErrorCode::DiskFull, detail);`
[[nodiscard]] inline tl::unexpected<Error> failure(ErrorCode code, QString detail = {},
                                                   QString file = {})
{
    Error error;
    error.code = code;
    error.detail = std::move(detail);
    error.file = std::move(file);
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace luytre

/// Leaves the enclosing function with the error of `expression`, or goes on with the value in
/// `variable`.
#define LUYTRE_TRY(variable, expression)                                                           \
    auto variable##Result = (expression);                                                          \
    if (!variable##Result) {                                                                       \
        return ::luytre::failure(std::move(variable##Result).error());                             \
    }                                                                                              \
    auto variable = std::move(variable##Result).value()

/// Leaves the enclosing function with the error of a Result<void>.
#define LUYTRE_CHECK(expression)                                                                   \
    if (auto checkedResult = (expression); !checkedResult) {                                       \
        return ::luytre::failure(std::move(checkedResult).error());                                \
    }                                                                                              \
    static_assert(true)
