#include "Filled.h"
#include "SmallCatalogue.h"
#include "dossier/AssessmentIndex.h"

namespace luytre {
namespace {

using S = AssessmentStatus;

TEST(AssessmentRules, TheWorstAssetCounts)
{
    struct Case {
        S whole;
        std::vector<S> assets;
        S expected;
    };
    for (const Case& c : {
             Case{S::PartiallyMet, {}, S::PartiallyMet},
             Case{S::NotApplicable, {}, S::NotApplicable},
             Case{S::NotMet, {S::Met, S::Met}, S::Met},
             Case{S::Met, {S::Met, S::PartiallyMet}, S::PartiallyMet},
             Case{S::Met, {S::PartiallyMet, S::NotMet, S::Met}, S::NotMet},
             Case{S::Met, {S::NotMet, S::NotAssessed}, S::NotAssessed},
             Case{S::Met, {S::NotApplicable, S::Met}, S::Met},
             Case{S::Met, {S::NotApplicable, S::NotMet}, S::NotMet},
             Case{S::Met, {S::NotApplicable, S::NotApplicable}, S::NotApplicable},
         }) {
        Assessment assessment = test::answer("1.1", c.whole);
        for (const S status : c.assets) {
            assessment.assets.push_back({QStringLiteral("x"), status, {}});
        }
        EXPECT_EQ(effectiveStatus(assessment), c.expected)
            << ::testing::PrintToString(enumToString(c.expected));
    }
}

/// A dossier with one asset of each kind.
Dossier inventory()
{
    Dossier dossier;
    dossier.architecture.devices
        = {test::named<Device>("FW-01", "Tường lửa"), test::named<Device>("SW-01", "Chuyển mạch")};
    dossier.architecture.servers = {test::named<Server>("SV-01", "Web")};
    dossier.architecture.applications = {test::named<Application>("APP-01", "Cổng")};
    dossier.components = {test::named<Component>("C1", "Cổng")};
    return dossier;
}

TEST(AssessmentRules, AssetsByScope)
{
    const Dossier dossier = inventory();
    EXPECT_EQ(assetsInScope(dossier, RequirementScope::System), QStringList());
    EXPECT_EQ(assetsInScope(dossier, RequirementScope::Devices),
              QStringList({QStringLiteral("FW-01"), QStringLiteral("SW-01")}));
    EXPECT_EQ(assetsInScope(dossier, RequirementScope::Servers),
              QStringList(QStringLiteral("SV-01")));
    EXPECT_EQ(assetsInScope(dossier, RequirementScope::Applications),
              QStringList(QStringLiteral("APP-01")));
    EXPECT_EQ(assetsInScope(dossier, RequirementScope::Data), QStringList(QStringLiteral("C1")));
}

TEST(AssessmentRules, AnAssetLeftOutIsNotAssessed)
{
    const Catalogue catalogue = test::smallCatalogue(
        {{.clause = "1.1", .scope = RequirementScope::Devices}, {.clause = "1.2"}});
    Dossier dossier = inventory();
    Assessment byDevice = test::answer("1.1", S::NotMet);
    byDevice.assets = {{QStringLiteral("FW-01"), S::Met, {}}};
    dossier.assessments = {byDevice};
    const auto status = [&](const char* clause) {
        const Requirement& requirement = *catalogue.find(QString::fromUtf8(clause));
        EXPECT_EQ(AssessmentIndex(dossier).status(requirement), statusOf(dossier, requirement));
        return statusOf(dossier, requirement);
    };
    EXPECT_EQ(status("1.1"), S::NotAssessed);
    EXPECT_EQ(status("1.2"), S::NotAssessed);
    dossier.assessments[0].assets.push_back({QStringLiteral("SW-01"), S::Met, {}});
    EXPECT_EQ(status("1.1"), S::Met);
    dossier.assessments[0].assets.clear();
    EXPECT_EQ(status("1.1"), S::NotMet);
}

TEST(AssessmentRules, ManyStatusesAtOnce)
{
    const Catalogue catalogue
        = test::smallCatalogue({{.clause = "1.1", .scope = RequirementScope::Devices},
                                {.clause = "1.2"},
                                {.clause = "1.3"}});
    Dossier dossier = inventory();
    Assessment byDevice = test::answer("1.1", S::NotAssessed);
    byDevice.assets = {{QStringLiteral("FW-01"), S::NotMet, QStringLiteral("cũ")}};
    Assessment written = test::answer("1.2", S::NotMet);
    written.explanation = QStringLiteral("Đang làm");
    written.textHash = QStringLiteral("of an older text");
    dossier.assessments = {byDevice, written};

    setStatuses(dossier, catalogue.atLevel(1), S::Met, QStringLiteral("not kept"));

    ASSERT_EQ(dossier.assessments.size(), 3u);
    for (const Requirement* requirement : catalogue.atLevel(1)) {
        EXPECT_EQ(statusOf(dossier, *requirement), S::Met);
        EXPECT_EQ(dossier.assessment(requirement->clause)->reason, QString());
    }
    EXPECT_EQ(dossier.assessments[0].assets[0].note, QStringLiteral("cũ"));
    EXPECT_EQ(dossier.assessments[0].assets.size(), 2u);
    EXPECT_EQ(dossier.assessments[1].explanation, QStringLiteral("Đang làm"));
    EXPECT_EQ(dossier.assessments[1].textHash, QStringLiteral("of an older text"));
    EXPECT_EQ(dossier.assessments[2].textHash,
              Catalogue::textHash(*catalogue.find(QStringLiteral("1.3"))));

    setStatuses(dossier, {catalogue.find(QStringLiteral("1.3"))}, S::NotApplicable,
                QStringLiteral("không có máy chủ"));
    EXPECT_EQ(dossier.assessments[2].status, S::NotApplicable);
    EXPECT_EQ(dossier.assessments[2].reason, QStringLiteral("không có máy chủ"));
    EXPECT_EQ(dossier.assessments[1].status, S::Met);
}

} // namespace
} // namespace luytre
