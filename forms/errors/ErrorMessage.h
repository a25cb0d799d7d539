#pragma once

#include "base/Error.h"

#include <QString>

namespace luytre::forms {

/// A failure in words. Each is one or two whole sentences.
struct ErrorMessage {
    QString what;
    QString why;
    QString advice;
};

/// What happened, why, and what to do about it. Every ErrorCode has its words.
[[nodiscard]] ErrorMessage describe(const Error& error);

/// The technical side for support: code, file, place, detail, causes. Nothing secret.
[[nodiscard]] QString errorDetails(const Error& error);

} // namespace luytre::forms
