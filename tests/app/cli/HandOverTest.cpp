#include "app/cli/Workplace.h"

#include <QFile>

namespace luytre::test {
namespace {

/// The small program starts the full one, which lies at a fixed place beside it.
class HandOver : public Workplace
{
protected:
    [[nodiscard]] CliOutcome runAs(const QString& program, const char* line, int exitCode) const
    {
        return run(split(line), exitCode, {{}, path(program)});
    }
};

TEST_F(HandOver, FindsTheFullProgramThroughALink)
{
    ASSERT_TRUE(QFile::link(QStringLiteral(LUYTRE_CLI), path(QStringLiteral("link"))));
    const CliOutcome outcome = runAs(QStringLiteral("link"), "regulations", 0);
    EXPECT_FALSE(outcome.json().value(QLatin1String("packs")).isUndefined());
    EXPECT_EQ(runAs(QStringLiteral("link"), "level nowhere.json", 2)
                  .error()
                  .value(QLatin1String("code"))
                  .toString(),
              QStringLiteral("fileNotFound"));
}

TEST_F(HandOver, SaysWhatIsMissing)
{
    ASSERT_TRUE(QFile::copy(QStringLiteral(LUYTRE_CLI), path(QStringLiteral("alone"))));
    for (const char* line :
         {"level nowhere.json", "--help", "verify nowhere.pdf --report sheet.pdf"}) {
        const QJsonObject error = runAs(QStringLiteral("alone"), line, 4).error();
        EXPECT_EQ(error.value(QLatin1String("code")).toString(), QStringLiteral("environment"));
        EXPECT_TRUE(error.value(QLatin1String("detail"))
                        .toString()
                        .contains(QStringLiteral("luytre-cli-full")))
            << line;
    }
    EXPECT_EQ(runAs(QStringLiteral("alone"), "verify nowhere.pdf", 2)
                  .error()
                  .value(QLatin1String("code"))
                  .toString(),
              QStringLiteral("fileNotFound"));
}

} // namespace
} // namespace luytre::test
