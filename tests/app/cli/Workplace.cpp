#include "app/cli/Workplace.h"

#include "support/Printers.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

namespace luytre::test {

void Workplace::SetUp()
{
    const QString from = sourcePath(QStringLiteral("resources/samples/xa-lua-vang"));
    ASSERT_TRUE(QDir().mkpath(path(QStringLiteral("s/evidence"))));
    ASSERT_TRUE(QFile::copy(from + QStringLiteral("/dossier.json"), sample()));
    const QDir evidence(from + QStringLiteral("/evidence"));
    for (const QString& name : evidence.entryList(QDir::Files)) {
        ASSERT_TRUE(
            QFile::copy(evidence.filePath(name), path(QStringLiteral("s/evidence/")) + name));
        QFile::setPermissions(path(QStringLiteral("s/evidence/")) + name,
                              QFile::ReadOwner | QFile::WriteOwner);
    }
    QFile::setPermissions(sample(), QFile::ReadOwner | QFile::WriteOwner);
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
    return QDir(m_folder.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

void Workplace::openssl(const QStringList& words) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), words);
    ASSERT_TRUE(process.waitForFinished());
    ASSERT_EQ(process.exitCode(), 0) << words.join(QLatin1Char(' ')).toStdString() << '\n'
                                     << process.readAllStandardError().toStdString();
}

void Workplace::makeKey(const QString& name, const QByteArray& extensions, const QStringList& dates,
                        const QStringList& pkcs12) const
{
    const auto file = [&](const char* suffix) { return name + QString::fromLatin1(suffix); };
    const auto words
        = [](const char* text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
    if (!QFile::exists(path(QStringLiteral("root.pem")))) {
        openssl(words("req -x509 -newkey rsa:2048 -nodes -keyout root.key -out root.pem -days 60 "
                      "-subj /CN=Root"));
    }
    put(file(".cnf"), "[req]\ndistinguished_name=dn\n[dn]\n[ext]\n" + extensions);
    put(QStringLiteral("password"), "đúng\n");
    openssl(words("req -newkey rsa:2048 -nodes -keyout")
            << file(".key") << QStringLiteral("-out") << file(".csr") << QStringLiteral("-subj")
            << QStringLiteral("/C=VN/O=Demo/CN=") + name);
    const QStringList period = dates.isEmpty() ? words("-days 30") : dates;
    openssl(words("x509 -req -CA root.pem -CAkey root.key -set_serial 7 -extensions ext -in")
            << file(".csr") << QStringLiteral("-extfile") << file(".cnf") << QStringLiteral("-out")
            << file(".pem") << period);
    openssl(words("pkcs12 -export -passout file:password -certfile root.pem -inkey")
            << file(".key") << QStringLiteral("-in") << file(".pem") << QStringLiteral("-out")
            << file(".p12") << pkcs12);
}

} // namespace luytre::test
