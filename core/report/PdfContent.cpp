#include "report/PdfContent.h"

#include "report/PdfObjects.h"

#include <cmath>
#include <utility>

namespace luytre::report {

namespace {

constexpr int placeDecimals = 2; // 1/7200 inch

QByteArray colourOperator(const QColor& colour, bool forFill)
{
    QByteArray out;
    if (colour.red() == colour.green() && colour.green() == colour.blue()) {
        appendNumber(out, colour.redF());
        return out + (forFill ? " g\n" : " G\n");
    }
    for (const float part : {colour.redF(), colour.greenF(), colour.blueF()}) {
        appendNumber(out, double(part));
        out += ' ';
    }
    return out + (forFill ? "rg\n" : "RG\n");
}

/// Whether a circle stays a circle.
bool keepsShapes(const QTransform& t)
{
    constexpr double close = 1e-6;
    const double scale = std::abs(t.m11()) + std::abs(t.m12());
    return std::abs(std::abs(t.m11()) - std::abs(t.m22())) < close * scale
        && std::abs(std::abs(t.m12()) - std::abs(t.m21())) < close * scale
        && std::abs(t.m11() * t.m21() + t.m12() * t.m22()) < close * scale * scale;
}

const char* fillOperator(const QPainterPath& path, const char* winding, const char* evenOdd)
{
    return path.fillRule() == Qt::WindingFill ? winding : evenOdd;
}

} // namespace

void PdfContent::enter(const QTransform& transform, const std::vector<QPainterPath>& clips)
{
    m_place = m_flip;
    m_clipped = !clips.empty();
    if (m_clipped) {
        m_outside = m_now;
        m_bytes += "q\n";
    }
    for (const QPainterPath& area : clips) {
        trace(area);
        m_bytes += fillOperator(area, "W n\n", "W* n\n");
    }
    m_place = transform * m_flip;
}

void PdfContent::leave()
{
    if (m_clipped) {
        m_bytes += "Q\n";
        m_now = m_outside;
    }
}

void PdfContent::fill(const QPainterPath& path, const QColor& colour)
{
    set(m_now.fillColour, colourOperator(colour, true));
    trace(path);
    m_bytes += fillOperator(path, "f\n", "f*\n");
}

void PdfContent::stroke(const QPainterPath& path, const QPen& pen)
{
    if (keepsShapes(m_place)) {
        setPen(pen, std::sqrt(std::abs(m_place.determinant())));
        trace(path);
        m_bytes += "S\n";
        return;
    }
    // The pen is bent with the shape.
    const State outside = m_now;
    const QTransform place = std::exchange(m_place, QTransform());
    m_bytes += "q\n";
    matrix(place);
    m_bytes += " cm\n";
    setPen(pen, 1);
    trace(path);
    m_bytes += "S\nQ\n";
    m_place = place;
    m_now = outside;
}

void PdfContent::shade(const QPainterPath& path, const QByteArray& shading,
                       const QTransform& transform)
{
    m_bytes += "q\n";
    trace(path);
    m_bytes += fillOperator(path, "W n\n", "W* n\n");
    matrix(transform * m_place);
    m_bytes += " cm\n/" + shading + " sh\nQ\n";
}

void PdfContent::picture(const QRectF& rect, const QByteArray& name)
{
    m_bytes += "q\n";
    matrix(QTransform(rect.width(), 0, 0, -rect.height(), rect.left(), rect.bottom()) * m_place);
    m_bytes += " cm\n/" + name + " Do\nQ\n";
}

void PdfContent::text(const QByteArray& font, double size, const QColor& colour,
                      const QTransform& transform, QPointF origin, const QByteArray& shown)
{
    set(m_now.fillColour, colourOperator(colour, true));
    m_bytes += "BT\n/" + font + ' ';
    appendNumber(m_bytes, size);
    m_bytes += " Tf\n";
    const QPointF place = m_flip.map(transform.map(origin));
    // Letters stand upright in PDF's own axes.
    matrix(QTransform(transform.m11(), -transform.m12(), -transform.m21(), transform.m22(),
                      place.x(), place.y()));
    m_bytes += " Tm\n" + shown + " TJ\nET\n";
}

void PdfContent::set(QByteArray& held, const QByteArray& wanted)
{
    if (held != wanted) {
        held = wanted;
        m_bytes += wanted;
    }
}

void PdfContent::setPen(const QPen& pen, double scale)
{
    set(m_now.strokeColour, colourOperator(pen.color(), false));
    const double width = pen.widthF() > 0 && !pen.isCosmetic() ? pen.widthF() * scale : 1;
    QByteArray line;
    appendNumber(line, width);
    line += " w ";
    line += pen.capStyle() == Qt::RoundCap ? "1" : pen.capStyle() == Qt::FlatCap ? "0" : "2";
    line += " J ";
    line += pen.joinStyle() == Qt::RoundJoin ? "1" : pen.joinStyle() == Qt::BevelJoin ? "2" : "0";
    // Qt counts a mitre from the middle of the line, PDF its whole length.
    line += " j ";
    appendNumber(line, pen.miterLimit() * 2);
    set(m_now.line, line + " M\n");
    QByteArray dash = "[";
    if (pen.style() != Qt::SolidLine) {
        for (const double length : pen.dashPattern()) {
            appendNumber(dash, length * width);
            dash += ' ';
        }
    }
    dash += "] ";
    appendNumber(dash, pen.dashOffset() * width);
    set(m_now.dash, dash + " d\n");
}

void PdfContent::trace(const QPainterPath& path)
{
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element element = path.elementAt(i);
        point(element);
        if (element.isMoveTo()) {
            start = element;
            m_bytes += "m\n";
        } else if (element.isCurveTo()) {
            point(path.elementAt(i + 1));
            point(path.elementAt(i + 2));
            m_bytes += "c\n";
            i += 2;
        } else {
            m_bytes += "l\n";
        }
        const bool ends = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        // A line that comes back to its start is a ring: its corner there is joined.
        if (ends && !element.isMoveTo() && QPointF(path.elementAt(i)) == start) {
            m_bytes += "h\n";
        }
    }
}

void PdfContent::point(QPointF point)
{
    const QPointF place = m_place.map(point);
    appendNumber(m_bytes, place.x(), placeDecimals);
    m_bytes += ' ';
    appendNumber(m_bytes, place.y(), placeDecimals);
    m_bytes += ' ';
}

void PdfContent::matrix(const QTransform& t)
{
    constexpr int fine = 6;
    for (const double part : {t.m11(), t.m12(), t.m21(), t.m22()}) {
        appendNumber(m_bytes, part, fine);
        m_bytes += ' ';
    }
    appendNumber(m_bytes, t.dx());
    m_bytes += ' ';
    appendNumber(m_bytes, t.dy());
}

} // namespace luytre::report
