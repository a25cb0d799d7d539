#pragma once

#include "report/ZoneDiagramPainter.h"

#include <QScrollArea>

namespace luytre::forms {

/// The zone diagram in a window: fits into it or is as large as wanted. Arrow keys go from box to
/// box, Enter or a click opens one, + and - change the size, 0 fits it in again.
class ZoneDiagramView final : public QScrollArea
{
    Q_OBJECT

public:
    explicit ZoneDiagramView(QWidget* parent = nullptr);

    void setDiagram(report::ZoneDiagram diagram);
    [[nodiscard]] const report::ZoneDiagram& diagram() const { return m_diagram; }
    /// The window's own faces, in the size of text in force.
    [[nodiscard]] static report::DiagramFaces faces();
    void fitIn();
    void zoomBy(double factor);
    [[nodiscard]] double scale() const;

Q_SIGNALS:
    /// A box was opened; a zone's, or one that is missing.
    void zoneOpened(const QString& zone);
    void missingOpened(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    class Canvas;

    void resizeCanvas();

    Canvas* m_canvas;
    report::ZoneDiagram m_diagram;
    double m_zoom = 0; ///< 0: fits in
};

} // namespace luytre::forms
