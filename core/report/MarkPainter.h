#pragma once

#include "dossier/Assessment.h"

#include <QPointF>

class QPainter;

namespace luytre::report {

/// Draws a status mark, in black, told apart by shape alone; the word always stands beside it. Full
/// disc with tick: met; half disc: partially met; ring: not met; dashed ring with bar: not
/// applicable; dashed ring: not assessed.
void drawStatusMark(QPainter& painter, QPointF centre, double diameter, AssessmentStatus status);

} // namespace luytre::report
