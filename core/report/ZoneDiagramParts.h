#pragma once

#include "report/ZoneDiagram.h"

namespace luytre::report {

/// The boxes of a dossier with their contents, in the order of the columns and from top to bottom;
/// `column` is set, places are not. Also the lines, between boxes. `widest` is the width at which
/// texts in a box wrap.
[[nodiscard]] ZoneDiagram collectZones(const DiagramInput& input, const DiagramFaces& faces,
                                       double widest);

/// Leads the lines of boxes whose places are set in y and in size; sets the boxes' x, the lines'
/// paths and the size of the whole.
void routeLines(ZoneDiagram& diagram);

} // namespace luytre::report
