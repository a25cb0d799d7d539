#include "report/ZoneDiagramPainter.h"

#include "report/Typeface.h"

#include <QBuffer>
#include <QFile>
#include <QFontMetricsF>
#include <QPainter>
#include <QSvgGenerator>
#include <QSvgRenderer>

namespace luytre::report {

namespace {

constexpr double corner = 8;
constexpr double padding = 12;
constexpr double glyphSize = 22;
constexpr double markRadius = 8;

/// Draws one picture.
class Painting
{
public:
    Painting(QPainter& painter, const DiagramFaces& faces, const DiagramColours& colours)
        : m_painter(painter), m_faces(faces), m_colours(colours)
    { }

    void line(const DiagramLine& line)
    {
        QPen pen(m_colours.edge, 1.2);
        pen.setJoinStyle(Qt::MiterJoin);
        if (line.management) {
            pen.setDashPattern({5, 3});
        }
        m_painter.setPen(pen);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(line.path);
        arrow(line);
    }

    void mark(const DiagramLine& line)
    {
        m_painter.setPen(QPen(m_colours.edge, 1));
        m_painter.setBrush(m_colours.ground);
        m_painter.drawEllipse(line.mark, markRadius, markRadius);
        text({line.number}, m_faces.label, m_colours.text,
             QRectF(line.mark.x() - 20, line.mark.y() - QFontMetricsF(m_faces.label).height() / 2,
                    40, 0),
             Qt::AlignHCenter);
    }

    void box(const DiagramBox& box)
    {
        if (box.kind == DiagramBoxKind::Internet) {
            icon(box.items.front().icon, box.items.front().rect, m_colours.text);
            text(box.title, m_faces.label, m_colours.text,
                 QRectF(box.rect.left(), box.items.front().rect.bottom() + 2, box.rect.width(), 0),
                 Qt::AlignHCenter);
            return;
        }
        frame(box);
        const bool isMissing = box.kind == DiagramBoxKind::Missing;
        const QRectF inner = box.rect.adjusted(padding, padding - 2, -padding, 0);
        double y = text(box.title, m_faces.title, isMissing ? m_colours.alarm : m_colours.text,
                        inner, Qt::AlignLeft);
        if (box.addressBeside) {
            text(box.addresses, m_faces.address, m_colours.softText, inner, Qt::AlignRight);
        } else {
            y = text(box.addresses, m_faces.address, m_colours.softText,
                     QRectF(inner.left(), y, inner.width(), 0), Qt::AlignLeft);
        }
        if (!box.note.isEmpty()) {
            text(box.note, m_faces.label, isMissing ? m_colours.alarm : m_colours.softText,
                 QRectF(inner.left(), y + 4, inner.width(), 0), Qt::AlignLeft);
        }
        for (const DiagramItem& item : box.items) {
            const QRectF glyph(item.rect.center().x() - glyphSize / 2, item.rect.top(), glyphSize,
                               glyphSize);
            icon(item.icon, glyph, m_colours.text);
            text({item.label}, m_faces.label, m_colours.text,
                 QRectF(item.rect.left(), glyph.bottom() + 4, item.rect.width(), 0),
                 Qt::AlignHCenter);
        }
    }

private:
    void frame(const DiagramBox& box)
    {
        const bool isMissing = box.kind == DiagramBoxKind::Missing;
        QPen pen(isMissing ? m_colours.alarm : m_colours.edge, isMissing ? 1.8 : 1.2);
        if (box.kind != DiagramBoxKind::Zone) {
            pen.setDashPattern({4, 3});
        }
        m_painter.setPen(pen);
        m_painter.setBrush(isMissing ? m_colours.alarmGround : m_colours.box);
        m_painter.drawRoundedRect(box.rect, corner, corner);
    }

    void arrow(const DiagramLine& line)
    {
        const QPointF tip = line.path.last();
        const double back = line.path.at(line.path.size() - 2).x() < tip.x() ? -8 : 8;
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_colours.edge);
        m_painter.drawPolygon(QPolygonF{tip, tip + QPointF(back, -3.5), tip + QPointF(back, 3.5)});
    }

    /// Lines of text from the top of a rectangle on; returns where the next would begin. Placed by
    /// their left ends, so that a reader of the file with another face keeps their beginnings.
    double text(const QStringList& lines, const QFont& face, const QColor& colour,
                const QRectF& rect, Qt::Alignment alignment)
    {
        const QFontMetricsF metrics(face);
        m_painter.setFont(face);
        m_painter.setPen(colour);
        double y = rect.top();
        for (const QString& line : lines) {
            const double room = rect.width() - metrics.horizontalAdvance(line);
            const double x = alignment.testFlag(Qt::AlignRight) ? room
                : alignment.testFlag(Qt::AlignHCenter)          ? room / 2
                                                                : 0;
            m_painter.drawText(QPointF(rect.left() + x, y + metrics.ascent()), line);
            y += metrics.height();
        }
        return y;
    }

    void icon(const QString& name, const QRectF& rect, const QColor& colour)
    {
        QFile file(QStringLiteral(":/luytre/diagram/%1.svg").arg(name));
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("no glyph named %s", qUtf8Printable(name));
            return;
        }
        QByteArray svg = file.readAll();
        svg.replace("currentColor", colour.name().toLatin1());
        QSvgRenderer(svg).render(&m_painter, rect);
    }

    QPainter& m_painter;
    const DiagramFaces& m_faces;
    const DiagramColours& m_colours;
};

} // namespace

DiagramFaces printedDiagramFaces()
{
    const auto face = [](int pixels, QFont::Weight weight) {
        QFont made(typefaceFamily());
        made.setPixelSize(pixels);
        made.setWeight(weight);
        made.setHintingPreference(QFont::PreferNoHinting);
        return made;
    };
    return {face(14, QFont::Bold), face(13, QFont::Normal), face(12, QFont::Normal)};
}

void paintZoneDiagram(QPainter& painter, const ZoneDiagram& diagram, const DiagramFaces& faces,
                      const DiagramColours& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Painting painting(painter, faces, colours);
    for (const DiagramLine& line : diagram.lines) {
        painting.line(line);
    }
    for (const DiagramBox& box : diagram.boxes) {
        painting.box(box);
    }
    for (const DiagramLine& line : diagram.lines) {
        painting.mark(line);
    }
    painter.restore();
}

Result<QByteArray> zoneDiagramSvg(const DiagramInput& input, const QString& title)
{
    LUYTRE_CHECK(loadTypeface());
    const DiagramFaces faces = printedDiagramFaces();
    const ZoneDiagram diagram = layOutZones(input, faces);
    QBuffer file;
    QSvgGenerator generator;
    generator.setOutputDevice(&file);
    generator.setTitle(title);
    generator.setDescription({});
    generator.setResolution(96);
    generator.setSize(diagram.size.toSize());
    generator.setViewBox(QRectF(QPointF(), diagram.size));
    QPainter painter;
    if (!painter.begin(&generator)) {
        return failure(ErrorCode::Internal, QStringLiteral("no SVG can be written"));
    }
    paintZoneDiagram(painter, diagram, faces);
    painter.end();
    // The name that the face has inside this process says nothing to anybody else.
    QByteArray svg = file.data();
    svg.replace(typefaceFamily().toUtf8(), "Tinos, Times New Roman, serif");
    return svg;
}

} // namespace luytre::report
