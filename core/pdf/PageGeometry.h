#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <QRectF>
#include <QSizeF>

namespace luytre::qpdf {

/// Where things are on a page as people see it: its CropBox, cut to the MediaBox, turned by /Rotate
/// (ISO 32000-1, 7.7.3.3 and 14.11.2). Points; origin at the top left of the page as shown.
class PageGeometry
{
public:
    /// Looks up what the page inherits. A page without boxes is taken as A4.
    explicit PageGeometry(const QPDFObjectHandle& page);

    [[nodiscard]] QSizeF size() const; ///< as shown
    [[nodiscard]] int rotation() const { return m_rotation; } ///< clockwise: 0, 90, 180, 270
    [[nodiscard]] QRectF shown(const QPDFObjectHandle::Rectangle& onPage) const;
    [[nodiscard]] QPDFObjectHandle::Rectangle onPage(const QRectF& shown) const;
    /// The /Matrix under which an appearance stands upright on the page as shown.
    [[nodiscard]] QPDFObjectHandle::Matrix uprightMatrix() const;

private:
    QPDFObjectHandle::Rectangle m_box;
    int m_rotation = 0;
};

} // namespace luytre::qpdf
