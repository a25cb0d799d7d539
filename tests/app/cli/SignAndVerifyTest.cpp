#include "app/cli/Workplace.h"

#include <QJsonArray>
#include <QProcess>

namespace luytre::test {
namespace {

class SignAndVerify : public Workplace
{
protected:
    void SetUp() override
    {
        Workplace::SetUp();
        exportSubmission();
    }
    [[nodiscard]] QStringList signWords(const char* field, const char* key = "head",
                                        const char* out = "b.pdf", const char* in = "a.pdf") const
    {
        return {QStringLiteral("sign"),
                path(QString::fromLatin1(in)),
                QStringLiteral("-o"),
                path(QString::fromLatin1(out)),
                QStringLiteral("--field"),
                QString::fromLatin1(field),
                QStringLiteral("--pkcs12"),
                path(QString::fromLatin1(key)) + QStringLiteral(".p12"),
                QStringLiteral("--password-file"),
                path(QStringLiteral("password"))};
    }
    [[nodiscard]] QString verdict(const char* file, int exitCode,
                                  const QStringList& more = {}) const
    {
        return run(QStringList{QStringLiteral("verify"), path(QString::fromLatin1(file))} + more,
                   exitCode)
            .json()
            .value(QLatin1String("verdict"))
            .toString();
    }
    [[nodiscard]] QStringList trust() const
    {
        return {QStringLiteral("--trust"), path(QStringLiteral("root.pem"))};
    }
    /// A refusal to sign, with its code, that writes nothing.
    QJsonObject refused(const QStringList& words, int exitCode, const char* code) const
    {
        const QStringList before = entries();
        const CliOutcome outcome = run(words, exitCode);
        EXPECT_EQ(outcome.error().value(QLatin1String("code")).toString(),
                  QString::fromLatin1(code))
            << outcome.err.toStdString();
        EXPECT_EQ(entries(), before);
        return outcome.error();
    }
};

TEST_F(SignAndVerify, ThreeSignaturesAndTheirVerdicts)
{
    EXPECT_EQ(verdict("a.pdf", 1), QStringLiteral("unsigned"));
    makeKey(QStringLiteral("head"));
    const QByteArray unsignedBytes = bytesOf(QStringLiteral("a.pdf"));
    for (const char* field : {"preparer", "head", "seal"}) {
        const char* in = field[0] == 'p' ? "a.pdf" : "b.pdf";
        const QJsonObject json
            = run(signWords(field, "head", "b.pdf", in)
                  + QStringList{QStringLiteral("--reason"), QStringLiteral("Trình thẩm định")})
                  .json();
        EXPECT_EQ(json.value(QLatin1String("field")).toString(), QString::fromLatin1(field));
        EXPECT_EQ(json.value(QLatin1String("signer")).toString(), QStringLiteral("Nguyễn Văn Mẫu"));
        EXPECT_EQ(verdict("b.pdf", 0, trust()), QStringLiteral("trusted"));
    }
    EXPECT_TRUE(bytesOf(QStringLiteral("b.pdf")).startsWith(unsignedBytes));
    EXPECT_EQ(verdict("b.pdf", 1), QStringLiteral("intactSignerUnknown"));
    EXPECT_EQ(verdict("b.pdf", 1,
                      trust() + QStringList{QStringLiteral("--at"), QStringLiteral("2001-01-01")}),
              QStringLiteral("intactSignerInvalid"));

    const QJsonArray fields = run({QStringLiteral("fields"), path(QStringLiteral("b.pdf"))})
                                  .json()
                                  .value(QLatin1String("fields"))
                                  .toArray();
    ASSERT_EQ(fields.size(), 3);
    for (const auto& field : fields) {
        EXPECT_TRUE(field.toObject().value(QLatin1String("signed")).toBool());
    }
    // The signed package is still the dossier.
    static_cast<void>(run({QStringLiteral("level"), path(QStringLiteral("b.pdf"))}));
}

TEST_F(SignAndVerify, AChangedByteAndACutFileAreSeen)
{
    makeKey(QStringLiteral("head"));
    static_cast<void>(run(signWords("head")));
    const QByteArray good = bytesOf(QStringLiteral("b.pdf"));
    QByteArray changed = good;
    changed[good.size() / 3] = char(changed.at(good.size() / 3) ^ 1);
    put(QStringLiteral("changed.pdf"), changed);
    EXPECT_EQ(verdict("changed.pdf", 1, trust()), QStringLiteral("broken"));
    put(QStringLiteral("cut.pdf"), good.first(good.size() - 100));
    EXPECT_EQ(verdict("cut.pdf", 1, trust()), QStringLiteral("malformed"));
    put(QStringLiteral("text.pdf"), "not a PDF");
    EXPECT_EQ(verdict("text.pdf", 1), QStringLiteral("malformed"));
}

TEST_F(SignAndVerify, TheVerdictIsSaidInBothLanguages)
{
    const CliOutcome vietnamese = runCli(
        {QStringLiteral("verify"), path(QStringLiteral("a.pdf")), QStringLiteral("--lang=vi")});
    EXPECT_EQ(vietnamese.exitCode, 1);
    EXPECT_TRUE(vietnamese.out.startsWith(QStringLiteral("CHƯA KÝ [unsigned]")))
        << vietnamese.out.toStdString();
    const CliOutcome english = runCli(
        {QStringLiteral("verify"), path(QStringLiteral("a.pdf")), QStringLiteral("--lang=en")});
    EXPECT_TRUE(english.out.startsWith(QStringLiteral("NOT SIGNED [unsigned]")))
        << english.out.toStdString();
}

TEST_F(SignAndVerify, FieldsThatCannotBeSigned)
{
    makeKey(QStringLiteral("head"));
    refused(signWords("chairman"), 2, "noSuchField");
    static_cast<void>(run(signWords("head")));
    refused(signWords("head", "head", "c.pdf", "b.pdf"), 2, "fieldAlreadySigned");
    static_cast<void>(run({QStringLiteral("export"), sample(), QStringLiteral("-o"),
                           path(QStringLiteral("draft.pdf"))}));
    refused(signWords("head", "head", "c.pdf", "draft.pdf"), 2, "noSuchField");
    EXPECT_EQ(run({QStringLiteral("fields"), path(QStringLiteral("draft.pdf"))}, 1)
                  .json()
                  .value(QLatin1String("fields"))
                  .toArray()
                  .size(),
              0);
}

TEST_F(SignAndVerify, WrongPasswordNamesTheKeyFile)
{
    makeKey(QStringLiteral("head"));
    put(QStringLiteral("password"), "sai\n");
    EXPECT_EQ(
        refused(signWords("head"), 2, "wrongPassword").value(QLatin1String("file")).toString(),
        path(QStringLiteral("head.p12")));
    put(QStringLiteral("head.p12"), "not a key");
    refused(signWords("head"), 2, "keyFileInvalid");
}

TEST_F(SignAndVerify, CertificatesThatMustNotSign)
{
    struct Case {
        const char* code;
        CertificateWish wish;
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Case cases[] = {
        {"certificateExpired", {.from = now.addDays(-20), .to = now.addDays(-1)}},
        {"certificateExpired", {.from = now.addDays(2), .to = now.addDays(20)}},
        {"certificateNotForSigning", {.keyUsage = "critical,keyEncipherment"}},
        {"weakKey", {.key = KeyKind::Rsa1024}},
    };
    for (const Case& c : cases) {
        makeKey(QStringLiteral("head"), c.wish);
        EXPECT_EQ(refused(signWords("head"), 2, c.code).value(QLatin1String("file")).toString(),
                  path(QStringLiteral("head.p12")))
            << c.code;
    }
}

TEST_F(SignAndVerify, AnOldRc2ExportStillSigns)
{
    makeKey(QStringLiteral("new"));
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    for (const char* line : {"pkcs12 -in new.p12 -passin file:password -nodes -out all.pem",
                             "pkcs12 -export -legacy -certpbe PBE-SHA1-RC2-40 -keypbe "
                             "PBE-SHA1-RC2-40 -in all.pem -out old.p12 -passout file:password"}) {
        process.start(QStringLiteral("openssl"), split(line));
        ASSERT_TRUE(process.waitForFinished());
        ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    }
    static_cast<void>(run(signWords("head", "old")));
    EXPECT_EQ(verdict("b.pdf", 0, trust()), QStringLiteral("trusted"));
}

TEST_F(SignAndVerify, ThePasswordComesFromTheEnvironmentOrIsMissed)
{
    makeKey(QStringLiteral("head"));
    const QStringList words = signWords("head").mid(0, 8);
    const QString password = QString::fromUtf8(bytesOf(QStringLiteral("password"))).trimmed();
    const CliOutcome none = run(words, 3);
    EXPECT_TRUE(none.error()
                    .value(QLatin1String("message"))
                    .toString()
                    .contains(QStringLiteral("LUYTRE_PKCS12_PASSWORD")));
    static_cast<void>(
        run(words, 0, {.environment = {{QStringLiteral("LUYTRE_PKCS12_PASSWORD"), password}}}));
}

TEST_F(SignAndVerify, AFullDiskWhileSigningLeavesTheOldFile)
{
    makeKey(QStringLiteral("head"));
    const QByteArray before = bytesOf(QStringLiteral("a.pdf"));
    const CliOutcome outcome = run(signWords("head", "head", "a.pdf"), 4,
                                   {.environment = {}, .largestFile = before.size()});
    EXPECT_EQ(outcome.error().value(QLatin1String("code")).toString(), QStringLiteral("diskFull"));
    EXPECT_TRUE(bytesOf(QStringLiteral("a.pdf")) == before);
}

TEST_F(SignAndVerify, PicturesAndTrustFilesThatAreNone)
{
    makeKey(QStringLiteral("head"));
    put(QStringLiteral("x.png"), "not a picture");
    EXPECT_EQ(refused(signWords("head")
                          + QStringList{QStringLiteral("--image"), path(QStringLiteral("x.png"))},
                      2, "imageInvalid")
                  .value(QLatin1String("file"))
                  .toString(),
              path(QStringLiteral("x.png")));
    EXPECT_EQ(run({QStringLiteral("verify"), path(QStringLiteral("a.pdf")),
                   QStringLiteral("--trust"), path(QStringLiteral("x.png"))},
                  2)
                  .error()
                  .value(QLatin1String("code"))
                  .toString(),
              QStringLiteral("certificateInvalid"));
}

} // namespace
} // namespace luytre::test
