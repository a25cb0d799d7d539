#include "regulation/RegulationLibrary.h"

#include "support/Printers.h"

using namespace luytre;

namespace {

struct Situation {
    const char* preparedOn;
    std::optional<bool> underConstruction;
    const char* projectStartedOn;
    std::optional<bool> previouslyApproved;
    const char* pack;
    const char* rule;
};

Facts factsOf(const Situation& s)
{
    Facts facts{{QStringLiteral("preparedOn"),
                 QDate::fromString(QLatin1String(s.preparedOn), Qt::ISODate)}};
    if (s.underConstruction) {
        facts.emplace(QStringLiteral("underConstruction"), *s.underConstruction);
    }
    if (s.projectStartedOn) {
        facts.emplace(QStringLiteral("projectStartedOn"),
                      QDate::fromString(QLatin1String(s.projectStartedOn), Qt::ISODate));
    }
    if (s.previouslyApproved) {
        facts.emplace(QStringLiteral("previouslyApproved"), *s.previouslyApproved);
    }
    return facts;
}

} // namespace

// A: Decree 85 with Circular 03; B: Decree 85 with Circular 12; C: Decree 331.
TEST(Proposal, FollowsTheDatesAndTheTransitionRules)
{
    const char* const a = "nd85-tt03";
    const char* const b = "nd85-tt12";
    const char* const c = "nd331-2026";
    const std::vector<Situation> situations{
        {"2016-07-01", false, nullptr, false, a, "S85-decreeOnly"},
        {"2019-05-20", false, nullptr, false, a, "S85-tt03"},
        {"2022-09-30", false, nullptr, false, a, "S85-tt03"},
        {"2022-10-01", false, nullptr, false, b, "S85-tt12"},
        {"2023-03-15", false, nullptr, false, b, "S85-tt12"},
        // TR-5: approved before 1 October 2022, reviewed before June 2023
        {"2023-03-15", false, nullptr, true, b, "S85-review"},
        {"2023-06-01", false, nullptr, true, b, "S85-tt12"},
        {"2026-06-30", true, "2025-01-01", false, b, "S85-tt12"},
        // between the Law on Cybersecurity and its decree
        {"2026-07-01", false, nullptr, false, c, "S331-gap"},
        {"2026-07-15", false, nullptr, false, c, "S331-gap"},
        {"2026-08-18", false, nullptr, false, c, "S331-gap"},
        {"2026-08-19", false, nullptr, false, c, "S331-date"},
        {"2026-09-20", false, nullptr, false, c, "S331-date"},
        // TR-1: the level that was approved stays
        {"2026-09-20", false, nullptr, true, c, "S331-keepsLevel"},
        // TR-2: under construction before 1 July 2026, to be approved by 1 January 2027
        {"2026-07-15", true, "2026-03-01", false, b, "S85-transition"},
        {"2026-09-20", true, "2026-06-30", false, b, "S85-transition"},
        {"2027-01-01", true, "2026-06-30", false, b, "S85-transition"},
        {"2027-01-02", true, "2026-06-30", false, c, "S331-date"},
        {"2026-09-20", true, "2026-07-01", false, c, "S331-date"},
        {"2026-09-20", false, "2026-03-01", false, c, "S331-date"},
    };
    auto library = RegulationLibrary::open();
    LUYTRE_ASSERT_OK(library);
    for (const Situation& s : situations) {
        SCOPED_TRACE(s.preparedOn);
        const auto proposal = library->propose(factsOf(s));
        LUYTRE_ASSERT_OK(proposal);
        EXPECT_EQ(proposal->pack, QLatin1String(s.pack));
        EXPECT_EQ(proposal->rule, QLatin1String(s.rule));
        EXPECT_FALSE(proposal->reason.vi.isEmpty());
        const auto pack = library->pack(proposal->pack);
        LUYTRE_ASSERT_OK(pack);
        EXPECT_TRUE((*pack)->cite(proposal->basis).startsWith(proposal->basis.provision));
        EXPECT_NE((*pack)->act(proposal->basis.act), nullptr);
    }
}

TEST(Proposal, SaysWhichUnknownFactsCouldChangeIt)
{
    auto library = RegulationLibrary::open();
    LUYTRE_ASSERT_OK(library);
    const auto proposal = library->propose({{QStringLiteral("preparedOn"), QDate(2026, 9, 20)}});
    LUYTRE_ASSERT_OK(proposal);
    EXPECT_EQ(proposal->rule, QStringLiteral("S331-date"));
    EXPECT_EQ(
        proposal->missing,
        (std::set<QString>{QStringLiteral("previouslyApproved"), QStringLiteral("projectStartedOn"),
                           QStringLiteral("underConstruction")}));
    LUYTRE_EXPECT_ERROR(library->propose({}), ErrorCode::NothingFound);
    LUYTRE_EXPECT_ERROR(library->propose({{QStringLiteral("preparedOn"), QDate(2010, 1, 1)}}),
                        ErrorCode::NothingFound);
}

TEST(Proposal, EveryBuiltInPackHasItsCatalogue)
{
    auto library = RegulationLibrary::open();
    LUYTRE_ASSERT_OK(library);
    ASSERT_EQ(library->packs().size(), 3U);
    const std::vector<RegulationEntry> entries = library->packs();
    for (const RegulationEntry& entry : entries) {
        const auto pack = library->pack(entry.id);
        LUYTRE_ASSERT_OK(pack);
        LUYTRE_EXPECT_OK(library->catalogue((*pack)->catalogue));
    }
}
