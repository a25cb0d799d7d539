#include "exchange/EvidenceFolder.h"

#include "base/Digest.h"
#include "support/Printers.h"

#include <QDir>
#include <QTemporaryDir>

namespace luytre {
namespace {

class EvidenceFolderTest : public ::testing::Test
{
protected:
    void put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static Evidence piece(const QString& id, const QString& fileName, const QByteArray& bytes = {})
    {
        Evidence evidence;
        evidence.id = id;
        evidence.title = id;
        evidence.fileName = fileName;
        if (!bytes.isEmpty()) {
            evidence.size = bytes.size();
            evidence.sha256 = sha256Hex(bytes);
        }
        return evidence;
    }

    QTemporaryDir m_folder;
};

TEST_F(EvidenceFolderTest, FreshEvidenceIsHashed)
{
    put(QStringLiteral("sơ đồ.png"), "drawing");
    Dossier dossier;
    dossier.evidence = {piece(QStringLiteral("MC-001"), QStringLiteral("sơ đồ.png"))};
    const auto files = attachEvidence(dossier, m_folder.path());
    LUYTRE_ASSERT_OK(files);
    EXPECT_EQ(files->at(QStringLiteral("MC-001")), m_folder.filePath(QStringLiteral("sơ đồ.png")));
    EXPECT_EQ(dossier.evidence[0].sha256, sha256Hex(QByteArray("drawing")));
    EXPECT_EQ(dossier.evidence[0].size, 7);
    EXPECT_EQ(dossier.evidence[0].mediaType, QStringLiteral("image/png"));
}

TEST_F(EvidenceFolderTest, MissingEvidenceIsNamed)
{
    Dossier dossier;
    dossier.evidence = {piece(QStringLiteral("MC-001"), QStringLiteral("log.txt"), "x")};
    const auto files = attachEvidence(dossier, m_folder.path());
    LUYTRE_EXPECT_ERROR(files, ErrorCode::EvidenceMissing);
    EXPECT_EQ(files.error().file, m_folder.filePath(QStringLiteral("log.txt")));
    EXPECT_EQ(files.error().path, QStringLiteral("evidence[0]"));
}

TEST_F(EvidenceFolderTest, ChangedEvidenceIsNamed)
{
    struct Case {
        QByteArray bytes;
        EvidenceReading reading;
        bool found;
    };
    const Case cases[] = {{"longer than before", EvidenceReading::Sizes, true},
                          {"longer than before", EvidenceReading::Digests, true},
                          {"b", EvidenceReading::Digests, true},
                          {"b", EvidenceReading::Sizes, false}};
    for (const Case& c : cases) {
        put(QStringLiteral("log.txt"), c.bytes);
        Dossier dossier;
        dossier.evidence = {piece(QStringLiteral("MC-001"), QStringLiteral("log.txt"), "a")};
        const auto files = attachEvidence(dossier, m_folder.path(), c.reading);
        EXPECT_EQ(files.has_value(), !c.found) << c.bytes.toStdString();
        if (!files) {
            EXPECT_EQ(files.error().code, ErrorCode::EvidenceChanged);
            EXPECT_EQ(files.error().file, m_folder.filePath(QStringLiteral("log.txt")));
        }
    }
}

TEST_F(EvidenceFolderTest, NamesThatLeadElsewhereAreRefused)
{
    for (const char* name : {"../secret", "/etc/passwd", "a/b", "a\\b", "..", ".", "", "a\nb"}) {
        EXPECT_FALSE(isPlainFileName(QString::fromLatin1(name))) << name;
        Dossier dossier;
        dossier.evidence = {piece(QStringLiteral("MC-001"), QString::fromLatin1(name))};
        LUYTRE_EXPECT_ERROR(attachEvidence(dossier, m_folder.path()), ErrorCode::JsonSchema);
    }
    EXPECT_TRUE(isPlainFileName(QStringLiteral("nhật ký tường lửa.pdf")));
    EXPECT_FALSE(isPlainFileName(QString(256, QLatin1Char('a'))));
}

TEST_F(EvidenceFolderTest, AnIdIsUsedOnce)
{
    put(QStringLiteral("a"), "a");
    Dossier dossier;
    dossier.evidence = {piece(QStringLiteral("MC-001"), QStringLiteral("a")),
                        piece(QStringLiteral("MC-001"), QStringLiteral("a"))};
    LUYTRE_EXPECT_ERROR(attachEvidence(dossier, m_folder.path()), ErrorCode::JsonSchema);
}

TEST_F(EvidenceFolderTest, StorageNamesKeepDifferentBytesApart)
{
    Dossier dossier;
    dossier.evidence = {piece(QStringLiteral("1"), QStringLiteral("log.txt"), "one"),
                        piece(QStringLiteral("2"), QStringLiteral("log.txt"), "two"),
                        piece(QStringLiteral("3"), QStringLiteral("copy.txt"), "one"),
                        piece(QStringLiteral("4"), QStringLiteral("new.txt"))};
    const auto names = evidenceStorageNames(dossier);
    ASSERT_EQ(names.size(), 2U);
    EXPECT_EQ(names.at(sha256Hex(QByteArray("one"))), QStringLiteral("log.txt"));
    EXPECT_EQ(names.at(sha256Hex(QByteArray("two"))),
              sha256Hex(QByteArray("two")).first(8) + QStringLiteral("-log.txt"));

    // A folder laid out by these names gives each piece its own bytes back.
    put(QStringLiteral("log.txt"), "one");
    put(names.at(sha256Hex(QByteArray("two"))), "two");
    dossier.evidence.pop_back();
    LUYTRE_EXPECT_OK(attachEvidence(dossier, m_folder.path()));
}

} // namespace
} // namespace luytre
