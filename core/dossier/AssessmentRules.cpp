#include "dossier/AssessmentIndex.h"

#include <QSet>

namespace luytre {

namespace {

constexpr std::array allScopes{RequirementScope::System, RequirementScope::Devices,
                               RequirementScope::Servers, RequirementScope::Applications,
                               RequirementScope::Data};

/// Badness, the worst highest; what does not apply is no answer at all.
int badness(AssessmentStatus status)
{
    switch (status) {
    case AssessmentStatus::NotAssessed:
        return 4;
    case AssessmentStatus::NotMet:
        return 3;
    case AssessmentStatus::PartiallyMet:
        return 2;
    case AssessmentStatus::Met:
        return 1;
    case AssessmentStatus::NotApplicable:
        break;
    }
    return 0;
}

template <class List>
QStringList idsOf(const List& list)
{
    QStringList ids;
    ids.reserve(qsizetype(list.size()));
    for (const auto& item : list) {
        ids.append(item.id);
    }
    return ids;
}

/// The status that counts when answers are given asset by asset: one in scope that has no answer is
/// not assessed.
AssessmentStatus statusWithin(const Assessment* assessment, const QStringList& inScope)
{
    if (assessment == nullptr) {
        return AssessmentStatus::NotAssessed;
    }
    if (!assessment->assets.empty() && !inScope.isEmpty()) {
        QSet<QString> answered;
        for (const AssetAssessment& asset : assessment->assets) {
            answered.insert(asset.asset);
        }
        const bool complete = std::all_of(inScope.begin(), inScope.end(),
                                          [&](const QString& id) { return answered.contains(id); });
        if (!complete) {
            return AssessmentStatus::NotAssessed;
        }
    }
    return effectiveStatus(*assessment);
}

void setStatus(Assessment& assessment, const Requirement& requirement, AssessmentStatus status,
               const QString& reason, const QStringList& inScope)
{
    if (assessment.textHash.isEmpty()) {
        assessment.textHash = Catalogue::textHash(requirement);
    }
    assessment.status = status;
    assessment.reason = status == AssessmentStatus::NotApplicable ? reason : QString();
    if (assessment.assets.empty()) {
        return;
    }
    // Where it is answered asset by asset, every asset takes the status, those not answered yet
    // too.
    QSet<QString> answered;
    for (AssetAssessment& asset : assessment.assets) {
        asset.status = status;
        answered.insert(asset.asset);
    }
    for (const QString& id : inScope) {
        if (!answered.contains(id)) {
            assessment.assets.push_back({id, status, {}});
        }
    }
}

} // namespace

AssessmentStatus effectiveStatus(const Assessment& assessment)
{
    if (assessment.assets.empty()) {
        return assessment.status;
    }
    AssessmentStatus worst = AssessmentStatus::NotApplicable;
    for (const AssetAssessment& asset : assessment.assets) {
        if (badness(asset.status) > badness(worst)) {
            worst = asset.status;
        }
    }
    return worst;
}

AssessmentStatus statusOf(const Dossier& dossier, const Requirement& requirement)
{
    return statusWithin(dossier.assessment(requirement.clause),
                        assetsInScope(dossier, requirement.scope));
}

QStringList assetsInScope(const Dossier& dossier, RequirementScope scope)
{
    switch (scope) {
    case RequirementScope::Devices:
        return idsOf(dossier.architecture.devices);
    case RequirementScope::Servers:
        return idsOf(dossier.architecture.servers);
    case RequirementScope::Applications:
        return idsOf(dossier.architecture.applications);
    case RequirementScope::Data:
        return idsOf(dossier.components);
    case RequirementScope::System:
        break;
    }
    return {};
}

void setStatuses(Dossier& dossier, const std::vector<const Requirement*>& requirements,
                 AssessmentStatus status, const QString& reason)
{
    QHash<QString, std::size_t> places;
    for (std::size_t i = dossier.assessments.size(); i-- > 0;) {
        places.insert(dossier.assessments[i].clause, i);
    }
    for (const Requirement* requirement : requirements) {
        auto place = places.constFind(requirement->clause);
        if (place == places.constEnd()) {
            Assessment fresh;
            fresh.clause = requirement->clause;
            dossier.assessments.push_back(std::move(fresh));
            place = places.insert(requirement->clause, dossier.assessments.size() - 1);
        }
        setStatus(dossier.assessments[*place], *requirement, status, reason,
                  assetsInScope(dossier, requirement->scope));
    }
}

AssessmentIndex::AssessmentIndex(const Dossier& dossier) : m_dossier(dossier)
{
    m_byClause.reserve(qsizetype(dossier.assessments.size()));
    for (const Assessment& assessment : dossier.assessments) {
        if (!m_byClause.contains(assessment.clause)) {
            m_byClause.insert(assessment.clause, &assessment);
        }
    }
    for (const RequirementScope scope : allScopes) {
        m_assets[std::size_t(scope)] = assetsInScope(dossier, scope);
    }
}

AssessmentStatus AssessmentIndex::status(const Requirement& requirement) const
{
    return statusWithin(find(requirement.clause), assets(requirement.scope));
}

} // namespace luytre
