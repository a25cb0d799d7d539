#include "crypto/Certificate.h"
#include "crypto/TrustStore.h"
#include "support/Printers.h"
#include "support/TestPki.h"

namespace luytre {

namespace {

using test::CertificateWish;
using test::KeyKind;

QDateTime day(int year, int month)
{
    return QDateTime(QDate(year, month, 1), QTime(0, 0), Qt::UTC);
}

const test::TestPki& pki()
{
    static const test::TestPki authority;
    return authority;
}

TrustStore anchors(const QByteArray& pem)
{
    TrustStore store;
    const auto list = Certificate::listFromPem(pem);
    EXPECT_TRUE(list.has_value());
    for (const Certificate& certificate : list.value_or(std::vector<Certificate>())) {
        store.add(certificate);
    }
    return store;
}

TEST(Certificate, tellsWhoAndWhen)
{
    const Certificate certificate = pki().issue().signer->certificate();
    EXPECT_EQ(certificate.subject().commonName, QStringLiteral("Nguyễn Văn Mẫu"));
    EXPECT_EQ(certificate.subject().organisation, QStringLiteral("Văn phòng UBND tỉnh Sông Tre"));
    EXPECT_EQ(certificate.subject().country, QStringLiteral("VN"));
    EXPECT_TRUE(certificate.subject().text.contains(QStringLiteral("CN=Nguyễn Văn Mẫu")));
    EXPECT_EQ(certificate.issuer().commonName, QStringLiteral("CA Thử nghiệm Sông Tre"));
    EXPECT_EQ(certificate.notBefore(), day(2026, 1));
    EXPECT_EQ(certificate.notAfter(), day(2028, 1));
    EXPECT_EQ(certificate.keyDescription(), QStringLiteral("RSA 2048"));
    EXPECT_EQ(certificate.sha256Fingerprint().size(), 64);
    const auto again = Certificate::fromDer(certificate.der());
    LUYTRE_ASSERT_OK(again);
    EXPECT_TRUE(*again == certificate);
}

TEST(Certificate, usageAndStrength)
{
    struct Case {
        const char* keyUsage;
        const char* extendedKeyUsage;
        KeyKind key;
        bool forSigning;
        bool strong;
    };
    const std::vector<Case> cases = {
        {"digitalSignature", nullptr, KeyKind::Rsa2048, true, true},
        {"nonRepudiation", nullptr, KeyKind::P256, true, true},
        {"keyEncipherment", nullptr, KeyKind::P384, false, true},
        {"keyCertSign", nullptr, KeyKind::P256, false, true},
        {"digitalSignature", "clientAuth,emailProtection", KeyKind::P256, true, true},
        {"digitalSignature", "serverAuth", KeyKind::P256, false, true},
        {"digitalSignature", "timeStamping", KeyKind::P256, false, true},
        {"digitalSignature", "1.3.6.1.5.5.7.3.36", KeyKind::P256, true, true},
        {"digitalSignature", nullptr, KeyKind::Rsa1024, true, false},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(std::string(c.keyUsage) + " "
                     + (c.extendedKeyUsage ? c.extendedKeyUsage : ""));
        const Certificate certificate = pki()
                                            .issue({.key = c.key,
                                                    .keyUsage = c.keyUsage,
                                                    .extendedKeyUsage = c.extendedKeyUsage})
                                            .signer->certificate();
        EXPECT_EQ(certificate.allowsDocumentSigning(), c.forSigning);
        EXPECT_EQ(certificate.hasStrongKey(), c.strong);
    }
}

TEST(Certificate, refusesWhatIsNone)
{
    LUYTRE_EXPECT_ERROR(Certificate::fromDer("no certificate"), ErrorCode::CertificateInvalid);
    LUYTRE_EXPECT_ERROR(Certificate::listFromPem("no certificate"), ErrorCode::CertificateInvalid);
    const QByteArray broken = pki().authorityPem().replace("MII", "!!!");
    LUYTRE_EXPECT_ERROR(Certificate::listFromPem(broken), ErrorCode::CertificateInvalid);
    LUYTRE_EXPECT_ERROR(Certificate::listFromPem(pki().authorityPem() + broken),
                        ErrorCode::CertificateInvalid);
    TrustStore store;
    LUYTRE_EXPECT_ERROR(store.addPemFile(QStringLiteral("/no/such/file.pem")),
                        ErrorCode::FileNotFound);
}

TEST(TrustStore, judgesAChainAtAnInstant)
{
    struct Case {
        const char* what;
        CertificateWish wish;
        QDateTime instant;
        bool knowsAnchor;
        Trust trust;
    };
    const std::vector<Case> cases = {
        {"good", {}, day(2026, 10), true, Trust::Trusted},
        {"no anchor", {}, day(2026, 10), false, Trust::UnknownIssuer},
        {"too early", {}, day(2025, 12), true, Trust::Expired},
        {"too late", {}, day(2028, 2), true, Trust::Expired},
        {"for servers", {.extendedKeyUsage = "serverAuth"}, day(2026, 10), true, Trust::WrongUsage},
        {"for servers, no anchor",
         {.extendedKeyUsage = "serverAuth"},
         day(2026, 10),
         false,
         Trust::WrongUsage},
        {"short key", {.key = KeyKind::Rsa1024}, day(2026, 10), true, Trust::Weak},
    };
    const TrustStore known = anchors(pki().authorityPem());
    const TrustStore other = anchors(test::TestPki().authorityPem());
    for (const Case& c : cases) {
        SCOPED_TRACE(c.what);
        const auto identity = pki().issue(c.wish);
        const ChainResult result
            = (c.knowsAnchor ? known : other)
                  .evaluate(identity.signer->certificate(), identity.signer->chain(), c.instant);
        EXPECT_EQ(int(result.trust), int(c.trust)) << result.detail.toStdString();
        EXPECT_FALSE(result.revocationChecked);
    }
}

} // namespace

} // namespace luytre
