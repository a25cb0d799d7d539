#include "dossier/LevelDetermination.h"

namespace luytre {

namespace {

/// Collects every answered field of a described struct as the fact of the same name.
class FactCollector
{
public:
    explicit FactCollector(Facts& facts) : m_facts(facts) { }

    template <class T>
    void required(const char* key, T& value)
    {
        field(key, value);
    }
    template <class T>
    void field(const char* key, T& value)
    {
        if constexpr (json::isOptional<T>) {
            if (value) {
                insert(key, *value);
            }
        } else if constexpr (std::is_same_v<T, QDate>) {
            if (value.isValid()) {
                insert(key, value);
            }
        }
        // Plain texts are words for people, not answers that a criterion tests.
    }

private:
    template <class T>
    void insert(const char* key, const T& value)
    {
        const QString id = QLatin1String(key);
        if constexpr (NamedEnum<T>) {
            m_facts.insert_or_assign(id, FactValue(enumToString(value)));
        } else if constexpr (std::is_same_v<T, int>) {
            m_facts.insert_or_assign(id, FactValue(qint64(value)));
        } else if constexpr (std::is_constructible_v<FactValue, T>) {
            m_facts.insert_or_assign(id, FactValue(value));
        }
    }

    Facts& m_facts;
};

/// The people concerned by all kinds of information together; nothing while one entry on personal
/// data is silent.
std::optional<qint64> subjects(const std::vector<HandledInformation>& information,
                               std::optional<qint64> HandledInformation::*number)
{
    qint64 sum = 0;
    for (const HandledInformation& handled : information) {
        if (!(handled.*number) && handled.kind == QLatin1String("personal")) {
            return std::nullopt;
        }
        sum += (handled.*number).value_or(0);
    }
    return sum;
}

void addInformationFacts(Facts& facts, const std::vector<HandledInformation>& information)
{
    QStringList kinds;
    for (const HandledInformation& handled : information) {
        if (!kinds.contains(handled.kind)) {
            kinds.append(handled.kind);
        }
    }
    facts[QStringLiteral("informationKinds")] = kinds;
    facts[QStringLiteral("handlesStateSecrets")] = kinds.contains(QLatin1String("stateSecret"));
    facts[QStringLiteral("handlesPersonalData")] = kinds.contains(QLatin1String("personal"));
    if (const auto basic = subjects(information, &HandledInformation::basicSubjects)) {
        facts[QStringLiteral("basicSubjects")] = *basic;
    }
    if (const auto sensitive = subjects(information, &HandledInformation::sensitiveSubjects)) {
        facts[QStringLiteral("sensitiveSubjects")] = *sensitive;
    }
}

} // namespace

Facts componentFacts(const Component& component)
{
    Facts facts;
    // A decision or a report that nobody presents is not an open question: 0 stands for "there is
    // none".
    facts[QStringLiteral("assignedLevel")] = qint64(0);
    facts[QStringLiteral("riskFrameworkLevel")] = qint64(0);
    FactCollector collector(facts);
    Component copy = component;
    describe(collector, copy);
    if (component.information) {
        addInformationFacts(facts, *component.information);
    }
    return facts;
}

Facts situationFacts(const Dossier& dossier)
{
    Facts facts;
    FactCollector collector(facts);
    Situation copy = dossier.situation;
    describe(collector, copy);
    return facts;
}

} // namespace luytre
