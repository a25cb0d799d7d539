#include "regulation/PackProblems.h"

#include <algorithm>

namespace luytre {

namespace {

std::optional<PackProblem> headProblem(const RegulationPack& pack)
{
    if (pack.id.isEmpty() || pack.regime.isEmpty() || pack.catalogue.isEmpty()) {
        return PackProblem{QStringLiteral("id"),
                           QStringLiteral("id, regime and catalogue must not be empty")};
    }
    if (pack.validTo.isValid() && pack.validTo < pack.validFrom) {
        return PackProblem{QStringLiteral("validTo"), QStringLiteral("before validFrom")};
    }
    if (pack.selection.empty()) {
        return PackProblem{QStringLiteral("selection"),
                           QStringLiteral("without a rule the pack is never proposed")};
    }
    return std::nullopt;
}

std::optional<PackProblem> levelProblem(const RegulationPack& pack)
{
    for (Level level = lowestLevel; level <= highestLevel; ++level) {
        const auto isOfLevel = [&](const auto& item) { return item.level == level; };
        const auto reason = QStringLiteral("nothing for level %1").arg(level);
        if (std::none_of(pack.criteria.begin(), pack.criteria.end(), isOfLevel)) {
            return PackProblem{QStringLiteral("criteria"), reason};
        }
        if (std::count_if(pack.harms.begin(), pack.harms.end(), isOfLevel) != 1) {
            return PackProblem{QStringLiteral("harms"),
                               QStringLiteral("not exactly one for level %1").arg(level)};
        }
        for (const char* step : {"prepare", "submit", "appraise", "approve"}) {
            if (!pack.competence(QLatin1String(step), level)) {
                return PackProblem{QStringLiteral("competences"),
                                   QStringLiteral("nobody for step %1 at level %2")
                                       .arg(QLatin1String(step))
                                       .arg(level)};
            }
        }
        const auto concerns = [&](const DossierPart& part) {
            return part.levels.empty()
                || std::find(part.levels.begin(), part.levels.end(), level) != part.levels.end();
        };
        if (std::none_of(pack.dossierParts.begin(), pack.dossierParts.end(), concerns)) {
            return PackProblem{QStringLiteral("dossierParts"), reason};
        }
    }
    return std::nullopt;
}

std::optional<PackProblem> dateProblem(const RegulationPack& pack)
{
    for (std::size_t i = 0; i < pack.deadlines.size(); ++i) {
        if (pack.deadlines[i].days <= 0 || pack.deadlines[i].event.isEmpty()) {
            return PackProblem{QStringLiteral("deadlines[%1]").arg(i),
                               QStringLiteral("no event, or no days")};
        }
    }
    for (std::size_t i = 0; i < pack.reporting.size(); ++i) {
        // A leap year, so that the last of February may be named.
        if (!QDate(2024, pack.reporting[i].month, pack.reporting[i].day).isValid()) {
            return PackProblem{QStringLiteral("reporting[%1]").arg(i),
                               QStringLiteral("no such day of the year")};
        }
    }
    for (std::size_t i = 0; i < pack.authorities.size(); ++i) {
        const AppraisalAuthority& authority = pack.authorities[i];
        if (authority.validFrom.isValid() && authority.validTo.isValid()
            && authority.validTo < authority.validFrom) {
            return PackProblem{QStringLiteral("authorities[%1].validTo").arg(i),
                               QStringLiteral("before validFrom")};
        }
    }
    for (std::size_t i = 0; i < pack.parameters.size(); ++i) {
        for (const auto& [level, value] : pack.parameters[i].byLevel) {
            if (!isLevel(level.toInt()) || level.size() != 1) {
                return PackProblem{QStringLiteral("parameters[%1].byLevel.%2").arg(i).arg(level),
                                   QStringLiteral("levels are 1 to 5")};
            }
        }
    }
    return std::nullopt;
}

/// Ids of headings are unique in the whole tree, not only among neighbours.
std::optional<PackProblem> outlineProblem(const std::vector<OutlineNode>& nodes,
                                          const QString& path, std::set<QString>& ids)
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const QString at = QStringLiteral("%1[%2]").arg(path).arg(i);
        if (!ids.insert(nodes[i].id).second) {
            return PackProblem{at + QStringLiteral(".id"),
                               QStringLiteral("\"%1\" occurs twice").arg(nodes[i].id)};
        }
        if (auto problem
            = outlineProblem(nodes[i].children, at + QStringLiteral(".children"), ids)) {
            return problem;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<PackProblem> problemInWhole(const RegulationPack& pack)
{
    std::set<QString> headings;
    for (const auto& problem :
         {headProblem(pack), levelProblem(pack), dateProblem(pack),
          outlineProblem(pack.outline, QStringLiteral("outline"), headings)}) {
        if (problem) {
            return problem;
        }
    }
    return std::nullopt;
}

} // namespace luytre
