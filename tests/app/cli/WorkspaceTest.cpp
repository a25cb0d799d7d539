#include "app/cli/Workplace.h"

#include <QJsonArray>

namespace luytre::test {
namespace {

class WorkspaceVerbs : public Workplace
{
protected:
    void SetUp() override
    {
        Workplace::SetUp();
        static_cast<void>(run({QStringLiteral("workspace"), QStringLiteral("init"), store()}));
        m_id = import()
                   .json()
                   .value(QLatin1String("dossier"))
                   .toObject()
                   .value(QLatin1String("id"))
                   .toString();
    }
    [[nodiscard]] QString store() const { return path(QStringLiteral("w.luytre")); }
    [[nodiscard]] QString address() const { return store() + QLatin1Char('#') + m_id.first(6); }
    [[nodiscard]] CliOutcome import() const
    {
        return run({QStringLiteral("workspace"), QStringLiteral("import"), store(), sample(),
                    QStringLiteral("--author"), QStringLiteral("lan")});
    }
    [[nodiscard]] CliOutcome workspace(const QStringList& words, int exitCode = 0) const
    {
        return run(QStringList{QStringLiteral("workspace")} + words, exitCode);
    }
    void rename(const QString& name) const
    {
        editSample([&](QJsonObject& dossier) {
            QJsonObject system = dossier.value(QLatin1String("system")).toObject();
            system.insert(QStringLiteral("name"), name);
            dossier.insert(QStringLiteral("system"), system);
        });
    }

    QString m_id;
};

TEST_F(WorkspaceVerbs, ListAndSearchFindTheDossier)
{
    const QJsonArray list = workspace({QStringLiteral("list"), store()})
                                .json()
                                .value(QLatin1String("dossiers"))
                                .toArray();
    ASSERT_EQ(list.size(), 1);
    EXPECT_EQ(list.at(0).toObject().value(QLatin1String("level")).toInt(), 2);
    EXPECT_EQ(list.at(0).toObject().value(QLatin1String("updatedBy")).toString(),
              QStringLiteral("lan"));
    const QJsonArray hits = workspace({QStringLiteral("search"), store(), QStringLiteral("lua"),
                                       QStringLiteral("vang")})
                                .json()
                                .value(QLatin1String("hits"))
                                .toArray();
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits.at(0).toObject().value(QLatin1String("dossier")).toString(), m_id);
    EXPECT_TRUE(workspace({QStringLiteral("search"), store(), QStringLiteral("khongcogi")}, 1)
                    .json()
                    .value(QLatin1String("hits"))
                    .toArray()
                    .isEmpty());
}

TEST_F(WorkspaceVerbs, HistoryCompareAndRevert)
{
    rename(QStringLiteral("Tên mới"));
    EXPECT_EQ(import().json().value(QLatin1String("revision")).toInt(), 2);
    EXPECT_EQ(import().json().value(QLatin1String("revision")).toInt(), 2); // nothing new
    EXPECT_EQ(workspace({QStringLiteral("history"), address()})
                  .json()
                  .value(QLatin1String("revisions"))
                  .toArray()
                  .size(),
              2);
    const QJsonArray journal
        = workspace({QStringLiteral("history"), address(), QStringLiteral("--journal")})
              .json()
              .value(QLatin1String("journal"))
              .toArray();
    EXPECT_EQ(journal.at(0)
                  .toObject()
                  .value(QLatin1String("change"))
                  .toObject()
                  .value(QLatin1String("after"))
                  .toString(),
              QStringLiteral("Tên mới"));
    const QJsonArray changes
        = workspace({QStringLiteral("compare"), address(), QStringLiteral("--from=1")})
              .json()
              .value(QLatin1String("changes"))
              .toArray();
    ASSERT_EQ(changes.size(), 1);
    EXPECT_EQ(changes.at(0).toObject().value(QLatin1String("path")).toString(),
              QStringLiteral("system.name"));
    EXPECT_EQ(workspace({QStringLiteral("revert"), address(), QStringLiteral("--to=1")})
                  .json()
                  .value(QLatin1String("revision"))
                  .toInt(),
              3);
    EXPECT_TRUE(workspace({QStringLiteral("compare"), address(), QStringLiteral("--from=1")})
                    .json()
                    .value(QLatin1String("changes"))
                    .toArray()
                    .isEmpty());
    EXPECT_EQ(workspace({QStringLiteral("revert"), address(), QStringLiteral("--to=9")}, 1)
                  .error()
                  .value(QLatin1String("code"))
                  .toString(),
              QStringLiteral("nothingFound"));
}

TEST_F(WorkspaceVerbs, ADossierOfAWorkspaceIsADossier)
{
    for (const char* verb : {"level", "check", "score"}) {
        EXPECT_EQ(run({QString::fromLatin1(verb), address()})
                      .json()
                      .value(QLatin1String("dossier"))
                      .toObject()
                      .value(QLatin1String("id"))
                      .toString(),
                  m_id);
    }
    static_cast<void>(run({QStringLiteral("export"), address(), QStringLiteral("--kind=submission"),
                           QStringLiteral("-o"), path(QStringLiteral("a.pdf"))}));
    static_cast<void>(run({QStringLiteral("extract"), path(QStringLiteral("a.pdf")),
                           QStringLiteral("-C"), path(QStringLiteral("out"))}));
    EXPECT_EQ(bytesOf(QStringLiteral("out/evidence/So-do-vi-tri-thiet-bi.svg")),
              bytesOf(QStringLiteral("s/evidence/So-do-vi-tri-thiet-bi.svg")));
    // And a package goes into a workspace.
    static_cast<void>(workspace({QStringLiteral("init"), path(QStringLiteral("v.luytre"))}));
    const QJsonObject imported
        = workspace({QStringLiteral("import"), path(QStringLiteral("v.luytre")),
                     path(QStringLiteral("a.pdf"))})
              .json();
    EXPECT_EQ(
        imported.value(QLatin1String("dossier")).toObject().value(QLatin1String("id")).toString(),
        m_id);
    EXPECT_TRUE(workspace({QStringLiteral("check"), path(QStringLiteral("v.luytre"))})
                    .json()
                    .value(QLatin1String("sound"))
                    .toBool());
}

TEST_F(WorkspaceVerbs, BackupAndRestore)
{
    static_cast<void>(workspace({QStringLiteral("backup"), store(), QStringLiteral("-o"),
                                 path(QStringLiteral("b.luytre"))}));
    rename(QStringLiteral("Tên mới"));
    static_cast<void>(import());
    const QJsonObject restored
        = workspace({QStringLiteral("restore"), path(QStringLiteral("b.luytre")),
                     QStringLiteral("-o"), store()})
              .json();
    EXPECT_FALSE(restored.value(QLatin1String("old")).toString().isEmpty());
    EXPECT_EQ(workspace({QStringLiteral("history"), address()})
                  .json()
                  .value(QLatin1String("revisions"))
                  .toArray()
                  .size(),
              1);
    EXPECT_TRUE(workspace({QStringLiteral("check"), store()})
                    .json()
                    .value(QLatin1String("sound"))
                    .toBool());
}

TEST_F(WorkspaceVerbs, WhatCannotBeDoneIsSaid)
{
    struct Case {
        QStringList words;
        int exitCode;
        const char* code;
    };
    put(QStringLiteral("text"),
        "not a workspace, but long enough to be read as the head of a database file");
    const Case cases[] = {
        {{QStringLiteral("init"), store()}, 4, "fileUnwritable"},
        {{QStringLiteral("list"), path(QStringLiteral("none.luytre"))}, 2, "fileNotFound"},
        {{QStringLiteral("list"), path(QStringLiteral("text"))}, 2, "workspaceInvalid"},
        {{QStringLiteral("history"), store()}, 3, "usage"},
        {{QStringLiteral("history"), store() + QStringLiteral("#ffffff")}, 1, "nothingFound"},
        {{QStringLiteral("import"), store(), path(QStringLiteral("none.json"))}, 2, "fileNotFound"},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(workspace(c.words, c.exitCode).error().value(QLatin1String("code")).toString(),
                  QString::fromLatin1(c.code))
            << c.words.join(QLatin1Char(' ')).toStdString();
    }
}

} // namespace
} // namespace luytre::test
