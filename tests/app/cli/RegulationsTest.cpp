#include "app/cli/Workplace.h"

#include <QDir>
#include <QJsonArray>

namespace luytre::test {
namespace {

using Regulations = Workplace;

TEST_F(Regulations, ListsPacksAndCataloguesWithTheirHash)
{
    const QJsonObject json = run({QStringLiteral("regulations")}).json();
    QStringList ids;
    for (const auto& pack : json.value(QLatin1String("packs")).toArray()) {
        ids << pack.toObject().value(QLatin1String("id")).toString();
        EXPECT_FALSE(pack.toObject().value(QLatin1String("validFrom")).toString().isEmpty());
        EXPECT_GT(pack.toObject().value(QLatin1String("criteria")).toInt(), 10);
    }
    EXPECT_EQ(ids, split("nd331-2026 nd85-tt03 nd85-tt12"));
    for (const auto& catalogue : json.value(QLatin1String("catalogues")).toArray()) {
        EXPECT_EQ(catalogue.toObject().value(QLatin1String("sha256")).toString().size(), 64);
    }
}

TEST_F(Regulations, ShowPrintsCriteriaWithBasisAndProvenance)
{
    const CliOutcome pack = runCli({QStringLiteral("regulations"), QStringLiteral("show"),
                                    QStringLiteral("nd331-2026"), QStringLiteral("--lang=vi")});
    EXPECT_EQ(pack.exitCode, 0);
    EXPECT_TRUE(
        pack.out.contains(QStringLiteral("Nghị định số 331/2026/NĐ-CP [D: đã đối chiếu toàn văn]")))
        << pack.out.left(2000).toStdString();
    const CliOutcome catalogue
        = runCli({QStringLiteral("regulations"), QStringLiteral("show"),
                  QStringLiteral("tcvn11930-2017"), QStringLiteral("--lang=en")});
    EXPECT_EQ(catalogue.exitCode, 0);
    EXPECT_TRUE(catalogue.out.contains(QStringLiteral("[S: reconstructed")));
    EXPECT_EQ(
        run({QStringLiteral("regulations"), QStringLiteral("show"), QStringLiteral("nd1-1999")}, 2)
            .error()
            .value(QLatin1String("code"))
            .toString(),
        QStringLiteral("unknownRegulation"));
}

TEST_F(Regulations, ABrokenPackOfOnesOwnIsNamed)
{
    ASSERT_TRUE(QDir().mkpath(path(QStringLiteral("r/packs"))));
    put(QStringLiteral("r/packs/own.json"), "{\"id\": \"own\",}");
    const CliOutcome outcome = run(
        {QStringLiteral("regulations"), QStringLiteral("--regulations"), path(QStringLiteral("r"))},
        2);
    EXPECT_TRUE(
        outcome.error().value(QLatin1String("file")).toString().endsWith(QLatin1String("own.json")))
        << outcome.err.toStdString();
    EXPECT_TRUE(outcome.out.isEmpty());
}

TEST_F(Regulations, LevelCheckAndScoreAgreeOnTheSample)
{
    const QJsonObject level = run({QStringLiteral("level"), sample()}).json();
    EXPECT_EQ(level.value(QLatin1String("level")).toInt(), 2);
    EXPECT_TRUE(level.value(QLatin1String("settled")).toBool());
    const QJsonObject trail = level.value(QLatin1String("components"))
                                  .toArray()
                                  .at(0)
                                  .toObject()
                                  .value(QLatin1String("trail"))
                                  .toArray()
                                  .at(0)
                                  .toObject();
    for (const char* key :
         {"criterion", "level", "result", "statement", "basis", "provenance", "facts"}) {
        EXPECT_TRUE(trail.contains(QLatin1String(key))) << key;
    }
    const QJsonObject score = run({QStringLiteral("score"), sample()}).json();
    const QJsonObject whole = score.value(QLatin1String("whole")).toObject();
    EXPECT_EQ(whole.value(QLatin1String("total")).toInt(), 131);
    EXPECT_DOUBLE_EQ(whole.value(QLatin1String("share")).toDouble(),
                     whole.value(QLatin1String("met")).toDouble()
                         / whole.value(QLatin1String("applicable")).toDouble());
    EXPECT_TRUE(
        score.value(QLatin1String("label")).toString().contains(QStringLiteral("hỉ báo nội bộ")));
    EXPECT_EQ(run({QStringLiteral("score"), sample(), QStringLiteral("--level=3")})
                  .json()
                  .value(QLatin1String("whole"))
                  .toObject()
                  .value(QLatin1String("total"))
                  .toInt(),
              197);
    static_cast<void>(run({QStringLiteral("score"), sample(), QStringLiteral("--level=6")}, 3));
    EXPECT_EQ(run({QStringLiteral("check"), sample(), QStringLiteral("--at=2026-11-20")})
                  .json()
                  .value(QLatin1String("blocks"))
                  .toBool(),
              false);
    static_cast<void>(run({QStringLiteral("check"), sample(), QStringLiteral("--at=soon")}, 3));
}

TEST_F(Regulations, UnknownFactsAreAskedForNotGuessed)
{
    editSample([](QJsonObject& dossier) {
        QJsonArray components = dossier.value(QLatin1String("components")).toArray();
        QJsonObject component = components.at(0).toObject();
        component.remove(QStringLiteral("information"));
        components.replace(0, component);
        dossier.insert(QStringLiteral("components"), components);
    });
    const CliOutcome outcome
        = runCli({QStringLiteral("level"), sample(), QStringLiteral("--lang=vi")});
    EXPECT_EQ(outcome.exitCode, 1);
    EXPECT_TRUE(outcome.out.contains(QStringLiteral("Cần trả lời:")));
}

} // namespace
} // namespace luytre::test
