#include "report/PdfCanvas.h"

#include "report/EmbeddedFace.h"
#include "report/PdfContent.h"
#include "report/PdfObjects.h"
#include "report/PdfPaints.h"

#include <QImage>
#include <QPaintEngine>
#include <QPainter>

#include <array>
#include <limits>

namespace luytre::report {

/// What QPainter wants drawn, as operators of the page that is open.
class PdfCanvas::Engine final : public QPaintEngine
{
public:
    Engine()
        : QPaintEngine(QPaintEngine::AllFeatures
                       & ~(QPaintEngine::ConicalGradientFill | QPaintEngine::PatternBrush
                           | QPaintEngine::PerspectiveTransform | QPaintEngine::BlendModes
                           | QPaintEngine::RasterOpModes
                           | QPaintEngine::ObjectBoundingModeGradients))
    { }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }

    void updateState(const QPaintEngineState& now) override
    {
        const DirtyFlags dirty = now.state();
        if (dirty & DirtyTransform) {
            m_transform = now.transform();
        }
        if (dirty & DirtyPen) {
            m_pen = now.pen();
        }
        if (dirty & DirtyBrush) {
            m_brush = now.brush();
        }
        if (dirty & DirtyOpacity) {
            m_opacity = now.opacity();
        }
        if (dirty & DirtyClipEnabled && !now.isClipEnabled()) {
            m_clips.clear();
        }
        if (dirty & DirtyClipPath) {
            clip(now.clipPath(), now.clipOperation());
        } else if (dirty & DirtyClipRegion) {
            QPainterPath region;
            region.addRegion(now.clipRegion());
            clip(region, now.clipOperation());
        }
    }

    void drawPath(const QPainterPath& path) override
    {
        page().enter(m_transform, m_clips);
        fill(path);
        if (strokes()) {
            setOpacity(m_pen.color().alphaF() * m_opacity);
            page().stroke(path, m_pen);
        }
        page().leave();
    }

    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override
    {
        QPainterPath path(points[0]);
        for (int i = 1; i < count; ++i) {
            path.lineTo(points[i]);
        }
        path.setFillRule(mode == WindingMode ? Qt::WindingFill : Qt::OddEvenFill);
        if (mode != PolylineMode) {
            path.closeSubpath();
            drawPath(path);
            return;
        }
        const QBrush brush = std::exchange(m_brush, QBrush());
        drawPath(path);
        m_brush = brush;
    }

    void drawLines(const QLineF* lines, int count) override
    {
        QPainterPath path;
        for (int i = 0; i < count; ++i) {
            path.moveTo(lines[i].p1());
            path.lineTo(lines[i].p2());
        }
        const QBrush brush = std::exchange(m_brush, QBrush());
        drawPath(path);
        m_brush = brush;
    }

    void drawPixmap(const QRectF& rect, const QPixmap& pixmap, const QRectF& source) override
    {
        drawImage(rect, pixmap.toImage(), source, Qt::AutoColor);
    }

    void drawImage(const QRectF& rect, const QImage& image, const QRectF& source,
                   Qt::ImageConversionFlags) override
    {
        const QByteArray name = nextName();
        m_pictures += '/' + name + ' '
            + reference(addPicture(m_objects, image.copy(source.toAlignedRect()))) + ' ';
        page().enter(m_transform, m_clips);
        setOpacity(m_opacity);
        page().picture(rect, name);
        page().leave();
    }

    void startPage(QSizeF size) { m_pages.push_back({size, PdfContent(size.height())}); }

    void drawText(const QPainter& painter, QPointF origin, const QString& text,
                  const TextStyle& style, const TextSpread& spread)
    {
        EmbeddedFace& face = m_faces[styleIndex(style)];
        QByteArray shown = "[(";
        double reached = 0;
        for (const PlacedGlyph& glyph : placeGlyphs(text, style, spread)) {
            face.use(glyph);
            // Where a glyph does not stand at the end of the one before, TJ moves back by
            // thousandths of the size (ISO 32000-1, 9.4.3).
            const double move = (reached - glyph.x) * 1000 / style.size;
            if (std::abs(move) > 0.5) {
                shown += ')';
                appendNumber(shown, move, 0);
                shown += '(';
                reached = glyph.x;
            }
            appendStringByte(shown, char(glyph.index >> 8));
            appendStringByte(shown, char(glyph.index & 0xFF));
            reached += glyphAdvance(glyph.index, style) * style.size;
        }
        setOpacity(painter.opacity() * painter.pen().color().alphaF());
        page().text("F" + QByteArray::number(styleIndex(style)), style.size, painter.pen().color(),
                    painter.combinedTransform(), origin, shown + ")]");
    }

    Result<QByteArray> finish()
    {
        const int tree = m_objects.reserve();
        const int resources = m_objects.reserve();
        QByteArray kids;
        for (const Page& page : m_pages) {
            QByteArray box = "[0 0 ";
            appendNumber(box, page.size.width());
            box += ' ';
            appendNumber(box, page.size.height());
            const int content = m_objects.addStream({}, page.content.bytes());
            kids += reference(m_objects.add("<< /Type /Page /Parent " + reference(tree)
                                            + " /MediaBox " + box + "] /Resources "
                                            + reference(resources) + " /Contents "
                                            + reference(content) + " >>"))
                + ' ';
        }
        m_objects.set(tree,
                      "<< /Type /Pages /Count " + QByteArray::number(m_pages.size()) + " /Kids ["
                          + kids + "] >>");
        QByteArray fonts;
        for (std::size_t i = 0; i < m_faces.size(); ++i) {
            if (m_faces[i].isUsed()) {
                LUYTRE_TRY(font, m_faces[i].write(m_objects));
                fonts += "/F" + QByteArray::number(i) + ' ' + reference(font) + ' ';
            }
        }
        m_objects.set(resources,
                      "<< /Font << " + fonts + ">> /XObject << " + m_pictures + ">> /Shading << "
                          + m_shadings + ">> /ExtGState << " + m_opacities + ">> >>");
        return m_objects.file(m_objects.add("<< /Type /Catalog /Pages " + reference(tree) + " >>"));
    }

private:
    struct Page {
        QSizeF size;
        PdfContent content;
    };

    PdfContent& page() { return m_pages.back().content; }

    [[nodiscard]] bool strokes() const
    {
        return m_pen.style() != Qt::NoPen && m_pen.brush().style() != Qt::NoBrush;
    }

    void fill(const QPainterPath& path)
    {
        const QGradient* gradient = m_brush.gradient();
        if (gradient && gradient->stops().size() > 1) {
            const QByteArray name = nextName();
            m_shadings += '/' + name + ' ' + reference(addShading(m_objects, *gradient)) + ' ';
            setOpacity(m_opacity);
            page().shade(path, name, m_brush.transform());
        } else if (m_brush.style() != Qt::NoBrush) {
            const QColor colour = gradient ? gradient->stops().first().second : m_brush.color();
            setOpacity(colour.alphaF() * m_opacity);
            page().fill(path, colour);
        }
    }

    QByteArray nextName() { return "X" + QByteArray::number(m_names++); }

    void setOpacity(double alpha)
    {
        const int percent = qRound(alpha * 100);
        const QByteArray name = "/O" + QByteArray::number(percent);
        if (percent == 100 && m_opacities.isEmpty()) {
            return;
        }
        if (!m_opacities.contains(name + ' ')) {
            const QByteArray share = QByteArray::number(percent / 100.0);
            m_opacities += name + " << /ca " + share + " /CA " + share + " >> ";
        }
        page().setOpacity(name);
    }

    void clip(const QPainterPath& area, Qt::ClipOperation operation)
    {
        if (operation != Qt::IntersectClip) {
            m_clips.clear();
        }
        if (operation != Qt::NoClip) {
            m_clips.push_back(m_transform.map(area));
        }
    }

    QTransform m_transform;
    QPen m_pen;
    QBrush m_brush;
    double m_opacity = 1;
    std::vector<QPainterPath> m_clips; ///< on the page; what is drawn lies in all of them

    PdfObjects m_objects;
    std::vector<Page> m_pages;
    std::array<EmbeddedFace, typefaceStyles> m_faces{EmbeddedFace({.bold = false, .italic = false}),
                                                     EmbeddedFace({.bold = true, .italic = false}),
                                                     EmbeddedFace({.bold = false, .italic = true}),
                                                     EmbeddedFace({.bold = true, .italic = true})};
    // Entries of the resources that all pages share.
    QByteArray m_pictures;
    QByteArray m_shadings;
    QByteArray m_opacities;
    int m_names = 0;
};

PdfCanvas::PdfCanvas() : m_engine(std::make_unique<Engine>()) { }

PdfCanvas::~PdfCanvas() = default;

void PdfCanvas::startPage(QSizeF size)
{
    m_size = size;
    m_engine->startPage(size);
}

Result<QByteArray> PdfCanvas::finish()
{
    return m_engine->finish();
}

void PdfCanvas::drawText(const QPainter& painter, QPointF origin, const QString& text,
                         const TextStyle& style, const TextSpread& spread)
{
    if (!text.isEmpty()) {
        m_engine->drawText(painter, origin, text, style, spread);
    }
}

QPaintEngine* PdfCanvas::paintEngine() const
{
    return m_engine.get();
}

int PdfCanvas::metric(PaintDeviceMetric metric) const
{
    switch (metric) {
    case PdmWidth:
        return qRound(m_size.width());
    case PdmHeight:
        return qRound(m_size.height());
    case PdmWidthMM:
        return qRound(m_size.width() * 25.4 / 72);
    case PdmHeightMM:
        return qRound(m_size.height() * 25.4 / 72);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return 72;
    case PdmNumColors:
        return std::numeric_limits<int>::max();
    case PdmDepth:
        return 24;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return int(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace luytre::report
