#include "core/token/TestPins.h"
#include "support/Printers.h"
#include "token/TokenSigner.h"

#include <set>

namespace luytre {
namespace {

class TokenFailure : public ::testing::Test
{
protected:
    void SetUp() override { m_tokens.add(QStringLiteral("T"), m_pki.issue()); }

    Result<QByteArray> sign(const QByteArray& orders, int seconds = 30) const
    {
        const test::ScopedVariable order("LUYTRE_FAKE_TOKEN", orders);
        test::TestPins pins;
        LUYTRE_TRY(signer,
                   TokenSigner::open({test::SoftTokens::fakeModule(),
                                      {},
                                      {},
                                      test::TestPki::now(),
                                      {QStringLiteral(LUYTRE_TOKEN_AGENT), 30, seconds, seconds}},
                                     pins));
        return signer->sign("x", {});
    }

    test::SoftTokens m_tokens;
    test::TestPki m_pki;
};

TEST_F(TokenFailure, EachIsToldForWhatItIs)
{
    const struct {
        const char* order;
        ErrorCode code;
        int seconds;
    } cases[] = {
        {"remove:C_Login", ErrorCode::TokenRemoved, 30},
        {"remove:C_SignInit", ErrorCode::TokenRemoved, 30},
        {"remove:C_Sign", ErrorCode::TokenRemoved, 30},
        {"fail:C_Sign=30", ErrorCode::SigningFailed, 30}, // CKR_DEVICE_ERROR, but it is still there
        {"fail:C_Sign=32", ErrorCode::TokenRemoved, 30},
        {"fail:C_Sign=e0", ErrorCode::TokenRemoved, 30},
        {"fail:C_SignInit=70", ErrorCode::SigningFailed, 30}, // CKR_MECHANISM_INVALID
        {"fail:C_Login=30", ErrorCode::TokenFailed, 30},
        {"fail:C_Login=a0", ErrorCode::TokenPinWrong, 30},
        {"fail:C_Login=a2", ErrorCode::TokenPinWrong, 30},
        {"fail:C_Login=a4", ErrorCode::TokenLocked, 30},
        {"crash:C_Login", ErrorCode::TokenModuleBroken, 30},
        {"crash:C_Sign", ErrorCode::TokenModuleBroken, 30},
        {"hang:C_Login", ErrorCode::TokenModuleBroken, 1},
        {"hang:C_Sign", ErrorCode::TokenModuleBroken, 1},
    };
    for (const auto& one : cases) {
        const auto signature = sign(one.order, one.seconds);
        SCOPED_TRACE(one.order);
        LUYTRE_EXPECT_ERROR(signature, one.code);
    }
}

TEST_F(TokenFailure, OfAnyCallAtAnyTimeEndsInAnErrorOrASignature)
{
    const std::set<ErrorCode> known
        = {ErrorCode::TokenModuleInvalid, ErrorCode::TokenModuleBroken, ErrorCode::TokenNotFound,
           ErrorCode::TokenKeyMissing,    ErrorCode::TokenRemoved,      ErrorCode::TokenFailed,
           ErrorCode::SigningFailed};
    int failures = 0;
    for (const char* call :
         {"C_GetFunctionList", "C_Initialize", "C_GetInfo", "C_GetSlotList", "C_GetSlotInfo",
          "C_GetTokenInfo", "C_OpenSession", "C_Login", "C_Logout", "C_FindObjectsInit",
          "C_FindObjects", "C_GetAttributeValue", "C_SignInit", "C_Sign", "C_Finalize"}) {
        for (int time = 1; time <= 3; ++time) {
            const QByteArray order
                = "fail:" + QByteArray(call) + '@' + QByteArray::number(time) + "=30";
            SCOPED_TRACE(order.constData());
            // libp11 waits for ever for a session that cannot be opened: only the time limit ends
            // that.
            const auto signature = sign(order, QByteArray(call) == "C_OpenSession" ? 1 : 30);
            if (!signature) {
                ++failures;
                EXPECT_TRUE(known.contains(signature.error().code))
                    << ::testing::PrintToString(signature.error());
            }
        }
    }
    EXPECT_GT(failures, 15);
}

TEST_F(TokenFailure, ASlowTokenIsWaitedFor)
{
    const auto signature = sign("slow:C_Sign=500");
    LUYTRE_EXPECT_OK(signature);
}

TEST_F(TokenFailure, ACancellationEndsAHangingTokenLongBeforeItsTime)
{
    const test::ScopedVariable order("LUYTRE_FAKE_TOKEN", "hang:C_Login");
    constexpr int tooLong = 100'000; // seconds
    CancellationToken cancellation;
    test::TestPins pins;
    pins.whenAsked = [&cancellation] { cancellation.cancel(); };
    auto signer = TokenSigner::open({test::SoftTokens::fakeModule(),
                                     {},
                                     {},
                                     test::TestPki::now(),
                                     {QStringLiteral(LUYTRE_TOKEN_AGENT), 30, tooLong, tooLong}},
                                    pins, &cancellation);
    LUYTRE_ASSERT_OK(signer);
    const auto signature = (*signer)->sign("x", {});
    LUYTRE_EXPECT_ERROR(signature, ErrorCode::Cancelled);
}

} // namespace
} // namespace luytre
