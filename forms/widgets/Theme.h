#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace luytre::forms {

/// The colours of one appearance. Text on `paper`, `surface` and `sunken` reads at 4.5 : 1 or more,
/// edges of controls and graphics at 3 : 1 (WCAG 2.1, AA); tests work the ratios out.
struct Theme {
    bool dark = false;
    QColor paper; ///< the window
    QColor surface; ///< cards, fields, tables
    QColor sunken; ///< rail, headers, status line
    QColor hover; ///< a control under the pointer
    QColor ink; ///< text
    QColor ink2; ///< secondary text
    QColor ink3; ///< hints
    QColor line; ///< separators, never the only edge of a control
    QColor line2; ///< borders of controls
    QColor green; ///< accent, focus, met
    QColor greenButton; ///< under white text
    QColor greenTint; ///< selection, trusted
    QColor greenText; ///< on greenTint
    QColor red; ///< do not trust, blocking; nothing else
    QColor redTint;
    QColor redText; ///< on redTint
    QColor amber; ///< icons and charts, never text
    QColor amberTint; ///< attention
    QColor amberText; ///< on amberTint
    QColor amberBar;
    QColor clay; ///< not met, overdue
    QColor clayTint;
    QColor clayBar;
    QColor blue; ///< today, badges
    QColor blueTint; ///< information, new
    QColor blueText; ///< on blueTint
    QColor grey; ///< not applicable, unanswered
};

[[nodiscard]] const Theme& lightTheme();
[[nodiscard]] const Theme& darkTheme();

/// The theme in force; applyTheme() sets it. GUI thread.
[[nodiscard]] const Theme& theme();

[[nodiscard]] QPalette paletteOf(const Theme& theme);

/// Dresses the application: colours, faces and style. `choice` is "light", "dark" or "system",
/// which follows the palette that the desktop gave; `textSize` in percent, 90 to 150. May be called
/// again at any time; windows take it up. GUI thread.
void applyTheme(const QString& choice, int textSize);

/// The sizes of text, in CSS pixels at 100 %: 11.5, 12, 13, 15, 15, 20, 24.
enum class TextRole { Note, Caption, Body, Section, Requirement, PageTitle, Figure };

/// The face and size of a role, at the text size in force.
[[nodiscard]] QFont textFont(TextRole role, QFont::Weight weight = QFont::Normal);
/// For addresses and digests.
[[nodiscard]] QFont monoFont(TextRole role = TextRole::Caption);

/// (L1 + 0.05) / (L2 + 0.05) of the relative luminances, 1 to 21 (WCAG 2.1, 1.4.3).
[[nodiscard]] double contrastRatio(const QColor& one, const QColor& other);

} // namespace luytre::forms
