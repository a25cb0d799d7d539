#include "core/token/TestPins.h"
#include "crypto/Envelope.h"
#include "support/Printers.h"
#include "token/TokenDecryptingKey.h"

#include <QFile>

namespace luytre {
namespace {

class TokenUnseal : public ::testing::Test
{
protected:
    static test::CertificateWish receiver(test::KeyKind kind)
    {
        const bool agrees = kind == test::KeyKind::P256 || kind == test::KeyKind::P384;
        return {.key = kind,
                .keyUsage = agrees ? "critical,keyAgreement" : "critical,keyEncipherment"};
    }

    QString in(const char* name) const { return m_tokens.path(QLatin1String(name)); }

    /// A token of that kind of key, and in.p7m sealed for it.
    void sealFor(test::KeyKind kind, const QString& label) const
    {
        const auto identity = m_pki.issue(receiver(kind));
        m_tokens.add(label, identity);
        QFile file(in("in.txt"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content());
        file.close();
        SealRequest request;
        request.input = in("in.txt");
        request.output = in("in.p7m");
        request.receivers = {identity.signer->certificate()};
        request.now = test::TestPki::now();
        LUYTRE_ASSERT_OK(sealFile(request));
    }

    Result<void> unseal(const QString& label, test::TestPins& pins,
                        const QString& module = test::SoftTokens::module()) const
    {
        LUYTRE_TRY(key,
                   TokenDecryptingKey::open({module,
                                             label,
                                             {},
                                             test::TestPki::now(),
                                             {QStringLiteral(LUYTRE_TOKEN_AGENT), 30, 30, 30}},
                                            pins));
        return unsealFile(in("in.p7m"), in("out.txt"), *key);
    }

    static QByteArray content() { return QByteArray("Hồ sơ đề xuất cấp độ\n").repeated(5000); }
    QByteArray opened() const
    {
        QFile file(in("out.txt"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }

    test::SoftTokens m_tokens;
    test::TestPki m_pki;
};

TEST_F(TokenUnseal, OpensWhatWasSealedForEachKindOfKey)
{
    for (const auto kind : {test::KeyKind::Rsa2048, test::KeyKind::Rsa3072, test::KeyKind::P256,
                            test::KeyKind::P384}) {
        const QString label = QStringLiteral("T%1").arg(int(kind));
        sealFor(kind, label);
        test::TestPins pins;
        QFile::remove(in("out.txt"));
        const auto done = unseal(label, pins);
        SCOPED_TRACE(label.toStdString());
        LUYTRE_EXPECT_OK(done);
        EXPECT_EQ(opened(), content());
        EXPECT_EQ(pins.asked.size(), 1U);
    }
}

TEST_F(TokenUnseal, ATokenThatFailsIsNotTakenForADamagedFile)
{
    const QString label = QStringLiteral("Sở");
    sealFor(test::KeyKind::Rsa2048, label);
    const struct {
        const char* order;
        ErrorCode code;
    } cases[] = {{"remove:C_Decrypt", ErrorCode::TokenRemoved},
                 {"fail:C_DecryptInit=70", ErrorCode::TokenFailed},
                 {"locked", ErrorCode::TokenLocked},
                 {"crash:C_Decrypt", ErrorCode::TokenModuleBroken},
                 {"fail:C_Login=a0", ErrorCode::TokenPinWrong}};
    for (const auto& one : cases) {
        const test::ScopedVariable order("LUYTRE_FAKE_TOKEN", one.order);
        test::TestPins pins;
        const auto done = unseal(label, pins, test::SoftTokens::fakeModule());
        SCOPED_TRACE(one.order);
        LUYTRE_EXPECT_ERROR(done, one.code);
        EXPECT_FALSE(QFile::exists(in("out.txt")));
        EXPECT_LE(pins.asked.size(), 1U);
    }
}

TEST_F(TokenUnseal, AKeyThatWantsItForEveryUseAsksTwice)
{
    sealFor(test::KeyKind::Rsa2048, QStringLiteral("Sở"));
    const test::ScopedVariable order("LUYTRE_FAKE_TOKEN", "each-time");
    const test::ScopedVariable pin("LUYTRE_FAKE_PIN", test::SoftTokens::pin);
    test::TestPins pins({test::SoftTokens::pin, test::SoftTokens::pin});
    const auto done = unseal(QStringLiteral("Sở"), pins, test::SoftTokens::fakeModule());
    LUYTRE_EXPECT_OK(done);
    EXPECT_EQ(pins.asked.size(), 2U);
}

TEST_F(TokenUnseal, AnotherKeyIsNotEvenAskedForItsPin)
{
    sealFor(test::KeyKind::Rsa2048, QStringLiteral("Sở"));
    m_tokens.add(QStringLiteral("Khác"), m_pki.issue(receiver(test::KeyKind::Rsa2048)));
    test::TestPins pins;
    const auto done = unseal(QStringLiteral("Khác"), pins);
    LUYTRE_EXPECT_ERROR(done, ErrorCode::EnvelopeNotForKey);
    EXPECT_TRUE(pins.asked.empty());
}

TEST_F(TokenUnseal, OneThatCannotReceiveIsSaidSo)
{
    m_tokens.add(QStringLiteral("Ký"), m_pki.issue());
    test::TestPins pins;
    TokenKeyRequest request{test::SoftTokens::module(),
                            {},
                            QStringLiteral("01"),
                            test::TestPki::now(),
                            {QStringLiteral(LUYTRE_TOKEN_AGENT), 30, 30, 30}};
    const auto named = TokenDecryptingKey::open(request, pins);
    LUYTRE_EXPECT_ERROR(named, ErrorCode::CertificateNotForEncryption);
    request.certificate.clear();
    const auto any = TokenDecryptingKey::open(request, pins);
    LUYTRE_EXPECT_ERROR(any, ErrorCode::TokenKeyMissing);
}

} // namespace
} // namespace luytre
