#include "cli/Program.h"

#include "cli/CommandLine.h"
#include "cli/HelpText.h"
#include "cli/Session.h"
#include "cli/VerbRegistry.h"
#include "cli/Words.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>
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

std::unique_ptr<QCoreApplication> makeApplication(bool drawsPages, int& argc, char** argv)
{
    if (!drawsPages) {
        return std::make_unique<QCoreApplication>(argc, argv);
    }
    // Pages are drawn without any window, whether or not there is a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
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

bool drawsPages(const CommandLine& line)
{
    const Verb* verb = line.verb;
    return verb != nullptr && !line.help
        && (verb->drawsPages
            || (verb->drawsPagesFor != nullptr && verb->drawsPagesFor(line.arguments)));
}

Result<ExitCode> runVerb(const CommandLine& line, Console& console, const Clock& clock)
{
    if (line.version) {
        console.line(QStringLiteral("luytre-cli " LUYTRE_VERSION));
        console.json({{latin("version"), latin(LUYTRE_VERSION)}});
        return ExitCode::Good;
    }
    if (line.help) {
        const QString text = line.verb != nullptr ? verbHelp(*line.verb, console.language())
                                                  : overviewHelp(allVerbs(), console.language());
        console.line(text.trimmed());
        console.json({{latin("help"), text}});
        return ExitCode::Good;
    }
    Session session(line.arguments, console, clock);
    return line.verb->run(session);
}

} // namespace

int runProgram(int argc, char** argv, const Clock& clock)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words << QString::fromLocal8Bit(argv[i]);
    }
    const CommandLine start = presets(words);
    Console console(start.language, start.json);
    const Result<CommandLine> line = parseCommandLine(words, allVerbs(), start);
    const auto answer = [&](const Error& error) {
        console.failure(error);
        return int(exitCodeFor(error.code));
    };
    if (!line) {
        return answer(line.error());
    }
    qInstallMessageHandler(messageHandler);
    if (line->verb != nullptr && line->verb->readsForeignFiles && !line->help) {
        limitMemory();
    }
    int qtArgumentCount = 1;
    const auto application = makeApplication(drawsPages(*line), qtArgumentCount, argv);
    QCoreApplication::setApplicationName(QStringLiteral("luytre"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LUYTRE_VERSION));
    const Result<ExitCode> result = runVerb(*line, console, clock);
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
