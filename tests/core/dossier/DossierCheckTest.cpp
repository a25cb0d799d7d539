#include "dossier/DossierCheck.h"
#include "SoundDossier.h"
#include "regulation/RegulationLibrary.h"

#include <functional>

namespace luytre {
namespace {

const RegulationPack& pack()
{
    static const auto loaded = [] {
        auto library = RegulationLibrary::open();
        return library.value().pack(QStringLiteral("nd331-2026")).value();
    }();
    return *loaded;
}

const Catalogue& catalogue()
{
    static const Catalogue small = test::soundCatalogue();
    return small;
}

CheckContext contextOn(const QDate& today)
{
    return {pack(), catalogue(), today};
}

std::vector<Finding> findingsOf(const Dossier& dossier, const QDate& today = QDate(2026, 10, 20))
{
    return checkDossier(dossier, contextOn(today));
}

QString checkOf(const Finding& finding)
{
    for (const DossierRule& rule : pack().rules) {
        if (rule.id == finding.rule) {
            return rule.check;
        }
    }
    return {};
}

QString listed(const std::vector<Finding>& findings)
{
    QString text;
    for (const Finding& finding : findings) {
        text += QStringLiteral("\n%1 %2 at %3: %4")
                    .arg(finding.rule, checkOf(finding), finding.place, finding.text.vi);
    }
    return text;
}

/// One fault put into the sound dossier, and where it must be found.
struct Case {
    const char* check;
    const char* place;
    std::function<void(Dossier&)> spoil;
    QDate today = QDate(2026, 10, 20);
};

Assessment& answer(Dossier& dossier, const char* clause)
{
    const auto found
        = std::find_if(dossier.assessments.begin(), dossier.assessments.end(),
                       [&](const Assessment& one) { return one.clause == QLatin1String(clause); });
    return *found;
}

void propose(Dossier& dossier, Level level)
{
    dossier.proposal.level = level;
    dossier.proposal.reason = QStringLiteral("Theo yêu cầu của chủ quản.");
}

using S = AssessmentStatus;

std::vector<Case> consistencyCases()
{
    return {
        {"stateSecretLevel", "components[0].information",
         [](Dossier& d) {
             d.components[0].information->push_back({QStringLiteral("stateSecret"), {}, {}, {}});
             propose(d, 2);
         }},
        {"citizenLevel", "components[0].systemKind", [](Dossier& d) { propose(d, 1); }},
        {"levelBelowComputed", "proposal.level", [](Dossier& d) { propose(d, 2); }},
        {"oneOwnerOneOperator", "owner.name",
         [](Dossier& d) {
             d.owner.name = QStringLiteral("Sở Tài chính và Sở Khoa học và Công nghệ");
         }},
        {"oneOwnerOneOperator", "otherOperatingUnits[0].name",
         [](Dossier& d) { d.otherOperatingUnits = {d.operatingUnit}; }},
        {"operatorIsAppraiser", "specialisedUnit.name",
         [](Dossier& d) { d.specialisedUnit.name = d.operatingUnit.name.toUpper(); }},
        {"regulationAfterApproval", "securityRegulation.date",
         [](Dossier& d) { d.securityRegulation.date = QDate(2027, 1, 16); }},
        {"professionalOpinionMissing", "professionalOpinion", [](Dossier& d) { propose(d, 4); }},
        {"appraisalOpinionForApproval", "situation.plannedApproval",
         [](Dossier& d) { d.situation.plannedApproval = QDate(2026, 10, 30); }},
    };
}

std::vector<Case> procedureCases()
{
    return {
        {"plannedApprovalTooEarly", "situation.plannedApproval",
         [](Dossier& d) { d.situation.plannedApproval = QDate(2026, 10, 11); }},
        {"authorisationIncomplete", "authorisations[0].responsibilities",
         [](Dossier& d) {
             d.authorisations = {{QStringLiteral("UQ1"),
                                  QStringLiteral("5/UQ"),
                                  QDate(2026, 1, 1),
                                  QStringLiteral("UBND"),
                                  QStringLiteral("Sở"),
                                  QStringLiteral("Toàn hệ thống"),
                                  {},
                                  QDate(2026, 1, 1),
                                  QDate(2028, 1, 1),
                                  {}}};
         }},
        {"authorisationIncomplete", "authorisations[0].validTo",
         [](Dossier& d) {
             d.authorisations = {{QStringLiteral("UQ1"),
                                  QStringLiteral("5/UQ"),
                                  QDate(2020, 1, 1),
                                  QStringLiteral("UBND"),
                                  QStringLiteral("Sở"),
                                  QStringLiteral("Toàn hệ thống"),
                                  QStringLiteral("Mọi trách nhiệm"),
                                  QDate(2020, 1, 1),
                                  QDate(2026, 10, 4),
                                  {}}};
         }},
        {"planBeforeOperation", "situation.inOperationSince",
         [](Dossier& d) {
             d.situation.underConstruction = true;
             d.situation.inOperationSince = QDate(2027, 1, 31);
         }},
        {"hostedSeparation", "architecture.hosting.separation",
         [](Dossier& d) { d.architecture.hosting.kind = QStringLiteral("cloud"); }},
        {"riskAboveLevel", "riskReport.levelByRisk",
         [](Dossier& d) { d.riskReport.levelByRisk = 4; }},
        {"letterAddressee", "letter.addressee",
         [](Dossier& d) {
             d.letter.addressee = QStringLiteral("Sở Khoa học và Công nghệ tỉnh Sông Tre");
         }},
        {"stateSecretHandling", "components[0].information",
         [](Dossier& d) {
             d.components[0].information->push_back({QStringLiteral("stateSecret"), {}, {}, {}});
         }},
        {"outdatedAuthority", "system.description",
         [](Dossier& d) {
             d.system.description
                 = QStringLiteral("Theo hướng dẫn của Bộ Thông tin và Truyền thông.");
         }},
        {"titleLevelDiffers", "system.name",
         [](Dossier& d) { d.system.name += QStringLiteral(" (cấp độ 2)"); }},
        {"regulationChoiceUnexplained", "regulation",
         [](Dossier& d) { d.situation.preparedOn = QDate(2026, 5, 1); }},
    };
}

std::vector<Case> completenessCases()
{
    return {
        {"systemIncomplete", "system.scale",
         [](Dossier& d) { d.system.scale = QStringLiteral(" "); }},
        {"systemIncomplete", "situation.inOperation",
         [](Dossier& d) { d.situation.inOperation.reset(); }},
        {"organisationIncomplete", "owner.mandate", [](Dossier& d) { d.owner.mandate.clear(); }},
        {"organisationIncomplete", "operatingUnit.phone",
         [](Dossier& d) { d.operatingUnit.phone.clear(); }},
        {"factsUnknown", "components[0]",
         [](Dossier& d) { d.components[0].servesDefence.reset(); }},
        {"factsUnknown", "components", [](Dossier& d) { d.components.clear(); }},
        {"proposalReasonMissing", "proposal.reason", [](Dossier& d) { d.proposal.level = 4; }},
        {"modelMissing", "architecture.logicalDiagram",
         [](Dossier& d) { d.architecture.diagrams.erase(d.architecture.diagrams.begin()); }},
        {"inventoryMissing", "architecture.applications",
         [](Dossier& d) { d.architecture.applications.clear(); }},
        {"inventoryItemIncomplete", "architecture.devices[0].location",
         [](Dossier& d) { d.architecture.devices[0].location.clear(); }},
        {"mainDevicesNotMarked", "architecture.devices",
         [](Dossier& d) { d.architecture.devices[0].mainNetworkDevice = false; }},
        {"requiredZoneMissing", "architecture.zones",
         [](Dossier& d) { d.architecture.zones.erase(d.architecture.zones.begin() + 5); }},
        {"contactsMissing", "incidentContact", [](Dossier& d) { d.incidentContact = {}; }},
        {"regulationDocumentMissing", "securityRegulation.number",
         [](Dossier& d) { d.securityRegulation.number.clear(); }},
        {"designMissing", "design", [](Dossier& d) { d.design = {}; }},
        {"risksMissing", "risks", [](Dossier& d) { d.risks.clear(); }},
        {"risksMissing", "risks[0].impact", [](Dossier& d) { d.risks[0].impact.reset(); }},
        {"riskReportIncomplete", "riskReport.assetsAndFunctions",
         [](Dossier& d) { propose(d, 4); }},
        {"highLevelStatementIncomplete", "highLevel.relatedSystems",
         [](Dossier& d) { propose(d, 5); }},
        {"assessingOrganisationMissing", "assessing", [](Dossier& d) { d.assessing = {}; }},
        {"assessorNotIndependent", "assessing.independentOfOperator",
         [](Dossier& d) { d.assessing.name = d.monitoring.name; }},
        {"notAssessed", "assessments[3.1.b]",
         [](Dossier& d) { answer(d, "3.1.b").status = S::NotAssessed; }},
        {"explanationMissing", "assessments[3.1.a].explanation",
         [](Dossier& d) { answer(d, "3.1.a").explanation.clear(); }},
        {"evidenceMissing", "assessments[3.1.a].evidence",
         [](Dossier& d) { answer(d, "3.1.a").evidence.clear(); }},
        {"notApplicableReasonMissing", "assessments[3.2.e].reason",
         [](Dossier& d) { answer(d, "3.2.e").status = S::NotApplicable; }},
        {"remediationMissing", "assessments[3.2.f].remediation",
         [](Dossier& d) { answer(d, "3.2.f").remediation.reset(); }},
        {"remediationIncomplete", "assessments[3.2.f].remediation.owner",
         [](Dossier& d) { answer(d, "3.2.f").remediation->owner.clear(); }},
        {"remediationIncomplete", "assessments[3.2.f].remediation.start",
         [](Dossier& d) { answer(d, "3.2.f").remediation->start = QDate(2028, 1, 1); }},
        {"answeredOtherText", "assessments[3.1.a].textHash",
         [](Dossier& d) { answer(d, "3.1.a").textHash = QString(64, QLatin1Char('0')); }},
        {"letterIncomplete", "letter.number", [](Dossier& d) { d.letter.number.clear(); }},
        {"evidenceDigestMissing", "evidence[1].sha256",
         [](Dossier& d) { d.evidence[1].sha256.clear(); }},
    };
}

std::vector<Case> contradictionCases()
{
    return {
        {"serverRowsWithoutServers", "assessments[3.2.b].status",
         [](Dossier& d) {
             d.architecture.servers.clear();
             d.architecture.applications[0].servers.clear();
             d.architecture.applications[0].hostedBy = QStringLiteral("Tỉnh");
         }},
        {"zonePresentButTextSaysLater", "architecture.zones[2].description",
         [](Dossier& d) {
             d.architecture.zones[2].description = QStringLiteral("Vùng này Sẽ bổ sung năm 2027.");
         }},
        {"deviceInTextNotInInventory", "architecture.physicalText",
         [](Dossier& d) {
             d.architecture.physicalText
                 = QStringLiteral("Hai tường lửa FW-01 và FW-02 đặt tại tủ 1.");
         }},
        {"deviceInTextNotInInventory", "architecture.logicalText",
         [](Dossier& d) {
             d.architecture.logicalText = QStringLiteral("Tường lửa ứng dụng web bảo vệ vùng DMZ.");
         }},
        {"regulationToBeIssued", "assessments[3.1.a].explanation",
         [](Dossier& d) {
             answer(d, "3.1.a").explanation = QStringLiteral(
                 "Quy chế sẽ ban hành trong 06 tháng kể từ khi hồ sơ được phê duyệt.");
         }},
        {"logsNotNeeded", "assessments[3.2.c].explanation",
         [](Dossier& d) {
             answer(d, "3.2.c").explanation = QStringLiteral("Không cần lưu nhật ký.");
         }},
        {"logsNotNeeded", "assessments[3.2.c].explanation",
         [](Dossier& d) {
             answer(d, "3.2.c").explanation = QStringLiteral("Nhật ký được lưu 30 ngày.");
         }},
        {"controlMetWithoutDevice", "assessments[3.2.a].status",
         [](Dossier& d) { d.architecture.devices[0].kind = DeviceKind::Router; }},
        {"sameParagraphRepeated", "assessments[3.1.a].explanation",
         [](Dossier& d) {
             for (const char* clause : {"3.1.a", "3.1.b", "3.2.a", "3.2.b", "3.2.d"}) {
                 answer(d, clause).explanation
                     = QStringLiteral("Đơn vị đã thực hiện theo  quy định hiện hành.");
             }
         }},
    };
}

std::vector<Case> contradictionTextCases()
{
    return {
        {"sensitiveDataNotDeclared", "components[0].information[1].description",
         [](Dossier& d) {
             (*d.components[0].information)[1].description
                 = QStringLiteral("Tra cứu dữ liệu hộ tịch");
         }},
        {"supersededActCited", "proposal.reason",
         [](Dossier& d) { d.proposal.reason = QStringLiteral("Căn cứ Nghị định 85/2016/NĐ-CP."); }},
        {"bandwidthDiffers", "system.scale",
         [](Dossier& d) { d.system.scale = QStringLiteral("Đường truyền 150 Mbps"); }},
        {"workstationsDiffer", "system.scale",
         [](Dossier& d) {
             d.system.workstationCount = 26;
             d.system.scale = QStringLiteral("Có 30 máy tính");
         }},
        {"workstationsDiffer", "system.workstationCount",
         [](Dossier& d) {
             d.system.workstationCount = 26;
             Device desktops = d.architecture.devices[0];
             desktops.id = QStringLiteral("PC");
             desktops.kind = DeviceKind::Workstation;
             desktops.quantity = 30;
             d.architecture.devices.push_back(desktops);
         }},
        {"assessmentOverdue", "assessing.lastCarriedOut",
         [](Dossier& d) {
             propose(d, 5);
             d.assessing.lastCarriedOut = QDate(2025, 10, 19);
         }},
        {"remediationOverdue", "assessments[3.2.f].remediation.due", [](Dossier&) {},
         QDate(2027, 4, 1)},
        {"evidenceExpired", "evidence[0].expires",
         [](Dossier& d) { d.evidence[0].expires = QDate(2026, 10, 19); }},
    };
}

std::vector<Case> contradictionNumberCases()
{
    return {
        {"zoneRangesOverlap", "architecture.zones[0]",
         [](Dossier& d) {
             d.architecture.zones[1].privateRanges = {QStringLiteral("10.10.10.128/25")};
         }},
        {"addressOutsideZone", "architecture.servers[0].address",
         [](Dossier& d) { d.architecture.servers[0].address = QStringLiteral("10.10.13.5"); }},
        {"addressOutsideZone", "architecture.devices[0].address",
         [](Dossier& d) { d.architecture.devices[0].address = QStringLiteral("192.168.1.1"); }},
        {"addressUnreadable", "architecture.servers[0].address",
         [](Dossier& d) { d.architecture.servers[0].address = QStringLiteral("10.10.256.5"); }},
        {"addressUnreadable", "architecture.zones[1]",
         [](Dossier& d) {
             d.architecture.zones[1].privateRanges = {QStringLiteral("10.10.10.1 - 10.10.10.9")};
         }},
        {"redundancyMetWithoutPair", "assessments[3.2.d].status",
         [](Dossier& d) { d.architecture.devices[0].redundant = false; }},
        {"wirelessAnswered", "assessments[3.2.e].status",
         [](Dossier& d) { d.architecture.zones[4].present = false; }},
        {"evidenceUnknown", "assessments[3.1.a].evidence[0].evidence",
         [](Dossier& d) { answer(d, "3.1.a").evidence[0].evidence = QStringLiteral("MC-999"); }},
        {"evidenceUnknown", "securityRegulation.evidence",
         [](Dossier& d) { d.securityRegulation.evidence = QStringLiteral("MC-999"); }},
        {"evidenceRepeated", "evidence[1]",
         [](Dossier& d) { d.evidence[1].sha256 = d.evidence[0].sha256; }},
        {"evidenceRepeated", "assessments[3.1.a].evidence[1]",
         [](Dossier& d) { answer(d, "3.1.a").evidence.push_back(answer(d, "3.1.a").evidence[0]); }},
        {"referenceUnknown", "architecture.servers[0].zone",
         [](Dossier& d) { d.architecture.servers[0].zone = QStringLiteral("nowhere"); }},
        {"referenceUnknown", "architecture.applications[0].servers",
         [](Dossier& d) {
             d.architecture.applications[0].servers.append(QStringLiteral("SV-77"));
         }},
        {"referenceUnknown", "evidence[1].id",
         [](Dossier& d) { d.evidence[1].id = d.evidence[0].id; }},
        {"referenceUnknown", "assessments[9.9]",
         [](Dossier& d) { d.assessments.push_back(test::answer("9.9", S::Met)); }},
        {"metButTextSaysLater", "assessments[3.1.b].explanation",
         [](Dossier& d) {
             answer(d, "3.1.b").explanation = QStringLiteral("Đơn vị sẽ trang bị trong năm 2027.");
         }},
        {"notApplicableButPresent", "assessments[3.2.b].status",
         [](Dossier& d) {
             answer(d, "3.2.b").status = S::NotApplicable;
             answer(d, "3.2.b").reason = QStringLiteral("Hệ thống không có máy chủ.");
         }},
        {"templateLeftover", "system.scope",
         [](Dossier& d) { d.system.scope = QStringLiteral("Phạm vi: […]"); }},
        {"secrecyMarking", "system.description",
         [](Dossier& d) { d.system.description = QStringLiteral("TỐI MẬT. Danh sách cán bộ."); }},
    };
}

std::vector<Case> allCases()
{
    std::vector<Case> cases = consistencyCases();
    for (auto& more : {procedureCases(), completenessCases(), contradictionCases(),
                       contradictionTextCases(), contradictionNumberCases()}) {
        cases.insert(cases.end(), more.begin(), more.end());
    }
    return cases;
}

TEST(DossierCheck, ASoundDossierHasNoFinding)
{
    const auto findings = findingsOf(test::soundDossier(catalogue()));
    EXPECT_TRUE(findings.empty()) << ::testing::PrintToString(listed(findings));
    EXPECT_FALSE(blocksSubmission(findings));
}

TEST(DossierCheck, EveryFaultIsFoundInItsPlace)
{
    for (const Case& c : allCases()) {
        Dossier dossier = test::soundDossier(catalogue());
        c.spoil(dossier);
        const auto findings = findingsOf(dossier, c.today);
        const bool found
            = std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
                  return checkOf(finding) == QLatin1String(c.check)
                      && finding.place == QLatin1String(c.place);
              });
        EXPECT_TRUE(found) << c.check << " at " << c.place
                           << ", got:" << ::testing::PrintToString(listed(findings));
    }
}

TEST(DossierCheck, SentencesAreCompleteInBothLanguages)
{
    for (const Case& c : allCases()) {
        Dossier dossier = test::soundDossier(catalogue());
        c.spoil(dossier);
        for (const Finding& finding : findingsOf(dossier, c.today)) {
            for (const QString& text : {finding.text.vi, finding.text.en}) {
                EXPECT_FALSE(text.isEmpty()) << c.check;
                EXPECT_FALSE(text.contains(QLatin1Char('{'))) << ::testing::PrintToString(text);
                EXPECT_FALSE(text.contains(QStringLiteral("“”"))) << ::testing::PrintToString(text);
                EXPECT_FALSE(text.contains(QStringLiteral(": .")))
                    << ::testing::PrintToString(text);
            }
        }
    }
}

TEST(DossierCheck, EveryCheckHasACase)
{
    QStringList cased;
    for (const Case& c : allCases()) {
        cased.append(QLatin1String(c.check));
    }
    for (const QString& check : knownChecks()) {
        EXPECT_TRUE(cased.contains(check)) << ::testing::PrintToString(check);
    }
}

TEST(DossierCheck, RulesOfEveryPackNameKnownChecks)
{
    auto library = RegulationLibrary::open();
    LUYTRE_ASSERT_OK(library);
    ASSERT_FALSE(library->packs().empty());
    for (const RegulationEntry& entry : library->packs()) {
        const auto loaded = library->pack(entry.id);
        LUYTRE_ASSERT_OK(loaded);
        LUYTRE_EXPECT_OK(requireKnownChecks(**loaded));
    }
}

TEST(DossierCheck, APackWithACheckThatNobodyCarriesOutIsRefused)
{
    auto library = RegulationLibrary::open();
    LUYTRE_ASSERT_OK(library);
    RegulationPack pack = **library->pack(QStringLiteral("nd331-2026"));
    pack.rules[3].check = QStringLiteral("noSuchCheck");
    const auto refused = requireKnownChecks(pack);
    LUYTRE_EXPECT_ERROR(refused, ErrorCode::RegulationInvalid);
    EXPECT_EQ(refused.error().path, QStringLiteral("rules[3].check"));
    EXPECT_TRUE(refused.error().detail.contains(QStringLiteral("noSuchCheck")));
}

/// What looks like a fault but is none.
struct Silent {
    const char* check;
    std::function<void(Dossier&)> change;
};

std::vector<Silent> silentAboutAnswers()
{
    return {
        Silent{"proposalReasonMissing", [](Dossier& d) { propose(d, 4); }},
        Silent{"levelBelowComputed", [](Dossier& d) { propose(d, 4); }},
        Silent{"operatorIsAppraiser",
               [](Dossier& d) {
                   d.specialisedUnit.name = d.operatingUnit.name;
                   d.appraisalArrangement = QStringLiteral("council");
               }},
        Silent{"hostedSeparation",
               [](Dossier& d) {
                   d.architecture.hosting.kind = QStringLiteral("cloud");
                   d.architecture.hosting.separation = QStringLiteral("physical");
               }},
        Silent{"logsNotNeeded",
               [](Dossier& d) {
                   answer(d, "3.2.c").explanation = QStringLiteral("Nhật ký được lưu 12 tháng.");
               }},
        Silent{"logsNotNeeded",
               [](Dossier& d) {
                   answer(d, "3.2.c").status = S::NotMet;
                   answer(d, "3.2.c").explanation = QStringLiteral("Hiện chỉ lưu 30 ngày.");
               }},
        Silent{"sameParagraphRepeated",
               [](Dossier& d) {
                   for (const char* clause : {"3.1.a", "3.1.b", "3.2.a", "3.2.b"}) {
                       answer(d, clause).explanation
                           = QStringLiteral("Đơn vị đã thực hiện theo quy định.");
                   }
               }},
    };
}

std::vector<Silent> silentAboutTexts()
{
    return {
        Silent{"deviceInTextNotInInventory",
               [](Dossier& d) {
                   d.architecture.logicalText = QStringLiteral(
                       "Chưa có tường lửa ứng dụng web; mã hóa AES-256, chuẩn TLS-13.");
               }},
        Silent{"supersededActCited",
               [](Dossier& d) {
                   d.situation.previousApproval.title
                       = QStringLiteral("Phê duyệt theo Nghị định 85/2016");
               }},
        Silent{"controlMetWithoutDevice",
               [](Dossier& d) {
                   d.architecture.devices[0].kind = DeviceKind::Router;
                   answer(d, "3.2.a").explanation
                       = QStringLiteral("Dùng giải pháp tương đương trên bộ định tuyến.");
               }},
        Silent{"bandwidthDiffers",
               [](Dossier& d) {
                   d.architecture.lines.push_back({QStringLiteral("L2"), {}, {}, 100, true});
                   d.system.scale = QStringLiteral("Tổng băng thông 300 Mbps, một đường 100Mbps");
               }},
        Silent{"sensitiveDataNotDeclared",
               [](Dossier& d) {
                   d.system.description = QStringLiteral("Tra cứu dữ liệu hộ tịch");
                   (*d.components[0].information)[1].sensitiveSubjects = 500;
               }},
        Silent{"secrecyMarking",
               [](Dossier& d) {
                   d.system.description = QStringLiteral("Không xử lý thông tin tối mật.");
               }},
        Silent{"oneOwnerOneOperator",
               [](Dossier& d) {
                   d.owner.name = QStringLiteral("Sở Khoa học và Công nghệ tỉnh Sông Tre");
               }},
        Silent{"titleLevelDiffers",
               [](Dossier& d) {
                   d.system.name += QStringLiteral(" (cấp độ 3)");
                   d.system.description = QStringLiteral("Kết nối với hệ thống cấp độ 4 của bộ.");
               }},
        Silent{"notApplicableButPresent",
               [](Dossier& d) {
                   answer(d, "3.2.b").status = S::NotApplicable;
                   answer(d, "3.2.b").reason
                       = QStringLiteral("Máy chủ do nhà cung cấp quản trị toàn bộ.");
               }},
        Silent{"regulationChoiceUnexplained",
               [](Dossier& d) {
                   d.situation.preparedOn = QDate(2026, 5, 1);
                   d.regulationReason = QStringLiteral("Theo ý kiến của cơ quan thẩm định.");
               }},
    };
}

TEST(DossierCheck, StaysSilent)
{
    auto cases = silentAboutAnswers();
    const auto more = silentAboutTexts();
    cases.insert(cases.end(), more.begin(), more.end());
    for (const Silent& c : cases) {
        Dossier dossier = test::soundDossier(catalogue());
        c.change(dossier);
        for (const Finding& finding : findingsOf(dossier)) {
            EXPECT_FALSE(checkOf(finding) == QLatin1String(c.check))
                << c.check << ": " << ::testing::PrintToString(finding.text.vi);
        }
    }
}

TEST(DossierCheck, WhatBlocksComesFirst)
{
    Dossier dossier = test::soundDossier(catalogue());
    dossier.letter.number.clear();
    dossier.incidentContact = {};
    answer(dossier, "3.1.a").evidence.push_back(answer(dossier, "3.1.a").evidence[0]);
    const auto findings = findingsOf(dossier);
    ASSERT_EQ(findings.size(), 3u) << ::testing::PrintToString(listed(findings));
    EXPECT_EQ(findings[0].severity, Severity::Block);
    EXPECT_EQ(findings[1].severity, Severity::Warning);
    EXPECT_EQ(findings[2].severity, Severity::Advice);
    EXPECT_TRUE(blocksSubmission(findings));
}

TEST(DossierCheck, TheProposedPackDecidesWhereItIsKnown)
{
    const Dossier dossier = test::soundDossier(catalogue());
    CheckContext context = contextOn(QDate(2026, 10, 20));
    context.proposedPack = QStringLiteral("nd85-tt12");
    const auto findings = checkDossier(dossier, context);
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(checkOf(findings[0]), QStringLiteral("regulationChoiceUnexplained"));
}

} // namespace
} // namespace luytre
