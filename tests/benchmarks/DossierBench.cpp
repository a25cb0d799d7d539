#include "dossier/DossierCheck.h"
#include "regulation/RegulationLibrary.h"
#include "scoring/Score.h"

#include <benchmark/benchmark.h>

namespace {

using namespace luytre;

/// A dossier with an answer to every requirement of level 5, of the size that such a dossier has.
Dossier levelFiveDossier(const Catalogue& catalogue)
{
    Dossier dossier;
    dossier.id = QUuid::createUuid();
    dossier.regulation = QStringLiteral("nd331-2026");
    dossier.situation.preparedOn = QDate(2026, 10, 2);
    Component component;
    component.id = QStringLiteral("c1");
    component.name = QStringLiteral("Hạ tầng kết nối quốc tế");
    component.systemKind = QStringLiteral("infrastructure");
    component.servedScope = ServedScope::International;
    component.information = std::vector<HandledInformation>{{QStringLiteral("public"), {}, {}, {}}};
    dossier.components.push_back(component);
    for (int i = 0; i < 60; ++i) {
        Device device;
        device.id = QStringLiteral("TB-%1").arg(i);
        device.name = QStringLiteral("Thiết bị %1").arg(i);
        device.kind = i % 2 == 0 ? DeviceKind::Firewall : DeviceKind::Switch;
        dossier.architecture.devices.push_back(device);
    }
    int number = 0;
    for (const Requirement* requirement : catalogue.atLevel(5)) {
        Assessment assessment;
        assessment.clause = requirement->clause;
        assessment.textHash = Catalogue::textHash(*requirement);
        assessment.status
            = number % 4 == 0 ? AssessmentStatus::PartiallyMet : AssessmentStatus::Met;
        assessment.explanation
            = QStringLiteral("Thuyết minh số %1: %2").arg(number).arg(requirement->text.vi);
        assessment.evidence.push_back({QStringLiteral("MC-%1").arg(number % 40), number, {}, {}});
        dossier.assessments.push_back(assessment);
        ++number;
    }
    for (int i = 0; i < 40; ++i) {
        Evidence evidence;
        evidence.id = QStringLiteral("MC-%1").arg(i);
        evidence.title = QStringLiteral("Minh chứng %1").arg(i);
        evidence.fileName = QStringLiteral("minh-chung-%1.pdf").arg(i);
        dossier.evidence.push_back(evidence);
    }
    return dossier;
}

/// ./dev bench: level + check + score of a level-5 dossier <= 5 ms.
void levelCheckScore(benchmark::State& state)
{
    auto library = RegulationLibrary::open();
    const auto pack = library ? library->pack(QStringLiteral("nd331-2026"))
                              : Result<std::shared_ptr<const RegulationPack>>();
    const auto catalogue = library ? library->catalogue(QStringLiteral("tcvn14423-2026"))
                                   : Result<std::shared_ptr<const Catalogue>>();
    if (!pack || !catalogue || !*pack || !*catalogue) {
        state.SkipWithError("the regulation pack does not load");
        return;
    }
    const Dossier dossier = levelFiveDossier(**catalogue);
    if (determineLevel(dossier, **pack).level != 5) {
        state.SkipWithError("the dossier is not of level 5");
        return;
    }
    for ([[maybe_unused]] auto _ : state) {
        const LevelDetermination determination = determineLevel(dossier, **pack);
        const auto findings = checkDossier(dossier, {**pack, **catalogue, QDate(2026, 11, 24)});
        const Score score = scoreDossier(dossier, **catalogue, *determination.level);
        benchmark::DoNotOptimize(findings.size() + std::size_t(score.whole.counts.total()));
    }
    state.counters["requirements"] = double(catalogue.value()->atLevel(5).size());
}
BENCHMARK(levelCheckScore)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
