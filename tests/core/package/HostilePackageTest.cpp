#include "core/package/SampleRequest.h"

#include "base/Digest.h"
#include "package/Package.h"
#include "package/PackageContent.h"
#include "package/PackageExtractor.h"
#include "support/Printers.h"

#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QTemporaryDir>

#include <functional>

namespace luytre {
namespace {

/// A page as plain as can be, to hang files on.
QByteArray onePage()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter(&writer).drawLine(0, 0, 100, 100);
    return buffer.data();
}

class HostilePackage : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto sample = test::loadSample(QStringLiteral("xa-lua-vang"));
        LUYTRE_ASSERT_OK(sample);
        m_sample = std::move(*sample);
        ASSERT_GE(m_sample.dossier.evidence.size(), 2U);
        auto content = makePackageContent(m_sample.request(PackageKind::Submission));
        LUYTRE_ASSERT_OK(content);
        m_content = std::move(*content);
        m_path = m_folder.filePath(QStringLiteral("a.pdf"));
    }

    /// Writes what is in m_content, whether or not it makes sense.
    void write(const QByteArray& manifest = {})
    {
        m_content.attachments.front().content
            = manifest.isEmpty() ? canonicalJson(toJson(m_content.manifest)) : manifest;
        PdfaDocument document;
        document.pages = onePage();
        document.metadata = packageMetadata(m_sample.request(PackageKind::Submission),
                                            m_content.manifest, QStringLiteral("x"));
        document.attachments = m_content.attachments;
        LUYTRE_ASSERT_OK(writePdfa(document, m_path));
    }

    void expectRefused(ErrorCode code, const char* why)
    {
        const auto package = Package::open(m_path);
        LUYTRE_EXPECT_ERROR(package, code);
        if (!package) {
            EXPECT_TRUE(package.error().detail.contains(QString::fromLatin1(why)))
                << package.error().detail.toStdString();
            EXPECT_EQ(package.error().file, m_path);
        }
    }

    [[nodiscard]] PackageFile& firstEvidence() { return m_content.manifest.files.at(2); }

    test::SampleRequest m_sample;
    PackageContent m_content;
    QTemporaryDir m_folder;
    QString m_path;
};

TEST_F(HostilePackage, TheHonestOneOpens)
{
    write();
    const auto package = Package::open(m_path);
    LUYTRE_ASSERT_OK(package);
    LUYTRE_EXPECT_OK(package->verifyEvidence());
}

TEST_F(HostilePackage, ListedButNotEmbedded)
{
    m_content.attachments.pop_back();
    write();
    expectRefused(ErrorCode::PackageInvalid, "not embedded");
}

TEST_F(HostilePackage, EmbeddedButNotListed)
{
    m_content.manifest.files.pop_back();
    write();
    expectRefused(ErrorCode::PackageInvalid, "not in the manifest");
}

TEST_F(HostilePackage, EvidenceChangedKeepsNothingBehind)
{
    PdfAttachment& evidence = m_content.attachments.at(3);
    evidence.content = QByteArray(qsizetype(firstEvidence().size), 'x');
    evidence.sha256.clear();
    write();
    const auto package = Package::open(m_path);
    LUYTRE_ASSERT_OK(package);
    LUYTRE_EXPECT_ERROR(package->verifyEvidence(), ErrorCode::PackageInvalid);
    LUYTRE_EXPECT_ERROR(extractPackage(*package, m_folder.filePath(QStringLiteral("out"))),
                        ErrorCode::PackageInvalid);
    EXPECT_EQ(
        QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList{QStringLiteral("a.pdf")});
}

TEST_F(HostilePackage, EvidenceOfAnotherSize)
{
    PdfAttachment& evidence = m_content.attachments.at(3);
    evidence.content = QByteArray(qsizetype(firstEvidence().size) + 1, 'x');
    evidence.sha256.clear();
    write();
    const auto package = Package::open(m_path);
    LUYTRE_ASSERT_OK(package);
    LUYTRE_EXPECT_ERROR(package->verifyEvidence(), ErrorCode::PackageInvalid);
}

TEST_F(HostilePackage, NamesThatLeadElsewhere)
{
    for (const char* name :
         {"evidence/../../x", "evidence//etc/passwd", "evidence/a/b", "/etc/passwd", "evidence/",
          "evidence/..", "x", "luytre/dossier.json", "evidence/a\\b"}) {
        PackageContent hostile = m_content;
        hostile.manifest.files.at(2).name = QString::fromLatin1(name);
        const auto manifest
            = readPackageManifest(canonicalJson(toJson(hostile.manifest)), QStringLiteral("x.pdf"));
        LUYTRE_EXPECT_ERROR(manifest, ErrorCode::PackageInvalid);
    }
    firstEvidence().name = QStringLiteral("evidence/../../escaped");
    m_content.attachments.at(3).name = firstEvidence().name;
    write();
    expectRefused(ErrorCode::PackageInvalid, "leads elsewhere");
}

TEST_F(HostilePackage, OneNameTwice)
{
    m_content.manifest.files.at(3).name = firstEvidence().name;
    write();
    expectRefused(ErrorCode::PackageInvalid, "twice");
}

TEST_F(HostilePackage, NewerVersionsAreRefusedPolitely)
{
    m_content.manifest.formatVersion = packageFormatVersion + 1;
    write();
    expectRefused(ErrorCode::NewerFormat, "package format 2");

    QJsonObject manifest = toJson(m_content.manifest);
    manifest.insert(QStringLiteral("futureField"), 1);
    write(canonicalJson(manifest));
    expectRefused(ErrorCode::NewerFormat, "package format 2");

    manifest.insert(QStringLiteral("formatVersion"), packageFormatVersion);
    manifest.insert(QStringLiteral("kind"), QStringLiteral("opinion"));
    write(canonicalJson(manifest));
    expectRefused(ErrorCode::NewerFormat, "opinion");
}

TEST_F(HostilePackage, ANewerDossierIsRefusedPolitely)
{
    QJsonObject dossier = toJson(m_sample.dossier);
    dossier.insert(QStringLiteral("formatVersion"), dossierFormatVersion + 1);
    const QByteArray bytes = canonicalJson(dossier);
    m_content.attachments.at(1).content = bytes;
    m_content.manifest.files.at(0).size = bytes.size();
    m_content.manifest.files.at(0).sha256 = sha256Hex(bytes);
    write();
    expectRefused(ErrorCode::NewerFormat, "");
}

TEST_F(HostilePackage, DossierThatTheManifestDoesNotKnow)
{
    m_content.attachments.at(1).content = QByteArray("{}");
    write();
    expectRefused(ErrorCode::PackageInvalid, "dossier.json");
}

TEST_F(HostilePackage, ManifestOfAnotherDossier)
{
    m_content.manifest.dossier = QUuid::createUuid();
    write();
    expectRefused(ErrorCode::PackageInvalid, "different dossiers");
}

TEST_F(HostilePackage, ManifestsThatAreNone)
{
    for (const char* manifest :
         {"not json", "[]", "{}", R"({"formatVersion": 1, "kind": "draft"})"}) {
        write(manifest);
        expectRefused(ErrorCode::PackageInvalid, "manifest");
    }
}

TEST_F(HostilePackage, APdfWithoutData)
{
    m_content.attachments.clear();
    PdfaDocument document;
    document.pages = onePage();
    document.metadata = packageMetadata(m_sample.request(PackageKind::Submission),
                                        m_content.manifest, QStringLiteral("x"));
    LUYTRE_ASSERT_OK(writePdfa(document, m_path));
    expectRefused(ErrorCode::NotAPackage, "manifest.json");
}

TEST_F(HostilePackage, AFolderThatIsTakenIsLeftAlone)
{
    write();
    const auto package = Package::open(m_path);
    LUYTRE_ASSERT_OK(package);
    LUYTRE_EXPECT_ERROR(extractPackage(*package, m_folder.path()), ErrorCode::FileUnwritable);
    EXPECT_TRUE(QDir(m_folder.path()).mkdir(QStringLiteral("empty")));
    LUYTRE_EXPECT_OK(extractPackage(*package, m_folder.filePath(QStringLiteral("empty"))));
}

} // namespace
} // namespace luytre
