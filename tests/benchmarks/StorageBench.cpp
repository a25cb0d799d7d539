#include "storage/Workspace.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <algorithm>

namespace {

using namespace luytre;

constexpr int dossierCount = 1000;
constexpr int levelFiveAnswers = 300;

/// Words that offices use, so that the full-text index has the vocabulary and the repetition of
/// real dossiers.
QString sentence(int seed)
{
    static const QStringList words
        = QStringLiteral("đơn vị đã ban hành quy chế bảo đảm an toàn thông tin phân công cán bộ "
                         "phụ trách theo dõi nhật ký hệ thống "
                         "tường lửa máy chủ sao lưu dự phòng kiểm tra định kỳ hằng quý xác thực đa "
                         "nhân tố phân vùng mạng nội bộ")
              .split(QLatin1Char(' '));
    QStringList text;
    for (int i = 0; i < 60; ++i) {
        text.append(words.at((seed * 7 + i * (1 + seed % 5)) % words.size()));
    }
    return text.join(QLatin1Char(' ')) + QStringLiteral(" số %1").arg(seed);
}

Dossier makeDossier(int number, int answers)
{
    Dossier dossier;
    dossier.id = QUuid::createUuid();
    dossier.regulation = QStringLiteral("nd331-2026");
    dossier.system.name = QStringLiteral("Hệ thống số %1 của tỉnh Sông Tre").arg(number);
    dossier.operatingUnit.name = QStringLiteral("Trung tâm số %1").arg(number % 90);
    for (int i = 0; i < 40; ++i) {
        Device device;
        device.id = QStringLiteral("TB-%1").arg(i);
        device.name = QStringLiteral("Tường lửa %1").arg(i);
        dossier.architecture.devices.push_back(device);
    }
    for (int i = 0; i < answers; ++i) {
        Assessment answer;
        answer.clause = QStringLiteral("7.%1.%2").arg(i / 10).arg(i % 10);
        answer.status = i % 4 == 0 ? AssessmentStatus::NotMet : AssessmentStatus::Met;
        answer.explanation = sentence(number + i) + sentence(i);
        dossier.assessments.push_back(answer);
    }
    return dossier;
}

Edit edit()
{
    Edit edit;
    edit.author = QStringLiteral("đo");
    return edit;
}

/// 1,000 dossiers of 60 answers, made once.
const QString& largeWorkspace()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString file = folder.filePath(QStringLiteral("large.luytre"));
        auto workspace = Workspace::create(file);
        for (int i = 0; workspace && i < dossierCount; ++i) {
            if (!(*workspace)->dossiers().save(makeDossier(i, 60), edit())) {
                return QString();
            }
        }
        return workspace ? file : QString();
    }();
    return path;
}

/// ./dev bench: opening the workspace with 1,000 dossiers, with its list, <= 100 ms.
void openWorkspace(benchmark::State& state)
{
    const QString path = largeWorkspace();
    for ([[maybe_unused]] auto _ : state) {
        auto workspace = Workspace::open(path, OpenMode::ReadWrite);
        const auto list
            = workspace.and_then([](const auto& open) { return open->dossiers().list(); });
        if (!list || list->size() != dossierCount) {
            state.SkipWithError("the workspace does not open");
            return;
        }
    }
}
BENCHMARK(openWorkspace)->Unit(benchmark::kMillisecond);

/// ./dev bench: searching it <= 10 ms. In turns: one dossier's name, words that every answer of
/// every dossier has, a word of a few, a word of none.
void searchWorkspace(benchmark::State& state)
{
    auto workspace = Workspace::open(largeWorkspace(), OpenMode::ReadOnly);
    if (!workspace) {
        state.SkipWithError("the workspace does not open");
        return;
    }
    const QStringList queries{QStringLiteral("he thong so 421"), QStringLiteral("nhat ky"),
                              QStringLiteral("so 1058"), QStringLiteral("khongco")};
    std::vector<double> milliseconds;
    qsizetype turn = 0;
    for ([[maybe_unused]] auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        const auto hits = (*workspace)->dossiers().search(queries.at(turn++ % queries.size()));
        milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
        if (!hits) {
            state.SkipWithError("the search fails");
            return;
        }
    }
    state.counters["worst_ms"] = *std::max_element(milliseconds.begin(), milliseconds.end());
}
BENCHMARK(searchWorkspace)->Unit(benchmark::kMillisecond);

/// Saves in a level-5 dossier until the disk has it; the 99th percentile is what a person may feel.
template <class Save>
void measureSaves(benchmark::State& state, Save save)
{
    const QTemporaryDir folder;
    auto workspace = Workspace::create(folder.filePath(QStringLiteral("save.luytre")));
    Dossier dossier = makeDossier(1, levelFiveAnswers);
    if (!workspace || !(*workspace)->dossiers().save(dossier, edit())) {
        state.SkipWithError("the workspace is not made");
        return;
    }
    std::vector<double> milliseconds;
    for ([[maybe_unused]] auto _ : state) {
        Assessment& answer = dossier.assessments[milliseconds.size() % dossier.assessments.size()];
        answer.explanation += QLatin1Char('x');
        const auto start = std::chrono::steady_clock::now();
        if (!save((*workspace)->dossiers(), dossier, answer)) {
            state.SkipWithError("the save fails");
            return;
        }
        milliseconds.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    state.counters["p50_ms"] = milliseconds[milliseconds.size() / 2];
    state.counters["p99_ms"] = milliseconds[milliseconds.size() * 99 / 100];
    state.counters["dossier_bytes"] = double(writeDossier(dossier).size());
}

void saveAnswer(benchmark::State& state)
{
    measureSaves(state,
                 [](DossierRepository& dossiers, const Dossier& dossier, const Assessment& answer) {
                     return dossiers.saveAssessments(dossier.id, {answer}, edit()).has_value();
                 });
}
BENCHMARK(saveAnswer)->Unit(benchmark::kMillisecond)->Iterations(2000);

void saveDossier(benchmark::State& state)
{
    measureSaves(state, [](DossierRepository& dossiers, const Dossier& dossier, const Assessment&) {
        return dossiers.save(dossier, edit()).has_value();
    });
}
BENCHMARK(saveDossier)->Unit(benchmark::kMillisecond)->Iterations(1000);

void loadDossier(benchmark::State& state)
{
    const QTemporaryDir folder;
    auto workspace = Workspace::create(folder.filePath(QStringLiteral("load.luytre")));
    const Dossier dossier = makeDossier(1, levelFiveAnswers);
    if (!workspace || !(*workspace)->dossiers().save(dossier, edit())) {
        state.SkipWithError("the workspace is not made");
        return;
    }
    for ([[maybe_unused]] auto _ : state) {
        const auto loaded = (*workspace)->dossiers().load(dossier.id);
        benchmark::DoNotOptimize(loaded.has_value());
    }
}
BENCHMARK(loadDossier)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv); // Qt SQL finds its driver through it
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
