#pragma once

class QGradient;
class QImage;

/// What a PDF paints with besides plain colours. Each adds an object and returns its number.
namespace luytre::report {

class PdfObjects;

/// The samples of a picture, deflated, with a mask where it is transparent.
[[nodiscard]] int addPicture(PdfObjects& objects, const QImage& image);

/// A linear or radial gradient of at least two stops (ISO 32000-1, 8.7.4.5). Its ends go on beyond
/// it; transparent stops are shown as on white paper.
[[nodiscard]] int addShading(PdfObjects& objects, const QGradient& gradient);

} // namespace luytre::report
