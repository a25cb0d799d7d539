#include "app/cli/TerminalRun.h"
#include "app/cli/Workplace.h"

#include "support/SoftToken.h"
#include "support/TestPages.h"

#include <QJsonArray>

namespace luytre::test {
namespace {

/// luytre-cli with tokens of SoftHSM2: "@name" in a line is a file of the workplace.
class Token : public Workplace
{
protected:
    void SetUp() override
    {
        Workplace::SetUp();
        put(QStringLiteral("pin"), QByteArray(SoftTokens::pin) + '\n');
        put(QStringLiteral("wrong"), "000000\n");
        put(QStringLiteral("root.pem"), m_pki.authorityPem());
    }

    TestIdentity identity(const QString& name, KeyKind key = KeyKind::Rsa2048,
                          const char* usage = "critical,digitalSignature,nonRepudiation") const
    {
        // The program signs by the machine's clock.
        return m_pki.issue({.commonName = name,
                            .key = key,
                            .from = QDateTime::currentDateTimeUtc().addDays(-2),
                            .to = QDateTime::currentDateTimeUtc().addDays(100),
                            .keyUsage = usage});
    }

    QStringList line(const char* text) const
    {
        QStringList all = split(text);
        for (QString& word : all) {
            if (word.startsWith(QLatin1Char('@'))) {
                word = path(word.mid(1));
            } else if (word == QLatin1String("FAKE")) {
                word = SoftTokens::fakeModule();
            } else if (word == QLatin1String("SOFT")) {
                word = SoftTokens::module();
            }
        }
        return all;
    }

    /// A refusal with its code and a sentence, that writes nothing and shows no PIN.
    void refused(const char* text, int exitCode, const char* code, const QString& orders = {}) const
    {
        const QStringList before = entries();
        const CliOutcome outcome = run(
            line(text), exitCode, {.environment = {{QStringLiteral("LUYTRE_FAKE_TOKEN"), orders}}});
        EXPECT_EQ(outcome.error().value(QLatin1String("code")).toString(),
                  QString::fromLatin1(code))
            << orders.toStdString() << outcome.err.toStdString();
        EXPECT_FALSE(outcome.err.contains(QLatin1String(SoftTokens::pin))
                     || outcome.err.contains(QLatin1String("000000")));
        EXPECT_EQ(entries(), before);
    }

    SoftTokens m_tokens;
};

TEST_F(Token, headSignsWithOneTokenAndTheSealIsOnAnother)
{
    exportSubmission();
    m_tokens.add(QStringLiteral("ThuTruong"),
                 identity(QStringLiteral("Thủ trưởng Sông Tre"), KeyKind::Rsa3072));
    m_tokens.add(QStringLiteral("VanThu"),
                 identity(QStringLiteral("Văn phòng Sông Tre"), KeyKind::P256));
    const QJsonObject head = run(line("sign @a.pdf -o @b.pdf --field head --pkcs11 SOFT --token "
                                      "ThuTruong --pin-file @pin"))
                                 .json();
    EXPECT_EQ(head.value(QLatin1String("signer")).toString(),
              QStringLiteral("Thủ trưởng Sông Tre"));
    static_cast<void>(run(
        line("sign @b.pdf -o @b.pdf --field seal --pkcs11 softhsm2 --token VanThu --cert 01"), 0,
        {.environment = {{QStringLiteral("LUYTRE_TOKEN_PIN"), QLatin1String(SoftTokens::pin)}}}));
    const QJsonObject verdict = run(line("verify @b.pdf --trust @root.pem")).json();
    EXPECT_EQ(verdict.value(QLatin1String("verdict")).toString(), QStringLiteral("trusted"));
    EXPECT_EQ(verdict.value(QLatin1String("signatures")).toArray().size(), 2);
}

TEST_F(Token, aTokenOnAnotherMachineSignsInTwoHalves)
{
    exportSubmission();
    const TestIdentity head = identity(QStringLiteral("Thủ trưởng Sông Tre"));
    m_tokens.add(QStringLiteral("T"), head);
    put(QStringLiteral("head.pem"), head.certificatePem);
    static_cast<void>(run(
        line("sign @a.pdf -o @waiting.pdf --field head --prepare @tbs --certificate @head.pem")));
    // Another program there, over the same module.
    const auto elsewhere = judge(QStringLiteral("pkcs11-tool"),
                                 line("--module SOFT --token-label T --login --pin 271828 --sign "
                                      "--mechanism SHA256-RSA-PKCS --id 01 "
                                      "--input-file @tbs --output-file @signature"));
    ASSERT_EQ(elsewhere.exitCode, 0) << elsewhere.output.toStdString();
    static_cast<void>(run(line("sign @waiting.pdf -o @b.pdf --embed @signature")));
    EXPECT_EQ(run(line("verify @b.pdf --trust @root.pem"))
                  .json()
                  .value(QLatin1String("verdict"))
                  .toString(),
              QStringLiteral("trusted"));
}

TEST_F(Token, theDriverIsFoundByTheTokenAlone)
{
    exportSubmission();
    m_tokens.add(QStringLiteral("ThuTruong"), identity(QStringLiteral("Thủ trưởng Sông Tre")));
    static_cast<void>(
        run(line("sign @a.pdf -o @b.pdf --field head --token ThuTruong --pin-file @pin")));
    refused("sign @a.pdf -o @c.pdf --field head --token KhongCo --pin-file @pin", 4,
            "tokenNotFound");
}

TEST_F(Token, eachFailureHasItsOwnSentenceAndWritesNothing)
{
    exportSubmission();
    m_tokens.add(QStringLiteral("T"), identity(QStringLiteral("Thủ trưởng Sông Tre")));
    const struct {
        const char* words;
        int exitCode;
        const char* code;
        const char* orders;
    } cases[] = {
        {"--pin-file @wrong", 2, "tokenPinWrong", ""},
        {"", 3, "usage", ""}, // no terminal to ask on
        {"--pin-file @pin", 2, "tokenLocked", "locked"},
        {"--pin-file @pin", 2, "tokenLastTry", "final-try"},
        {"--pin-file @pin", 4, "tokenRemoved", "remove:C_Sign"},
        {"--pin-file @pin", 4, "tokenModuleBroken", "crash:C_Sign"},
        {"--pin-file @pin", 4, "tokenModuleBroken", "crash:C_Initialize"},
        {"--pin-file @pin", 2, "tokenModuleInvalid", "fail:C_Initialize=5"},
        {"--pin-file @pin", 2, "signingFailed", "fail:C_Sign=30"},
        {"--pin-file @pin", 4, "tokenFailed", "fail:C_Login=30"},
        {"--pin-file @pin --cert 99", 2, "tokenKeyMissing", ""},
    };
    for (const auto& one : cases) {
        refused(
            (QByteArray("sign @a.pdf -o @b.pdf --field head --pkcs11 FAKE --token T ") + one.words)
                .constData(),
            one.exitCode, one.code, QString::fromLatin1(one.orders));
    }
    refused("sign @a.pdf -o @b.pdf --field head --pkcs11 @pin", 2, "tokenModuleInvalid");
    refused("sign @a.pdf -o @b.pdf --field head --pkcs11 @none.so", 2, "fileNotFound");
    refused("sign @a.pdf -o @b.pdf --field head --token T --pkcs12 @x.p12", 3, "usage");
}

TEST_F(Token, aDriverThatHangsIsGivenUpAfterItsTime)
{
    exportSubmission();
    m_tokens.add(QStringLiteral("T"), identity(QStringLiteral("Thủ trưởng Sông Tre")));
    refused("sign @a.pdf -o @b.pdf --field head --pkcs11 FAKE --pin-file @pin --token-limit 2", 4,
            "tokenModuleBroken", QStringLiteral("hang:C_GetSlotList"));
}

TEST_F(Token, theLastTryIsUsedOnlyWhenAskedForAndItsStateIsTold)
{
    exportSubmission();
    m_tokens.add(QStringLiteral("T"), identity(QStringLiteral("Thủ trưởng Sông Tre")));
    const CliOutcome outcome = runCli(
        line("sign @a.pdf -o @b.pdf --field head --pkcs11 FAKE --pin-file @pin --last-try --lang "
             "en"),
        {.environment = {{QStringLiteral("LUYTRE_FAKE_TOKEN"), QStringLiteral("final-try")}}});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err.toStdString();
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("one more wrong PIN locks the token")))
        << outcome.err.toStdString();
    EXPECT_FALSE(outcome.err.contains(QLatin1String(SoftTokens::pin)));
}

TEST_F(Token, onATerminalThePinIsAskedForUnseenAndTheLastTryAgreedToInFull)
{
    exportSubmission();
    m_tokens.add(QStringLiteral("T"), identity(QStringLiteral("Thủ trưởng Sông Tre")));
    const QStringList words = line("sign @a.pdf -o @b.pdf --field head --pkcs11 FAKE --lang vi");
    const QMap<QString, QString> last{
        {QStringLiteral("LUYTRE_FAKE_TOKEN"), QStringLiteral("final-try")}};
    const QString pin = QLatin1String(SoftTokens::pin);
    const QString question = QStringLiteral("Gõ “có” để đồng ý: ");
    const QString prompt = QStringLiteral("Mã PIN của token “T”: ");

    const TerminalOutcome hesitant = runOnTerminal(words, {{question, QStringLiteral("c")}}, last);
    EXPECT_EQ(hesitant.exitCode, 2) << hesitant.shown.toStdString();
    EXPECT_TRUE(hesitant.shown.contains(QLatin1String("tokenLastTry"))
                && !hesitant.shown.contains(prompt));
    EXPECT_FALSE(entries().contains(QStringLiteral("b.pdf")));

    const TerminalOutcome sure
        = runOnTerminal(words, {{question, QStringLiteral("có")}, {prompt, pin}}, last);
    EXPECT_EQ(sure.exitCode, 0) << sure.shown.toStdString();
    EXPECT_FALSE(sure.shown.contains(pin)) << "the PIN was shown";
    EXPECT_TRUE(entries().contains(QStringLiteral("b.pdf")));

    const TerminalOutcome declined = runOnTerminal(words, {{prompt, QString()}}, {});
    EXPECT_EQ(declined.exitCode, 4) << declined.shown.toStdString();
    EXPECT_TRUE(declined.shown.contains(QLatin1String("cancelled")));
}

TEST_F(Token, onAPinPadThePersonIsSentToTheReader)
{
    exportSubmission();
    m_tokens.add(QStringLiteral("T"), identity(QStringLiteral("Thủ trưởng Sông Tre")));
    const CliOutcome outcome = runCli(
        line("sign @a.pdf -o @b.pdf --field head --pkcs11 FAKE --lang vi"),
        {.environment = {{QStringLiteral("LUYTRE_FAKE_TOKEN"), QStringLiteral("pin-pad")},
                         {QStringLiteral("LUYTRE_FAKE_PIN"), QLatin1String(SoftTokens::pin)}}});
    EXPECT_EQ(outcome.exitCode, 0) << outcome.err.toStdString();
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("Nhập mã PIN của token “T” trên đầu đọc.")))
        << outcome.err.toStdString();
}

TEST_F(Token, unsealsWithAToken)
{
    const TestIdentity receiver
        = identity(QStringLiteral("Sở"), KeyKind::P384, "critical,keyAgreement");
    m_tokens.add(QStringLiteral("So"), receiver);
    put(QStringLiteral("so.pem"), receiver.certificatePem);
    put(QStringLiteral("a.txt"), "Hồ sơ đề xuất cấp độ");
    static_cast<void>(run(line("seal @a.txt -o @a.p7m --to @so.pem")));
    static_cast<void>(
        run(line("unseal @a.p7m -o @b.txt --pkcs11 SOFT --token So --pin-file @pin")));
    EXPECT_EQ(bytesOf(QStringLiteral("b.txt")), bytesOf(QStringLiteral("a.txt")));
    refused("unseal @a.p7m -o @c.txt --pkcs11 SOFT --token So --pin-file @wrong", 2,
            "tokenPinWrong");
    refused("unseal @a.p7m -o @c.txt --pkcs11 FAKE --token So --pin-file @pin", 4, "tokenRemoved",
            QStringLiteral("remove:C_DeriveKey"));
}

TEST_F(Token, listShowsEveryDriverThoughOneIsBroken)
{
    m_tokens.add(QStringLiteral("T"), identity(QStringLiteral("Thủ trưởng Sông Tre")));
    const CliOutcome outcome
        = run(line("token list --pkcs11 FAKE --pkcs11 SOFT"), 0,
              {.environment
               = {{QStringLiteral("LUYTRE_FAKE_TOKEN"), QStringLiteral("crash:C_GetSlotList")}}});
    const QJsonArray modules = outcome.json().value(QLatin1String("modules")).toArray();
    ASSERT_EQ(modules.size(), 2);
    EXPECT_EQ(modules[0]
                  .toObject()
                  .value(QLatin1String("error"))
                  .toObject()
                  .value(QLatin1String("code"))
                  .toString(),
              QStringLiteral("tokenModuleBroken"));
    const QJsonArray tokens = modules[1].toObject().value(QLatin1String("tokens")).toArray();
    ASSERT_FALSE(tokens.isEmpty());
    EXPECT_EQ(tokens[0].toObject().value(QLatin1String("label")).toString(), QStringLiteral("T"));
    EXPECT_EQ(tokens[0].toObject().value(QLatin1String("pinState")).toString(),
              QStringLiteral("untouched"));
}

TEST_F(Token, certsShowsWhatEachIsFor)
{
    m_tokens.add(QStringLiteral("T"), identity(QStringLiteral("Thủ trưởng Sông Tre")));
    m_tokens.putCertificate(
        QStringLiteral("T"), QStringLiteral("0a"),
        identity(QStringLiteral("Nhận"), KeyKind::Rsa2048, "critical,keyEncipherment")
            .certificatePem);
    const QJsonArray list = run(line("token certs --pkcs11 SOFT --token T"))
                                .json()
                                .value(QLatin1String("certificates"))
                                .toArray();
    ASSERT_EQ(list.size(), 2);
    for (const auto& value : list) {
        const QJsonObject one = value.toObject();
        const bool signs = one.value(QLatin1String("id")).toString() == QLatin1String("01");
        EXPECT_EQ(one.value(QLatin1String("signs")).toBool(), signs);
        EXPECT_EQ(one.value(QLatin1String("unseals")).toBool(), !signs);
        EXPECT_TRUE(one.value(QLatin1String("validNow")).toBool());
    }
    static_cast<void>(run(line("token certs --pkcs11 SOFT --token KhongCo"), 1));
}

TEST_F(Token, testGivesAReportForSupport)
{
    m_tokens.add(QStringLiteral("T"), identity(QStringLiteral("Thủ trưởng Sông Tre")));
    static_cast<void>(run(line("token test --pkcs11 SOFT --token T --trust @root.pem --sign "
                               "--pin-file @pin --report @report.json")));
    const QByteArray report = bytesOf(QStringLiteral("report.json"));
    EXPECT_TRUE(report.contains("\"worst\": \"good\"")) << report.toStdString();
    EXPECT_TRUE(report.contains("\"signature\""));
    EXPECT_FALSE(report.contains(SoftTokens::pin));
    // Nothing with that name: the report says at which step.
    const QJsonObject absent = run(line("token test --token KhongCo"), 1).json();
    EXPECT_EQ(absent.value(QLatin1String("findings"))
                  .toArray()[1]
                  .toObject()
                  .value(QLatin1String("state"))
                  .toString(),
              QStringLiteral("bad"));
    const QJsonObject locked
        = run(line("token test --pkcs11 FAKE --token T"), 1,
              {.environment = {{QStringLiteral("LUYTRE_FAKE_TOKEN"), QStringLiteral("locked")}}})
              .json();
    EXPECT_EQ(locked.value(QLatin1String("worst")).toString(), QStringLiteral("bad"));
}

} // namespace
} // namespace luytre::test
