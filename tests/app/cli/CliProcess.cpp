#include "app/cli/CliProcess.h"

#include <QJsonDocument>
#include <QProcess>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

namespace luytre::test {

QJsonObject CliOutcome::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QJsonObject CliOutcome::error() const
{
    return QJsonDocument::fromJson(err.toUtf8()).object().value(QLatin1String("error")).toObject();
}

std::unique_ptr<QProcess> startCli(const QStringList& words, const CliSurroundings& surroundings)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    for (const char* name :
         {"QT_QPA_PLATFORM", "DISPLAY", "LUYTRE_REGULATIONS", "LUYTRE_PKCS12_PASSWORD",
          "LUYTRE_PASSPHRASE", "LUYTRE_TOKEN_PIN", "LUYTRE_TOKEN_MODULES"}) {
        variables.remove(QString::fromLatin1(name));
    }
    for (auto it = surroundings.environment.begin(); it != surroundings.environment.end(); ++it) {
        variables.insert(it.key(), it.value());
    }
    process->setProcessEnvironment(variables);
    process->setChildProcessModifier([largest = surroundings.largestFile] {
        // A session of its own has no terminal to ask for a password on.
        static_cast<void>(::setsid());
        if (largest > 0) {
            const rlimit limit{rlim_t(largest), rlim_t(largest)};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            std::signal(SIGXFSZ, SIG_IGN);
        }
    });
    process->start(
        surroundings.program.isEmpty() ? QStringLiteral(LUYTRE_CLI) : surroundings.program, words);
    process->closeWriteChannel();
    return process;
}

CliOutcome finishCli(QProcess& process)
{
    constexpr int patienceMilliseconds = 240000;
    process.waitForFinished(patienceMilliseconds);
    CliOutcome outcome;
    const bool ended = process.state() == QProcess::NotRunning
        && process.exitStatus() == QProcess::NormalExit
        && process.error() != QProcess::FailedToStart;
    outcome.exitCode = ended ? process.exitCode() : -1;
    outcome.out = QString::fromUtf8(process.readAllStandardOutput());
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

CliOutcome runCli(const QStringList& words, const CliSurroundings& surroundings)
{
    const auto process = startCli(words, surroundings);
    return finishCli(*process);
}

} // namespace luytre::test
