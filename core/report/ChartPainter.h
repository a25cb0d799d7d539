#pragma once

#include "dossier/Assessment.h"

#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

/// Charts for the printed page and the window alike. Black and white; kinds are told apart by fill
/// and by number. The painter's unit is taken as one pt. The typeface must be loaded
/// (loadTypeface()).
namespace luytre::report {

/// How much of a chart has which status: solid met, hatched partially, white not met, dotted not
/// applicable, ruled not assessed.
struct ChartShare {
    AssessmentStatus status = AssessmentStatus::NotAssessed;
    int count = 0;
};

/// One bar: "5.12", "Quản lý hạ tầng mạng", its shares, and the words behind it.
struct ChartBar {
    QString code{};
    QString label{};
    std::vector<ChartShare> shares{};
    QString note{};
};

/// Fills a rectangle as the charts do, with a border: a key to them.
void drawFillSample(QPainter& painter, const QRectF& rect, AssessmentStatus status);

/// A ring with the shares clockwise from the top, their numbers, and the total in the middle with a
/// word below it.
void drawDonut(QPainter& painter, const QRectF& rect, const std::vector<ChartShare>& shares,
               const QString& word);

/// Bars on a common scale, labels on the left, one below the other.
void drawBars(QPainter& painter, const QRectF& rect, const std::vector<ChartBar>& bars);

/// The height drawBars() wants, in mm: bars of 5 mm every 5.9 mm.
[[nodiscard]] double barsHeightMm(std::size_t count);

} // namespace luytre::report
