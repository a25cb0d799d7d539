#pragma once

#include "base/Error.h"
#include "base/LocalizedText.h"

#include <QJsonObject>

namespace luytre::cli {

/// A failure in words: what happened, why, and what to do about it. Each is one or two whole
/// sentences.
struct ErrorWords {
    QString what;
    QString why;
    QString advice;
};

/// The one place where an error becomes text for people. Every ErrorCode has its words.
[[nodiscard]] ErrorWords describeError(const Error& error, Language language);

/// The same as a few lines for a terminal, with the technical detail last.
[[nodiscard]] QString errorText(const Error& error, Language language);

/// The same for machines: {"error": {"code": ..., "message": ..., "file": ..., "line": ...}}.
[[nodiscard]] QJsonObject errorJson(const Error& error, Language language);

} // namespace luytre::cli
