#include "core/signing/SigningFixture.h"

#include "signing/TrustFindings.h"

namespace luytre {

namespace {

class TrustFindingsTest : public test::SigningTest
{
protected:
    Certificate authority() const
    {
        return Certificate::listFromPem(pki().authorityPem()).value().front();
    }
    std::vector<FindingCode> codes(const TrustStore& store, const SigningInstant& signedAt,
                                   const QDateTime& now) const
    {
        const ChainResult chain
            = store.evaluate(rsa().certificate(), rsa().chain(), signedAt.instant);
        std::vector<FindingCode> list;
        for (const VerificationFinding& finding :
             trustFindings(QStringLiteral("head"), chain, signedAt, now)) {
            list.push_back(finding.code);
        }
        return list;
    }
};

TEST_F(TrustFindingsTest, RevocationCountsByTheTimeOfSigning)
{
    const QDateTime at = test::TestPki::now();
    TrustStore store;
    store.add(authority());
    // Revoked six days before `at`.
    store.add(*RevocationList::parse(pki().revocationList({rsa().certificate()}, at)));
    const QDateTime before = at.addDays(-7);
    EXPECT_EQ(codes(store, {at, false}, at), std::vector{FindingCode::CertificateRevoked});
    EXPECT_EQ(codes(store, {at, true}, at), std::vector{FindingCode::CertificateRevoked});
    EXPECT_EQ(codes(store, {before, false}, at),
              std::vector{FindingCode::CertificateRevokedTimeUnproven});
    EXPECT_EQ(codes(store, {before, true}, at), std::vector{FindingCode::CertificateRevokedLater});
}

TEST_F(TrustFindingsTest, ATrialAuthorityAndLaterExpiryAreSaid)
{
    const QDateTime at = test::TestPki::now();
    TrustStore trial;
    trial.add(authority(), TrustPurpose::Test);
    EXPECT_EQ(codes(trial, {at, false}, at), std::vector{FindingCode::TrialAuthority});
    TrustStore real;
    real.add(authority(), TrustPurpose::Government);
    EXPECT_TRUE(codes(real, {at, false}, at).empty());
    EXPECT_EQ(codes(real, {at, false}, at.addYears(10)),
              std::vector{FindingCode::CertificateExpiredSince});
}

TEST_F(TrustFindingsTest, AWrongClockIsNoticed)
{
    const QDateTime at = test::TestPki::now();
    TrustStore store;
    store.add(*RevocationList::parse(pki().revocationList({}, at)));
    EXPECT_TRUE(clockFindings(store, at).empty());
    const auto found = clockFindings(store, at.addYears(-1));
    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found.front().code, FindingCode::ClockWrong);
    EXPECT_TRUE(clockFindings(TrustStore(), at.addYears(-1)).empty());
}

TEST_F(TrustFindingsTest, TheVerdictIsTheWorstFinding)
{
    VerificationReport report;
    report.verdict = Verdict::Trusted;
    addFindings(report, {{FindingCode::CertificateExpiredSince, QStringLiteral("head"), {}}});
    EXPECT_EQ(report.verdict, Verdict::Trusted);
    addFindings(report,
                {{FindingCode::TrialAuthority, QStringLiteral("head"), {}},
                 {FindingCode::CertificateRevoked, QStringLiteral("head"), {}},
                 {FindingCode::ClockWrong, {}, {}}});
    EXPECT_EQ(report.verdict, Verdict::IntactSignerInvalid);
    EXPECT_EQ(report.findings.size(), 4u);
}

} // namespace

} // namespace luytre
