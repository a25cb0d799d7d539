#include "report/MarkPainter.h"

#include <QPainter>
#include <QPainterPath>

#include <numbers>

namespace luytre::report {

void drawStatusMark(QPainter& painter, QPointF centre, double diameter, AssessmentStatus status)
{
    const double rule = diameter * 0.09;
    const double r = (diameter - rule) / 2;
    const QRectF circle(centre.x() - r, centre.y() - r, 2 * r, 2 * r);
    QPen pen(Qt::black, rule);
    pen.setCapStyle(Qt::FlatCap);
    painter.save();
    switch (status) {
    case AssessmentStatus::Met: {
        painter.setPen(pen);
        painter.setBrush(Qt::black);
        painter.drawEllipse(circle);
        QPen tick(Qt::white, diameter * 0.13);
        tick.setCapStyle(Qt::RoundCap);
        tick.setJoinStyle(Qt::RoundJoin);
        painter.setPen(tick);
        painter.setBrush(Qt::NoBrush);
        const QPointF points[]
            = {centre + QPointF(-0.23, 0.02) * diameter, centre + QPointF(-0.06, 0.19) * diameter,
               centre + QPointF(0.24, -0.17) * diameter};
        painter.drawPolyline(points, 3);
        break;
    }
    case AssessmentStatus::PartiallyMet: {
        QPainterPath half;
        half.moveTo(centre.x(), centre.y() - r);
        half.arcTo(circle, 90, 180);
        half.closeSubpath();
        painter.fillPath(half, Qt::black);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        break;
    }
    case AssessmentStatus::NotMet:
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        break;
    case AssessmentStatus::NotApplicable:
    case AssessmentStatus::NotAssessed: {
        // Whole dashes all the way round.
        const double dash = 2 * std::numbers::pi * r / 12 / rule;
        pen.setDashPattern({dash * 0.6, dash * 0.4});
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(circle);
        if (status == AssessmentStatus::NotApplicable) {
            painter.setPen(QPen(Qt::black, rule * 1.2));
            painter.drawLine(centre - QPointF(diameter * 0.2, 0),
                             centre + QPointF(diameter * 0.2, 0));
        }
        break;
    }
    }
    painter.restore();
}

} // namespace luytre::report
