#include "report/PdfPaints.h"

#include "report/PdfObjects.h"

#include <QImage>
#include <QLinearGradient>

namespace luytre::report {

namespace {

/// A colour as it looks on paper.
QByteArray onWhite(const QColor& colour)
{
    QByteArray out = "[";
    for (const float part : {colour.redF(), colour.greenF(), colour.blueF()}) {
        appendNumber(out, double(part * colour.alphaF() + 1 - colour.alphaF()));
        out += ' ';
    }
    return out + "]";
}

/// The colours of a gradient as a function of its length (ISO 32000-1, 7.10.4).
QByteArray colourFunction(const QGradientStops& stops)
{
    QByteArray parts;
    QByteArray bounds;
    QByteArray encode;
    for (qsizetype i = 1; i < stops.size(); ++i) {
        parts += "<< /FunctionType 2 /N 1 /Domain [0 1] /C0 " + onWhite(stops[i - 1].second)
            + " /C1 " + onWhite(stops[i].second) + " >> ";
        encode += "0 1 ";
        if (i + 1 < stops.size()) {
            appendNumber(bounds, stops[i].first, 5);
            bounds += ' ';
        }
    }
    QByteArray domain = "[";
    appendNumber(domain, stops.first().first, 5);
    domain += ' ';
    appendNumber(domain, stops.last().first, 5);
    return "<< /FunctionType 3 /Domain " + domain + "] /Functions [" + parts + "] /Bounds ["
        + bounds + "] /Encode [" + encode + "] >>";
}

} // namespace

int addPicture(PdfObjects& objects, const QImage& image)
{
    const auto entries = [&](const char* space) {
        return "/Type /XObject /Subtype /Image /BitsPerComponent 8 /ColorSpace " + QByteArray(space)
            + " /Width " + QByteArray::number(image.width()) + " /Height "
            + QByteArray::number(image.height());
    };
    const auto samples = [](const QImage& picture, int depth) {
        QByteArray all;
        all.reserve(qsizetype(picture.width()) * picture.height() * depth);
        for (int y = 0; y < picture.height(); ++y) {
            all.append(reinterpret_cast<const char*>(picture.constScanLine(y)),
                       qsizetype(picture.width()) * depth);
        }
        return all;
    };
    QByteArray mask;
    if (image.hasAlphaChannel()) {
        const QImage alpha = image.convertToFormat(QImage::Format_Alpha8);
        mask = " /SMask " + reference(objects.addStream(entries("/DeviceGray"), samples(alpha, 1)));
    }
    if (image.isGrayscale()) {
        const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
        return objects.addStream(entries("/DeviceGray") + mask, samples(grey, 1));
    }
    const QImage colours = image.convertToFormat(QImage::Format_RGB888);
    return objects.addStream(entries("/DeviceRGB") + mask, samples(colours, 3));
}

int addShading(PdfObjects& objects, const QGradient& gradient)
{
    QByteArray coordinates;
    const auto add = [&](std::initializer_list<double> numbers) {
        for (const double number : numbers) {
            appendNumber(coordinates, number, 5);
            coordinates += ' ';
        }
    };
    const bool linear = gradient.type() == QGradient::LinearGradient;
    if (linear) {
        const auto& line = static_cast<const QLinearGradient&>(gradient);
        add({line.start().x(), line.start().y(), line.finalStop().x(), line.finalStop().y()});
    } else {
        const auto& disc = static_cast<const QRadialGradient&>(gradient);
        add({disc.focalPoint().x(), disc.focalPoint().y(), disc.focalRadius(), disc.center().x(),
             disc.center().y(), disc.centerRadius()});
    }
    const QGradientStops stops = gradient.stops();
    QByteArray ends;
    appendNumber(ends, stops.first().first, 5);
    ends += ' ';
    appendNumber(ends, stops.last().first, 5);
    return objects.add(QByteArray("<< /ShadingType ") + (linear ? "2" : "3")
                       + " /ColorSpace /DeviceRGB /Extend [true true] /Coords [" + coordinates
                       + "] /Domain [" + ends + "] /Function " + colourFunction(stops) + " >>");
}

} // namespace luytre::report
