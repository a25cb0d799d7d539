#pragma once

#include "base/Json.h"

#include <array>

namespace luytre {

/// The self-assessment of a requirement. From best to worst for worstOf(): see
/// dossier/AssessmentRules.h.
enum class AssessmentStatus {
    Met, ///< đáp ứng
    PartiallyMet, ///< đáp ứng một phần
    NotMet, ///< chưa đáp ứng
    NotApplicable, ///< không áp dụng; needs a reason
    NotAssessed, ///< chưa đánh giá
};
constexpr auto enumNames(AssessmentStatus)
{
    return std::array{EnumName{AssessmentStatus::Met, "met"},
                      EnumName{AssessmentStatus::PartiallyMet, "partiallyMet"},
                      EnumName{AssessmentStatus::NotMet, "notMet"},
                      EnumName{AssessmentStatus::NotApplicable, "notApplicable"},
                      EnumName{AssessmentStatus::NotAssessed, "notAssessed"}};
}

/// A place in a piece of evidence.
struct EvidenceLink {
    QString evidence; ///< id of the Evidence
    std::optional<int> page; ///< 1-based
    QString region; ///< "x,y,w,h" in thousandths of the page or picture; empty: all of it
    QString note;
    friend bool operator==(const EvidenceLink&, const EvidenceLink&) = default;
};
template <class Archive>
void describe(Archive& a, EvidenceLink& x)
{
    a.required("evidence", x.evidence);
    a.field("page", x.page);
    a.field("region", x.region);
    a.field("note", x.note);
}

/// The answer for one asset, where a requirement is about devices, servers, applications or data.
struct AssetAssessment {
    QString asset; ///< id of a Device, Server, Application or Component
    AssessmentStatus status = AssessmentStatus::NotAssessed;
    QString note;
    friend bool operator==(const AssetAssessment&, const AssetAssessment&) = default;
};
template <class Archive>
void describe(Archive& a, AssetAssessment& x)
{
    a.required("asset", x.asset);
    a.required("status", x.status);
    a.field("note", x.note);
}

enum class RemediationState { Planned, InProgress, Done, Dropped };
constexpr auto enumNames(RemediationState)
{
    return std::array{EnumName{RemediationState::Planned, "planned"},
                      EnumName{RemediationState::InProgress, "inProgress"},
                      EnumName{RemediationState::Done, "done"},
                      EnumName{RemediationState::Dropped, "dropped"}};
}

/// What will be done about a gap: who, what, until when.
struct Remediation {
    QString measure;
    QString owner; ///< unit or person who does it
    std::optional<qint64> costVnd; ///< đồng
    QDate start;
    QDate due;
    RemediationState state = RemediationState::Planned;
    friend bool operator==(const Remediation&, const Remediation&) = default;
};
template <class Archive>
void describe(Archive& a, Remediation& x)
{
    a.required("measure", x.measure);
    a.field("owner", x.owner);
    a.field("costVnd", x.costVnd);
    a.field("start", x.start);
    a.field("due", x.due);
    a.field("state", x.state);
}

/// Where an answer came from, when a person did not write it but took it over.
struct AnswerOrigin {
    QString kind; ///< "interview"
    QStringList questions; ///< ids of the questions whose answers it was made from
    QString confirmedBy; ///< the person who took it over as the unit's own answer
    QDate confirmedOn;
    friend bool operator==(const AnswerOrigin&, const AnswerOrigin&) = default;
};
template <class Archive>
void describe(Archive& a, AnswerOrigin& x)
{
    a.required("kind", x.kind);
    a.field("questions", x.questions);
    a.field("confirmedBy", x.confirmedBy);
    a.field("confirmedOn", x.confirmedOn);
}

/// The answer to one requirement.
struct Assessment {
    QString clause; ///< key of the Requirement
    QString textHash; ///< Catalogue::textHash() of the text that was answered
    AssessmentStatus status
        = AssessmentStatus::NotAssessed; ///< for the whole, where `assets` is empty
    QString reason; ///< why it does not apply
    QString explanation; ///< thuyết minh: present state, or planned measure
    std::vector<AssetAssessment> assets;
    std::vector<EvidenceLink> evidence;
    std::optional<Remediation> remediation;
    QString notes; ///< for the unit only; never printed
    std::optional<AnswerOrigin> origin; ///< none: written by a person
    friend bool operator==(const Assessment&, const Assessment&) = default;
};
template <class Archive>
void describe(Archive& a, Assessment& x)
{
    a.required("clause", x.clause);
    a.field("textHash", x.textHash);
    a.field("status", x.status);
    a.field("reason", x.reason);
    a.field("explanation", x.explanation);
    a.field("assets", x.assets);
    a.field("evidence", x.evidence);
    a.field("remediation", x.remediation);
    a.field("notes", x.notes);
    a.field("origin", x.origin);
}

/// A file that proves something, known by its digest. The bytes are kept beside the dossier: in a
/// folder, in the workspace, or in the package.
struct Evidence {
    QString id; ///< "MC-018"
    QString title;
    QString fileName; ///< its name, without folder: "nhat-ky-tuong-lua.pdf"
    QString mediaType; ///< "application/pdf"
    qint64 size = 0; ///< bytes
    QString sha256; ///< of the bytes; empty only before the file was first read
    QDate issued;
    QDate expires;
    QString number; ///< document number, where it is one
    friend bool operator==(const Evidence&, const Evidence&) = default;
};
template <class Archive>
void describe(Archive& a, Evidence& x)
{
    a.required("id", x.id);
    a.required("title", x.title);
    a.required("fileName", x.fileName);
    a.field("mediaType", x.mediaType);
    a.field("size", x.size);
    a.field("sha256", x.sha256);
    a.field("issued", x.issued);
    a.field("expires", x.expires);
    a.field("number", x.number);
}

} // namespace luytre
