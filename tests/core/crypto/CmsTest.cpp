#include "crypto/CmsSigner.h"
#include "crypto/CmsVerifier.h"
#include "support/Printers.h"
#include "support/TestPages.h"
#include "support/TestPki.h"
#include "support/TestTsa.h"

#include <QFile>
#include <QTemporaryDir>

namespace luytre {

namespace {

using test::KeyKind;

const QByteArray content = "nội dung được ký";

QByteArray digestOf(const QByteArray& bytes, DigestAlgorithm algorithm = DigestAlgorithm::Sha256)
{
    StreamDigest digest(algorithm);
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

/// What OpenSSL's own program says of a signature.
test::JudgeResult opensslOn(const QByteArray& der, const QByteArray& authorityPem)
{
    const QTemporaryDir folder;
    const auto put = [&](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    };
    return test::judge(QStringLiteral("openssl"),
                       {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-cades"),
                        QStringLiteral("-binary"), QStringLiteral("-inform"), QStringLiteral("DER"),
                        QStringLiteral("-in"), put("cms.der", der), QStringLiteral("-content"),
                        put("content", content), QStringLiteral("-CAfile"),
                        put("ca.pem", authorityPem), QStringLiteral("-purpose"),
                        QStringLiteral("any"), QStringLiteral("-attime"),
                        QString::number(test::TestPki::now().toSecsSinceEpoch())});
}

TEST_P(Cms, opensslSaysCAdESToEveryScheme)
{
    const auto identity = m_pki.issue({.key = GetParam()});
    for (const auto digest :
         {DigestAlgorithm::Sha256, DigestAlgorithm::Sha384, DigestAlgorithm::Sha512}) {
        for (const bool pss : {false, true}) {
            SCOPED_TRACE(::testing::Message() << int(digest) << (pss ? " PSS" : ""));
            const SignatureScheme scheme{digest, pss};
            const auto der = signCms(*identity.signer, digestOf(content, digest), scheme);
            LUYTRE_ASSERT_OK(der);
            const auto result = opensslOn(*der, m_pki.authorityPem());
            EXPECT_EQ(result.exitCode, 0) << result.output.toStdString();
            EXPECT_TRUE(result.output.contains(QLatin1String("CAdES Verification successful")));
            const auto signature = CmsSignature::parse(*der);
            LUYTRE_ASSERT_OK(signature);
            EXPECT_EQ(signature->digestAlgorithm(), digest);
            const CmsCheck check = signature->check(digestOf(content, digest));
            EXPECT_TRUE(check.digestHolds && check.signatureHolds && check.algorithmsStrong);
        }
    }
}

TEST_P(Cms, canBePutAsideUntilTheKeyIsThere)
{
    const auto identity = m_pki.issue({.key = GetParam()});
    for (const bool pss : {false, true}) {
        SCOPED_TRACE(pss);
        const SignatureScheme scheme{DigestAlgorithm::Sha384, pss};
        const auto begun
            = CmsBuilder::begin(identity.signer->certificate(), identity.signer->chain(),
                                digestOf(content, scheme.digest), scheme);
        LUYTRE_ASSERT_OK(begun);
        const auto aside = begun->der();
        LUYTRE_ASSERT_OK(aside);
        auto resumed = CmsBuilder::resume(*aside + QByteArray(50, '\0'));
        LUYTRE_ASSERT_OK(resumed);
        EXPECT_EQ(resumed->message(), begun->message());
        EXPECT_EQ(resumed->scheme().digest, scheme.digest);
        const auto value = identity.signer->sign(resumed->message(), resumed->scheme());
        LUYTRE_ASSERT_OK(value);
        resumed->setSignature(*value);
        const auto der = resumed->der();
        LUYTRE_ASSERT_OK(der);
        EXPECT_EQ(opensslOn(*der, m_pki.authorityPem()).exitCode, 0);
        LUYTRE_EXPECT_ERROR(CmsBuilder::resume(*der), ErrorCode::SigningFailed);
    }
}

TEST_P(Cms, carriesATimeStampOfItsValue)
{
    const auto identity = m_pki.issue({.key = GetParam()});
    test::TestTsa tsa(m_pki, test::TestPki::now());
    const auto der = signCms(*identity.signer, digestOf(content), {}, &tsa);
    LUYTRE_ASSERT_OK(der);
    EXPECT_EQ(tsa.asked, 1);
    EXPECT_EQ(opensslOn(*der, m_pki.authorityPem()).exitCode, 0);
    tsa.fault = test::TsaFault::Refuses;
    LUYTRE_EXPECT_ERROR(signCms(*identity.signer, digestOf(content), {}, &tsa),
                        ErrorCode::TimeStampUnavailable);
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

TEST(CmsSignature, aKeyOfAnUnknownKindHoldsNothing)
{
    const test::TestPki pki;
    const auto identity = pki.issue();
    auto der = signCms(*identity.signer, digestOf(content));
    LUYTRE_ASSERT_OK(der);
    // rsaEncryption, NULL and the head of the key's BIT STRING become an algorithm nobody knows.
    const QByteArray known = QByteArray::fromHex("06092a864886f70d0101010500038201");
    const QByteArray unknown = QByteArray::fromHex("06092a864886f70d0101700500038201");
    ASSERT_GE(der->count(known), 1);
    der->replace(known, unknown);
    const auto signature = CmsSignature::parse(*der);
    LUYTRE_ASSERT_OK(signature);
    const CmsCheck check = signature->check(digestOf(content));
    EXPECT_FALSE(check.signatureHolds);
    EXPECT_FALSE(check.algorithmsAgree);
    EXPECT_FALSE(check.algorithmsStrong);
}

TEST(CmsSigner, refusesDigestsThatAreNotOffered)
{
    const test::TestPki pki;
    const auto identity = pki.issue();
    for (const auto digest :
         {DigestAlgorithm::Md5, DigestAlgorithm::Sha1, DigestAlgorithm::Sha224}) {
        LUYTRE_EXPECT_ERROR(signCms(*identity.signer, digestOf(content, digest), {digest, false}),
                            ErrorCode::Usage);
    }
    LUYTRE_EXPECT_ERROR(signCms(*identity.signer, "too short"), ErrorCode::Usage);
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
