#include "pdf/PageGeometry.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <algorithm>

namespace luytre::qpdf {

namespace {

using Rectangle = QPDFObjectHandle::Rectangle;

const Rectangle a4(0, 0, 595, 842);

Rectangle boxOf(QPDFObjectHandle box, const Rectangle& otherwise)
{
    return box.isRectangle() ? box.getArrayAsRectangle() : otherwise;
}

int quarterTurns(QPDFObjectHandle rotation)
{
    const int degrees = rotation.isInteger() ? int(rotation.getIntValue() % 360) : 0;
    return (degrees + 360) % 360 / 90;
}

} // namespace

PageGeometry::PageGeometry(const QPDFObjectHandle& page)
{
    QPDFPageObjectHelper helper(page);
    const Rectangle media = boxOf(helper.getMediaBox(), a4);
    const Rectangle crop = boxOf(helper.getCropBox(), media);
    m_box = Rectangle(std::max(media.llx, crop.llx), std::max(media.lly, crop.lly),
                      std::min(media.urx, crop.urx), std::min(media.ury, crop.ury));
    if (m_box.llx >= m_box.urx || m_box.lly >= m_box.ury) {
        m_box = media;
    }
    m_rotation = 90 * quarterTurns(helper.getAttribute("/Rotate", false));
}

QSizeF PageGeometry::size() const
{
    const QSizeF size(m_box.urx - m_box.llx, m_box.ury - m_box.lly);
    return m_rotation % 180 == 0 ? size : size.transposed();
}

QRectF PageGeometry::shown(const Rectangle& r) const
{
    const QSizeF size(r.urx - r.llx, r.ury - r.lly);
    switch (m_rotation) {
    case 90:
        return QRectF(QPointF(r.lly - m_box.lly, r.llx - m_box.llx), size.transposed());
    case 180:
        return QRectF(QPointF(m_box.urx - r.urx, r.lly - m_box.lly), size);
    case 270:
        return QRectF(QPointF(m_box.ury - r.ury, m_box.urx - r.urx), size.transposed());
    default:
        return QRectF(QPointF(r.llx - m_box.llx, m_box.ury - r.ury), size);
    }
}

Rectangle PageGeometry::onPage(const QRectF& s) const
{
    switch (m_rotation) {
    case 90:
        return Rectangle(m_box.llx + s.top(), m_box.lly + s.left(), m_box.llx + s.bottom(),
                         m_box.lly + s.right());
    case 180:
        return Rectangle(m_box.urx - s.right(), m_box.lly + s.top(), m_box.urx - s.left(),
                         m_box.lly + s.bottom());
    case 270:
        return Rectangle(m_box.urx - s.bottom(), m_box.ury - s.right(), m_box.urx - s.top(),
                         m_box.ury - s.left());
    default:
        return Rectangle(m_box.llx + s.left(), m_box.ury - s.bottom(), m_box.llx + s.right(),
                         m_box.ury - s.top());
    }
}

QPDFObjectHandle::Matrix PageGeometry::uprightMatrix() const
{
    switch (m_rotation) {
    case 90:
        return {0, 1, -1, 0, 0, 0};
    case 180:
        return {-1, 0, 0, -1, 0, 0};
    case 270:
        return {0, -1, 1, 0, 0, 0};
    default:
        return {1, 0, 0, 1, 0, 0};
    }
}

} // namespace luytre::qpdf
