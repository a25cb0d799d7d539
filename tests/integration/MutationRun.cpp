#include "base/Clock.h"
#include "crypto/TrustStore.h"
#include "signing/SignatureVerifier.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// Usage: mutation_run FILE...
///
/// Examines the signatures of each file cut at 50 places and with 200 single bits turned, always
/// the same ones, within the limits of memory that `verify` sets itself. A process a file, so that
/// one that falls over is told and the next goes on. Prints a line a file; ends with 1 when a run
/// crashed, gave no answer, or took more than 2 s of the processor's time or 300 MB.
namespace {

constexpr int cuts = 50;
constexpr int flips = 200;
constexpr qint64 mostMilliseconds = 2000;
constexpr long mostKilobytes = 300 << 10;
constexpr qint64 largestFile = 4 << 20;

/// What a process answers of its file.
struct Outcome {
    int runs = 0;
    int unanswered = 0;
    qint64 slowest = 0; ///< milliseconds
};

QByteArray mutation(const QByteArray& data, int number, std::mt19937& random)
{
    const auto place = qsizetype(random() % std::size_t(data.size()));
    if (number < cuts) {
        return data.left(place);
    }
    QByteArray changed = data;
    changed[place] = char(changed[place] ^ (1 << (random() % 8)));
    return changed;
}

Outcome examineAll(const QByteArray& data)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mutated.pdf"));
    const luytre::TrustStore nobody;
    const luytre::SystemClock clock;
    std::mt19937 random(unsigned(data.size()));
    Outcome outcome;
    for (int number = 0; number < cuts + flips; ++number) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            std::_Exit(4);
        }
        file.write(mutation(data, number, random));
        file.close();
        const std::clock_t start = std::clock();
        const auto report = luytre::SignatureVerifier(nobody, clock).verify(path);
        outcome.slowest
            = std::max(outcome.slowest, qint64(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
        // Without a trusted anchor no file is without a finding.
        outcome.unanswered += !report || report->findings.empty() ? 1 : 0;
        ++outcome.runs;
    }
    return outcome;
}

/// In a process of its own; whether all was well.
bool examineApart(const char* name)
{
    QFile file(QString::fromLocal8Bit(name));
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0 || file.size() > largestFile) {
        std::printf("%s: left out\n", name);
        return true;
    }
    const QByteArray data = file.readAll();
    const pid_t child = fork();
    if (child == 0) {
        const rlimit limit{256 << 20, 256 << 20};
        setrlimit(RLIMIT_DATA, &limit);
        const Outcome outcome = examineAll(data);
        const bool good = outcome.unanswered == 0 && outcome.slowest <= mostMilliseconds;
        std::printf("%s: %d runs, %d without an answer, slowest %lld ms", name, outcome.runs,
                    outcome.unanswered, outcome.slowest);
        std::fflush(stdout);
        std::_Exit(good ? 0 : 1);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    std::printf("%s, %ld MB\n", WIFSIGNALED(status) ? " CRASHED" : "", usage.ru_maxrss >> 10);
    std::fflush(stdout);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 && usage.ru_maxrss <= mostKilobytes;
}

} // namespace

int main(int argc, char** argv)
{
    bool good = true;
    for (int i = 1; i < argc; ++i) {
        good = examineApart(argv[i]) && good;
    }
    return good ? 0 : 1;
}
