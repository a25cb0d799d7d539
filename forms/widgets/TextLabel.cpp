#include "forms/widgets/TextLabel.h"

#include <QEvent>
#include <QPainter>

namespace luytre::forms {

TextLabel::TextLabel(TextRole role, QColor Theme::*colour, QWidget* parent)
    : QLabel(parent), m_role(role), m_colour(colour)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    dress();
}

TextLabel::TextLabel(const QString& text, TextRole role, QColor Theme::*colour, QWidget* parent)
    : TextLabel(role, colour, parent)
{
    setText(text);
}

void TextLabel::setWeight(QFont::Weight weight)
{
    m_weight = weight;
    dress();
}

void TextLabel::setColour(QColor Theme::*colour)
{
    m_colour = colour;
    dress();
}

void TextLabel::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange) {
        dress();
    }
}

void TextLabel::dress()
{
    setFont(textFont(m_role, m_weight));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme().*m_colour);
    setPalette(colours);
}

Tag::Tag(const QString& text, Kind kind, QWidget* parent) : QLabel(text, parent), m_kind(kind)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(7, 2, 7, 2);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    setFont(textFont(TextRole::Caption));
}

void Tag::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Tag::paintEvent(QPaintEvent*)
{
    const Theme& t = theme();
    QColor ground = t.sunken;
    QColor words = t.ink2;
    switch (m_kind) {
    case Kind::Good:
        ground = t.greenTint;
        words = t.greenText;
        break;
    case Kind::Attention:
        ground = t.amberTint;
        words = t.amberText;
        break;
    case Kind::Blocking:
        ground = t.redTint;
        words = t.redText;
        break;
    case Kind::Information:
        ground = t.blueTint;
        words = t.blueText;
        break;
    case Kind::Plain:
    case Kind::Dashed:
        break;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_kind == Kind::Dashed) {
        painter.setPen(QPen(t.line2, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
    }
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(words);
    painter.setFont(font());
    painter.drawText(contentsRect(), Qt::AlignCenter, text());
}

} // namespace luytre::forms
