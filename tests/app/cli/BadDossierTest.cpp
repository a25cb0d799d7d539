#include "app/cli/CliProcess.h"

#include "support/Printers.h"

#include <QTemporaryDir>

namespace luytre::test {
namespace {

void writeText(const QString& path, const QByteArray& text)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
}

TEST(BadDossier, IsNamedWithItsPlace)
{
    struct Case {
        const char* content;
        const char* code;
        int line;
        int column;
        const char* path;
    };
    const Case cases[] = {
        {"{\n  \"formatVersion\": 1,\n  \"id\" 5\n}", "jsonSyntax", 3, 8, ""},
        {"[1, 2]", "jsonSchema", 0, 0, ""},
        {R"({"formatVersion": 99, "id": "0c4a2f50-70e6-4d06-9d6b-111111111111", "regulation": "x", "future": 1})",
         "newerFormat", 0, 0, ""},
        {R"({"formatVersion": 1, "id": "0c4a2f50-70e6-4d06-9d6b-111111111111", "regulation": "x", "system": {"name": 5}})",
         "jsonSchema", 0, 0, "system.name"},
        {R"({"formatVersion": 1, "id": "0c4a2f50-70e6-4d06-9d6b-111111111111", "regulation": "nd-1-1999"})",
         "unknownRegulation", 0, 0, ""},
    };
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("ho-so.json"));
    for (const Case& c : cases) {
        writeText(path, c.content);
        const auto outcome = runCli({QStringLiteral("level"), path, QStringLiteral("--json")});
        EXPECT_EQ(outcome.exitCode, 2) << c.content;
        EXPECT_TRUE(outcome.out.isEmpty());
        const QJsonObject error = outcome.error();
        EXPECT_EQ(error.value(QLatin1String("code")).toString(), QString::fromLatin1(c.code))
            << outcome.err.toStdString();
        EXPECT_EQ(error.value(QLatin1String("file")).toString(), path);
        EXPECT_EQ(error.value(QLatin1String("line")).toInt(), c.line) << c.content;
        EXPECT_EQ(error.value(QLatin1String("column")).toInt(), c.column) << c.content;
        EXPECT_EQ(error.value(QLatin1String("path")).toString(), QString::fromLatin1(c.path));
    }
}

TEST(BadDossier, SpeaksBothLanguages)
{
    const auto vietnamese = runCli({QStringLiteral("level"), QStringLiteral("khong-co.json")});
    EXPECT_EQ(vietnamese.exitCode, 2);
    EXPECT_TRUE(vietnamese.err.startsWith(QStringLiteral("lỗi: Không tìm thấy “khong-co.json”.")))
        << vietnamese.err.toStdString();
    const auto english
        = runCli({QStringLiteral("level"), QStringLiteral("khong-co.json")},
                 {.environment = {{QStringLiteral("LC_ALL"), QStringLiteral("en_US.UTF-8")}}});
    EXPECT_TRUE(english.err.startsWith(QStringLiteral("error: “khong-co.json” was not found.")))
        << english.err.toStdString();
}

} // namespace
} // namespace luytre::test
