#pragma once

#include "base/LocalizedText.h"

#include <QString>

namespace luytre::forms {

/// Help for one field or page, as Markdown.
struct HelpText {
    QString title;
    QString body;
};

/// The help of a place: "architecture.zones[2].privateRanges" finds what is written about the
/// private ranges of zones; a place without help of its own finds that of what it belongs to. Empty
/// when nothing is written. Texts come from resources/help, read when first asked for. GUI thread.
[[nodiscard]] HelpText helpFor(const QString& place, Language language);

} // namespace luytre::forms
