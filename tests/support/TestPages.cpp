#include "support/TestPages.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

namespace luytre::test {

QByteArray drawPages(const QStringList& texts)
{
    static const int regular
        = QFontDatabase::addApplicationFont(QStringLiteral(LUYTRE_FONT_DIR "/Tinos-Regular.ttf"));
    static const int bold
        = QFontDatabase::addApplicationFont(QStringLiteral(LUYTRE_FONT_DIR "/Tinos-Bold.ttf"));
    EXPECT_TRUE(regular >= 0 && bold >= 0);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(1200);
    QPainter painter(&writer);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        if (i > 0) {
            writer.newPage();
        }
        // Two faces, so that their order in Qt's file is a matter of chance.
        painter.setFont(
            QFont(QStringLiteral("Tinos"), 14, i % 2 == 0 ? QFont::Normal : QFont::Bold));
        painter.drawText(QRectF(0, 0, 6000, 3000), Qt::TextWordWrap, texts[i]);
    }
    painter.end();
    return buffer.data();
}

PdfaDocument sampleDocument()
{
    const QDateTime created(QDate(2026, 10, 5), QTime(9, 30), Qt::OffsetFromUTC, 7 * 3600);
    PdfaDocument document;
    document.pages
        = drawPages({QStringLiteral("Ủy ban nhân dân tỉnh Sông Tre: hồ sơ đề xuất cấp độ 3"),
                     QStringLiteral("Phần I. Thông tin chung")});
    document.metadata.title = QStringLiteral("Hồ sơ đề xuất cấp độ <3> & phụ lục");
    document.metadata.author = QStringLiteral("Văn phòng UBND tỉnh Sông Tre");
    document.metadata.subject = QStringLiteral("Cổng thông tin điện tử");
    document.metadata.creator = QStringLiteral("Lũy Tre");
    document.metadata.producer = QStringLiteral("Lũy Tre");
    document.metadata.created = created;
    document.metadata.extension = {QStringLiteral("https://luytre.example/ns/package/1/"),
                                   QStringLiteral("luytre"),
                                   QStringLiteral("Package of a security dossier"),
                                   {{QStringLiteral("kind"), QStringLiteral("submission")},
                                    {QStringLiteral("revision"), QStringLiteral("2")}}};
    document.outline = {{QStringLiteral("Công văn"), 0, 0, 60},
                        {QStringLiteral("Thuyết minh"), 0, 1, 60},
                        {QStringLiteral("Phần I"), 1, 1, 80},
                        {QStringLiteral("Mục 1"), 2, 1, 100}};
    document.links = {{0, QRectF(85, 100, 200, 14), 1, 60}};
    document.signatureFields
        = {{QStringLiteral("preparer"), 0, QRectF(60, 300, 140, 60), QStringLiteral("Người lập")},
           {QStringLiteral("head"), 1, QRectF(330, 300, 140, 60), QStringLiteral("Thủ trưởng")},
           {QStringLiteral("seal"), 1, QRectF(270, 280, 103, 103), QStringLiteral("Con dấu")}};
    PdfAttachment data;
    data.name = QStringLiteral("luytre/dossier.json");
    data.description = QStringLiteral("Dữ liệu hồ sơ");
    data.mediaType = QStringLiteral("application/json");
    data.relationship = PdfRelationship::Source;
    data.content = QByteArray("{\"name\":\"Cổng\"}");
    PdfAttachment evidence;
    evidence.name = QStringLiteral("evidence/số liệu.zip");
    evidence.mediaType = QStringLiteral("application/zip");
    evidence.content = QByteArray("PK\x05\x06 endstream endobj 1 0 obj", 30);
    evidence.alreadyCompressed = true;
    document.attachments = {data, evidence};
    return document;
}

JudgeResult judge(const QString& program, const QStringList& arguments)
{
    JudgeResult result;
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty()) {
        ADD_FAILURE() << program.toStdString() << " is not installed";
        return result;
    }
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(path, arguments);
    if (!process.waitForFinished(120'000)) {
        ADD_FAILURE() << program.toStdString() << " does not finish";
        process.kill();
        process.waitForFinished();
        return result;
    }
    result.exitCode = process.exitCode();
    result.output = QString::fromUtf8(process.readAll());
    return result;
}

} // namespace luytre::test
