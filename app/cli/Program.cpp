#include "cli/Program.h"

#include "cli/CommandLine.h"
#include "cli/HelpText.h"
#include "cli/Session.h"
#include "cli/Words.h"

#include <QCoreApplication>

#include <cstdio>
#include <sys/resource.h>

namespace luytre::cli {

namespace {

/// Qt's own warnings go to standard error, but for those that a verb tells in its own words
/// (pictures that cannot be read) and one that says only that no desktop session runs.
void messageHandler(QtMsgType, const QMessageLogContext& context, const QString& message)
{
    const bool told = QLatin1String(context.category) == QLatin1String("qt.gui.imageio")
        || message.startsWith(QLatin1String("QStandardPaths: XDG_RUNTIME_DIR"));
    if (!told) {
        std::fprintf(stderr, "%s\n", message.toLocal8Bit().constData());
    }
}

/// Foreign files may be made to swell without end when they are opened: this process then runs out
/// of memory, which every reader answers with an error, before the machine does.
void limitMemory()
{
    constexpr rlim_t most = 256 << 20;
    rlimit limit{};
    if (getrlimit(RLIMIT_DATA, &limit) == 0 && limit.rlim_cur > most) {
        limit.rlim_cur = most;
        setrlimit(RLIMIT_DATA, &limit);
    }
}

Result<ExitCode> runVerb(const CommandLine& line, const std::vector<Verb>& verbs, Session& session)
{
    Console& console = session.console();
    if (line.version) {
        console.line(QStringLiteral("luytre-cli " LUYTRE_VERSION));
        console.json({{latin("version"), latin(LUYTRE_VERSION)}});
        return ExitCode::Good;
    }
    if (line.help) {
        const QString text = line.verb != nullptr ? verbHelp(*line.verb, console.language())
                                                  : overviewHelp(verbs, console.language());
        console.line(text.trimmed());
        console.json({{latin("help"), text}});
        return ExitCode::Good;
    }
    return line.verb->run(session);
}

} // namespace

int runProgram(int argc, char** argv, const ProgramParts& parts, const Clock& clock)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words << QString::fromLocal8Bit(argv[i]);
    }
    const CommandLine start = presets(words);
    Console console(start.language, start.json);
    const auto answer = [&](const Error& error) {
        console.failure(error);
        return int(exitCodeFor(error.code));
    };
    if (parts.elsewhere != nullptr && !namesVerb(words, parts.verbs)) {
        return answer(parts.elsewhere(argv));
    }
    const Result<CommandLine> line = parseCommandLine(words, parts.verbs, start);
    if (!line) {
        return answer(line.error());
    }
    qInstallMessageHandler(messageHandler);
    const Verb* verb = line->help ? nullptr : line->verb;
    if (verb != nullptr && verb->readsForeignFiles) {
        limitMemory();
    }
    int qtArgumentCount = 1;
    std::unique_ptr<QCoreApplication> application;
    if (parts.application != nullptr) {
        application = parts.application(verb != nullptr && verb->drawsPages, qtArgumentCount, argv);
    }
    Session session(line->arguments, console, clock, [&] { return parts.elsewhere(argv); });
    const Result<ExitCode> result = runVerb(*line, parts.verbs, session);
    if (!result) {
        // Half a result is none: only the failure is told.
        return answer(result.error());
    }
    const Result<void> printed = console.finish();
    if (!printed) {
        return answer(printed.error());
    }
    return int(*result);
}

} // namespace luytre::cli
