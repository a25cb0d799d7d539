#include "Answers.h"

#include <QRegularExpression>

#include <algorithm>
#include <random>

namespace luytre {
namespace {

using test::choosing;
using test::draftOf;
using test::script;

InterviewFills commune(const QString& standard = test::newStandard(), Level level = 2)
{
    return interviewFills(script(), test::answersOf(QStringLiteral("xa-lua-vang")),
                          *test::catalogue(standard), level);
}

const RowDraft* rowOf(const InterviewFills& fills, const QString& id)
{
    const auto found = std::find_if(fills.rows.begin(), fills.rows.end(),
                                    [&](const RowDraft& row) { return row.id == id; });
    return found == fills.rows.end() ? nullptr : &*found;
}

TEST(InterviewFills, ADraftNamesItsAnswersAndItsQuestions)
{
    const AssessmentDraft draft = draftOf(commune(), QStringLiteral("4.12.2.2b"));
    EXPECT_EQ(draft.status, AssessmentStatus::NotMet);
    EXPECT_EQ(draft.text.vi,
              QStringLiteral(
                  "Chưa phân vùng: máy làm việc, Wi-Fi và camera chung một mạng; Wi-Fi của khách "
                  "dùng chung mạng với máy cơ quan. Các thiết bị: 1 modem nhà mạng iGate, 1 modem "
                  "nhà mạng iGate, 3 bộ "
                  "phát Wi-Fi gia dụng, 1 bộ chia mạng 24 cổng, 1 bộ chia mạng 16 cổng."));
    EXPECT_EQ(draft.questions,
              QStringList({QStringLiteral("guestWifi"), QStringLiteral("networkDevices"),
                           QStringLiteral("lanSplit")}));
    EXPECT_EQ(draft.check, script().texts.checks.at(QStringLiteral("notMet")));
    const AssessmentDraft web = draftOf(commune(), QStringLiteral("4.12.2.2a-3"));
    EXPECT_EQ(web.status, AssessmentStatus::NotApplicable);
    EXPECT_TRUE(web.check.vi.contains(QStringLiteral("trang web cho nơi khác vào xem")));
}

TEST(InterviewFills, WordsOfAnAnswerAreMarkedWithTheirQuestion)
{
    const AssessmentDraft draft = draftOf(commune(), QStringLiteral("4.12.2.2a-2"));
    ASSERT_EQ(draft.spansVi.size(), 2u);
    const AnswerSpan& firewall = draft.spansVi[0];
    EXPECT_EQ(firewall.question, QStringLiteral("firewall"));
    EXPECT_EQ(draft.text.vi.mid(firewall.start, firewall.length),
              QStringLiteral("chỉ có tính năng chặn của modem nhà mạng"));
    const AnswerSpan& modems = draft.spansVi[1];
    EXPECT_EQ(modems.question, QStringLiteral("networkCounts"));
    EXPECT_EQ(draft.text.vi.mid(modems.start, modems.length), QStringLiteral("2"));
    ASSERT_EQ(draft.spansEn.size(), 2u);
    EXPECT_EQ(draft.text.en.mid(draft.spansEn[0].start, draft.spansEn[0].length),
              QStringLiteral("only the modem's own blocking"));
}

TEST(InterviewFills, SpeaksTheLanguageOfItsRegime)
{
    for (const auto& [standard, clause, word] :
         {std::tuple(test::newStandard(), "4.13.2.1a", u"an ninh mạng"),
          std::tuple(test::oldStandard(), "6.1.2.1.a", u"an toàn thông tin")}) {
        const AssessmentDraft draft = draftOf(commune(standard), QString::fromLatin1(clause));
        EXPECT_TRUE(draft.text.vi.contains(QString::fromUtf16(word)))
            << draft.text.vi.toStdString();
    }
}

TEST(InterviewFills, WithoutServersNothingIsAskedOfThem)
{
    const auto fills = commune(test::oldStandard());
    for (const char* clause : {"6.2.2.1.a", "6.2.2.3.c", "6.2.2.6.a", "6.1.5.2.b", "6.2.1.1.a.4"}) {
        const AssessmentDraft draft = draftOf(fills, QString::fromLatin1(clause));
        EXPECT_EQ(draft.status, AssessmentStatus::NotApplicable) << clause;
        EXPECT_EQ(draft.questions, QStringList{QStringLiteral("servers")}) << clause;
    }
}

TEST(InterviewFills, AnAnswerFillsInventoryAndZones)
{
    const auto fills = commune();
    const RowDraft* modem = rowOf(fills, QStringLiteral("device/MODEM-02"));
    ASSERT_NE(modem, nullptr);
    const auto device = fromJson<Device>(modem->row);
    LUYTRE_ASSERT_OK(device);
    EXPECT_EQ(device->kind, DeviceKind::Router);
    EXPECT_EQ(device->year, 2023);
    EXPECT_EQ(device->zone, QStringLiteral("bien"));
    EXPECT_EQ(modem->questions, QStringList{QStringLiteral("networkDevices")});

    const RowDraft* internal = rowOf(fills, QStringLiteral("zone/noi-bo"));
    ASSERT_NE(internal, nullptr);
    const auto zone = fromJson<Zone>(internal->row);
    LUYTRE_ASSERT_OK(zone);
    EXPECT_EQ(zone->privateRanges, QStringList{QStringLiteral("192.168.1.0/24")});
    EXPECT_EQ(zone->gateway, QStringLiteral("192.168.1.1"));
    EXPECT_TRUE(zone->present);
    const RowDraft* wireless = rowOf(fills, QStringLiteral("zone/khong-day"));
    ASSERT_NE(wireless, nullptr);
    EXPECT_FALSE(wireless->row.value(QLatin1String("present")).toBool(true));

    const RowDraft* system = rowOf(fills, QStringLiteral("system/workstations"));
    ASSERT_NE(system, nullptr);
    EXPECT_EQ(system->row.value(QLatin1String("workstationCount")).toInt(), 31)
        << "desktops and laptops, not printers";
    EXPECT_NE(rowOf(fills, QStringLiteral("line/KN-02")), nullptr);
    EXPECT_NE(rowOf(fills, QStringLiteral("application/UD-05")), nullptr);
    EXPECT_NE(rowOf(fills, QStringLiteral("flow/1")), nullptr);
    EXPECT_EQ(rowOf(fills, QStringLiteral("server/SV-01")), nullptr);
}

/// What every row says must be what the dossier can hold.
TEST(InterviewFills, EveryRowOfEveryCommuneFitsTheDossier)
{
    for (const char* unit : {"xa-lua-vang", "phuong-ben-do", "xa-con-cat"}) {
        Dossier dossier;
        dossier.interview = test::answersOf(QString::fromLatin1(unit));
        const auto fills
            = interviewFills(script(), dossier.interview, *test::catalogue(test::newStandard()), 2);
        EXPECT_GT(fills.rows.size(), 15u) << unit;
        for (const RowDraft& row : fills.rows) {
            const auto confirmed
                = confirmRow(dossier, row, {QStringLiteral("Trương Thị S"), QDate(2026, 11, 20)});
            EXPECT_TRUE(confirmed.has_value()) << unit << ' ' << row.id.toStdString() << ' '
                                               << ::testing::PrintToString(confirmed.error());
            EXPECT_FALSE(row.questions.isEmpty()) << row.id.toStdString();
        }
    }
}

TEST(InterviewFills, TheOtherLevelsGetDraftsWhereTheTextIsTheSame)
{
    for (const Level level : {1, 3, 4, 5}) {
        const auto catalogue = test::catalogue(test::newStandard());
        const auto fills = commune(test::newStandard(), level);
        EXPECT_GT(fills.drafts.size(), 60u) << level;
        for (const AssessmentDraft& draft : fills.drafts) {
            const Requirement* requirement = catalogue->find(draft.clause);
            ASSERT_NE(requirement, nullptr);
            ASSERT_EQ(requirement->level, level);
            const auto& second = catalogue->atLevel(2);
            EXPECT_TRUE(std::any_of(second.begin(), second.end(), [&](const Requirement* other) {
                return other->controlKey == requirement->controlKey
                    && other->text.vi == requirement->text.vi;
            })) << draft.clause.toStdString();
        }
    }
}

TEST(InterviewFills, TheCardsPaneShowsWhatComesFromItsQuestion)
{
    const auto all = commune();
    const auto pane = fillsFrom(all, QStringLiteral("networkDevices"));
    EXPECT_EQ(pane.rows.size(), 5u);
    EXPECT_GE(pane.drafts.size(), 3u);
    EXPECT_LT(pane.drafts.size(), 10u);
    for (const AssessmentDraft& draft : pane.drafts) {
        EXPECT_TRUE(draft.questions.contains(QStringLiteral("networkDevices")));
    }
}

/// A complete set of answers picked at random.
Interview randomAnswers(std::mt19937& random)
{
    const auto pick
        = [&](const std::vector<Option>& options) { return options[random() % options.size()].id; };
    Interview interview;
    for (const Question& question : script().questions) {
        InterviewAnswer answer;
        answer.id = question.id;
        if (question.kind == QuestionKind::Text) {
            answer.text = QStringLiteral("xã Lúa Vàng");
        } else if (question.kind == QuestionKind::Number) {
            for (const NumberField& field : question.fields) {
                answer.numbers[field.id] = qint64(random() % 3);
            }
        } else if (question.kind == QuestionKind::Table) {
            InterviewRow row;
            for (const Column& column : question.columns) {
                row.cells[column.id] = column.kind == QuestionKind::Choice ? pick(column.options)
                                                                           : QStringLiteral("7");
            }
            answer.rows = {row};
        } else if (question.kind == QuestionKind::Choice) {
            answer.chosen = {pick(question.options)};
        } else {
            const std::size_t inclusive
                = question.options.size() - std::size_t(question.options.back().exclusive ? 1 : 0);
            for (std::size_t i = 0; i < inclusive; ++i) {
                if (random() % 2 == 0) {
                    answer.chosen.append(question.options[i].id);
                }
            }
            if (answer.chosen.isEmpty()) {
                answer.chosen = {question.options.back().id};
            }
        }
        const auto set = setAnswer(interview, script(), answer);
        EXPECT_TRUE(set.has_value()) << answer.id.toStdString();
    }
    return interview;
}

/// Whoever answers everything waits for nothing, and no sentence has a hole.
TEST(InterviewFills, CompleteAnswersAlwaysGiveCompleteDrafts)
{
    std::mt19937 random(20261120);
    std::set<QString> silent;
    const QRegularExpression hole(QStringLiteral("[{}]|  | ,|, ,|\\(\\)"));
    for (int round = 0; round < 200; ++round) {
        const Interview interview = randomAnswers(random);
        for (const QString& standard : {test::newStandard(), test::oldStandard()}) {
            const auto fills = interviewFills(script(), interview, *test::catalogue(standard), 2);
            ASSERT_TRUE(fills.waiting.empty())
                << fills.waiting.front().clause.toStdString() << " waits for "
                << fills.waiting.front().questions.join(u' ').toStdString();
            for (const DraftRule& rule : script().drafts) {
                const auto clauses = rule.clauses.find(standard);
                if (clauses != rule.clauses.end()) {
                    for (const QString& clause : clauses->second) {
                        if (draftOf(fills, clause).clause != clause) {
                            silent.insert(rule.id);
                        }
                    }
                }
            }
            for (const AssessmentDraft& draft : fills.drafts) {
                ASSERT_FALSE(draft.text.vi.contains(hole)) << draft.text.vi.toStdString();
                ASSERT_FALSE(draft.text.en.contains(hole)) << draft.text.en.toStdString();
                ASSERT_FALSE(draft.questions.isEmpty()) << draft.clause.toStdString();
            }
        }
    }
    EXPECT_EQ(silent, std::set<QString>()) << "rules without an outcome for some answers";
}

} // namespace
} // namespace luytre
