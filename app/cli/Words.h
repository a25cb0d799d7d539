#pragma once

#include "base/LocalizedText.h"

#include <QStringView>

namespace luytre::cli {

/// A text of the program in both languages.
[[nodiscard]] inline LocalizedText words(QStringView vi, QStringView en)
{
    return {vi.toString(), en.toString()};
}

/// English for machines and support, where no person reads a translation.
[[nodiscard]] inline QString latin(const char* text)
{
    return QString::fromLatin1(text);
}

} // namespace luytre::cli
