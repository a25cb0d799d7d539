#pragma once

#include "base/Result.h"
#include "report/Description.h"

namespace luytre::report {

/// A picture ready to be placed.
struct DiagramDrawing {
    QSizeF sizeMm; ///< as large as the text area allows
    Drawing draw;
};

/// Whether pictures of this type can be drawn: PNG, JPEG, SVG. PDF cannot: room is
/// left for it, or the file is named.
[[nodiscard]] bool canDraw(const QString& mediaType);

/// Reads a picture. SVG text is set in the document's typeface, and nothing outside the file is
/// ever read. Fails with ImageInvalid, or TextNotPrintable for letters of an SVG that the typeface
/// lacks.
[[nodiscard]] Result<DiagramDrawing> readDiagram(const QByteArray& bytes, const QString& mediaType,
                                                 double maxWidthMm, double maxHeightMm);

} // namespace luytre::report
