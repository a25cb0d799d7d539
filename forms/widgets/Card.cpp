#include "forms/widgets/Card.h"

#include "forms/widgets/Theme.h"

#include <QPainter>

namespace luytre::forms {

Card::Card(QWidget* parent) : QFrame(parent), m_ground(&Theme::surface)
{
    setFrameShape(QFrame::NoFrame);
}

void Card::setGround(QColor Theme::*ground)
{
    m_ground = ground;
    update();
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().line);
    painter.setBrush(theme().*m_ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

Strip::Strip(QColor Theme::*ground, Qt::Edges lines, QWidget* parent)
    : QWidget(parent), m_ground(ground), m_lines(lines)
{ }

void Strip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().*m_ground);
    painter.setPen(theme().line);
    const QRect r = rect();
    if (m_lines.testFlag(Qt::TopEdge)) {
        painter.drawLine(r.topLeft(), r.topRight());
    }
    if (m_lines.testFlag(Qt::BottomEdge)) {
        painter.drawLine(r.bottomLeft(), r.bottomRight());
    }
    if (m_lines.testFlag(Qt::LeftEdge)) {
        painter.drawLine(r.topLeft(), r.bottomLeft());
    }
    if (m_lines.testFlag(Qt::RightEdge)) {
        painter.drawLine(r.topRight(), r.bottomRight());
    }
}

} // namespace luytre::forms
