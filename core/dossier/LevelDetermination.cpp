#include "dossier/LevelDetermination.h"

#include "dossier/FactWords.h"

namespace luytre {

namespace {

const QString settledTerm = QStringLiteral("levelSettled");
const QString openTerm = QStringLiteral("levelOpen");
const QString openWithoutLevelTerm = QStringLiteral("levelOpenNone");
const QString noCriterionTerm = QStringLiteral("levelNoCriterion");
const QString noComponentTerm = QStringLiteral("levelNoComponent");
const QString missingTerm = QStringLiteral("levelMissingFacts");

LocalizedText fillTerm(const RegulationPack& pack, const QString& term,
                       const std::map<QString, LocalizedText>& arguments)
{
    std::map<QString, QString> vi;
    std::map<QString, QString> en;
    for (const auto& [name, text] : arguments) {
        vi[name] = text.vi;
        en[name] = text.en;
    }
    return {fillPlaceholders(pack.term(term, Language::Vietnamese), vi),
            fillPlaceholders(pack.term(term, Language::English), en)};
}

LocalizedText same(const QString& text)
{
    return {text, text};
}

CriterionResult judge(const LevelCriterion& criterion, const Facts& facts,
                      const RegulationPack& pack)
{
    const Evaluation evaluation = evaluate(criterion.when, facts);
    CriterionResult result;
    result.criterion = criterion.id;
    result.level = criterion.level;
    result.truth = evaluation.truth;
    if (evaluation.truth == Truth::Unknown) {
        result.missing = inPackOrder(pack, evaluation.missing);
        result.facts = fillTerm(pack, missingTerm,
                                {{QStringLiteral("facts"), factLabels(pack, evaluation.missing)}});
    } else {
        result.facts = factStatements(pack, evaluation.deciding, facts);
    }
    return result;
}

ComponentLevel componentLevel(const Component& component, const RegulationPack& pack)
{
    const Facts facts = componentFacts(component);
    ComponentLevel result;
    result.component = component.id;
    result.name = component.name;
    for (const LevelCriterion& criterion : pack.criteria) {
        result.trail.push_back(judge(criterion, facts, pack));
    }
    std::stable_sort(result.trail.begin(), result.trail.end(),
                     [](const CriterionResult& left, const CriterionResult& right) {
                         return left.level > right.level;
                     });
    for (const CriterionResult& criterion : result.trail) {
        if (criterion.truth == Truth::True) {
            result.level = criterion.level;
            break;
        }
    }
    std::set<QString> missing;
    for (const CriterionResult& criterion : result.trail) {
        if (criterion.truth == Truth::Unknown && criterion.level > result.level.value_or(0)) {
            missing.insert(criterion.missing.begin(), criterion.missing.end());
        }
    }
    result.missing = inPackOrder(pack, missing);
    result.settled = missing.empty();
    for (const LevelGap& gap : pack.gaps) {
        if (evaluate(gap.when, facts).truth == Truth::True) {
            result.gaps.push_back(gap.text);
            if (!result.level && gap.proposes) {
                result.gapProposal = std::max(result.gapProposal.value_or(0), *gap.proposes);
            }
        }
    }
    return result;
}

/// The criteria that decided: those matched at the level of the whole.
std::vector<const LevelCriterion*> decidingCriteria(const LevelDetermination& determination,
                                                    const RegulationPack& pack)
{
    std::vector<const LevelCriterion*> deciding;
    for (const LevelCriterion& criterion : pack.criteria) {
        const bool matched
            = std::any_of(determination.components.begin(), determination.components.end(),
                          [&](const ComponentLevel& component) {
                              return std::any_of(component.trail.begin(), component.trail.end(),
                                                 [&](const CriterionResult& result) {
                                                     return result.criterion == criterion.id
                                                         && result.truth == Truth::True;
                                                 });
                          });
        if (matched && criterion.level == determination.level) {
            deciding.push_back(&criterion);
        }
    }
    return deciding;
}

LocalizedText conclude(const LevelDetermination& determination, const QString& system,
                       const RegulationPack& pack)
{
    if (determination.components.empty()) {
        return fillTerm(pack, noComponentTerm, {{QStringLiteral("system"), same(system)}});
    }
    QStringList citations;
    LocalizedText statements;
    for (const LevelCriterion* criterion : decidingCriteria(determination, pack)) {
        citations.append(pack.cite(criterion->basis));
        const bool first = statements.isEmpty();
        statements.vi += (first ? QString() : QStringLiteral("; ")) + criterion->statement.vi;
        statements.en += (first ? QString() : QStringLiteral("; ")) + criterion->statement.en;
    }
    citations.removeDuplicates();
    std::set<QString> missing;
    for (const ComponentLevel& component : determination.components) {
        missing.insert(component.missing.begin(), component.missing.end());
    }
    const QString& term = determination.settled
        ? (determination.level ? settledTerm : noCriterionTerm)
        : (determination.level ? openTerm : openWithoutLevelTerm);
    return fillTerm(
        pack, term,
        {{QStringLiteral("system"), same(system)},
         {QStringLiteral("level"), same(QString::number(determination.level.value_or(0)))},
         {QStringLiteral("statement"), statements},
         {QStringLiteral("basis"), same(citations.join(QStringLiteral("; ")))},
         {QStringLiteral("principle"), same(pack.cite(pack.highestLevelWins))},
         {QStringLiteral("facts"), factLabels(pack, missing)}});
}

} // namespace

LevelDetermination determineLevel(const Dossier& dossier, const RegulationPack& pack)
{
    LevelDetermination result;
    result.settled = !dossier.components.empty();
    for (const Component& component : dossier.components) {
        result.components.push_back(componentLevel(component, pack));
        const ComponentLevel& graded = result.components.back();
        if (graded.level) {
            result.level = std::max(result.level.value_or(0), *graded.level);
        }
    }
    for (ComponentLevel& graded : result.components) {
        // What is open about one component matters only where it could rise above the whole.
        const bool couldRaise = std::any_of(graded.trail.begin(), graded.trail.end(),
                                            [&](const CriterionResult& criterion) {
                                                return criterion.truth == Truth::Unknown
                                                    && criterion.level > result.level.value_or(0);
                                            });
        result.settled = result.settled && !couldRaise;
    }
    if (const auto deciding = decidingCriteria(result, pack); !deciding.empty()) {
        result.basis = deciding.front()->basis;
    }
    result.conclusion = conclude(result, dossier.system.name, pack);
    return result;
}

QStringList levelTerms()
{
    return {settledTerm,           openTerm,    openWithoutLevelTerm,  noCriterionTerm,
            noComponentTerm,       missingTerm, QStringLiteral("yes"), QStringLiteral("no"),
            QStringLiteral("none")};
}

std::optional<Level> dossierLevel(const Dossier& dossier, const LevelDetermination& determination)
{
    return dossier.proposal.level ? dossier.proposal.level : determination.level;
}

} // namespace luytre
