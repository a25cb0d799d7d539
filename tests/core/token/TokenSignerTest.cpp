#include "token/TokenSigner.h"
#include "core/token/TestPins.h"
#include "crypto/KeySignature.h"
#include "support/Printers.h"

#include <QFile>

#include <thread>

namespace luytre {
namespace {

const QString head = QStringLiteral("Thủ trưởng");

TokenKeyRequest requestFor(const QString& module, const QString& token = head)
{
    return {
        module, token, {}, test::TestPki::now(), {QStringLiteral(LUYTRE_TOKEN_AGENT), 30, 30, 30}};
}

TEST(TokenSigner, SignsWithEveryKindOfKeyAndScheme)
{
    const test::SoftTokens tokens;
    const test::TestPki pki;
    for (const auto kind : {test::KeyKind::Rsa2048, test::KeyKind::Rsa3072, test::KeyKind::P256,
                            test::KeyKind::P384}) {
        const auto identity = pki.issue({.key = kind});
        const QString label = QStringLiteral("T%1").arg(int(kind));
        tokens.add(label, identity);
        test::TestPins pins;
        auto signer = TokenSigner::open(requestFor(test::SoftTokens::module(), label), pins);
        LUYTRE_ASSERT_OK(signer);
        EXPECT_EQ((*signer)->certificate(), identity.signer->certificate());
        EXPECT_TRUE(pins.asked.empty()) << "asked before anything was signed";
        for (const auto digest :
             {DigestAlgorithm::Sha256, DigestAlgorithm::Sha384, DigestAlgorithm::Sha512}) {
            for (const bool pss : {false, true}) {
                const SignatureScheme scheme{digest, pss};
                const auto signature = (*signer)->sign("nội dung", scheme);
                LUYTRE_ASSERT_OK(signature);
                EXPECT_TRUE(
                    ssl::signatureHolds((*signer)->certificate(), "nội dung", *signature, scheme));
                EXPECT_FALSE(
                    ssl::signatureHolds((*signer)->certificate(), "khác", *signature, scheme));
            }
        }
        EXPECT_EQ(pins.asked.size(), 1U) << "one login is enough for an ordinary key";
        EXPECT_EQ(pins.asked[0].token, label);
        EXPECT_EQ(pins.asked[0].purpose, PinPurpose::Login);
    }
}

TEST(TokenSigner, WorksOnAnotherThreadThanItWasOpenedOn)
{
    const test::SoftTokens tokens;
    const test::TestPki pki;
    tokens.add(head, pki.issue());
    test::TestPins pins;
    auto signer = TokenSigner::open(requestFor(test::SoftTokens::module()), pins);
    LUYTRE_ASSERT_OK(signer);
    Result<QByteArray> signature;
    std::thread([&] { signature = (*signer)->sign("x", {}); }).join();
    LUYTRE_ASSERT_OK(signature);
    EXPECT_TRUE(ssl::signatureHolds((*signer)->certificate(), "x", *signature, {}));
}

TEST(TokenSigner, TwoTokensOfOneModuleSignSideBySide)
{
    const test::SoftTokens tokens;
    const test::TestPki pki;
    const QString clerk = QStringLiteral("Văn thư");
    tokens.add(head, pki.issue());
    tokens.add(clerk, pki.issue({.key = test::KeyKind::P256}));
    test::TestPins pinsOfHead;
    test::TestPins pinsOfClerk;
    auto first = TokenSigner::open(requestFor(test::SoftTokens::module(), head), pinsOfHead);
    auto second = TokenSigner::open(requestFor(test::SoftTokens::module(), clerk), pinsOfClerk);
    LUYTRE_ASSERT_OK(first);
    LUYTRE_ASSERT_OK(second);
    Result<QByteArray> ofHead;
    std::thread signing([&] { ofHead = (*first)->sign("x", {}); });
    const auto ofClerk = (*second)->sign("x", {});
    signing.join();
    first->reset();
    LUYTRE_EXPECT_OK(ofHead);
    LUYTRE_EXPECT_OK(ofClerk);
    const auto again = (*second)->sign("y", {});
    LUYTRE_EXPECT_OK(again) << "the end of the other must not log this one out";
    EXPECT_EQ(pinsOfClerk.asked.size(), 1U);
}

TEST(TokenSigner, BringsTheIssuersThatTheTokenHas)
{
    const test::SoftTokens tokens;
    const test::TestPki pki;
    tokens.add(head, pki.issue());
    tokens.putCertificate(head, QStringLiteral("99"), pki.authorityPem());
    test::TestPins pins;
    const auto signer = TokenSigner::open(requestFor(test::SoftTokens::module()), pins);
    LUYTRE_ASSERT_OK(signer);
    ASSERT_EQ((*signer)->chain().size(), 1U);
    EXPECT_TRUE((*signer)->certificate().isIssuedBy((*signer)->chain()[0]));
}

TEST(TokenSigner, ChoosesAmongTokensAndCertificatesOrSaysWhichThereAre)
{
    const test::SoftTokens tokens;
    const test::TestPki pki;
    const auto old = pki.issue({.to = QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC)});
    const auto current = pki.issue({.commonName = QStringLiteral("Hiện hành")});
    const auto forSealing = pki.issue({.keyUsage = "critical,keyEncipherment"});
    tokens.add(head, old);
    tokens.put(head, QStringLiteral("02"), current);
    tokens.put(head, QStringLiteral("03"), forSealing);
    const auto opened = [&](const char* token, const QString& certificate) {
        test::TestPins pins;
        TokenKeyRequest request = requestFor(test::SoftTokens::module(), QString::fromUtf8(token));
        request.certificate = certificate;
        return TokenSigner::open(request, pins);
    };
    const auto chosen = opened("Thủ trưởng", {});
    LUYTRE_ASSERT_OK(chosen);
    EXPECT_EQ((*chosen)->certificate(), current.signer->certificate()) << "the only one valid now";
    LUYTRE_EXPECT_OK(opened("", {}));
    LUYTRE_EXPECT_OK(opened("Thủ trưởng", QStringLiteral("01")));
    LUYTRE_EXPECT_OK(
        opened("Thủ trưởng", current.signer->certificate().sha256Fingerprint().right(8)));
    LUYTRE_EXPECT_ERROR(opened("Thủ trưởng", QStringLiteral("03")),
                        ErrorCode::CertificateNotForSigning);
    LUYTRE_EXPECT_ERROR(opened("Thủ trưởng", QStringLiteral("77")), ErrorCode::TokenKeyMissing);
    const auto missing = opened("Văn thư", {});
    LUYTRE_EXPECT_ERROR(missing, ErrorCode::TokenNotFound);
    EXPECT_TRUE(missing.error().detail.contains(head));

    tokens.put(head, QStringLiteral("04"), pki.issue());
    const auto ambiguous = opened("Thủ trưởng", {});
    LUYTRE_EXPECT_ERROR(ambiguous, ErrorCode::TokenAmbiguous);
    EXPECT_TRUE(ambiguous.error().detail.contains(QStringLiteral("02"))
                && ambiguous.error().detail.contains(QStringLiteral("04")));
    tokens.add(QStringLiteral("Văn thư"), pki.issue());
    LUYTRE_EXPECT_ERROR(opened("", {}), ErrorCode::TokenAmbiguous);
    LUYTRE_EXPECT_OK(opened("Văn thư", {}));
}

TEST(TokenSigner, ACertificateWithoutItsKeyIsSaidSo)
{
    const test::SoftTokens tokens;
    const test::TestPki pki;
    tokens.addEmpty(head);
    tokens.putCertificate(head, QStringLiteral("01"), pki.issue().certificatePem);
    test::TestPins pins;
    auto signer = TokenSigner::open(requestFor(test::SoftTokens::module()), pins);
    LUYTRE_ASSERT_OK(signer);
    const auto signature = (*signer)->sign("x", {});
    LUYTRE_EXPECT_ERROR(signature, ErrorCode::TokenKeyMissing);
}

} // namespace
} // namespace luytre
