#include "SigningFixture.h"

#include "pdf/PdfFile.h"
#include "pdf/PdfSignatures.h"

namespace luytre {

namespace {

class PadesLevels : public test::SigningTest
{
protected:
    Result<void> signAt(PadesLevel level, const char* input, const char* output, const char* field,
                        RawSigner& signer) const
    {
        SignRequest wish = request(input, output, field);
        wish.longTerm = longTerm(level);
        return PadesSigner(m_clock).sign(wish, signer);
    }

    /// The document time stamps of a file, judged by OpenSSL's own program; how many there are.
    int timeStampsThatOpensslAccepts(const char* name) const
    {
        const auto pdf = PdfFile::open(in(name));
        const auto values = pdf ? readSignatures(*pdf) : failure(pdf.error());
        EXPECT_TRUE(values.has_value());
        int count = 0;
        for (const PdfSignatureValue& value : values.value_or(std::vector<PdfSignatureValue>())) {
            if (!value.isDocumentTimeStamp) {
                continue;
            }
            EXPECT_EQ(value.subFilter, QStringLiteral("ETSI.RFC3161"));
            const QByteArray file = bytes(name);
            const auto& range = value.byteRange;
            put("stamped", file.left(range[1]) + file.mid(range[2], range[3]));
            const auto token = TimeStampToken::parse(value.contents);
            EXPECT_TRUE(token.has_value());
            put("token", token ? token->der() : QByteArray());
            put("ca.pem", pki().authorityPem());
            const auto said = test::judge(
                QStringLiteral("openssl"),
                {QStringLiteral("ts"), QStringLiteral("-verify"), QStringLiteral("-token_in"),
                 QStringLiteral("-in"), in("token"), QStringLiteral("-data"), in("stamped"),
                 QStringLiteral("-CAfile"), in("ca.pem"), QStringLiteral("-attime"),
                 QString::number(test::TestPki::now().toSecsSinceEpoch())});
            EXPECT_EQ(said.exitCode, 0) << said.output.toStdString();
            ++count;
        }
        return count;
    }
};

TEST_F(PadesLevels, eachLevelAddsWhatItSays)
{
    struct Case {
        PadesLevel level;
        bool store;
        int timeStamps;
        Coverage coverage;
    };
    const std::vector<Case> cases = {
        {PadesLevel::B, false, 0, Coverage::WholeFile},
        {PadesLevel::T, false, 0, Coverage::WholeFile},
        {PadesLevel::LT, true, 0, Coverage::LaterSignaturesOnly},
        {PadesLevel::LTA, true, 1, Coverage::LaterSignaturesOnly},
    };
    // id-smime-aa-timeStampToken, as it stands in the hexadecimal of /Contents.
    const QByteArray attribute = "060b2a864886f70d010910020e";
    for (const bool asStream : {false, true}) {
        if (asStream) {
            const auto made = test::judge(
                QStringLiteral("qpdf"),
                {QStringLiteral("--object-streams=generate"), in("base.pdf"), in("streams.pdf")});
            ASSERT_EQ(made.exitCode, 0) << made.output.toStdString();
        }
        for (const Case& c : cases) {
            SCOPED_TRACE(::testing::Message()
                         << "level " << int(c.level) << " stream " << asStream);
            LUYTRE_ASSERT_OK(
                signAt(c.level, asStream ? "streams.pdf" : "base.pdf", "out.pdf", "head", p256()));
            const VerificationReport report = verify("out.pdf");
            EXPECT_EQ(report.verdict, Verdict::Trusted) << test::said(report);
            ASSERT_GE(report.signatures.size(), 1u);
            EXPECT_EQ(report.signatures.front().coverage, c.coverage);
            EXPECT_EQ(bytes("out.pdf").contains(attribute), c.level >= PadesLevel::T);
            for (const char* key : {"/DSS", "/VRI", "/Certs", "/CRLs", "/ESIC"}) {
                EXPECT_EQ(bytes("out.pdf").contains(key), c.store) << key;
            }
            EXPECT_EQ(timeStampsThatOpensslAccepts("out.pdf"), c.timeStamps);
            expectClean("out.pdf");
        }
    }
}

TEST_F(PadesLevels, threeSignersEachForTheLongTerm)
{
    LUYTRE_ASSERT_OK(signAt(PadesLevel::LTA, "base.pdf", "1.pdf", "preparer", rsa()));
    LUYTRE_ASSERT_OK(signAt(PadesLevel::T, "1.pdf", "2.pdf", "head", p256()));
    LUYTRE_ASSERT_OK(signAt(PadesLevel::LTA, "2.pdf", "3.pdf", "seal", p384()));
    const VerificationReport report = verify("3.pdf");
    EXPECT_EQ(report.verdict, Verdict::Trusted) << test::said(report);
    EXPECT_EQ(timeStampsThatOpensslAccepts("3.pdf"), 2);
    EXPECT_TRUE(report.emptyFields.empty());
    EXPECT_TRUE(bytes("3.pdf").startsWith(bytes("2.pdf")));
    EXPECT_TRUE(bytes("2.pdf").startsWith(bytes("1.pdf")));
    // What the store holds already is not stored twice.
    EXPECT_EQ(bytes("3.pdf").count(pki().revocationList({}, test::TestPki::now())), 1);
    expectClean("3.pdf");
}

TEST_F(PadesLevels, everySchemeCarriesATimeStamp)
{
    for (const auto digest :
         {DigestAlgorithm::Sha256, DigestAlgorithm::Sha384, DigestAlgorithm::Sha512}) {
        for (const bool pss : {false, true}) {
            SCOPED_TRACE(::testing::Message() << int(digest) << (pss ? " PSS" : ""));
            SignRequest wish = request("base.pdf", "out.pdf", "head");
            wish.longTerm = longTerm(PadesLevel::T);
            wish.scheme = {digest, pss};
            LUYTRE_ASSERT_OK(PadesSigner(m_clock).sign(wish, rsa()));
            EXPECT_EQ(verify("out.pdf").verdict, Verdict::Trusted);
        }
    }
}

TEST_F(PadesLevels, ocspAnswersDoAsWell)
{
    SignRequest wish = request("base.pdf", "out.pdf", "head");
    wish.longTerm = longTerm(PadesLevel::LT);
    wish.longTerm.revocation = RevocationData();
    const QDateTime now = test::TestPki::now();
    LUYTRE_ASSERT_OK(
        wish.longTerm.revocation.addOcspAnswer(pki().ocspAnswer(rsa().certificate(), false, now)));
    // The authority of time stamps is still without a word.
    LUYTRE_EXPECT_ERROR(PadesSigner(m_clock).sign(wish, rsa()), ErrorCode::RevocationMissing);
    test::TestTsa tsa(pki(), now);
    const auto token = requestTimeStamp(tsa, DigestAlgorithm::Sha256, QByteArray(32, 'x'));
    LUYTRE_ASSERT_OK(token);
    LUYTRE_ASSERT_OK(
        wish.longTerm.revocation.addOcspAnswer(pki().ocspAnswer(token->signer(), false, now)));
    wish.longTerm.timeStamps = &tsa;
    LUYTRE_ASSERT_OK(PadesSigner(m_clock).sign(wish, rsa()));
    EXPECT_EQ(verify("out.pdf").verdict, Verdict::Trusted);
    EXPECT_TRUE(bytes("out.pdf").contains("/OCSPs"));
}

TEST_F(PadesLevels, whatCannotBeHadLeavesTheOldFile)
{
    const QDateTime now = test::TestPki::now();
    struct Case {
        const char* what;
        PadesLevel level;
        test::TsaFault fault;
        bool withList;
        bool revoked;
        ErrorCode code;
    };
    const std::vector<Case> cases = {
        {"refuses", PadesLevel::T, test::TsaFault::Refuses, true, false,
         ErrorCode::TimeStampUnavailable},
        {"of another request", PadesLevel::LTA, test::TsaFault::WrongNonce, true, false,
         ErrorCode::TimeStampInvalid},
        {"of something else", PadesLevel::T, test::TsaFault::WrongImprint, true, false,
         ErrorCode::TimeStampInvalid},
        {"no list", PadesLevel::LT, test::TsaFault::None, false, false,
         ErrorCode::RevocationMissing},
        {"revoked", PadesLevel::LTA, test::TsaFault::None, true, true,
         ErrorCode::CertificateRevoked},
    };
    put("out.pdf", "the old file");
    for (const Case& c : cases) {
        SCOPED_TRACE(c.what);
        test::TestTsa tsa(pki(), now);
        tsa.fault = c.fault;
        SignRequest wish = request("base.pdf", "out.pdf", "head");
        wish.longTerm.level = c.level;
        wish.longTerm.timeStamps = &tsa;
        if (c.withList) {
            const std::vector<Certificate> revoked
                = c.revoked ? std::vector{rsa().certificate()} : std::vector<Certificate>();
            LUYTRE_ASSERT_OK(wish.longTerm.revocation.addList(pki().revocationList(revoked, now)));
        }
        LUYTRE_EXPECT_ERROR(PadesSigner(m_clock).sign(wish, rsa()), c.code);
        EXPECT_EQ(bytes("out.pdf"), "the old file");
    }
    SignRequest wish = request("base.pdf", "out.pdf", "head");
    wish.longTerm.level = PadesLevel::T;
    LUYTRE_EXPECT_ERROR(PadesSigner(m_clock).sign(wish, rsa()), ErrorCode::Usage);
}

TEST_F(PadesLevels, afterALockNobodySigns)
{
    SignRequest wish = request("base.pdf", "1.pdf", "head");
    wish.lockAll = true;
    LUYTRE_ASSERT_OK(PadesSigner(m_clock).sign(wish, rsa()));
    EXPECT_TRUE(bytes("1.pdf").contains("/FieldMDP"));
    EXPECT_EQ(verify("1.pdf").verdict, Verdict::Trusted);
    expectClean("1.pdf");
    LUYTRE_EXPECT_ERROR(sign("1.pdf", "2.pdf", "seal", p256()), ErrorCode::FindingsBlock);
    EXPECT_FALSE(QFile::exists(in("2.pdf")));
}

} // namespace

} // namespace luytre
