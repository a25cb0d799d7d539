#include "pdf/PdfaWriter.h"
#include "base/Digest.h"
#include "support/Printers.h"
#include "support/SmallDisk.h"
#include "support/TestPages.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QHashSeed>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace luytre {

namespace {

class PdfaWriter : public ::testing::Test
{
protected:
    QByteArray bytes(const QString& path) const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString in(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QString put(const char* name, const QByteArray& content) const
    {
        QFile file(in(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

TEST_F(PdfaWriter, outsideReadersAcceptTheFile)
{
    LUYTRE_ASSERT_OK(writePdfa(test::sampleDocument(), in("a.pdf")));
    const auto check
        = test::judge(QStringLiteral("qpdf"), {QStringLiteral("--check"), in("a.pdf")});
    EXPECT_EQ(check.exitCode, 0) << check.output.toStdString();
    EXPECT_TRUE(check.output.contains(QLatin1String("PDF Version: 1.7")))
        << check.output.toStdString();

    const auto attached
        = test::judge(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), in("a.pdf")});
    EXPECT_TRUE(attached.output.contains(QLatin1String("luytre/dossier.json")))
        << attached.output.toStdString();
    EXPECT_TRUE(attached.output.contains(QStringLiteral("evidence/số liệu.zip")))
        << attached.output.toStdString();

    const auto info = test::judge(QStringLiteral("pdfinfo"), {in("a.pdf")});
    EXPECT_TRUE(info.output.contains(QStringLiteral("Hồ sơ đề xuất cấp độ <3> & phụ lục")))
        << info.output.toStdString();
}

TEST_F(PdfaWriter, fontsAreEmbeddedSubsetsWithUnicode)
{
    LUYTRE_ASSERT_OK(writePdfa(test::sampleDocument(), in("a.pdf")));
    const auto fonts = test::judge(QStringLiteral("pdffonts"), {in("a.pdf")});
    const QStringList lines = fonts.output.trimmed().split(QLatin1Char('\n')).mid(2);
    ASSERT_FALSE(lines.isEmpty()) << fonts.output.toStdString();
    for (const QString& line : lines) {
        EXPECT_TRUE(line.contains(QLatin1String("+Tinos"))
                    && line.contains(QLatin1String("yes yes yes")))
            << line.toStdString();
    }
    const auto text = test::judge(QStringLiteral("pdftotext"), {in("a.pdf"), QStringLiteral("-")});
    EXPECT_TRUE(text.output.contains(
        QStringLiteral("Ủy ban nhân dân tỉnh Sông Tre: hồ sơ đề xuất cấp độ 3")))
        << text.output.toStdString();
}

TEST_F(PdfaWriter, sameRecordSameBytes)
{
    LUYTRE_ASSERT_OK(writePdfa(test::sampleDocument(), in("a.pdf")));
    // Drawn anew under another seed: Qt's own file has another date, another identifier, other tags
    // and order.
    QHashSeed::resetRandomGlobalSeed();
    LUYTRE_ASSERT_OK(writePdfa(test::sampleDocument(), in("b.pdf")));
    EXPECT_EQ(sha256Hex(bytes(in("a.pdf"))), sha256Hex(bytes(in("b.pdf"))));

    PdfaDocument other = test::sampleDocument();
    other.attachments[1].content = QByteArray("other");
    LUYTRE_ASSERT_OK(writePdfa(other, in("c.pdf")));
    const QRegularExpression id(QStringLiteral("/ID \\[<([0-9a-f]{32})>"));
    EXPECT_NE(id.match(QString::fromLatin1(bytes(in("a.pdf")))).captured(1),
              id.match(QString::fromLatin1(bytes(in("c.pdf")))).captured(1));
}

TEST_F(PdfaWriter, attachmentsComeBackWhateverTheirSource)
{
    const QByteArray content = QByteArray("tệp ").repeated(40'000);
    PdfaDocument document = test::sampleDocument();
    for (PdfAttachment& attachment : document.attachments) {
        attachment.sha256 = sha256Hex(content);
    }
    document.attachments[0].content = put("source.txt", content);
    document.attachments[1].content
        = PdfContentFactory([&]() -> Result<std::unique_ptr<QIODevice>> {
              auto buffer = std::make_unique<QBuffer>();
              buffer->setData(content);
              buffer->open(QIODevice::ReadOnly);
              return buffer;
          });
    LUYTRE_ASSERT_OK(writePdfa(document, in("a.pdf")));
    for (const char* number : {"1", "2"}) {
        const auto saved = test::judge(QStringLiteral("pdfdetach"),
                                       {QStringLiteral("-save"), QLatin1String(number),
                                        QStringLiteral("-o"), in(number), in("a.pdf")});
        EXPECT_EQ(saved.exitCode, 0) << saved.output.toStdString();
        EXPECT_EQ(bytes(in(number)), content);
    }
    // One of them is deflated, the other lies in the file as it is.
    EXPECT_EQ(bytes(in("a.pdf")).count(content), 1);
}

TEST_F(PdfaWriter, refusesAndLeavesTheOldFile)
{
    struct Case {
        const char* what;
        std::function<void(PdfaDocument&)> spoil;
        ErrorCode code;
    };
    const std::vector<Case> cases = {
        {"evidence changed",
         [](PdfaDocument& d) { d.attachments[1].sha256 = QString(64, QLatin1Char('0')); },
         ErrorCode::EvidenceChanged},
        {"evidence missing",
         [](PdfaDocument& d) { d.attachments[1].content = QStringLiteral("/no/such/file"); },
         ErrorCode::FileNotFound},
        {"same name twice", [](PdfaDocument& d) { d.attachments[1].name = d.attachments[0].name; },
         ErrorCode::Usage},
        {"no media type", [](PdfaDocument& d) { d.attachments[0].mediaType.clear(); },
         ErrorCode::Usage},
        {"outline to a page that is not there", [](PdfaDocument& d) { d.outline[0].page = 2; },
         ErrorCode::Usage},
        {"outline skips a level", [](PdfaDocument& d) { d.outline[2].level = 2; },
         ErrorCode::Usage},
        {"link to a page that is not there", [](PdfaDocument& d) { d.links[0].targetPage = -1; },
         ErrorCode::Usage},
        {"field on a page that is not there",
         [](PdfaDocument& d) { d.signatureFields[0].page = 9; }, ErrorCode::Usage},
        {"field twice",
         [](PdfaDocument& d) { d.signatureFields[1].name = d.signatureFields[0].name; },
         ErrorCode::Usage},
        {"no date", [](PdfaDocument& d) { d.metadata.created = {}; }, ErrorCode::Usage},
        {"no PDF", [](PdfaDocument& d) { d.pages = "no PDF"; }, ErrorCode::PdfMalformed},
    };
    put("old.pdf", "the old file");
    for (const Case& c : cases) {
        SCOPED_TRACE(c.what);
        PdfaDocument document = test::sampleDocument();
        c.spoil(document);
        LUYTRE_EXPECT_ERROR(writePdfa(document, in("old.pdf")), c.code);
        EXPECT_EQ(bytes(in("old.pdf")), "the old file");
        EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
}

TEST_F(PdfaWriter, aFullDiskLeavesTheOldFile)
{
    PdfaDocument document = test::sampleDocument();
    document.attachments[1].content = QByteArray(3 << 20, 'x');
    LUYTRE_ASSERT_OK(writePdfa(document, in("old.pdf")));
    const qint64 whole = bytes(in("old.pdf")).size();
    put("old.pdf", "the old file");
    // Within the first objects, within an attachment, within the last line.
    for (const qint64 room : {qint64(4'000), qint64(2 << 20), whole - 3}) {
        SCOPED_TRACE(room);
        const auto result = [&] {
            const test::SmallDisk disk(room);
            return writePdfa(document, in("old.pdf"));
        }();
        LUYTRE_EXPECT_ERROR(result, ErrorCode::DiskFull);
        EXPECT_EQ(bytes(in("old.pdf")), "the old file");
        EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }
}

TEST_F(PdfaWriter, cancellingLeavesNothing)
{
    class CancelAtFirstReport : public ProgressSink
    {
    public:
        explicit CancelAtFirstReport(CancellationToken& token) : m_token(token) { }
        void report(qint64 done, qint64 total) override
        {
            EXPECT_LE(done, total);
            m_token.cancel();
        }

    private:
        CancellationToken& m_token;
    };
    PdfaDocument document = test::sampleDocument();
    document.attachments[1].content = QByteArray(3 << 20, 'x');
    CancellationToken token;
    CancelAtFirstReport progress(token);
    LUYTRE_EXPECT_ERROR(writePdfa(document, in("a.pdf"), &progress, &token), ErrorCode::Cancelled);
    EXPECT_TRUE(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden).isEmpty());
}

} // namespace

} // namespace luytre
