#include "core/package/SampleRequest.h"

#include "base/AtomicFile.h"
#include "package/Package.h"
#include "package/PackageExtractor.h"
#include "support/Printers.h"

#include <QDir>
#include <QTemporaryDir>

#include <set>

namespace luytre {
namespace {

class PackageRoundTrip : public ::testing::TestWithParam<const char*>
{
protected:
    void SetUp() override
    {
        auto sample = test::loadSample(QString::fromLatin1(GetParam()));
        LUYTRE_ASSERT_OK(sample);
        m_sample = std::move(*sample);
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    test::SampleRequest m_sample;
    QTemporaryDir m_folder;
};

TEST_P(PackageRoundTrip, EveryFieldAndEvidenceByteComesBack)
{
    LUYTRE_ASSERT_OK(writePackage(m_sample.request(PackageKind::Submission), path("a.pdf")));
    const auto package = Package::open(path("a.pdf"));
    LUYTRE_ASSERT_OK(package);
    EXPECT_EQ(package->dossier(), m_sample.dossier);
    EXPECT_EQ(package->manifest().kind, PackageKind::Submission);
    EXPECT_EQ(package->manifest().revision, 7);
    const auto pack = package->regulationPack();
    LUYTRE_ASSERT_OK(pack);
    EXPECT_EQ(*pack, *m_sample.pack);
    const auto catalogue = package->catalogue();
    LUYTRE_ASSERT_OK(catalogue);
    EXPECT_EQ(catalogue->sha256(), m_sample.catalogue->sha256());

    const auto files = extractPackage(*package, path("out"));
    LUYTRE_ASSERT_OK(files);
    Dossier again = package->dossier();
    const auto evidence = attachEvidence(again, path("out/evidence"));
    LUYTRE_ASSERT_OK(evidence);
    ASSERT_EQ(evidence->size(), m_sample.evidence.size());
    for (const auto& [id, file] : *evidence) {
        const auto out = readFile(file);
        const auto in = readFile(m_sample.evidence.at(id));
        LUYTRE_ASSERT_OK(out);
        LUYTRE_ASSERT_OK(in);
        EXPECT_TRUE(*out == *in) << id.toStdString();
    }
}

/// A draft moves work to another machine; what is submitted holds only what a person confirmed.
TEST_P(PackageRoundTrip, OnlyADraftTakesTheInterviewAlong)
{
    LUYTRE_ASSERT_OK(writePackage(m_sample.request(PackageKind::Submission), path("without.pdf")));
    InterviewAnswer answer;
    answer.id = QStringLiteral("firewall");
    answer.chosen = {QStringLiteral("none")};
    m_sample.dossier.interview.answers = {answer};
    LUYTRE_ASSERT_OK(writePackage(m_sample.request(PackageKind::Draft), path("draft.pdf")));
    LUYTRE_ASSERT_OK(writePackage(m_sample.request(PackageKind::Submission), path("with.pdf")));
    const auto draft = Package::open(path("draft.pdf"));
    LUYTRE_ASSERT_OK(draft);
    EXPECT_EQ(draft->dossier().interview, m_sample.dossier.interview);
    const auto with = readFile(path("with.pdf"));
    const auto without = readFile(path("without.pdf"));
    LUYTRE_ASSERT_OK(with);
    LUYTRE_ASSERT_OK(without);
    EXPECT_TRUE(*with == *without);
}

TEST_P(PackageRoundTrip, TheSameRecordGivesTheSameBytes)
{
    for (const PackageKind kind : {PackageKind::Draft, PackageKind::Submission}) {
        LUYTRE_ASSERT_OK(writePackage(m_sample.request(kind), path("a.pdf")));
        LUYTRE_ASSERT_OK(writePackage(m_sample.request(kind), path("b.pdf")));
        const auto a = readFile(path("a.pdf"));
        const auto b = readFile(path("b.pdf"));
        LUYTRE_ASSERT_OK(a);
        LUYTRE_ASSERT_OK(b);
        EXPECT_TRUE(*a == *b);
    }
}

TEST_P(PackageRoundTrip, OnlyASubmissionHasPlacesToSign)
{
    LUYTRE_ASSERT_OK(writePackage(m_sample.request(PackageKind::Draft), path("draft.pdf")));
    LUYTRE_ASSERT_OK(
        writePackage(m_sample.request(PackageKind::Submission), path("submission.pdf")));
    const auto fieldsOf = [](const QString& file) {
        std::set<QString> names;
        const auto pdf = PdfFile::open(file);
        const auto fields = pdf ? pdf->signatureFields() : failure(pdf.error());
        EXPECT_TRUE(fields.has_value());
        for (const auto& field : fields.value_or(std::vector<PdfSignatureFieldInfo>())) {
            names.insert(field.name);
        }
        return names;
    };
    EXPECT_EQ(fieldsOf(path("draft.pdf")), std::set<QString>());
    EXPECT_EQ(fieldsOf(path("submission.pdf")),
              (std::set<QString>{QStringLiteral("preparer"), QStringLiteral("head"),
                                 QStringLiteral("seal")}));
}

// One under each control catalogue, with and without servers.
INSTANTIATE_TEST_SUITE_P(Samples, PackageRoundTrip,
                         ::testing::Values("cong-thong-tin-dien-tu-c", "cong-thong-tin-dien-tu-b",
                                           "xa-lua-vang"));

class PackageWriter : public ::testing::Test
{
protected:
    void SetUp() override
    {
        auto sample = test::loadSample(QStringLiteral("cong-thong-tin-dien-tu-c"));
        LUYTRE_ASSERT_OK(sample);
        m_sample = std::move(*sample);
        m_path = m_folder.filePath(QStringLiteral("a.pdf"));
        QFile old(m_path);
        ASSERT_TRUE(old.open(QIODevice::WriteOnly));
        old.write("the old file");
    }
    void expectOldFileAlone() const
    {
        const auto old = readFile(m_path);
        LUYTRE_ASSERT_OK(old);
        EXPECT_EQ(*old, QByteArray("the old file"));
        EXPECT_EQ(QDir(m_folder.path())
                      .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                      .size(),
                  1);
    }

    test::SampleRequest m_sample;
    QTemporaryDir m_folder;
    QString m_path;
};

TEST_F(PackageWriter, RefusesASubmissionThatFindingsBlockAndNamesThem)
{
    m_sample.dossier.owner = {};
    const auto written = writePackage(m_sample.request(PackageKind::Submission), m_path);
    LUYTRE_EXPECT_ERROR(written, ErrorCode::FindingsBlock);
    EXPECT_FALSE(written.error().causes.empty());
    EXPECT_FALSE(written.error().causes.front().detail.isEmpty());
    expectOldFileAlone();
    LUYTRE_EXPECT_OK(writePackage(m_sample.request(PackageKind::Draft), m_path));
}

TEST_F(PackageWriter, ADraftOfAnEmptyDossierCanBeMade)
{
    Dossier empty;
    empty.id = m_sample.dossier.id;
    empty.regulation = m_sample.dossier.regulation;
    m_sample.dossier = empty;
    m_sample.evidence.clear();
    LUYTRE_ASSERT_OK(writePackage(m_sample.request(PackageKind::Draft), m_path));
    const auto package = Package::open(m_path);
    LUYTRE_ASSERT_OK(package);
    EXPECT_EQ(package->dossier(), empty);
}

TEST_F(PackageWriter, RefusesEvidenceThatChangedSinceItWasHashed)
{
    const QString copy = m_folder.filePath(QStringLiteral("changed"));
    const Evidence& first = m_sample.dossier.evidence.front();
    QFile file(copy);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(qsizetype(first.size), 'x'));
    file.close();
    m_sample.evidence[first.id] = copy;
    LUYTRE_EXPECT_ERROR(writePackage(m_sample.request(PackageKind::Submission), m_path),
                        ErrorCode::EvidenceChanged);
    QFile::remove(copy);
    expectOldFileAlone();
    LUYTRE_EXPECT_ERROR(writePackage(m_sample.request(PackageKind::Submission), m_path),
                        ErrorCode::FileNotFound);
    expectOldFileAlone();
}

TEST_F(PackageWriter, CancelledLeavesTheOldFile)
{
    CancellationToken token;
    token.cancel();
    LUYTRE_EXPECT_ERROR(writePackage(m_sample.request(PackageKind::Draft), m_path, nullptr, &token),
                        ErrorCode::Cancelled);
    expectOldFileAlone();
}

TEST_F(PackageWriter, EvidenceWithTheSameBytesIsEmbeddedOnce)
{
    Evidence twin = m_sample.dossier.evidence.front();
    twin.id = QStringLiteral("MC-999");
    m_sample.evidence[twin.id] = m_sample.evidence.at(m_sample.dossier.evidence.front().id);
    m_sample.dossier.evidence.push_back(twin);
    LUYTRE_ASSERT_OK(writePackage(m_sample.request(PackageKind::Draft), m_path));
    const auto package = Package::open(m_path);
    LUYTRE_ASSERT_OK(package);
    int copies = 0;
    for (const auto& file : package->manifest().files) {
        copies += file.sha256 == twin.sha256 ? 1 : 0;
    }
    EXPECT_EQ(copies, 1);
    EXPECT_EQ(package->dossier(), m_sample.dossier);
}

} // namespace
} // namespace luytre
