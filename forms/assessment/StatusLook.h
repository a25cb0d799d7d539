#pragma once

#include "dossier/Assessment.h"

#include <QColor>

namespace luytre::forms {

struct Theme;

/// How a status looks and is called: shape, word and colour together.
struct StatusLook {
    QString pictogram;
    QString words;
    QColor Theme::*colour;
};
[[nodiscard]] StatusLook lookOf(AssessmentStatus status);

} // namespace luytre::forms
