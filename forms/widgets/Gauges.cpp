#include "forms/widgets/Gauges.h"

#include "forms/widgets/Theme.h"

#include <QPainter>

#include <algorithm>

namespace luytre::forms {

void paintProgress(QPainter& painter, const QRect& rect, double share)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const qreal radius = rect.height() / 2.0;
    painter.setBrush(theme().line);
    painter.drawRoundedRect(rect, radius, radius);
    if (share > 0) {
        QRectF full(rect);
        full.setWidth(std::max(rect.width() * std::min(share, 1.0), qreal(rect.height())));
        painter.setBrush(theme().green);
        painter.drawRoundedRect(full, radius, radius);
    }
    painter.restore();
}

void paintLevel(QPainter& painter, const QRect& rect, std::optional<Level> level, bool sure)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal step = rect.width() / 5.0;
    const qreal gap = std::max(1.5, step * 0.22);
    for (int i = 0; i < 5; ++i) {
        const QRectF culm(rect.left() + i * step + 0.5, rect.top() + 0.5, step - gap,
                          rect.height() - 1);
        const bool filled = level && i < *level;
        painter.setPen(QPen(filled ? theme().green : theme().line2, 1));
        painter.setBrush(filled ? (sure ? theme().green : theme().greenTint)
                                : QColor(Qt::transparent));
        painter.drawRoundedRect(culm, 1.2, 1.2);
        if (filled && sure) { // the node of the bamboo
            painter.setPen(QPen(theme().surface, 1));
            const qreal y = culm.top() + culm.height() * 0.55;
            painter.drawLine(QPointF(culm.left(), y), QPointF(culm.right(), y));
        }
    }
    painter.restore();
}

ProgressLine::ProgressLine(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(6);
}

void ProgressLine::setShare(double share, const QString& words)
{
    m_share = share;
    setAccessibleName(words);
    update();
}

void ProgressLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintProgress(painter, rect(), m_share);
}

LevelBadge::LevelBadge(QWidget* parent) : QWidget(parent)
{
    setLevel(std::nullopt, false);
}

void LevelBadge::setLevel(std::optional<Level> level, bool settled)
{
    m_level = level;
    m_settled = settled;
    m_words = !level ? tr("No level yet")
        : settled    ? tr("Level %1").arg(*level)
                     : tr("At least level %1").arg(*level);
    setAccessibleName(m_words);
    updateGeometry();
    update();
}

QSize LevelBadge::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {30 + 8 + metrics.horizontalAdvance(m_words) + 2, std::max(metrics.height(), 16)};
}

void LevelBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintLevel(painter, QRect(0, (height() - 12) / 2, 28, 12), m_level, m_settled);
    painter.setPen(theme().ink);
    painter.drawText(rect().adjusted(36, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_words);
}

} // namespace luytre::forms
