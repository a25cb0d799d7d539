#include "report/DossierDocument.h"

#include "regulation/RegulationLibrary.h"
#include "report/DossierParts.h"
#include "support/Printers.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QThread>

#include <algorithm>

namespace luytre {
namespace {

struct Material {
    Dossier dossier;
    std::shared_ptr<const RegulationPack> pack;
    std::shared_ptr<const Catalogue> catalogue;
    LevelDetermination level;
    Score score;
    QString folder;

    [[nodiscard]] DossierDocumentInput input(bool draft = false) const
    {
        return {dossier,
                *pack,
                *catalogue,
                level,
                score,
                {},
                draft,
                [this](const Evidence& evidence) -> Result<QByteArray> {
                    QFile file(folder + QStringLiteral("/evidence/") + evidence.fileName);
                    if (!file.open(QIODevice::ReadOnly)) {
                        return failure(ErrorCode::EvidenceMissing, {}, file.fileName());
                    }
                    return file.readAll();
                }};
    }

    void evaluate()
    {
        level = determineLevel(dossier, *pack);
        score = scoreDossier(dossier, *catalogue, dossierLevel(dossier, level).value_or(1));
    }
};

Result<Material> load(const QString& sample)
{
    Material material;
    material.folder = test::sourcePath(QStringLiteral("resources/samples/") + sample);
    QFile file(material.folder + QStringLiteral("/dossier.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotFound, {}, file.fileName());
    }
    LUYTRE_TRY(dossier, readDossier(file.readAll()));
    LUYTRE_TRY(library, RegulationLibrary::open());
    LUYTRE_TRY(pack, library.pack(dossier.regulation));
    LUYTRE_TRY(catalogue, library.catalogue(pack->catalogue));
    material.dossier = dossier;
    material.pack = pack;
    material.catalogue = catalogue;
    material.evaluate();
    return material;
}

/// What an outside reader finds in the pages.
QString run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(60000) || process.exitCode() != 0) {
        return {};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString keep(const QByteArray& pdf, const QString& name)
{
    QDir(QStringLiteral(LUYTRE_BINARY_DIR)).mkpath(QStringLiteral("pages"));
    const QString path = QStringLiteral(LUYTRE_BINARY_DIR "/pages/%1.pdf").arg(name);
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(pdf);
    }
    return path;
}

class DossierDocument : public testing::Test
{
protected:
    static const QString& portal()
    {
        static const QString name = QStringLiteral("cong-thong-tin-dien-tu-c");
        return name;
    }
};

TEST_F(DossierDocument, rendersEverySample)
{
    const QStringList samples = QDir(test::sourcePath(QStringLiteral("resources/samples")))
                                    .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ASSERT_FALSE(samples.isEmpty());
    for (const QString& sample : samples) {
        if (!QFile::exists(test::sourcePath(
                QStringLiteral("resources/samples/%1/dossier.json").arg(sample)))) {
            continue;
        }
        const Result<Material> material = load(sample);
        LUYTRE_ASSERT_OK(material) << sample.toStdString();
        const Result<RenderedDocument> rendered = renderDossier(material->input());
        LUYTRE_ASSERT_OK(rendered) << sample.toStdString();
        EXPECT_GT(rendered->pageCount, 10);
        QSet<QString> fields;
        for (const SignaturePlace& place : rendered->signatures) {
            fields.insert(place.field);
        }
        EXPECT_EQ(fields,
                  (QSet<QString>{QStringLiteral("head"), QStringLiteral("seal"),
                                 QStringLiteral("preparer")}));
        keep(rendered->pdf, sample);
    }
}

TEST_F(DossierDocument, textComesBackInNfcAndFacesAreTinosOnly)
{
    const Result<Material> material = load(portal());
    LUYTRE_ASSERT_OK(material);
    const Result<RenderedDocument> rendered = renderDossier(material->input());
    LUYTRE_ASSERT_OK(rendered);
    const QString path = keep(rendered->pdf, QStringLiteral("text"));
    const QString text = run(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
    EXPECT_EQ(text, text.normalized(QString::NormalizationForm_C));
    for (const char16_t* words :
         {u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", u"Độc lập - Tự do - Hạnh phúc", u"MỤC LỤC",
          u"NGƯỜI LẬP", u"CHỈ BÁO NỘI BỘ, KHÔNG PHẢI KẾT QUẢ THẨM ĐỊNH", u"Phụ lục II"}) {
        EXPECT_TRUE(text.contains(QString::fromUtf16(words)))
            << QString::fromUtf16(words).toStdString();
    }
    const QStringList fonts = run(QStringLiteral("pdffonts"), {path})
                                  .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                                  .mid(2);
    EXPECT_FALSE(fonts.isEmpty());
    for (const QString& font : fonts) {
        EXPECT_TRUE(font.contains(QStringLiteral("Tinos"))) << font.toStdString();
        EXPECT_TRUE(font.contains(QStringLiteral("Identity-H       yes"))) << font.toStdString();
    }
}

TEST_F(DossierDocument, everyRequirementOfTheLevelIsPrintedOnce)
{
    const Result<Material> material = load(portal());
    LUYTRE_ASSERT_OK(material);
    const Result<RenderedDocument> rendered = renderDossier(material->input());
    LUYTRE_ASSERT_OK(rendered);
    const QString text
        = run(QStringLiteral("pdftotext"),
              {QStringLiteral("-layout"), keep(rendered->pdf, QStringLiteral("requirements")),
               QStringLiteral("-")});
    int number = 0;
    for (const RequirementGroup group :
         {RequirementGroup::Management, RequirementGroup::Technical}) {
        for (const Requirement* requirement : material->catalogue->atLevel(3)) {
            if (requirement->group == group) {
                EXPECT_TRUE(text.contains(
                    QStringLiteral("%1 – mục %2").arg(++number).arg(requirement->clauseRef)))
                    << number;
            }
        }
    }
    EXPECT_EQ(number, material->score.whole.counts.total());
}

TEST_F(DossierDocument, anInterviewIsOnNoPage)
{
    Result<Material> material = load(QStringLiteral("xa-lua-vang"));
    LUYTRE_ASSERT_OK(material);
    const QString clause = material->dossier.assessments.back().clause;
    material->dossier.assessments.pop_back();
    material->evaluate();
    const Result<RenderedDocument> before = renderDossier(material->input(true));
    LUYTRE_ASSERT_OK(before);
    InterviewAnswer answer;
    answer.id = QStringLiteral("unitName");
    answer.text = QStringLiteral("\u4e00"); // a character that the document could not print
    DraftDecision edited;
    edited.id = QStringLiteral("assessment/") + clause;
    edited.status = AssessmentStatus::Met;
    edited.text = QStringLiteral("Bản nháp chưa duyệt.");
    material->dossier.interview.answers = {answer};
    material->dossier.interview.decisions = {edited};
    material->evaluate();
    const Result<RenderedDocument> after = renderDossier(material->input(true));
    LUYTRE_ASSERT_OK(after);
    EXPECT_EQ(after->pdf, before->pdf);
    // Confirmed, it is.
    Assessment confirmed;
    confirmed.clause = clause;
    confirmed.status = AssessmentStatus::Met;
    confirmed.explanation = edited.text;
    material->dossier.assessments.push_back(confirmed);
    material->evaluate();
    const Result<RenderedDocument> printed = renderDossier(material->input(true));
    LUYTRE_ASSERT_OK(printed);
    EXPECT_NE(printed->pdf, before->pdf);
}

TEST_F(DossierDocument, everyContentOfEveryPackHasAWriter)
{
    Result<RegulationLibrary> library = RegulationLibrary::open();
    LUYTRE_ASSERT_OK(library);
    int checked = 0;
    std::function<void(const OutlineNode&)> walk = [&](const OutlineNode& node) {
        if (!node.content.isEmpty()) {
            EXPECT_NE(report::contentWriter(node.content), nullptr) << node.content.toStdString();
            ++checked;
        }
        std::for_each(node.children.begin(), node.children.end(), walk);
    };
    for (const RegulationEntry& entry : library->packs()) {
        const auto pack = library->pack(entry.id);
        LUYTRE_ASSERT_OK(pack);
        std::for_each((*pack)->outline.begin(), (*pack)->outline.end(), walk);
    }
    EXPECT_GT(checked, 60);
}

TEST_F(DossierDocument, everyLevelHasItsLetters)
{
    Result<Material> material = load(portal());
    LUYTRE_ASSERT_OK(material);
    const struct {
        Level level;
        int letters;
        const char16_t* subject;
    } cases[] = {{1, 1, u"thẩm định và phê duyệt"},
                 {2, 1, u"thẩm định và phê duyệt"},
                 {3, 1, u"cho ý kiến thẩm định"},
                 {4, 2, u"cho ý kiến chuyên môn"},
                 {5, 2, u"cho ý kiến chuyên môn"}};
    for (const auto& one : cases) {
        material->dossier.proposal = {one.level, QStringLiteral("Lý do.")};
        material->evaluate();
        const Result<RenderedDocument> rendered = renderDossier(material->input());
        LUYTRE_ASSERT_OK(rendered) << one.level;
        const QString text = run(QStringLiteral("pdftotext"),
                                 {keep(rendered->pdf, QStringLiteral("level%1").arg(one.level)),
                                  QStringLiteral("-")})
                                 .simplified();
        EXPECT_EQ(text.count(QStringLiteral("Kính gửi:")), one.letters) << one.level;
        EXPECT_TRUE(text.contains(QString::fromUtf16(one.subject))) << one.level;
        EXPECT_EQ(std::count_if(rendered->signatures.begin(), rendered->signatures.end(),
                                [](const SignaturePlace& place) {
                                    return place.field == QLatin1String("head");
                                }),
                  1);
    }
}

TEST_F(DossierDocument, draftSaysSoAndHasNoPlaceToSign)
{
    Result<Material> material = load(portal());
    LUYTRE_ASSERT_OK(material);
    material->dossier.operatingUnit.address.clear();
    const Result<RenderedDocument> rendered = renderDossier(material->input(true));
    LUYTRE_ASSERT_OK(rendered);
    EXPECT_TRUE(rendered->signatures.empty());
    const QString text = run(QStringLiteral("pdftotext"),
                             {keep(rendered->pdf, QStringLiteral("draft")), QStringLiteral("-")});
    EXPECT_TRUE(text.contains(
        QStringLiteral("[chưa nhập: địa chỉ của đơn vị vận hành hệ thống thông tin]")));
    EXPECT_TRUE(text.contains(QStringLiteral("chưa ký, chưa có giá trị")));
    EXPECT_FALSE(text.contains(QStringLiteral("Số: 412")));
    EXPECT_EQ(text.count(QStringLiteral("chưa ký, chưa có giá trị")),
              rendered->pageCount); // the turned word itself is not read as one
}

TEST_F(DossierDocument, anEmptyDossierIsADraftWithGaps)
{
    Result<Material> material = load(portal());
    LUYTRE_ASSERT_OK(material);
    Dossier empty;
    empty.regulation = material->dossier.regulation;
    material->dossier = empty;
    material->evaluate();
    const Result<RenderedDocument> rendered = renderDossier(material->input(true));
    LUYTRE_ASSERT_OK(rendered);
    keep(rendered->pdf, QStringLiteral("empty"));
    EXPECT_GT(rendered->pageCount, 8);
}

TEST_F(DossierDocument, namesThePlaceOfLettersItCannotPrint)
{
    Result<Material> material = load(portal());
    LUYTRE_ASSERT_OK(material);
    material->dossier.assessments[3].explanation += QStringLiteral(" ✓");
    const Result<RenderedDocument> rendered = renderDossier(material->input());
    LUYTRE_EXPECT_ERROR(rendered, ErrorCode::TextNotPrintable);
    EXPECT_EQ(rendered.error().path, QStringLiteral("assessments[3].explanation"));
    EXPECT_TRUE(rendered.error().detail.contains(QStringLiteral("U+2713")));
    material->dossier.assessments[3].explanation.chop(1);
    material->dossier.assessments[3].notes = QStringLiteral("✓ chỉ để nội bộ");
    LUYTRE_EXPECT_OK(renderDossier(material->input()));
}

TEST_F(DossierDocument, aTenThousandCharacterAnswerIsPrintedWhole)
{
    Result<Material> material = load(portal());
    LUYTRE_ASSERT_OK(material);
    QStringList words;
    for (int i = 0; i < 2200; ++i) {
        words.append(QStringLiteral("chữ%1").arg(i));
    }
    material->dossier.assessments[0].explanation = words.join(QLatin1Char(' '));
    material->dossier.assessments[1].explanation = QString(10000, QLatin1Char('x'));
    const Result<RenderedDocument> rendered = renderDossier(material->input());
    LUYTRE_ASSERT_OK(rendered);
    const QString text = run(QStringLiteral("pdftotext"),
                             {keep(rendered->pdf, QStringLiteral("long")), QStringLiteral("-")});
    EXPECT_TRUE(text.contains(QStringLiteral("chữ0")));
    EXPECT_TRUE(text.contains(QStringLiteral("chữ1100")));
    EXPECT_TRUE(text.contains(QStringLiteral("chữ2199")));
    EXPECT_GE(text.count(QLatin1Char('x')), 10000);
}

TEST_F(DossierDocument, linksAndOutlineLeadToRealPages)
{
    const Result<Material> material = load(portal());
    LUYTRE_ASSERT_OK(material);
    const Result<RenderedDocument> rendered = renderDossier(material->input());
    LUYTRE_ASSERT_OK(rendered);
    EXPECT_GT(rendered->links.size(), 150U);
    for (const InternalLink& link : rendered->links) {
        EXPECT_TRUE(link.targetPage >= 0 && link.targetPage < rendered->pageCount);
        EXPECT_TRUE(QRectF(0, 0, 842, 842).contains(link.rect));
    }
    EXPECT_EQ(std::count_if(rendered->outline.begin(), rendered->outline.end(),
                            [](const OutlineEntry& entry) { return entry.level == 0; }),
              3 + 3);
}

TEST_F(DossierDocument, runsOffTheMainThreadAndCanBeCancelled)
{
    const Result<Material> material = load(portal());
    LUYTRE_ASSERT_OK(material);
    int pages = 0;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        const auto rendered = renderDossier(material->input());
        pages = rendered ? rendered->pageCount : 0;
    }));
    thread->start();
    thread->wait();
    EXPECT_GT(pages, 10);
    CancellationToken token;
    token.cancel();
    LUYTRE_EXPECT_ERROR(renderDossier(material->input(), nullptr, &token), ErrorCode::Cancelled);
}

} // namespace
} // namespace luytre
