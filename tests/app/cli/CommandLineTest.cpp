#include "cli/CommandLine.h"
#include "base/Text.h"
#include "cli/VerbRegistry.h"
#include "support/Printers.h"

#include <set>

namespace luytre::cli {
namespace {

const std::vector<Verb>& verbs()
{
    static const std::vector<Verb> all = [] {
        Verb copy;
        copy.name = QStringLiteral("copy");
        copy.arguments
            = {{QStringLiteral("IN"), {}, false, false}, {QStringLiteral("MORE"), {}, true, true}};
        copy.options = {{QStringLiteral("output"),
                         QStringLiteral("o"),
                         QStringLiteral("FILE"),
                         {},
                         true,
                         false},
                        {QStringLiteral("trust"), {}, QStringLiteral("PEM"), {}, false, true},
                        {QStringLiteral("force"), {}, {}, {}, false, false}};
        Verb listing;
        listing.name = QStringLiteral("store list");
        return std::vector<Verb>{copy, listing};
    }();
    return all;
}

Result<CommandLine> parse(const QString& line)
{
    const QStringList words = line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return parseCommandLine(words, verbs(), presets(words));
}

TEST(CommandLine, UnderstandsEveryFormOfOption)
{
    const auto line = parse(QStringLiteral("copy --output=a -- -b"));
    LUYTRE_ASSERT_OK(line);
    EXPECT_EQ(line->verb->name, QStringLiteral("copy"));
    EXPECT_EQ(line->arguments.value(QStringLiteral("output")), QStringLiteral("a"));
    EXPECT_EQ(line->arguments.positional, QStringList{QStringLiteral("-b")});

    const auto repeated
        = parse(QStringLiteral("copy x y z -o a --trust p --trust q --force --json"));
    LUYTRE_ASSERT_OK(repeated);
    EXPECT_EQ(repeated->arguments.values(QStringLiteral("trust")),
              (QStringList{QStringLiteral("p"), QStringLiteral("q")}));
    EXPECT_EQ(repeated->arguments.positional.size(), 3);
    EXPECT_TRUE(repeated->arguments.has(QStringLiteral("force")));
    EXPECT_TRUE(repeated->json);
}

TEST(CommandLine, NamesOfTwoWordsWinOverArguments)
{
    const auto line = parse(QStringLiteral("store list"));
    LUYTRE_ASSERT_OK(line);
    EXPECT_EQ(line->verb->name, QStringLiteral("store list"));
    EXPECT_TRUE(line->arguments.positional.isEmpty());
}

TEST(CommandLine, SaysWhatIsWrong)
{
    struct Case {
        const char* line;
        const char* contains;
    };
    const Case cases[] = {
        {"--lang en", "no command"},          {"--lang en fly", "no command “fly”"},
        {"copy --lang en", "argument IN"},    {"copy a --lang en", "--output"},
        {"copy a -o", "lacks its value"},     {"copy a -o b --colour", "--colour"},
        {"copy a -o b -o c", "only once"},    {"copy a -o b --force=yes", "takes no value"},
        {"store list extra", "one too many"}, {"copy a -o b --lang fr", "fr"},
    };
    for (const Case& c : cases) {
        const QStringList words = QString::fromLatin1(c.line).split(QLatin1Char(' '));
        CommandLine start = presets(words);
        start.language = Language::English;
        const auto line = parseCommandLine(words, verbs(), start);
        LUYTRE_EXPECT_ERROR(line, ErrorCode::Usage);
        if (!line) {
            const QString said = line.error().detail;
            EXPECT_TRUE(said.contains(QString::fromUtf8(c.contains)))
                << c.line << ": " << said.toStdString();
        }
    }
}

TEST(CommandLine, TakesTheLanguageFromTheLocaleAndFromLang)
{
    struct Case {
        const char* locale;
        const char* line;
        Language expected;
    };
    const Case cases[] = {
        {"vi_VN.UTF-8", "copy", Language::Vietnamese},
        {"en_US.UTF-8", "copy", Language::English},
        {"C.UTF-8", "copy", Language::Vietnamese},
        {"en_US.UTF-8", "copy --lang vi", Language::Vietnamese},
        {"vi_VN.UTF-8", "copy --lang=en", Language::English},
    };
    const QByteArray before = qgetenv("LC_ALL");
    for (const Case& c : cases) {
        qputenv("LC_ALL", c.locale);
        EXPECT_EQ(presets(QString::fromLatin1(c.line).split(QLatin1Char(' '))).language, c.expected)
            << c.locale << ' ' << c.line;
    }
    qputenv("LC_ALL", before);
}

TEST(CommandLine, EveryVerbIsCompleteInBothLanguages)
{
    std::set<QString> names;
    for (const Verb& verb : allVerbs()) {
        const std::string name = verb.name.toStdString();
        EXPECT_TRUE(names.insert(verb.name).second) << name;
        EXPECT_NE(verb.run, nullptr) << name;
        EXPECT_FALSE(verb.examples.empty()) << name;
        std::vector<LocalizedText> texts = {verb.summary, verb.details};
        for (const auto& argument : verb.arguments) {
            texts.push_back(argument.help);
        }
        for (const auto& option : verb.options) {
            texts.push_back(option.help);
        }
        for (const auto& example : verb.examples) {
            texts.push_back(example.explanation);
            const QStringList words = example.command.section(QLatin1Char('|'), 0, 0)
                                          .split(QLatin1Char(' '), Qt::SkipEmptyParts);
            LUYTRE_EXPECT_OK(parseCommandLine(words, allVerbs(), presets(words)));
        }
        for (const auto& text : texts) {
            EXPECT_FALSE(text.vi.isEmpty() || text.en.isEmpty()) << name;
            EXPECT_EQ(text.vi, nfc(text.vi)) << name;
        }
    }
}

} // namespace
} // namespace luytre::cli
