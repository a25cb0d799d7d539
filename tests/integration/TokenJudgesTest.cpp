#include "base/Clock.h"
#include "signing/PadesSigner.h"
#include "support/Printers.h"
#include "support/SoftToken.h"
#include "support/TestPages.h"
#include "token/TokenSigner.h"

#include <QFile>

namespace luytre {

namespace {

/// The head signs with one token, the agency seals with another; programs of other houses judge the
/// file.
struct Pair {
    const char* name;
    test::KeyKind head;
    test::KeyKind seal;
};

class TokenJudges : public ::testing::TestWithParam<Pair>
{
protected:
    void SetUp() override
    {
        QFile authority(in("ca.pem"));
        ASSERT_TRUE(authority.open(QIODevice::WriteOnly));
        authority.write(m_pki.authorityPem());
        authority.close();
        LUYTRE_ASSERT_OK(writePdfa(test::sampleDocument(), path()));
        sign("head", QStringLiteral("Tran Thi Thu"), GetParam().head);
        sign("seal", QStringLiteral("Van phong"), GetParam().seal);
    }

    /// With a token of its own, valid whenever the judges look at it: they ask the machine's clock.
    void sign(const char* field, const QString& name, test::KeyKind key) const
    {
        const QString label = QLatin1String(field);
        m_tokens.add(label,
                     m_pki.issue({.commonName = name,
                                  .key = key,
                                  .from = QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC),
                                  .to = QDateTime(QDate(2038, 1, 1), QTime(), Qt::UTC)}));
        const FixedClock clock(test::TestPki::now());
        test::FixedPin pins;
        auto signer = TokenSigner::open({test::SoftTokens::module(),
                                         label,
                                         {},
                                         clock.now(),
                                         {QStringLiteral(LUYTRE_TOKEN_AGENT), 60, 60, 60}},
                                        pins);
        LUYTRE_ASSERT_OK(signer);
        SignRequest request;
        request.input = path();
        request.output = path();
        request.field = label;
        LUYTRE_ASSERT_OK(PadesSigner(clock).sign(request, **signer));
    }

    QString in(const char* name) const { return m_tokens.path(QLatin1String(name)); }
    QString path() const { return in("signed.pdf"); }
    QString mutool(const QString& file) const
    {
        return test::judge(QStringLiteral("mutool"),
                           {QStringLiteral("sign"), QStringLiteral("-v"), file})
            .output;
    }

    test::SoftTokens m_tokens;
    test::TestPki m_pki;
};

INSTANTIATE_TEST_SUITE_P(
    Keys, TokenJudges,
    ::testing::Values(Pair{"Rsa2048AndP256", test::KeyKind::Rsa2048, test::KeyKind::P256},
                      Pair{"Rsa3072AndP384", test::KeyKind::Rsa3072, test::KeyKind::P384}),
    [](const auto& keys) { return keys.param.name; });

TEST_P(TokenJudges, pdfsigSaysBothAreValidAndTrusted)
{
    const QString database = QStringLiteral("sql:") + in("");
    const auto made = test::judge(
        QStringLiteral("certutil"),
        {QStringLiteral("-N"), QStringLiteral("-d"), database, QStringLiteral("--empty-password")});
    ASSERT_EQ(made.exitCode, 0) << made.output.toStdString();
    const auto added
        = test::judge(QStringLiteral("certutil"),
                      {QStringLiteral("-A"), QStringLiteral("-d"), database, QStringLiteral("-n"),
                       QStringLiteral("anchor"), QStringLiteral("-t"), QStringLiteral("CT,C,C"),
                       QStringLiteral("-a"), QStringLiteral("-i"), in("ca.pem")});
    ASSERT_EQ(added.exitCode, 0) << added.output.toStdString();
    const auto result
        = test::judge(QStringLiteral("pdfsig"), {QStringLiteral("-nssdir"), database, path()});
    const std::string said = result.output.toStdString();
    EXPECT_EQ(result.output.count(QLatin1String("Signature Validation: Signature is Valid.")), 2)
        << said;
    EXPECT_EQ(result.output.count(QLatin1String("Certificate Validation: Certificate is Trusted.")),
              2)
        << said;
    for (const char* name : {"Tran Thi Thu", "Van phong"}) {
        EXPECT_TRUE(result.output.contains(QLatin1String("Signer Certificate Common Name: ")
                                           + QLatin1String(name)))
            << said;
    }
}

TEST_P(TokenJudges, mutoolFindsBothDigestsRightAndSeesAChangedByte)
{
    const QString said = mutool(path());
    EXPECT_TRUE(said.contains(
        QLatin1String("The signature is valid but there have been edits since signing.")))
        << said.toStdString();
    EXPECT_TRUE(said.contains(QLatin1String("The document is unchanged since signing.")))
        << said.toStdString();
    EXPECT_FALSE(said.contains(QLatin1String("Digest"))) << said.toStdString();
    for (const char* name : {"Tran Thi Thu", "Van phong"}) {
        EXPECT_TRUE(said.contains(QLatin1String(name))) << said.toStdString();
    }

    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    QByteArray bytes = file.readAll();
    const qsizetype version = bytes.indexOf("%PDF-1.");
    bytes[version + 7] = '5'; // the version in the head of the file, which both signatures cover
    QFile changed(in("changed.pdf"));
    ASSERT_TRUE(changed.open(QIODevice::WriteOnly));
    changed.write(bytes);
    changed.close();
    EXPECT_EQ(mutool(changed.fileName()).count(QLatin1String("Digest")), 2);
}

} // namespace

} // namespace luytre
