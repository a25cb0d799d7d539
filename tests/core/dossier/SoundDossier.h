#pragma once

#include "Filled.h"
#include "SmallCatalogue.h"

namespace luytre::test {

/// Eight requirements of level 3 that the checks of topics and scopes need.
inline Catalogue soundCatalogue()
{
    constexpr auto technical = RequirementGroup::Technical;
    constexpr auto added = RequirementChange::New;
    constexpr auto system = RequirementScope::System;
    return smallCatalogue({
        {"3.1.a", 3, "policy", RequirementGroup::Management, added, system, "policy"},
        {"3.1.b", 3, "staff", RequirementGroup::Management, added, system, "personnel"},
        {"3.2.a", 3, "fw", technical, added, system, "firewall"},
        {"3.2.b", 3, "srv", technical, added, RequirementScope::Servers, "hardening"},
        {"3.2.c", 3, "logs", technical, added, system, "logRetention"},
        {"3.2.d", 3, "ha", technical, added, system, "redundancy"},
        {"3.2.e", 3, "wifi", technical, added, system, "wireless"},
        {"3.2.f", 3, "backup", technical, added, system, "backup"},
    });
}

inline Organisation soundUnit(const QString& name)
{
    Organisation unit;
    unit.name = name;
    unit.mandate = QStringLiteral("Quyết định số 12/2025/QĐ-UBND");
    unit.representative = QStringLiteral("Người đại diện mẫu");
    unit.representativeTitle = QStringLiteral("Giám đốc");
    unit.address = QStringLiteral("Số 1 đường Mẫu, tỉnh Sông Tre");
    unit.phone = QStringLiteral("0200 000 000");
    unit.email = QStringLiteral("donvi@songtre.example");
    return unit;
}

inline DocumentReference soundDocument(const QString& title, const QDate& date)
{
    return {title, QStringLiteral("34/QĐ-ST"), date, QStringLiteral("UBND tỉnh Sông Tre"),
            QStringLiteral("MC-001")};
}

inline void addSoundArchitecture(Dossier& dossier)
{
    Architecture& architecture = dossier.architecture;
    architecture.logicalText = QStringLiteral("Hệ thống gồm các vùng mạng sau tường lửa FW-01.");
    architecture.physicalText = QStringLiteral("Thiết bị đặt tại phòng máy chủ.");
    architecture.diagrams = {{QStringLiteral("H1"), QStringLiteral("logical"),
                              QStringLiteral("Mô hình lô-gic"), QStringLiteral("MC-001")},
                             {QStringLiteral("H2"), QStringLiteral("physical"),
                              QStringLiteral("Mô hình vật lý"), QStringLiteral("MC-002")}};
    int number = 10;
    for (const char* code : {"internal", "border", "dmz", "internalServers", "wireless", "database",
                             "management", "deviceManagement", "wan"}) {
        auto zone = named<Zone>(code, code);
        zone.code = zone.id;
        zone.description = QStringLiteral("Vùng đã triển khai.");
        zone.privateRanges = {QStringLiteral("10.10.%1.0/24").arg(number++)};
        architecture.zones.push_back(zone);
    }
    auto firewall = named<Device>("FW-01", "Tường lửa trung tâm");
    firewall.kind = DeviceKind::Firewall;
    firewall.mainNetworkDevice = true;
    firewall.redundant = true;
    firewall.zone = QStringLiteral("border");
    firewall.location = QStringLiteral("Tủ 1");
    firewall.purpose = QStringLiteral("Kiểm soát truy cập");
    firewall.address = QStringLiteral("10.10.16.2");
    architecture.devices = {firewall};
    auto server = named<Server>("SV-01", "Máy chủ web");
    server.operatingSystem = QStringLiteral("Debian 12");
    server.zone = QStringLiteral("dmz");
    server.location = QStringLiteral("Tủ 1");
    server.purpose = QStringLiteral("Cổng");
    server.address = QStringLiteral("10.10.12.5");
    architecture.servers = {server};
    auto application = named<Application>("APP-01", "Cổng thông tin");
    application.servers = {QStringLiteral("SV-01")};
    application.zone = QStringLiteral("dmz");
    application.component = QStringLiteral("C1");
    application.purpose = QStringLiteral("Cung cấp thông tin");
    architecture.applications = {application};
    architecture.lines
        = {{QStringLiteral("L1"), QStringLiteral("Nhà mạng"), QStringLiteral("FTTH"), 200, false}};
}

inline void addSoundAnswers(Dossier& dossier, const Catalogue& catalogue)
{
    int number = 0;
    for (const Requirement* requirement : catalogue.atLevel(3)) {
        Assessment answer;
        answer.clause = requirement->clause;
        answer.textHash = Catalogue::textHash(*requirement);
        answer.status = AssessmentStatus::Met;
        answer.explanation = QStringLiteral("Đã thực hiện, xem minh chứng số %1.").arg(++number);
        answer.evidence = {{QStringLiteral("MC-001"), number, {}, {}}};
        dossier.assessments.push_back(answer);
    }
    Assessment& open = dossier.assessments.back();
    open.status = AssessmentStatus::PartiallyMet;
    open.remediation = Remediation{QStringLiteral("Trang bị thêm"),
                                   QStringLiteral("Văn phòng"),
                                   {},
                                   QDate(2026, 11, 1),
                                   QDate(2027, 3, 31),
                                   RemediationState::Planned};
}

/// A small dossier of level 3 in which nothing is wrong, prepared on 5 October 2026.
inline Dossier soundDossier(const Catalogue& catalogue)
{
    Dossier dossier;
    dossier.id = QUuid(QStringLiteral("00000000-0000-4000-8000-000000000001"));
    dossier.regulation = QStringLiteral("nd331-2026");
    dossier.situation.preparedOn = QDate(2026, 10, 5);
    dossier.situation.underConstruction = false;
    dossier.situation.inOperation = true;
    dossier.situation.plannedApproval = QDate(2027, 1, 15);
    dossier.system.name = QStringLiteral("Cổng thông tin điện tử tỉnh Sông Tre");
    dossier.system.description = QStringLiteral("Cổng thông tin phục vụ người dân.");
    dossier.system.scope = QStringLiteral("Toàn tỉnh");
    dossier.system.scale = QStringLiteral("Một phòng máy chủ");
    dossier.system.servedUsers = QStringLiteral("Người dân, doanh nghiệp");
    dossier.owner = soundUnit(QStringLiteral("Ủy ban nhân dân tỉnh Sông Tre"));
    dossier.operatingUnit = soundUnit(QStringLiteral("Văn phòng Ủy ban nhân dân tỉnh Sông Tre"));
    dossier.specialisedUnit = soundUnit(QStringLiteral("Công an tỉnh Sông Tre"));
    auto component = named<Component>("C1", "Cổng thông tin");
    component.systemKind = QStringLiteral("citizen");
    component.information = std::vector<HandledInformation>{
        {QStringLiteral("public"), {}, {}, {}},
        {QStringLiteral("personal"), QStringLiteral("Tài khoản"), 126480, 0}};
    component.users = 126480;
    component.onlineServices = true;
    component.conditionalBusiness = false;
    component.administrativeProcedures = true;
    component.servedScope = ServedScope::OneProvince;
    component.servesDefence = false;
    component.nationalEGovernment = false;
    component.continuousOperation = true;
    component.noUnplannedStop = false;
    component.centralNationalData = false;
    component.nationalSecurityWorks = false;
    dossier.components = {component};
    addSoundArchitecture(dossier);
    dossier.monitoringContact = {
        QStringLiteral("Công an tỉnh"), QStringLiteral("Trực ban"), {}, QStringLiteral("0200"), {}};
    dossier.incidentContact = dossier.monitoringContact;
    dossier.monitoring = {QStringLiteral("Trung tâm giám sát"), {}, true, {}, {}};
    dossier.assessing
        = {QStringLiteral("Đơn vị đánh giá độc lập"), {}, true, QDate(2026, 6, 1), {}};
    dossier.securityRegulation
        = soundDocument(QStringLiteral("Quy chế bảo đảm an ninh mạng"), QDate(2026, 9, 1));
    dossier.design = soundDocument(QStringLiteral("Thiết kế thi công"), QDate(2025, 3, 1));
    dossier.risks
        = {{QStringLiteral("R1"), QStringLiteral("Máy chủ web"), QStringLiteral("Tấn công"),
            QStringLiteral("Lỗ hổng"), 3, 4, QStringLiteral("Gián đoạn"),
            QStringLiteral("Tường lửa"), QStringLiteral("Cập nhật")}};
    dossier.letter.number = QStringLiteral("412/VP-TTCNTT");
    dossier.letter.date = QDate(2026, 10, 12);
    dossier.letter.place = QStringLiteral("Sông Tre");
    dossier.letter.signerTitle = QStringLiteral("CHÁNH VĂN PHÒNG");
    dossier.letter.signerName = QStringLiteral("Người Ký Mẫu");
    addSoundAnswers(dossier, catalogue);
    for (const char* id : {"MC-001", "MC-002"}) {
        Evidence evidence;
        evidence.id = QLatin1String(id);
        evidence.title = QStringLiteral("Minh chứng");
        evidence.fileName = evidence.id + QStringLiteral(".pdf");
        evidence.sha256 = QString(64, QLatin1Char(id[5]));
        dossier.evidence.push_back(evidence);
    }
    return dossier;
}

} // namespace luytre::test
