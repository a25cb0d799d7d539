#include "report/PdfCanvas.h"

#include "report/PdfObjects.h"
#include "support/Printers.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QLinearGradient>
#include <QPainter>
#include <QProcess>

namespace luytre::report {
namespace {

struct NumberCase {
    double value;
    int decimals;
    const char* written;
};

TEST(PdfNumber, isFixedPointWithoutNeedlessDigits)
{
    for (const NumberCase& each : {
             NumberCase{0, 3, "0"},
             {-0.0004, 3, "0"},
             {12, 3, "12"},
             {-12.5, 3, "-12.5"},
             {0.05, 2, "0.05"},
             {-0.25, 2, "-0.25"},
             {841.8898, 2, "841.89"},
             {1200, 0, "1200"},
             {0.999999, 3, "1"},
             {0.0000014, 6, "0.000001"},
             {123456789.125, 3, "123456789.125"},
         }) {
        QByteArray out = "x";
        appendNumber(out, each.value, each.decimals);
        EXPECT_EQ(out, QByteArray("x") + each.written) << each.value;
    }
}

TEST(PdfString, escapesWhatWouldEndItOrChange)
{
    QByteArray out;
    for (const char byte : QByteArray("a(b)\\\r\n")) {
        appendStringByte(out, byte);
    }
    EXPECT_EQ(out, "a\\(b\\)\\\\\\r\n");
}

class PdfCanvasPage : public testing::Test
{
protected:
    static constexpr QSizeF size{200, 100};

    void SetUp() override { LUYTRE_ASSERT_OK(loadTypeface()); }

    /// A page drawn by `paint`, as a file that qpdf finds nothing wrong with.
    template <class Paint>
    QString drawn(const QString& name, Paint paint)
    {
        PdfCanvas canvas;
        canvas.startPage(size);
        QPainter painter(&canvas);
        paint(painter);
        painter.end();
        const Result<QByteArray> pdf = canvas.finish();
        EXPECT_TRUE(pdf.has_value());
        const QDir folder(QStringLiteral(LUYTRE_BINARY_DIR));
        folder.mkpath(QStringLiteral("canvas"));
        const QString path = folder.filePath(QStringLiteral("canvas/%1.pdf").arg(name));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(pdf.value_or(QByteArray()));
        file.close();
        EXPECT_EQ(run(QStringLiteral("qpdf"), {QStringLiteral("--check"), path}).second, 0)
            << name.toStdString();
        return path;
    }

    /// What another program makes of the page, one pixel to the pt.
    static QImage seen(const QString& path)
    {
        const QString picture = path + QStringLiteral(".png");
        EXPECT_EQ(run(QStringLiteral("mutool"),
                      {QStringLiteral("draw"), QStringLiteral("-r"), QStringLiteral("72"),
                       QStringLiteral("-o"), picture, path})
                      .second,
                  0);
        QImage image(picture);
        EXPECT_EQ(image.size(), size.toSize());
        return image;
    }

    static std::pair<QString, int> run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        const bool ended = process.waitForFinished(60000);
        return {QString::fromUtf8(process.readAllStandardOutput()),
                ended ? process.exitCode() : -1};
    }

    static void expectColour(const QImage& image, QPoint place, const QColor& wanted)
    {
        const QColor found = image.pixelColor(place);
        const int apart = std::abs(found.red() - wanted.red())
            + std::abs(found.green() - wanted.green()) + std::abs(found.blue() - wanted.blue());
        EXPECT_LE(apart, 12) << place.x() << ',' << place.y() << ": " << found.name().toStdString()
                             << ", not " << wanted.name().toStdString();
    }
};

TEST_F(PdfCanvasPage, keepsPlacesColoursAndOpacity)
{
    const QImage image = seen(drawn(QStringLiteral("shapes"), [](QPainter& painter) {
        painter.fillRect(QRectF(10, 10, 40, 20), QColor(200, 30, 30));
        painter.setPen(QPen(QColor(0, 90, 0), 6));
        painter.drawLine(QPointF(10, 50), QPointF(60, 50));
        painter.setOpacity(0.5);
        painter.fillRect(QRectF(70, 10, 20, 20), Qt::black);
        painter.setOpacity(1);
        painter.fillRect(QRectF(100, 10, 20, 20), QColor(0, 0, 255, 51));
    }));
    expectColour(image, {30, 20}, QColor(200, 30, 30));
    expectColour(image, {5, 20}, Qt::white);
    expectColour(image, {30, 50}, QColor(0, 90, 0));
    expectColour(image, {80, 20}, QColor(127, 127, 127));
    expectColour(image, {110, 20}, QColor(204, 204, 255));
}

TEST_F(PdfCanvasPage, clipsInsideClipsAndLetsGoOfThem)
{
    const QImage image = seen(drawn(QStringLiteral("clips"), [](QPainter& painter) {
        painter.save();
        painter.setClipRect(QRectF(10, 10, 50, 50));
        painter.translate(20, 20);
        painter.setClipRect(QRectF(0, 0, 100, 100), Qt::IntersectClip);
        painter.fillRect(QRectF(-20, -20, 200, 200), Qt::black);
        painter.restore();
        painter.fillRect(QRectF(100, 40, 10, 10), Qt::black);
    }));
    expectColour(image, {40, 40}, Qt::black);
    expectColour(image, {15, 15}, Qt::white); // inside the first only
    expectColour(image, {80, 40}, Qt::white); // inside the second only
    expectColour(image, {105, 45}, Qt::black);
}

TEST_F(PdfCanvasPage, bendsThePenWithTheShape)
{
    const QImage image = seen(drawn(QStringLiteral("pens"), [](QPainter& painter) {
        painter.scale(10, 1);
        painter.setPen(QPen(Qt::black, 1, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(QPointF(5, 10), QPointF(5, 90)); // upright: ten pt wide
        painter.resetTransform();
        painter.scale(3, 3);
        painter.drawLine(QPointF(40, 10), QPointF(60, 10)); // three pt high
    }));
    expectColour(image, {47, 50}, Qt::black);
    expectColour(image, {52, 50}, Qt::black);
    expectColour(image, {60, 50}, Qt::white);
    expectColour(image, {150, 30}, Qt::black);
    expectColour(image, {150, 33}, Qt::white);
}

TEST_F(PdfCanvasPage, shadesFromColourToColour)
{
    const QImage image = seen(drawn(QStringLiteral("gradient"), [](QPainter& painter) {
        QLinearGradient gradient(QPointF(0, 0), QPointF(200, 0));
        gradient.setColorAt(0, Qt::black);
        gradient.setColorAt(0.5, QColor(255, 0, 0));
        gradient.setColorAt(1, Qt::white);
        painter.fillRect(QRectF(0, 20, 200, 40), gradient);
    }));
    expectColour(image, {1, 40}, QColor(2, 0, 0));
    expectColour(image, {100, 40}, QColor(255, 0, 0));
    expectColour(image, {150, 40}, QColor(255, 128, 128));
    expectColour(image, {100, 10}, Qt::white);
}

TEST_F(PdfCanvasPage, placesPicturesUprightAndTransparent)
{
    QImage picture(2, 2, QImage::Format_ARGB32);
    picture.setPixelColor(0, 0, QColor(255, 0, 0));
    picture.setPixelColor(1, 0, QColor(0, 255, 0));
    picture.setPixelColor(0, 1, QColor(0, 0, 255));
    picture.setPixelColor(1, 1, Qt::transparent);
    const QImage image = seen(drawn(QStringLiteral("picture"), [&](QPainter& painter) {
        painter.fillRect(QRectF(0, 0, 200, 100), QColor(128, 128, 128));
        painter.drawImage(QRectF(20, 20, 60, 60), picture);
    }));
    expectColour(image, {25, 25}, QColor(255, 0, 0));
    expectColour(image, {75, 25}, QColor(0, 255, 0));
    expectColour(image, {25, 75}, QColor(0, 0, 255));
    expectColour(image, {75, 75}, QColor(128, 128, 128));
}

TEST_F(PdfCanvasPage, givesItsTextBack)
{
    const QString line = QStringLiteral("Đề xuất cấp độ 3 (hồ sơ) \\ Ư ợ ỹ");
    const QString path = drawn(QStringLiteral("text"), [&](QPainter& painter) {
        drawText(painter, QPointF(10, 20), line, {.size = 9});
        drawText(painter, QPointF(10, 40), QStringLiteral("giãn chữ"), {.size = 9, .bold = true},
                 {.wordSpacing = 2});
        painter.translate(10, 90);
        painter.rotate(-90);
        drawText(painter, QPointF(0, 0), QStringLiteral("đứng"), {.size = 9, .italic = true});
    });
    const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).first;
    for (const QString& wanted : {line, QStringLiteral("giãn chữ"), QStringLiteral("đứng")}) {
        EXPECT_TRUE(text.contains(wanted)) << text.toStdString();
    }
    const QString fonts = run(QStringLiteral("pdffonts"), {path}).first;
    EXPECT_EQ(fonts.count(QStringLiteral("Identity-H       yes yes yes")), 3)
        << fonts.toStdString();
}

TEST_F(PdfCanvasPage, isTheSameBytesEachTime)
{
    const auto paint = [](QPainter& painter) {
        drawText(painter, QPointF(10, 20), QStringLiteral("Như nhau"), {.size = 12});
        painter.drawEllipse(QRectF(50, 50, 20, 20));
    };
    QFile first(drawn(QStringLiteral("first"), paint));
    QFile second(drawn(QStringLiteral("second"), paint));
    ASSERT_TRUE(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    EXPECT_EQ(first.readAll(), second.readAll());
}

} // namespace
} // namespace luytre::report
