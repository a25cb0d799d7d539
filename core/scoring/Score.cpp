#include "scoring/Score.h"

#include "dossier/AssessmentIndex.h"

namespace luytre {

namespace {

bool isOpen(AssessmentStatus status)
{
    return status == AssessmentStatus::NotMet || status == AssessmentStatus::PartiallyMet
        || status == AssessmentStatus::NotAssessed;
}

void add(ScoreLine& line, const QString& clause, AssessmentStatus status)
{
    line.counts.add(status);
    if (isOpen(status)) {
        line.open.append(clause);
    }
}

ScoreLine labelled(const LocalizedText& label)
{
    ScoreLine line;
    line.label = label;
    return line;
}

LocalizedText raisedLabel(Level level)
{
    return {QStringLiteral("Yêu cầu cấp độ %1 bổ sung hoặc tăng cường so với cấp độ %2")
                .arg(level)
                .arg(level - 1),
            QStringLiteral("Requirements that level %1 adds or strengthens over level %2")
                .arg(level)
                .arg(level - 1)};
}

LocalizedText readinessLabel(Level next)
{
    return {QStringLiteral("Mức sẵn sàng cho cấp độ %1").arg(next),
            QStringLiteral("Readiness for level %1").arg(next)};
}

ScoreLine& familyLine(Score& score, const Requirement& requirement,
                      QHash<QString, std::size_t>& places)
{
    const auto place = places.constFind(requirement.familyClause);
    if (place != places.constEnd()) {
        return score.families[*place];
    }
    places.insert(requirement.familyClause, score.families.size());
    score.families.push_back(labelled(requirement.family));
    score.families.back().familyClause = requirement.familyClause;
    return score.families.back();
}

/// What an answer at one level is worth for the same control at the next one.
AssessmentStatus carried(AssessmentStatus status, RequirementChange change)
{
    const bool askedForMore = change == RequirementChange::Strengthened;
    return askedForMore && status == AssessmentStatus::Met ? AssessmentStatus::PartiallyMet
                                                           : status;
}

ScoreLine readiness(const AssessmentIndex& index, const Catalogue& catalogue, Level level)
{
    QHash<QString, AssessmentStatus> byControl;
    for (const Requirement* requirement : catalogue.atLevel(level)) {
        if (!requirement->controlKey.isEmpty()) {
            byControl.insert(requirement->controlKey, index.status(*requirement));
        }
    }
    ScoreLine line = labelled(readinessLabel(level + 1));
    for (const Requirement* requirement : catalogue.atLevel(level + 1)) {
        AssessmentStatus status = AssessmentStatus::NotAssessed;
        if (index.find(requirement->clause) != nullptr) {
            status = index.status(*requirement);
        } else if (const auto known = byControl.constFind(requirement->controlKey);
                   known != byControl.constEnd()) {
            status = carried(*known, requirement->change);
        }
        add(line, requirement->clause, status);
    }
    return line;
}

/// Official words, not a number [TT 12/2022 Đ14.4; NĐ 331/2026, Mẫu 08, column 10].
ImplementationCategory categoryOf(const StatusCounts& counts)
{
    if (counts.total() == 0) {
        return ImplementationCategory::None;
    }
    if (counts.met == counts.applicable()) {
        return ImplementationCategory::Full;
    }
    return counts.met == 0 && counts.partiallyMet == 0 ? ImplementationCategory::None
                                                       : ImplementationCategory::Partial;
}

void planCompletion(Score& score, const AssessmentIndex& index)
{
    QDate last;
    for (const QString& clause : score.whole.open) {
        const Assessment* assessment = index.find(clause);
        const bool planned = assessment != nullptr && assessment->remediation
            && assessment->remediation->state != RemediationState::Dropped
            && assessment->remediation->due.isValid();
        if (!planned) {
            ++score.openWithoutPlan;
        } else if (!last.isValid() || assessment->remediation->due > last) {
            last = assessment->remediation->due;
        }
    }
    score.plannedCompletion = score.openWithoutPlan == 0 ? last : QDate();
}

} // namespace

Score scoreDossier(const Dossier& dossier, const Catalogue& catalogue, Level level)
{
    const AssessmentIndex index(dossier);
    Score score;
    score.level = level;
    score.catalogue = catalogue.id();
    score.whole = labelled({QStringLiteral("Toàn bộ yêu cầu cấp độ %1").arg(level),
                            QStringLiteral("All requirements of level %1").arg(level)});
    score.groups = {
        labelled({QStringLiteral("Yêu cầu quản lý"), QStringLiteral("Management requirements")}),
        labelled({QStringLiteral("Yêu cầu kỹ thuật"), QStringLiteral("Technical requirements")})};
    if (level > lowestLevel) {
        score.raised = labelled(raisedLabel(level));
    }
    QHash<QString, std::size_t> familyPlaces;
    for (const Requirement* requirement : catalogue.atLevel(level)) {
        const AssessmentStatus status = index.status(*requirement);
        add(score.whole, requirement->clause, status);
        add(score.groups[requirement->group == RequirementGroup::Management ? 0 : 1],
            requirement->clause, status);
        add(familyLine(score, *requirement, familyPlaces), requirement->clause, status);
        if (score.raised && requirement->change != RequirementChange::Same) {
            add(*score.raised, requirement->clause, status);
        }
    }
    if (level < highestLevel) {
        score.nextLevel = readiness(index, catalogue, level);
    }
    score.category = categoryOf(score.whole.counts);
    planCompletion(score, index);
    return score;
}

} // namespace luytre
