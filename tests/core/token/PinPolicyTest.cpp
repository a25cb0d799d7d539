#include "core/token/TestPins.h"
#include "support/Printers.h"
#include "token/TokenSigner.h"

#include <QFile>

namespace luytre {
namespace {

const QByteArray wrong = "000000";

/// A signer on the fake module, which keeps a list of the calls it gets.
class PinPolicy : public ::testing::Test
{
protected:
    void SetUp() override { m_tokens.add(QStringLiteral("Văn thư"), m_pki.issue()); }

    /// Opens anew each time, as a person who tries again does.
    Result<QByteArray> sign(test::TestPins& pins, const QByteArray& orders = {},
                            int times = 1) const
    {
        QFile::remove(m_tokens.path(QStringLiteral("log")));
        const test::ScopedVariable order(
            "LUYTRE_FAKE_TOKEN",
            orders + ",log=" + QFile::encodeName(m_tokens.path(QStringLiteral("log"))));
        const test::ScopedVariable pad("LUYTRE_FAKE_PIN", test::SoftTokens::pin);
        LUYTRE_TRY(signer,
                   TokenSigner::open({test::SoftTokens::fakeModule(),
                                      {},
                                      {},
                                      test::TestPki::now(),
                                      {QStringLiteral(LUYTRE_TOKEN_AGENT), 30, 30, 30}},
                                     pins));
        Result<QByteArray> signature;
        for (int i = 0; i < times && signature; ++i) {
            signature = signer->sign("x", {});
        }
        return signature;
    }

    /// How often the module was given a PIN since the last sign().
    qsizetype logins() const
    {
        QFile file(m_tokens.path(QStringLiteral("log")));
        return file.open(QIODevice::ReadOnly) ? file.readAll().count("C_Login") : -1;
    }

    QByteArray counted() const
    {
        return "tries=" + QFile::encodeName(m_tokens.path(QStringLiteral("tries")));
    }

    test::SoftTokens m_tokens;
    test::TestPki m_pki;
};

TEST_F(PinPolicy, ALockedTokenIsNotAskedFor)
{
    test::TestPins pins;
    const auto signature = sign(pins, "locked");
    LUYTRE_EXPECT_ERROR(signature, ErrorCode::TokenLocked);
    EXPECT_TRUE(pins.asked.empty() && pins.confirmations.empty());
    EXPECT_EQ(logins(), 0);
}

TEST_F(PinPolicy, TheLastTryNeedsAnExplicitYes)
{
    test::TestPins pins;
    const auto refused = sign(pins, "final-try");
    LUYTRE_EXPECT_ERROR(refused, ErrorCode::TokenLastTry);
    EXPECT_EQ(pins.confirmations.size(), 1U);
    EXPECT_TRUE(pins.asked.empty());
    EXPECT_EQ(logins(), 0);

    pins.agreeToLastTry = true;
    const auto result = sign(pins, "final-try");
    LUYTRE_EXPECT_OK(result);
    EXPECT_EQ(pins.asked.size(), 1U);
    EXPECT_EQ(pins.asked[0].state, PinState::FinalTry);
}

TEST_F(PinPolicy, FewTriesAreToldBeforeThePinIsAskedFor)
{
    test::TestPins pins;
    const auto result = sign(pins, "count-low");
    LUYTRE_EXPECT_OK(result);
    ASSERT_EQ(pins.asked.size(), 1U);
    EXPECT_EQ(pins.asked[0].state, PinState::CountLow);
    EXPECT_EQ(pins.asked[0].token, QStringLiteral("Văn thư"));
    EXPECT_TRUE(pins.confirmations.empty());
}

TEST_F(PinPolicy, AWrongPinIsNeverTriedAgainAndThreeLock)
{
    const struct {
        PinState before;
        PinState after;
        ErrorCode code;
    } tries[] = {{PinState::Untouched, PinState::CountLow, ErrorCode::TokenPinWrong},
                 {PinState::CountLow, PinState::FinalTry, ErrorCode::TokenPinWrong},
                 {PinState::FinalTry, PinState::Locked, ErrorCode::TokenLocked}};
    for (const auto& one : tries) {
        test::TestPins pins({wrong, test::SoftTokens::pin});
        pins.agreeToLastTry = true;
        const auto signature = sign(pins, counted());
        LUYTRE_EXPECT_ERROR(signature, one.code);
        ASSERT_EQ(pins.asked.size(), 1U);
        EXPECT_EQ(pins.asked[0].state, one.before);
        EXPECT_EQ(logins(), 1);
        ASSERT_EQ(pins.refused.size(), 1U);
        EXPECT_EQ(pins.refused[0].state, one.after);
        EXPECT_FALSE(signature.error().detail.contains(QString::fromLatin1(wrong)));
    }
    test::TestPins pins;
    const auto result = sign(pins, counted());
    LUYTRE_EXPECT_ERROR(result, ErrorCode::TokenLocked);
    EXPECT_TRUE(pins.asked.empty());
}

TEST_F(PinPolicy, AfterAWrongPinThePersonMayTryAgainWithTheSameSigner)
{
    const test::ScopedVariable order("LUYTRE_FAKE_TOKEN", counted());
    test::TestPins pins({wrong, test::SoftTokens::pin});
    auto signer = TokenSigner::open({test::SoftTokens::fakeModule(),
                                     {},
                                     {},
                                     test::TestPki::now(),
                                     {QStringLiteral(LUYTRE_TOKEN_AGENT), 30, 30, 30}},
                                    pins);
    LUYTRE_ASSERT_OK(signer);
    const auto first = (*signer)->sign("x", {});
    LUYTRE_EXPECT_ERROR(first, ErrorCode::TokenPinWrong);
    const auto second = (*signer)->sign("x", {});
    LUYTRE_EXPECT_OK(second);
    ASSERT_EQ(pins.asked.size(), 2U);
    EXPECT_EQ(pins.asked[1].state, PinState::CountLow);
}

TEST_F(PinPolicy, NoPinNoLogin)
{
    test::TestPins declines(std::vector<QByteArray>{});
    const auto first = sign(declines);
    LUYTRE_EXPECT_ERROR(first, ErrorCode::Cancelled);
    EXPECT_EQ(logins(), 0);
    test::TestPins empty({QByteArray("")});
    const auto second = sign(empty);
    LUYTRE_EXPECT_ERROR(second, ErrorCode::Cancelled);
    EXPECT_EQ(logins(), 0);
    test::TestPins cut({QByteArray("271\0828", 7)});
    const auto third = sign(cut);
    LUYTRE_EXPECT_ERROR(third, ErrorCode::Cancelled);
    EXPECT_EQ(logins(), 0);
}

TEST_F(PinPolicy, OnAPinPadNobodyIsAskedForThePin)
{
    test::TestPins pins;
    const auto first = sign(pins, "pin-pad");
    LUYTRE_EXPECT_OK(first);
    EXPECT_TRUE(pins.asked.empty());
    EXPECT_EQ(pins.padded.size(), 1U);

    test::TestPins last;
    const auto second = sign(last, "pin-pad,final-try");
    LUYTRE_EXPECT_ERROR(second, ErrorCode::TokenLastTry);
    EXPECT_TRUE(last.padded.empty());

    test::TestPins cancelledThere;
    const auto signature = sign(cancelledThere, "pin-pad,fail:C_Login=50");
    LUYTRE_EXPECT_ERROR(signature, ErrorCode::Cancelled);
}

TEST_F(PinPolicy, AKeyThatWantsItForEverySignatureAsksForEverySignature)
{
    test::TestPins pins({test::SoftTokens::pin, test::SoftTokens::pin, test::SoftTokens::pin});
    const auto first = sign(pins, "each-time", 2);
    LUYTRE_EXPECT_OK(first);
    ASSERT_EQ(pins.asked.size(), 3U);
    EXPECT_EQ(pins.asked[0].purpose, PinPurpose::Login);
    EXPECT_EQ(pins.asked[1].purpose, PinPurpose::EachUse);
    EXPECT_EQ(pins.asked[2].purpose, PinPurpose::EachUse);
    EXPECT_EQ(logins(), 3);

    test::TestPins pad;
    const auto second = sign(pad, "each-time,pin-pad", 2);
    LUYTRE_EXPECT_OK(second);
    EXPECT_TRUE(pad.asked.empty());

    test::TestPins wrongLater({test::SoftTokens::pin, wrong, test::SoftTokens::pin});
    const auto third = sign(wrongLater, "each-time");
    LUYTRE_EXPECT_ERROR(third, ErrorCode::TokenPinWrong);
    EXPECT_EQ(logins(), 2) << "tried again by itself";
    EXPECT_EQ(wrongLater.refused.size(), 1U);

    test::TestPins declinesLater({test::SoftTokens::pin});
    const auto fourth = sign(declinesLater, "each-time");
    LUYTRE_EXPECT_ERROR(fourth, ErrorCode::Cancelled);
}

TEST_F(PinPolicy, APinThatMustBeChangedFirstIsSaidSo)
{
    test::TestPins pins({test::SoftTokens::pin, test::SoftTokens::pin});
    const auto first = sign(pins, "fail:C_Login=a3");
    LUYTRE_EXPECT_ERROR(first, ErrorCode::TokenPinUnusable);
    const auto second = sign(pins, "fail:C_Login=102");
    LUYTRE_EXPECT_ERROR(second, ErrorCode::TokenPinUnusable);
}

} // namespace
} // namespace luytre
