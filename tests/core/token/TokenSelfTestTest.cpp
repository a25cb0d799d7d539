#include "token/TokenSelfTest.h"
#include "core/token/TestPins.h"
#include "support/Printers.h"

#include <QDir>

namespace luytre {
namespace {

class TokenSelfTests : public ::testing::Test
{
protected:
    TokenKeyRequest request(const QString& module = test::SoftTokens::module()) const
    {
        return {module, {}, {}, m_clock.now(), {QStringLiteral(LUYTRE_TOKEN_AGENT), 30, 30, 30}};
    }

    TrustStore anchors(TrustPurpose purpose = TrustPurpose::Government) const
    {
        TrustStore store;
        store.add(Certificate::listFromPem(m_pki.authorityPem())->front(), purpose);
        return store;
    }

    TokenReport run(const TrustStore& store, const TokenKeyRequest& wanted,
                    PinProvider* pins = nullptr) const
    {
        return TokenSelfTest(store, m_clock).run(wanted, pins);
    }

    static CheckState stateOf(const TokenReport& report, TokenCheck check)
    {
        return report.findings.at(std::size_t(check)).state;
    }

    test::SoftTokens m_tokens;
    test::TestPki m_pki;
    FixedClock m_clock{test::TestPki::now()};
};

TEST_F(TokenSelfTests, AGoodTokenIsGoodInEveryRespect)
{
    m_tokens.add(QStringLiteral("Thủ trưởng"), m_pki.issue());
    test::TestPins pins;
    const TokenReport report = run(anchors(), request(), &pins);
    ASSERT_EQ(report.findings.size(), 8U);
    for (std::size_t i = 0; i < report.findings.size(); ++i) {
        const TokenFinding& finding = report.findings[i];
        EXPECT_EQ(int(finding.check), int(i));
        EXPECT_EQ(finding.state, CheckState::Good)
            << finding.text.en.toStdString() << finding.detail.toStdString();
        EXPECT_FALSE(finding.text.vi.isEmpty() || finding.text.en.isEmpty());
    }
    EXPECT_EQ(report.worst(), CheckState::Good);
    EXPECT_EQ(report.token, QStringLiteral("Thủ trưởng"));
    EXPECT_EQ(report.key, QStringLiteral("RSA 2048"));
    EXPECT_EQ(pins.asked.size(), 1U);
}

TEST_F(TokenSelfTests, WithoutPinNothingIsSignedAndNobodyIsAsked)
{
    m_tokens.add(QStringLiteral("T"), m_pki.issue());
    const TokenReport report = run(anchors(), request());
    EXPECT_EQ(stateOf(report, TokenCheck::Signature), CheckState::NotDone);
    EXPECT_EQ(report.worst(), CheckState::Good);
}

TEST_F(TokenSelfTests, SaysOfEachFlagOfThePinHowBadItIs)
{
    m_tokens.add(QStringLiteral("T"), m_pki.issue());
    const struct {
        const char* order;
        CheckState state;
    } cases[] = {{"", CheckState::Good},
                 {"count-low", CheckState::Warning},
                 {"count-low,final-try", CheckState::Warning},
                 {"locked", CheckState::Bad},
                 {"to-be-changed", CheckState::Warning}};
    for (const auto& one : cases) {
        const test::ScopedVariable order("LUYTRE_FAKE_TOKEN", one.order);
        EXPECT_EQ(
            stateOf(run(anchors(), request(test::SoftTokens::fakeModule())), TokenCheck::PinTries),
            one.state)
            << one.order;
    }
}

TEST_F(TokenSelfTests, JudgesTheCertificate)
{
    const auto at = [](int year, int month, int day) {
        return QDateTime(QDate(year, month, day), QTime(0, 0), Qt::UTC);
    };
    const QDateTime now = test::TestPki::now();
    const struct {
        const char* id;
        test::CertificateWish wish;
        TokenCheck check;
        CheckState state;
    } cases[] = {
        {"01", {.to = now.addDays(-1)}, TokenCheck::Validity, CheckState::Bad},
        {"02", {.to = now.addDays(10)}, TokenCheck::Validity, CheckState::Warning},
        {"03",
         {.from = now.addDays(1), .to = at(2030, 1, 1)},
         TokenCheck::Validity,
         CheckState::Bad},
        {"04", {.keyUsage = "critical,keyEncipherment"}, TokenCheck::KeyUsage, CheckState::Bad},
        {"05", {.key = test::KeyKind::Rsa1024}, TokenCheck::KeyUsage, CheckState::Bad},
    };
    m_tokens.addEmpty(QStringLiteral("T"));
    for (const auto& one : cases) {
        m_tokens.putCertificate(QStringLiteral("T"), QLatin1String(one.id),
                                m_pki.issue(one.wish).certificatePem);
        TokenKeyRequest wanted = request();
        wanted.certificate = QLatin1String(one.id);
        EXPECT_EQ(stateOf(run(anchors(), wanted), one.check), one.state) << one.id;
    }
}

TEST_F(TokenSelfTests, JudgesTheChainByTheAnchorsOnHand)
{
    const auto identity = m_pki.issue();
    m_tokens.add(QStringLiteral("T"), identity);
    const test::TestPki stranger;
    TrustStore others;
    others.add(Certificate::listFromPem(stranger.authorityPem())->front());
    TrustStore revoking = anchors();
    revoking.add(*RevocationList::parse(
        m_pki.revocationList({identity.signer->certificate()}, m_clock.now())));
    EXPECT_EQ(stateOf(run({}, request()), TokenCheck::Chain), CheckState::NotDone);
    EXPECT_EQ(stateOf(run(others, request()), TokenCheck::Chain), CheckState::Warning);
    EXPECT_EQ(stateOf(run(anchors(TrustPurpose::Test), request()), TokenCheck::Chain),
              CheckState::Warning);
    EXPECT_EQ(stateOf(run(revoking, request()), TokenCheck::Chain), CheckState::Bad);
}

TEST_F(TokenSelfTests, NamesTheFirstStepThatFailsAndLeavesTheRest)
{
    m_tokens.addEmpty(QStringLiteral("T"));
    const auto firstBad = [&](const TokenReport& report) {
        const auto found
            = std::find_if(report.findings.begin(), report.findings.end(),
                           [](const auto& finding) { return finding.state == CheckState::Bad; });
        return found == report.findings.end() ? -1 : int(found->check);
    };
    TokenKeyRequest elsewhere = request();
    elsewhere.token = QStringLiteral("Không có");
    EXPECT_EQ(firstBad(run({}, elsewhere)), int(TokenCheck::Slot));
    EXPECT_EQ(firstBad(run({}, request())), int(TokenCheck::Certificate));
    const test::ScopedVariable order("LUYTRE_FAKE_TOKEN", "crash:C_Initialize");
    const TokenReport broken = run({}, request(test::SoftTokens::fakeModule()));
    EXPECT_EQ(firstBad(broken), int(TokenCheck::Module));
    EXPECT_TRUE(broken.findings[0].detail.contains(QStringLiteral("crashed")));
    EXPECT_EQ(broken.findings.size(), 8U);
}

TEST_F(TokenSelfTests, TheReportHoldsNothingSecretAndNoNumbersOfIdentityPapers)
{
    m_tokens.add(QStringLiteral("Nguyễn 012345678901"),
                 m_pki.issue({.commonName = QStringLiteral("Nguyễn Mẫu 012345678901")}));
    const test::ScopedVariable home("HOME", "/usr/lib/softhsm");
    test::TestPins pins;
    const TokenReport report = run(anchors(), request(), &pins);
    const QByteArray json = QJsonDocument(toJson(report)).toJson();
    EXPECT_FALSE(json.contains(test::SoftTokens::pin));
    EXPECT_FALSE(json.contains("012345678901")) << json.toStdString();
    EXPECT_FALSE(json.contains("/usr/lib/softhsm"));
    EXPECT_TRUE(json.contains("~/libsofthsm2.so"));
    EXPECT_TRUE(json.contains("Nguyễn Mẫu"));
}

} // namespace
} // namespace luytre
