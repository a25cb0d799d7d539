#pragma once

#include <QByteArray>
#include <QColor>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

#include <vector>

namespace luytre::report {

/// The operators of one page (ISO 32000-1, 8 and 9), in pt from its top left corner. Says only what
/// changes: colours and line styles that hold already are not written again.
class PdfContent
{
public:
    explicit PdfContent(double pageHeight) : m_flip(1, 0, 0, -1, 0, pageHeight), m_place(m_flip) { }

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

    /// What follows is transformed and lies inside all of `clips` (places on the page), until
    /// leave(). The two enclose every stroke but text.
    void enter(const QTransform& transform, const std::vector<QPainterPath>& clips);
    void leave();

    void fill(const QPainterPath& path, const QColor& colour);
    void stroke(const QPainterPath& path, const QPen& pen);
    /// Paints a named shading, itself transformed, over all of a path.
    void shade(const QPainterPath& path, const QByteArray& shading, const QTransform& transform);
    /// Places a named picture.
    void picture(const QRectF& rect, const QByteArray& name);
    /// The opacity of what follows, by the name of its state; written when it changes.
    void setOpacity(const QByteArray& state) { set(m_now.opacity, state + " gs\n"); }
    /// Shows glyphs with a named font, outside enter() and leave(). `shown` is the operand of TJ.
    void text(const QByteArray& font, double size, const QColor& colour,
              const QTransform& transform, QPointF origin, const QByteArray& shown);

private:
    struct State {
        QByteArray fillColour = "0 g\n";
        QByteArray strokeColour = "0 G\n";
        QByteArray opacity;
        QByteArray line;
        QByteArray dash = "[] 0 d\n";
    };

    void set(QByteArray& held, const QByteArray& wanted);
    void setPen(const QPen& pen, double scale);
    void trace(const QPainterPath& path);
    void point(QPointF point);
    void matrix(const QTransform& transform);

    QByteArray m_bytes;
    QTransform m_flip; ///< from the page's top left corner to PDF's bottom left
    QTransform m_place; ///< from where things are drawn to where numbers count from
    bool m_clipped = false;
    State m_now;
    State m_outside; ///< what leave() goes back to
};

} // namespace luytre::report
