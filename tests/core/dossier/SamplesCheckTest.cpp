#include "dossier/DossierCheck.h"
#include "regulation/RegulationLibrary.h"
#include "support/Printers.h"

#include <QDir>
#include <QFile>

namespace luytre {
namespace {

Dossier sample(const QString& name)
{
    QFile file(test::sourcePath(QStringLiteral("resources/samples/%1/dossier.json").arg(name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << ::testing::PrintToString(name);
    const auto dossier = readDossier(file.readAll(), file.fileName());
    EXPECT_TRUE(dossier.has_value()) << ::testing::PrintToString(name);
    return dossier.value_or(Dossier{});
}

/// What an officer would be told on the day the dossier was prepared.
std::vector<Finding> findingsOf(const Dossier& dossier)
{
    static auto library = RegulationLibrary::open().value();
    const auto pack = library.pack(dossier.regulation).value();
    const auto catalogue = library.catalogue(pack->catalogue).value();
    return checkDossier(dossier, {*pack, *catalogue, dossier.situation.preparedOn});
}

TEST(Samples, NothingKeepsThemFromBeingSubmitted)
{
    const QStringList names = QDir(test::sourcePath(QStringLiteral("resources/samples")))
                                  .entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    ASSERT_FALSE(names.isEmpty());
    for (const QString& name : names) {
        Dossier dossier = sample(name);
        for (const Finding& finding : findingsOf(dossier)) {
            EXPECT_NE(finding.severity, Severity::Block)
                << ::testing::PrintToString(name) << ' ' << ::testing::PrintToString(finding.rule)
                << " at " << ::testing::PrintToString(finding.place) << ": "
                << ::testing::PrintToString(finding.text.vi);
        }
        dossier.letter.number.clear();
        EXPECT_TRUE(blocksSubmission(findingsOf(dossier))) << ::testing::PrintToString(name);
    }
}

/// Words that every kind of check would fall upon, were they the dossier's own.
Interview loudInterview()
{
    InterviewAnswer answer;
    answer.id = QStringLiteral("regulationNumber");
    answer.text = QStringLiteral("xxx, sẽ ban hành quy chế trong 06 tháng sau khi được phê duyệt, "
                                 "cấp độ 5, đường truyền 999 Mbps, không cần nhật ký, hộ tịch");
    answer.rows = {InterviewRow{{}, {{QStringLiteral("evidence"), QStringLiteral("MC-999")}}}};
    DraftDecision edited;
    edited.id = QStringLiteral("assessment/4.12.2.2b");
    edited.status = AssessmentStatus::Met;
    edited.text = answer.text;
    Interview interview;
    interview.answers = {answer};
    interview.decisions = {edited};
    return interview;
}

TEST(Samples, AnInterviewIsInNoFindingAndInNoLevel)
{
    for (const char* name : {"xa-lua-vang", "thu-dien-tu-cong-vu"}) {
        Dossier dossier = sample(QString::fromLatin1(name));
        dossier.assessments.resize(40); // so that completeness has something to say
        const std::vector<Finding> before = findingsOf(dossier);
        ASSERT_FALSE(before.empty());
        dossier.interview = loudInterview();
        EXPECT_EQ(findingsOf(dossier), before) << name;
        // The same words in the dossier itself are found: the checks do look.
        dossier.system.description += dossier.interview.answers.front().text;
        EXPECT_NE(findingsOf(dossier), before) << name;
    }
}

} // namespace
} // namespace luytre
