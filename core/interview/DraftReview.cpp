#include "interview/DraftReview.h"

#include "base/Text.h"
#include "dossier/AssessmentRules.h"

#include <algorithm>

namespace luytre {

namespace {

bool isAnswered(const Assessment* assessment)
{
    return assessment != nullptr
        && (assessment->status != AssessmentStatus::NotAssessed || !assessment->assets.empty());
}

template <class Draft>
DraftState stateBy(const Dossier& dossier, const Draft& draft, bool isThere)
{
    const DraftDecision* decision = dossier.interview.decision(draft.id);
    const bool sameBasis = decision != nullptr && decision->basis == draft.digest;
    if (isThere) {
        if (decision == nullptr || decision->kind != DecisionKind::Confirmed) {
            return DraftState::OwnAnswer;
        }
        return sameBasis ? DraftState::Confirmed : DraftState::Outdated;
    }
    if (decision != nullptr && decision->kind == DecisionKind::Edited) {
        return DraftState::Edited;
    }
    return sameBasis && decision->kind == DecisionKind::Dismissed ? DraftState::Dismissed
                                                                  : DraftState::Pending;
}

void decide(Dossier& dossier, DraftDecision decision)
{
    auto& decisions = dossier.interview.decisions;
    const auto old = std::find_if(decisions.begin(), decisions.end(),
                                  [&](const auto& other) { return other.id == decision.id; });
    if (old == decisions.end()) {
        decisions.push_back(std::move(decision));
    } else {
        *old = std::move(decision);
    }
}

template <class Draft>
DraftDecision decisionOn(const Draft& draft, DecisionKind kind, const Reviewer& reviewer)
{
    DraftDecision decision;
    decision.id = draft.id;
    decision.kind = kind;
    decision.basis = draft.digest;
    decision.by = reviewer.name;
    decision.on = reviewer.day;
    return decision;
}

template <class Draft>
Result<void> allow(const Dossier& dossier, const Draft& draft, const Reviewer& reviewer,
                   const std::set<DraftState>& states)
{
    if (reviewer.name.trimmed().isEmpty()) {
        return failure(ErrorCode::Usage, QStringLiteral("nobody decides"));
    }
    const DraftState state = stateOf(dossier, draft);
    if (states.count(state) == 0) {
        return failure(ErrorCode::Usage, draft.id + QStringLiteral(" is ") + enumToString(state));
    }
    return {};
}

Assessment& assessmentFor(Dossier& dossier, const QString& clause)
{
    const auto found
        = std::find_if(dossier.assessments.begin(), dossier.assessments.end(),
                       [&](const Assessment& other) { return other.clause == clause; });
    if (found != dossier.assessments.end()) {
        return *found;
    }
    dossier.assessments.emplace_back().clause = clause;
    return dossier.assessments.back();
}

/// The field that tells the elements of an inventory list apart.
template <class T>
QString keyOf(const T& item)
{
    if constexpr (std::is_same_v<T, Flow>) {
        return QString::number(item.number);
    } else {
        return item.id;
    }
}

/// Does one thing with what a row is for: `list` gets the list, `object` the object.
template <class D, class List, class Object>
auto withTarget(D& dossier, RowTarget target, const List& list, const Object& object)
{
    switch (target) {
    case RowTarget::Zone:
        return list(dossier.architecture.zones);
    case RowTarget::Device:
        return list(dossier.architecture.devices);
    case RowTarget::Server:
        return list(dossier.architecture.servers);
    case RowTarget::Application:
        return list(dossier.architecture.applications);
    case RowTarget::Line:
        return list(dossier.architecture.lines);
    case RowTarget::Flow:
        return list(dossier.architecture.flows);
    case RowTarget::System:
        return object(dossier.system);
    case RowTarget::OperatingUnit:
        return object(dossier.operatingUnit);
    case RowTarget::Owner:
        return object(dossier.owner);
    case RowTarget::Hosting:
        return object(dossier.architecture.hosting);
    case RowTarget::SecurityRegulation:
        break;
    }
    return object(dossier.securityRegulation);
}

/// The object with the fields of a row that it does not have yet.
template <class T>
Result<T> filledFrom(const T& object, const QJsonObject& row)
{
    QJsonObject json = toJson(object);
    for (auto field = row.begin(); field != row.end(); ++field) {
        if (!json.contains(field.key())) {
            json.insert(field.key(), field.value());
        }
    }
    return fromJson<T>(json);
}

bool isThere(const Dossier& dossier, const RowDraft& draft)
{
    const QString key = draft.id.section(QLatin1Char('/'), 1);
    return withTarget(
        dossier, draft.target,
        [&](const auto& list) {
            return std::any_of(list.begin(), list.end(),
                               [&](const auto& item) { return keyOf(item) == key; });
        },
        [&](const auto& object) {
            const QStringList present = toJson(object).keys();
            const QStringList fields = draft.row.keys();
            return std::all_of(fields.begin(), fields.end(),
                               [&](const QString& field) { return present.contains(field); });
        });
}

} // namespace

DraftState stateOf(const Dossier& dossier, const AssessmentDraft& draft)
{
    return stateBy(dossier, draft, isAnswered(dossier.assessment(draft.clause)));
}

DraftState stateOf(const Dossier& dossier, const RowDraft& draft)
{
    return stateBy(dossier, draft, isThere(dossier, draft));
}

AssessmentDraft asEdited(const Dossier& dossier, const AssessmentDraft& draft)
{
    const DraftDecision* decision = dossier.interview.decision(draft.id);
    if (decision == nullptr || decision->kind != DecisionKind::Edited) {
        return draft;
    }
    AssessmentDraft edited = draft;
    edited.status = decision->status.value_or(draft.status);
    edited.text = {decision->text, decision->text};
    return edited;
}

bool mustBeRead(const Dossier& dossier, const AssessmentDraft& draft)
{
    const AssessmentStatus status = asEdited(dossier, draft).status;
    const Assessment* present = dossier.assessment(draft.clause);
    const bool hasEvidence = present != nullptr && !present->evidence.empty();
    return status == AssessmentStatus::NotApplicable
        || (status == AssessmentStatus::Met && !hasEvidence);
}

Result<void> confirmDraft(Dossier& dossier, const AssessmentDraft& draft,
                          const Catalogue& catalogue, const Reviewer& reviewer)
{
    LUYTRE_CHECK(allow(dossier, draft, reviewer,
                       {DraftState::Pending, DraftState::Edited, DraftState::Dismissed}));
    const Requirement* requirement = catalogue.find(draft.clause);
    if (requirement == nullptr) {
        return failure(ErrorCode::UnknownRequirement, draft.clause);
    }
    const AssessmentDraft edited = asEdited(dossier, draft);
    Assessment& assessment = assessmentFor(dossier, draft.clause);
    const bool applies = edited.status != AssessmentStatus::NotApplicable;
    assessment.textHash = requirement->textHash;
    assessment.status = edited.status;
    assessment.explanation = applies ? edited.text.vi : QString();
    assessment.reason = applies ? QString() : edited.text.vi;
    assessment.origin
        = AnswerOrigin{QStringLiteral("interview"), draft.questions, reviewer.name, reviewer.day};
    decide(dossier, decisionOn(draft, DecisionKind::Confirmed, reviewer));
    return {};
}

Result<void> confirmRow(Dossier& dossier, const RowDraft& draft, const Reviewer& reviewer)
{
    LUYTRE_CHECK(allow(dossier, draft, reviewer, {DraftState::Pending, DraftState::Dismissed}));
    LUYTRE_CHECK(withTarget(
        dossier, draft.target,
        [&](auto& list) -> Result<void> {
            using Item = typename std::decay_t<decltype(list)>::value_type;
            LUYTRE_TRY(item, fromJson<Item>(draft.row));
            list.push_back(std::move(item));
            return {};
        },
        [&](auto& object) -> Result<void> {
            LUYTRE_TRY(filled, filledFrom(object, draft.row));
            object = std::move(filled);
            return {};
        }));
    decide(dossier, decisionOn(draft, DecisionKind::Confirmed, reviewer));
    return {};
}

Result<void> editDraft(Dossier& dossier, const AssessmentDraft& draft, AssessmentStatus status,
                       const QString& text, const Reviewer& reviewer)
{
    LUYTRE_CHECK(allow(dossier, draft, reviewer,
                       {DraftState::Pending, DraftState::Edited, DraftState::Dismissed}));
    DraftDecision decision = decisionOn(draft, DecisionKind::Edited, reviewer);
    decision.status = status;
    decision.text = nfc(text);
    decide(dossier, std::move(decision));
    return {};
}

Result<void> dismissDraft(Dossier& dossier, const AssessmentDraft& draft, const Reviewer& reviewer)
{
    LUYTRE_CHECK(allow(dossier, draft, reviewer, {DraftState::Pending, DraftState::Edited}));
    decide(dossier, decisionOn(draft, DecisionKind::Dismissed, reviewer));
    return {};
}

Result<void> dismissRow(Dossier& dossier, const RowDraft& draft, const Reviewer& reviewer)
{
    LUYTRE_CHECK(allow(dossier, draft, reviewer, {DraftState::Pending}));
    decide(dossier, decisionOn(draft, DecisionKind::Dismissed, reviewer));
    return {};
}

Result<void> keepAnswer(Dossier& dossier, const AssessmentDraft& draft, const Reviewer& reviewer)
{
    LUYTRE_CHECK(allow(dossier, draft, reviewer, {DraftState::Outdated}));
    decide(dossier, decisionOn(draft, DecisionKind::Confirmed, reviewer));
    return {};
}

Result<void> keepRow(Dossier& dossier, const RowDraft& draft, const Reviewer& reviewer)
{
    LUYTRE_CHECK(allow(dossier, draft, reviewer, {DraftState::Outdated}));
    decide(dossier, decisionOn(draft, DecisionKind::Confirmed, reviewer));
    return {};
}

DraftCounts countDrafts(const Dossier& dossier, const std::vector<AssessmentDraft>& drafts,
                        const std::set<DraftState>& states)
{
    DraftCounts counts;
    for (const AssessmentDraft& draft : drafts) {
        if (states.count(stateOf(dossier, draft)) == 0) {
            continue;
        }
        switch (asEdited(dossier, draft).status) {
        case AssessmentStatus::Met:
            ++counts.met;
            break;
        case AssessmentStatus::PartiallyMet:
            ++counts.partiallyMet;
            break;
        case AssessmentStatus::NotMet:
            ++counts.notMet;
            break;
        case AssessmentStatus::NotApplicable:
            ++counts.notApplicable;
            break;
        case AssessmentStatus::NotAssessed:
            break;
        }
    }
    return counts;
}

} // namespace luytre
