#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

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

/// Runs luytre-cli with these words and waits. `environment` is set on top of a clean
/// LC_ALL=C.UTF-8.
[[nodiscard]] CliOutcome runCli(const QStringList& words,
                                const QMap<QString, QString>& environment = {},
                                const QString& folder = {});

} // namespace luytre::test
