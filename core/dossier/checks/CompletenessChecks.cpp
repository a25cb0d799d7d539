#include "dossier/checks/CheckRegistry.h"

namespace luytre::checks {

namespace {

void systemIncomplete(const CheckInput& in, std::vector<Hit>& hits)
{
    const InformationSystem& system = in.dossier.system;
    const Situation& situation = in.dossier.situation;
    Missing missing(in);
    missing.check(QStringLiteral("system.name"), system.name);
    missing.check(QStringLiteral("system.description"), system.description);
    missing.check(QStringLiteral("system.scope"), system.scope);
    missing.check(QStringLiteral("system.scale"), system.scale);
    missing.check(QStringLiteral("system.servedUsers"), system.servedUsers);
    missing.check(QStringLiteral("situation.preparedOn"), situation.preparedOn);
    missing.check(QStringLiteral("situation.underConstruction"), !situation.underConstruction);
    missing.check(QStringLiteral("situation.inOperation"), !situation.inOperation);
    missing.report(hits);
}

void oneOrganisation(const CheckInput& in, const Organisation& unit, const QString& place,
                     const QString& role, std::vector<Hit>& hits)
{
    Missing missing(in);
    missing.check(place + QStringLiteral(".name"), unit.name);
    missing.check(place + QStringLiteral(".mandate"), unit.mandate);
    missing.check(place + QStringLiteral(".representative"), unit.representative);
    missing.check(place + QStringLiteral(".representativeTitle"), unit.representativeTitle);
    missing.check(place + QStringLiteral(".address"), unit.address);
    missing.check(place + QStringLiteral(".phone"), unit.phone);
    missing.check(place + QStringLiteral(".email"), unit.email);
    missing.report(hits, {{QStringLiteral("role"), in.term(QStringLiteral("role.") + role)}});
}

void organisationIncomplete(const CheckInput& in, std::vector<Hit>& hits)
{
    oneOrganisation(in, in.dossier.owner, QStringLiteral("owner"), QStringLiteral("owner"), hits);
    oneOrganisation(in, in.dossier.operatingUnit, QStringLiteral("operatingUnit"),
                    QStringLiteral("operatingUnit"), hits);
    for (std::size_t i = 0; i < in.dossier.otherOperatingUnits.size(); ++i) {
        oneOrganisation(in, in.dossier.otherOperatingUnits[i], itemPlace("otherOperatingUnits", i),
                        QStringLiteral("otherOperatingUnits"), hits);
    }
}

void modelMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    const Architecture& architecture = in.dossier.architecture;
    const auto hasDiagram = [&](QLatin1String kind) {
        return std::any_of(architecture.diagrams.begin(), architecture.diagrams.end(),
                           [&](const Diagram& diagram) {
                               return diagram.kind == kind && !diagram.evidence.isEmpty();
                           });
    };
    Missing missing(in);
    missing.check(QStringLiteral("architecture.logicalText"), architecture.logicalText);
    missing.check(QStringLiteral("architecture.logicalDiagram"),
                  !hasDiagram(QLatin1String("logical")));
    missing.check(QStringLiteral("architecture.physicalText"), architecture.physicalText);
    missing.check(QStringLiteral("architecture.physicalDiagram"),
                  !hasDiagram(QLatin1String("physical")));
    missing.report(hits);
}

void inventoryMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    const Architecture& architecture = in.dossier.architecture;
    Missing missing(in);
    missing.check(QStringLiteral("architecture.devices"), architecture.devices.empty());
    missing.check(QStringLiteral("architecture.applications"), architecture.applications.empty());
    missing.check(QStringLiteral("architecture.zones"), architecture.zones.empty());
    missing.report(hits);
}

template <class Item, class Look>
void eachItem(const CheckInput& in, const std::vector<Item>& items, const char* list,
              std::vector<Hit>& hits, Look look)
{
    for (std::size_t i = 0; i < items.size(); ++i) {
        Missing missing(in);
        look(missing, items[i], itemPlace(list, i));
        const QString name = items[i].name.isEmpty() ? items[i].id : items[i].name;
        missing.report(hits, {{QStringLiteral("item"), same(name)}});
    }
}

void inventoryItemIncomplete(const CheckInput& in, std::vector<Hit>& hits)
{
    const Architecture& architecture = in.dossier.architecture;
    eachItem(in, architecture.devices, "architecture.devices", hits,
             [](Missing& missing, const Device& device, const QString& place) {
                 missing.check(place + QStringLiteral(".name"), device.name);
                 missing.check(place + QStringLiteral(".location"), device.location);
                 missing.check(place + QStringLiteral(".purpose"), device.purpose);
             });
    eachItem(in, architecture.servers, "architecture.servers", hits,
             [](Missing& missing, const Server& server, const QString& place) {
                 missing.check(place + QStringLiteral(".name"), server.name);
                 missing.check(place + QStringLiteral(".operatingSystem"), server.operatingSystem);
                 missing.check(place + QStringLiteral(".location"), server.location);
                 missing.check(place + QStringLiteral(".purpose"), server.purpose);
             });
    eachItem(in, architecture.applications, "architecture.applications", hits,
             [](Missing& missing, const Application& application, const QString& place) {
                 missing.check(place + QStringLiteral(".name"), application.name);
                 missing.check(place + QStringLiteral(".servers"),
                               application.servers.isEmpty() && application.hostedBy.isEmpty());
                 missing.check(place + QStringLiteral(".purpose"), application.purpose);
             });
    eachItem(in, architecture.zones, "architecture.zones", hits,
             [](Missing& missing, const Zone& zone, const QString& place) {
                 missing.check(place + QStringLiteral(".name"), zone.name);
                 missing.check(place + QStringLiteral(".privateRanges"),
                               zone.present && zone.privateRanges.isEmpty()
                                   && zone.publicRanges.isEmpty());
             });
}

void mainDevicesNotMarked(const CheckInput& in, std::vector<Hit>& hits)
{
    const auto& devices = in.dossier.architecture.devices;
    const bool isMarked = std::any_of(devices.begin(), devices.end(), [](const Device& device) {
        return device.mainNetworkDevice;
    });
    if (!devices.empty() && !isMarked) {
        hits.push_back({QStringLiteral("architecture.devices"), {}, {}});
    }
}

void requiredZoneMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    const auto& zones = in.dossier.architecture.zones;
    const auto& devices = in.dossier.architecture.devices;
    const bool hasWireless = std::any_of(devices.begin(), devices.end(), [](const Device& device) {
        return device.kind == DeviceKind::WirelessAccess;
    });
    for (const ZoneRequirement& required : in.pack.zones) {
        const bool asked = in.level
            && std::find(required.levels.begin(), required.levels.end(), *in.level)
                != required.levels.end();
        const bool declared = std::any_of(zones.begin(), zones.end(), [&](const Zone& zone) {
            return zone.code == required.code;
        });
        const bool isThere = !required.onlyIfPresent
            || (required.code == QLatin1String("wireless") && hasWireless);
        if (asked && isThere && !declared) {
            hits.push_back({QStringLiteral("architecture.zones"),
                            {},
                            {{QStringLiteral("zone"), required.name},
                             {QStringLiteral("level"), in.levelText()}}});
        }
    }
}

void contactsMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    const auto unreachable = [](const ContactPoint& contact) {
        return contact.unit.isEmpty() || (contact.phone.isEmpty() && contact.email.isEmpty());
    };
    Missing missing(in);
    missing.check(QStringLiteral("monitoringContact"), unreachable(in.dossier.monitoringContact));
    missing.check(QStringLiteral("incidentContact"), unreachable(in.dossier.incidentContact));
    missing.report(hits);
}

void regulationDocumentMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    const DocumentReference& regulation = in.dossier.securityRegulation;
    Missing missing(in);
    missing.check(QStringLiteral("securityRegulation.number"), regulation.number);
    missing.check(QStringLiteral("securityRegulation.date"), regulation.date);
    missing.check(QStringLiteral("securityRegulation.issuer"), regulation.issuer);
    missing.check(QStringLiteral("securityRegulation.evidence"), regulation.evidence);
    missing.report(hits);
}

void designMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    if (!in.dossier.design.isEmpty()) {
        return;
    }
    const bool isProject = in.dossier.situation.underConstruction.value_or(false);
    hits.push_back({QStringLiteral("design"),
                    {},
                    {{QStringLiteral("design"),
                      in.term(isProject ? QStringLiteral("design.preliminary")
                                        : QStringLiteral("design.construction"))}}});
}

void risksMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    if (in.dossier.risks.empty()) {
        Missing missing(in);
        missing.check(QStringLiteral("risks"), true);
        missing.report(hits);
    }
    for (std::size_t i = 0; i < in.dossier.risks.size(); ++i) {
        const Risk& risk = in.dossier.risks[i];
        Missing missing(in);
        missing.check(itemPlace("risks", i, "asset"), risk.asset);
        missing.check(itemPlace("risks", i, "threat"), risk.threat);
        missing.check(itemPlace("risks", i, "likelihood"), !risk.likelihood);
        missing.check(itemPlace("risks", i, "impact"), !risk.impact);
        missing.report(hits);
    }
}

void riskReportIncomplete(const CheckInput& in, std::vector<Hit>& hits)
{
    const RiskReport& report = in.dossier.riskReport;
    Missing missing(in);
    missing.check(QStringLiteral("riskReport.assetsAndFunctions"), report.assetsAndFunctions);
    missing.check(QStringLiteral("riskReport.informationKinds"), report.informationKinds);
    missing.check(QStringLiteral("riskReport.threats"), report.threats);
    missing.check(QStringLiteral("riskReport.likelihoodAndImpact"), report.likelihoodAndImpact);
    missing.check(QStringLiteral("riskReport.capability"), report.capability);
    missing.check(QStringLiteral("riskReport.treatmentPlan"), report.treatmentPlan);
    missing.check(QStringLiteral("riskReport.communication"), report.communication);
    missing.report(hits, {{QStringLiteral("level"), in.levelText()}});
}

void highLevelStatementIncomplete(const CheckInput& in, std::vector<Hit>& hits)
{
    const HighLevelStatement& statement = in.dossier.highLevel;
    Missing missing(in);
    missing.check(QStringLiteral("highLevel.relatedSystems"), statement.relatedSystems);
    missing.check(QStringLiteral("highLevel.attackRisks"), statement.attackRisks);
    missing.check(QStringLiteral("highLevel.impactScope"), statement.impactScope);
    missing.check(QStringLiteral("highLevel.continuousOperation"), statement.continuousOperation);
    missing.report(hits, {{QStringLiteral("level"), in.levelText()}});
}

void assessingOrganisationMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    const ServiceOrganisation& assessing = in.dossier.assessing;
    Missing missing(in);
    missing.check(QStringLiteral("monitoring"), in.dossier.monitoring.name);
    missing.check(QStringLiteral("assessing"), assessing.name);
    missing.check(QStringLiteral("assessing.nextPlanned"),
                  !assessing.lastCarriedOut.isValid() && !assessing.nextPlanned.isValid());
    missing.report(hits, {{QStringLiteral("level"), in.levelText()}});
}

void letterIncomplete(const CheckInput& in, std::vector<Hit>& hits)
{
    const CoverLetter& letter = in.dossier.letter;
    Missing missing(in);
    missing.check(QStringLiteral("letter.number"), letter.number);
    missing.check(QStringLiteral("letter.date"), letter.date);
    missing.check(QStringLiteral("letter.place"), letter.place);
    missing.check(QStringLiteral("letter.signerTitle"), letter.signerTitle);
    missing.check(QStringLiteral("letter.signerName"), letter.signerName);
    missing.report(hits);
}

} // namespace

std::vector<NamedCheck> completenessChecks()
{
    return {{"systemIncomplete", systemIncomplete},
            {"organisationIncomplete", organisationIncomplete},
            {"modelMissing", modelMissing},
            {"inventoryMissing", inventoryMissing},
            {"inventoryItemIncomplete", inventoryItemIncomplete},
            {"mainDevicesNotMarked", mainDevicesNotMarked},
            {"requiredZoneMissing", requiredZoneMissing},
            {"contactsMissing", contactsMissing},
            {"regulationDocumentMissing", regulationDocumentMissing},
            {"designMissing", designMissing},
            {"risksMissing", risksMissing},
            {"riskReportIncomplete", riskReportIncomplete},
            {"highLevelStatementIncomplete", highLevelStatementIncomplete},
            {"assessingOrganisationMissing", assessingOrganisationMissing},
            {"letterIncomplete", letterIncomplete}};
}

} // namespace luytre::checks
