#include "SigningFixture.h"

#include "pdf/DssUpdate.h"
#include "pdf/PdfFile.h"

/// Revocation data that a file brings in /DSS (ETSI EN 319 142-1, 5.4) count for its verdict.
namespace luytre {

namespace {

using test::said;

class BroughtRevocation : public test::SigningTest
{
protected:
    /// A signed file with these lists and answers appended, as anybody could.
    VerificationReport withStore(const char* signedFile, const DssEntry& entry)
    {
        const auto pdf = PdfFile::open(in(signedFile));
        EXPECT_TRUE(pdf.has_value());
        const auto update = prepareDss(*pdf, entry);
        EXPECT_TRUE(update.has_value());
        put("store.pdf", bytes(signedFile) + update.value_or(QByteArray()));
        return verify("store.pdf");
    }

    static bool has(const VerificationReport& report, FindingCode code)
    {
        return std::any_of(report.findings.begin(), report.findings.end(),
                           [code](const VerificationFinding& f) { return f.code == code; });
    }
};

TEST_F(BroughtRevocation, aWordThatTheCertificateWasRevokedCountsWhoeverBringsIt)
{
    LUYTRE_ASSERT_OK(sign("base.pdf", "1.pdf", "head", rsa()));
    EXPECT_TRUE(has(verify("1.pdf"), FindingCode::RevocationUnknown));
    const Certificate& certificate = rsa().certificate();
    const QDateTime now = test::TestPki::now();
    const test::TestPki stranger;
    struct Case {
        const char* what;
        DssEntry store;
        Verdict verdict;
    };
    std::vector<Case> cases(5);
    cases[0] = {"revoked by a list", {}, Verdict::IntactSignerInvalid};
    cases[0].store.revocationLists = {pki().revocationList({certificate}, now)};
    cases[1] = {"revoked by an answer", {}, Verdict::IntactSignerInvalid};
    cases[1].store.ocspAnswers = {pki().ocspAnswer(certificate, true, now)};
    cases[2] = {"a list of a stranger", {}, Verdict::Trusted};
    cases[2].store.revocationLists = {stranger.revocationList({certificate}, now)};
    cases[3] = {"no lists at all", {}, Verdict::Trusted};
    cases[3].store.revocationLists = {"no list"};
    cases[3].store.ocspAnswers = {"no answer"};
    cases[4] = {"somebody else revoked", {}, Verdict::Trusted};
    cases[4].store.revocationLists = {pki().revocationList({p256().certificate()}, now)};
    for (const Case& c : cases) {
        const VerificationReport report = withStore("1.pdf", c.store);
        EXPECT_EQ(report.verdict, c.verdict) << c.what << '\n' << said(report);
        EXPECT_EQ(has(report, FindingCode::CertificateRevoked),
                  c.verdict == Verdict::IntactSignerInvalid)
            << c.what;
    }
}

/// Who stole a key writes an old date and adds the list of that time.
TEST_F(BroughtRevocation, aGoodWordCountsOnlyForATimeThatIsProven)
{
    LUYTRE_ASSERT_OK(sign("base.pdf", "1.pdf", "head", rsa()));
    DssEntry good;
    good.revocationLists = {pki().revocationList({}, test::TestPki::now())};
    EXPECT_TRUE(has(withStore("1.pdf", good), FindingCode::RevocationUnknown));

    SignRequest wish = request("base.pdf", "lt.pdf", "head");
    wish.longTerm = longTerm(PadesLevel::LT);
    LUYTRE_ASSERT_OK(PadesSigner(m_clock).sign(wish, rsa()));
    const VerificationReport proven = verify("lt.pdf");
    EXPECT_EQ(proven.verdict, Verdict::Trusted) << said(proven);
    EXPECT_FALSE(has(proven, FindingCode::RevocationUnknown)) << said(proven);
    EXPECT_EQ(proven.signatures.front().chain.revocation, Revocation::Good);
}

TEST_F(BroughtRevocation, aDocumentTimeStampProvesTheTimeOfWhatItCovers)
{
    SignRequest wish = request("base.pdf", "lta.pdf", "head");
    wish.longTerm = longTerm(PadesLevel::LTA);
    LUYTRE_ASSERT_OK(PadesSigner(m_clock).sign(wish, rsa()));
    const VerificationReport report = verify("lta.pdf");
    EXPECT_EQ(report.verdict, Verdict::Trusted) << said(report);
    EXPECT_FALSE(has(report, FindingCode::TimeClaimedOnly)) << said(report);
}

} // namespace

} // namespace luytre
