#include "regulation/Condition.h"

#include "support/Printers.h"

using namespace luytre;

namespace {

Condition parsed(const char* json)
{
    const auto object = parseJsonObject(QByteArray(json));
    EXPECT_TRUE(object.has_value()) << json;
    const auto condition = fromJson<Condition>(object.value_or(QJsonObject()));
    EXPECT_TRUE(condition.has_value()) << json;
    return condition.value_or(Condition());
}

std::set<QString> names(std::initializer_list<const char*> list)
{
    std::set<QString> result;
    for (const char* name : list) {
        result.insert(QLatin1String(name));
    }
    return result;
}

/// t true, f false; u is never there. n = 100000, kind = "citizen", list = [public, personal], day
/// = 2026-07-01.
Facts someFacts()
{
    return {
        {QStringLiteral("t"), true},
        {QStringLiteral("f"), false},
        {QStringLiteral("n"), qint64(100000)},
        {QStringLiteral("kind"), QStringLiteral("citizen")},
        {QStringLiteral("list"), QStringList{QStringLiteral("public"), QStringLiteral("personal")}},
        {QStringLiteral("none"), QStringList()},
        {QStringLiteral("day"), QDate(2026, 7, 1)}};
}

struct Case {
    const char* condition;
    Truth truth;
    std::set<QString> deciding;
    std::set<QString> missing;
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all{
        // single tests, at and beside their bounds
        {R"({"fact":"t","is":true})", Truth::True, names({"t"}), {}},
        {R"({"fact":"f","is":true})", Truth::False, names({"f"}), {}},
        {R"({"fact":"f","is":false})", Truth::True, names({"f"}), {}},
        {R"({"fact":"u","is":true})", Truth::Unknown, {}, names({"u"})},
        {R"({"fact":"n","atLeast":100000})", Truth::True, names({"n"}), {}},
        {R"({"fact":"n","atLeast":100001})", Truth::False, names({"n"}), {}},
        {R"({"fact":"n","below":100000})", Truth::False, names({"n"}), {}},
        {R"({"fact":"n","below":100001})", Truth::True, names({"n"}), {}},
        {R"({"fact":"kind","oneOf":["internal","citizen"]})", Truth::True, names({"kind"}), {}},
        {R"({"fact":"kind","oneOf":["internal"]})", Truth::False, names({"kind"}), {}},
        {R"({"fact":"list","includesAny":["personal","stateSecret"]})",
         Truth::True,
         names({"list"}),
         {}},
        {R"({"fact":"list","includesAny":["stateSecret"]})", Truth::False, names({"list"}), {}},
        {R"({"fact":"list","onlyAmong":["public"]})", Truth::False, names({"list"}), {}},
        {R"({"fact":"list","onlyAmong":["public","personal","private"]})",
         Truth::True,
         names({"list"}),
         {}},
        {R"({"fact":"none","onlyAmong":["public"]})", Truth::False, names({"none"}), {}},
        {R"({"fact":"none","includesAny":["public"]})", Truth::False, names({"none"}), {}},
        {R"({"fact":"day","from":"2026-07-01"})", Truth::True, names({"day"}), {}},
        {R"({"fact":"day","before":"2026-07-01"})", Truth::False, names({"day"}), {}},
        {R"({"fact":"day","before":"2026-07-02"})", Truth::True, names({"day"}), {}},
        // a fact of another kind is not guessed
        {R"({"fact":"kind","is":true})", Truth::Unknown, {}, names({"kind"})},
        // Kleene's tables
        {R"({"all":[{"fact":"t","is":true},{"fact":"n","atLeast":1}]})",
         Truth::True,
         names({"n", "t"}),
         {}},
        {R"({"all":[{"fact":"t","is":true},{"fact":"f","is":true}]})",
         Truth::False,
         names({"f"}),
         {}},
        {R"({"all":[{"fact":"t","is":true},{"fact":"u","is":true}]})", Truth::Unknown, names({"t"}),
         names({"u"})},
        {R"({"all":[{"fact":"u","is":true},{"fact":"f","is":true}]})",
         Truth::False,
         names({"f"}),
         {}},
        {R"({"any":[{"fact":"f","is":true},{"fact":"kind","oneOf":["x"]}]})",
         Truth::False,
         names({"f", "kind"}),
         {}},
        {R"({"any":[{"fact":"f","is":true},{"fact":"t","is":true}]})",
         Truth::True,
         names({"t"}),
         {}},
        {R"({"any":[{"fact":"f","is":true},{"fact":"u","is":true}]})", Truth::Unknown, names({"f"}),
         names({"u"})},
        {R"({"any":[{"fact":"u","is":true},{"fact":"t","is":true}]})",
         Truth::True,
         names({"t"}),
         {}},
        {R"({"none":[{"fact":"f","is":true}]})", Truth::True, names({"f"}), {}},
        {R"({"none":[{"fact":"f","is":true},{"fact":"t","is":true}]})",
         Truth::False,
         names({"t"}),
         {}},
        {R"({"none":[{"fact":"f","is":true},{"fact":"u","is":true}]})", Truth::Unknown,
         names({"f"}), names({"u"})},
        // nested: only what can still change the outcome is missing
        {R"({"all":[{"any":[{"fact":"u","is":true},{"fact":"t","is":true}]},{"none":[{"fact":"v","is":true}]}]})",
         Truth::Unknown, names({"t"}), names({"v"})},
        {R"({"any":[{"all":[{"fact":"u","is":true},{"fact":"f","is":true}]},{"fact":"v","atLeast":1}]})",
         Truth::Unknown, names({"f"}), names({"v"})},
    };
    return all;
}

} // namespace

TEST(Condition, Evaluates)
{
    const Facts facts = someFacts();
    for (const Case& c : cases()) {
        SCOPED_TRACE(c.condition);
        const Evaluation found = evaluate(parsed(c.condition), facts);
        EXPECT_EQ(found.truth, c.truth);
        EXPECT_EQ(found.deciding, c.deciding);
        EXPECT_EQ(found.missing, c.missing);
    }
}

TEST(Condition, NothingIsKnownOfAnEmptyOne)
{
    EXPECT_EQ(evaluate(Condition(), someFacts()).truth, Truth::Unknown);
}

TEST(Condition, NamesItsFacts)
{
    EXPECT_EQ(factsOf(parsed(R"({"all":[{"fact":"a","is":true},{"any":[{"fact":"b","atLeast":1}]},
                                        {"none":[{"fact":"c","is":true}]}]})")),
              names({"a", "b", "c"}));
}

TEST(Condition, SaysWhatIsWrong)
{
    const std::map<QString, QString> kinds{{QStringLiteral("flag"), QStringLiteral("bool")},
                                           {QStringLiteral("count"), QStringLiteral("number")},
                                           {QStringLiteral("words"), QStringLiteral("list")}};
    const std::vector<std::pair<const char*, const char*>> wrong{
        {R"({})", "empty"},
        {R"({"fact":"flag","is":true,"all":[{"fact":"flag","is":true}]})", "more than one"},
        {R"({"fact":"flag"})", "0 tests"},
        {R"({"fact":"count","atLeast":1,"below":2})", "2 tests"},
        {R"({"fact":"other","is":true})", "unknown fact"},
        {R"({"fact":"flag","atLeast":1})", "tested as a number"},
        {R"({"fact":"words","includesAny":[]})", "empty list"},
        {R"({"is":true,"all":[{"fact":"flag","is":true}]})", "without a fact"},
        {R"({"any":[{"fact":"flag","is":true},{"none":[{}]}]})", "empty"},
    };
    for (const auto& [json, part] : wrong) {
        SCOPED_TRACE(json);
        const auto problem = conditionProblem(parsed(json), kinds);
        ASSERT_TRUE(problem.has_value());
        EXPECT_TRUE(problem->contains(QLatin1String(part))) << problem->toStdString();
    }
    EXPECT_FALSE(conditionProblem(
        parsed(R"({"any":[{"fact":"flag","is":true},{"fact":"count","below":3}]})"), kinds));
}

TEST(Condition, SurvivesJson)
{
    for (const Case& c : cases()) {
        const Condition condition = parsed(c.condition);
        const auto again = fromJson<Condition>(toJson(condition));
        LUYTRE_ASSERT_OK(again);
        EXPECT_EQ(*again, condition) << c.condition;
    }
}
