#include "dossier/checks/CheckRegistry.h"

#include <QRegularExpression>

namespace luytre::checks {

namespace {

bool handles(const Component& component, QLatin1String kind)
{
    return component.information
        && std::any_of(
               component.information->begin(), component.information->end(),
               [&](const HandledInformation& information) { return information.kind == kind; });
}

/// The rule's levels say at which levels such a component is a fault.
void stateSecretLevel(const CheckInput& in, std::vector<Hit>& hits)
{
    for (std::size_t i = 0; i < in.dossier.components.size(); ++i) {
        const Component& component = in.dossier.components[i];
        if (handles(component, QLatin1String("stateSecret"))) {
            hits.push_back({itemPlace("components", i, "information"),
                            QStringLiteral("proposal.level"),
                            {{QStringLiteral("component"), same(component.name)},
                             {QStringLiteral("level"), in.levelText()}}});
        }
    }
}

void citizenLevel(const CheckInput& in, std::vector<Hit>& hits)
{
    for (std::size_t i = 0; i < in.dossier.components.size(); ++i) {
        const Component& component = in.dossier.components[i];
        // A level that the risk framework or a decision sets is the exception that the law itself
        // makes.
        const bool isSet = component.riskFrameworkLevel || component.assignedLevel;
        if (component.systemKind == QLatin1String("citizen") && !isSet) {
            hits.push_back({itemPlace("components", i, "systemKind"),
                            QStringLiteral("proposal.level"),
                            {{QStringLiteral("component"), same(component.name)},
                             {QStringLiteral("level"), in.levelText()}}});
        }
    }
}

void levelBelowComputed(const CheckInput& in, std::vector<Hit>& hits)
{
    const LevelDetermination& computed = in.determination;
    if (!in.level || !computed.level || *in.level >= *computed.level) {
        return;
    }
    for (std::size_t i = 0; i < computed.components.size(); ++i) {
        if (computed.components[i].level == computed.level) {
            hits.push_back({QStringLiteral("proposal.level"),
                            itemPlace("components", i),
                            {{QStringLiteral("level"), in.levelText()},
                             {QStringLiteral("computedLevel"), same(*computed.level)},
                             {QStringLiteral("component"), same(computed.components[i].name)}}});
        }
    }
}

void proposalReasonMissing(const CheckInput& in, std::vector<Hit>& hits)
{
    const auto& proposed = in.dossier.proposal.level;
    const auto& computed = in.determination.level;
    if (!proposed || (computed && *proposed <= *computed)
        || !in.dossier.proposal.reason.trimmed().isEmpty()) {
        return;
    }
    hits.push_back({QStringLiteral("proposal.reason"),
                    {},
                    {{QStringLiteral("level"), in.levelText()},
                     {QStringLiteral("computedLevel"),
                      computed ? same(*computed) : same(QStringLiteral("–"))}}});
}

void factsUnknown(const CheckInput& in, std::vector<Hit>& hits)
{
    if (in.dossier.components.empty()) {
        hits.push_back({QStringLiteral("components"),
                        {},
                        {{QStringLiteral("component"), same(in.dossier.system.name)},
                         {QStringLiteral("facts"), in.fieldLabel(QStringLiteral("components"))}}});
    }
    for (std::size_t i = 0; i < in.determination.components.size(); ++i) {
        const ComponentLevel& component = in.determination.components[i];
        // What could not lift it above the level of the whole need not be known.
        LocalizedText facts;
        QStringList named;
        for (const CriterionResult& criterion : component.trail) {
            if (criterion.truth != Truth::Unknown
                || criterion.level <= in.determination.level.value_or(0)) {
                continue;
            }
            for (const QString& fact : criterion.missing) {
                if (!named.contains(fact)) {
                    const FactDefinition* definition = in.pack.fact(fact);
                    const LocalizedText label
                        = definition != nullptr ? definition->label : same(fact);
                    const QString separator = named.isEmpty() ? QString() : QStringLiteral("; ");
                    facts.vi += separator + label.vi;
                    facts.en += separator + label.en;
                    named.append(fact);
                }
            }
        }
        if (!named.isEmpty()) {
            hits.push_back({itemPlace("components", i),
                            {},
                            {{QStringLiteral("component"), same(component.name)},
                             {QStringLiteral("facts"), facts}}});
        }
    }
}

void riskAboveLevel(const CheckInput& in, std::vector<Hit>& hits)
{
    const auto& risk = in.dossier.riskReport.levelByRisk;
    if (risk && in.level && *risk > *in.level) {
        hits.push_back({QStringLiteral("riskReport.levelByRisk"),
                        QStringLiteral("proposal.level"),
                        {{QStringLiteral("riskLevel"), same(*risk)},
                         {QStringLiteral("level"), in.levelText()}}});
    }
}

void stateSecretHandling(const CheckInput& in, std::vector<Hit>& hits)
{
    for (std::size_t i = 0; i < in.dossier.components.size(); ++i) {
        const Component& component = in.dossier.components[i];
        if (handles(component, QLatin1String("stateSecret"))) {
            hits.push_back({itemPlace("components", i, "information"),
                            {},
                            {{QStringLiteral("component"), same(component.name)}}});
        }
    }
}

int separationRank(const QString& separation)
{
    return separation == QLatin1String("physical") ? 2
        : separation == QLatin1String("logical")   ? 1
                                                   : 0;
}

void hostedSeparation(const CheckInput& in, std::vector<Hit>& hits)
{
    const Hosting& hosting = in.dossier.architecture.hosting;
    const bool isHosted
        = hosting.kind == QLatin1String("dataCentre") || hosting.kind == QLatin1String("cloud");
    const QString required
        = in.pack.parameter(QStringLiteral("hostedSeparation"), in.level.value_or(0));
    if (!isHosted || separationRank(hosting.separation) >= separationRank(required)) {
        return;
    }
    const QString declared
        = hosting.separation.isEmpty() ? QStringLiteral("unknown") : hosting.separation;
    hits.push_back(
        {QStringLiteral("architecture.hosting.separation"),
         {},
         {{QStringLiteral("level"), in.levelText()},
          {QStringLiteral("required"), in.term(QStringLiteral("separation.") + required)},
          {QStringLiteral("declared"), in.term(QStringLiteral("separation.") + declared)}}});
}

/// Titles that name a level, and sentences that propose one.
void titleLevelDiffers(const CheckInput& in, std::vector<Hit>& hits)
{
    static const QRegularExpression anyLevel(QStringLiteral("cấp độ ([1-5])(?![0-9])"));
    static const QRegularExpression proposed(
        QStringLiteral("đề xuất(?: là| hệ thống)? cấp độ ([1-5])(?![0-9])"));
    static const QStringList titles{QStringLiteral("system.name"),
                                    QStringLiteral("system.shortName"),
                                    QStringLiteral("design.title")};
    if (!in.level) {
        return;
    }
    for (const TextPlace& place : in.texts) {
        const bool isTitle
            = titles.contains(place.path) || place.path.endsWith(QLatin1String(".caption"));
        if (!place.lower.contains(QStringLiteral("cấp độ"))) {
            continue;
        }
        auto matches = (isTitle ? anyLevel : proposed).globalMatch(place.lower);
        while (matches.hasNext()) {
            const QString named = matches.next().captured(1);
            if (named.toInt() != *in.level) {
                hits.push_back({place.path,
                                QStringLiteral("proposal.level"),
                                {{QStringLiteral("place"), in.placeLabel(place.path)},
                                 {QStringLiteral("titleLevel"), same(named)},
                                 {QStringLiteral("level"), in.levelText()}}});
                break;
            }
        }
    }
}

} // namespace

std::vector<NamedCheck> consistencyChecks()
{
    return {{"stateSecretLevel", stateSecretLevel},
            {"citizenLevel", citizenLevel},
            {"levelBelowComputed", levelBelowComputed},
            {"proposalReasonMissing", proposalReasonMissing},
            {"factsUnknown", factsUnknown},
            {"riskAboveLevel", riskAboveLevel},
            {"stateSecretHandling", stateSecretHandling},
            {"hostedSeparation", hostedSeparation},
            {"titleLevelDiffers", titleLevelDiffers}};
}

} // namespace luytre::checks
