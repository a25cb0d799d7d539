#pragma once

#include "base/LocalizedText.h"

namespace luytre::forms {

/// The language of the windows, for texts that are data. GUI thread.
[[nodiscard]] Language currentLanguage();

/// Sets it and loads the translation of the program; windows made from then on speak it.
void setCurrentLanguage(Language language);

/// "vi" or "en".
[[nodiscard]] QString languageCode(Language language);
[[nodiscard]] Language languageOf(const QString& code);

} // namespace luytre::forms
