#include "regulation/RegulationLibrary.h"
#include "report/DossierDocument.h"

#include <QFile>
#include <QGuiApplication>

#include <benchmark/benchmark.h>

namespace {

using namespace luytre;

QString sampleFile(const QString& name)
{
    return QStringLiteral(LUYTRE_SOURCE_DIR "/resources/samples/cong-thong-tin-dien-tu-c/") + name;
}

Result<QByteArray> bytesOf(const QString& name)
{
    QFile file(sampleFile(name));
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotFound, {}, file.fileName());
    }
    return file.readAll();
}

/// Renders the portal's whole document until the benchmark has seen enough; its page count.
Result<int> renderRepeatedly(benchmark::State& state)
{
    LUYTRE_TRY(json, bytesOf(QStringLiteral("dossier.json")));
    LUYTRE_TRY(dossier, readDossier(json));
    LUYTRE_TRY(library, RegulationLibrary::open());
    LUYTRE_TRY(pack, library.pack(dossier.regulation));
    LUYTRE_TRY(catalogue, library.catalogue(pack->catalogue));
    const LevelDetermination level = determineLevel(dossier, *pack);
    const Score score = scoreDossier(dossier, *catalogue, dossierLevel(dossier, level).value_or(1));
    const DossierDocumentInput input{dossier, *pack, *catalogue, level, score, {}, false,
                                     [](const Evidence& evidence) {
                                         return bytesOf(QStringLiteral("evidence/")
                                                        + evidence.fileName);
                                     }};
    int pages = 0;
    for ([[maybe_unused]] auto _ : state) {
        LUYTRE_TRY(document, renderDossier(input));
        pages = document.pageCount;
    }
    return pages;
}

/// ./dev bench: the whole level-3 document <= 6 ms a page.
void renderLevelThree(benchmark::State& state)
{
    const auto pages = renderRepeatedly(state);
    if (!pages) {
        state.SkipWithError("the portal's sample does not render");
        return;
    }
    state.counters["pages"] = *pages;
}
BENCHMARK(renderLevelThree)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication application(argc, argv); // fonts and pictures need one; run.py says "offscreen"
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
