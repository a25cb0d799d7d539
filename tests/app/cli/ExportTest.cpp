#include "app/cli/Workplace.h"

#include <QJsonArray>
#include <QProcess>
#include <QThread>

#include <csignal>

namespace luytre::test {
namespace {

class Export : public Workplace
{
protected:
    [[nodiscard]] QStringList words(const char* kind = "draft") const
    {
        return {QStringLiteral("export"), sample(),
                QStringLiteral("--kind"), QString::fromLatin1(kind),
                QStringLiteral("-o"),     path(QStringLiteral("a.pdf"))};
    }
    /// Expects a failure that leaves the old file and nothing beside it.
    QJsonObject refused(const char* kind, int exitCode, const char* code,
                        const CliSurroundings& surroundings = {})
    {
        put(QStringLiteral("a.pdf"), "the old file");
        const CliOutcome outcome = run(words(kind), exitCode, surroundings);
        EXPECT_EQ(outcome.error().value(QLatin1String("code")).toString(),
                  QString::fromLatin1(code))
            << outcome.err.toStdString();
        EXPECT_TRUE(outcome.out.isEmpty());
        EXPECT_EQ(bytesOf(QStringLiteral("a.pdf")), QByteArray("the old file"));
        EXPECT_EQ(entries(), QStringList{QStringLiteral("a.pdf")});
        return outcome.error();
    }
    /// Sets one field of the first answer.
    void setAnswer(const QString& field, const QString& text) const
    {
        editSample([&](QJsonObject& dossier) {
            QJsonArray answers = dossier.value(QLatin1String("assessments")).toArray();
            QJsonObject answer = answers.at(0).toObject();
            answer.insert(field, text);
            answers.replace(0, answer);
            dossier.insert(QStringLiteral("assessments"), answers);
        });
    }
};

TEST_F(Export, GivesWhatItSaysForPeopleAndMachines)
{
    const QJsonObject json = run(words("submission")).json();
    EXPECT_EQ(json.value(QLatin1String("level")).toInt(), 2);
    EXPECT_GT(json.value(QLatin1String("pages")).toInt(), 10);
    EXPECT_EQ(json.value(QLatin1String("size")).toInteger(),
              bytesOf(QStringLiteral("a.pdf")).size());
    EXPECT_EQ(
        json.value(QLatin1String("manifest")).toObject().value(QLatin1String("kind")).toString(),
        QStringLiteral("submission"));

    const CliOutcome vietnamese = runCli(words() + QStringList{QStringLiteral("--lang=vi")});
    EXPECT_TRUE(vietnamese.out.contains(QStringLiteral("bản dự thảo, cấp độ 2")))
        << vietnamese.out.toStdString();
    EXPECT_TRUE(vietnamese.err.isEmpty()) << vietnamese.err.toStdString();
    const CliOutcome english = runCli(words() + QStringList{QStringLiteral("--lang=en")});
    EXPECT_TRUE(english.out.contains(QStringLiteral("draft, level 2")))
        << english.out.toStdString();
}

TEST_F(Export, TwoProcessesWithDifferentHashSeedsWriteTheSameBytes)
{
    QByteArray first;
    for (const char* seed : {"0", "12345"}) {
        static_cast<void>(
            run(words("submission"), 0,
                {.environment = {{QStringLiteral("QT_HASH_SEED"), QString::fromLatin1(seed)},
                                 {QStringLiteral("TZ"),
                                  QString::fromLatin1(seed[0] == '0' ? "UTC" : "America/Lima")}}}));
        const QByteArray bytes = bytesOf(QStringLiteral("a.pdf"));
        EXPECT_TRUE(first.isEmpty() || bytes == first);
        first = bytes;
    }
}

TEST_F(Export, APackageIsADossierAgain)
{
    exportSubmission();
    const QByteArray first = bytesOf(QStringLiteral("a.pdf"));
    static_cast<void>(run({QStringLiteral("extract"), path(QStringLiteral("a.pdf")),
                           QStringLiteral("-C"), path(QStringLiteral("out"))}));
    for (const QString& source :
         {path(QStringLiteral("a.pdf")), path(QStringLiteral("out/dossier.json"))}) {
        static_cast<void>(
            run({QStringLiteral("export"), source, QStringLiteral("--kind=submission"),
                 QStringLiteral("-o"), path(QStringLiteral("b.pdf"))}));
        EXPECT_TRUE(bytesOf(QStringLiteral("b.pdf")) == first) << source.toStdString();
    }
}

TEST_F(Export, ASubmissionWithBlockingFindingsIsRefusedADraftIsNot)
{
    editSample([](QJsonObject& dossier) { dossier.remove(QStringLiteral("owner")); });
    const QJsonObject error = refused("submission", 1, "findingsBlock");
    EXPECT_FALSE(error.value(QLatin1String("causes")).toArray().isEmpty());
    static_cast<void>(run(words("draft")));
    EXPECT_TRUE(bytesOf(QStringLiteral("a.pdf")).startsWith("%PDF-"));
}

TEST_F(Export, EvidenceThatIsMissingOrChangedIsNamed)
{
    const QString name = path(QStringLiteral("s/evidence/So-do-vi-tri-thiet-bi.svg"));
    const QByteArray before = bytesOf(QStringLiteral("s/evidence/So-do-vi-tri-thiet-bi.svg"));
    put(QStringLiteral("s/evidence/So-do-vi-tri-thiet-bi.svg"), before + ' ');
    EXPECT_TRUE(refused("draft", 2, "evidenceChanged")
                    .value(QLatin1String("file"))
                    .toString()
                    .endsWith(QLatin1String("So-do-vi-tri-thiet-bi.svg")));
    // The same size, other bytes: found while copying.
    put(QStringLiteral("s/evidence/So-do-vi-tri-thiet-bi.svg"),
        QByteArray(before).replace("svg", "gvs"));
    EXPECT_TRUE(refused("draft", 2, "evidenceChanged")
                    .value(QLatin1String("file"))
                    .toString()
                    .endsWith(QLatin1String("So-do-vi-tri-thiet-bi.svg")));
    ASSERT_TRUE(QFile::remove(name));
    EXPECT_EQ(refused("draft", 2, "evidenceMissing").value(QLatin1String("file")).toString(), name);
}

TEST_F(Export, CharactersOutsideTheFontAreNamedWithTheirPlace)
{
    setAnswer(QStringLiteral("explanation"), QStringLiteral("Đã bật tường lửa 🔥 và 防火墙"));
    const QJsonObject error = refused("submission", 2, "textNotPrintable");
    EXPECT_TRUE(error.value(QLatin1String("message")).toString().contains(QStringLiteral("🔥")))
        << error.value(QLatin1String("message")).toString().toStdString();
    EXPECT_TRUE(
        error.value(QLatin1String("path")).toString().startsWith(QLatin1String("assessments[0]")));
}

TEST_F(Export, DecomposedTextGivesTheSameFileAsComposedText)
{
    static_cast<void>(run(words("submission")));
    const QByteArray composed = bytesOf(QStringLiteral("a.pdf"));
    const QString text = QString::fromUtf8(bytesOf(QStringLiteral("s/dossier.json")));
    put(QStringLiteral("s/dossier.json"), text.normalized(QString::NormalizationForm_D).toUtf8());
    ASSERT_NE(text.toUtf8(), bytesOf(QStringLiteral("s/dossier.json")));
    static_cast<void>(run(words("submission")));
    EXPECT_TRUE(bytesOf(QStringLiteral("a.pdf")) == composed);
}

TEST_F(Export, ACellOfTenThousandCharactersIsPrintedWhole)
{
    const int before = run(words()).json().value(QLatin1String("pages")).toInt();
    setAnswer(QStringLiteral("explanation"),
              QStringLiteral("Tường lửa chặn mọi kết nối lạ. ").repeated(323));
    EXPECT_GT(run(words()).json().value(QLatin1String("pages")).toInt(), before + 1);
    setAnswer(QStringLiteral("explanation"), QString(10000, QChar(u'ấ'))); // not one place to break
    static_cast<void>(run(words()));
}

TEST_F(Export, EmptyTablesAreADocumentToo)
{
    editSample([](QJsonObject& dossier) {
        for (const char* field : {"assessments", "evidence", "architecture", "risks", "components",
                                  "letter", "owner"}) {
            dossier.remove(QLatin1String(field));
        }
    });
    EXPECT_GT(run(words()).json().value(QLatin1String("pages")).toInt(), 0);
}

TEST_F(Export, SecrecyMarkingsAreRefused)
{
    editSample([](QJsonObject& dossier) {
        QJsonObject design = dossier.value(QLatin1String("design")).toObject();
        design.insert(QStringLiteral("title"), QStringLiteral("TỐI MẬT"));
        dossier.insert(QStringLiteral("design"), design);
    });
    EXPECT_EQ(refused("draft", 2, "secrecyMarking").value(QLatin1String("path")).toString(),
              QStringLiteral("design.title"));
}

TEST_F(Export, AFullDiskLeavesTheOldFile)
{
    constexpr qint64 tooSmall = 20000;
    const QJsonObject error
        = refused("draft", 4, "diskFull", {.environment = {}, .largestFile = tooSmall});
    EXPECT_EQ(error.value(QLatin1String("file")).toString(), path(QStringLiteral("a.pdf")));
    const CliOutcome output
        = runCli({QStringLiteral("level"), sample()}, {.environment = {}, .largestFile = 1});
    EXPECT_EQ(output.exitCode, 0); // a pipe is no file
}

TEST_F(Export, AFolderThatCannotBeWritten)
{
    const CliOutcome outcome = run({QStringLiteral("export"), sample(), QStringLiteral("-o"),
                                    path(QStringLiteral("no/such/a.pdf"))},
                                   4);
    EXPECT_EQ(outcome.error().value(QLatin1String("code")).toString(),
              QStringLiteral("fileUnwritable"));
}

/// Starts an export and sends it a signal as soon as it has begun to write.
class Interrupted : public Export
{
protected:
    CliOutcome interrupt(int signal)
    {
        put(QStringLiteral("a.pdf"), "the old file");
        const auto process = startCli(words());
        while (entries().size() < 2 && process->state() != QProcess::NotRunning) {
            process->waitForFinished(1);
        }
        ::kill(pid_t(process->processId()), signal);
        return finishCli(*process);
    }
};

TEST_F(Interrupted, ByTheUserCleansUp)
{
    const CliOutcome outcome = interrupt(SIGTERM);
    EXPECT_EQ(outcome.exitCode, 4) << outcome.err.toStdString();
    EXPECT_EQ(bytesOf(QStringLiteral("a.pdf")), QByteArray("the old file"));
    EXPECT_EQ(entries(), QStringList{QStringLiteral("a.pdf")});
}

TEST_F(Interrupted, KilledLeavesTheOldFile)
{
    const CliOutcome outcome = interrupt(SIGKILL);
    EXPECT_EQ(outcome.exitCode, -1);
    EXPECT_EQ(bytesOf(QStringLiteral("a.pdf")), QByteArray("the old file"));
}

} // namespace
} // namespace luytre::test
