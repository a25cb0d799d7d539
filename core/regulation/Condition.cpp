#include "regulation/Condition.h"

#include <algorithm>

namespace luytre {

namespace {

Evaluation decided(bool outcome, const QString& fact)
{
    return {outcome ? Truth::True : Truth::False, {fact}, {}};
}

Evaluation undecided(const QString& fact)
{
    return {Truth::Unknown, {}, {fact}};
}

/// Applies a test to a fact of the kind it is for; a fact that is absent or of another kind is
/// unknown.
template <class Kind, class Test>
Evaluation testFact(const Condition& condition, const Facts& facts, Test test)
{
    const auto found = facts.find(condition.fact);
    const Kind* value = found == facts.end() ? nullptr : std::get_if<Kind>(&found->second);
    return value ? decided(test(*value), condition.fact) : undecided(condition.fact);
}

bool hasAnyOf(const QStringList& list, const QStringList& wanted)
{
    return std::any_of(wanted.begin(), wanted.end(),
                       [&](const QString& item) { return list.contains(item); });
}

bool hasNothingBut(const QStringList& list, const QStringList& allowed)
{
    return !list.isEmpty() && std::all_of(list.begin(), list.end(), [&](const QString& item) {
        return allowed.contains(item);
    });
}

Evaluation evaluateFact(const Condition& c, const Facts& facts)
{
    if (c.is) {
        return testFact<bool>(c, facts, [&](bool value) { return value == *c.is; });
    }
    if (c.oneOf) {
        return testFact<QString>(c, facts,
                                 [&](const QString& value) { return c.oneOf->contains(value); });
    }
    if (c.includesAny) {
        return testFact<QStringList>(
            c, facts, [&](const QStringList& value) { return hasAnyOf(value, *c.includesAny); });
    }
    if (c.onlyAmong) {
        return testFact<QStringList>(
            c, facts, [&](const QStringList& value) { return hasNothingBut(value, *c.onlyAmong); });
    }
    if (c.atLeast) {
        return testFact<qint64>(c, facts, [&](qint64 value) { return value >= *c.atLeast; });
    }
    if (c.below) {
        return testFact<qint64>(c, facts, [&](qint64 value) { return value < *c.below; });
    }
    if (c.from) {
        return testFact<QDate>(c, facts, [&](const QDate& value) { return value >= *c.from; });
    }
    if (c.before) {
        return testFact<QDate>(c, facts, [&](const QDate& value) { return value < *c.before; });
    }
    return {};
}

/// One part with the truth `decisive` settles the outcome (False for "all", True for "any");
/// without one, an unknown part keeps it open.
Evaluation combine(const std::vector<Condition>& parts, const Facts& facts, Truth decisive)
{
    const Truth opposite = decisive == Truth::True ? Truth::False : Truth::True;
    Evaluation settled{decisive, {}, {}};
    Evaluation open{opposite, {}, {}};
    bool isSettled = false;
    for (const Condition& part : parts) {
        const Evaluation one = evaluate(part, facts);
        if (one.truth == decisive) {
            isSettled = true;
            settled.deciding.insert(one.deciding.begin(), one.deciding.end());
            continue;
        }
        if (one.truth == Truth::Unknown) {
            open.truth = Truth::Unknown;
            open.missing.insert(one.missing.begin(), one.missing.end());
        }
        open.deciding.insert(one.deciding.begin(), one.deciding.end());
    }
    return isSettled ? settled : open;
}

Truth negated(Truth truth)
{
    return truth == Truth::True ? Truth::False
        : truth == Truth::False ? Truth::True
                                : Truth::Unknown;
}

} // namespace

Evaluation evaluate(const Condition& condition, const Facts& facts)
{
    if (!condition.all.empty()) {
        return combine(condition.all, facts, Truth::False);
    }
    if (!condition.any.empty()) {
        return combine(condition.any, facts, Truth::True);
    }
    if (!condition.none.empty()) {
        Evaluation some = combine(condition.none, facts, Truth::True);
        some.truth = negated(some.truth);
        return some;
    }
    return evaluateFact(condition, facts);
}

std::set<QString> factsOf(const Condition& condition)
{
    std::set<QString> found;
    if (!condition.fact.isEmpty()) {
        found.insert(condition.fact);
    }
    for (const auto* parts : {&condition.all, &condition.any, &condition.none}) {
        for (const Condition& part : *parts) {
            found.merge(factsOf(part));
        }
    }
    return found;
}

} // namespace luytre
