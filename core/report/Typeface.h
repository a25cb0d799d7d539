#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QPointF>
#include <QStringView>

#include <vector>

class QPainter;

namespace luytre::report {

/// How a piece of text is set. Sizes in pt.
struct TextStyle {
    double size = 13;
    bool bold = false;
    bool italic = false;
    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// Tinos' vertical measures, in em: the same for all four styles.
inline constexpr double ascentEm = 0.891;
inline constexpr double descentEm = 0.216;
inline constexpr double capHeightEm = 0.662;

/// Makes the four styles of Tinos known to Qt under a private family name, so that no font of the
/// machine can take their place. Cheap after the first call; any thread. Fails with Internal.
[[nodiscard]] Result<void> loadTypeface();

/// The family name it has inside this process, for text that Qt itself lays out (SVG).
[[nodiscard]] QString typefaceFamily();

/// The width in pt. One letter, one glyph: Vietnamese in NFC needs no shaping, and official letters
/// have no kerning. The typeface must be loaded.
[[nodiscard]] double textWidth(QStringView text, const TextStyle& style);

/// The distinct characters that the typeface lacks, in order of appearance.
[[nodiscard]] QString unprintableCharacters(QStringView text);

/// How letters of a drawn text are spread.
struct TextSpread {
    double wordSpacing = 0; ///< pt added to each space
    double pitch = 0; ///< > 0: every character is centred in a cell of this width
};

/// One letter where it stands, x in pt from the start of the text.
struct PlacedGlyph {
    quint16 index = 0; ///< in the face's file
    QChar character{}; ///< what it stands for; a no-break space counts as a space
    double x = 0;
};

/// Where the letters of a text stand. The typeface must be loaded.
[[nodiscard]] std::vector<PlacedGlyph> placeGlyphs(QStringView text, const TextStyle& style,
                                                   const TextSpread& spread = {});

inline constexpr std::size_t typefaceStyles = 4; ///< upright and italic, each regular and bold

/// The width of a glyph of the style's face, in em. The typeface must be loaded.
[[nodiscard]] double glyphAdvance(quint16 glyph, const TextStyle& style);

/// Which of the four a style is, 0 to 3.
[[nodiscard]] constexpr std::size_t styleIndex(const TextStyle& style)
{
    return (style.bold ? 1U : 0U) + (style.italic ? 2U : 0U);
}

/// The font file that a style is set in; lives as long as the program. The typeface must be loaded.
[[nodiscard]] const QByteArray& typefaceFile(const TextStyle& style);

/// Draws with the left end of the baseline at `origin`. The painter's unit is taken as one pt; pen
/// colour applies.
void drawText(QPainter& painter, QPointF origin, const QString& text, const TextStyle& style,
              const TextSpread& spread = {});

} // namespace luytre::report
