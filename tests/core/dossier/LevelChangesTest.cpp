#include "dossier/LevelChanges.h"
#include "Filled.h"
#include "dossier/FactAnswers.h"
#include "regulation/RegulationLibrary.h"
#include "support/Printers.h"

namespace luytre {
namespace {

const RegulationPack& pack()
{
    static auto library = RegulationLibrary::open().value();
    static const auto newest = library.pack(QStringLiteral("nd331-2026")).value();
    return *newest;
}

/// A portal for citizens of level 2, every question of its kind answered.
Dossier portal()
{
    auto component = test::named<Component>("TP-01", "Cổng");
    component.systemKind = QStringLiteral("citizen");
    component.information = std::vector<HandledInformation>{
        {QStringLiteral("public"), {}, {}, {}},
        {QStringLiteral("personal"), QStringLiteral("Họ tên"), 20000, 50}};
    component.onlineServices = true;
    component.conditionalBusiness = false;
    component.administrativeProcedures = false;
    component.servesDefence = false;
    component.nationalEGovernment = false;
    component.centralNationalData = false;
    Dossier dossier;
    dossier.components = {component};
    return dossier;
}

bool has(const std::vector<LevelChange>& changes, const LevelChange& wanted)
{
    return std::find(changes.begin(), changes.end(), wanted) != changes.end();
}

} // namespace

TEST(LevelChanges, SaysWhatOneAnswerWouldDo)
{
    const Dossier dossier = portal();
    ASSERT_EQ(determineLevel(dossier, pack()).level, std::optional<Level>(2));
    const auto changes = levelChanges(dossier, pack(), 0);
    const auto becomes = ChangeKind::Becomes;
    EXPECT_TRUE(has(changes, {QStringLiteral("administrativeProcedures"), becomes, true, 3}));
    EXPECT_TRUE(has(changes, {QStringLiteral("conditionalBusiness"), becomes, true, 3}));
    EXPECT_TRUE(has(changes, {QStringLiteral("centralNationalData"), becomes, true, 5}));
    EXPECT_TRUE(
        has(changes,
            {QStringLiteral("basicSubjects"), ChangeKind::AtLeast, FactValue(qint64(100000)), 3}));
    EXPECT_TRUE(has(
        changes,
        {QStringLiteral("sensitiveSubjects"), ChangeKind::AtLeast, FactValue(qint64(10000)), 3}));
    EXPECT_EQ(changes.front().level, std::optional<Level>(5)) << "the highest comes first";
}

TEST(LevelChanges, EveryChangeIsTrueWhenItIsMade)
{
    const Dossier dossier = portal();
    for (const LevelChange& change : levelChanges(dossier, pack(), 0)) {
        Dossier made = dossier;
        FactValue answer = change.value;
        if (change.kind == ChangeKind::Below) {
            answer = std::get<qint64>(change.value) - 1;
        } else if (change.kind == ChangeKind::Gains || change.kind == ChangeKind::Loses) {
            auto kinds = std::get<QStringList>(
                componentFacts(dossier.components[0]).at(QStringLiteral("informationKinds")));
            const QString kind = std::get<QString>(change.value);
            kinds.removeAll(kind);
            if (change.kind == ChangeKind::Gains) {
                kinds.append(kind);
            }
            answer = kinds;
        }
        ASSERT_TRUE(answerFact(made.components[0], change.fact, answer))
            << change.fact.toStdString();
        EXPECT_EQ(determineLevel(made, pack()).level, change.level) << change.fact.toStdString();
        EXPECT_NE(change.level, std::optional<Level>(2)) << change.fact.toStdString();
    }
}

TEST(LevelChanges, GoingDownNamesTheLimitAndAnotherReasonStopsIt)
{
    Dossier dossier = portal();
    (*dossier.components[0].information)[1].basicSubjects = 248000;
    const LevelChange fewer{QStringLiteral("basicSubjects"), ChangeKind::Below,
                            FactValue(qint64(100000)), 2};
    EXPECT_TRUE(has(levelChanges(dossier, pack(), 0), fewer));
    dossier.components[0].administrativeProcedures = true;
    EXPECT_FALSE(has(levelChanges(dossier, pack(), 0), fewer)) << "one of two reasons remains";
}

TEST(LevelChanges, AComponentBelowAnotherHoldsNothingUp)
{
    Dossier dossier = portal();
    Component higher = dossier.components[0];
    higher.administrativeProcedures = true;
    dossier.components.push_back(higher);
    for (const LevelChange& change : levelChanges(dossier, pack(), 0)) {
        EXPECT_GT(change.level.value_or(0), 3) << change.fact.toStdString();
    }
}

TEST(FactAnswers, WhatIsAnsweredIsTheFact)
{
    struct Case {
        const char* fact;
        FactValue value;
        bool taken;
    };
    const Case cases[] = {
        {"systemKind", QStringLiteral("internal"), true},
        {"servedScope", QStringLiteral("oneProvince"), true},
        {"servedScope", QStringLiteral("nowhere"), false},
        {"onlineServices", false, true},
        {"onlineServices", QStringLiteral("false"), false},
        {"users", qint64(12), true},
        {"publicServiceLevel", qint64(4), true},
        {"assignedLevel", qint64(3), true},
        {"informationKinds", QStringList{QStringLiteral("personal"), QStringLiteral("private")},
         true},
        {"basicSubjects", qint64(126480), true},
        {"handlesPersonalData", true, false},
        {"noSuchFact", true, false},
    };
    for (const Case& one : cases) {
        Component component = portal().components[0];
        const Component before = component;
        const QString fact = QLatin1String(one.fact);
        EXPECT_EQ(answerFact(component, fact, one.value), one.taken) << one.fact;
        if (one.taken) {
            EXPECT_EQ(componentFacts(component).at(fact), one.value) << one.fact;
            EXPECT_TRUE(isAnswered(component, fact)) << one.fact;
            EXPECT_TRUE(answerFact(component, fact, std::nullopt));
            EXPECT_FALSE(isAnswered(component, fact)) << one.fact;
        } else {
            EXPECT_EQ(component, before) << one.fact;
        }
    }
}

TEST(FactAnswers, KindsThatStayKeepWhatIsSaidOfThem)
{
    Component component = portal().components[0];
    ASSERT_TRUE(answerFact(component, QStringLiteral("informationKinds"),
                           QStringList{QStringLiteral("personal")}));
    ASSERT_EQ(component.information->size(), 1U);
    EXPECT_EQ(component.information->front().basicSubjects, std::optional<qint64>(20000));
    ASSERT_TRUE(answerFact(component, QStringLiteral("informationKinds"),
                           QStringList{QStringLiteral("public")}));
    EXPECT_FALSE(answerFact(component, QStringLiteral("basicSubjects"), qint64(1)))
        << "nobody's data";
}

TEST(FactAnswers, OnlyQuestionsThatMatterAreAsked)
{
    const auto asked = [](const Component& component) {
        Dossier dossier;
        dossier.components = {component};
        return questionsThatMatter(component, determineLevel(dossier, pack()).components[0],
                                   pack());
    };
    auto component = test::named<Component>("TP-01", "Nội bộ");
    const QStringList all = asked(component);
    EXPECT_EQ(all.front(), QStringLiteral("systemKind"));
    EXPECT_TRUE(all.contains(QStringLiteral("administrativeProcedures")));
    EXPECT_FALSE(all.contains(QStringLiteral("handlesStateSecrets"))) << "asked as a kind";
    EXPECT_FALSE(all.contains(QStringLiteral("assignedLevel"))) << "comes from outside";
    component.systemKind = QStringLiteral("internal");
    const QStringList fewer = asked(component);
    EXPECT_LT(fewer.size(), all.size());
    EXPECT_FALSE(fewer.contains(QStringLiteral("administrativeProcedures")));
    EXPECT_TRUE(fewer.contains(QStringLiteral("systemKind"))) << "an answer stays in sight";
    EXPECT_EQ(outsideFacts(pack()),
              (QStringList{QStringLiteral("assignedLevel"), QStringLiteral("riskFrameworkLevel")}));
}

} // namespace luytre
