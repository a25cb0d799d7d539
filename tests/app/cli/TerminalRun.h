#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

namespace luytre::test {

/// What a person types once the program has shown something.
struct Typed {
    QString after;
    QString text; ///< the Enter key follows
};

/// What a terminal showed, and how the program ended.
struct TerminalOutcome {
    int exitCode = -1;
    QString shown;
};

/// Runs luytre-cli on a terminal of its own.
[[nodiscard]] TerminalOutcome runOnTerminal(const QStringList& words,
                                            const std::vector<Typed>& person,
                                            const QMap<QString, QString>& environment);

} // namespace luytre::test
