#include "crypto/CmsSigner.h"
#include "crypto/CmsVerifier.h"
#include "support/Printers.h"
#include "support/TestPages.h"
#include "support/TestPki.h"

#include <QFile>
#include <QTemporaryDir>

namespace luytre {

namespace {

using test::KeyKind;

const QByteArray content = "nội dung được ký";

QByteArray digestOf(const QByteArray& bytes)
{
    StreamDigest digest(DigestAlgorithm::Sha256);
    digest.add(bytes);
    return digest.result();
}

class Cms : public ::testing::TestWithParam<KeyKind>
{
protected:
    test::TestPki m_pki;
};

INSTANTIATE_TEST_SUITE_P(Keys, Cms,
                         ::testing::Values(KeyKind::Rsa2048, KeyKind::Rsa3072, KeyKind::P256,
                                           KeyKind::P384));

TEST_P(Cms, whatIsSignedVerifies)
{
    const auto identity = m_pki.issue({.key = GetParam()});
    const auto der = signCms(*identity.signer, digestOf(content));
    LUYTRE_ASSERT_OK(der);
    // A signature in a PDF is padded with zeros.
    const auto signature = CmsSignature::parse(*der + QByteArray(100, '\0'));
    LUYTRE_ASSERT_OK(signature);
    EXPECT_TRUE(signature->signer() == identity.signer->certificate());
    EXPECT_EQ(signature->certificates().size(), 2u);
    EXPECT_FALSE(signature->signingTime().isValid()) << "PAdES forbids it";
    const CmsCheck check = signature->check(digestOf(content));
    EXPECT_TRUE(check.digestHolds && check.signatureHolds && check.algorithmsStrong)
        << check.detail.toStdString();
    EXPECT_EQ(check.binding, CertificateBinding::Bound);

    const CmsCheck other = signature->check(digestOf(content + ' '));
    EXPECT_FALSE(other.digestHolds);
    EXPECT_TRUE(other.signatureHolds) << "the attributes are as they were";
}

TEST_P(Cms, opensslSaysCAdES)
{
    const auto identity = m_pki.issue({.key = GetParam()});
    const auto der = signCms(*identity.signer, digestOf(content));
    LUYTRE_ASSERT_OK(der);
    const QTemporaryDir folder;
    const auto put = [&](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    };
    const auto result = test::judge(
        QStringLiteral("openssl"),
        {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-cades"),
         QStringLiteral("-binary"), QStringLiteral("-inform"), QStringLiteral("DER"),
         QStringLiteral("-in"), put("cms.der", *der), QStringLiteral("-content"),
         put("content", content), QStringLiteral("-CAfile"), put("ca.pem", m_pki.authorityPem()),
         QStringLiteral("-purpose"), QStringLiteral("any"), QStringLiteral("-attime"),
         QString::number(test::TestPki::now().toSecsSinceEpoch())});
    EXPECT_EQ(result.exitCode, 0) << result.output.toStdString();
    EXPECT_TRUE(result.output.contains(QLatin1String("CAdES Verification successful")))
        << result.output.toStdString();
}

TEST_P(Cms, everyChangedByteIsNoticed)
{
    const auto identity = m_pki.issue({.key = GetParam()});
    const auto der = signCms(*identity.signer, digestOf(content));
    LUYTRE_ASSERT_OK(der);
    // The last bytes are the signature value.
    QByteArray changed = *der;
    changed[changed.size() - 5] = char(changed[changed.size() - 5] ^ 1);
    const auto signature = CmsSignature::parse(changed);
    LUYTRE_ASSERT_OK(signature);
    EXPECT_FALSE(signature->check(digestOf(content)).signatureHolds);
}

TEST(CmsSignature, refusesWhatIsNone)
{
    LUYTRE_EXPECT_ERROR(CmsSignature::parse(QByteArray()), ErrorCode::SigningFailed);
    LUYTRE_EXPECT_ERROR(CmsSignature::parse(QByteArray(4096, '\0')), ErrorCode::SigningFailed);
    LUYTRE_EXPECT_ERROR(CmsSignature::parse("0\x82 no CMS"), ErrorCode::SigningFailed);
}

TEST(CmsSigner, refusesWeakKeysAndWrongUsage)
{
    const test::TestPki pki;
    const auto weak = pki.issue({.key = KeyKind::Rsa1024});
    LUYTRE_EXPECT_ERROR(signCms(*weak.signer, digestOf(content)), ErrorCode::WeakKey);
    const auto wrong = pki.issue({.keyUsage = "keyEncipherment"});
    LUYTRE_EXPECT_ERROR(signCms(*wrong.signer, digestOf(content)),
                        ErrorCode::CertificateNotForSigning);
}

} // namespace

} // namespace luytre
