#include "crypto/RevocationData.h"
#include "support/Printers.h"
#include "support/TestPages.h"
#include "support/TestPki.h"

#include <QFile>
#include <QTemporaryDir>

namespace luytre {

namespace {

class RevocationTest : public ::testing::Test
{
protected:
    [[nodiscard]] Revocation status(const RevocationData& data, const Certificate& certificate,
                                    int days = 0) const
    {
        return data.standingOf(certificate, m_authority, m_now.addDays(days)).status;
    }

    test::TestPki m_pki;
    QDateTime m_now = test::TestPki::now();
    Certificate m_authority = Certificate::listFromPem(m_pki.authorityPem())->front();
    Certificate m_good = m_pki.issue().signer->certificate();
    Certificate m_bad = m_pki.issue().signer->certificate();
};

TEST_F(RevocationTest, listsSpeakOfEveryCertificateOfTheirIssuerWhileTheyAreInForce)
{
    RevocationData data;
    LUYTRE_ASSERT_OK(data.addList(m_pki.revocationList({m_bad}, m_now)));
    EXPECT_EQ(status(data, m_good), Revocation::Good);
    EXPECT_EQ(status(data, m_bad), Revocation::Revoked);
    EXPECT_EQ(status(data, m_bad, 6), Revocation::Revoked) << "an old list still knows";
    EXPECT_EQ(status(data, m_good, 6), Revocation::Unknown) << "but nothing about who is not in it";
    EXPECT_EQ(status(data, m_good, -6), Revocation::Good)
        << "a list of later knows what was before";
    EXPECT_EQ(data.standingOf(m_bad, m_authority, m_now).entry.since, m_now.addDays(-6));
    const test::TestPki other;
    EXPECT_EQ(
        data.standingOf(m_good, Certificate::listFromPem(other.authorityPem())->front(), m_now)
            .status,
        Revocation::Unknown);
}

TEST_F(RevocationTest, answersSpeakOfOneCertificate)
{
    RevocationData data;
    LUYTRE_ASSERT_OK(data.addOcspAnswer(m_pki.ocspAnswer(m_good, false, m_now)));
    EXPECT_EQ(status(data, m_good), Revocation::Good);
    EXPECT_EQ(status(data, m_bad), Revocation::Unknown);
    EXPECT_EQ(status(data, m_good, 6), Revocation::Unknown);
    LUYTRE_ASSERT_OK(data.addOcspAnswer(m_pki.ocspAnswer(m_bad, true, m_now)));
    EXPECT_EQ(status(data, m_bad), Revocation::Revoked);
}

TEST_F(RevocationTest, revokedByOneIsRevoked)
{
    RevocationData data;
    LUYTRE_ASSERT_OK(data.addList(m_pki.revocationList({m_bad}, m_now)));
    LUYTRE_ASSERT_OK(data.addOcspAnswer(m_pki.ocspAnswer(m_bad, false, m_now)));
    LUYTRE_ASSERT_OK(data.addList(m_pki.revocationList({}, m_now)));
    EXPECT_EQ(status(data, m_bad), Revocation::Revoked);
}

TEST_F(RevocationTest, changedListsAndAnswersSayNothing)
{
    for (const bool list : {true, false}) {
        SCOPED_TRACE(list);
        RevocationData data;
        QByteArray bytes
            = list ? m_pki.revocationList({}, m_now) : m_pki.ocspAnswer(m_good, false, m_now);
        // In an answer the certificate of the responder follows; its signature lies before.
        const qsizetype at = list ? bytes.size() - 8 : bytes.indexOf("\x03\x82\x01\x01") + 20;
        bytes[at] = char(bytes[at] ^ 1);
        const auto added = list ? data.addList(bytes) : data.addOcspAnswer(bytes);
        LUYTRE_ASSERT_OK(added);
        EXPECT_EQ(status(data, m_good), Revocation::Unknown);
    }
}

TEST_F(RevocationTest, otherFilesAreRefused)
{
    RevocationData data;
    const QByteArray list = m_pki.revocationList({}, m_now);
    for (const QByteArray& bytes : {QByteArray(), QByteArray("no list"), list.left(list.size() / 2),
                                    list + "x", m_pki.authorityPem()}) {
        LUYTRE_EXPECT_ERROR(data.addList(bytes), ErrorCode::RevocationInvalid);
        LUYTRE_EXPECT_ERROR(data.addOcspAnswer(bytes), ErrorCode::RevocationInvalid);
    }
    LUYTRE_EXPECT_ERROR(data.addOcspAnswer(list), ErrorCode::RevocationInvalid);
    EXPECT_TRUE(data.isEmpty());
}

TEST_F(RevocationTest, pemIsRead)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("list.der")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(m_pki.revocationList({m_bad}, m_now));
    file.close();
    const auto made = test::judge(QStringLiteral("openssl"),
                                  {QStringLiteral("crl"), QStringLiteral("-inform"),
                                   QStringLiteral("DER"), QStringLiteral("-in"), file.fileName()});
    ASSERT_EQ(made.exitCode, 0) << made.output.toStdString();
    RevocationData data;
    LUYTRE_ASSERT_OK(data.addList(made.output.toLatin1()));
    EXPECT_EQ(status(data, m_bad), Revocation::Revoked);
}

} // namespace

} // namespace luytre
