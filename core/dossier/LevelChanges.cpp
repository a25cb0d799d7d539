#include "dossier/LevelChanges.h"

#include "dossier/FactAnswers.h"

namespace luytre {

namespace {

/// An answer to try, and what it stands for.
struct Attempt {
    FactValue answer;
    ChangeKind kind = ChangeKind::Becomes;
    FactValue value;
};

void collectLimits(const Condition& condition, const QString& fact, std::set<qint64>& limits)
{
    for (const auto* parts : {&condition.all, &condition.any, &condition.none}) {
        for (const Condition& part : *parts) {
            collectLimits(part, fact, limits);
        }
    }
    if (condition.fact == fact) {
        for (const auto& limit : {condition.atLeast, condition.below}) {
            if (limit) {
                limits.insert(*limit);
            }
        }
    }
}

std::vector<Attempt> numberAttempts(const FactDefinition& fact, const RegulationPack& pack,
                                    std::optional<qint64> present)
{
    std::vector<Attempt> attempts;
    if (!fact.values.empty()) { // codes that happen to be numbers
        for (const auto& [code, words] : fact.values) {
            attempts.push_back(
                {FactValue(code.toLongLong()), ChangeKind::Becomes, FactValue(code.toLongLong())});
        }
        return attempts;
    }
    std::set<qint64> limits;
    for (const LevelCriterion& criterion : pack.criteria) {
        collectLimits(criterion.when, fact.id, limits);
    }
    // The limits next to the present answer come first: of each level only the nearest is told.
    for (const qint64 limit : limits) {
        if (!present || limit > *present) {
            attempts.push_back({FactValue(limit), ChangeKind::AtLeast, FactValue(limit)});
        }
    }
    for (auto limit = limits.rbegin(); limit != limits.rend(); ++limit) {
        if (*limit > 0 && (!present || *limit <= *present)) {
            attempts.push_back({FactValue(*limit - 1), ChangeKind::Below, FactValue(*limit)});
        }
    }
    return attempts;
}

std::vector<Attempt> listAttempts(const FactDefinition& fact, const QStringList& present)
{
    std::vector<Attempt> attempts;
    for (const auto& [code, words] : fact.values) {
        QStringList changed = present;
        const bool loses = changed.removeAll(code) > 0;
        if (!loses) {
            changed.append(code);
        }
        attempts.push_back(
            {FactValue(changed), loses ? ChangeKind::Loses : ChangeKind::Gains, FactValue(code)});
    }
    return attempts;
}

std::vector<Attempt> attemptsFor(const FactDefinition& fact, const RegulationPack& pack,
                                 const Facts& present)
{
    const auto found = present.find(fact.id);
    const FactValue* known = found != present.end() ? &found->second : nullptr;
    std::vector<Attempt> attempts;
    if (fact.kind == QLatin1String("bool")) {
        attempts = {{FactValue(true), ChangeKind::Becomes, FactValue(true)},
                    {FactValue(false), ChangeKind::Becomes, FactValue(false)}};
    } else if (fact.kind == QLatin1String("text")) {
        for (const auto& [code, words] : fact.values) {
            attempts.push_back({FactValue(code), ChangeKind::Becomes, FactValue(code)});
        }
    } else if (fact.kind == QLatin1String("number")) {
        const auto* number = known != nullptr ? std::get_if<qint64>(known) : nullptr;
        attempts
            = numberAttempts(fact, pack, number != nullptr ? std::optional(*number) : std::nullopt);
    } else if (fact.kind == QLatin1String("list")) {
        const auto* list = known != nullptr ? std::get_if<QStringList>(known) : nullptr;
        attempts = listAttempts(fact, list != nullptr ? *list : QStringList());
    }
    if (known != nullptr) {
        attempts.erase(std::remove_if(attempts.begin(), attempts.end(),
                                      [&](const Attempt& one) { return one.answer == *known; }),
                       attempts.end());
    }
    return attempts;
}

} // namespace

std::vector<LevelChange> levelChanges(const Dossier& dossier, const RegulationPack& pack,
                                      int component)
{
    std::vector<LevelChange> changes;
    const auto index = std::size_t(component);
    const std::optional<Level> now = determineLevel(dossier, pack).level;
    const Facts present = componentFacts(dossier.components[index]);
    const QStringList outside = outsideFacts(pack);
    Dossier tried;
    tried.components = dossier.components;
    for (const FactDefinition& fact : pack.facts) {
        if (outside.contains(fact.id) || askedFact(fact.id) != fact.id) {
            continue;
        }
        for (const Attempt& attempt : attemptsFor(fact, pack, present)) {
            Component& changed = tried.components[index];
            changed = dossier.components[index];
            if (!answerFact(changed, fact.id, attempt.answer)) {
                continue;
            }
            const LevelDetermination then = determineLevel(tried, pack);
            const bool higher = then.level.value_or(0) > now.value_or(0);
            const bool told = std::any_of(changes.begin(), changes.end(), [&](const auto& one) {
                return one.fact == fact.id && one.level == then.level && one.kind == attempt.kind
                    && (attempt.kind == ChangeKind::AtLeast || attempt.kind == ChangeKind::Below);
            });
            if (then.level != now && (higher || then.settled) && !told) {
                changes.push_back({fact.id, attempt.kind, attempt.value, then.level});
            }
        }
        tried.components[index] = dossier.components[index];
    }
    std::stable_sort(changes.begin(), changes.end(), [](const auto& left, const auto& right) {
        return left.level.value_or(0) > right.level.value_or(0);
    });
    return changes;
}

} // namespace luytre
