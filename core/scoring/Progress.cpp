#include "scoring/Progress.h"

#include "dossier/AssessmentIndex.h"

#include <algorithm>

namespace luytre {

namespace {

/// Where findings are mended. The longest prefix of a place wins.
struct PlaceStep {
    QLatin1String prefix;
    DossierStep step;
};
const PlaceStep placeSteps[] = {
    {QLatin1String("regulation"), DossierStep::General},
    {QLatin1String("situation"), DossierStep::General},
    {QLatin1String("situation.previousLevel"), DossierStep::Documents},
    {QLatin1String("situation.previousApproval"), DossierStep::Documents},
    {QLatin1String("system"), DossierStep::General},
    {QLatin1String("owner"), DossierStep::General},
    {QLatin1String("operatingUnit"), DossierStep::General},
    {QLatin1String("otherOperatingUnits"), DossierStep::Documents},
    {QLatin1String("specialisedUnit"), DossierStep::General},
    {QLatin1String("appraisingBody"), DossierStep::General},
    {QLatin1String("appraisalArrangement"), DossierStep::General},
    {QLatin1String("authorisations"), DossierStep::Documents},
    {QLatin1String("architecture"), DossierStep::Architecture},
    {QLatin1String("components"), DossierStep::Components},
    {QLatin1String("proposal"), DossierStep::Components},
    {QLatin1String("highLevel"), DossierStep::Components},
    {QLatin1String("risks"), DossierStep::Risk},
    {QLatin1String("riskReport"), DossierStep::Risk},
    {QLatin1String("assessments"), DossierStep::Requirements},
    {QLatin1String("evidence"), DossierStep::Evidence},
    {QLatin1String("monitoringContact"), DossierStep::Monitoring},
    {QLatin1String("incidentContact"), DossierStep::Monitoring},
    {QLatin1String("monitoring"), DossierStep::Monitoring},
    {QLatin1String("assessing"), DossierStep::Monitoring},
    {QLatin1String("securityRegulation"), DossierStep::Monitoring},
    {QLatin1String("design"), DossierStep::Documents},
    {QLatin1String("professionalOpinion"), DossierStep::Documents},
    {QLatin1String("letter"), DossierStep::Documents},
};

/// Counts what is there of what a step asks for.
class Counter
{
public:
    explicit Counter(StepProgress& step) : m_step(step) { }
    void add(bool there)
    {
        m_step.total += 1;
        m_step.done += there ? 1 : 0;
    }
    void add(const QString& text) { add(!text.trimmed().isEmpty()); }
    void add(const QDate& date) { add(date.isValid()); }
    template <class T>
    void add(const std::optional<T>& value)
    {
        add(value.has_value());
    }
    void add(const Organisation& unit)
    {
        for (const QString* text : {&unit.name, &unit.mandate, &unit.representative, &unit.address,
                                    &unit.phone, &unit.email}) {
            add(*text);
        }
    }

private:
    StepProgress& m_step;
};

void countGeneral(const Dossier& dossier, Counter counter)
{
    counter.add(dossier.system.name);
    counter.add(dossier.system.description);
    counter.add(dossier.system.scope);
    counter.add(dossier.system.scale);
    counter.add(dossier.system.servedUsers);
    counter.add(dossier.owner);
    counter.add(dossier.operatingUnit);
    counter.add(dossier.specialisedUnit.name);
    counter.add(dossier.appraisingBody);
    counter.add(dossier.situation.preparedOn);
    counter.add(dossier.situation.inOperation);
}

void countArchitecture(const Dossier& dossier, const RegulationPack& pack,
                       std::optional<Level> level, Counter counter)
{
    const Architecture& architecture = dossier.architecture;
    counter.add(architecture.logicalText);
    counter.add(architecture.physicalText);
    counter.add(!architecture.devices.empty());
    counter.add(!architecture.applications.empty());
    counter.add(architecture.hosting.kind);
    for (const QLatin1String kind : {QLatin1String("logical"), QLatin1String("physical")}) {
        counter.add(std::any_of(architecture.diagrams.begin(), architecture.diagrams.end(),
                                [&](const Diagram& one) { return one.kind == kind; }));
    }
    bool asked = false;
    for (const ZoneRequirement& zone : pack.zones) {
        const bool mandatory = level && !zone.onlyIfPresent
            && std::find(zone.levels.begin(), zone.levels.end(), *level) != zone.levels.end();
        if (mandatory) {
            asked = true;
            counter.add(std::any_of(architecture.zones.begin(), architecture.zones.end(),
                                    [&](const Zone& one) { return one.code == zone.code; }));
        }
    }
    if (!asked) {
        counter.add(!architecture.zones.empty());
    }
}

void countComponents(const Dossier& dossier, const RegulationPack& pack, Counter counter)
{
    const LevelDetermination determination = determineLevel(dossier, pack);
    if (determination.components.empty()) {
        counter.add(false);
    }
    for (const ComponentLevel& component : determination.components) {
        counter.add(component.name);
        counter.add(component.settled && component.level);
    }
}

struct AnswerCounters {
    Counter requirements;
    Counter evidence;
    Counter plan;
};

void countAnswers(const Dossier& dossier, const Catalogue& catalogue, Level level,
                  AnswerCounters counters)
{
    const AssessmentIndex index(dossier);
    for (const Requirement* requirement : catalogue.atLevel(level)) {
        const AssessmentStatus status = index.status(*requirement);
        const Assessment* answer = index.find(requirement->clause);
        counters.requirements.add(status != AssessmentStatus::NotAssessed);
        if (status == AssessmentStatus::Met) {
            counters.evidence.add(!answer->evidence.empty());
        } else if (status == AssessmentStatus::PartiallyMet || status == AssessmentStatus::NotMet) {
            counters.plan.add(answer->remediation && answer->remediation->due.isValid());
        }
    }
}

void countMonitoring(const Dossier& dossier, std::optional<Level> level, Counter counter)
{
    counter.add(!dossier.monitoringContact.isEmpty());
    counter.add(!dossier.incidentContact.isEmpty());
    counter.add(dossier.securityRegulation.number);
    constexpr Level watched = 3;
    if (level && *level >= watched) {
        counter.add(dossier.monitoring.name);
        counter.add(dossier.assessing.name);
    }
}

void countDocuments(const Dossier& dossier, Counter counter)
{
    counter.add(!dossier.design.isEmpty());
    counter.add(dossier.letter.number);
    counter.add(dossier.letter.date);
    counter.add(dossier.letter.place);
    counter.add(dossier.letter.signerTitle);
    counter.add(dossier.letter.signerName);
}

} // namespace

DossierStep stepOfPlace(const QString& place)
{
    if (place.startsWith(QLatin1String("assessments"))) {
        if (place.endsWith(QLatin1String(".evidence"))) {
            return DossierStep::Evidence;
        }
        return place.contains(QLatin1String(".remediation")) ? DossierStep::Plan
                                                             : DossierStep::Requirements;
    }
    const PlaceStep* best = nullptr;
    for (const PlaceStep& one : placeSteps) {
        const QStringView rest = QStringView(place).mid(one.prefix.size());
        const bool whole = rest.isEmpty() || rest.front() == QLatin1Char('.')
            || rest.front() == QLatin1Char('[');
        if (place.startsWith(one.prefix) && whole
            && (best == nullptr || one.prefix.size() > best->prefix.size())) {
            best = &one;
        }
    }
    return best != nullptr ? best->step : DossierStep::Check;
}

int DossierProgress::done() const
{
    int sum = 0;
    for (const StepProgress& step : steps) {
        sum += step.done;
    }
    return sum;
}

int DossierProgress::total() const
{
    int sum = 0;
    for (const StepProgress& step : steps) {
        sum += step.total;
    }
    return sum;
}

int DossierProgress::percent() const
{
    return total() == 0 ? 0 : done() * 100 / total();
}

DossierStep DossierProgress::next() const
{
    for (const StepProgress& step : steps) {
        if (!step.isComplete()) {
            return step.step;
        }
    }
    return DossierStep::Export;
}

DossierProgress measureProgress(const Dossier& dossier, const RegulationPack& pack,
                                const Catalogue& catalogue, std::optional<Level> level,
                                const std::vector<Finding>& findings)
{
    DossierProgress progress;
    for (std::size_t i = 0; i < dossierStepCount; ++i) {
        progress.steps[i].step = DossierStep(i);
    }
    const auto counter
        = [&](DossierStep step) { return Counter(progress.steps[std::size_t(step)]); };
    countGeneral(dossier, counter(DossierStep::General));
    countArchitecture(dossier, pack, level, counter(DossierStep::Architecture));
    countComponents(dossier, pack, counter(DossierStep::Components));
    if (hasRule(pack, QStringLiteral("risksMissing"), level)) {
        counter(DossierStep::Risk).add(!dossier.risks.empty());
    }
    if (level) {
        countAnswers(dossier, catalogue, *level,
                     {counter(DossierStep::Requirements), counter(DossierStep::Evidence),
                      counter(DossierStep::Plan)});
    } else {
        counter(DossierStep::Requirements).add(false);
    }
    countMonitoring(dossier, level, counter(DossierStep::Monitoring));
    countDocuments(dossier, counter(DossierStep::Documents));
    for (const Finding& finding : findings) {
        StepProgress& step = progress.steps[std::size_t(stepOfPlace(finding.place))];
        step.blocks += finding.severity == Severity::Block ? 1 : 0;
        step.warnings += finding.severity == Severity::Warning ? 1 : 0;
    }
    return progress;
}

} // namespace luytre
