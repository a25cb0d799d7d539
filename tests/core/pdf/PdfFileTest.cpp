#include "pdf/PdfFile.h"
#include "base/Digest.h"
#include "pdf/PdfaWriter.h"
#include "support/Printers.h"
#include "support/TestPages.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

namespace luytre {

namespace {

class PdfFileTest : public ::testing::Test
{
protected:
    PdfFileTest() { EXPECT_TRUE(writePdfa(test::sampleDocument(), path()).has_value()); }
    QString path() const { return m_folder.filePath(QStringLiteral("a.pdf")); }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray& content) const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    QTemporaryDir m_folder;
};

TEST_F(PdfFileTest, givesBackWhatWasPutIn)
{
    const auto file = PdfFile::open(path());
    LUYTRE_ASSERT_OK(file);
    EXPECT_EQ(file->pageCount().value_or(0), 2);
    EXPECT_EQ(file->title(), QStringLiteral("Hồ sơ đề xuất cấp độ <3> & phụ lục"));
    const auto attachments = file->embeddedFiles();
    LUYTRE_ASSERT_OK(attachments);
    const PdfaDocument sample = test::sampleDocument();
    ASSERT_EQ(attachments->size(), sample.attachments.size());
    for (const PdfAttachment& meant : sample.attachments) {
        SCOPED_TRACE(meant.name.toStdString());
        const auto found
            = std::find_if(attachments->begin(), attachments->end(),
                           [&](const auto& entry) { return entry.name == meant.name; });
        ASSERT_NE(found, attachments->end());
        const QByteArray content = std::get<QByteArray>(meant.content);
        EXPECT_EQ(found->fileName, meant.name);
        EXPECT_EQ(found->mediaType, meant.mediaType);
        EXPECT_EQ(found->description, meant.description);
        EXPECT_EQ(found->size, content.size());
        EXPECT_EQ(found->created, sample.metadata.created.toUTC());
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        const auto digest = file->copyEmbeddedFile(meant.name, out);
        LUYTRE_ASSERT_OK(digest);
        EXPECT_EQ(out.data(), content);
        EXPECT_EQ(*digest, sha256Hex(content));
    }
    EXPECT_EQ((*attachments)[1].relationship, QStringLiteral("Source"));
}

TEST_F(PdfFileTest, listsTheEmptyFieldsWhereTheyWerePut)
{
    const auto file = PdfFile::open(path());
    LUYTRE_ASSERT_OK(file);
    const auto fields = file->signatureFields();
    LUYTRE_ASSERT_OK(fields);
    const PdfaDocument sample = test::sampleDocument();
    ASSERT_EQ(fields->size(), sample.signatureFields.size());
    for (std::size_t i = 0; i < fields->size(); ++i) {
        const PdfSignatureField& meant = sample.signatureFields[i];
        const PdfSignatureFieldInfo& found = (*fields)[i];
        EXPECT_EQ(found.name, meant.name);
        EXPECT_EQ(found.label, meant.label);
        EXPECT_EQ(found.page, meant.page);
        EXPECT_FALSE(found.isSigned);
        EXPECT_NEAR(found.rect.left(), meant.rect.left(), 0.02);
        EXPECT_NEAR(found.rect.top(), meant.rect.top(), 0.02);
        EXPECT_NEAR(found.rect.width(), meant.rect.width(), 0.02);
        EXPECT_NEAR(found.rect.height(), meant.rect.height(), 0.02);
    }
}

TEST_F(PdfFileTest, limitsAndMissingAttachmentsAreSaid)
{
    const auto file = PdfFile::open(path());
    LUYTRE_ASSERT_OK(file);
    LUYTRE_EXPECT_ERROR(file->readEmbeddedFile(QStringLiteral("none")), ErrorCode::EvidenceMissing);
    LUYTRE_EXPECT_ERROR(file->readEmbeddedFile(QStringLiteral("luytre/dossier.json"), 5),
                        ErrorCode::TooLarge);
}

TEST_F(PdfFileTest, aChangedAttachmentDoesNotReadBack)
{
    put(bytes().replace("PK\x05\x06", "PK\x05\x07"));
    const auto file = PdfFile::open(path());
    LUYTRE_ASSERT_OK(file);
    LUYTRE_EXPECT_ERROR(file->readEmbeddedFile(QStringLiteral("evidence/số liệu.zip")),
                        ErrorCode::ReadBackFailed);
    LUYTRE_EXPECT_OK(file->readEmbeddedFile(QStringLiteral("luytre/dossier.json")));
}

TEST_F(PdfFileTest, damageIsRefusedAndNotRepaired)
{
    const QByteArray good = bytes();
    put(good.left(good.size() - 200));
    LUYTRE_EXPECT_ERROR(PdfFile::open(path()), ErrorCode::PdfMalformed);
    put(QByteArray(good).replace("\nxref\n", "\nxxxx\n"));
    LUYTRE_EXPECT_ERROR(PdfFile::open(path()), ErrorCode::PdfMalformed);
    put({});
    LUYTRE_EXPECT_ERROR(PdfFile::open(path()), ErrorCode::PdfMalformed);
    LUYTRE_EXPECT_ERROR(PdfFile::open(m_folder.path()), ErrorCode::FileUnreadable);
    LUYTRE_EXPECT_ERROR(PdfFile::open(path() + QLatin1Char('x')), ErrorCode::FileNotFound);
}

} // namespace

} // namespace luytre
