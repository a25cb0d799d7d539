#include "core/package/SampleRequest.h"

#include "base/Digest.h"
#include "support/Printers.h"
#include "support/TestPages.h"

#include <QFile>
#include <QTemporaryDir>

namespace luytre {
namespace {

class PlacedDiagram : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto sample = test::loadSample(QStringLiteral("xa-lua-vang"));
        LUYTRE_ASSERT_OK(sample);
        m_sample = std::move(*sample);
        ASSERT_FALSE(m_sample.dossier.architecture.diagrams.empty());
    }

    /// The first diagram of the dossier becomes this file.
    void putDiagram(const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("so-do.pdf"));
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        const QString id = m_sample.dossier.architecture.diagrams.front().evidence;
        for (Evidence& evidence : m_sample.dossier.evidence) {
            if (evidence.id == id) {
                evidence.fileName = QStringLiteral("so-do.pdf");
                evidence.mediaType = QStringLiteral("application/pdf");
                evidence.size = bytes.size();
                evidence.sha256 = sha256Hex(bytes);
            }
        }
        m_sample.evidence[id] = path;
    }

    QString pagesText(const QString& path)
    {
        const auto check = test::judge(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
        EXPECT_EQ(check.exitCode, 0) << check.output.toStdString();
        return test::judge(QStringLiteral("pdftotext"), {path, QStringLiteral("-")}).output;
    }

    test::SampleRequest m_sample;
    QTemporaryDir m_folder;
    const QString m_reference = QStringLiteral("Sơ đồ kèm theo trong gói hồ sơ");
};

TEST_F(PlacedDiagram, IsShownOnThePage)
{
    putDiagram(test::drawPages({QStringLiteral("TườngLửaBiên"), QStringLiteral("TrangSau")}));
    for (const PackageKind kind : {PackageKind::Draft, PackageKind::Submission}) {
        const QString path = m_folder.filePath(QStringLiteral("a.pdf"));
        LUYTRE_ASSERT_OK(writePackage(m_sample.request(kind), path));
        const QString text = pagesText(path);
        EXPECT_TRUE(text.contains(QStringLiteral("TườngLửaBiên")));
        EXPECT_FALSE(text.contains(QStringLiteral("TrangSau")));
        EXPECT_FALSE(text.contains(m_reference));
    }
}

TEST_F(PlacedDiagram, TheSameRecordGivesTheSameBytes)
{
    putDiagram(test::drawPages({QStringLiteral("TườngLửaBiên")}));
    QByteArrayList digests;
    for (const char* name : {"a.pdf", "b.pdf"}) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        LUYTRE_ASSERT_OK(writePackage(m_sample.request(PackageKind::Submission), file.fileName()));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        digests.append(sha256Hex(file.readAll()).toLatin1());
    }
    EXPECT_EQ(digests.front(), digests.back());
}

TEST_F(PlacedDiagram, ADamagedOneIsNamedInstead)
{
    QByteArray bytes = test::drawPages({QStringLiteral("TườngLửaBiên")});
    bytes.truncate(bytes.size() / 2);
    putDiagram(bytes);
    const QString path = m_folder.filePath(QStringLiteral("a.pdf"));
    LUYTRE_ASSERT_OK(writePackage(m_sample.request(PackageKind::Submission), path));
    const QString text = pagesText(path);
    EXPECT_TRUE(text.contains(m_reference));
    EXPECT_TRUE(text.contains(QStringLiteral("so-do.pdf")));
}

} // namespace
} // namespace luytre
