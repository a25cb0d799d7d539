#include "token/TokenModules.h"
#include "support/Printers.h"
#include "support/SoftToken.h"

#include <QFile>
#include <QSet>

namespace luytre {
namespace {

TEST(TokenModules, KnowsTheVendorsAndWhereEachPathIsKnownFrom)
{
    const auto known = knownModules();
    LUYTRE_ASSERT_OK(known);
    QSet<QString> ids;
    for (const KnownModule& module : known->modules) {
        EXPECT_FALSE(ids.contains(module.id)) << module.id.toStdString();
        ids.insert(module.id);
        EXPECT_FALSE(module.name.isEmpty() || module.note.vi.isEmpty() || module.note.en.isEmpty());
        for (const KnownPath& place : module.paths) {
            EXPECT_TRUE(place.path.startsWith(QLatin1Char('/'))) << place.path.toStdString();
            EXPECT_FALSE(place.source.isEmpty()) << place.path.toStdString();
        }
    }
    for (const char* id : {"bit4id", "safenet", "vgca", "opensc", "softhsm2"}) {
        EXPECT_TRUE(ids.contains(QLatin1String(id))) << id;
    }
}

TEST(TokenModules, FindsWhatIsInstalledAndEachFileOnce)
{
    const QTemporaryDir folder;
    const QString real = folder.filePath(QStringLiteral("a.so"));
    QFile file(real);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(QFile::link(real, folder.filePath(QStringLiteral("b.so"))));
    const KnownModules known{{{QStringLiteral("x"),
                               QStringLiteral("X"),
                               {},
                               {{folder.filePath(QStringLiteral("none.so")), {}},
                                {real, {}},
                                {folder.filePath(QStringLiteral("b.so")), {}}}}}};
    const auto installed = installedModules(known);
    ASSERT_EQ(installed.size(), 1U);
    EXPECT_EQ(installed[0].path, real);
    EXPECT_EQ(installed[0].id, QStringLiteral("x"));
}

TEST(TokenModules, AnAdministratorsListAddsToTheKnownOnes)
{
    const QTemporaryDir folder;
    const auto knownWith = [&](const QByteArray& bytes) {
        QFile file(folder.filePath(QStringLiteral("own.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const test::ScopedVariable own("LUYTRE_TOKEN_MODULES", QFile::encodeName(file.fileName()));
        return knownModules();
    };
    const auto known = knownWith(
        R"({"modules": [{"id": "own", "name": "Own", "paths": [{"path": "/opt/own.so", "source": "its manual"}]}]})");
    LUYTRE_ASSERT_OK(known);
    EXPECT_EQ(known->modules.back().id, QStringLiteral("own"));
    EXPECT_GT(known->modules.size(), 1U);
    LUYTRE_EXPECT_ERROR(knownWith("{"), ErrorCode::JsonSyntax);
    LUYTRE_EXPECT_ERROR(knownWith("{}"), ErrorCode::JsonSchema);
}

} // namespace
} // namespace luytre
