#include "SigningFixture.h"

#include "pdf/ChangeAnalysis.h"
#include "pdf/PdfFile.h"
#include "support/Tampering.h"

/// The published attacks on signed PDFs (Mladenov et al. 2019: forgery, incremental saving,
/// wrapping; Mainka et al. 2021: shadow; Rohlmann et al. 2021: certification), rebuilt on our own
/// signed files.
namespace luytre {

namespace {

using test::Tampering;

struct Attack {
    const char* what;
    QByteArray file;
};

class AttackTest : public test::SigningTest
{
protected:
    AttackTest()
    {
        EXPECT_TRUE(sign("base.pdf", "1.pdf", "preparer", rsa(), picture(300, 100)).has_value());
        EXPECT_EQ(verify("1.pdf").verdict, Verdict::Trusted);
    }

    void expectNoneBelieved(const std::vector<Attack>& attacks)
    {
        EXPECT_GE(attacks.size(), 3u);
        for (const Attack& attack : attacks) {
            SCOPED_TRACE(attack.what);
            put("attack.pdf", attack.file);
            const VerificationReport report = verify("attack.pdf");
            EXPECT_GE(report.verdict, Verdict::Unsigned) << findingsOf(report);
        }
    }

    static std::string findingsOf(const VerificationReport& report)
    {
        QString all;
        for (const VerificationFinding& finding : report.findings) {
            all += finding.text().en + QLatin1Char('\n');
        }
        return all.toStdString();
    }

    /// A page that says something else.
    static QByteArray otherContent()
    {
        return Tampering::stream("", "BT /F1 24 Tf 100 700 Td (Level 1) Tj ET");
    }
};

TEST_F(AttackTest, universalForgery)
{
    const Tampering t(bytes("1.pdf"));
    const int value = t.objectWith("/ByteRange");
    const int field = t.objectWith("/T (preparer)");
    ASSERT_GT(value, 0);
    ASSERT_GT(field, 0);
    std::vector<Attack> attacks;
    for (const char* contents : {"null", "<>", "<00>", "()", "12", "<3000>"}) {
        attacks.push_back({contents, t.updated({{value, t.with(value, "/Contents", contents)}})});
    }
    for (const char* range : {"null", "[]", "[0 0 0 0]", "[0 1 2]", "[0 -1 9 9]", "[5 10 20 30]",
                              "[0 10 99999999999 1]", "[0 100 50 100]", "[(0) (1) (2) (3)]"}) {
        attacks.push_back({range, t.updated({{value, t.with(value, "/ByteRange", range)}})});
    }
    for (const char* key : {"/Contents", "/ByteRange", "/SubFilter", "/Filter"}) {
        attacks.push_back({key, t.updated({{value, t.without(value, key)}})});
    }
    attacks.push_back({"a value of nothing", t.updated({{field, t.with(field, "/V", "<< >>")}})});
    expectNoneBelieved(attacks);
}

TEST_F(AttackTest, incrementalSaving)
{
    const QByteArray signedFile = bytes("1.pdf");
    const Tampering t(signedFile);
    const int content = Tampering::target(t.value(t.pageObject(), "/Contents"));
    const QByteArray page
        = t.with(t.pageObject(), "/Contents", QByteArray::number(t.fresh()) + " 0 R");
    const QByteArray body = QByteArray::number(t.pageObject()) + " 0 obj\n" + page + "\nendobj\n";
    ASSERT_GT(content, 0);
    QByteArray wrongPrevious = t.updated({{t.pageObject(), page}, {t.fresh(), otherContent()}});
    wrongPrevious.replace(wrongPrevious.lastIndexOf("/Prev"), 5, "/Prex");
    const std::vector<Attack> attacks = {
        {"table", t.updated({{t.pageObject(), page}, {t.fresh(), otherContent()}})},
        {"stream", t.updatedByStream({{t.pageObject(), page}, {t.fresh(), otherContent()}})},
        {"content alone", t.updated({{content, otherContent()}})},
        {"content alone, by stream", t.updatedByStream({{content, otherContent()}})},
        {"objects without cross-references", signedFile + body},
        {"objects and a trailer, no table",
         signedFile + body + "trailer << /Root 1 0 R >>\nstartxref\n0\n%%EOF\n"},
        {"objects, old startxref again",
         signedFile + body + signedFile.mid(signedFile.lastIndexOf("startxref"))},
        {"an update that forgets what came before", wrongPrevious},
        {"garbage", signedFile + QByteArray(5000, '\0')},
        {"a second document", signedFile + bytes("base.pdf")},
    };
    expectNoneBelieved(attacks);
}

TEST_F(AttackTest, signatureWrapping)
{
    const QByteArray file = bytes("1.pdf");
    const qsizetype hole = file.indexOf('<', file.indexOf("/Contents <"));
    const qsizetype holeEnd = file.indexOf('>', hole) + 1;
    const qsizetype range = file.indexOf("/ByteRange");
    const qsizetype rangeEnd = file.indexOf(']', range) + 1;
    const auto withRange = [&](qsizetype secondPart) {
        QByteArray text = "/ByteRange [0 " + QByteArray::number(hole) + ' '
            + QByteArray::number(secondPart) + ' ' + QByteArray::number(file.size() - holeEnd)
            + ']';
        return text.leftJustified(rangeEnd - range, ' ');
    };
    const QByteArray malicious = " 9 0 obj << /Type /Catalog >> endobj ";
    QByteArray moved = file;
    moved.insert(holeEnd, malicious);
    QByteArray movedAndSaid = moved;
    movedAndSaid.replace(range, rangeEnd - range, withRange(holeEnd + malicious.size()));
    QByteArray inside = file;
    inside.replace(holeEnd - 1 - malicious.size(), malicious.size(), malicious);
    QByteArray ended = file;
    ended.replace(holeEnd - 9, 8, ">  (xx) ");
    QByteArray shorter = file;
    shorter.replace(range, rangeEnd - range,
                    QByteArray("/ByteRange [0 " + QByteArray::number(hole) + ' '
                               + QByteArray::number(holeEnd) + " 10]")
                        .leftJustified(rangeEnd - range, ' '));
    expectNoneBelieved({{"bytes between", moved},
                        {"bytes between, and said so", movedAndSaid},
                        {"bytes in the padding", inside},
                        {"the string ends early", ended},
                        {"the end left out", shorter}});
}

TEST_F(AttackTest, shadowHideAndReplace)
{
    const Tampering t(bytes("1.pdf"));
    const int page = t.pageObject();
    const QByteArray freshOne = QByteArray::number(t.fresh()) + " 0 R";
    const int font = t.objectWith("/CIDFontType2");
    const int outline = t.objectWith("/First");
    const int fontFile = t.objectWith("/Length1");
    ASSERT_GT(font, 0);
    ASSERT_GT(outline, 0);
    ASSERT_GT(fontFile, 0);
    const QByteArray box = "<< /Type /Annot /Subtype /FreeText /Rect [50 50 500 800] /AP << /N "
        + QByteArray::number(t.fresh(1)) + " 0 R >> >>";
    const QByteArray cover = Tampering::stream("/Type /XObject /Subtype /Form /BBox [0 0 500 800]",
                                               "1 g 0 0 500 800 re f");
    const QByteArray annotations = t.value(page, "/Annots");
    QByteArray longer = annotations;
    longer.insert(longer.size() - 1, ' ' + freshOne);
    const auto catalog = [&](const char* key, const char* value) {
        return t.updated({{t.rootObject(), t.with(t.rootObject(), key, value)}});
    };
    expectNoneBelieved({
        {"an annotation over the page",
         t.updated(
             {{page, t.with(page, "/Annots", longer)}, {t.fresh(), box}, {t.fresh(1), cover}})},
        {"all annotations taken away", t.updated({{page, t.without(page, "/Annots")}})},
        {"another size of page", t.updated({{page, t.with(page, "/MediaBox", "[0 0 100 100]")}})},
        {"the page cropped", t.updated({{page, t.with(page, "/CropBox", "[0 0 100 100]")}})},
        {"the page turned", t.updated({{page, t.with(page, "/Rotate", "90")}})},
        {"other resources", t.updated({{page, t.with(page, "/Resources", "<< >>")}})},
        {"another font", t.updated({{font, t.with(font, "/W", "[0 [900]]")}})},
        {"another font program", t.updated({{fontFile, Tampering::stream("/Length1 4", "true")}})},
        {"another outline", t.updated({{outline, t.with(outline, "/Count", "1")}})},
        {"layers", catalog("/OCProperties", "<< /OCGs [] /D << /BaseState /OFF >> >>")},
        {"an action", catalog("/OpenAction", "<< /S /JavaScript /JS (x) >>")},
        {"no attachments", catalog("/Names", "<< >>")},
        {"other pages", catalog("/Pages", "<< /Type /Pages /Kids [] /Count 0 >>")},
        {"fields to be drawn anew", catalog("/AcroForm", "<< /Fields [] /NeedAppearances true >>")},
        {"another catalog by the trailer",
         t.updated({{t.fresh(), t.with(t.rootObject(), "/Lang", "(en)")}},
                   "/Root " + QByteArray::number(t.fresh()) + " 0 R")},
        {"an object for later", t.updated({{t.fresh(), cover}})},
    });
}

TEST_F(AttackTest, metadataAndAttachmentsSwapped)
{
    const Tampering t(bytes("1.pdf"));
    const int attachment = t.objectWith("/Type /EmbeddedFile");
    const int specification = t.objectWith("/AFRelationship /Source");
    const int metadata = t.objectWith("/Type /Metadata");
    const int info = t.objectWith("/Producer");
    for (const int object : {attachment, specification, metadata, info}) {
        ASSERT_GT(object, 0);
    }
    expectNoneBelieved({
        {"another attachment",
         t.updated(
             {{attachment,
               Tampering::stream("/Type /EmbeddedFile /Subtype /application#2fjson", "{}")}})},
        {"another attachment, by stream",
         t.updatedByStream(
             {{attachment, Tampering::stream("/Type /EmbeddedFile", "{\"name\":\"x\"}")}})},
        {"another name",
         t.updated({{specification, t.with(specification, "/UF", "(luytre/other.json)")}})},
        {"another relationship",
         t.updated({{specification, t.with(specification, "/AFRelationship", "/Data")}})},
        {"another title", t.updated({{info, t.with(info, "/Title", "(Ho so khac)")}})},
        {"another author", t.updated({{info, t.with(info, "/Author", "(X)")}})},
        {"other metadata",
         t.updated({{metadata,
                     Tampering::stream("/Type /Metadata /Subtype /XML",
                                       "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>")}})},
        {"metadata that are no XML",
         t.updated({{metadata, Tampering::stream("/Type /Metadata /Subtype /XML", "<<<")}})},
    });
}

TEST_F(AttackTest, certification)
{
    const Tampering t(bytes("1.pdf"));
    const int page = t.pageObject();
    const int form = t.objectWith("/SigFlags");
    ASSERT_GT(form, 0);
    const QByteArray freshOne = QByteArray::number(t.fresh()) + " 0 R";
    const auto with = [&](int object, const char* key) {
        QByteArray list = t.value(object, key);
        list.insert(list.size() - 1, ' ' + freshOne);
        return t.with(object, key, list);
    };
    const auto widget = [&](const char* name, const char* rect, const char* extra = "") {
        return QByteArray("<< /Type /Annot /Subtype /Widget /FT /Sig /F 4 /T (") + name
            + ") /Rect [" + rect + "] /P " + QByteArray::number(page) + " 0 R " + extra + " >>";
    };
    const auto attack = [&](const QByteArray& field) {
        return t.updated(
            {{page, with(page, "/Annots")}, {form, with(form, "/Fields")}, {t.fresh(), field}});
    };
    ASSERT_FALSE(t.value(form, "/Fields").isEmpty());
    expectNoneBelieved({
        {"sneaky signature: a visible field", attack(widget("sneaky", "50 50 500 800"))},
        {"sneaky signature: with an appearance",
         attack(widget("sneaky", "50 50 500 800", "/AP << /N << >> >>"))},
        {"sneaky signature: a dot", attack(widget("sneaky", "50 50 51 51"))},
        {"a field of the same name", attack(widget("head", "0 0 0 0"))},
        {"a field of the same name as the signed one", attack(widget("preparer", "0 0 0 0"))},
        {"a field with an action",
         attack(widget("quiet", "0 0 0 0", "/AA << /E << /S /JavaScript /JS (x) >> >>"))},
        {"a text field", attack("<< /Subtype /Widget /FT /Tx /T (text) /Rect [0 0 0 0] >>")},
        {"evil annotation: a note",
         t.updated({{page, with(page, "/Annots")},
                    {t.fresh(), "<< /Type /Annot /Subtype /Text /Rect [0 0 20 20] >>"}})},
        {"evil annotation: a stamp",
         t.updated({{page, with(page, "/Annots")},
                    {t.fresh(), "<< /Type /Annot /Subtype /Stamp /Rect [50 50 500 800] >>"}})},
    });
}

TEST_F(AttackTest, fieldsThatWait)
{
    const Tampering t(bytes("1.pdf"));
    const int head = t.objectWith("/T (head)");
    const int preparer = t.objectWith("/T (preparer)");
    const int value = t.objectWith("/ByteRange");
    ASSERT_GT(head, 0);
    const QByteArray cover = Tampering::stream("/Type /XObject /Subtype /Form /BBox [0 0 500 800]",
                                               "1 g 0 0 500 800 re f");
    const QByteArray freshOne = QByteArray::number(t.fresh()) + " 0 R";
    const int appearance = Tampering::target(
        t.value(preparer, "/AP").mid(t.value(preparer, "/AP").indexOf("/N ") + 3));
    ASSERT_GT(appearance, 0);
    expectNoneBelieved({
        {"moved", t.updated({{head, t.with(head, "/Rect", "[0 0 600 800]")}})},
        {"an appearance without a signature",
         t.updated({{head, t.with(head, "/AP", "<< /N " + freshOne + " >>")}, {t.fresh(), cover}})},
        {"a value that is none", t.updated({{head, t.with(head, "/V", "<< /Type /Sig >>")}})},
        {"the other field's signature",
         t.updated({{head, t.with(head, "/V", QByteArray::number(value) + " 0 R")}})},
        {"hidden", t.updated({{head, t.with(head, "/F", "2")}})},
        {"another name", t.updated({{head, t.with(head, "/T", "(director)")}})},
        {"the signature taken out", t.updated({{preparer, t.without(preparer, "/V")}})},
        {"another appearance of the signature",
         t.updated({{preparer, t.with(preparer, "/AP", "<< /N " + freshOne + " >>")},
                    {t.fresh(), cover}})},
        {"the appearance itself", t.updated({{appearance, cover}})},
    });
}

/// What the list of allowed changes lets pass at each level, and what not.
TEST_F(AttackTest, permissionsAreKept)
{
    const QByteArray base = bytes("base.pdf");
    const Tampering t(base);
    const int page = t.pageObject();
    QByteArray annotations = t.value(page, "/Annots");
    annotations.insert(annotations.size() - 1, ' ' + QByteArray::number(t.fresh()) + " 0 R");
    const auto note = [&](const char* words) {
        return t.updated({{page, t.with(page, "/Annots", annotations)}, {t.fresh(), words}});
    };
    struct Case {
        const char* what;
        QByteArray file;
        int lowestLevel; ///< that lets it pass; 4: none
    };
    const std::vector<Case> cases = {
        {"a note", note("<< /Subtype /Text /Rect [0 0 20 20] /Contents (ok) >>"), 3},
        {"a highlight", note("<< /Subtype /Highlight /Rect [0 0 20 20] >>"), 3},
        {"a note with a face of its own",
         note("<< /Subtype /Text /Rect [0 0 20 20] /AP << /N null >> >>"), 4},
        {"a text box", note("<< /Subtype /FreeText /Rect [0 0 20 20] >>"), 4},
        {"a redaction", note("<< /Subtype /Redact /Rect [0 0 20 20] >>"), 4},
        {"revocation data",
         t.updated({{t.rootObject(), t.with(t.rootObject(), "/DSS", "<< /Certs [] >>")}}), 1},
    };
    for (const Case& c : cases) {
        put("changed.pdf", c.file);
        const auto file = PdfFile::open(in("changed.pdf"));
        LUYTRE_ASSERT_OK(file);
        for (int level = 1; level <= 3; ++level) {
            ChangePermission permission;
            permission.level = level;
            permission.certified = true;
            const auto changes = analyseChanges(*file, base.size(), permission);
            LUYTRE_ASSERT_OK(changes);
            EXPECT_EQ(changes->forbidden.empty(), level >= c.lowestLevel) << c.what << ' ' << level;
        }
    }
}

TEST_F(AttackTest, lockedFieldsStayEmpty)
{
    LUYTRE_ASSERT_OK(sign("1.pdf", "2.pdf", "head", p256()));
    const auto file = PdfFile::open(in("2.pdf"));
    LUYTRE_ASSERT_OK(file);
    const auto forbidden = [&](const ChangePermission& permission) {
        const auto changes = analyseChanges(*file, bytes("1.pdf").size(), permission);
        EXPECT_TRUE(changes.has_value());
        return changes ? changes->forbidden.size() : 0;
    };
    ChangePermission permission;
    EXPECT_EQ(forbidden(permission), 0u);
    permission.lockedFields = {QStringLiteral("seal")};
    EXPECT_EQ(forbidden(permission), 0u);
    permission.lockedFields = {QStringLiteral("head")};
    EXPECT_GT(forbidden(permission), 0u);
    permission.lockedFields.clear();
    permission.allFieldsLocked = true;
    EXPECT_GT(forbidden(permission), 0u);
    permission.unlockedFields = {QStringLiteral("head")};
    EXPECT_EQ(forbidden(permission), 0u);
}

TEST_F(AttackTest, theChangeIsSaidInWords)
{
    const Tampering t(bytes("1.pdf"));
    QByteArray annotations = t.value(t.pageObject(), "/Annots");
    annotations.insert(annotations.size() - 1, ' ' + QByteArray::number(t.fresh()) + " 0 R");
    put("attack.pdf",
        t.updated({{t.pageObject(), t.with(t.pageObject(), "/Annots", annotations)},
                   {t.fresh(), "<< /Subtype /Stamp /Rect [0 0 20 20] >>"}}));
    const VerificationReport report = verify("attack.pdf");
    ASSERT_EQ(codes(report), std::vector{FindingCode::ChangedAfterSigning}) << findingsOf(report);
    const auto found
        = std::find_if(report.findings.begin(), report.findings.end(), [](const auto& finding) {
              return finding.code == FindingCode::ChangedAfterSigning;
          });
    EXPECT_EQ(found->text().vi,
              QStringLiteral("Sau khi ký “preparer”: trang 1 được thêm chú thích."));
    EXPECT_EQ(found->text().en,
              QStringLiteral("After signature “preparer”: an annotation was added on page 1."));
}

} // namespace

} // namespace luytre
