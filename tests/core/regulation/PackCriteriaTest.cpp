#include "BuiltInPacks.h"

#include "support/Printers.h"

using namespace luytre;

// What the law says, typed from the decrees and circulars, against what the packs say.

namespace {

struct Row {
    const char* id;
    Level level;
    const char* provision;
};

void checkCriteria(const RegulationPack& pack, const char* act, const std::vector<Row>& rows)
{
    EXPECT_EQ(pack.criteria.size(), rows.size());
    for (const Row& row : rows) {
        const auto found
            = std::find_if(pack.criteria.begin(), pack.criteria.end(),
                           [&](const LevelCriterion& c) { return c.id == QLatin1String(row.id); });
        ASSERT_NE(found, pack.criteria.end()) << row.id;
        EXPECT_EQ(found->level, row.level) << row.id;
        EXPECT_EQ(found->basis.provision, QString::fromUtf8(row.provision)) << row.id;
        EXPECT_EQ(found->basis.act, QLatin1String(act)) << row.id;
        EXPECT_EQ(found->basis.mark, Provenance::Verified) << row.id;
        EXPECT_FALSE(found->statement.isEmpty()) << row.id;
    }
}

/// The highest criterion that the facts meet; 0 when there is none, -1 when an unknown fact could
/// raise it.
Level levelOf(const RegulationPack& pack, const Facts& facts)
{
    Level matched = 0;
    Level open = 0;
    for (const LevelCriterion& criterion : pack.criteria) {
        const Truth truth = evaluate(criterion.when, facts).truth;
        Level& reached = truth == Truth::True ? matched : open;
        if (truth != Truth::False) {
            reached = std::max(reached, criterion.level);
        }
    }
    return open > matched ? -1 : matched;
}

QStringList gapsOf(const RegulationPack& pack, const Facts& facts)
{
    QStringList ids;
    for (const LevelGap& gap : pack.gaps) {
        if (evaluate(gap.when, facts).truth == Truth::True) {
            ids.append(gap.id);
        }
    }
    return ids;
}

/// A component of which everything is answered with the harmless answer, changed by `changes`.
Facts factsWith(const char* kind, const Facts& changes)
{
    Facts facts;
    for (const char* id : {"onlineServices", "conditionalBusiness", "administrativeProcedures",
                           "servesDefence", "strategic", "nationalEGovernment",
                           "continuousOperation", "noUnplannedStop", "centralNationalData",
                           "nationalSecurityWorks", "handlesStateSecrets", "handlesPersonalData"}) {
        facts[QLatin1String(id)] = false;
    }
    for (const char* id : {"users", "basicSubjects", "sensitiveSubjects", "publicServiceLevel",
                           "assignedLevel", "riskFrameworkLevel"}) {
        facts[QLatin1String(id)] = qint64(0);
    }
    facts[QStringLiteral("informationKinds")] = QStringList{QStringLiteral("public")};
    facts[QStringLiteral("systemKind")] = QString::fromLatin1(kind);
    facts[QStringLiteral("defenceHarm")] = QStringLiteral("none");
    for (const auto& [id, value] : changes) {
        facts[id] = value;
    }
    return facts;
}

Facts personal(qint64 basic, qint64 sensitive = 0)
{
    return {{QStringLiteral("informationKinds"),
             QStringList{QStringLiteral("public"), QStringLiteral("personal")}},
            {QStringLiteral("handlesPersonalData"), true},
            {QStringLiteral("onlineServices"), true},
            {QStringLiteral("users"), basic},
            {QStringLiteral("basicSubjects"), basic},
            {QStringLiteral("sensitiveSubjects"), sensitive}};
}

Facts secret(const char* harm)
{
    return {{QStringLiteral("informationKinds"), QStringList{QStringLiteral("stateSecret")}},
            {QStringLiteral("handlesStateSecrets"), true},
            {QStringLiteral("defenceHarm"), QString::fromLatin1(harm)}};
}

Facts joined(Facts facts, const Facts& more)
{
    facts.insert(more.begin(), more.end());
    return facts;
}

Facts scope(const char* value)
{
    return {{QStringLiteral("servedScope"), QString::fromLatin1(value)}};
}

Facts works(const char* value)
{
    return {{QStringLiteral("worksClass"), QString::fromLatin1(value)}};
}

Facts yes(std::initializer_list<const char*> ids)
{
    Facts facts;
    for (const char* id : ids) {
        facts[QLatin1String(id)] = true;
    }
    return facts;
}

struct LevelCase {
    const char* what;
    const char* kind;
    Facts changes;
    Level underNd85;
    Level underNd331;
};

std::vector<LevelCase> casesByService()
{
    return {
        {"internal, public only", "internal", {}, 1, 1},
        {"internal, personal data", "internal", personal(40), 2, 2},
        {"citizen, information only", "citizen", {}, 2, 0},
        {"citizen, look-up", "citizen", yes({"onlineServices"}), 2, 2},
        {"citizen, 9.999 users", "citizen", personal(9999), 2, 2},
        {"citizen, 10.000 users", "citizen", personal(10000), 3, 2},
        {"citizen, 99.999 subjects", "citizen", personal(99999), 3, 2},
        {"citizen, 100.000 subjects", "citizen", personal(100000), 3, 3},
        {"citizen, 9.999 sensitive", "citizen", personal(9999, 9999), 2, 2},
        {"citizen, 10.000 sensitive", "citizen", personal(9999, 10000), 2, 3},
        {"citizen, conditional business", "citizen", yes({"onlineServices", "conditionalBusiness"}),
         3, 3},
        {"citizen, administrative procedures", "citizen",
         joined(yes({"onlineServices", "administrativeProcedures"}),
                {{QStringLiteral("publicServiceLevel"), qint64(4)}}),
         3, 3},
        {"citizen, public service of level 2",
         "citizen",
         {{QStringLiteral("publicServiceLevel"), qint64(2)}},
         2,
         0},
    };
}

std::vector<LevelCase> casesByReach()
{
    const Facts running = yes({"continuousOperation", "noUnplannedStop"});
    return {
        {"infrastructure of one body, public only", "infrastructure", scope("oneBody"), 2, 2},
        {"infrastructure of one ministry", "infrastructure", scope("oneMinistry"), 0, 3},
        {"infrastructure of one province", "infrastructure", scope("oneProvince"), 3, 3},
        {"infrastructure of several provinces", "infrastructure", scope("severalProvinces"), 3, 3},
        {"infrastructure nationwide", "infrastructure", scope("national"), 0, 0},
        {"infrastructure nationwide, 24/7", "infrastructure", joined(scope("national"), running), 4,
         4},
        {"infrastructure to the world", "infrastructure", scope("international"), 5, 5},
        {"national e-government, 24/7", "citizen", joined(yes({"nationalEGovernment"}), running), 4,
         4},
        {"national e-government, may stop", "citizen",
         yes({"nationalEGovernment", "continuousOperation", "onlineServices"}), 2, 2},
        {"works below class IV", "industrial", works("below"), 0, 0},
        {"works of class IV", "industrial", works("IV"), 3, 3},
        {"works of class II", "industrial", works("II"), 3, 3},
        {"works of class I", "industrial", works("I"), 4, 4},
        {"works of special class", "industrial", works("special"), 5, 5},
        {"works important for national security", "industrial",
         joined(works("III"), yes({"nationalSecurityWorks"})), 5, 5},
    };
}

std::vector<LevelCase> casesByHarmOrDecision()
{
    return {
        {"state secrets, no harm", "internal", secret("none"), 0, 0},
        {"state secrets, harm", "internal", secret("harm"), 3, 3},
        {"state secrets, serious harm", "internal", secret("serious"), 4, 4},
        {"state secrets, exceptional harm, not strategic", "internal", secret("exceptional"), 5, 4},
        {"state secrets, exceptional harm, strategic", "internal",
         joined(secret("exceptional"), yes({"strategic"})), 5, 5},
        {"defence, serious harm",
         "other",
         {{QStringLiteral("servesDefence"), true},
          {QStringLiteral("defenceHarm"), QStringLiteral("serious")}},
         4,
         4},
        {"central national data", "other", yes({"centralNationalData"}), 5, 5},
        {"other, nothing decided", "other", {}, 0, 0},
        {"other, Prime Minister: 5", "other", {{QStringLiteral("assignedLevel"), qint64(5)}}, 5, 5},
        {"other, Prime Minister: 3", "other", {{QStringLiteral("assignedLevel"), qint64(3)}}, 0, 3},
        {"other, risk framework: 1",
         "other",
         {{QStringLiteral("riskFrameworkLevel"), qint64(1)}},
         0,
         1},
        {"other, risk framework: 2",
         "other",
         {{QStringLiteral("riskFrameworkLevel"), qint64(2)}},
         0,
         2},
        {"other, risk framework: 4",
         "other",
         {{QStringLiteral("riskFrameworkLevel"), qint64(4)}},
         0,
         4},
    };
}

std::vector<LevelCase> levelCases()
{
    std::vector<LevelCase> all = casesByService();
    for (const auto& more : {casesByReach(), casesByHarmOrDecision()}) {
        all.insert(all.end(), more.begin(), more.end());
    }
    return all;
}

} // namespace

TEST(PackCriteria, CriteriaOfDecree85)
{
    const std::vector<Row> rows{
        {"R85-1.1", 1, "Điều 7"},
        {"R85-2.1", 2, "khoản 1 Điều 8"},
        {"R85-2.2a", 2, "điểm a khoản 2 Điều 8"},
        {"R85-2.2b", 2, "điểm b khoản 2 Điều 8"},
        {"R85-2.2c", 2, "điểm c khoản 2 Điều 8"},
        {"R85-2.3", 2, "khoản 3 Điều 8"},
        {"R85-3.1", 3, "khoản 1 Điều 9"},
        {"R85-3.2a", 3, "điểm a khoản 2 Điều 9"},
        {"R85-3.2b", 3, "điểm b khoản 2 Điều 9"},
        {"R85-3.2c", 3, "điểm c khoản 2 Điều 9"},
        {"R85-3.3", 3, "khoản 3 Điều 9"},
        {"R85-3.4", 3, "khoản 4 Điều 9"},
        {"R85-4.1", 4, "khoản 1 Điều 10"},
        {"R85-4.2", 4, "khoản 2 Điều 10"},
        {"R85-4.3", 4, "khoản 3 Điều 10"},
        {"R85-4.4", 4, "khoản 4 Điều 10"},
        {"R85-5.1", 5, "khoản 1 Điều 11"},
        {"R85-5.2", 5, "khoản 2 Điều 11"},
        {"R85-5.3", 5, "khoản 3 Điều 11"},
        {"R85-5.4", 5, "khoản 4 Điều 11"},
        {"R85-5.5", 5, "khoản 5 Điều 11"},
    };
    for (const char* id : {"nd85-tt03", "nd85-tt12"}) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        checkCriteria(*pack, "nd85", rows);
        EXPECT_EQ(pack->cite(pack->highestLevelWins),
                  QStringLiteral("khoản 2 Điều 5 Nghị định số 85/2016/NĐ-CP"));
    }
}

TEST(PackCriteria, CriteriaOfDecree331)
{
    const auto pack = builtInPack("nd331-2026");
    ASSERT_TRUE(pack);
    checkCriteria(
        *pack, "nd331",
        {
            {"R331-1.1", 1, "khoản 1 Điều 11"},         {"R331-1.2", 1, "khoản 2 Điều 11"},
            {"R331-2.1", 2, "khoản 1 Điều 12"},         {"R331-2.2a", 2, "điểm a khoản 2 Điều 12"},
            {"R331-2.2b", 2, "điểm b khoản 2 Điều 12"}, {"R331-2.3", 2, "khoản 3 Điều 12"},
            {"R331-2.4", 2, "khoản 4 Điều 12"},         {"R331-3.1", 3, "khoản 1 Điều 13"},
            {"R331-3.2a", 3, "điểm a khoản 2 Điều 13"}, {"R331-3.2b", 3, "điểm b khoản 2 Điều 13"},
            {"R331-3.2c", 3, "điểm c khoản 2 Điều 13"}, {"R331-3.3", 3, "khoản 3 Điều 13"},
            {"R331-3.4", 3, "khoản 4 Điều 13"},         {"R331-3.5", 3, "khoản 5 Điều 13"},
            {"R331-4.1", 4, "khoản 1 Điều 14"},         {"R331-4.2", 4, "khoản 2 Điều 14"},
            {"R331-4.3", 4, "khoản 3 Điều 14"},         {"R331-4.4", 4, "khoản 4 Điều 14"},
            {"R331-5.1", 5, "khoản 1 Điều 15"},         {"R331-5.2", 5, "khoản 2 Điều 15"},
            {"R331-5.3", 5, "khoản 3 Điều 15"},         {"R331-5.4", 5, "khoản 4 Điều 15"},
            {"R331-5.5", 5, "khoản 5 Điều 15"},
        });
    EXPECT_EQ(pack->cite(pack->highestLevelWins),
              QStringLiteral("khoản 2 Điều 8 Nghị định số 331/2026/NĐ-CP"));
}

TEST(PackCriteria, EveryLevelIsReachedByTheFactsThatTheLawNames)
{
    const auto old = builtInPack("nd85-tt12");
    const auto now = builtInPack("nd331-2026");
    ASSERT_TRUE(old && now);
    std::set<Level> oldReached;
    std::set<Level> nowReached;
    for (const LevelCase& c : levelCases()) {
        const Facts facts = factsWith(c.kind, c.changes);
        EXPECT_EQ(levelOf(*old, facts), c.underNd85) << c.what;
        EXPECT_EQ(levelOf(*now, facts), c.underNd331) << c.what;
        oldReached.insert(levelOf(*old, facts));
        nowReached.insert(levelOf(*now, facts));
    }
    EXPECT_EQ(oldReached, (std::set<Level>{0, 1, 2, 3, 4, 5}));
    EXPECT_EQ(nowReached, (std::set<Level>{0, 1, 2, 3, 4, 5}));
}

TEST(PackCriteria, ACaseThatNoCriterionCoversIsAKnownGap)
{
    for (const char* id : {"nd85-tt12", "nd331-2026"}) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        for (const LevelCase& c : levelCases()) {
            const Facts facts = factsWith(c.kind, c.changes);
            // An assigned level below 5 is no criterion of Decree 85 and cannot be there.
            if (levelOf(*pack, facts) == 0
                && !(pack->regime == QLatin1String("B")
                     && facts.at(QStringLiteral("assignedLevel")) != FactValue(qint64(0)))) {
                EXPECT_FALSE(gapsOf(*pack, facts).isEmpty()) << id << ": " << c.what;
            }
        }
    }
    const auto now = builtInPack("nd331-2026");
    EXPECT_EQ(
        gapsOf(*now, factsWith("industrial", joined(works("III"), yes({"nationalSecurityWorks"})))),
        QStringList{QStringLiteral("R331-ANQG")});
}

TEST(PackCriteria, AnUnansweredFactLeavesTheLevelOpenOnlyWhereItMatters)
{
    for (const char* id : {"nd85-tt12", "nd331-2026"}) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        Facts facts = factsWith("internal", personal(40));
        for (const char* unasked :
             {"onlineServices", "conditionalBusiness", "administrativeProcedures",
              "publicServiceLevel", "defenceHarm", "strategic", "continuousOperation",
              "noUnplannedStop", "servedScope", "nationalSecurityWorks", "users", "basicSubjects",
              "sensitiveSubjects"}) {
            facts.erase(QLatin1String(unasked));
        }
        if (pack->regime == QLatin1String("C")) {
            EXPECT_EQ(levelOf(*pack, facts), 2)
                << id << ": questions about other kinds of systems must not matter";
        }
        facts.erase(QStringLiteral("servesDefence"));
        EXPECT_EQ(levelOf(*pack, facts), -1) << id;
    }
}
