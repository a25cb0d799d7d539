#include "regulation/PackProblems.h"

#include <algorithm>

namespace luytre {

namespace {

using FactKinds = std::map<QString, QString>;
using FactValues = std::map<QString, const std::map<QString, LocalizedText>*>;

/// What selection rules may ask for; no pack can define these, they are asked before one is chosen.
const FactKinds& selectionFacts()
{
    static const FactKinds kinds{{QStringLiteral("preparedOn"), QStringLiteral("date")},
                                 {QStringLiteral("projectStartedOn"), QStringLiteral("date")},
                                 {QStringLiteral("underConstruction"), QStringLiteral("bool")},
                                 {QStringLiteral("previouslyApproved"), QStringLiteral("bool")}};
    return kinds;
}

QString placeholderProblem(const QString& text)
{
    bool inside = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('{') || c == QLatin1Char('}')) {
            if (inside == (c == QLatin1Char('{'))) {
                return QStringLiteral("braces of a placeholder do not match");
            }
            inside = !inside;
        } else if (inside && !c.isLetterOrNumber()) {
            return QStringLiteral("a placeholder is a name of letters and digits");
        }
    }
    return inside ? QStringLiteral("braces of a placeholder do not match") : QString();
}

QString levelsProblem(const std::vector<Level>& levels)
{
    if (!std::all_of(levels.begin(), levels.end(), isLevel)) {
        return QStringLiteral("levels are 1 to 5");
    }
    const std::set<Level> distinct(levels.begin(), levels.end());
    return distinct.size() == levels.size() ? QString() : QStringLiteral("a level occurs twice");
}

/// Walks every described field of a pack, as a reader does, and stops at the first thing that is
/// wrong.
class PackWalk
{
public:
    explicit PackWalk(const RegulationPack& pack)
    {
        for (const LegalAct& act : pack.acts) {
            m_acts.insert(act.id);
        }
        for (const FactDefinition& fact : pack.facts) {
            m_kinds.emplace(fact.id, fact.kind);
            m_values.emplace(fact.id, &fact.values);
        }
    }

    template <class T>
    void field(const char* key, T& value)
    {
        descend(QLatin1String(key), value);
    }
    template <class T>
    void required(const char* key, T& value)
    {
        descend(QLatin1String(key), value);
    }

    [[nodiscard]] bool failed() const { return !m_problem.isEmpty(); }
    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] const QString& problem() const { return m_problem; }

private:
    /// Visits a part; the path keeps pointing at the first part that failed.
    template <class T>
    void descend(const QString& step, T& value)
    {
        if (failed()) {
            return;
        }
        const qsizetype length = m_path.size();
        m_path += step.startsWith(QLatin1Char('[')) || m_path.isEmpty() ? step
                                                                        : QLatin1Char('.') + step;
        visit(value);
        if (!failed()) {
            m_path.truncate(length);
        }
    }

    void require(const QString& problem)
    {
        if (!failed()) {
            m_problem = problem;
        }
    }

    void visit(QString& text) { require(placeholderProblem(text)); }
    void visit(std::vector<Level>& levels) { require(levelsProblem(levels)); }
    void visit(QStringList&) { }
    void visit(QDate&) { }
    void visit(int&) { }
    void visit(bool&) { }
    template <NamedEnum E>
    void visit(E&)
    { }

    void visit(LocalizedText& text)
    {
        if (text.vi.isEmpty() != text.en.isEmpty()) {
            return require(QStringLiteral("a text in one language only"));
        }
        visit(text.vi);
        visit(text.en);
    }

    void visit(LegalReference& reference)
    {
        if (m_acts.count(reference.act) == 0) {
            require(QStringLiteral("unknown act \"%1\"").arg(reference.act));
        }
    }

    void visit(Condition& condition)
    {
        require(conditionProblem(condition, m_inSelection ? selectionFacts() : m_kinds)
                    .value_or(QString()));
        if (!failed()) {
            checkValues(condition);
        }
    }

    void visit(SelectionRule& rule)
    {
        m_inSelection = true;
        describe(*this, rule);
        m_inSelection = false;
    }

    void visit(FactDefinition& fact)
    {
        static const QStringList kinds{QStringLiteral("bool"), QStringLiteral("number"),
                                       QStringLiteral("text"), QStringLiteral("list"),
                                       QStringLiteral("date")};
        if (!kinds.contains(fact.kind)) {
            return require(QStringLiteral("unknown kind \"%1\"").arg(fact.kind));
        }
        describe(*this, fact);
    }

    template <class T>
    void visit(std::optional<T>& value)
    {
        if (value) {
            visit(*value);
        }
    }

    template <class T>
    void visit(std::map<QString, T>& map)
    {
        for (auto& [key, value] : map) {
            descend(key, value);
        }
    }

    template <class T>
    void visit(std::vector<T>& items)
    {
        std::set<QString> ids;
        for (std::size_t i = 0; i < items.size() && !failed(); ++i) {
            const QString step = QStringLiteral("[%1]").arg(i);
            if (const QString id = idOf(items[i]);
                !id.isNull() && (id.isEmpty() || !ids.insert(id).second)) {
                m_path += step;
                return require(id.isEmpty() ? QStringLiteral("an empty id")
                                            : QStringLiteral("\"%1\" occurs twice").arg(id));
            }
            descend(step, items[i]);
        }
    }

    template <class T>
    void visit(T& value)
    {
        if constexpr (requires { value.level; }) {
            if (!isLevel(value.level)) {
                return require(QStringLiteral("levels are 1 to 5"));
            }
        }
        describe(*this, value);
    }

    /// What tells the items of a list apart; null for kinds of items that have no such thing.
    template <class T>
    static QString idOf(const T& item)
    {
        if constexpr (requires { item.id; }) {
            return item.id.isNull() ? QLatin1String("") : item.id;
        } else if constexpr (requires { item.code; }) {
            return item.code.isNull() ? QLatin1String("") : item.code;
        } else {
            return {};
        }
    }

    /// A coded value that the fact does not have can never be true; it is a slip of the pen.
    void checkValues(const Condition& condition)
    {
        for (const auto* parts : {&condition.all, &condition.any, &condition.none}) {
            for (const Condition& part : *parts) {
                checkValues(part);
            }
        }
        const auto known = m_values.find(condition.fact);
        if (known == m_values.end() || known->second->empty()) {
            return;
        }
        for (const auto* wanted :
             {&condition.oneOf, &condition.includesAny, &condition.onlyAmong}) {
            for (const QString& value : wanted->value_or(QStringList())) {
                if (known->second->count(value) == 0) {
                    require(QStringLiteral("fact \"%1\" has no value \"%2\"")
                                .arg(condition.fact, value));
                }
            }
        }
    }

    std::set<QString> m_acts;
    FactKinds m_kinds;
    FactValues m_values;
    bool m_inSelection = false;
    QString m_path;
    QString m_problem;
};

} // namespace

std::optional<PackProblem> problemInFields(RegulationPack& pack)
{
    PackWalk walk(pack);
    describe(walk, pack);
    return walk.failed() ? std::optional(PackProblem{walk.path(), walk.problem()}) : std::nullopt;
}

} // namespace luytre
