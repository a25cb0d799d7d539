#include "support/SoftToken.h"

#include "support/Printers.h"

#include <QDir>
#include <QFile>
#include <QProcess>

namespace luytre::test {

namespace {

void run(const QString& program, const QStringList& words)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    ASSERT_TRUE(process.waitForFinished(60'000)) << program.toStdString();
    ASSERT_EQ(process.exitCode(), 0)
        << program.toStdString() << ' ' << words.join(QLatin1Char(' ')).toStdString() << '\n'
        << process.readAll().toStdString();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

QString pinText()
{
    return QLatin1String(SoftTokens::pin);
}

} // namespace

SoftTokens::SoftTokens() : m_before(qgetenv("SOFTHSM2_CONF"))
{
    QDir(m_folder.path()).mkdir(QStringLiteral("tokens"));
    write(path(QStringLiteral("softhsm2.conf")),
          "directories.tokendir = " + QFile::encodeName(path(QStringLiteral("tokens")))
              + "\nobjectstore.backend = file\nlog.level = ERROR\n");
    qputenv("SOFTHSM2_CONF", QFile::encodeName(path(QStringLiteral("softhsm2.conf"))));
}

SoftTokens::~SoftTokens()
{
    qputenv("SOFTHSM2_CONF", m_before);
}

QString SoftTokens::module()
{
    return QStringLiteral("/usr/lib/softhsm/libsofthsm2.so");
}

QString SoftTokens::fakeModule()
{
    return QStringLiteral(LUYTRE_FAKE_MODULE);
}

void SoftTokens::addEmpty(const QString& label) const
{
    run(QStringLiteral("softhsm2-util"),
        {QStringLiteral("--init-token"), QStringLiteral("--free"), QStringLiteral("--label"), label,
         QStringLiteral("--pin"), pinText(), QStringLiteral("--so-pin"),
         QStringLiteral("31415926")});
}

void SoftTokens::add(const QString& label, const TestIdentity& identity) const
{
    addEmpty(label);
    put(label, QStringLiteral("01"), identity);
}

void SoftTokens::put(const QString& label, const QString& id, const TestIdentity& identity) const
{
    const QString pem = path(QStringLiteral("key.pem"));
    const QString der = path(QStringLiteral("key.der"));
    write(pem, identity.keyPem);
    run(QStringLiteral("openssl"),
        {QStringLiteral("pkey"), QStringLiteral("-in"), pem, QStringLiteral("-outform"),
         QStringLiteral("DER"), QStringLiteral("-out"), der});
    run(QStringLiteral("pkcs11-tool"),
        {QStringLiteral("--module"), module(), QStringLiteral("--token-label"), label,
         QStringLiteral("--login"), QStringLiteral("--pin"), pinText(),
         QStringLiteral("--write-object"), der, QStringLiteral("--type"), QStringLiteral("privkey"),
         QStringLiteral("--id"), id, QStringLiteral("--label"), QStringLiteral("key"),
         QStringLiteral("--usage-sign"), QStringLiteral("--usage-decrypt"),
         QStringLiteral("--usage-derive")});
    QFile::remove(pem);
    QFile::remove(der);
    putCertificate(label, id, identity.certificatePem);
}

void SoftTokens::putCertificate(const QString& label, const QString& id,
                                const QByteArray& pem) const
{
    const QString der = path(QStringLiteral("certificate.der"));
    const auto list = Certificate::listFromPem(pem);
    LUYTRE_ASSERT_OK(list);
    write(der, list->front().der());
    run(QStringLiteral("pkcs11-tool"),
        {QStringLiteral("--module"), module(), QStringLiteral("--token-label"), label,
         QStringLiteral("--login"), QStringLiteral("--pin"), pinText(),
         QStringLiteral("--write-object"), der, QStringLiteral("--type"), QStringLiteral("cert"),
         QStringLiteral("--id"), id, QStringLiteral("--label"), QStringLiteral("cert")});
}

} // namespace luytre::test
