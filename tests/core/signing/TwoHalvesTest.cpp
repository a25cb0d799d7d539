#include "SigningFixture.h"

#include "pdf/PdfFile.h"
#include "pdf/PdfSignatures.h"

namespace luytre {

namespace {

/// Signing with a key that is on another machine: here OpenSSL's own program.
class TwoHalves : public test::SigningTest
{
protected:
    TwoHalves()
    {
        put("key.pem", m_elsewhere.keyPem);
        put("cert.pem", m_elsewhere.certificatePem);
    }

    [[nodiscard]] Result<PreparedSignature> prepare(const SignatureScheme& scheme = {}) const
    {
        SignRequest wish = request("base.pdf", "prepared.pdf", "head");
        wish.scheme = scheme;
        const RawSigner& signer = *m_elsewhere.signer;
        return PadesSigner(m_clock).prepare(wish, signer.certificate(), signer.chain());
    }

    [[nodiscard]] QByteArray signedElsewhere(const PreparedSignature& prepared) const
    {
        put("tbs", prepared.message);
        const QString digest = prepared.scheme.digest == DigestAlgorithm::Sha512
            ? QStringLiteral("-sha512")
            : prepared.scheme.digest == DigestAlgorithm::Sha384 ? QStringLiteral("-sha384")
                                                                : QStringLiteral("-sha256");
        QStringList words
            = {QStringLiteral("dgst"), digest,     QStringLiteral("-sign"), in("key.pem"),
               QStringLiteral("-out"), in("value")};
        if (prepared.scheme.pss) {
            words += {QStringLiteral("-sigopt"), QStringLiteral("rsa_padding_mode:pss"),
                      QStringLiteral("-sigopt"), QStringLiteral("rsa_pss_saltlen:digest")};
        }
        const auto said = test::judge(QStringLiteral("openssl"), words + QStringList{in("tbs")});
        EXPECT_EQ(said.exitCode, 0) << said.output.toStdString();
        return bytes("value");
    }

    [[nodiscard]] Result<void> embed(const QByteArray& signature,
                                     PadesLevel level = PadesLevel::B) const
    {
        return PadesSigner(m_clock).embed(in("prepared.pdf"), in("out.pdf"), signature,
                                          longTerm(level));
    }

    test::TestIdentity m_elsewhere = pki().issue();
};

TEST_F(TwoHalves, theValueComesFromElsewhere)
{
    for (const auto digest :
         {DigestAlgorithm::Sha256, DigestAlgorithm::Sha384, DigestAlgorithm::Sha512}) {
        for (const bool pss : {false, true}) {
            SCOPED_TRACE(::testing::Message() << int(digest) << (pss ? " PSS" : ""));
            const auto prepared = prepare({digest, pss});
            LUYTRE_ASSERT_OK(prepared);
            EXPECT_EQ(verify("prepared.pdf").verdict, Verdict::Broken) << "not signed yet";
            LUYTRE_ASSERT_OK(embed(signedElsewhere(*prepared)));
            const VerificationReport report = verify("out.pdf");
            EXPECT_EQ(report.verdict, Verdict::Trusted) << test::said(report);
            EXPECT_EQ(bytes("out.pdf").size(), bytes("prepared.pdf").size());
        }
    }
    expectClean("out.pdf");
}

TEST_F(TwoHalves, levelsAreAddedWhenTheValueIsThere)
{
    const auto prepared = prepare();
    LUYTRE_ASSERT_OK(prepared);
    LUYTRE_ASSERT_OK(embed(signedElsewhere(*prepared), PadesLevel::LTA));
    EXPECT_EQ(verify("out.pdf").verdict, Verdict::Trusted);
    EXPECT_TRUE(bytes("out.pdf").contains("/DSS"));
}

TEST_F(TwoHalves, aServiceMayGiveAWholeCms)
{
    LUYTRE_ASSERT_OK(prepare());
    const auto pdf = PdfFile::open(in("prepared.pdf"));
    LUYTRE_ASSERT_OK(pdf);
    const auto values = readSignatures(*pdf);
    LUYTRE_ASSERT_OK(values);
    ASSERT_EQ(values->size(), 1u);
    const auto& range = values->front().byteRange;
    const QByteArray file = bytes("prepared.pdf");
    put("content", file.left(range[1]) + file.mid(range[2], range[3]));
    const auto said = test::judge(
        QStringLiteral("openssl"),
        {QStringLiteral("cms"), QStringLiteral("-sign"), QStringLiteral("-cades"),
         QStringLiteral("-binary"), QStringLiteral("-nosmimecap"), QStringLiteral("-md"),
         QStringLiteral("sha256"), QStringLiteral("-in"), in("content"), QStringLiteral("-signer"),
         in("cert.pem"), QStringLiteral("-inkey"), in("key.pem"), QStringLiteral("-outform"),
         QStringLiteral("DER"), QStringLiteral("-out"), in("cms.der")});
    ASSERT_EQ(said.exitCode, 0) << said.output.toStdString();
    LUYTRE_ASSERT_OK(embed(bytes("cms.der")));
    EXPECT_EQ(verify("out.pdf").verdict, Verdict::Trusted) << test::said(verify("out.pdf"));
    LUYTRE_EXPECT_ERROR(embed(bytes("cms.der"), PadesLevel::T), ErrorCode::Usage);
}

TEST_F(TwoHalves, whatDoesNotFitIsRefused)
{
    const auto prepared = prepare();
    LUYTRE_ASSERT_OK(prepared);
    const QByteArray value = signedElsewhere(*prepared);
    put("out.pdf", "the old file");
    QByteArray wrong = value;
    wrong[7] = char(wrong[7] ^ 1);
    LUYTRE_EXPECT_ERROR(embed(wrong), ErrorCode::ReadBackFailed);
    LUYTRE_EXPECT_ERROR(embed("not a signature"), ErrorCode::ReadBackFailed);
    LUYTRE_EXPECT_ERROR(embed(QByteArray()), ErrorCode::ReadBackFailed);
    LUYTRE_EXPECT_ERROR(embed(QByteArray(100'000, 'x')), ErrorCode::TooLarge);
    const QByteArray good = bytes("prepared.pdf");
    QByteArray changed = good;
    changed[100] = char(changed[100] ^ 1);
    put("prepared.pdf", changed);
    LUYTRE_EXPECT_ERROR(embed(value), ErrorCode::FileChanged);
    put("prepared.pdf", bytes("base.pdf"));
    LUYTRE_EXPECT_ERROR(embed(value), ErrorCode::NoSuchField);
    EXPECT_EQ(bytes("out.pdf"), "the old file");
    put("prepared.pdf", good);
    LUYTRE_ASSERT_OK(embed(value));
    // A second time there is nothing to fill.
    put("prepared.pdf", bytes("out.pdf"));
    LUYTRE_EXPECT_ERROR(embed(value), ErrorCode::NoSuchField);
}

} // namespace

} // namespace luytre
