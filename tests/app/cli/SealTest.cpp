#include "app/cli/Workplace.h"

#include <QJsonArray>

namespace luytre::test {
namespace {

class Seal : public Workplace
{
protected:
    void SetUp() override
    {
        Workplace::SetUp();
        CertificateWish wish;
        wish.keyUsage = "critical,keyEncipherment";
        makeKey(QStringLiteral("department"), wish);
        makeKey(QStringLiteral("stranger"), wish);
        put(QStringLiteral("a.txt"), content());
        put(QStringLiteral("phrase"), "một cụm mật khẩu dài\n");
        put(QStringLiteral("other"), "một cụm mật khẩu khác\n");
    }
    static QByteArray content() { return QByteArray("Hồ sơ đề xuất cấp độ\n").repeated(1000); }

    /// Words of a command line in which "@name" is a file of the workplace.
    [[nodiscard]] QStringList line(const char* text) const
    {
        QStringList all = split(text);
        for (QString& word : all) {
            if (word.startsWith(QLatin1Char('@'))) {
                word = path(word.mid(1));
            }
        }
        return all;
    }
    void refused(const char* text, int exitCode, const char* code) const
    {
        const QStringList before = entries();
        const CliOutcome outcome = run(line(text), exitCode);
        EXPECT_EQ(outcome.error().value(QLatin1String("code")).toString(),
                  QString::fromLatin1(code))
            << outcome.err.toStdString();
        EXPECT_EQ(entries(), before);
    }
};

TEST_F(Seal, goesThereAndBackByCertificateAndByPassphrase)
{
    const QJsonObject sealed
        = run(line("seal @a.txt -o @a.p7m --to @department.pem --passphrase-file @phrase")).json();
    EXPECT_EQ(sealed.value(QLatin1String("receivers")).toArray().size(), 1);
    EXPECT_TRUE(sealed.value(QLatin1String("passphrase")).toBool());
    EXPECT_FALSE(bytesOf(QStringLiteral("a.p7m")).contains("Hồ sơ"));
    static_cast<void>(
        run(line("unseal @a.p7m -o @b.txt --pkcs12 @department.p12 --password-file @password")));
    EXPECT_EQ(bytesOf(QStringLiteral("b.txt")), content());
    static_cast<void>(run(line("unseal @a.p7m -o @c.txt --passphrase-file @phrase")));
    EXPECT_EQ(bytesOf(QStringLiteral("c.txt")), content());
    static_cast<void>(run(line("unseal @a.p7m -o @d.txt --passphrase"), 0,
                          {.environment = {{QStringLiteral("LUYTRE_PASSPHRASE"),
                                            QStringLiteral("một cụm mật khẩu dài")}}}));
    EXPECT_EQ(bytesOf(QStringLiteral("d.txt")), content());
}

TEST_F(Seal, eachFailureHasItsOwnSentenceAndWritesNothing)
{
    static_cast<void>(
        run(line("seal @a.txt -o @a.p7m --to @department.pem --passphrase-file @phrase")));
    const QByteArray sound = bytesOf(QStringLiteral("a.p7m"));
    put(QStringLiteral("cut.p7m"), sound.left(sound.size() - 100));
    QByteArray damaged = sound;
    damaged[damaged.size() - 100] = char(damaged.at(damaged.size() - 100) ^ 1);
    put(QStringLiteral("damaged.p7m"), damaged);
    refused("unseal @a.p7m -o @x --pkcs12 @stranger.p12 --password-file @password", 2,
            "envelopeNotForKey");
    refused("unseal @a.p7m -o @x --passphrase-file @other", 2, "wrongPassphrase");
    refused("unseal @cut.p7m -o @x --passphrase-file @phrase", 2, "envelopeTruncated");
    refused("unseal @damaged.p7m -o @x --passphrase-file @phrase", 2, "envelopeDamaged");
    refused("unseal @a.txt -o @x --passphrase-file @phrase", 2, "envelopeInvalid");
    refused("unseal @a.p7m -o @x --pkcs12 @department.p12 --password-file @phrase", 2,
            "wrongPassword");
    refused("unseal @none.p7m -o @x --passphrase-file @phrase", 2, "fileNotFound");
}

TEST_F(Seal, refusesReceiversAndCommandLinesThatCannotWork)
{
    CertificateWish signs;
    makeKey(QStringLiteral("signer"), signs);
    put(QStringLiteral("short"), "ngắn\n");
    refused("seal @a.txt -o @a.p7m --to @signer.pem", 2, "certificateNotForEncryption");
    refused("seal @a.txt -o @a.p7m --to @a.txt", 2, "certificateInvalid");
    refused("seal @a.txt -o @a.p7m --passphrase-file @short", 3, "usage");
    refused("seal @a.txt -o @a.p7m", 3, "usage");
    refused("seal @a.txt -o @a.p7m --passphrase", 3, "usage"); // no terminal to ask on
    refused("unseal @a.txt -o @x", 3, "usage");
    refused("unseal @a.txt -o @x --passphrase --pkcs12 @department.p12", 3, "usage");
}

TEST_F(Seal, aFullDiskLeavesNothingBehind)
{
    put(QStringLiteral("large"), QByteArray(3 << 20, 'x'));
    const QStringList before = entries();
    const CliOutcome outcome = run(line("seal @large -o @large.p7m --to @department.pem"), 4,
                                   {.environment = {}, .largestFile = 1 << 20});
    EXPECT_EQ(outcome.error().value(QLatin1String("code")).toString(), QStringLiteral("diskFull"));
    EXPECT_EQ(entries(), before);
}

} // namespace
} // namespace luytre::test
