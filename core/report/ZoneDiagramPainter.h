#pragma once

#include "base/Result.h"
#include "report/ZoneDiagram.h"

#include <QColor>

class QPainter;

namespace luytre::report {

/// The colours of the picture; from the start those of the printed page.
struct DiagramColours {
    QColor ground = Qt::white; ///< under everything
    QColor box = Qt::white;
    QColor edge = Qt::black; ///< frames and lines
    QColor text = Qt::black;
    QColor softText = QColor(0x40, 0x40, 0x40);
    QColor alarm = QColor(0xB3, 0x26, 0x1E); ///< of what is missing
    QColor alarmGround = QColor(0xFB, 0xE7, 0xE3);
};

/// The document's typeface in the sizes of the picture. It must be loaded (loadTypeface()).
[[nodiscard]] DiagramFaces printedDiagramFaces();

/// Paints the picture, one unit to the painter's unit, its corner at the origin. `faces` are those
/// it was laid out for. What is missing also has a word and dashes: colour is not all that tells.
void paintZoneDiagram(QPainter& painter, const ZoneDiagram& diagram, const DiagramFaces& faces,
                      const DiagramColours& colours = {});

/// What the picture is called in the document.
[[nodiscard]] inline QString zoneDiagramCaption()
{
    return QStringLiteral("Sơ đồ các vùng mạng của Hệ thống");
}

/// The picture as an SVG file in the document's typeface, for the dossier's evidence: the same
/// dossier gives the same bytes. Fails with Internal when the typeface cannot be had.
[[nodiscard]] Result<QByteArray> zoneDiagramSvg(const DiagramInput& input, const QString& title);

} // namespace luytre::report
