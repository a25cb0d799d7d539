#include "BuiltInPacks.h"

#include "support/Printers.h"

using namespace luytre;

// What decrees and circulars say of the procedure, typed from them, against what the packs say.

TEST(Packs, Deadlines)
{
    struct Case {
        const char* pack;
        const char* event;
        Level level;
        int days; ///< 0: none
        DayKind kind;
        const char* citation;
    };
    const std::vector<Case> cases{
        {"nd85-tt03", "validityCheck", 3, 5, DayKind::Working,
         "khoản 3 Điều 14 Thông tư số 03/2017/TT-BTTTT"},
        {"nd85-tt12", "validityCheck", 3, 0, DayKind::Working, ""},
        {"nd85-tt12", "appraisal", 2, 0, DayKind::Calendar, ""},
        {"nd85-tt03", "appraisal", 3, 15, DayKind::Calendar,
         "điểm a khoản 2 Điều 16 Nghị định số 85/2016/NĐ-CP"},
        {"nd85-tt12", "appraisal", 3, 15, DayKind::Calendar,
         "điểm a khoản 2 Điều 16 Nghị định số 85/2016/NĐ-CP"},
        {"nd85-tt12", "appraisal", 5, 30, DayKind::Calendar,
         "điểm b khoản 2 Điều 16 Nghị định số 85/2016/NĐ-CP"},
        {"nd85-tt12", "approval", 1, 7, DayKind::Working,
         "khoản 2 Điều 17 Nghị định số 85/2016/NĐ-CP"},
        {"nd331-2026", "validityCheck", 1, 5, DayKind::Working,
         "khoản 2 Điều 23 Nghị định số 331/2026/NĐ-CP"},
        {"nd331-2026", "appraisal", 1, 0, DayKind::Working, ""},
        {"nd331-2026", "appraisal", 3, 15, DayKind::Working,
         "điểm a khoản 3 Điều 23 Nghị định số 331/2026/NĐ-CP"},
        {"nd331-2026", "appraisal", 4, 25, DayKind::Working,
         "điểm b khoản 3 Điều 23 Nghị định số 331/2026/NĐ-CP"},
        {"nd331-2026", "approval", 5, 7, DayKind::Working,
         "khoản 2 Điều 24 Nghị định số 331/2026/NĐ-CP"},
        {"nd331-2026", "incidentNotice", 3, 1, DayKind::Calendar,
         "điểm d khoản 2 Điều 31 Nghị định số 331/2026/NĐ-CP"},
        {"nd331-2026", "incidentReport", 3, 3, DayKind::Calendar,
         "điểm d khoản 2 Điều 31 Nghị định số 331/2026/NĐ-CP"},
    };
    for (const Case& c : cases) {
        const auto pack = builtInPack(c.pack);
        ASSERT_TRUE(pack);
        const Deadline* deadline = pack->deadline(QLatin1String(c.event), c.level);
        ASSERT_EQ(deadline != nullptr, c.days > 0) << c.pack << " " << c.event;
        if (deadline != nullptr) {
            EXPECT_EQ(deadline->days, c.days) << c.pack << " " << c.event;
            EXPECT_EQ(deadline->kind, c.kind) << c.pack << " " << c.event;
            EXPECT_EQ(pack->cite(deadline->basis), QString::fromUtf8(c.citation));
        }
    }
}

TEST(Packs, CompetencesByLevel)
{
    struct Case {
        const char* step;
        std::array<const char*, 5> actors;
        std::array<const char*, 5> of85;
        std::array<const char*, 5> of331;
    };
    const std::vector<Case> cases{
        {"prepare",
         {"operatingUnit", "operatingUnit", "operatingUnit", "operatingUnit", "operatingUnit"},
         {"điểm a khoản 1 Điều 14", "điểm a khoản 1 Điều 14", "điểm a khoản 1 Điều 14",
          "điểm a khoản 1 Điều 14", "điểm a khoản 1 Điều 14"},
         {"điểm a khoản 1 Điều 20", "điểm a khoản 1 Điều 20", "điểm a khoản 1 Điều 20",
          "điểm a khoản 1 Điều 20", "điểm a khoản 1 Điều 20"}},
        {"opine",
         {"", "", "", "specialisedUnit", "specialisedUnit"},
         {"", "", "", "điểm d khoản 1 Điều 14 và khoản 5 Điều 15",
          "điểm d khoản 1 Điều 14 và khoản 5 Điều 15"},
         {"", "", "", "điểm d khoản 1 Điều 20 và khoản 5 Điều 21",
          "điểm d khoản 1 Điều 20 và khoản 5 Điều 21"}},
        {"submit",
         {"operatingUnit", "operatingUnit", "operatingUnit", "owner", "owner"},
         {"điểm b khoản 1 Điều 14", "điểm b khoản 1 Điều 14", "điểm c khoản 1 Điều 14",
          "điểm d khoản 1 Điều 14", "điểm d khoản 1 Điều 14"},
         {"điểm b khoản 1 Điều 20", "điểm b khoản 1 Điều 20", "điểm c khoản 1 Điều 20",
          "điểm d khoản 1 Điều 20", "điểm d khoản 1 Điều 20"}},
        {"appraise",
         {"specialisedUnit", "specialisedUnit", "specialisedUnit", "ministry", "ministry"},
         {"khoản 1 Điều 12", "khoản 1 Điều 12", "điểm a khoản 2 Điều 12",
          "các điểm a, b và c khoản 3 Điều 12", "các điểm a, b và c khoản 3 Điều 12"},
         {"khoản 1 Điều 18", "khoản 1 Điều 18", "điểm a khoản 2 Điều 18",
          "các điểm a, b và c khoản 3 Điều 18", "các điểm a, b và c khoản 3 Điều 18"}},
        {"approve",
         {"specialisedUnit", "specialisedUnit", "owner", "owner", "primeMinister"},
         {"khoản 1 Điều 12", "khoản 1 Điều 12", "điểm b khoản 2 Điều 12", "điểm d khoản 3 Điều 12",
          "điểm đ khoản 3 Điều 12"},
         {"khoản 1 Điều 18", "khoản 1 Điều 18", "điểm b khoản 2 Điều 18", "điểm d khoản 3 Điều 18",
          "điểm đ khoản 3 Điều 18"}},
        {"approvePlan",
         {"specialisedUnit", "specialisedUnit", "owner", "owner", "owner"},
         {"khoản 1 Điều 12", "khoản 1 Điều 12", "điểm b khoản 2 Điều 12", "điểm d khoản 3 Điều 12",
          "điểm d khoản 3 Điều 12"},
         {"khoản 1 Điều 18", "khoản 1 Điều 18", "điểm b khoản 2 Điều 18", "điểm d khoản 3 Điều 18",
          "điểm d khoản 3 Điều 18"}},
        {"reportTo",
         {"owner", "owner", "", "", ""},
         {"điểm a khoản 3 Điều 14", "điểm a khoản 3 Điều 14", "", "", ""},
         {"khoản 1 Điều 18 và điểm a khoản 3 Điều 20", "khoản 1 Điều 18 và điểm a khoản 3 Điều 20",
          "", "", ""}},
    };
    for (const char* id : packIds) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        for (const Case& c : cases) {
            for (Level level = lowestLevel; level <= highestLevel; ++level) {
                const auto at = std::size_t(level - 1);
                const Competence* competence = pack->competence(QLatin1String(c.step), level);
                ASSERT_EQ(competence != nullptr, *c.actors.at(at) != '\0')
                    << id << " " << c.step << level;
                if (competence != nullptr) {
                    EXPECT_EQ(competence->actor, QLatin1String(c.actors.at(at)))
                        << id << " " << c.step << level;
                    EXPECT_EQ(competence->basis.provision,
                              QString::fromUtf8(
                                  (pack->regime == QLatin1String("C") ? c.of331 : c.of85).at(at)));
                }
            }
        }
    }
}

TEST(Packs, WhatChangesBetweenTheRegimes)
{
    struct Case {
        const char* parameter;
        Level level;
        const char* a;
        const char* b;
        const char* c;
    };
    const std::vector<Case> cases{
        {"hostedSeparation", 3, "", "logical", "logical"},
        {"hostedSeparation", 4, "", "physical", "logical"}, // the one that Decree 331 relaxed
        {"hostedSeparation", 5, "", "physical", "physical"},
        {"logRetentionMonths", 1, "", "", ""},
        {"logRetentionMonths", 2, "1", "1", "1"},
        {"logRetentionMonths", 3, "3", "3", "3"},
        {"logRetentionMonths", 4, "6", "6", "6"},
        {"logRetentionMonths", 5, "12", "12", "12"},
        {"securityRegulationBeforeApproval", 1, "", "true", "true"},
        {"inspectionMonths", 3, "12", "12", ""},
        {"inspectionMonths", 5, "6", "6", "12"},
        {"assessorIndependence", 2, "", "", "independentUnit"},
        {"assessorIndependence", 3, "specialisedOrganisation", "specialisedOrganisation",
         "independentUnit"},
        {"assessorIndependence", 5, "specialisedOrganisation", "specialisedOrganisation",
         "specialisedOrganisation"},
        {"authorisationContents", 3, "scope|validity", "scope|responsibilities|validity",
         "scope|responsibilities|validity"},
    };
    for (const Case& c : cases) {
        const std::array expected{c.a, c.b, c.c};
        for (std::size_t i = 0; i < packIds.size(); ++i) {
            const auto pack = builtInPack(packIds.at(i));
            ASSERT_TRUE(pack);
            EXPECT_EQ(pack->parameter(QLatin1String(c.parameter), c.level),
                      QLatin1String(expected.at(i)))
                << packIds.at(i) << " " << c.parameter << " " << c.level;
        }
    }
}

TEST(Packs, ZonesOfEachLevel)
{
    const auto zones = [](const char* id, Level level) {
        std::set<std::string> codes;
        const auto pack = builtInPack(id);
        for (const ZoneRequirement& zone : pack->zones) {
            if (std::find(zone.levels.begin(), zone.levels.end(), level) != zone.levels.end()) {
                codes.insert(zone.code.toStdString() + (zone.onlyIfPresent ? "?" : ""));
            }
        }
        return codes;
    };
    using Codes = std::set<std::string>;
    const Codes one{"internal", "border", "dmz"};
    const Codes two{"internal", "border", "dmz", "internalServers", "wireless?"};
    Codes three = two;
    three.insert({"database", "management"});
    Codes four = three;
    four.insert("deviceManagement");
    Codes fourNow = four;
    fourNow.insert("wan?");
    EXPECT_EQ(zones("nd85-tt12", 1), one);
    EXPECT_EQ(zones("nd331-2026", 1), Codes{});
    EXPECT_EQ(zones("nd85-tt12", 2), two);
    EXPECT_EQ(zones("nd331-2026", 2), two);
    EXPECT_EQ(zones("nd85-tt03", 3), three);
    EXPECT_EQ(zones("nd331-2026", 3), three);
    EXPECT_EQ(zones("nd85-tt12", 4), four);
    EXPECT_EQ(zones("nd331-2026", 5), fourNow);
}

TEST(Packs, TransitionsInspectionsAndReports)
{
    for (const char* id : packIds) {
        const auto pack = builtInPack(id);
        ASSERT_TRUE(pack);
        QStringList transitions;
        for (const TransitionRule& rule : pack->transitions) {
            transitions.append(rule.id);
        }
        EXPECT_EQ(transitions.join(QLatin1Char(' ')),
                  QStringLiteral("TR-1 TR-2 TR-3 TR-4 TR-5 TR-6"))
            << id;
        EXPECT_FALSE(pack->inspections.empty()) << id;
        for (const char* outcome :
             {"appraisalConclusion", "planImplementation", "requirementStatus", "inspectionItem",
              "approvalStatus", "evaluationDone"}) {
            EXPECT_NE(pack->outcome(QLatin1String(outcome)), nullptr) << id << " " << outcome;
        }
    }
    const auto now = builtInPack("nd331-2026");
    EXPECT_EQ(now->outcome(QStringLiteral("appraisalConclusion"))->values.at(1).name.vi,
              QStringLiteral("chưa phù hợp"));
    EXPECT_NE(now->outcome(QStringLiteral("operatingCondition")), nullptr);
    std::vector<std::string> dates;
    for (const ReportingDate& date : now->reporting) {
        dates.push_back(date.id.toStdString() + " " + std::to_string(date.day) + "/"
                        + std::to_string(date.month));
    }
    EXPECT_EQ(dates,
              (std::vector<std::string>{"systemsList 15/1", "selfCheckResult 1/10", "dataCut 14/12",
                                        "toOwner 20/12", "toMinistry 25/12"}));
}

TEST(Packs, TheOneThatAppliesFollowsTheDateAndTheSituation)
{
    struct Case {
        const char* prepared;
        const char* started; ///< empty: not known
        std::optional<bool> underConstruction;
        std::optional<bool> approvedBefore;
        const char* pack; ///< empty: none applies
        const char* rule;
    };
    const std::vector<Case> cases{
        {"2016-06-30", "", false, false, "", ""},
        {"2017-06-30", "", false, false, "nd85-tt03", "S85-decreeOnly"},
        {"2019-11-20", "", false, false, "nd85-tt03", "S85-tt03"},
        {"2022-09-30", "", false, false, "nd85-tt03", "S85-tt03"},
        {"2022-10-01", "", false, false, "nd85-tt12", "S85-tt12"},
        {"2023-02-01", "", false, true, "nd85-tt12", "S85-review"},
        {"2023-06-01", "", false, true, "nd85-tt12", "S85-tt12"},
        {"2026-06-30", "", std::nullopt, std::nullopt, "nd85-tt12", "S85-tt12"},
        {"2026-07-01", "", false, false, "nd331-2026", "S331-gap"},
        {"2026-08-18", "", false, false, "nd331-2026", "S331-gap"},
        {"2026-08-18", "2025-11-01", true, false, "nd85-tt12", "S85-transition"},
        {"2026-08-19", "", false, false, "nd331-2026", "S331-date"},
        {"2026-10-05", "2026-06-30", true, false, "nd85-tt12", "S85-transition"},
        {"2026-10-05", "2026-07-01", true, false, "nd331-2026", "S331-date"},
        {"2026-10-05", "2019-01-01", false, true, "nd331-2026", "S331-keepsLevel"},
        {"2027-01-01", "2026-01-01", true, false, "nd85-tt12", "S85-transition"},
        {"2027-01-02", "2026-01-01", true, false, "nd331-2026", "S331-date"},
    };
    auto library = RegulationLibrary::open();
    LUYTRE_ASSERT_OK(library);
    for (const Case& c : cases) {
        Facts situation{{QStringLiteral("preparedOn"),
                         QDate::fromString(QLatin1String(c.prepared), Qt::ISODate)}};
        if (*c.started != '\0') {
            situation[QStringLiteral("projectStartedOn")]
                = QDate::fromString(QLatin1String(c.started), Qt::ISODate);
        }
        if (c.underConstruction) {
            situation[QStringLiteral("underConstruction")] = *c.underConstruction;
        }
        if (c.approvedBefore) {
            situation[QStringLiteral("previouslyApproved")] = *c.approvedBefore;
        }
        const auto proposal = library->propose(situation);
        ASSERT_EQ(proposal.has_value(), *c.pack != '\0') << c.prepared;
        if (proposal) {
            EXPECT_EQ(proposal->pack, QLatin1String(c.pack)) << c.prepared;
            EXPECT_EQ(proposal->rule, QLatin1String(c.rule)) << c.prepared;
            EXPECT_FALSE(proposal->reason.isEmpty()) << c.prepared;
        }
    }
}
