#pragma once

#include "base/Json.h"

#include <QDate>

#include <map>
#include <set>
#include <variant>

namespace luytre {

/// What is known about one component (or one dossier): fact id -> value. A fact that is not there
/// is unknown; nothing is ever guessed for it.
using FactValue = std::variant<bool, qint64, QString, QStringList, QDate>;
using Facts = std::map<QString, FactValue>;

/// Kleene's three values: an unknown fact makes a condition unknown only where it could change the
/// outcome.
enum class Truth { False, Unknown, True };

/// A condition over facts, as regulation packs write it. Exactly one of all/any/none/fact is used;
/// with `fact` exactly one test. Plain value.
///
///     {"all": [{"fact": "systemKind", "oneOf": ["citizen"]}, {"fact": "basicSubjects", "atLeast":
///     100000}]}
struct Condition {
    std::vector<Condition> all; ///< true when every part is
    std::vector<Condition> any; ///< true when one part is
    std::vector<Condition> none; ///< true when no part is
    QString fact; ///< id of the fact tested
    std::optional<bool> is; ///< the fact is this truth value
    std::optional<QStringList> oneOf; ///< the fact (a text) is one of these
    std::optional<QStringList> includesAny; ///< the fact (a list) has at least one of these
    std::optional<QStringList>
        onlyAmong; ///< the fact (a list) is not empty and has nothing but these
    std::optional<qint64> atLeast; ///< the fact (a number) is >= this
    std::optional<qint64> below; ///< the fact (a number) is < this
    std::optional<QDate> from; ///< the fact (a date) is on or after this
    std::optional<QDate> before; ///< the fact (a date) is before this

    friend bool operator==(const Condition&, const Condition&) = default;
};

template <class Archive>
void describe(Archive& a, Condition& c)
{
    a.field("all", c.all);
    a.field("any", c.any);
    a.field("none", c.none);
    a.field("fact", c.fact);
    a.field("is", c.is);
    a.field("oneOf", c.oneOf);
    a.field("includesAny", c.includesAny);
    a.field("onlyAmong", c.onlyAmong);
    a.field("atLeast", c.atLeast);
    a.field("below", c.below);
    a.field("from", c.from);
    a.field("before", c.before);
}

/// The outcome and, for the printed trail, the facts that decided it and those that would be
/// needed.
struct Evaluation {
    Truth truth = Truth::Unknown;
    std::set<QString> deciding; ///< facts whose values led to the outcome
    std::set<QString> missing; ///< unknown facts that could change an Unknown outcome
};

[[nodiscard]] Evaluation evaluate(const Condition& condition, const Facts& facts);

/// Every fact id that a condition mentions.
[[nodiscard]] std::set<QString> factsOf(const Condition& condition);

/// Why a condition is not well-formed (unknown fact, wrong kind of test, more than one test), or
/// nothing. `factKinds` maps fact id -> "bool", "number", "text", "list" or "date".
[[nodiscard]] std::optional<QString> conditionProblem(const Condition& condition,
                                                      const std::map<QString, QString>& factKinds);

} // namespace luytre
