#include "pdf/PlaceablePage.h"

#include "base/Digest.h"
#include "pdf/PdfaWriter.h"
#include "support/Printers.h"
#include "support/TestPages.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

namespace luytre {
namespace {

/// A PDF of one page put together by hand. Holes in what is written are the test's business.
QByteArray handMade(const QByteArray& pageKeys, const QByteArray& content,
                    const QByteArray& more = {})
{
    const QByteArrayList objects = {
        "<< /Type /Catalog /Pages 2 0 R >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 150] /Contents 4 0 R " + pageKeys + " >>",
        "<< /Length " + QByteArray::number(content.size()) + " >>\nstream\n" + content
            + "\nendstream",
        more.isEmpty() ? QByteArray("null") : more,
    };
    QByteArray bytes = "%PDF-1.4\n";
    QByteArray table = "xref\n0 6\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(bytes.size());
    return bytes + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

TEST(PlaceablePage, sizeIsThatOfThePageAsShown)
{
    const QByteArray line = "0 0 m 300 150 l S";
    struct Case {
        const char* keys;
        QSizeF size;
    };
    for (const Case& each :
         {Case{"/Resources << >>", {300, 150}}, Case{"/Resources << >> /Rotate 90", {150, 300}},
          Case{"/Resources << >> /CropBox [100 50 200 100]", {100, 50}}}) {
        const auto size = placeablePageSize(handMade(each.keys, line));
        LUYTRE_ASSERT_OK(size);
        EXPECT_NEAR(size->width(), each.size.width(), 0.01) << each.keys;
        EXPECT_NEAR(size->height(), each.size.height(), 0.01) << each.keys;
    }
}

TEST(PlaceablePage, refusesWhatPdfaForbids)
{
    struct Case {
        const char* why;
        QByteArray pdf;
        ErrorCode code;
    };
    const QByteArray good = test::drawPages({QStringLiteral("Sơ đồ")});
    QByteArray broken = good;
    broken.truncate(broken.size() / 2);
    const std::vector<Case> cases = {
        {"nothing", {}, ErrorCode::PdfMalformed},
        {"no PDF", "sơ đồ", ErrorCode::PdfMalformed},
        {"half a PDF", broken, ErrorCode::PdfMalformed},
        {"font that is not embedded",
         handMade("/Resources << /Font << /F1 5 0 R >> >>", "BT /F1 12 Tf (a) Tj ET",
                  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding "
                  "/WinAnsiEncoding >>"),
         ErrorCode::PdfUnsupported},
        {"press colours", handMade("/Resources << >>", "0 0 0 1 k 0 0 9 9 re f"),
         ErrorCode::PdfUnsupported},
        {"press colour space",
         handMade("/Resources << /ColorSpace << /C [/Separation /X /DeviceCMYK 5 0 R] >> >>",
                  "0 0 m"),
         ErrorCode::PdfUnsupported},
        {"layer",
         handMade("/Resources << /Properties << /L 5 0 R >> >>", "/OC /L BDC EMC",
                  "<< /Type /OCG /Name (a) >>"),
         ErrorCode::PdfUnsupported},
        {"note",
         handMade("/Resources << >> /Annots [5 0 R]", "0 0 m",
                  "<< /Type /Annot /Subtype /FreeText /Rect [0 0 9 9] >>"),
         ErrorCode::PdfUnsupported},
    };
    for (const Case& each : cases) {
        SCOPED_TRACE(each.why);
        LUYTRE_EXPECT_ERROR(placeablePageSize(each.pdf), each.code);
    }
    LUYTRE_EXPECT_OK(placeablePageSize(good));
}

TEST(PlaceablePage, isDrawnWhereItWasAskedFor)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.pdf"));
    const QString again = folder.filePath(QStringLiteral("b.pdf"));
    PdfaDocument document = test::sampleDocument();
    document.placedPages.push_back(
        {test::drawPages({QStringLiteral("MáyChủ"), QStringLiteral("TrangHai")}), 1,
         QRectF(100, 300, 210, 297)});
    LUYTRE_ASSERT_OK(writePdfa(document, path));
    LUYTRE_ASSERT_OK(writePdfa(document, again));
    const auto bytes = [](const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    EXPECT_EQ(sha256Hex(bytes(path)), sha256Hex(bytes(again)));
    const auto check = test::judge(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
    EXPECT_EQ(check.exitCode, 0) << check.output.toStdString();
    const auto inside = [&](int x, int y, int width, int height) {
        return test::judge(QStringLiteral("pdftotext"),
                           {QStringLiteral("-f"), QStringLiteral("2"), QStringLiteral("-l"),
                            QStringLiteral("2"), QStringLiteral("-x"), QString::number(x),
                            QStringLiteral("-y"), QString::number(y), QStringLiteral("-W"),
                            QString::number(width), QStringLiteral("-H"), QString::number(height),
                            path, QStringLiteral("-")})
            .output;
    };
    EXPECT_TRUE(inside(100, 300, 210, 297).contains(QStringLiteral("MáyChủ")));
    EXPECT_FALSE(inside(0, 0, 595, 300).contains(QStringLiteral("MáyChủ")));
    EXPECT_FALSE(inside(0, 0, 595, 842).contains(QStringLiteral("TrangHai")));
    const auto fonts = test::judge(QStringLiteral("pdffonts"), {path});
    EXPECT_FALSE(fonts.output.contains(QLatin1String(" no "))) << fonts.output.toStdString();

    document.placedPages.front().page = 2;
    LUYTRE_EXPECT_ERROR(writePdfa(document, again), ErrorCode::Usage);
    document.placedPages.front() = {"no PDF", 1, QRectF(0, 0, 9, 9)};
    LUYTRE_EXPECT_ERROR(writePdfa(document, again), ErrorCode::PdfMalformed);
}

} // namespace
} // namespace luytre
