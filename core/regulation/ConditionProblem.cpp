#include "regulation/Condition.h"

namespace luytre {

namespace {

/// The kind of fact that the tests of a condition are for, one entry a test.
QStringList testedKinds(const Condition& c)
{
    QStringList kinds;
    const auto add = [&](bool used, const char* kind) {
        if (used) {
            kinds.append(QLatin1String(kind));
        }
    };
    add(c.is.has_value(), "bool");
    add(c.oneOf.has_value(), "text");
    add(c.includesAny.has_value(), "list");
    add(c.onlyAmong.has_value(), "list");
    add(c.atLeast.has_value(), "number");
    add(c.below.has_value(), "number");
    add(c.from.has_value(), "date");
    add(c.before.has_value(), "date");
    return kinds;
}

std::optional<QString> factProblem(const Condition& c, const std::map<QString, QString>& factKinds)
{
    const QStringList kinds = testedKinds(c);
    if (kinds.size() != 1) {
        return QStringLiteral("fact \"%1\" has %2 tests instead of one")
            .arg(c.fact)
            .arg(kinds.size());
    }
    const auto known = factKinds.find(c.fact);
    if (known == factKinds.end()) {
        return QStringLiteral("unknown fact \"%1\"").arg(c.fact);
    }
    if (known->second != kinds.first()) {
        return QStringLiteral("fact \"%1\" is a %2, tested as a %3")
            .arg(c.fact, known->second, kinds.first());
    }
    for (const auto* list : {&c.oneOf, &c.includesAny, &c.onlyAmong}) {
        if (*list && (*list)->isEmpty()) {
            return QStringLiteral("fact \"%1\" is tested against an empty list").arg(c.fact);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<QString> conditionProblem(const Condition& condition,
                                        const std::map<QString, QString>& factKinds)
{
    const int used = int(!condition.all.empty()) + int(!condition.any.empty())
        + int(!condition.none.empty()) + int(!condition.fact.isEmpty());
    if (used != 1) {
        return used == 0 ? QStringLiteral("an empty condition")
                         : QStringLiteral("more than one of all, any, none and fact");
    }
    if (!condition.fact.isEmpty()) {
        return factProblem(condition, factKinds);
    }
    if (!testedKinds(condition).isEmpty()) {
        return QStringLiteral("a test without a fact");
    }
    for (const auto* parts : {&condition.all, &condition.any, &condition.none}) {
        for (const Condition& part : *parts) {
            if (auto problem = conditionProblem(part, factKinds)) {
                return problem;
            }
        }
    }
    return std::nullopt;
}

} // namespace luytre
