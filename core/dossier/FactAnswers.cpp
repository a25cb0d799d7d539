#include "dossier/FactAnswers.h"

namespace luytre {

namespace {

const QLatin1String personal("personal");

/// Sets or clears the field of a described struct that has the fact's name.
class FactAssigner
{
public:
    FactAssigner(const QString& fact, const std::optional<FactValue>& value)
        : m_fact(fact), m_value(value)
    { }
    [[nodiscard]] bool isDone() const { return m_done; }

    template <class T>
    void required(const char*, T&)
    { }
    template <class T>
    void field(const char* key, T& field)
    {
        if constexpr (json::isOptional<T>) {
            if (m_fact == QLatin1String(key)) {
                assign(field);
            }
        }
    }

private:
    template <class T>
    void assign(std::optional<T>& field)
    {
        if (!m_value) {
            field.reset();
            m_done = true;
            return;
        }
        if constexpr (NamedEnum<T>) {
            const auto* name = std::get_if<QString>(&*m_value);
            const auto found = name != nullptr ? enumFromString<T>(*name) : std::nullopt;
            field = found ? found : field;
            m_done = found.has_value();
        } else if constexpr (std::is_same_v<T, int>) {
            const auto* number = std::get_if<qint64>(&*m_value);
            m_done = number != nullptr;
            field = m_done ? std::optional(int(*number)) : field;
        } else if constexpr (std::is_constructible_v<FactValue, T>) {
            const auto* same = std::get_if<T>(&*m_value);
            m_done = same != nullptr;
            field = m_done ? std::optional(*same) : field;
        }
    }

    const QString& m_fact;
    const std::optional<FactValue>& m_value;
    bool m_done = false;
};

/// Whether the field of this name has a value.
class FactSeeker
{
public:
    explicit FactSeeker(const QString& fact) : m_fact(fact) { }
    [[nodiscard]] bool isThere() const { return m_there; }

    template <class T>
    void required(const char*, T&)
    { }
    template <class T>
    void field(const char* key, T& field)
    {
        if constexpr (json::isOptional<T>) {
            m_there = m_there || (m_fact == QLatin1String(key) && field.has_value());
        }
    }

private:
    const QString& m_fact;
    bool m_there = false;
};

std::optional<qint64> HandledInformation::*subjectsOf(const QString& fact)
{
    if (fact == QLatin1String("basicSubjects")) {
        return &HandledInformation::basicSubjects;
    }
    return fact == QLatin1String("sensitiveSubjects") ? &HandledInformation::sensitiveSubjects
                                                      : nullptr;
}

bool answerKinds(Component& component, const std::optional<FactValue>& value)
{
    if (!value) {
        component.information.reset();
        return true;
    }
    const auto* kinds = std::get_if<QStringList>(&*value);
    if (kinds == nullptr) {
        return false;
    }
    std::vector<HandledInformation> handled;
    for (const HandledInformation& one :
         component.information.value_or(std::vector<HandledInformation>{})) {
        if (kinds->contains(one.kind)) {
            handled.push_back(one);
        }
    }
    for (const QString& kind : *kinds) {
        if (std::none_of(handled.begin(), handled.end(),
                         [&](const HandledInformation& one) { return one.kind == kind; })) {
            handled.push_back({kind, {}, {}, {}});
        }
    }
    component.information = std::move(handled);
    return true;
}

bool answerSubjects(Component& component, std::optional<qint64> HandledInformation::*number,
                    const std::optional<FactValue>& value)
{
    const auto* people = value ? std::get_if<qint64>(&*value) : nullptr;
    if (!component.information || (value && people == nullptr)) {
        return false;
    }
    bool first = true;
    for (HandledInformation& one : *component.information) {
        if (one.kind == personal) {
            one.*number = !value ? std::nullopt : std::optional(first ? *people : qint64(0));
            first = false;
        }
    }
    return !first;
}

} // namespace

QString askedFact(const QString& fact)
{
    return fact == QLatin1String("handlesStateSecrets")
            || fact == QLatin1String("handlesPersonalData")
        ? QStringLiteral("informationKinds")
        : fact;
}

bool answerFact(Component& component, const QString& fact, const std::optional<FactValue>& value)
{
    if (fact == QLatin1String("informationKinds")) {
        return answerKinds(component, value);
    }
    if (const auto number = subjectsOf(fact)) {
        return answerSubjects(component, number, value);
    }
    FactAssigner assigner(fact, value);
    describe(assigner, component);
    return assigner.isDone();
}

bool isAnswered(const Component& component, const QString& fact)
{
    if (fact == QLatin1String("informationKinds")) {
        return component.information.has_value();
    }
    if (const auto number = subjectsOf(fact)) {
        const auto handled = component.information.value_or(std::vector<HandledInformation>{});
        return std::any_of(handled.begin(), handled.end(), [&](const HandledInformation& one) {
            return one.kind == personal && (one.*number).has_value();
        });
    }
    FactSeeker seeker(fact);
    Component copy = component;
    describe(seeker, copy);
    return seeker.isThere();
}

QStringList questionsThatMatter(const Component& component, const ComponentLevel& graded,
                                const RegulationPack& pack)
{
    const QStringList outside = outsideFacts(pack);
    QStringList asked;
    for (const FactDefinition& fact : pack.facts) {
        const QString question = askedFact(fact.id);
        const bool matters = graded.missing.contains(fact.id) || isAnswered(component, fact.id);
        if (matters && !outside.contains(question) && !asked.contains(question)) {
            asked.append(question);
        }
    }
    return asked;
}

QStringList outsideFacts(const RegulationPack& pack)
{
    std::set<QString> outside;
    std::set<QString> asked;
    for (const LevelCriterion& criterion : pack.criteria) {
        outside.merge(criterion.manual ? factsOf(criterion.when) : std::set<QString>{});
        asked.merge(criterion.manual ? std::set<QString>{} : factsOf(criterion.when));
    }
    QStringList only;
    for (const FactDefinition& fact : pack.facts) {
        if (outside.contains(fact.id) && !asked.contains(fact.id)) {
            only.append(fact.id);
        }
    }
    return only;
}

} // namespace luytre
