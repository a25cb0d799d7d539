#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRect>

class QPainter;

namespace luytre::forms {

/// Pictograms of resources/icons, by the name of their file. They are drawn in one colour, that of
/// the words beside them; a name without a file draws nothing and is told on the log. GUI thread.

/// Draws one, as large as the rectangle.
void paintIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& colour);

/// For buttons and menus: takes the text's colour of the theme in force, also after it changes.
[[nodiscard]] QIcon icon(const QString& name);
/// In one of the theme's colours, e.g. &Theme::green.
struct Theme;
[[nodiscard]] QIcon icon(const QString& name, QColor Theme::*colour);

} // namespace luytre::forms
