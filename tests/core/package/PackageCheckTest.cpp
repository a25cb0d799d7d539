#include "core/package/SampleRequest.h"

#include "base/AtomicFile.h"
#include "package/PackageCheck.h"
#include "package/PackageContent.h"
#include "package/PackagePages.h"
#include "package/SignerOrganisation.h"
#include "support/Printers.h"
#include "support/TestPki.h"

#include <QTemporaryDir>

namespace luytre {
namespace {

class PackageChecking : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto sample = test::loadSample(QStringLiteral("xa-lua-vang"));
        LUYTRE_ASSERT_OK(sample);
        m_sample = std::move(*sample);
        m_path = m_folder.filePath(QStringLiteral("a.pdf"));
    }

    /// A package whose pages were made from one record while another one is embedded.
    void writeWithPagesOf(const Dossier& shown,
                          const std::function<void(PackageContent&)>& change = {}) const
    {
        const PackageRequest request = m_sample.request(PackageKind::Submission);
        auto content = makePackageContent(request);
        LUYTRE_ASSERT_OK(content);
        if (change) {
            change(*content);
        }
        auto pages = renderPackagePages({shown, *m_sample.pack, *m_sample.catalogue, request.kind,
                                         [this](const Evidence& evidence) {
                                             return readFile(m_sample.evidence.at(evidence.id));
                                         }});
        LUYTRE_ASSERT_OK(pages);
        pages->document.metadata = packageMetadata(request, content->manifest, pages->title);
        pages->document.attachments = content->attachments;
        LUYTRE_ASSERT_OK(writePdfa(pages->document, m_path));
    }

    std::vector<VerificationFinding> check() const
    {
        const auto package = Package::open(m_path);
        EXPECT_TRUE(package.has_value());
        auto findings = package
            ? checkPackage(*package)
            : Result<std::vector<VerificationFinding>>(failure(package.error()));
        EXPECT_TRUE(findings.has_value()) << ::testing::PrintToString(findings.error());
        return findings.value_or(std::vector<VerificationFinding>());
    }

    QTemporaryDir m_folder;
    QString m_path;
    test::SampleRequest m_sample;
};

TEST_F(PackageChecking, HonestPackagesShowWhatTheyHold)
{
    for (const char* id : {"xa-lua-vang", "quan-ly-van-ban"}) {
        for (const PackageKind kind : {PackageKind::Submission, PackageKind::Draft}) {
            SCOPED_TRACE(id);
            const auto sample = test::loadSample(QString::fromLatin1(id));
            LUYTRE_ASSERT_OK(sample);
            LUYTRE_ASSERT_OK(writePackage(sample->request(kind), m_path));
            for (const VerificationFinding& finding : check()) {
                ADD_FAILURE() << finding.text().en.toStdString();
            }
        }
    }
}

TEST_F(PackageChecking, PagesThatShowAnotherRecordAreNamed)
{
    const std::vector<std::function<void(Dossier&)>> lies = {
        [](Dossier& dossier) { dossier.system.name += QStringLiteral(" mới"); },
        [](Dossier& dossier) { dossier.operatingUnit.phone += QStringLiteral("1"); },
        [](Dossier& dossier) { dossier.letter.number = QStringLiteral("99/UBND-VP"); },
    };
    for (const auto& lie : lies) {
        Dossier shown = m_sample.dossier;
        lie(shown);
        ASSERT_NE(shown, m_sample.dossier);
        writeWithPagesOf(shown);
        const auto findings = check();
        ASSERT_EQ(findings.size(), 1u);
        EXPECT_EQ(findings.front().code, FindingCode::PagesUnlikeData);
        EXPECT_FALSE(findings.front().place.isEmpty());
        EXPECT_EQ(findings.front().verdict(), Verdict::Malformed);
    }
}

TEST_F(PackageChecking, PagesOfAnotherVersionAreForPeopleToRead)
{
    Dossier shown = m_sample.dossier;
    shown.operatingUnit.phone += QStringLiteral("1");
    writeWithPagesOf(shown, [](PackageContent& content) {
        content.manifest.engine = QStringLiteral("Lũy Tre 0.0.1");
        content.attachments.front().content = canonicalJson(toJson(content.manifest));
    });
    const auto findings = check();
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings.front().code, FindingCode::PagesOfOtherVersion);
    EXPECT_EQ(findings.front().verdict(), Verdict::Trusted);
}

TEST_F(PackageChecking, EvidenceIsComparedWithTheManifest)
{
    writeWithPagesOf(m_sample.dossier, [](PackageContent& content) {
        for (PdfAttachment& attachment : content.attachments) {
            if (attachment.name.startsWith(QLatin1String("evidence/"))) {
                const auto listed = std::find_if(
                    content.manifest.files.begin(), content.manifest.files.end(),
                    [&](const PackageFile& file) { return file.name == attachment.name; });
                attachment.content = QByteArray(qsizetype(listed->size), 'x');
                attachment.sha256.clear();
                return;
            }
        }
    });
    // Which piece was exchanged does not matter; one that is drawn cannot be drawn any more.
    const auto findings = check();
    ASSERT_FALSE(findings.empty());
    EXPECT_EQ(findings.back().code, FindingCode::EvidenceUnlikeManifest);
    EXPECT_EQ(findings.back().verdict(), Verdict::Malformed);
}

TEST_F(PackageChecking, OrganisationsAreComparedWithoutAccentsAndAbbreviations)
{
    struct Case {
        const char* organisation;
        bool differs;
    };
    const std::vector<Case> cases = {
        {"Ủy ban nhân dân xã Lúa Vàng", false},
        {"ỦY BAN NHÂN DÂN XÃ LÚA VÀNG", false},
        {"UBND xa Lua Vang", false},
        {"UBND tỉnh Sông Tre", false},
        {"UBND xã Lúa Xanh", true},
        {"Công ty Không Liên Quan", true},
    };
    const test::TestPki pki;
    for (const Case& c : cases) {
        SCOPED_TRACE(c.organisation);
        const auto identity = pki.issue({.organisation = QString::fromUtf8(c.organisation)});
        VerificationReport report;
        report.signatures.resize(1);
        report.signatures.front().field = QStringLiteral("head");
        report.signatures.front().signer = identity.signer->certificate();
        const auto findings = signerOrganisationFindings(m_sample.dossier, report);
        EXPECT_EQ(!findings.empty(), c.differs);
    }
}

} // namespace
} // namespace luytre
