#pragma once

#include "base/Level.h"
#include "dossier/Assessment.h"
#include "dossier/Component.h"
#include "dossier/Interview.h"
#include "dossier/Inventory.h"
#include "dossier/Organisation.h"
#include "dossier/Risk.h"

namespace luytre {

/// The version of the dossier's JSON. A higher one is refused with NewerFormat, never read by
/// guesswork.
inline constexpr int dossierFormatVersion = 1;

/// Where the system stands; decides the regime, the design document asked for and several duties.
struct Situation {
    QDate preparedOn; ///< ngày lập hồ sơ; also the date of figures in the document
    QDate projectStartedOn;
    std::optional<bool>
        underConstruction; ///< new, extended or upgraded by a project not yet in operation
    std::optional<bool> inOperation;
    QDate inOperationSince;
    std::optional<bool> previouslyApproved; ///< has an approved level already
    DocumentReference previousApproval;
    std::optional<Level> previousLevel;
    QDate plannedApproval;
    friend bool operator==(const Situation&, const Situation&) = default;
};
template <class Archive>
void describe(Archive& a, Situation& x)
{
    a.field("preparedOn", x.preparedOn);
    a.field("projectStartedOn", x.projectStartedOn);
    a.field("underConstruction", x.underConstruction);
    a.field("inOperation", x.inOperation);
    a.field("inOperationSince", x.inOperationSince);
    a.field("previouslyApproved", x.previouslyApproved);
    a.field("previousApproval", x.previousApproval);
    a.field("previousLevel", x.previousLevel);
    a.field("plannedApproval", x.plannedApproval);
}

/// The information system graded.
struct InformationSystem {
    QString name;
    QString shortName; ///< "Cổng TTĐT tỉnh"
    QString description;
    QString scope; ///< phạm vi
    QString scale; ///< quy mô
    QString servedUsers; ///< đối tượng phục vụ
    std::optional<qint64> staffCount; ///< people who use it at work
    std::optional<qint64> workstationCount;
    friend bool operator==(const InformationSystem&, const InformationSystem&) = default;
};
template <class Archive>
void describe(Archive& a, InformationSystem& x)
{
    a.field("name", x.name);
    a.field("shortName", x.shortName);
    a.field("description", x.description);
    a.field("scope", x.scope);
    a.field("scale", x.scale);
    a.field("servedUsers", x.servedUsers);
    a.field("staffCount", x.staffCount);
    a.field("workstationCount", x.workstationCount);
}

/// A drawing for the thuyết minh; its picture is a piece of evidence (PNG, JPEG, SVG or PDF).
struct Diagram {
    QString id;
    QString kind; ///< "logical", "physical" or "other"
    QString caption;
    QString evidence; ///< id of the Evidence
    friend bool operator==(const Diagram&, const Diagram&) = default;
};
template <class Archive>
void describe(Archive& a, Diagram& x)
{
    a.required("id", x.id);
    a.required("kind", x.kind);
    a.field("caption", x.caption);
    a.required("evidence", x.evidence);
}

/// Where the system runs.
struct Hosting {
    QString kind; ///< "own", "dataCentre", "cloud"; empty: not said
    QString provider;
    DocumentReference contract;
    QString separation; ///< "none", "logical" or "physical"; empty: not said
    QString description;
    friend bool operator==(const Hosting&, const Hosting&) = default;
};
template <class Archive>
void describe(Archive& a, Hosting& x)
{
    a.field("kind", x.kind);
    a.field("provider", x.provider);
    a.field("contract", x.contract);
    a.field("separation", x.separation);
    a.field("description", x.description);
}

/// Architecture in words and pictures, and the inventory behind them.
struct Architecture {
    QString logicalText;
    QString physicalText;
    std::vector<Diagram> diagrams;
    std::vector<Zone> zones;
    std::vector<Flow> flows;
    std::vector<Device> devices;
    std::vector<Server> servers;
    std::vector<Application> applications;
    std::vector<NetworkLine> lines;
    Hosting hosting;
    friend bool operator==(const Architecture&, const Architecture&) = default;
};
template <class Archive>
void describe(Archive& a, Architecture& x)
{
    a.field("logicalText", x.logicalText);
    a.field("physicalText", x.physicalText);
    a.field("diagrams", x.diagrams);
    a.field("zones", x.zones);
    a.field("flows", x.flows);
    a.field("devices", x.devices);
    a.field("servers", x.servers);
    a.field("applications", x.applications);
    a.field("lines", x.lines);
    a.field("hosting", x.hosting);
}

/// The level proposed where it is not simply the computed one.
struct LevelProposal {
    std::optional<Level> level; ///< none: the computed level
    QString reason; ///< needed when it is above the computed one
    friend bool operator==(const LevelProposal&, const LevelProposal&) = default;
};
template <class Archive>
void describe(Archive& a, LevelProposal& x)
{
    a.field("level", x.level);
    a.field("reason", x.reason);
}

/// What the cover letter (Mẫu 01-03) needs beyond the dossier. Empty number or date print as gaps
/// in a draft and block a submission.
struct CoverLetter {
    QString number; ///< "412/VP-TTCNTT"
    QDate date;
    QString place; ///< địa danh
    QString addressee; ///< empty: the specialised unit or appraiser
    QStringList recipients; ///< nơi nhận, without "Như trên" and "Lưu"
    QString archive; ///< after "Lưu: VT, ": "TTCNTT"
    QString signerAuthority; ///< "KT. GIÁM ĐỐC"; empty when the head signs
    QString signerTitle; ///< "CHÁNH VĂN PHÒNG"
    QString signerName;
    QString preparerName; ///< người lập
    QString preparerTitle;
    friend bool operator==(const CoverLetter&, const CoverLetter&) = default;
};
template <class Archive>
void describe(Archive& a, CoverLetter& x)
{
    a.field("number", x.number);
    a.field("date", x.date);
    a.field("place", x.place);
    a.field("addressee", x.addressee);
    a.field("recipients", x.recipients);
    a.field("archive", x.archive);
    a.field("signerAuthority", x.signerAuthority);
    a.field("signerTitle", x.signerTitle);
    a.field("signerName", x.signerName);
    a.field("preparerName", x.preparerName);
    a.field("preparerTitle", x.preparerTitle);
}

/// The dossier (hồ sơ đề xuất cấp độ): everything the operating unit says of one information
/// system. A value; safe to copy between threads. All text is NFC.
struct Dossier {
    int formatVersion = dossierFormatVersion;
    QUuid id;
    int round = 1; ///< lần 1, 2, ...
    QString regulation; ///< id of the RegulationPack
    QString regulationReason; ///< why another pack than the proposed one was chosen
    bool sample = false; ///< an invented example, and marked as one wherever it is shown
    Situation situation;
    InformationSystem system;
    Organisation owner; ///< chủ quản: exactly one [NĐ 331/2026 Đ8.1.a]
    Organisation operatingUnit;
    std::vector<Organisation> otherOperatingUnits; ///< `operatingUnit` is then the designated one
    Organisation specialisedUnit;
    QString appraisingBody; ///< id of an AppraisalAuthority
    QString appraisalArrangement; ///< how independence is kept when the specialised unit also
                                  ///< operates: "otherUnit", "council"
    std::vector<Authorisation> authorisations;
    std::vector<Component> components;
    Architecture architecture;
    ContactPoint monitoringContact;
    ContactPoint incidentContact;
    ServiceOrganisation monitoring;
    ServiceOrganisation assessing;
    DocumentReference securityRegulation; ///< quy chế
    DocumentReference design; ///< thiết kế sơ bộ / thiết kế thi công
    DocumentReference professionalOpinion; ///< levels 4-5
    std::vector<Risk> risks;
    RiskReport riskReport;
    HighLevelStatement highLevel;
    LevelProposal proposal;
    CoverLetter letter;
    std::vector<Assessment> assessments;
    std::vector<Evidence> evidence;
    Interview interview;

    [[nodiscard]] const Assessment* assessment(const QString& clause) const;
    [[nodiscard]] const Evidence* findEvidence(const QString& evidenceId) const;
    [[nodiscard]] const Zone* zone(const QString& zoneId) const;
    friend bool operator==(const Dossier&, const Dossier&) = default;
};
template <class Archive>
void describe(Archive& a, Dossier& x)
{
    a.required("formatVersion", x.formatVersion);
    a.required("id", x.id);
    a.field("round", x.round);
    a.required("regulation", x.regulation);
    a.field("regulationReason", x.regulationReason);
    a.field("sample", x.sample);
    a.field("situation", x.situation);
    a.field("system", x.system);
    a.field("owner", x.owner);
    a.field("operatingUnit", x.operatingUnit);
    a.field("otherOperatingUnits", x.otherOperatingUnits);
    a.field("specialisedUnit", x.specialisedUnit);
    a.field("appraisingBody", x.appraisingBody);
    a.field("appraisalArrangement", x.appraisalArrangement);
    a.field("authorisations", x.authorisations);
    a.field("components", x.components);
    a.field("architecture", x.architecture);
    a.field("monitoringContact", x.monitoringContact);
    a.field("incidentContact", x.incidentContact);
    a.field("monitoring", x.monitoring);
    a.field("assessing", x.assessing);
    a.field("securityRegulation", x.securityRegulation);
    a.field("design", x.design);
    a.field("professionalOpinion", x.professionalOpinion);
    a.field("risks", x.risks);
    a.field("riskReport", x.riskReport);
    a.field("highLevel", x.highLevel);
    a.field("proposal", x.proposal);
    a.field("letter", x.letter);
    a.field("assessments", x.assessments);
    a.field("evidence", x.evidence);
    a.field("interview", x.interview);
}

/// Reads dossier JSON. Fails with JsonSyntax (line, column), JsonSchema (path) or NewerFormat.
[[nodiscard]] Result<Dossier> readDossier(const QByteArray& bytes, const QString& file = {});
/// The same for JSON that is parsed already.
[[nodiscard]] Result<Dossier> readDossier(const QJsonObject& object, const QString& file = {});

/// The canonical JSON of a dossier (RFC 8785): the same dossier gives the same bytes.
[[nodiscard]] QByteArray writeDossier(const Dossier& dossier);

} // namespace luytre
