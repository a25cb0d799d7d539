#include "Answers.h"

#include <algorithm>

namespace luytre {
namespace {

using test::choosing;
using test::script;

Interview answered(const std::vector<InterviewAnswer>& answers)
{
    Interview interview;
    for (const InterviewAnswer& answer : answers) {
        const auto set = setAnswer(interview, script(), answer);
        EXPECT_TRUE(set.has_value()) << answer.id.toStdString();
    }
    return interview;
}

/// At level 1 nothing is asked that no requirement of the level comes from.
TEST(InterviewFlow, TheLevelHidesWhatFillsNothingIn)
{
    Interview interview = test::answersOf(QStringLiteral("phuong-ben-do"));
    const auto flow = interviewFlow(script(), interview, 1);
    Interview without = interview;
    int byLevel = 0;
    for (const HiddenQuestion& hidden : flow.hidden) {
        if (hidden.decidedBy.isEmpty()) {
            ++byLevel;
            EXPECT_FALSE(hidden.question->hiddenBecause.vi.isEmpty());
            EXPECT_TRUE(interviewFlow(script(), interview, 2).isAsked(hidden.question->id));
            ASSERT_TRUE(
                setAnswer(without, script(), choosing(hidden.question->id, {})).has_value());
        }
    }
    EXPECT_GE(byLevel, 5);
    for (const QString& standard : {test::newStandard(), test::oldStandard()}) {
        const auto catalogue = test::catalogue(standard);
        EXPECT_EQ(interviewFills(script(), interview, *catalogue, 1).drafts,
                  interviewFills(script(), without, *catalogue, 1).drafts);
        EXPECT_GT(interviewFills(script(), interview, *catalogue, 1).drafts.size(), 35u);
    }
}

TEST(InterviewFlow, AsksEverythingWhileNothingIsKnown)
{
    const auto flow = interviewFlow(script(), {}, 2);
    EXPECT_EQ(flow.asked.size(), script().questions.size());
    EXPECT_TRUE(flow.hidden.empty());
    EXPECT_EQ(flow.answered, 0);
}

TEST(InterviewFlow, HidesByAnEarlierAnswerAndSaysWhich)
{
    const auto flow = interviewFlow(
        script(), answered({choosing(QStringLiteral("servers"), {QStringLiteral("none")})}), 2);
    QStringList hidden;
    for (const HiddenQuestion& other : flow.hidden) {
        hidden.append(other.question->id);
        EXPECT_EQ(other.decidedBy, QStringList{QStringLiteral("servers")});
        EXPECT_FALSE(other.question->hiddenBecause.vi.isEmpty());
    }
    EXPECT_EQ(hidden,
              QStringList({QStringLiteral("serverList"), QStringLiteral("serverControls")}));
    EXPECT_EQ(flow.asked.size() + flow.hidden.size(), script().questions.size());
    const auto section
        = std::find_if(flow.sections.begin(), flow.sections.end(),
                       [](const SectionProgress& other) { return other.section == u"C"; });
    ASSERT_NE(section, flow.sections.end());
    EXPECT_EQ(section->asked, 3);
    EXPECT_EQ(section->answered, 1);
}

TEST(InterviewFlow, AnAnswerToAHiddenQuestionDoesNotCount)
{
    Interview interview
        = answered({choosing(QStringLiteral("servers"), {QStringLiteral("own")}),
                    choosing(QStringLiteral("serverControls"), {QStringLiteral("wipe")})});
    const QString fact = QStringLiteral("serverControls");
    EXPECT_EQ(std::get<QStringList>(interviewFlow(script(), interview, 2).facts.at(fact)),
              QStringList{QStringLiteral("wipe")});
    ASSERT_TRUE(setAnswer(interview, script(),
                          choosing(QStringLiteral("servers"), {QStringLiteral("none")})));
    const auto flow = interviewFlow(script(), interview, 2);
    EXPECT_TRUE(std::get<QStringList>(flow.facts.at(fact)).isEmpty());
    EXPECT_EQ(flow.answered, 1);
    EXPECT_NE(interview.answer(fact), nullptr) << "kept, for the answer may change back";
}

TEST(InterviewFlow, NotKnowingLeavesForLaterAndHidesNothing)
{
    InterviewAnswer unknown;
    unknown.id = QStringLiteral("servers");
    unknown.unknown = true;
    const auto flow = interviewFlow(script(), answered({unknown}), 2);
    ASSERT_EQ(flow.leftForLater.size(), 1u);
    EXPECT_EQ(flow.leftForLater.front()->id, unknown.id);
    EXPECT_EQ(flow.answered, 0);
    EXPECT_TRUE(flow.hidden.empty());
    EXPECT_EQ(flow.facts.count(unknown.id), 0u);
}

TEST(InterviewFlow, AnEmptyAnswerTakesTheOldOneAway)
{
    Interview interview = answered({choosing(QStringLiteral("servers"), {QStringLiteral("none")})});
    ASSERT_TRUE(setAnswer(interview, script(), choosing(QStringLiteral("servers"), {})));
    EXPECT_TRUE(interview.answers.empty());
}

TEST(InterviewFlow, RefusesAnswersThatDoNotFit)
{
    InterviewAnswer both = choosing(QStringLiteral("servers"), {QStringLiteral("none")});
    both.unknown = true;
    InterviewAnswer negative;
    negative.id = QStringLiteral("computers");
    negative.numbers = {{QStringLiteral("desktop"), -1}};
    InterviewAnswer noField = negative;
    noField.numbers = {{QStringLiteral("tablet"), 1}};
    InterviewAnswer noColumn;
    noColumn.id = QStringLiteral("lines");
    noColumn.rows = {InterviewRow{{}, {{QStringLiteral("price"), QStringLiteral("1")}}}};
    InterviewAnswer noCount = noColumn;
    noCount.rows = {InterviewRow{{}, {{QStringLiteral("speed"), QStringLiteral("nhanh")}}}};
    InterviewAnswer noOption = noColumn;
    noOption.rows = {InterviewRow{{}, {{QStringLiteral("role"), QStringLiteral("third")}}}};
    InterviewAnswer otherKind = choosing(QStringLiteral("lines"), {QStringLiteral("main")});
    struct Case {
        const char* name;
        InterviewAnswer answer;
        ErrorCode code;
    };
    for (const Case& c :
         {Case{"no question", choosing(QStringLiteral("colour"), {QStringLiteral("red")}),
               ErrorCode::UnknownRequirement},
          Case{"no option", choosing(QStringLiteral("servers"), {QStringLiteral("two")}),
               ErrorCode::JsonSchema},
          Case{"two options",
               choosing(QStringLiteral("servers"), {QStringLiteral("none"), QStringLiteral("own")}),
               ErrorCode::JsonSchema},
          Case{"none and others",
               choosing(QStringLiteral("logs"), {QStringLiteral("none"), QStringLiteral("apps")}),
               ErrorCode::JsonSchema},
          Case{"unknown and answered", both, ErrorCode::JsonSchema},
          Case{"below zero", negative, ErrorCode::JsonSchema},
          Case{"no field", noField, ErrorCode::JsonSchema},
          Case{"no column", noColumn, ErrorCode::JsonSchema},
          Case{"no count", noCount, ErrorCode::JsonSchema},
          Case{"no option in a cell", noOption, ErrorCode::JsonSchema},
          Case{"another kind", otherKind, ErrorCode::JsonSchema}}) {
        SCOPED_TRACE(c.name);
        Interview interview;
        LUYTRE_EXPECT_ERROR(setAnswer(interview, script(), c.answer), c.code);
        EXPECT_EQ(interview, Interview{});
    }
}

} // namespace
} // namespace luytre
