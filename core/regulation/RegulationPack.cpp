#include "regulation/RegulationPack.h"

#include <algorithm>

namespace luytre {

namespace {

template <class T, class Matches>
const T* firstThat(const std::vector<T>& items, Matches matches)
{
    const auto found = std::find_if(items.begin(), items.end(), matches);
    return found == items.end() ? nullptr : &*found;
}

template <class T>
const T* byId(const std::vector<T>& items, const QString& id)
{
    return firstThat(items, [&](const T& item) { return item.id == id; });
}

/// An empty list of levels means all of them.
bool appliesAt(const std::vector<Level>& levels, Level level)
{
    return levels.empty() || std::find(levels.begin(), levels.end(), level) != levels.end();
}

} // namespace

const LegalAct* RegulationPack::act(const QString& actId) const
{
    return byId(acts, actId);
}

const Form* RegulationPack::form(const QString& formId) const
{
    return byId(forms, formId);
}

const FactDefinition* RegulationPack::fact(const QString& factId) const
{
    return byId(facts, factId);
}

const OutcomeVocabulary* RegulationPack::outcome(const QString& vocabularyId) const
{
    return byId(outcomes, vocabularyId);
}

const Deadline* RegulationPack::deadline(const QString& event, Level level) const
{
    return firstThat(deadlines, [&](const Deadline& d) {
        return d.event == event && appliesAt(d.levels, level);
    });
}

const Competence* RegulationPack::competence(const QString& step, Level level) const
{
    return firstThat(competences, [&](const Competence& c) {
        return c.step == step && appliesAt(c.levels, level);
    });
}

QString RegulationPack::parameter(const QString& parameterId, Level level) const
{
    const LevelParameter* found = byId(parameters, parameterId);
    if (!found) {
        return {};
    }
    const auto value = found->byLevel.find(QString::number(level));
    return value == found->byLevel.end() ? QString() : value->second;
}

QString RegulationPack::term(const QString& termId, Language language) const
{
    const auto found = terms.find(termId);
    return found == terms.end() ? QString() : found->second.in(language);
}

QString RegulationPack::cite(const LegalReference& reference) const
{
    const LegalAct* cited = act(reference.act);
    const QString citation = cited ? cited->citation : QString();
    return reference.provision.isEmpty()
        ? citation
        : (reference.provision + QLatin1Char(' ') + citation).trimmed();
}

} // namespace luytre
