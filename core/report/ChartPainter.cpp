#include "report/ChartPainter.h"

#include "report/Description.h"
#include "report/Typeface.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace luytre::report {

namespace {

constexpr double barHeight = mm(5);
constexpr double barPitchMm
    = 5.9; // a page holds the 18 families of a catalogue below ring and formula
constexpr double barPitch = mm(barPitchMm);
constexpr double border = 0.7;
const QColor solid(43, 43, 43);

void hatch(QPainter& painter, const QRectF& area, double step, double width)
{
    painter.setPen(QPen(Qt::black, width));
    for (double x = area.left() - area.height(); x < area.right(); x += step) {
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x + area.height(), area.top()));
    }
}

void rows(QPainter& painter, const QRectF& area, double step)
{
    painter.setPen(QPen(Qt::black, 0.5));
    for (double y = area.top() + step / 2; y < area.bottom(); y += step) {
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
    }
}

void dots(QPainter& painter, const QRectF& area, double step)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (double y = area.top() + step / 2; y < area.bottom(); y += step) {
        for (double x = area.left() + step / 2; x < area.right(); x += step) {
            painter.drawRect(QRectF(x - 0.3, y - 0.3, 0.6, 0.6));
        }
    }
}

/// Fill and outline of one share. Patterns are vectors clipped to the shape: printers and viewers
/// disagree on brushes.
void fillShape(QPainter& painter, const QPainterPath& shape, AssessmentStatus status)
{
    painter.save();
    painter.fillPath(shape, status == AssessmentStatus::Met ? solid : QColor(Qt::white));
    if (status != AssessmentStatus::Met && status != AssessmentStatus::NotMet) {
        painter.save();
        painter.setClipPath(shape, Qt::IntersectClip);
        const QRectF area = shape.boundingRect();
        if (status == AssessmentStatus::PartiallyMet) {
            hatch(painter, area, 4.6, 1.5);
        } else if (status == AssessmentStatus::NotApplicable) {
            dots(painter, area, 3);
        } else {
            rows(painter, area, 2.4);
        }
        painter.restore();
    }
    painter.setPen(QPen(Qt::black, border));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    painter.restore();
}

void centred(QPainter& painter, QPointF middle, const QString& text, const TextStyle& style)
{
    drawText(
        painter,
        QPointF(middle.x() - textWidth(text, style) / 2, middle.y() + style.size * capHeightEm / 2),
        text, style);
}

QPointF onCircle(QPointF centre, double radius, double degrees)
{
    const double angle = degrees * std::numbers::pi / 180;
    return centre + QPointF(std::cos(angle), -std::sin(angle)) * radius;
}

int totalOf(const std::vector<ChartShare>& shares)
{
    int total = 0;
    for (const ChartShare& share : shares) {
        total += share.count;
    }
    return total;
}

} // namespace

void drawFillSample(QPainter& painter, const QRectF& rect, AssessmentStatus status)
{
    QPainterPath path;
    path.addRect(rect);
    fillShape(painter, path, status);
}

void drawDonut(QPainter& painter, const QRectF& rect, const std::vector<ChartShare>& shares,
               const QString& word)
{
    const int total = totalOf(shares);
    const QPointF centre = rect.center();
    const double outer
        = std::min(rect.width(), rect.height()) / 2 - 11; // room for the numbers outside
    const double inner = outer * 0.565;
    const QRectF outerBox(centre.x() - outer, centre.y() - outer, 2 * outer, 2 * outer);
    const QRectF innerBox(centre.x() - inner, centre.y() - inner, 2 * inner, 2 * inner);
    const TextStyle numberStyle{.size = 11, .bold = true};
    double start = 90;
    for (const ChartShare& share : shares) {
        if (share.count == 0) {
            continue;
        }
        const double sweep = -360.0 * share.count / total;
        QPainterPath sector;
        if (share.count == total) {
            sector.addEllipse(outerBox);
            sector.addEllipse(innerBox);
        } else {
            sector.arcMoveTo(outerBox, start);
            sector.arcTo(outerBox, start, sweep);
            sector.arcTo(innerBox, start + sweep, -sweep);
            sector.closeSubpath();
        }
        fillShape(painter, sector, share.status);
        const bool inside = share.status == AssessmentStatus::Met && std::abs(sweep) > 30;
        painter.setPen(inside ? Qt::white : Qt::black);
        centred(painter,
                onCircle(centre, inside ? (outer + inner) / 2 : outer + 8, start + sweep / 2),
                QString::number(share.count), numberStyle);
        start += sweep;
    }
    painter.setPen(Qt::black);
    centred(painter, centre - QPointF(0, 5), QString::number(total), {.size = 24, .bold = true});
    centred(painter, centre + QPointF(0, 13), word, {.size = 10});
}

void drawBars(QPainter& painter, const QRectF& rect, const std::vector<ChartBar>& bars)
{
    constexpr TextStyle style{.size = 11};
    int longest = 1;
    double labelWidth = 0;
    double codeWidth = mm(8); // as wide as the codes of most catalogues, wider where one needs it
    double noteWidth = 0;
    for (const ChartBar& bar : bars) {
        longest = std::max(longest, totalOf(bar.shares));
        labelWidth = std::max(labelWidth, textWidth(bar.label, style));
        codeWidth = std::max(codeWidth, textWidth(bar.code, style));
        noteWidth = std::max(noteWidth, textWidth(bar.note, style));
    }
    const double labelX = rect.left() + codeWidth + mm(1.5);
    const double axis = std::max(labelX + labelWidth + mm(3), rect.left() + rect.width() * 0.35);
    const double unit = (rect.right() - axis - noteWidth - mm(3)) / longest;
    double y = rect.top() + (barPitch - barHeight) / 2;
    for (const ChartBar& bar : bars) {
        const double baseline = y + barHeight / 2 + style.size * capHeightEm / 2;
        painter.setPen(Qt::black);
        drawText(painter, QPointF(rect.left(), baseline), bar.code, style);
        drawText(painter, QPointF(labelX, baseline), bar.label, style);
        double x = axis;
        for (const ChartShare& share : bar.shares) {
            if (share.count > 0) {
                drawFillSample(painter, QRectF(x, y, share.count * unit, barHeight), share.status);
                x += share.count * unit;
            }
        }
        painter.setPen(Qt::black);
        drawText(painter, QPointF(x + mm(1.4), baseline), bar.note, style);
        y += barPitch;
    }
    painter.setPen(QPen(Qt::black, 1.2));
    painter.drawLine(QPointF(axis, rect.top()),
                     QPointF(axis, rect.top() + barPitch * static_cast<double>(bars.size())));
}

double barsHeightMm(std::size_t count)
{
    return barPitchMm * static_cast<double>(count);
}

} // namespace luytre::report
