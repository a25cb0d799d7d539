#include "interview/QuestionForm.h"
#include "Answers.h"

#include <algorithm>

namespace luytre {
namespace {

using test::choosing;
using test::script;

Interview commune()
{
    return test::answersOf(QStringLiteral("xa-lua-vang"));
}

void write(QuestionForm& form, const char* id, const QString& answer)
{
    const auto row = std::find_if(form.rows.begin(), form.rows.end(), [&](const FormRow& other) {
        return other.id == QLatin1String(id);
    });
    ASSERT_NE(row, form.rows.end()) << id;
    row->answer = answer;
}

FormTable& tableOf(QuestionForm& form, const char* id)
{
    return *std::find_if(form.tables.begin(), form.tables.end(),
                         [&](const FormTable& other) { return other.id == QLatin1String(id); });
}

TEST(QuestionForm, WhatGoesOutComesBackTheSame)
{
    for (const char* unit : {"xa-lua-vang", "phuong-ben-do", "xa-con-cat"}) {
        for (const Language language : {Language::Vietnamese, Language::English}) {
            const Interview interview = test::answersOf(QString::fromLatin1(unit));
            const QuestionForm form = makeQuestionForm(script(), interview, 2, language);
            const auto compared = compareForm(script(), interview, form);
            LUYTRE_ASSERT_OK(compared);
            EXPECT_TRUE(compared->differences.empty())
                << unit << ' ' << compared->differences.front().question.toStdString();
            EXPECT_TRUE(compared->problems.empty());
            EXPECT_EQ(compared->unchanged, int(interview.answers.size())) << unit;
            const auto anew = compareForm(script(), {}, form);
            LUYTRE_ASSERT_OK(anew);
            Interview filled;
            LUYTRE_ASSERT_OK(applyDifferences(filled, script(), anew->differences,
                                              interview.answers.front().by,
                                              interview.answers.front().on));
            EXPECT_EQ(filled, interview) << unit;
        }
    }
}

TEST(QuestionForm, AnEmptyFormTakesNothingAway)
{
    const Interview interview = commune();
    const QuestionForm form = makeQuestionForm(script(), {}, 2, Language::Vietnamese);
    const auto compared = compareForm(script(), interview, form);
    LUYTRE_ASSERT_OK(compared);
    EXPECT_TRUE(compared->differences.empty());
    EXPECT_EQ(compared->unchanged, 0);
}

TEST(QuestionForm, ShowsQuestionOldAndNewAndWaitsForAChoice)
{
    Interview interview = commune();
    const Interview before = interview;
    QuestionForm form = makeQuestionForm(script(), interview, 2, Language::Vietnamese);
    write(form, "guestWifi", QStringLiteral("rieng cho khach")); // typed without accents
    write(form, "computers.desktop", QStringLiteral("30"));
    write(form, "computers.printer", {});
    write(form, "servers", QStringLiteral("Không biết"));
    write(form, "logs.devices", QStringLiteral("x"));
    const auto compared = compareForm(script(), interview, form);
    LUYTRE_ASSERT_OK(compared);
    EXPECT_EQ(interview, before);
    ASSERT_EQ(compared->differences.size(), 3u) << "“don't know” says less than an answer";
    const FormDifference& wifi = compared->differences[0];
    EXPECT_EQ(wifi.question, QStringLiteral("guestWifi"));
    EXPECT_EQ(wifi.before.vi, QStringLiteral("Wi-Fi của khách dùng chung mạng với máy cơ quan"));
    EXPECT_EQ(wifi.after.vi, QStringLiteral("Wi-Fi của khách tách riêng"));
    const FormDifference& computers = compared->differences[1];
    EXPECT_EQ(computers.before.vi,
              QStringLiteral("Máy để bàn: 29; Máy xách tay: 2; Máy in, quét: 7"));
    EXPECT_EQ(computers.after.vi,
              QStringLiteral("Máy để bàn: 30; Máy xách tay: 2; Máy in, quét: 7"));
    LUYTRE_ASSERT_OK(applyDifferences(interview, script(), {wifi}, QStringLiteral("Cao Văn T"),
                                      QDate(2026, 11, 21)));
    EXPECT_EQ(interview.answer(QStringLiteral("guestWifi"))->chosen,
              QStringList{QStringLiteral("separate")});
    EXPECT_EQ(interview.answer(QStringLiteral("guestWifi"))->by, QStringLiteral("Cao Văn T"));
    EXPECT_EQ(*interview.answer(QStringLiteral("computers")),
              *before.answer(QStringLiteral("computers")));
}

TEST(QuestionForm, TablesComeBackRowByRow)
{
    const Interview interview = commune();
    QuestionForm form = makeQuestionForm(script(), interview, 2, Language::Vietnamese);
    FormTable& lines = tableOf(form, "lines");
    EXPECT_EQ(lines.columns.size(), 4);
    EXPECT_TRUE(lines.skipIf.isEmpty());
    EXPECT_EQ(tableOf(form, "serverList").skipIf, QStringLiteral("Cơ quan không có máy chủ."));
    lines.rows.push_back({QStringLiteral("Nhà mạng thứ ba"), QStringLiteral("4G, 5G"),
                          QStringLiteral("1.000"), QStringLiteral("Dự phòng")});
    lines.rows.push_back({{}, {}, {}, {}});
    const auto compared = compareForm(script(), interview, form);
    LUYTRE_ASSERT_OK(compared);
    ASSERT_EQ(compared->differences.size(), 1u);
    const auto& rows = compared->differences.front().answer.rows;
    ASSERT_EQ(rows.size(), 3u) << "an empty line is no row";
    EXPECT_EQ(rows.back().cells.at(QStringLiteral("speed")), QStringLiteral("1000"));
    EXPECT_EQ(rows.back().cells.at(QStringLiteral("role")), QStringLiteral("backup"));
}

TEST(QuestionForm, SaysWhatItDoesNotUnderstand)
{
    QuestionForm form = makeQuestionForm(script(), {}, 2, Language::Vietnamese);
    write(form, "guestWifi", QStringLiteral("chắc là có"));
    write(form, "computers.laptop", QStringLiteral("hai"));
    write(form, "logs.none", QStringLiteral("có"));
    write(form, "logs.apps", QStringLiteral("có"));
    tableOf(form, "lines").rows.push_back({QStringLiteral("Nhà mạng"), QStringLiteral("vệ tinh")});
    const auto compared = compareForm(script(), {}, form);
    LUYTRE_ASSERT_OK(compared);
    QStringList places;
    for (const FormProblem& problem : compared->problems) {
        places.append(problem.place);
    }
    EXPECT_EQ(places,
              QStringList({QStringLiteral("lines[1].kind"), QStringLiteral("guestWifi"),
                           QStringLiteral("computers.laptop"), QStringLiteral("logs")}));
}

TEST(QuestionForm, RefusesAnotherScript)
{
    QuestionForm form = makeQuestionForm(script(), {}, 2, Language::Vietnamese);
    form.script = QStringLiteral("other");
    LUYTRE_EXPECT_ERROR(compareForm(script(), {}, form), ErrorCode::UnknownRequirement);
}

} // namespace
} // namespace luytre
