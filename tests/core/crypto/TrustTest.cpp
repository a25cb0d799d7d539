#include "crypto/AdministratorTrust.h"
#include "crypto/CertificateFile.h"
#include "crypto/RevocationList.h"
#include "crypto/TrustStore.h"
#include "support/Printers.h"
#include "support/TestPages.h"
#include "support/TestPki.h"

#include <QFile>
#include <QTemporaryDir>

namespace luytre {

namespace {

using test::TestPki;

class Trusting : public ::testing::Test
{
protected:
    QString put(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }
    Certificate authority() const
    {
        return *readCertificates(put("ca", m_pki.authorityPem()))->begin();
    }
    RevocationList list(const std::vector<Certificate>& revoked, const QDateTime& at) const
    {
        return *RevocationList::parse(m_pki.revocationList(revoked, at));
    }
    void openssl(const QStringList& arguments) const
    {
        const auto result = test::judge(QStringLiteral("openssl"), arguments);
        EXPECT_EQ(result.exitCode, 0) << result.output.toStdString();
    }

    QTemporaryDir m_folder;
    TestPki m_pki;
    QDateTime m_now = TestPki::now();
};

TEST_F(Trusting, CertificatesAreReadInEveryFormAuthoritiesHandOut)
{
    const QString pem = put("ca.pem", m_pki.authorityPem());
    const QString p7b = m_folder.filePath(QStringLiteral("ca.p7b"));
    const QString p7pem = m_folder.filePath(QStringLiteral("ca.p7.pem"));
    const QString der = put("ca.cer", authority().der());
    openssl({QStringLiteral("crl2pkcs7"), QStringLiteral("-nocrl"), QStringLiteral("-certfile"),
             pem, QStringLiteral("-outform"), QStringLiteral("DER"), QStringLiteral("-out"), p7b});
    openssl({QStringLiteral("crl2pkcs7"), QStringLiteral("-nocrl"), QStringLiteral("-certfile"),
             pem, QStringLiteral("-out"), p7pem});
    for (const QString& file : {pem, der, p7b, p7pem}) {
        const auto list = readCertificates(file);
        LUYTRE_ASSERT_OK(list);
        ASSERT_EQ(list->size(), 1u) << file.toStdString();
        EXPECT_EQ(list->front().sha256Fingerprint(), authority().sha256Fingerprint());
    }
    LUYTRE_EXPECT_ERROR(parseCertificates("nothing of the kind"), ErrorCode::CertificateInvalid);
    LUYTRE_EXPECT_ERROR(parseCertificates({}), ErrorCode::CertificateInvalid);
    LUYTRE_EXPECT_ERROR(readCertificates(m_folder.filePath(QStringLiteral("none"))),
                        ErrorCode::FileNotFound);
}

TEST_F(Trusting, ARevocationListTellsWhoMadeItAndWhen)
{
    const Certificate revoked = m_pki.issue().signer->certificate();
    const QByteArray der = m_pki.revocationList({revoked}, m_now);
    const auto parsed = RevocationList::parse(der);
    LUYTRE_ASSERT_OK(parsed);
    EXPECT_EQ(parsed->issuer(), authority().subject().text);
    EXPECT_EQ(parsed->thisUpdate(), m_now.addDays(-5));
    EXPECT_EQ(parsed->nextUpdate(), m_now.addDays(5));
    EXPECT_EQ(parsed->size(), 1);
    EXPECT_EQ(parsed->der(), der);
    EXPECT_TRUE(parsed->isSignedBy(authority()));
    EXPECT_FALSE(parsed->isSignedBy(revoked));
    EXPECT_TRUE(parsed->speaksFor(m_now.addDays(-100)));
    EXPECT_FALSE(parsed->speaksFor(m_now.addDays(6)));

    const QString pem = m_folder.filePath(QStringLiteral("l.pem"));
    openssl({QStringLiteral("crl"), QStringLiteral("-inform"), QStringLiteral("DER"),
             QStringLiteral("-in"), put("l.crl", der), QStringLiteral("-out"), pem});
    QFile file(pem);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto fromPem = RevocationList::parse(file.readAll());
    LUYTRE_ASSERT_OK(fromPem);
    EXPECT_EQ(fromPem->sha256Fingerprint(), parsed->sha256Fingerprint());

    LUYTRE_EXPECT_ERROR(RevocationList::parse(der.left(der.size() / 2)),
                        ErrorCode::RevocationInvalid);
    LUYTRE_EXPECT_ERROR(RevocationList::parse(authority().der()), ErrorCode::RevocationInvalid);
}

TEST_F(Trusting, RevocationIsKnownOnlyFromALegitimateListOfTheRightTime)
{
    const auto signer = m_pki.issue();
    const Certificate& certificate = signer.signer->certificate();
    const Certificate other = m_pki.issue().signer->certificate();
    const TestPki stranger;
    QByteArray forged = m_pki.revocationList({certificate}, m_now);
    forged[forged.size() - 1] = char(forged.back() ^ 1);
    struct Case {
        const char* what;
        std::optional<QByteArray> list;
        Revocation revocation;
    };
    const std::vector<Case> cases = {
        {"no list", std::nullopt, Revocation::Unknown},
        {"somebody else is revoked", m_pki.revocationList({other}, m_now), Revocation::Good},
        {"empty list", m_pki.revocationList({}, m_now), Revocation::Good},
        {"revoked", m_pki.revocationList({certificate}, m_now), Revocation::Revoked},
        {"a list that was due long before", m_pki.revocationList({}, m_now.addDays(-60)),
         Revocation::Unknown},
        {"revoked by an old list", m_pki.revocationList({certificate}, m_now.addDays(-60)),
         Revocation::Revoked},
        {"a list of a stranger", stranger.revocationList({certificate}, m_now),
         Revocation::Unknown},
        {"a forged list", forged, Revocation::Unknown},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.what);
        TrustStore store;
        store.add(authority(), TrustPurpose::Government);
        if (c.list) {
            const auto parsed = RevocationList::parse(*c.list);
            LUYTRE_ASSERT_OK(parsed);
            store.add(*parsed);
        }
        const ChainResult result = store.evaluate(certificate, signer.signer->chain(), m_now);
        EXPECT_EQ(result.trust, Trust::Trusted);
        EXPECT_EQ(result.purpose, TrustPurpose::Government);
        EXPECT_EQ(int(result.revocation), int(c.revocation));
        EXPECT_EQ(result.revocationChecked, c.revocation != Revocation::Unknown);
        EXPECT_EQ(result.revokedSince.isValid(), c.revocation == Revocation::Revoked);
    }
}

TEST_F(Trusting, AClockCanBeKnownToBeWrong)
{
    TrustStore store;
    EXPECT_FALSE(store.latestKnownInstant().isValid());
    store.add(authority());
    EXPECT_EQ(store.latestKnownInstant(), authority().notBefore());
    store.add(list({}, m_now));
    EXPECT_EQ(store.latestKnownInstant(), m_now.addDays(-5));
}

TEST_F(Trusting, TheAdministratorsListNamesFilesBesideIt)
{
    const QString missing = m_folder.filePath(QStringLiteral("trust.json"));
    const auto none = readAdministratorTrust(missing);
    LUYTRE_ASSERT_OK(none);
    EXPECT_FALSE(none->has_value());

    put("root.cer", authority().der());
    put("root.crl", m_pki.revocationList({}, m_now));
    const QString file = put("trust.json",
                             R"({"anchors":[{"purpose":"government","file":"root.cer"}],
                                 "revocationLists":["root.crl"]})");
    const auto store = readAdministratorTrust(file);
    LUYTRE_ASSERT_OK(store);
    ASSERT_TRUE(store->has_value());
    EXPECT_EQ((*store)->anchors().front().sha256Fingerprint(), authority().sha256Fingerprint());
    EXPECT_EQ((*store)->purposes().front(), TrustPurpose::Government);
    EXPECT_EQ((*store)->revocationLists().size(), 1u);
}

TEST_F(Trusting, AnAdministratorsListThatCannotBeReadIsNoAbsentList)
{
    put("bad.cer", "no certificate");
    struct Case {
        const char* text;
        ErrorCode code;
    };
    const std::vector<Case> cases = {
        {"{", ErrorCode::JsonSyntax},
        {R"({"anchors":[{"purpose":"all","file":"bad.cer"}]})", ErrorCode::JsonSchema},
        {R"({"revocationLists":[]})", ErrorCode::JsonSchema},
        {R"({"anchors":[{"purpose":"test","file":"none.cer"}]})", ErrorCode::FileNotFound},
        {R"({"anchors":[{"purpose":"test","file":"bad.cer"}]})", ErrorCode::CertificateInvalid},
        {R"({"anchors":[],"revocationLists":["bad.cer"]})", ErrorCode::RevocationInvalid},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.text);
        LUYTRE_EXPECT_ERROR(readAdministratorTrust(put("trust.json", c.text)), c.code);
    }
}

} // namespace

} // namespace luytre
