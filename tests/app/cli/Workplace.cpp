#include "app/cli/Workplace.h"

#include "support/Printers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace luytre::test {

void Workplace::SetUp()
{
    const QString from = sourcePath(QStringLiteral("resources/samples/xa-lua-vang"));
    ASSERT_TRUE(QDir().mkpath(path(QStringLiteral("s/evidence"))));
    const auto copy = [&](const QString& source, const QString& target) {
        ASSERT_TRUE(QFile::copy(source, target));
        QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    };
    copy(from + QStringLiteral("/dossier.json"), sample());
    const QDir evidence(from + QStringLiteral("/evidence"));
    for (const QString& name : evidence.entryList(QDir::Files)) {
        copy(evidence.filePath(name), path(QStringLiteral("s/evidence/")) + name);
    }
}

QJsonObject Workplace::readSample() const
{
    return QJsonDocument::fromJson(bytesOf(QStringLiteral("s/dossier.json"))).object();
}

void Workplace::writeSample(const QJsonObject& dossier) const
{
    put(QStringLiteral("s/dossier.json"), QJsonDocument(dossier).toJson());
}

void Workplace::put(const QString& name, const QByteArray& bytes) const
{
    QFile file(path(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly)) << name.toStdString();
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QByteArray Workplace::bytesOf(const QString& name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
}

QStringList Workplace::entries() const
{
    QStringList names
        = QDir(m_folder.path())
              .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    names.removeAll(QStringLiteral("s"));
    return names;
}

CliOutcome Workplace::run(const QStringList& words, int exitCode,
                          const CliSurroundings& surroundings) const
{
    const CliOutcome outcome = runCli(words + QStringList{QStringLiteral("--json")}, surroundings);
    EXPECT_EQ(outcome.exitCode, exitCode) << words.join(QLatin1Char(' ')).toStdString() << '\n'
                                          << outcome.err.toStdString();
    return outcome;
}

void Workplace::makeKey(const QString& name, CertificateWish wish) const
{
    const CertificateWish ordinary;
    if (wish.from == ordinary.from && wish.to == ordinary.to) {
        // The program signs by the machine's clock.
        wish.from = QDateTime::currentDateTimeUtc().addDays(-2);
        wish.to = QDateTime::currentDateTimeUtc().addDays(30);
    }
    const TestIdentity identity = m_pki.issue(wish);
    put(name + QStringLiteral(".p12"), identity.pkcs12);
    put(name + QStringLiteral(".pem"), identity.certificatePem);
    put(QStringLiteral("root.pem"), m_pki.authorityPem());
    const SecureBytes password = TestPki::password();
    put(QStringLiteral("password"), QByteArray(password.data(), qsizetype(password.size())) + '\n');
}

void Workplace::exportSubmission() const
{
    static_cast<void>(
        run({QStringLiteral("export"), sample(), QStringLiteral("--kind"),
             QStringLiteral("submission"), QStringLiteral("-o"), path(QStringLiteral("a.pdf"))}));
}

} // namespace luytre::test
