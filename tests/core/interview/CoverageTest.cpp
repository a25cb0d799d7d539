#include "Answers.h"
#include "dossier/DossierCheck.h"

#include <QDir>
#include <QSet>

namespace luytre {
namespace {

Dossier sample(const QString& name)
{
    QFile file(test::sourcePath(QStringLiteral("resources/samples/%1/dossier.json").arg(name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return readDossier(file.readAll(), file.fileName()).value_or(Dossier{});
}

/// The invented communes with complete answers, those among the samples first: every sample called
/// a commune must have an interview here.
QStringList communes()
{
    QStringList names = QDir(test::sourcePath(QStringLiteral("resources/samples")))
                            .entryList({QStringLiteral("xa-*"), QStringLiteral("phuong-*")},
                                       QDir::Dirs | QDir::NoDotAndDotDot);
    EXPECT_FALSE(names.isEmpty());
    return names << QStringLiteral("phuong-ben-do");
}

TEST(Coverage, SixtyPercentOfACommunesLevelTwoRequirementsGetADraft)
{
    for (const QString& unit : communes()) {
        const Interview interview = test::answersOf(unit);
        ASSERT_FALSE(interview.answers.empty()) << unit.toStdString();
        for (const QString& id : {test::newStandard(), test::oldStandard()}) {
            const auto fills = interviewFills(test::script(), interview, *test::catalogue(id), 2);
            const int drafts = int(fills.drafts.size());
            EXPECT_GE(drafts * 100, fills.requirements * 60)
                << unit.toStdString() << ' ' << id.toStdString() << ": " << drafts << " of "
                << fills.requirements;
            RecordProperty((unit + QLatin1Char('.') + id).toStdString(), drafts);
        }
    }
}

/// Who does not know much gets fewer drafts, never wrong ones: each question left open makes
/// drafts wait.
TEST(Coverage, WhatIsNotKnownWaits)
{
    const Interview interview = test::answersOf(QStringLiteral("xa-con-cat"));
    const auto flow = interviewFlow(test::script(), interview, 2);
    ASSERT_GT(flow.leftForLater.size(), 10u);
    const auto fills
        = interviewFills(test::script(), interview, *test::catalogue(test::newStandard()), 2);
    QSet<QString> unknown;
    for (const Question* question : flow.leftForLater) {
        unknown.insert(question->id);
    }
    EXPECT_FALSE(fills.waiting.empty());
    for (const WaitingDraft& waiting : fills.waiting) {
        ASSERT_FALSE(waiting.questions.isEmpty()) << waiting.clause.toStdString();
    }
    for (const AssessmentDraft& draft : fills.drafts) {
        for (const QString& question : draft.questions) {
            EXPECT_FALSE(unknown.contains(question))
                << draft.clause.toStdString() << " from " << question.toStdString();
        }
    }
}

/// The sample's officer answered every requirement by hand; the drafts of the same commune's
/// interview say the same of most.
TEST(Coverage, DraftsAgreeWithTheSampleAnsweredByHand)
{
    const Dossier dossier = sample(QStringLiteral("xa-lua-vang"));
    const auto fills
        = interviewFills(test::script(), test::answersOf(QStringLiteral("xa-lua-vang")),
                         *test::catalogue(test::newStandard()), 2);
    int same = 0;
    QStringList others;
    for (const AssessmentDraft& draft : fills.drafts) {
        const Assessment* byHand = dossier.assessment(draft.clause);
        ASSERT_NE(byHand, nullptr) << draft.clause.toStdString();
        if (byHand->status == draft.status) {
            ++same;
        } else {
            others.append(
                QStringLiteral("%1: %2 by hand, drafted %3")
                    .arg(draft.clause, enumToString(byHand->status), enumToString(draft.status)));
        }
    }
    RecordProperty("same", same);
    EXPECT_GE(same * 100, int(fills.drafts.size()) * 70) << others.join(u'\n').toStdString();
}

/// The sample's general part with everything that the interview fills in, taken over as it is.
Dossier filledIn(const QString& unit, const RegulationPack& pack, const Catalogue& catalogue)
{
    Dossier dossier = sample(QStringLiteral("xa-lua-vang"));
    dossier.regulation = pack.id;
    dossier.assessments.clear();
    dossier.architecture = {};
    dossier.system.staffCount.reset();
    dossier.system.workstationCount.reset();
    dossier.interview = test::answersOf(unit);
    const Reviewer reviewer{QStringLiteral("Trương Thị S"), QDate(2026, 11, 20)};
    const auto fills = interviewFills(test::script(), dossier.interview, catalogue, 2);
    for (const RowDraft& row : fills.rows) {
        if (stateOf(dossier, row) == DraftState::Pending) {
            EXPECT_TRUE(confirmRow(dossier, row, reviewer).has_value()) << row.id.toStdString();
        }
    }
    for (const AssessmentDraft& draft : fills.drafts) {
        EXPECT_TRUE(confirmDraft(dossier, draft, catalogue, reviewer).has_value());
    }
    return dossier;
}

/// No template leftovers, no measure without its device, no paragraph under many requirements:
/// what the checks still ask for is only what an interview cannot give.
TEST(Coverage, WhatTheInterviewFillsInDoesNotContradictItself)
{
    auto library = RegulationLibrary::open();
    LUYTRE_ASSERT_OK(library);
    for (const char* regulation : {"nd331-2026", "nd85-tt12"}) {
        const auto pack = library->pack(QString::fromLatin1(regulation));
        LUYTRE_ASSERT_OK(pack);
        const auto catalogue = test::catalogue((*pack)->catalogue);
        for (const QString& unit : communes()) {
            const Dossier dossier = filledIn(unit, **pack, *catalogue);
            for (const Finding& finding :
                 checkDossier(dossier, {**pack, *catalogue, dossier.situation.preparedOn})) {
                EXPECT_FALSE(finding.rule.startsWith(QLatin1String("X-")))
                    << unit.toStdString() << ": " << finding.text.vi.toStdString();
            }
        }
    }
}

} // namespace
} // namespace luytre
