#include "scoring/Score.h"
#include "../dossier/Filled.h"
#include "../dossier/SmallCatalogue.h"

namespace luytre {
namespace {

using S = AssessmentStatus;
constexpr auto management = RequirementGroup::Management;
constexpr auto technical = RequirementGroup::Technical;
constexpr auto added = RequirementChange::New;
constexpr auto raised = RequirementChange::Strengthened;
constexpr auto same = RequirementChange::Same;

/// Two levels: four requirements at level 2, five at level 3.
Catalogue twoLevels()
{
    return test::smallCatalogue({
        {"2.1.a", 2, "policy", management, added},
        {"2.1.b", 2, "staff", management, added},
        {"2.2.a", 2, "logs", technical, added},
        {"2.2.b", 2, "backup", technical, added},
        {"3.1.a", 3, "policy", management, same},
        {"3.1.b", 3, "staff", management, raised},
        {"3.2.a", 3, "logs", technical, raised},
        {"3.2.b", 3, "backup", technical, same},
        {"3.3.a", 3, "siem", technical, added},
    });
}

Dossier answered(const std::vector<std::pair<const char*, S>>& answers)
{
    Dossier dossier;
    for (const auto& [clause, status] : answers) {
        dossier.assessments.push_back(test::answer(clause, status));
    }
    return dossier;
}

// Level 3, by hand:
//             3.1.a met, 3.1.b partly   management  1 of 2 = 50,0%
//             3.2.a not met, 3.2.b n/a  3.2         0 of 1 =  0,0%
//             3.3.a not answered        3.3         0 of 1 =  0,0%   technical 0 of 2
//   whole     met 1, partly 1, not 1, n/a 1, open 1:  1 / (5 - 1) = 25,0%
//   raised    3.1.b partly, 3.2.a not met, 3.3.a not assessed:  0 of 3
TEST(Score, LevelThreeByHand)
{
    const Dossier dossier = answered({{"3.1.a", S::Met},
                                      {"3.1.b", S::PartiallyMet},
                                      {"3.2.a", S::NotMet},
                                      {"3.2.b", S::NotApplicable}});
    const Score score = scoreDossier(dossier, twoLevels(), 3);
    EXPECT_EQ(score.level, 3);
    EXPECT_EQ(score.catalogue, QStringLiteral("small"));
    EXPECT_EQ(score.whole.counts, (StatusCounts{1, 1, 1, 1, 1}));
    EXPECT_EQ(score.whole.counts.total(), 5);
    EXPECT_EQ(score.whole.counts.applicable(), 4);
    EXPECT_DOUBLE_EQ(score.whole.share().value(), 0.25);
    EXPECT_EQ(score.whole.explanation().vi, QStringLiteral("1 / (5 – 1) = 1 / 4 = 25,0%"));
    EXPECT_EQ(score.whole.explanation().en, QStringLiteral("1 / (5 – 1) = 1 / 4 = 25.0%"));
    EXPECT_EQ(
        score.whole.open,
        QStringList({QStringLiteral("3.1.b"), QStringLiteral("3.2.a"), QStringLiteral("3.3.a")}));
    ASSERT_EQ(score.groups.size(), 2u);
    EXPECT_EQ(score.groups[0].counts, (StatusCounts{1, 1, 0, 0, 0}));
    EXPECT_EQ(score.groups[1].counts, (StatusCounts{0, 0, 1, 1, 1}));
    ASSERT_EQ(score.families.size(), 3u);
    EXPECT_EQ(score.families[0].familyClause, QStringLiteral("3.1"));
    EXPECT_EQ(score.families[1].counts, (StatusCounts{0, 0, 1, 1, 0}));
    EXPECT_EQ(score.families[2].counts, (StatusCounts{0, 0, 0, 0, 1}));
    EXPECT_EQ(score.families[2].label.vi, QStringLiteral("Nhóm 3.3"));
    ASSERT_TRUE(score.raised);
    EXPECT_EQ(score.raised->counts, (StatusCounts{0, 1, 1, 0, 1}));
    EXPECT_EQ(score.category, ImplementationCategory::Partial);
}

/// A dossier with an interview, whose drafts nobody confirmed: one was even edited.
Dossier interviewed(Dossier dossier)
{
    InterviewAnswer answer;
    answer.id = QStringLiteral("firewall");
    answer.chosen = {QStringLiteral("ips")};
    DraftDecision edited;
    edited.id = QStringLiteral("assessment/3.3.a");
    edited.status = S::Met;
    edited.text = QStringLiteral("Đã có giám sát.");
    DraftDecision confirmed = edited;
    confirmed.id = QStringLiteral("assessment/3.2.a");
    confirmed.kind = DecisionKind::Confirmed; // a decision alone is no answer
    dossier.interview.answers = {answer};
    dossier.interview.decisions = {edited, confirmed};
    return dossier;
}

TEST(Score, CountsNothingOfAnInterviewUntilItIsConfirmed)
{
    const Catalogue catalogue = twoLevels();
    const auto figures = [&](const Dossier& dossier, Level level) {
        const Score score = scoreDossier(dossier, catalogue, level);
        std::vector<StatusCounts> counts{score.whole.counts};
        for (const auto* lines : {&score.groups, &score.families}) {
            for (const ScoreLine& line : *lines) {
                counts.push_back(line.counts);
            }
        }
        for (const auto* line : {&score.raised, &score.nextLevel}) {
            counts.push_back(*line ? (*line)->counts : StatusCounts{});
        }
        return counts;
    };
    const Dossier dossier = answered({{"3.1.a", S::Met}, {"3.1.b", S::PartiallyMet}});
    for (const Level level : {2, 3}) {
        EXPECT_EQ(figures(interviewed(dossier), level), figures(dossier, level));
    }
    Dossier confirmed = interviewed(dossier);
    Assessment answer = test::answer("3.3.a", S::Met);
    answer.origin = AnswerOrigin{QStringLiteral("interview"), {}, QStringLiteral("Ng. V. A"), {}};
    confirmed.assessments.push_back(answer);
    EXPECT_EQ(scoreDossier(confirmed, catalogue, 3).whole.counts.met, 2);
}

TEST(Score, NothingApplicableHasNoShare)
{
    const Dossier dossier = answered({{"2.1.a", S::NotApplicable}, {"2.1.b", S::NotApplicable}});
    const Score score = scoreDossier(dossier, twoLevels(), 2);
    EXPECT_FALSE(score.families[0].share());
    EXPECT_EQ(score.families[0].explanation().vi, QStringLiteral("không có yêu cầu nào áp dụng"));
}

TEST(Score, WithoutExclusionsTheExplanationIsShort)
{
    const Dossier dossier = answered({{"2.1.a", S::Met}, {"2.1.b", S::Met}, {"2.2.a", S::Met}});
    EXPECT_EQ(scoreDossier(dossier, twoLevels(), 2).whole.explanation().vi,
              QStringLiteral("3 / 4 = 75,0%"));
}

TEST(Score, NoSlicesBeyondTheEnds)
{
    const Catalogue catalogue
        = test::smallCatalogue({{.clause = "1.1"}, {.clause = "5.1", .level = 5}});
    EXPECT_FALSE(scoreDossier({}, catalogue, 1).raised);
    EXPECT_TRUE(scoreDossier({}, catalogue, 1).nextLevel);
    EXPECT_TRUE(scoreDossier({}, catalogue, 5).raised);
    EXPECT_FALSE(scoreDossier({}, catalogue, 5).nextLevel);
}

// At level 2: policy met, staff met, logs partly, backup n/a. For level 3: policy same -> met;
// staff raised -> partly; logs raised, partly -> partly; backup same -> n/a; siem new -> not
// assessed, unless it has its own answer.
TEST(Score, ReadinessCarriesAnswersByControl)
{
    Dossier dossier = answered({{"2.1.a", S::Met},
                                {"2.1.b", S::Met},
                                {"2.2.a", S::PartiallyMet},
                                {"2.2.b", S::NotApplicable}});
    const Catalogue catalogue = twoLevels();
    Score score = scoreDossier(dossier, catalogue, 2);
    ASSERT_TRUE(score.nextLevel);
    EXPECT_EQ(score.nextLevel->counts, (StatusCounts{1, 2, 0, 1, 1}));
    EXPECT_EQ(
        score.nextLevel->open,
        QStringList({QStringLiteral("3.1.b"), QStringLiteral("3.2.a"), QStringLiteral("3.3.a")}));
    dossier.assessments.push_back(test::answer("3.3.a", S::Met));
    score = scoreDossier(dossier, catalogue, 2);
    EXPECT_EQ(score.nextLevel->counts, (StatusCounts{2, 2, 0, 1, 0}));
}

TEST(Score, Category)
{
    struct Case {
        std::vector<S> statuses; // of the four requirements of level 2
        ImplementationCategory expected;
    };
    for (const Case& c : {
             Case{{S::Met, S::Met, S::Met, S::Met}, ImplementationCategory::Full},
             Case{{S::Met, S::NotApplicable, S::Met, S::NotApplicable},
                  ImplementationCategory::Full},
             Case{{S::Met, S::Met, S::Met, S::PartiallyMet}, ImplementationCategory::Partial},
             Case{{S::Met, S::Met, S::Met, S::NotAssessed}, ImplementationCategory::Partial},
             Case{{S::NotMet, S::NotMet, S::PartiallyMet, S::NotMet},
                  ImplementationCategory::Partial},
             Case{{S::NotMet, S::NotMet, S::NotMet, S::NotApplicable},
                  ImplementationCategory::None},
             Case{{S::NotMet, S::NotAssessed, S::NotMet, S::NotMet}, ImplementationCategory::None},
             Case{{}, ImplementationCategory::None},
         }) {
        Dossier dossier;
        const std::array clauses{"2.1.a", "2.1.b", "2.2.a", "2.2.b"};
        for (std::size_t i = 0; i < c.statuses.size(); ++i) {
            dossier.assessments.push_back(test::answer(clauses[i], c.statuses[i]));
        }
        EXPECT_EQ(scoreDossier(dossier, twoLevels(), 2).category, c.expected);
    }
}

TEST(Score, PlannedCompletionIsTheLastDueDate)
{
    Dossier dossier = answered({{"2.1.a", S::NotMet},
                                {"2.1.b", S::PartiallyMet},
                                {"2.2.a", S::Met},
                                {"2.2.b", S::NotApplicable}});
    const auto plan
        = [&](std::size_t i, const QDate& due, RemediationState state = RemediationState::Planned) {
              Remediation& remediation = dossier.assessments[i].remediation.emplace();
              remediation.due = due;
              remediation.state = state;
          };
    const Catalogue catalogue = twoLevels();
    EXPECT_EQ(scoreDossier(dossier, catalogue, 2).openWithoutPlan, 2);
    plan(0, QDate(2027, 6, 30));
    Score score = scoreDossier(dossier, catalogue, 2);
    EXPECT_EQ(score.openWithoutPlan, 1);
    EXPECT_FALSE(score.plannedCompletion.isValid());
    plan(1, QDate(2027, 3, 31), RemediationState::InProgress);
    plan(2, QDate(2030, 1, 1)); // met already: its date does not count
    score = scoreDossier(dossier, catalogue, 2);
    EXPECT_EQ(score.openWithoutPlan, 0);
    EXPECT_EQ(score.plannedCompletion, QDate(2027, 6, 30));
    plan(0, QDate(2027, 6, 30), RemediationState::Dropped);
    EXPECT_EQ(scoreDossier(dossier, catalogue, 2).openWithoutPlan, 1);
    plan(0, {});
    EXPECT_EQ(scoreDossier(dossier, catalogue, 2).openWithoutPlan, 1);
}

TEST(Score, AssetsCountByTheirWorst)
{
    const Catalogue catalogue
        = test::smallCatalogue({{.clause = "1.1", .scope = RequirementScope::Devices}});
    Dossier dossier;
    dossier.architecture.devices = {test::named<Device>("A", "a"), test::named<Device>("B", "b")};
    Assessment byDevice = test::answer("1.1", S::Met);
    byDevice.assets = {{QStringLiteral("A"), S::Met, {}}, {QStringLiteral("B"), S::NotMet, {}}};
    dossier.assessments = {byDevice};
    EXPECT_EQ(scoreDossier(dossier, catalogue, 1).whole.counts, (StatusCounts{0, 0, 1, 0, 0}));
}

} // namespace
} // namespace luytre
