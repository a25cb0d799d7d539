#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <memory>

class QProcess;

namespace luytre::test {

/// What a run of the real program gave.
struct CliOutcome {
    int exitCode = -1; ///< -1: it crashed or did not start
    QString out;
    QString err;

    [[nodiscard]] QJsonObject json() const;
    /// The "error" object that --json puts on standard error.
    [[nodiscard]] QJsonObject error() const;
};

/// How to run it. LC_ALL=C.UTF-8 and no display unless `environment` says otherwise.
struct CliSurroundings {
    QMap<QString, QString> environment;
    QString program{}; ///< started instead of the one that was built
    qint64 largestFile = 0; ///< bytes; a file growing beyond finds the disk full. 0: no limit
};

/// Starts luytre-cli with these words, without a terminal.
[[nodiscard]] std::unique_ptr<QProcess> startCli(const QStringList& words,
                                                 const CliSurroundings& surroundings = {});

/// Waits for its end.
[[nodiscard]] CliOutcome finishCli(QProcess& process);

/// Both.
[[nodiscard]] CliOutcome runCli(const QStringList& words, const CliSurroundings& surroundings = {});

} // namespace luytre::test
