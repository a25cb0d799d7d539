#pragma once

#include "base/Level.h"
#include "regulation/LegalAct.h"

namespace luytre {

/// Who does a step of the procedure at which levels.
struct Competence {
    QString step; ///< "prepare", "opine", "submit", "appraise", "approve", "approvePlan"
    std::vector<Level> levels;
    QString actor; ///< "operatingUnit", "investor", "specialisedUnit", "owner", "ministry",
                   ///< "primeMinister"
    LocalizedText text;
    LegalReference basis;
    friend bool operator==(const Competence&, const Competence&) = default;
};
template <class Archive>
void describe(Archive& a, Competence& x)
{
    a.required("step", x.step);
    a.required("levels", x.levels);
    a.required("actor", x.actor);
    a.required("text", x.text);
    a.required("basis", x.basis);
}

/// A body that may act as specialised unit or appraiser locally; the office configures which one
/// does.
struct AppraisalAuthority {
    QString id; ///< e.g. "congAnTinh"
    LocalizedText name;
    QDate validFrom;
    QDate validTo;
    LocalizedText note;
    Provenance mark = Provenance::Secondary;
    friend bool operator==(const AppraisalAuthority&, const AppraisalAuthority&) = default;
};
template <class Archive>
void describe(Archive& a, AppraisalAuthority& x)
{
    a.required("id", x.id);
    a.required("name", x.name);
    a.field("validFrom", x.validFrom);
    a.field("validTo", x.validTo);
    a.field("note", x.note);
    a.field("mark", x.mark);
}

/// Whether a limit counts every day or working days only.
enum class DayKind { Working, Calendar };
constexpr auto enumNames(DayKind)
{
    return std::array{EnumName{DayKind::Working, "working"},
                      EnumName{DayKind::Calendar, "calendar"}};
}

/// A time limit of the procedure.
struct Deadline {
    QString event; ///< "validityCheck", "appraisal", "approval", "incidentNotice", ...
    std::vector<Level> levels;
    int days = 0;
    DayKind kind = DayKind::Working;
    LocalizedText text;
    LegalReference basis;
    friend bool operator==(const Deadline&, const Deadline&) = default;
};
template <class Archive>
void describe(Archive& a, Deadline& x)
{
    a.required("event", x.event);
    a.required("levels", x.levels);
    a.required("days", x.days);
    a.required("kind", x.kind);
    a.required("text", x.text);
    a.required("basis", x.basis);
}

/// A part that the law asks a dossier to have.
struct DossierPart {
    QString id; ///< "overview", "design", "levelProposal", "protectionPlan", "professionalOpinion"
    LocalizedText text;
    std::vector<Level> levels;
    LegalReference basis;
    friend bool operator==(const DossierPart&, const DossierPart&) = default;
};
template <class Archive>
void describe(Archive& a, DossierPart& x)
{
    a.required("id", x.id);
    a.required("text", x.text);
    a.required("levels", x.levels);
    a.required("basis", x.basis);
}

/// An official list of outcomes, e.g. "phù hợp / chưa phù hợp".
struct OutcomeVocabulary {
    QString id; ///< "appraisalConclusion", "planImplementation", "requirementStatus", ...
    std::vector<CodedItem> values;
    LegalReference basis;
    friend bool operator==(const OutcomeVocabulary&, const OutcomeVocabulary&) = default;
};
template <class Archive>
void describe(Archive& a, OutcomeVocabulary& x)
{
    a.required("id", x.id);
    a.required("values", x.values);
    a.required("basis", x.basis);
}

/// A transition rule, TR-1 to TR-6.
struct TransitionRule {
    QString id;
    LocalizedText situation;
    LocalizedText rule;
    QDate deadline; ///< invalid when there is none
    LegalReference basis;
    friend bool operator==(const TransitionRule&, const TransitionRule&) = default;
};
template <class Archive>
void describe(Archive& a, TransitionRule& x)
{
    a.required("id", x.id);
    a.required("situation", x.situation);
    a.required("rule", x.rule);
    a.field("deadline", x.deadline);
    a.required("basis", x.basis);
}

/// How often the system must be inspected and assessed.
struct InspectionFrequency {
    std::vector<Level> levels;
    int months = 0; ///< 0 when the law gives no number
    LocalizedText text;
    LegalReference basis;
    friend bool operator==(const InspectionFrequency&, const InspectionFrequency&) = default;
};
template <class Archive>
void describe(Archive& a, InspectionFrequency& x)
{
    a.required("levels", x.levels);
    a.field("months", x.months);
    a.required("text", x.text);
    a.required("basis", x.basis);
}

/// A yearly date of the reporting calendar.
struct ReportingDate {
    QString id;
    int month = 1;
    int day = 1;
    LocalizedText text;
    LegalReference basis;
    friend bool operator==(const ReportingDate&, const ReportingDate&) = default;
};
template <class Archive>
void describe(Archive& a, ReportingDate& x)
{
    a.required("id", x.id);
    a.required("month", x.month);
    a.required("day", x.day);
    a.required("text", x.text);
    a.required("basis", x.basis);
}

} // namespace luytre
