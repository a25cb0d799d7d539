#include "regulation/RegulationLibrary.h"

#include "support/Printers.h"

using namespace luytre;

namespace {

std::shared_ptr<const Catalogue> builtIn(const char* id)
{
    auto library = RegulationLibrary::open();
    EXPECT_TRUE(library.has_value());
    auto catalogue = library->catalogue(QLatin1String(id));
    EXPECT_TRUE(catalogue.has_value()) << ::testing::PrintToString(catalogue.error());
    return catalogue.value_or(nullptr);
}

struct Counts {
    int all = 0;
    int management = 0;
    int added = 0;
    int strengthened = 0;
    int uncertain = 0; ///< inferred or reconstructed
    friend bool operator==(const Counts&, const Counts&) = default;
};

void PrintTo(const Counts& c, std::ostream* out)
{
    *out << c.all << " of which management " << c.management << ", new " << c.added
         << ", strengthened " << c.strengthened << ", uncertain " << c.uncertain;
}

Counts count(const Catalogue& catalogue, Level level)
{
    Counts counts;
    for (const Requirement* r : catalogue.atLevel(level)) {
        counts.all += 1;
        counts.management += r->group == RequirementGroup::Management ? 1 : 0;
        counts.added += r->change == RequirementChange::New ? 1 : 0;
        counts.strengthened += r->change == RequirementChange::Strengthened ? 1 : 0;
        counts.uncertain
            += r->provenance == Provenance::Inferred || r->provenance == Provenance::Reconstructed
            ? 1
            : 0;
    }
    return counts;
}

/// A requirement that is not new continues a control of the level below; a new one does not.
void checkControlChain(const Catalogue& catalogue)
{
    for (Level level = 2; level <= highestLevel; ++level) {
        std::map<QString, Level> below;
        for (const Requirement* r : catalogue.atLevel(level - 1)) {
            EXPECT_TRUE(below.emplace(r->controlKey, r->firstLevel).second)
                << r->clause.toStdString();
        }
        for (const Requirement* r : catalogue.atLevel(level)) {
            const auto found = below.find(r->controlKey);
            EXPECT_EQ(found == below.end(), r->change == RequirementChange::New)
                << r->clause.toStdString();
            if (found != below.end()) {
                EXPECT_EQ(found->second, r->firstLevel) << r->clause.toStdString();
            }
        }
    }
}

std::set<Level> levelsOf(const Catalogue& catalogue, const char* topic)
{
    std::set<Level> levels;
    for (const Requirement& r : catalogue.all()) {
        if (r.topic == QLatin1String(topic)) {
            levels.insert(r.level);
        }
    }
    return levels;
}

} // namespace

TEST(BuiltInData, ZoneRowsCarryTheCodesOfThePacksZones)
{
    auto library = RegulationLibrary::open();
    LUYTRE_ASSERT_OK(library);
    const auto pack = library->pack(QStringLiteral("nd85-tt12"));
    const auto catalogue = library->catalogue(QStringLiteral("tcvn11930-2017"));
    LUYTRE_ASSERT_OK(pack);
    LUYTRE_ASSERT_OK(catalogue);
    for (const Requirement& r : (*catalogue)->all()) {
        if (r.topic != QLatin1String("zones") || !r.clauseRef.startsWith(QLatin1String("PL "))) {
            continue;
        }
        const auto& zones = (*pack)->zones;
        const auto zone = std::find_if(zones.begin(), zones.end(), [&](const ZoneRequirement& z) {
            return r.controlKey == QStringLiteral("zone.") + z.code;
        });
        ASSERT_NE(zone, zones.end()) << r.clause.toStdString() << ' ' << r.controlKey.toStdString();
        EXPECT_NE(std::find(zone->levels.begin(), zone->levels.end(), r.level), zone->levels.end())
            << r.clause.toStdString();
    }
}

// The figures of the notes that come with the data.
TEST(BuiltInData, Tcvn11930HasEveryRequirement)
{
    const auto catalogue = builtIn("tcvn11930-2017");
    ASSERT_TRUE(catalogue);
    EXPECT_EQ(count(*catalogue, 1), (Counts{44, 18, 44, 0, 36}));
    EXPECT_EQ(count(*catalogue, 2), (Counts{95, 45, 51, 5, 10}));
    EXPECT_EQ(count(*catalogue, 3), (Counts{190, 95, 95, 14, 131}));
    EXPECT_EQ(count(*catalogue, 4), (Counts{227, 105, 37, 13, 196}));
    EXPECT_EQ(count(*catalogue, 5), (Counts{241, 105, 14, 11, 209}));
    checkControlChain(*catalogue);
}

TEST(BuiltInData, Tcvn14423HasEveryRequirement)
{
    const auto catalogue = builtIn("tcvn14423-2026");
    ASSERT_TRUE(catalogue);
    const std::vector<std::array<int, 4>> expected{
        {112, 112, 0, 0}, {131, 21, 10, 0}, {197, 68, 20, 2}, {275, 79, 32, 2}, {290, 15, 30, 2}};
    for (Level level = lowestLevel; level <= highestLevel; ++level) {
        const Counts found = count(*catalogue, level);
        EXPECT_EQ((std::array{found.all, found.added, found.strengthened, found.uncertain}),
                  expected.at(std::size_t(level - 1)))
            << level;
    }
    for (const Requirement& r : catalogue->all()) {
        EXPECT_TRUE(r.decreeItem.startsWith(r.group == RequirementGroup::Management
                                                ? QStringLiteral("30.3.")
                                                : QStringLiteral("30.4.")))
            << r.clause.toStdString();
    }
}

TEST(BuiltInData, PrintedClausesAreTheStandardsOwn)
{
    const auto old = builtIn("tcvn11930-2017");
    ASSERT_TRUE(old);
    const std::vector<std::pair<const char*, const char*>> printed{
        {"7.2.2.1.đ", "7.2.2.1 đ)"},       {"7.2.1.1.b.13", "PL III, II.1.b.xiii"},
        {"5.2.1.1.a.1", "PL I, II.1.a.i"}, {"7.1.5.10.a", "PL III, I.1.6"},
        {"8.2.1.1.a.9", "8.2.1.1"},
    };
    for (const auto& [clause, reference] : printed) {
        const Requirement* found = old->find(QString::fromUtf8(clause));
        ASSERT_NE(found, nullptr) << clause;
        EXPECT_EQ(found->clauseRef, QString::fromUtf8(reference));
    }
    const auto now = builtIn("tcvn14423-2026");
    ASSERT_TRUE(now);
    const Requirement* split = now->find(QStringLiteral("5.12.2.2a-8"));
    ASSERT_NE(split, nullptr);
    EXPECT_EQ(split->clauseRef, QStringLiteral("5.12.2.2 a)"));
}

TEST(BuiltInData, TopicsThatRulesLookForExistWhereTheLawHasThem)
{
    const std::set<Level> all{1, 2, 3, 4, 5};
    const std::set<Level> from2{2, 3, 4, 5};
    const std::set<Level> from3{3, 4, 5};
    struct Case {
        const char* topic;
        std::set<Level> in11930;
        std::set<Level> in14423;
    };
    const std::vector<Case> cases{
        {"firewall", all, all},
        {"intrusionPrevention", all, all},
        {"webFirewall", from2, from2},
        {"databaseFirewall", from3, from3},
        {"siem", from3, from3},
        {"logRetention", from2, from2},
        {"logging", all, all},
        {"wireless", from3, from3},
        {"backup", all, all},
        {"vpn", all, all},
        {"antivirus", all, all},
        {"dlp", from3, from3},
        {"redundancy", from2, all},
        {"zones", all, from2},
        {"securityPolicy", all, {}},
        {"ddos", from3, from3},
        {"mailSecurity", from2, from3},
        {"nac", from3, {1, 3, 4, 5}},
        {"monitoring", from3, all},
        {"pentest", {}, from3},
        {"vulnerability", from2, all},
        {"mfa", {4, 5}, all},
        {"serverRequirement", all, from3},
        {"remoteAccess", all, all},
        {"softwareDevelopment", from2, from2},
        {"riskManagement", all, all},
    };
    const auto old = builtIn("tcvn11930-2017");
    const auto now = builtIn("tcvn14423-2026");
    ASSERT_TRUE(old && now);
    for (const Case& c : cases) {
        EXPECT_EQ(levelsOf(*old, c.topic), c.in11930) << c.topic;
        EXPECT_EQ(levelsOf(*now, c.topic), c.in14423) << c.topic;
    }
}

TEST(BuiltInData, TextsAreInBothLanguagesAndInNfc)
{
    for (const char* id : {"tcvn11930-2017", "tcvn14423-2026"}) {
        const auto catalogue = builtIn(id);
        ASSERT_TRUE(catalogue);
        EXPECT_FALSE(catalogue->note().isEmpty());
        const auto isVietnamese = [](const QString& text) {
            return std::any_of(text.begin(), text.end(), [](QChar c) {
                return (c.unicode() >= 0x1EA0 && c.unicode() <= 0x1EF9) || c == QChar(0x111);
            });
        };
        for (const Requirement& r : catalogue->all()) {
            for (const LocalizedText* text :
                 {&r.family, &r.subject, &r.text, &r.evidenceHint, &r.note}) {
                EXPECT_EQ(text->vi, nfc(text->vi)) << r.clause.toStdString();
                EXPECT_FALSE(isVietnamese(text->en))
                    << r.clause.toStdString() << ": " << text->en.toStdString();
            }
            EXPECT_FALSE(r.topic.isEmpty()) << r.clause.toStdString();
        }
    }
}
