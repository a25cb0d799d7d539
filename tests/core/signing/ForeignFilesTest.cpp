#include "SigningFixture.h"

#include "pdf/PdfFile.h"

#include <functional>

namespace luytre {

namespace {

/// A PDF put together by hand: objects 1 (catalog), 2 (pages), 3 (page), 4 (contents) and more.
QByteArray handMade(const QByteArray& catalog, const QByteArray& page,
                    const QByteArrayList& more = {}, const QByteArray& trailer = {})
{
    const QByteArray drawing = "0 1 0 rg 0 0 20 20 re f";
    QByteArrayList objects
        = {"<< /Type /Catalog /Pages 2 0 R " + catalog + " >>",
           "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
           "<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << >> " + page + " >>",
           "<< /Length " + QByteArray::number(drawing.size()) + " >>\nstream\n" + drawing
               + "\nendstream"};
    objects += more;
    QByteArray bytes = "%PDF-1.5\n";
    QByteArray table
        = "xref\n0 " + QByteArray::number(objects.size() + 1) + "\n0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(bytes.size()).rightJustified(10, '0') + " 00000 n \n";
        bytes += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(bytes.size());
    return bytes + table + "trailer\n<< /Size " + QByteArray::number(objects.size() + 1)
        + " /Root 1 0 R " + trailer + " >>\nstartxref\n" + start + "\n%%EOF\n";
}

const QByteArray plainPage = "/MediaBox [0 0 595 842]";

class ForeignFiles : public test::SigningTest
{
protected:
    ForeignFiles()
    {
        put("drawn.pdf",
            test::drawPages({QStringLiteral("Quyết định"), QStringLiteral("Trang hai")}));
    }

    void made(const QString& program, const QStringList& words) const
    {
        const auto said = test::judge(program, words);
        ASSERT_EQ(said.exitCode, 0) << said.output.toStdString();
    }
    void byQpdf(const QStringList& words) const
    {
        made(QStringLiteral("qpdf"), QStringList{in("drawn.pdf"), in("foreign.pdf")} + words);
    }

    [[nodiscard]] Result<void> signNew(const QRectF& rect, int page = 0) const
    {
        SignRequest wish = request("foreign.pdf", "out.pdf", "Ky1", picture(300, 100));
        wish.place = FieldPlace{page, rect};
        wish.certify = false;
        return PadesSigner(m_clock).sign(wish, rsa());
    }

    /// Where, in points, MuPDF shows the blue of the signature on a page (from 0).
    [[nodiscard]] QRectF shownBlue(int page = 0) const
    {
        made(QStringLiteral("mutool"),
             {QStringLiteral("draw"), QStringLiteral("-r"), QStringLiteral("72"),
              QStringLiteral("-o"), in("page.png"), in("out.pdf"), QString::number(page + 1)});
        const QImage image(in("page.png"));
        EXPECT_FALSE(image.isNull());
        QRect box;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QColor colour = image.pixelColor(x, y);
                if (colour.blue() > colour.red() + 60) {
                    box |= QRect(x, y, 1, 1);
                }
            }
        }
        return QRectF(box);
    }

    void expectSignedAt(const QRectF& rect, int page = 0) const
    {
        const VerificationReport report = verify("out.pdf");
        EXPECT_EQ(report.verdict, Verdict::Trusted) << test::said(report);
        ASSERT_EQ(report.signatures.size(), 1u);
        EXPECT_FALSE(report.signatures.front().certifies);
        expectClean("out.pdf");
        EXPECT_TRUE(bytes("out.pdf").startsWith(bytes("foreign.pdf")));
        const QRectF blue = shownBlue(page);
        EXPECT_TRUE(rect.adjusted(-1.5, -1.5, 1.5, 1.5).contains(blue))
            << blue.x() << ' ' << blue.y() << ' ' << blue.width() << ' ' << blue.height();
        // The picture is three times as wide as high, and stands upright.
        EXPECT_NEAR(blue.width() / blue.height(), 3, 0.5);
        EXPECT_GT(blue.width(), rect.width() / 2);
    }
};

TEST_F(ForeignFiles, ofEveryMakeAreSignedInANewField)
{
    struct Case {
        const char* what;
        std::function<void()> make;
    };
    const auto words = [](std::initializer_list<const char*> list) {
        QStringList all;
        for (const char* word : list) {
            all.append(QLatin1String(word));
        }
        return all;
    };
    const std::vector<Case> cases = {
        {"as drawn", [&] { put("foreign.pdf", bytes("drawn.pdf")); }},
        {"table", [&] { byQpdf(words({"--object-streams=disable"})); }},
        {"streams", [&] { byQpdf(words({"--object-streams=generate"})); }},
        {"linearized table",
         [&] {
             byQpdf(words({"--linearize", "--object-streams=disable"}));
         }},
        {"linearized streams",
         [&] {
             byQpdf(words({"--linearize", "--object-streams=generate"}));
         }},
        {"turned 90", [&] { byQpdf(words({"--rotate=+90"})); }},
        {"turned 180",
         [&] {
             byQpdf(words({"--rotate=+180", "--object-streams=generate"}));
         }},
        {"turned 270", [&] { byQpdf(words({"--rotate=-90"})); }},
        {"by MuPDF",
         [&] {
             made(QStringLiteral("mutool"),
                  {QStringLiteral("clean"), QStringLiteral("-gg"), in("drawn.pdf"),
                   in("foreign.pdf")});
         }},
        {"origin elsewhere",
         [&] { put("foreign.pdf", handMade("", "/MediaBox [100 -300 695 542]")); }},
        {"boxes upside down", [&] { put("foreign.pdf", handMade("", "/MediaBox [595 842 0 0]")); }},
        {"cropped",
         [&] {
             put("foreign.pdf",
                 handMade("", "/MediaBox [0 0 1000 1200] /CropBox [200 100 795 942]"));
         }},
        {"cropped and turned",
         [&] {
             put("foreign.pdf",
                 handMade("",
                          "/MediaBox [-50 -50 1000 1200] /CropBox [200 100 795 942] "
                          "/Rotate 90"));
         }},
        {"turned by more than once round",
         [&] { put("foreign.pdf", handMade("", plainPage + " /Rotate 630")); }},
        {"crop larger than the page",
         [&] { put("foreign.pdf", handMade("", plainPage + " /CropBox [-10 -10 700 900]")); }},
        {"a form without fields",
         [&] { put("foreign.pdf", handMade("/AcroForm << /Fields [] >>", plainPage)); }},
        {"a form of its own, lists of their own",
         [&] {
             put("foreign.pdf",
                 handMade("/AcroForm 5 0 R", plainPage + " /Annots 7 0 R",
                          {"<< /Fields 6 0 R /DA (/Helv 0 Tf) >>", "[8 0 R]", "[8 0 R]",
                           "<< /Type /Annot /Subtype /Widget /FT /Tx /T (a) /Rect [0 0 9 9] >>"}));
         }},
        {"notes on the page",
         [&] {
             put("foreign.pdf",
                 handMade("",
                          plainPage
                              + " /Annots [<< /Type /Annot /Subtype /Link /Rect [0 0 9 "
                                "9] /Border [0 0 0] >>]"));
         }},
    };
    const QRectF place(320, 200, 150, 60);
    for (const Case& c : cases) {
        SCOPED_TRACE(c.what);
        QFile::remove(in("foreign.pdf"));
        QFile::remove(in("out.pdf"));
        c.make();
        if (HasFatalFailure()) {
            return;
        }
        LUYTRE_EXPECT_OK(signNew(place));
        expectSignedAt(place);
        const auto pdf = PdfFile::open(in("out.pdf"));
        LUYTRE_ASSERT_OK(pdf);
        const auto fields = pdf->signatureFields();
        LUYTRE_ASSERT_OK(fields);
        ASSERT_EQ(fields->size(), 1u);
        EXPECT_EQ(fields->front().name, QStringLiteral("Ky1"));
        EXPECT_EQ(fields->front().page, 0);
        EXPECT_NEAR(fields->front().rect.x(), place.x(), 0.01);
        EXPECT_NEAR(fields->front().rect.y(), place.y(), 0.01);
        EXPECT_NEAR(fields->front().rect.width(), place.width(), 0.01);
    }
}

TEST_F(ForeignFiles, onAnyPageOrInvisibly)
{
    put("foreign.pdf", bytes("drawn.pdf"));
    const QRectF place(100, 700, 150, 60);
    LUYTRE_ASSERT_OK(signNew(place, 1));
    expectSignedAt(place, 1);
    LUYTRE_ASSERT_OK(signNew(QRectF()));
    EXPECT_EQ(verify("out.pdf").verdict, Verdict::Trusted);
    EXPECT_TRUE(shownBlue().isEmpty());
}

TEST_F(ForeignFiles, canBeCertifiedAndLocked)
{
    put("foreign.pdf", bytes("drawn.pdf"));
    SignRequest wish = request("foreign.pdf", "out.pdf", "Ky1");
    wish.place = FieldPlace{0, QRectF(100, 100, 150, 60)};
    wish.certify = true;
    wish.lockAll = true;
    wish.longTerm = longTerm(PadesLevel::LTA);
    LUYTRE_ASSERT_OK(PadesSigner(m_clock).sign(wish, rsa()));
    const VerificationReport report = verify("out.pdf");
    EXPECT_EQ(report.verdict, Verdict::Trusted) << test::said(report);
    EXPECT_TRUE(report.signatures.front().certifies);
    for (const char* key : {"/SigFieldLock", "/FieldMDP", "/DocMDP", "/Perms"}) {
        EXPECT_TRUE(bytes("out.pdf").contains(key)) << key;
    }
    expectClean("out.pdf");
}

TEST_F(ForeignFiles, aLockThatTheFieldAsksForIsCarriedOut)
{
    put("foreign.pdf",
        handMade("/AcroForm << /Fields [5 0 R] >>", plainPage + " /Annots [5 0 R]",
                 {"<< /Type /Annot /Subtype /Widget /FT /Sig /T (Ky1) /Rect [10 10 160 70] /P 3 0 "
                  "R /Lock << /Type /SigFieldLock /Action /Include /Fields [(a) (b)] >> >>"}));
    SignRequest wish = request("foreign.pdf", "out.pdf", "Ky1");
    wish.certify = false;
    LUYTRE_ASSERT_OK(PadesSigner(m_clock).sign(wish, rsa()));
    EXPECT_EQ(verify("out.pdf").verdict, Verdict::Trusted);
    const QByteArray update = bytes("out.pdf").mid(bytes("foreign.pdf").size());
    EXPECT_TRUE(update.contains("/FieldMDP"));
    EXPECT_TRUE(update.contains("/Action /Include"));
}

TEST_F(ForeignFiles, whatIsRefusedAndWhy)
{
    const QRectF place(100, 100, 150, 60);
    struct Case {
        const char* what;
        std::function<void()> make;
        QRectF rect;
        int page;
        ErrorCode code;
    };
    const std::vector<Case> cases = {
        {"encrypted",
         [&] {
             byQpdf({QStringLiteral("--encrypt"), QString(), QStringLiteral("owner"),
                     QStringLiteral("256"), QStringLiteral("--")});
         },
         place, 0, ErrorCode::PdfEncrypted},
        {"hybrid", [&] { put("foreign.pdf", handMade("", plainPage, {}, "/XRefStm 15")); }, place,
         0, ErrorCode::PdfUnsupported},
        {"XFA",
         [&] { put("foreign.pdf", handMade("/AcroForm << /Fields [] /XFA (x) >>", plainPage)); },
         place, 0, ErrorCode::PdfUnsupported},
        {"name taken",
         [&] {
             put("foreign.pdf",
                 handMade("/AcroForm << /Fields [5 0 R] >>", plainPage,
                          {"<< /FT /Tx /T (Ky1) >>"}));
         },
         place, 0, ErrorCode::Usage},
        {"no such page", [&] { put("foreign.pdf", bytes("drawn.pdf")); }, place, 2,
         ErrorCode::Usage},
        {"beside the page", [&] { put("foreign.pdf", bytes("drawn.pdf")); },
         QRectF(500, 100, 150, 60), 0, ErrorCode::Usage},
        {"no PDF", [&] { put("foreign.pdf", "Đây là văn bản."); }, place, 0,
         ErrorCode::PdfMalformed},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.what);
        QFile::remove(in("foreign.pdf"));
        c.make();
        LUYTRE_EXPECT_ERROR(signNew(c.rect, c.page), c.code);
        EXPECT_FALSE(QFile::exists(in("out.pdf")));
    }
}

TEST_F(ForeignFiles, anAnnexShowsNumberAndTimeAtTheTopRight)
{
    put("foreign.pdf", bytes("drawn.pdf"));
    const auto pdf = PdfFile::open(in("foreign.pdf"));
    LUYTRE_ASSERT_OK(pdf);
    const auto size = pdf->pageSize(0);
    LUYTRE_ASSERT_OK(size);
    SignRequest wish = request("foreign.pdf", "out.pdf", "PhuLuc");
    wish.kind = AppearanceKind::Annex;
    wish.documentNumber = QStringLiteral("12/QĐ-UBND");
    wish.place = FieldPlace{0, annexPlace(*size)};
    LUYTRE_ASSERT_OK(PadesSigner(m_clock).sign(wish, rsa()));
    const auto text = test::judge(
        QStringLiteral("pdftotext"),
        {QStringLiteral("-x"), QStringLiteral("300"), QStringLiteral("-y"), QStringLiteral("0"),
         QStringLiteral("-W"), QStringLiteral("295"), QStringLiteral("-H"), QStringLiteral("60"),
         QStringLiteral("-l"), QStringLiteral("1"), in("out.pdf"), QStringLiteral("-")});
    EXPECT_TRUE(text.output.contains(QStringLiteral("12/QĐ-UBND"))) << text.output.toStdString();
    EXPECT_TRUE(text.output.contains(QStringLiteral("15/10/2026"))) << text.output.toStdString();
    EXPECT_TRUE(text.output.contains(QStringLiteral("08:31:52"))) << text.output.toStdString();
    EXPECT_TRUE(text.output.contains(QStringLiteral("+07:00"))) << text.output.toStdString();
    wish.documentNumber.clear();
    LUYTRE_EXPECT_ERROR(PadesSigner(m_clock).sign(wish, rsa()), ErrorCode::Usage);
}

TEST(SignatureAppearance, aSealLiesOverTheLeftThird)
{
    const QRectF signature(300, 500, 136, 57);
    const QRectF seal = sealPlace(signature);
    EXPECT_NEAR(seal.width(), 36 / 25.4 * 72, 0.01);
    EXPECT_NEAR(seal.right(), signature.left() + signature.width() / 3, 0.01);
    EXPECT_NEAR(seal.center().y(), signature.center().y(), 0.01);
}

TEST(SignatureAppearance, identityNumbersAreNoticed)
{
    struct Case {
        QString text;
        bool shows;
    };
    const std::vector<Case> cases = {
        {QStringLiteral("Nguyễn Văn Mẫu"), false},
        {QStringLiteral("Nguyễn Văn Mẫu 001099012345"), true},
        {QStringLiteral("CCCD:001099012345"), true},
        {QStringLiteral("CMND 123456789, Nguyễn Văn Mẫu"), true},
        {QStringLiteral("Văn phòng UBND, mã 12345678"), false},
        {QStringLiteral("0101234567-001"), false}, // a tax number has ten digits
    };
    for (const Case& c : cases) {
        EXPECT_EQ(showsIdentityNumber(c.text), c.shows) << c.text.toStdString();
    }
}

} // namespace

} // namespace luytre
