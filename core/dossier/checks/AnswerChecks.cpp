#include "dossier/checks/CheckRegistry.h"

namespace luytre::checks {

namespace {

void addAnswerHit(const Requirement& requirement, const char* field, std::vector<Hit>& hits)
{
    hits.push_back({answerPlace(requirement, field),
                    {},
                    {{QStringLiteral("clause"), same(requirement.clauseRef)}}});
}

bool isShort(AssessmentStatus status)
{
    return status == AssessmentStatus::PartiallyMet || status == AssessmentStatus::NotMet;
}

void notAssessed(const CheckInput& in, std::vector<Hit>& hits)
{
    std::vector<const Requirement*> open;
    for (const Requirement* requirement : in.requirements) {
        if (in.answers.status(*requirement) == AssessmentStatus::NotAssessed) {
            open.push_back(requirement);
        }
    }
    if (!open.empty()) {
        hits.push_back({answerPlace(*open.front()),
                        {},
                        {{QStringLiteral("count"), same(qint64(open.size()))},
                         {QStringLiteral("clauses"), clauseList(open)}}});
    }
}

void explanationMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    for (const auto& [requirement, answer, status, lower] : in.rows) {
        const bool asked = status == AssessmentStatus::Met || isShort(status);
        if (asked && answer.explanation.trimmed().isEmpty()) {
            addAnswerHit(requirement, "explanation", hits);
        }
    }
}

void evidenceMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    for (const auto& [requirement, answer, status, lower] : in.rows) {
        if (status == AssessmentStatus::Met && answer.evidence.empty()) {
            addAnswerHit(requirement, "evidence", hits);
        }
    }
}

void notApplicableReasonMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    for (const auto& [requirement, answer, status, lower] : in.rows) {
        const bool explained = !answer.reason.trimmed().isEmpty()
            || (!answer.assets.empty()
                && std::all_of(
                    answer.assets.begin(), answer.assets.end(),
                    [](const AssetAssessment& asset) { return !asset.note.trimmed().isEmpty(); }));
        if (status == AssessmentStatus::NotApplicable && !explained) {
            addAnswerHit(requirement, "reason", hits);
        }
    }
}

bool isPlanned(const Assessment& answer)
{
    return answer.remediation && answer.remediation->state != RemediationState::Dropped
        && !answer.remediation->measure.trimmed().isEmpty();
}

void remediationMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    for (const auto& [requirement, answer, status, lower] : in.rows) {
        if (isShort(status) && !isPlanned(answer)) {
            addAnswerHit(requirement, "remediation", hits);
        }
    }
}

void remediationIncomplete(const CheckInput& in, std::vector<Hit>& hits)
{
    for (const auto& [requirement, answer, status, lower] : in.rows) {
        if (!isShort(status) || !isPlanned(answer)) {
            continue;
        }
        const Remediation& plan = *answer.remediation;
        const bool endsBeforeItStarts
            = plan.start.isValid() && plan.due.isValid() && plan.due < plan.start;
        const QString place = answerPlace(requirement, "remediation");
        Missing missing(in);
        missing.check(place + QStringLiteral(".owner"), plan.owner);
        missing.check(place + QStringLiteral(".start"),
                      !plan.start.isValid() || endsBeforeItStarts);
        missing.check(place + QStringLiteral(".due"), !plan.due.isValid() || endsBeforeItStarts);
        missing.report(hits, {{QStringLiteral("clause"), same(requirement.clauseRef)}});
    }
}

void answeredOtherText(const CheckInput& in, std::vector<Hit>& hits)
{
    for (const auto& [requirement, answer, status, lower] : in.rows) {
        if (!answer.textHash.isEmpty() && answer.textHash != requirement.textHash) {
            addAnswerHit(requirement, "textHash", hits);
        }
    }
}

void remediationOverdue(const CheckInput& in, std::vector<Hit>& hits)
{
    for (const auto& [requirement, answer, status, lower] : in.rows) {
        if (!isShort(status) || !isPlanned(answer)
            || answer.remediation->state == RemediationState::Done
            || !answer.remediation->due.isValid() || answer.remediation->due >= in.context.today) {
            continue;
        }
        hits.push_back({answerPlace(requirement, "remediation.due"),
                        {},
                        {{QStringLiteral("clause"), same(requirement.clauseRef)},
                         {QStringLiteral("due"), dateText(answer.remediation->due)}}});
    }
}

} // namespace

std::vector<NamedCheck> answerChecks()
{
    return {{"notAssessed", notAssessed},
            {"explanationMissing", explanationMissing},
            {"evidenceMissing", evidenceMissing},
            {"notApplicableReasonMissing", notApplicableReasonMissing},
            {"remediationMissing", remediationMissing},
            {"remediationIncomplete", remediationIncomplete},
            {"answeredOtherText", answeredOtherText},
            {"remediationOverdue", remediationOverdue}};
}

} // namespace luytre::checks
