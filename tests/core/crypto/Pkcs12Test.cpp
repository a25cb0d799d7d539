#include "crypto/Pkcs12.h"
#include "support/Printers.h"
#include "support/TestPages.h"
#include "support/TestPki.h"

#include <QFile>
#include <QTemporaryDir>

namespace luytre {

namespace {

SecureBytes secret(const char* text)
{
    QByteArray bytes(text);
    return SecureBytes::takeFrom(bytes);
}

class Pkcs12 : public ::testing::Test
{
protected:
    QString in(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    void openssl(const QStringList& arguments) const
    {
        const auto result = test::judge(QStringLiteral("openssl"), arguments);
        EXPECT_EQ(result.exitCode, 0) << result.output.toStdString();
    }

    QTemporaryDir m_folder;
    test::TestPki m_pki;
};

TEST_F(Pkcs12, opensWithItsPasswordOnly)
{
    const auto identity = m_pki.issue();
    const auto signer = parsePkcs12(identity.pkcs12, test::TestPki::password());
    LUYTRE_ASSERT_OK(signer);
    EXPECT_EQ((*signer)->certificate().subject().commonName, QStringLiteral("Nguyễn Văn Mẫu"));
    EXPECT_EQ((*signer)->chain().size(), 1u);
    LUYTRE_EXPECT_ERROR(parsePkcs12(identity.pkcs12, secret("sai")), ErrorCode::WrongPassword);
    LUYTRE_EXPECT_ERROR(parsePkcs12(identity.pkcs12, SecureBytes()), ErrorCode::WrongPassword);
}

TEST_F(Pkcs12, refusesWhatIsNone)
{
    LUYTRE_EXPECT_ERROR(parsePkcs12("no key file", secret("x")), ErrorCode::KeyFileInvalid);
    LUYTRE_EXPECT_ERROR(parsePkcs12(QByteArray(), secret("x")), ErrorCode::KeyFileInvalid);
    const QByteArray half = m_pki.issue().pkcs12;
    LUYTRE_EXPECT_ERROR(parsePkcs12(half.left(half.size() / 2), test::TestPki::password()),
                        ErrorCode::KeyFileInvalid);
    LUYTRE_EXPECT_ERROR(openPkcs12(in("none.p12"), secret("x")), ErrorCode::FileNotFound);
}

TEST_F(Pkcs12, opensOldExportsEncryptedWithRc2)
{
    openssl({QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
             QStringLiteral("rsa:2048"), QStringLiteral("-nodes"), QStringLiteral("-keyout"),
             in("key.pem"), QStringLiteral("-out"), in("cert.pem"), QStringLiteral("-subj"),
             QStringLiteral("/CN=Old export")});
    openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-legacy"),
             QStringLiteral("-certpbe"), QStringLiteral("PBE-SHA1-RC2-40"),
             QStringLiteral("-keypbe"), QStringLiteral("PBE-SHA1-RC2-40"), QStringLiteral("-inkey"),
             in("key.pem"), QStringLiteral("-in"), in("cert.pem"), QStringLiteral("-out"),
             in("old.p12"), QStringLiteral("-passout"), QStringLiteral("pass:cũ")});
    const auto signer = openPkcs12(in("old.p12"), secret("cũ"));
    LUYTRE_ASSERT_OK(signer);
    EXPECT_EQ((*signer)->certificate().subject().commonName, QStringLiteral("Old export"));
    LUYTRE_EXPECT_OK((*signer)->sign("message", {}));
    LUYTRE_EXPECT_ERROR(openPkcs12(in("old.p12"), secret("mới")), ErrorCode::WrongPassword);
    // Ordinary files still open after the legacy algorithms came in.
    LUYTRE_EXPECT_OK(parsePkcs12(m_pki.issue().pkcs12, test::TestPki::password()));
}

TEST_F(Pkcs12, aCertificateWithoutKeyIsNoSigner)
{
    QFile pem(in("only.pem"));
    ASSERT_TRUE(pem.open(QIODevice::WriteOnly) && pem.write(m_pki.authorityPem()) > 0);
    pem.close();
    openssl({QStringLiteral("pkcs12"), QStringLiteral("-export"), QStringLiteral("-nokeys"),
             QStringLiteral("-in"), in("only.pem"), QStringLiteral("-out"), in("only.p12"),
             QStringLiteral("-passout"), QStringLiteral("pass:x")});
    LUYTRE_EXPECT_ERROR(openPkcs12(in("only.p12"), secret("x")), ErrorCode::KeyFileInvalid);
}

} // namespace

} // namespace luytre
