#include "app/cli/TerminalRun.h"

#include <array>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace luytre::test {

namespace {

constexpr int patienceMilliseconds = 240'000;

[[noreturn]] void become(const QStringList& words, const QMap<QString, QString>& environment)
{
    qputenv("LC_ALL", "C.UTF-8");
    qunsetenv("LUYTRE_TOKEN_PIN");
    for (auto it = environment.begin(); it != environment.end(); ++it) {
        qputenv(it.key().toUtf8().constData(), it.value().toUtf8());
    }
    std::vector<QByteArray> texts{QByteArray(LUYTRE_CLI)};
    for (const QString& word : words) {
        texts.push_back(word.toUtf8());
    }
    std::vector<char*> pointers;
    for (QByteArray& text : texts) {
        pointers.push_back(text.data());
    }
    pointers.push_back(nullptr);
    ::execv(LUYTRE_CLI, pointers.data());
    ::_exit(127);
}

} // namespace

TerminalOutcome runOnTerminal(const QStringList& words, const std::vector<Typed>& person,
                              const QMap<QString, QString>& environment)
{
    int terminal = -1;
    const pid_t process = ::forkpty(&terminal, nullptr, nullptr, nullptr);
    if (process == 0) {
        become(words, environment);
    }
    QByteArray shown;
    std::size_t typed = 0;
    qsizetype from = 0;
    std::array<char, 4096> piece{};
    while (true) {
        pollfd waiting{terminal, POLLIN, 0};
        if (::poll(&waiting, 1, patienceMilliseconds) <= 0) {
            ::kill(process, SIGKILL);
            break;
        }
        // The end of the program reads as an error.
        const ssize_t got = ::read(terminal, piece.data(), piece.size());
        if (got <= 0) {
            break;
        }
        shown.append(piece.data(), qsizetype(got));
        if (typed < person.size()) {
            const qsizetype at = shown.indexOf(person[typed].after.toUtf8(), from);
            if (at >= 0) {
                from = shown.size();
                const QByteArray line = person[typed++].text.toUtf8() + '\n';
                if (::write(terminal, line.constData(), std::size_t(line.size())) != line.size()) {
                    break;
                }
            }
        }
    }
    int status = 0;
    ::waitpid(process, &status, 0);
    ::close(terminal);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, QString::fromUtf8(shown)};
}

} // namespace luytre::test
