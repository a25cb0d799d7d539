#include "token/ModuleProbe.h"
#include "support/Printers.h"
#include "support/SoftToken.h"

#include <QElapsedTimer>
#include <QFile>

namespace luytre {
namespace {

TokenAgentOptions agent(int seconds = 30)
{
    return {QStringLiteral(LUYTRE_TOKEN_AGENT), seconds, 30, 30};
}

TEST(ModuleProbe, ShowsTokensAndTheirCertificatesBeforeAnyPin)
{
    const test::SoftTokens tokens;
    const test::TestPki pki;
    const auto identity = pki.issue({.commonName = QStringLiteral("Thủ trưởng Sông Tre")});
    tokens.add(QStringLiteral("Thủ trưởng"), identity);
    tokens.addEmpty(QStringLiteral("Trống"));

    const auto listing = ModuleProbe(agent()).list(test::SoftTokens::module());
    LUYTRE_ASSERT_OK(listing);
    EXPECT_EQ(listing->path, test::SoftTokens::module());
    EXPECT_TRUE(listing->manufacturer.contains(QStringLiteral("SoftHSM")))
        << listing->manufacturer.toStdString();
    std::map<QString, TokenInfo> byLabel;
    for (const TokenInfo& token : listing->tokens) {
        byLabel.emplace(token.label, token);
    }
    ASSERT_TRUE(byLabel.contains(QStringLiteral("Thủ trưởng")));
    const TokenInfo& head = byLabel.at(QStringLiteral("Thủ trưởng"));
    EXPECT_TRUE(head.initialized && head.loginRequired && head.pinSet && !head.pinPad
                && !head.serial.isEmpty());
    EXPECT_EQ(head.pinState, PinState::Untouched);
    ASSERT_EQ(head.certificates.size(), 1U);
    EXPECT_EQ(head.certificates[0].id, QStringLiteral("01"));
    const auto certificate = certificateOf(head.certificates[0]);
    LUYTRE_ASSERT_OK(certificate);
    EXPECT_EQ(*certificate, identity.signer->certificate());
    EXPECT_TRUE(byLabel.at(QStringLiteral("Trống")).certificates.empty());
}

TEST(ModuleProbe, TellsTheFlagsOfThePin)
{
    const test::SoftTokens tokens;
    tokens.addEmpty(QStringLiteral("T"));
    const struct {
        const char* order;
        PinState state;
        bool pad;
        bool mustChange;
    } cases[] = {
        {"count-low", PinState::CountLow, false, false},
        {"count-low,final-try", PinState::FinalTry, false, false},
        {"final-try,locked", PinState::Locked, false, false},
        {"pin-pad", PinState::Untouched, true, false},
        {"to-be-changed", PinState::Untouched, false, true},
    };
    for (const auto& one : cases) {
        const test::ScopedVariable order("LUYTRE_FAKE_TOKEN", one.order);
        const auto listing = ModuleProbe(agent()).list(test::SoftTokens::fakeModule());
        LUYTRE_ASSERT_OK(listing);
        const TokenInfo& token = listing->tokens.front();
        EXPECT_EQ(token.pinState, one.state) << one.order;
        EXPECT_EQ(token.pinPad, one.pad) << one.order;
        EXPECT_EQ(token.pinMustChange, one.mustChange) << one.order;
    }
}

TEST(ModuleProbe, SurvivesEveryKindOfBadModule)
{
    const test::SoftTokens tokens;
    tokens.addEmpty(QStringLiteral("T"));
    const struct {
        const char* order;
        ErrorCode code;
        const char* detail;
    } cases[] = {
        {"crash:C_GetFunctionList", ErrorCode::TokenModuleBroken, "crashed, signal 11"},
        {"crash:C_Initialize", ErrorCode::TokenModuleBroken, "crashed, signal 11"},
        {"crash:C_GetTokenInfo", ErrorCode::TokenModuleBroken, "crashed, signal 11"},
        {"hang:C_Initialize", ErrorCode::TokenModuleBroken, "no answer within 1 s"},
        {"hang:C_GetSlotList", ErrorCode::TokenModuleBroken, "no answer within 1 s"},
        {"hang:C_OpenSession", ErrorCode::TokenModuleBroken, "no answer within 1 s"},
        {"fail:C_GetFunctionList=5", ErrorCode::TokenModuleInvalid, "Unable to load"},
        {"fail:C_Initialize=5", ErrorCode::TokenModuleInvalid, "0x5"},
        {"fail:C_Initialize=a4", ErrorCode::TokenLocked, "0xa4"}, // said at the wrong moment
        {"fail:C_GetInfo=5", ErrorCode::TokenModuleInvalid, "0x5"},
        {"fail:C_GetSlotList=30", ErrorCode::TokenFailed, "0x30"},
        {"fail:C_GetSlotInfo=30", ErrorCode::TokenFailed, "0x30"},
        {"fail:C_GetTokenInfo=30", ErrorCode::TokenFailed, "0x30"},
    };
    for (const auto& one : cases) {
        const test::ScopedVariable order("LUYTRE_FAKE_TOKEN", one.order);
        const bool hangs = QByteArray(one.order).startsWith("hang");
        const auto listing
            = ModuleProbe(agent(hangs ? 1 : 30)).list(test::SoftTokens::fakeModule());
        LUYTRE_EXPECT_ERROR(listing, one.code);
        if (!listing) {
            EXPECT_TRUE(listing.error().detail.contains(QLatin1String(one.detail)))
                << one.order << ": " << listing.error().detail.toStdString();
            EXPECT_EQ(listing.error().file, test::SoftTokens::fakeModule());
        }
    }
}

TEST(ModuleProbe, ATokenWhoseCertificatesCannotBeReadSaysWhy)
{
    const test::SoftTokens tokens;
    tokens.addEmpty(QStringLiteral("T"));
    const test::ScopedVariable order("LUYTRE_FAKE_TOKEN", "fail:C_FindObjectsInit=30");
    const auto listing = ModuleProbe(agent()).list(test::SoftTokens::fakeModule());
    LUYTRE_ASSERT_OK(listing);
    EXPECT_TRUE(listing->tokens.front().problem.contains(QStringLiteral("0x30")));
}

TEST(ModuleProbe, WaitsForASlowModuleAndStopsWhenCancelled)
{
    const test::SoftTokens tokens;
    tokens.addEmpty(QStringLiteral("T"));
    const test::ScopedVariable order("LUYTRE_FAKE_TOKEN", "slow:C_GetSlotList=300");
    LUYTRE_EXPECT_OK(ModuleProbe(agent()).list(test::SoftTokens::fakeModule()));
    CancellationToken cancellation;
    cancellation.cancel();
    LUYTRE_EXPECT_ERROR(ModuleProbe(agent()).list(test::SoftTokens::fakeModule(), &cancellation),
                        ErrorCode::Cancelled);
}

TEST(ModuleProbe, RefusesWhatIsNoModule)
{
    const test::SoftTokens tokens;
    QFile text(tokens.path(QStringLiteral("text.so")));
    ASSERT_TRUE(text.open(QIODevice::WriteOnly));
    text.write("not a library");
    text.close();
    LUYTRE_EXPECT_ERROR(ModuleProbe(agent()).list(text.fileName()), ErrorCode::TokenModuleInvalid);
    LUYTRE_EXPECT_ERROR(
        ModuleProbe(agent()).list(QStringLiteral("/lib/x86_64-linux-gnu/libz.so.1")),
        ErrorCode::TokenModuleInvalid);
    LUYTRE_EXPECT_ERROR(ModuleProbe(agent()).list(tokens.path(QStringLiteral("none.so"))),
                        ErrorCode::FileNotFound);
    TokenAgentOptions missing = agent();
    missing.program = tokens.path(QStringLiteral("no-such-helper"));
    LUYTRE_EXPECT_ERROR(ModuleProbe(missing).list(test::SoftTokens::module()),
                        ErrorCode::Environment);
}

} // namespace
} // namespace luytre
