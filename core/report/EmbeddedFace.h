#pragma once

#include "base/Result.h"
#include "report/Typeface.h"

#include <map>

namespace luytre::report {

class PdfObjects;

/// The letters of one style that a document uses, to be embedded as a subset font that gives back
/// its text (ISO 32000-1, 9.7 and 9.10.3).
class EmbeddedFace
{
public:
    explicit EmbeddedFace(const TextStyle& style) : m_style(style) { }

    void use(const PlacedGlyph& glyph) { m_used.emplace(glyph.index, glyph.character); }
    [[nodiscard]] bool isUsed() const { return !m_used.empty(); }

    /// Adds the font, which strings of two-byte glyph numbers are shown with; returns its object.
    /// Fails with Internal.
    [[nodiscard]] Result<int> write(PdfObjects& objects) const;

private:
    [[nodiscard]] QByteArray unicodeMap() const;
    [[nodiscard]] QByteArray widths() const;

    TextStyle m_style;
    std::map<quint16, QChar> m_used; ///< the first character shown by each glyph
};

} // namespace luytre::report
