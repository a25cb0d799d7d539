#include "app/cli/CliProcess.h"

#include "base/AtomicFile.h"
#include "cli/CommandLine.h"
#include "cli/HelpText.h"
#include "cli/VerbRegistry.h"
#include "support/Printers.h"

#include <QProcess>
#include <QStandardPaths>

namespace luytre::cli {
namespace {

QString manualFile(Language language)
{
    return test::sourcePath(language == Language::Vietnamese
                                ? QStringLiteral("resources/packaging/man/luytre-cli.vi.1")
                                : QStringLiteral("resources/packaging/man/luytre-cli.1"));
}

TEST(Help, OverviewNamesEveryVerbAndExitCode)
{
    for (const auto& [code, usage] : {std::pair{"vi", "Cách dùng"}, std::pair{"en", "Usage"}}) {
        const auto outcome = test::runCli(
            {QStringLiteral("--help"), QStringLiteral("--lang"), QString::fromLatin1(code)});
        EXPECT_EQ(outcome.exitCode, 0);
        EXPECT_TRUE(outcome.err.isEmpty());
        EXPECT_TRUE(outcome.out.contains(QString::fromUtf8(usage)));
        for (const Verb& verb : allVerbs()) {
            EXPECT_TRUE(outcome.out.contains(QStringLiteral("\n  ") + verb.name))
                << verb.name.toStdString();
        }
        for (const char* number : {"  0  ", "  1  ", "  2  ", "  3  ", "  4  "}) {
            EXPECT_TRUE(outcome.out.contains(QString::fromLatin1(number)));
        }
    }
}

TEST(Help, EveryVerbExplainsItsOptionsAndGivesExamples)
{
    for (const Verb& verb : allVerbs()) {
        const auto outcome
            = test::runCli(verb.name.split(QLatin1Char(' '))
                           << QStringLiteral("--help") << QStringLiteral("--lang=en"));
        EXPECT_EQ(outcome.exitCode, 0);
        EXPECT_TRUE(outcome.out.contains(QStringLiteral("Examples:\n  luytre-cli ") + verb.name))
            << outcome.out.toStdString();
        for (const auto& option : verb.options) {
            EXPECT_TRUE(outcome.out.contains(QStringLiteral("--") + option.name))
                << outcome.out.toStdString();
        }
        for (const QString& line : outcome.out.split(QLatin1Char('\n'))) {
            EXPECT_LE(line.size(), 100) << line.toStdString();
        }
    }
}

TEST(Help, WrongUseIsExitCode3OnStandardError)
{
    const auto outcome = test::runCli({QStringLiteral("level"), QStringLiteral("--lang=en")});
    EXPECT_EQ(outcome.exitCode, 3);
    EXPECT_TRUE(outcome.out.isEmpty());
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("argument DOSSIER is missing")))
        << outcome.err.toStdString();
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("--help")));
}

TEST(Manual, TheFilesAreWhatTheProgramSays)
{
    for (const Language language : {Language::Vietnamese, Language::English}) {
        const auto file = readFile(manualFile(language));
        LUYTRE_ASSERT_OK(file);
        EXPECT_EQ(QString::fromUtf8(*file), manualPage(allVerbs(), language))
            << "make it again: luytre-cli manual --lang vi|en > resources/packaging/man/...";
    }
}

TEST(Manual, NamesEveryVerbAndEveryOption)
{
    for (const Language language : {Language::Vietnamese, Language::English}) {
        QString page = manualPage(allVerbs(), language);
        page.replace(QLatin1String("\\-"), QLatin1String("-"));
        for (const Verb& verb : allVerbs()) {
            EXPECT_TRUE(page.contains(QStringLiteral(".SS ") + verb.name))
                << verb.name.toStdString();
            for (const auto& option : verb.options) {
                EXPECT_TRUE(page.contains(QStringLiteral("--") + option.name))
                    << verb.name.toStdString();
            }
        }
        for (const auto& option : commonOptions()) {
            EXPECT_TRUE(page.contains(QStringLiteral("--") + option.name));
        }
    }
}

TEST(Manual, ManHasNothingToComplainAbout)
{
    const QString man = QStandardPaths::findExecutable(QStringLiteral("man"));
    ASSERT_FALSE(man.isEmpty()) << "man-db is one of the packages of ./dev test";
    for (const Language language : {Language::Vietnamese, Language::English}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("MANWIDTH"), QStringLiteral("100"));
        process.setProcessEnvironment(environment);
        process.start(man,
                      {QStringLiteral("--warnings"), QStringLiteral("-E"), QStringLiteral("UTF-8"),
                       QStringLiteral("-l"), QStringLiteral("-Tutf8"), QStringLiteral("-Z"),
                       manualFile(language)});
        ASSERT_TRUE(process.waitForFinished());
        EXPECT_EQ(process.exitCode(), 0);
        EXPECT_EQ(QString::fromUtf8(process.readAllStandardError()), QString());
        EXPECT_GT(process.readAllStandardOutput().size(), 1000);
    }
}

} // namespace
} // namespace luytre::cli
