#include "dossier/LevelDetermination.h"
#include "Filled.h"
#include "dossier/FactWords.h"
#include "regulation/RegulationLibrary.h"
#include "support/Printers.h"

#include <functional>

namespace luytre {
namespace {

const RegulationPack& pack(const char* id)
{
    static auto library = RegulationLibrary::open().value();
    return *library.pack(QLatin1String(id)).value();
}

constexpr const char* packA = "nd85-tt03";
constexpr const char* packB = "nd85-tt12";
constexpr const char* packC = "nd331-2026";

/// A component of a kind with every question answered, each with the answer that asks for least.
Component answered(const char* kind)
{
    auto component = test::named<Component>("C1", "Thành phần");
    component.systemKind = QLatin1String(kind);
    component.information = std::vector<HandledInformation>{{QStringLiteral("public"), {}, {}, {}}};
    component.users = 0;
    component.onlineServices = false;
    component.publicServiceLevel = 0;
    component.conditionalBusiness = false;
    component.administrativeProcedures = false;
    component.servedScope = ServedScope::OneBody;
    component.servesDefence = false;
    component.defenceHarm = HarmGrade::None;
    component.strategic = false;
    component.nationalEGovernment = false;
    component.continuousOperation = false;
    component.noUnplannedStop = false;
    component.centralNationalData = false;
    component.worksClass = QStringLiteral("below");
    component.nationalSecurityWorks = false;
    return component;
}

void handle(Component& component, const char* kind, std::optional<qint64> basic = {},
            std::optional<qint64> sensitive = {})
{
    component.information->push_back({QLatin1String(kind), {}, basic, sensitive});
}

Dossier dossierOf(const std::vector<Component>& components)
{
    Dossier dossier;
    dossier.system.name = QStringLiteral("Hệ thống mẫu");
    dossier.components = components;
    return dossier;
}

constexpr Level none = 0;

/// What the decrees say of one system; typed from their text, not from the packs. 0: no criterion
/// covers it.
struct Row {
    const char* name;
    const char* kind;
    std::function<void(Component&)> change;
    Level under85;
    Level under331;
};

// NĐ 85/2016 Điều 6-11; NĐ 331/2026 Điều 9, 11-15.
std::vector<Row> informationRows()
{
    return {
        {"internal, public only", "internal", [](Component&) {}, 1, 1},
        {"internal, private", "internal", [](Component& c) { handle(c, "private"); }, 2, 2},
        {"internal, personal", "internal", [](Component& c) { handle(c, "personal", 30, 0); }, 2,
         2},
        {"mail for the office only", "internal",
         [](Component& c) {
             handle(c, "personal", 20000, 0);
             c.users = 20000;
         },
         2, 2},
        {"mail that citizens use too", "citizen",
         [](Component& c) {
             handle(c, "personal", 20000, 0);
             c.users = 20000;
             c.onlineServices = true;
         },
         3, 2},
        {"secrets, harm", "internal",
         [](Component& c) {
             handle(c, "stateSecret");
             c.defenceHarm = HarmGrade::Harm;
         },
         3, 3},
        {"secrets, serious harm", "internal",
         [](Component& c) {
             handle(c, "stateSecret");
             c.defenceHarm = HarmGrade::SeriousHarm;
         },
         4, 4},
        {"secrets, exceptional harm, not strategic", "internal",
         [](Component& c) {
             handle(c, "stateSecret");
             c.defenceHarm = HarmGrade::ExceptionallySeriousHarm;
         },
         5, 4},
        {"secrets, exceptional harm, strategic", "internal",
         [](Component& c) {
             handle(c, "stateSecret");
             c.defenceHarm = HarmGrade::ExceptionallySeriousHarm;
             c.strategic = true;
         },
         5, 5},
        {"secrets that harm nothing", "internal", [](Component& c) { handle(c, "stateSecret"); },
         none, none},
        {"serves defence, harm, no secrets", "internal",
         [](Component& c) {
             c.servesDefence = true;
             c.defenceHarm = HarmGrade::Harm;
         },
         3, 3},
        {"central national data", "internal", [](Component& c) { c.centralNationalData = true; }, 5,
         5},
    };
}

std::vector<Row> citizenRows()
{
    const auto service = [](qint64 users, qint64 basic, qint64 sensitive) {
        return [=](Component& c) {
            handle(c, "personal", basic, sensitive);
            c.users = users;
            c.onlineServices = true;
        };
    };
    return {
        {"citizen, public only, nothing online", "citizen", [](Component&) {}, 2, none},
        {"citizen, online, public only", "citizen", [](Component& c) { c.onlineServices = true; },
         2, 2},
        {"9.999 users", "citizen", service(9999, 9999, 0), 2, 2},
        {"10.000 users", "citizen", service(10000, 10000, 0), 3, 2},
        {"99.999 basic", "citizen", service(99999, 99999, 0), 3, 2},
        {"100.000 basic", "citizen", service(100000, 100000, 0), 3, 3},
        {"9.999 sensitive", "citizen", service(9999, 9999, 9999), 2, 2},
        {"10.000 sensitive", "citizen", service(9999, 9999, 10000), 2, 3},
        {"conditional business", "citizen",
         [](Component& c) {
             c.onlineServices = true;
             c.conditionalBusiness = true;
         },
         3, 3},
        {"public service level 2", "citizen",
         [](Component& c) {
             c.onlineServices = true;
             c.publicServiceLevel = 2;
         },
         2, 2},
        {"public service level 3", "citizen",
         [](Component& c) {
             c.onlineServices = true;
             c.publicServiceLevel = 3;
         },
         3, 2},
        {"administrative procedures", "citizen",
         [](Component& c) {
             c.onlineServices = true;
             c.administrativeProcedures = true;
         },
         2, 3},
    };
}

std::vector<Row> otherRows()
{
    const auto scope = [](ServedScope served, bool continuous, bool noStop) {
        return [=](Component& c) {
            c.servedScope = served;
            c.continuousOperation = continuous;
            c.noUnplannedStop = noStop;
        };
    };
    const auto works = [](const char* name) {
        return [=](Component& c) { c.worksClass = QLatin1String(name); };
    };
    return {
        {"a body's own network", "infrastructure", [](Component&) {}, 2, 2},
        {"one ministry", "infrastructure", scope(ServedScope::OneMinistry, false, false), none, 3},
        {"one sector", "infrastructure", scope(ServedScope::OneSector, false, false), 3, 3},
        {"one province", "infrastructure", scope(ServedScope::OneProvince, true, true), 3, 3},
        {"several provinces", "infrastructure", scope(ServedScope::SeveralProvinces, false, false),
         3, 3},
        {"nationwide, not 24/7", "infrastructure", scope(ServedScope::National, false, true), none,
         none},
        {"nationwide, stops accepted", "infrastructure", scope(ServedScope::National, true, false),
         none, none},
        {"nationwide, 24/7, no stop", "infrastructure", scope(ServedScope::National, true, true), 4,
         4},
        {"international", "infrastructure", scope(ServedScope::International, true, true), 5, 5},
        {"national e-government, 24/7, no stop", "citizen",
         [](Component& c) {
             c.onlineServices = true;
             c.nationalEGovernment = c.continuousOperation = c.noUnplannedStop = true;
         },
         4, 4},
        {"national e-government, not 24/7", "citizen",
         [](Component& c) { c.onlineServices = c.nationalEGovernment = true; }, 2, 2},
        {"works below class IV", "industrial", works("below"), none, none},
        {"works IV", "industrial", works("IV"), 3, 3},
        {"works III", "industrial", works("III"), 3, 3},
        {"works II", "industrial", works("II"), 3, 3},
        {"works I", "industrial", works("I"), 4, 4},
        {"works special", "industrial", works("special"), 5, 5},
        {"works for national security", "industrial",
         [](Component& c) { c.nationalSecurityWorks = true; }, 5, 5},
        {"other, no decision", "other", [](Component&) {}, none, none},
        {"other, decision level 5", "other", [](Component& c) { c.assignedLevel = 5; }, 5, 5},
        {"other, decision level 3", "other", [](Component& c) { c.assignedLevel = 3; }, none, 3},
        {"other, risk framework level 2", "other", [](Component& c) { c.riskFrameworkLevel = 2; },
         none, 2},
    };
}

void checkRows(const std::vector<Row>& rows)
{
    for (const Row& row : rows) {
        for (const char* id : {packA, packB, packC}) {
            Component component = answered(row.kind);
            row.change(component);
            const auto result = determineLevel(dossierOf({component}), pack(id));
            EXPECT_EQ(result.level.value_or(none), id == packC ? row.under331 : row.under85)
                << row.name << " under " << id;
            EXPECT_TRUE(result.settled) << row.name << " under " << id;
            EXPECT_TRUE(result.components[0].missing.isEmpty()) << row.name << " under " << id;
        }
    }
}

TEST(LevelDetermination, InformationAsTheDecreesSay)
{
    checkRows(informationRows());
}
TEST(LevelDetermination, ServicesAsTheDecreesSay)
{
    checkRows(citizenRows());
}
TEST(LevelDetermination, InfrastructureWorksAndOthersAsTheDecreesSay)
{
    checkRows(otherRows());
}

TEST(LevelDetermination, GapsProposeAndSaySo)
{
    struct Case {
        const char* pack;
        const char* kind;
        std::function<void(Component&)> change;
        std::optional<Level> proposal;
    };
    for (const Case& c : {
             Case{packC, "internal", [](Component& x) { handle(x, "stateSecret"); }, 3},
             Case{packB, "internal", [](Component& x) { handle(x, "stateSecret"); }, 3},
             Case{packC, "citizen", [](Component&) {}, 2},
             Case{packB, "infrastructure",
                  [](Component& x) { x.servedScope = ServedScope::National; }, 3},
             Case{packB, "infrastructure",
                  [](Component& x) { x.servedScope = ServedScope::OneMinistry; }, 3},
             Case{packC, "industrial", [](Component&) {}, {}},
             Case{packC, "other", [](Component&) {}, {}},
         }) {
        Component component = answered(c.kind);
        c.change(component);
        const auto graded = determineLevel(dossierOf({component}), pack(c.pack)).components[0];
        EXPECT_FALSE(graded.level) << c.kind;
        EXPECT_EQ(graded.gapProposal, c.proposal) << c.kind;
        ASSERT_FALSE(graded.gaps.empty()) << c.kind;
        EXPECT_FALSE(graded.gaps[0].vi.isEmpty());
    }
}

TEST(LevelDetermination, NeverGuesses)
{
    struct Case {
        const char* name;
        std::function<void(Component&)> forget;
        std::optional<Level> level; ///< what is certain all the same
        const char* missing; ///< one fact that must be asked; empty: settled
    };
    for (const Case& c : {
             Case{"kind", [](Component& x) { x.systemKind.reset(); }, {}, "systemKind"},
             Case{"subjects", [](Component& x) { handle(x, "personal", {}, 0); }, 2,
                  "basicSubjects"},
             Case{"sensitive subjects", [](Component& x) { handle(x, "personal", 500, {}); }, 2,
                  "sensitiveSubjects"},
             Case{"secrets without grade",
                  [](Component& x) {
                      handle(x, "stateSecret");
                      x.defenceHarm.reset();
                  },
                  2, "defenceHarm"},
             Case{"defence",
                  [](Component& x) {
                      x.servesDefence.reset();
                      x.defenceHarm.reset();
                  },
                  2, "servesDefence"},
             Case{"grade where it does not matter", [](Component& x) { x.defenceHarm.reset(); }, 2,
                  ""},
             Case{"works of a portal", [](Component& x) { x.worksClass.reset(); }, 2, ""},
             Case{"subjects of a portal above the limit anyway",
                  [](Component& x) { handle(x, "personal", {}, 10000); }, 3, ""},
         }) {
        Component component = answered("citizen");
        component.onlineServices = true;
        c.forget(component);
        const auto result = determineLevel(dossierOf({component}), pack(packC));
        const QString missing = QLatin1String(c.missing);
        EXPECT_EQ(result.level, c.level) << c.name;
        EXPECT_EQ(result.settled, missing.isEmpty()) << c.name;
        EXPECT_EQ(result.components[0].missing.contains(missing), !missing.isEmpty()) << c.name;
    }
}

TEST(LevelDetermination, AnEmptyComponentIsOpenAndNamesItsQuestions)
{
    const auto result
        = determineLevel(dossierOf({test::named<Component>("C1", "Cổng")}), pack(packC));
    EXPECT_FALSE(result.level);
    EXPECT_FALSE(result.settled);
    EXPECT_TRUE(result.components[0].missing.contains(QStringLiteral("systemKind")));
    EXPECT_TRUE(result.conclusion.vi.startsWith(QStringLiteral("Chưa xác định được cấp độ")))
        << ::testing::PrintToString(result.conclusion.vi);
}

TEST(LevelDetermination, TheHighestComponentWinsAndSettlesTheWhole)
{
    Component low = answered("internal");
    low.users.reset();
    handle(low, "personal", {}, {}); // would matter to no criterion of internal systems
    Component high = answered("infrastructure");
    high.id = QStringLiteral("C2");
    high.servedScope = ServedScope::OneProvince;
    const auto result = determineLevel(dossierOf({low, high}), pack(packB));
    EXPECT_EQ(result.level, 3);
    EXPECT_TRUE(result.settled);
    EXPECT_EQ(result.components[0].level, 2);
    EXPECT_EQ(pack(packB).cite(result.basis),
              QStringLiteral("khoản 3 Điều 9 Nghị định số 85/2016/NĐ-CP"));

    // One component that could rise above it leaves the whole open.
    Component unknown = test::named<Component>("C3", "Chưa rõ");
    EXPECT_FALSE(determineLevel(dossierOf({low, high, unknown}), pack(packB)).settled);
    EXPECT_EQ(determineLevel(dossierOf({low, high, unknown}), pack(packB)).level, 3);
}

TEST(LevelDetermination, TheTrailTellsEveryCriterionInWords)
{
    Component portal = answered("citizen");
    portal.onlineServices = true;
    handle(portal, "personal", 126480, 0);
    portal.conditionalBusiness.reset();
    const auto graded = determineLevel(dossierOf({portal}), pack(packC)).components[0];
    ASSERT_EQ(graded.trail.size(), pack(packC).criteria.size());
    for (std::size_t i = 1; i < graded.trail.size(); ++i) {
        EXPECT_GE(graded.trail[i - 1].level, graded.trail[i].level);
    }
    for (const CriterionResult& result : graded.trail) {
        EXPECT_FALSE(result.facts.vi.isEmpty()) << ::testing::PrintToString(result.criterion);
        EXPECT_FALSE(result.facts.en.isEmpty()) << ::testing::PrintToString(result.criterion);
        if (result.criterion == QLatin1String("R331-3.2c")) {
            EXPECT_EQ(result.truth, Truth::True);
            EXPECT_TRUE(result.facts.vi.contains(
                QStringLiteral("Số chủ thể dữ liệu cá nhân cơ bản: 126.480 chủ thể dữ liệu")))
                << ::testing::PrintToString(result.facts.vi);
            EXPECT_TRUE(result.facts.en.contains(QStringLiteral("126,480 data subjects")));
        }
        if (result.criterion == QLatin1String("R331-3.2a")) {
            EXPECT_EQ(result.truth, Truth::Unknown);
            EXPECT_EQ(result.missing, QStringList(QStringLiteral("conditionalBusiness")));
            EXPECT_TRUE(result.facts.vi.startsWith(QStringLiteral("cần thêm thông tin: ")));
        }
        if (result.criterion == QLatin1String("R331-1.1")) {
            EXPECT_EQ(result.truth, Truth::False);
        }
    }
}

TEST(LevelDetermination, ConclusionIsASentenceWithItsBasis)
{
    Component portal = answered("citizen");
    portal.onlineServices = true;
    portal.administrativeProcedures = true;
    const auto result = determineLevel(dossierOf({portal}), pack(packC));
    EXPECT_TRUE(result.conclusion.vi.contains(QStringLiteral("Hệ thống mẫu")));
    EXPECT_TRUE(result.conclusion.vi.contains(QStringLiteral("cấp độ 3")));
    EXPECT_TRUE(result.conclusion.vi.contains(
        QStringLiteral("điểm b khoản 2 Điều 13 Nghị định số 331/2026/NĐ-CP")));
    for (const QString& text : {result.conclusion.vi, result.conclusion.en}) {
        EXPECT_FALSE(text.contains(QLatin1Char('{'))) << ::testing::PrintToString(text);
    }
    EXPECT_FALSE(determineLevel(dossierOf({}), pack(packC)).conclusion.vi.isEmpty());
}

TEST(LevelDetermination, EveryPackHasTheTerms)
{
    for (const char* id : {packA, packB, packC}) {
        for (const QString& term : levelTerms()) {
            EXPECT_FALSE(pack(id).term(term).isEmpty())
                << id << ' ' << ::testing::PrintToString(term);
            EXPECT_FALSE(pack(id).term(term, Language::English).isEmpty())
                << id << ' ' << ::testing::PrintToString(term);
        }
    }
}

TEST(LevelDetermination, FactsOfAComponent)
{
    Component component;
    EXPECT_FALSE(componentFacts(component).contains(QStringLiteral("systemKind")));
    EXPECT_EQ(std::get<qint64>(componentFacts(component).at(QStringLiteral("assignedLevel"))), 0);
    component.information
        = std::vector<HandledInformation>{{QStringLiteral("personal"), {}, 100, 5},
                                          {QStringLiteral("personal"), {}, 20, 0},
                                          {QStringLiteral("public"), {}, {}, {}}};
    Facts facts = componentFacts(component);
    EXPECT_EQ(std::get<qint64>(facts.at(QStringLiteral("basicSubjects"))), 120);
    EXPECT_EQ(std::get<QStringList>(facts.at(QStringLiteral("informationKinds"))),
              QStringList({QStringLiteral("personal"), QStringLiteral("public")}));
    EXPECT_TRUE(std::get<bool>(facts.at(QStringLiteral("handlesPersonalData"))));
    EXPECT_FALSE(std::get<bool>(facts.at(QStringLiteral("handlesStateSecrets"))));
    (*component.information)[1].basicSubjects.reset();
    EXPECT_FALSE(componentFacts(component).contains(QStringLiteral("basicSubjects")));
}

TEST(LevelDetermination, FactsOfTheSituation)
{
    Dossier dossier;
    EXPECT_TRUE(situationFacts(dossier).empty());
    dossier.situation.preparedOn = QDate(2026, 10, 5);
    dossier.situation.underConstruction = false;
    dossier.situation.previousLevel = 2;
    const Facts facts = situationFacts(dossier);
    EXPECT_EQ(facts.size(), 3u);
    EXPECT_EQ(std::get<QDate>(facts.at(QStringLiteral("preparedOn"))), QDate(2026, 10, 5));
    EXPECT_EQ(std::get<qint64>(facts.at(QStringLiteral("previousLevel"))), 2);
}

TEST(LevelDetermination, TheProposalComesBeforeTheComputedLevel)
{
    Dossier dossier = dossierOf({answered("internal")});
    const auto computed = determineLevel(dossier, pack(packC));
    EXPECT_EQ(dossierLevel(dossier, computed), 1);
    dossier.proposal.level = 2;
    EXPECT_EQ(dossierLevel(dossier, computed), 2);
    EXPECT_FALSE(dossierLevel({}, determineLevel({}, pack(packC))));
}

} // namespace
} // namespace luytre
