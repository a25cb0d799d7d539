#include "app/cli/CliProcess.h"

#include <QJsonDocument>
#include <QProcess>

namespace luytre::test {

QJsonObject CliOutcome::json() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QJsonObject CliOutcome::error() const
{
    return QJsonDocument::fromJson(err.toUtf8()).object().value(QLatin1String("error")).toObject();
}

CliOutcome runCli(const QStringList& words, const QMap<QString, QString>& environment,
                  const QString& folder)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    variables.remove(QStringLiteral("QT_QPA_PLATFORM"));
    variables.remove(QStringLiteral("DISPLAY"));
    for (auto it = environment.begin(); it != environment.end(); ++it) {
        variables.insert(it.key(), it.value());
    }
    process.setProcessEnvironment(variables);
    if (!folder.isEmpty()) {
        process.setWorkingDirectory(folder);
    }
    process.start(QStringLiteral(LUYTRE_CLI), words);
    process.closeWriteChannel();
    constexpr int patienceMilliseconds = 120000;
    process.waitForFinished(patienceMilliseconds);
    CliOutcome outcome;
    outcome.exitCode = process.exitStatus() == QProcess::NormalExit
            && process.state() == QProcess::NotRunning && process.error() == QProcess::UnknownError
        ? process.exitCode()
        : -1;
    outcome.out = QString::fromUtf8(process.readAllStandardOutput());
    outcome.err = QString::fromUtf8(process.readAllStandardError());
    return outcome;
}

} // namespace luytre::test
