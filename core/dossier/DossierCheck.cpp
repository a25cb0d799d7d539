#include "dossier/DossierCheck.h"

#include "dossier/checks/CheckRegistry.h"

namespace luytre {

namespace {

using checks::CheckFunction;
using checks::CheckInput;
using checks::Hit;

const QHash<QString, CheckFunction>& registry()
{
    static const QHash<QString, CheckFunction> all = [] {
        QHash<QString, CheckFunction> table;
        for (const auto& checks :
             {checks::completenessChecks(), checks::answerChecks(), checks::consistencyChecks(),
              checks::procedureChecks(), checks::referenceChecks(),
              checks::contradictionAnswerChecks(), checks::contradictionNumberChecks(),
              checks::contradictionTextChecks()}) {
            for (const checks::NamedCheck& check : checks) {
                table.insert(QLatin1String(check.name), check.function);
            }
        }
        return table;
    }();
    return all;
}

bool appliesAt(const DossierRule& rule, std::optional<Level> level)
{
    return rule.levels.empty()
        || (level
            && std::find(rule.levels.begin(), rule.levels.end(), *level) != rule.levels.end());
}

/// A place that breaks a rule.
struct Found {
    const DossierRule* rule = nullptr;
    Hit hit;
};

Finding finding(const DossierRule& rule, Hit hit)
{
    std::map<QString, QString> vi;
    std::map<QString, QString> en;
    for (auto& [name, text] : hit.arguments) {
        vi[name] = std::move(text.vi);
        en[name] = std::move(text.en);
    }
    return {rule.id,
            rule.severity,
            std::move(hit.place),
            std::move(hit.otherPlace),
            {fillPlaceholders(rule.text.vi, vi), fillPlaceholders(rule.text.en, en)},
            rule.basis};
}

} // namespace

std::vector<Finding> checkDossier(const Dossier& dossier, const CheckContext& context)
{
    const CheckInput input(dossier, context);
    std::vector<Found> found;
    std::vector<Hit> hits;
    for (const DossierRule& rule : context.pack.rules) {
        const auto check = registry().constFind(rule.check);
        if (check == registry().constEnd() || !appliesAt(rule, input.level)) {
            continue;
        }
        hits.clear();
        (*check)(input, hits);
        for (Hit& hit : hits) {
            found.push_back({&rule, std::move(hit)});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& left, const Found& right) {
        return std::tie(left.rule->severity, left.hit.place, left.rule->id)
            < std::tie(right.rule->severity, right.hit.place, right.rule->id);
    });
    std::vector<Finding> findings;
    findings.reserve(found.size());
    for (Found& one : found) {
        findings.push_back(finding(*one.rule, std::move(one.hit)));
    }
    return findings;
}

bool blocksSubmission(const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Block; });
}

bool hasRule(const RegulationPack& pack, const QString& check, std::optional<Level> level)
{
    return std::any_of(pack.rules.begin(), pack.rules.end(), [&](const DossierRule& rule) {
        return rule.check == check && appliesAt(rule, level);
    });
}

QStringList knownChecks()
{
    QStringList names = registry().keys();
    names.sort();
    return names;
}

Result<void> requireKnownChecks(const RegulationPack& pack)
{
    for (std::size_t i = 0; i < pack.rules.size(); ++i) {
        if (!registry().contains(pack.rules[i].check)) {
            Error error;
            error.code = ErrorCode::RegulationInvalid;
            error.file = pack.id;
            error.path = QStringLiteral("rules[%1].check").arg(i);
            error.detail = QStringLiteral("rule %1 names a check that does not exist: %2")
                               .arg(pack.rules[i].id, pack.rules[i].check);
            return failure(error);
        }
    }
    return {};
}

} // namespace luytre
