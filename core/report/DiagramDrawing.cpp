#include "report/DiagramDrawing.h"

#include "report/Typeface.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <memory>

namespace luytre::report {

namespace {

constexpr double printDpi = 300;
constexpr int largestSide = 12000; // pixels; more is not a diagram

QSizeF fitted(QSizeF size, double maxWidthMm, double maxHeightMm)
{
    return size.scaled(maxWidthMm, maxHeightMm, Qt::KeepAspectRatio);
}

/// The SVG with one family for all text and without references to anything outside it.
QByteArray tamed(const QByteArray& bytes)
{
    static const QRegularExpression family(QStringLiteral(
        "font-family\\s*(=\\s*(\"[^\"]*\"|'[^']*')|:[^;\"'}]*(?:'[^']*'[^;\"'}]*)*)"));
    static const QRegularExpression outside(
        QStringLiteral("(xlink:)?href\\s*=\\s*([\"'])(?!#|data:)[^\"']*\\2"));
    static const QRegularExpression root(QStringLiteral("<svg\\b"));
    QString text = QString::fromUtf8(bytes);
    text.remove(family);
    text.remove(outside);
    const QRegularExpressionMatch match = root.match(text);
    if (match.hasMatch()) {
        text.insert(match.capturedEnd(),
                    QStringLiteral(" font-family=\"%1\"").arg(typefaceFamily()));
    }
    return text.toUtf8();
}

Result<void> checkLetters(const QByteArray& svg)
{
    static const QRegularExpression tags(
        QStringLiteral("<style\\b.*?</style>|<[^>]*>|&[#\\w]+;|\\s+"),
        QRegularExpression::DotMatchesEverythingOption);
    QString text = QString::fromUtf8(svg);
    text.remove(tags);
    if (const QString lacking = unprintableCharacters(text); !lacking.isEmpty()) {
        return failure(ErrorCode::TextNotPrintable, lacking);
    }
    return {};
}

Result<DiagramDrawing> readSvg(const QByteArray& bytes, double maxWidthMm, double maxHeightMm)
{
    const QByteArray svg = tamed(bytes);
    LUYTRE_CHECK(checkLetters(svg));
    const auto renderer = std::make_shared<QSvgRenderer>();
    if (!renderer->load(svg) || renderer->viewBoxF().isEmpty()) {
        return failure(ErrorCode::ImageInvalid, QStringLiteral("not an SVG picture"));
    }
    const QSizeF size = fitted(renderer->viewBoxF().size(), maxWidthMm, maxHeightMm);
    return DiagramDrawing{size, [renderer](QPainter& painter, const QRectF& rect) {
                              renderer->render(&painter, rect);
                          }};
}

Result<DiagramDrawing> readImage(const QByteArray& bytes, double maxWidthMm, double maxHeightMm)
{
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true);
    const QSize pixels = reader.size();
    if (pixels.width() > largestSide || pixels.height() > largestSide) {
        return failure(ErrorCode::TooLarge,
                       QStringLiteral("pictures of at most %1 pixels a side").arg(largestSide));
    }
    QImage image = reader.read();
    if (image.isNull()) {
        return failure(ErrorCode::ImageInvalid, reader.errorString());
    }
    const QSizeF size = fitted(image.size(), maxWidthMm, maxHeightMm);
    const int useful = static_cast<int>(size.width() / 25.4 * printDpi);
    if (image.width() > useful) {
        image = image.scaledToWidth(useful, Qt::SmoothTransformation);
    }
    return DiagramDrawing{
        size, [image](QPainter& painter, const QRectF& rect) { painter.drawImage(rect, image); }};
}

} // namespace

bool canDraw(const QString& mediaType)
{
    return mediaType == QLatin1String("image/png") || mediaType == QLatin1String("image/jpeg")
        || mediaType == QLatin1String("image/svg+xml");
}

Result<DiagramDrawing> readDiagram(const QByteArray& bytes, const QString& mediaType,
                                   double maxWidthMm, double maxHeightMm)
{
    return mediaType == QLatin1String("image/svg+xml") ? readSvg(bytes, maxWidthMm, maxHeightMm)
                                                       : readImage(bytes, maxWidthMm, maxHeightMm);
}

} // namespace luytre::report
