#include "signing/SignatureAppearance.h"

#include "base/Clock.h"
#include "base/Text.h"

#include <QBuffer>
#include <QFile>
#include <QFontDatabase>
#include <QImageReader>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTextLayout>

#include <array>

namespace luytre {

namespace {

constexpr double pointsPerMm = 72.0 / 25.4;
const QSizeF handwritingBox(48 * pointsPerMm, 20 * pointsPerMm);
constexpr double sealWidth = 36 * pointsPerMm;
constexpr int resolution = 720;
constexpr double unitsPerPoint = resolution / 72.0;
/// A scan of a signature or seal has no more pixels; a picture that has is a mistake or an attack.
constexpr qint64 mostPixels = 24'000'000;
/// Of a 36 mm seal, 16 mm lie over a 48 mm signature.
constexpr double sealClearShare = 20.0 / 36.0;
constexpr double annexText = 10;
const QSizeF annexBox(80 * pointsPerMm, 10 * pointsPerMm);
constexpr double annexMarginRight = 15 * pointsPerMm;
constexpr double annexMarginTop = 8 * pointsPerMm;
constexpr double largestText = 8;
constexpr double smallestText = 5;

Result<QImage> readPng(const QByteArray& png)
{
    QBuffer buffer;
    buffer.setData(png);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    // libpng complains on standard error by itself about what does not begin as a PNG.
    const QSize size = png.startsWith("\x89PNG\r\n\x1a\n") ? reader.size() : QSize();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels) {
        return failure(ErrorCode::ImageInvalid,
                       QStringLiteral("not a PNG, or more than 24 megapixels"));
    }
    const QImage image = reader.read();
    if (image.isNull()) {
        return failure(ErrorCode::ImageInvalid, reader.errorString());
    }
    return image;
}

Result<QRectF> placeFor(const QSizeF& image, const AppearanceRequest& request)
{
    QSizeF size = image;
    if (request.kind == AppearanceKind::Seal) {
        size = QSizeF(sealWidth, sealWidth * image.height() / image.width());
        // Half a point of tolerance: rectangles are rounded.
        if (size.width() > request.size.width() + 0.5
            || size.height() > request.size.height() + 0.5) {
            return failure(ErrorCode::ImageInvalid,
                           QStringLiteral("the seal is larger than its field"));
        }
    } else {
        size.scale(handwritingBox.boundedTo(request.size), Qt::KeepAspectRatio);
    }
    return QRectF(QPointF((request.size.width() - size.width()) / 2,
                          (request.size.height() - size.height()) / 2),
                  size);
}

QFont textFont()
{
    static const QString family = [] {
        QFile file(QStringLiteral(":/luytre/signing/Tinos-Regular.ttf"));
        const bool open = file.open(QIODevice::ReadOnly);
        const int id = open ? QFontDatabase::addApplicationFontFromData(file.readAll()) : -1;
        return QFontDatabase::applicationFontFamilies(id).value(0);
    }();
    QFont font(family);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Breaks the text into lines of a width; the height that they take.
double layOut(QTextLayout& layout, double width, Qt::Alignment alignment = Qt::AlignHCenter)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.setCacheEnabled(true);
    layout.beginLayout();
    double height = 0;
    while (true) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0, height));
        height += line.height();
    }
    layout.endLayout();
    return height;
}

QString dateText(const QDateTime& time)
{
    return inVietnam(time).toString(QStringLiteral("dd/MM/yyyy"));
}

/// With the zone as ISO 8601 writes it.
QString clockText(const QDateTime& time)
{
    return inVietnam(time).toString(QStringLiteral("HH:mm:ss")) + QChar::Nbsp
        + QStringLiteral("+07:00");
}

/// Number of the document and time, 10 pt, at the right.
void drawAnnexText(QPainter& painter, QPdfWriter& writer, const AppearanceRequest& request)
{
    QFont font = textFont();
    font.setPointSizeF(annexText);
    QTextLayout layout(nfc(request.documentNumber) + QChar::LineSeparator + dateText(request.time)
                           + QChar::Nbsp + clockText(request.time),
                       font, &writer);
    const QSizeF box = request.size * unitsPerPoint;
    layOut(layout, box.width(), Qt::AlignRight);
    painter.setClipRect(QRectF(QPointF(), box));
    layout.draw(&painter, QPointF());
}

/// Name and time, as large as the field allows up to 8 pt, centred.
void drawText(QPainter& painter, QPdfWriter& writer, const AppearanceRequest& request)
{
    const QString text = nfc(request.name) + QChar::LineSeparator + QStringLiteral("Ký số: ")
        + dateText(request.time) + QChar::LineSeparator + clockText(request.time);
    QSizeF box = request.size * unitsPerPoint;
    if (request.kind == AppearanceKind::Seal) {
        // A seal lies over the left third of the signature; its words keep to the part that does
        // not.
        box.setWidth(box.width() * sealClearShare);
    }
    QFont font = textFont();
    for (double size = largestText;; size -= 0.5) {
        font.setPointSizeF(size);
        QTextLayout layout(text, font, &writer);
        const double height = layOut(layout, box.width());
        if (height <= box.height() || size <= smallestText) {
            painter.setClipRect(QRectF(QPointF(), box));
            layout.draw(&painter, QPointF(0, qMax((box.height() - height) / 2, 0.0)));
            return;
        }
    }
}

} // namespace

Result<QByteArray> drawAppearance(const AppearanceRequest& request)
{
    const bool isAnnex = request.kind == AppearanceKind::Annex;
    if (isAnnex && request.documentNumber.trimmed().isEmpty()) {
        return failure(ErrorCode::Usage,
                       QStringLiteral("an annex shows the number of its document"));
    }
    QImage image;
    QRectF place;
    if (!request.png.isEmpty() && !isAnnex) {
        LUYTRE_TRY(read, readPng(request.png));
        LUYTRE_TRY(rect, placeFor(QSizeF(read.size()), request));
        image = read;
        place = rect;
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setResolution(resolution);
    writer.setPageSize(QPageSize(request.size, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter;
    if (!painter.begin(&writer)) {
        return failure(ErrorCode::Internal,
                       QStringLiteral("cannot draw a page of the field's size"));
    }
    if (isAnnex) {
        drawAnnexText(painter, writer, request);
    } else if (image.isNull()) {
        drawText(painter, writer, request);
    } else {
        painter.drawImage(QRectF(place.topLeft() * unitsPerPoint, place.size() * unitsPerPoint),
                          image);
    }
    painter.end();
    return buffer.data();
}

QRectF annexPlace(const QSizeF& page)
{
    const QSizeF box = annexBox.boundedTo(page);
    return QRectF(QPointF(qMax(page.width() - annexMarginRight - box.width(), 0.0),
                          qMin(annexMarginTop, page.height() - box.height())),
                  box);
}

QRectF sealPlace(const QRectF& signature)
{
    const double right = signature.left() + signature.width() / 3;
    return QRectF(right - sealWidth, signature.center().y() - sealWidth / 2, sealWidth, sealWidth);
}

bool showsIdentityNumber(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("(?<!\\d)(?:\\d{9}|\\d{12})(?!\\d)"));
    return number.match(text).hasMatch();
}

} // namespace luytre
