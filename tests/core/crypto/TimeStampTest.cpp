#include "crypto/CmsSigner.h"
#include "crypto/HttpTimeStampSource.h"
#include "crypto/TimeStampRequest.h"
#include "support/Printers.h"
#include "support/TestHttpServer.h"
#include "support/TestPages.h"
#include "support/TestTsa.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

namespace luytre {

namespace {

using test::TestHttpServer;
using test::TestTsa;
using test::TsaFault;

const QByteArray content = "chữ ký được đóng dấu thời gian";

QByteArray digestOf(const QByteArray& bytes, DigestAlgorithm algorithm = DigestAlgorithm::Sha256)
{
    StreamDigest digest(algorithm);
    digest.add(bytes);
    return digest.result();
}

class TimeStamp : public ::testing::Test
{
protected:
    test::TestPki m_pki;
    TestTsa m_tsa{m_pki, test::TestPki::now()};
};

TEST_F(TimeStamp, whatIsStampedVerifies)
{
    for (const auto algorithm :
         {DigestAlgorithm::Sha256, DigestAlgorithm::Sha384, DigestAlgorithm::Sha512}) {
        SCOPED_TRACE(int(algorithm));
        const auto token = requestTimeStamp(m_tsa, algorithm, digestOf(content, algorithm));
        LUYTRE_ASSERT_OK(token);
        EXPECT_EQ(token->time(), test::TestPki::now());
        EXPECT_EQ(token->digestAlgorithm(), algorithm);
        EXPECT_EQ(token->signer().subject().commonName, QStringLiteral("Dấu thời gian mẫu"));
        EXPECT_TRUE(token->check(digestOf(content, algorithm)).holds());
        EXPECT_FALSE(token->check(digestOf(content + ' ', algorithm)).imprintHolds);
    }
}

TEST_F(TimeStamp, paddingIsIgnoredAndNothingElse)
{
    const auto token = requestTimeStamp(m_tsa, DigestAlgorithm::Sha256, digestOf(content));
    LUYTRE_ASSERT_OK(token);
    const auto padded = TimeStampToken::parse(token->der() + QByteArray(100, '\0'));
    LUYTRE_ASSERT_OK(padded);
    EXPECT_EQ(padded->der(), token->der());
    LUYTRE_EXPECT_ERROR(TimeStampToken::parse(token->der() + "x"), ErrorCode::TimeStampInvalid);
    LUYTRE_EXPECT_ERROR(TimeStampToken::parse(QByteArray()), ErrorCode::TimeStampInvalid);
    LUYTRE_EXPECT_ERROR(TimeStampToken::parse("garbage"), ErrorCode::TimeStampInvalid);
}

TEST_F(TimeStamp, aSignatureOnADocumentIsNoTimeStamp)
{
    const auto identity = m_pki.issue();
    const auto cms = signCms(*identity.signer, digestOf(content));
    LUYTRE_ASSERT_OK(cms);
    LUYTRE_EXPECT_ERROR(TimeStampToken::parse(*cms), ErrorCode::TimeStampInvalid);
}

TEST_F(TimeStamp, everyChangedByteIsNoticed)
{
    const auto token = requestTimeStamp(m_tsa, DigestAlgorithm::Sha256, digestOf(content));
    LUYTRE_ASSERT_OK(token);
    int parsed = 0;
    // The statement lies in the first half, the signature at the end.
    const QByteArray der = token->der();
    const qsizetype statement = der.indexOf(digestOf(content));
    ASSERT_GT(statement, 0);
    for (const qsizetype at :
         {statement, statement + 31, statement + 40, der.size() - 1, der.size() - 100}) {
        QByteArray changed = der;
        changed[at] = char(changed[at] ^ 1);
        const auto read = TimeStampToken::parse(changed);
        if (read) {
            ++parsed;
            EXPECT_FALSE(read->check(digestOf(content)).holds()) << at;
        }
    }
    EXPECT_GE(parsed, 3);
}

TEST_F(TimeStamp, opensslVerifies)
{
    const QTemporaryDir folder;
    const auto token = requestTimeStamp(m_tsa, DigestAlgorithm::Sha256, digestOf(content));
    LUYTRE_ASSERT_OK(token);
    const auto write = [&](const char* name, const QByteArray& bytes) {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    };
    const auto said = test::judge(QStringLiteral("openssl"),
                                  {QStringLiteral("ts"), QStringLiteral("-verify"),
                                   QStringLiteral("-token_in"), QStringLiteral("-in"),
                                   write("token.der", token->der()), QStringLiteral("-data"),
                                   write("content", content), QStringLiteral("-CAfile"),
                                   write("ca.pem", m_pki.authorityPem()), QStringLiteral("-attime"),
                                   QString::number(test::TestPki::now().toSecsSinceEpoch())});
    EXPECT_EQ(said.exitCode, 0) << said.output.toStdString();
    EXPECT_TRUE(said.output.contains(QStringLiteral("Verification: OK")));
}

TEST_F(TimeStamp, misbehavingAuthoritiesAreRefused)
{
    struct Case {
        TsaFault fault;
        ErrorCode code;
    };
    const std::vector<Case> cases = {
        {TsaFault::Refuses, ErrorCode::TimeStampUnavailable},
        {TsaFault::WrongNonce, ErrorCode::TimeStampInvalid},
        {TsaFault::WrongImprint, ErrorCode::TimeStampInvalid},
        {TsaFault::Garbage, ErrorCode::TimeStampInvalid},
        {TsaFault::Empty, ErrorCode::TimeStampInvalid},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(int(c.fault));
        m_tsa.fault = c.fault;
        LUYTRE_EXPECT_ERROR(requestTimeStamp(m_tsa, DigestAlgorithm::Sha256, digestOf(content)),
                            c.code);
    }
}

TEST_F(TimeStamp, overHttp)
{
    const TestHttpServer server(
        [this](const QByteArray& body) { return TestHttpServer::reply(*m_tsa.ask(body)); });
    HttpTimeStampSource source(server.url(), 10);
    const auto token = requestTimeStamp(source, DigestAlgorithm::Sha256, digestOf(content));
    LUYTRE_ASSERT_OK(token);
    EXPECT_TRUE(token->check(digestOf(content)).holds());
    EXPECT_EQ(m_tsa.asked, 1);
}

TEST_F(TimeStamp, overHttpNothingLastsLongerThanTheLimit)
{
    struct Case {
        const char* what;
        TestHttpServer::Answer answer;
    };
    const std::vector<Case> cases = {
        {"silent", [](const QByteArray&) { return QByteArray(); }},
        {"not found",
         [](const QByteArray&) { return TestHttpServer::reply("nothing here", "404 Not Found"); }},
        {"server error",
         [](const QByteArray&) { return TestHttpServer::reply({}, "500 Internal Server Error"); }},
        {"not HTTP", [](const QByteArray&) { return QByteArray("SSH-2.0-OpenSSH_9.2\r\n"); }},
        {"a page", [](const QByteArray&) { return TestHttpServer::reply("<html></html>"); }},
        {"cut short",
         [](const QByteArray&) {
             return QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 5000\r\n\r\n0\x82\x10\x00ab");
         }},
        {"endless",
         [](const QByteArray&) {
             return QByteArray("HTTP/1.0 200 OK\r\n\r\n0\x84\x7f\xff\xff\xff")
                 + QByteArray(3 << 20, 'x');
         }},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.what);
        const TestHttpServer server(c.answer);
        HttpTimeStampSource source(server.url(), 1);
        QElapsedTimer timer;
        timer.start();
        LUYTRE_EXPECT_ERROR(requestTimeStamp(source, DigestAlgorithm::Sha256, digestOf(content)),
                            ErrorCode::TimeStampUnavailable);
        EXPECT_LT(timer.elapsed(), 5000);
    }
}

TEST_F(TimeStamp, addressesThatLeadNowhere)
{
    QString closed;
    {
        const TestHttpServer server([](const QByteArray&) { return QByteArray("x"); });
        closed = server.url();
    }
    HttpTimeStampSource nobody(closed, 2);
    LUYTRE_EXPECT_ERROR(requestTimeStamp(nobody, DigestAlgorithm::Sha256, digestOf(content)),
                        ErrorCode::TimeStampUnavailable);
    for (const char* url : {"", "ftp://example.invalid/", "http://", "tsa.example.invalid"}) {
        SCOPED_TRACE(url);
        HttpTimeStampSource source(QLatin1String(url), 1);
        LUYTRE_EXPECT_ERROR(requestTimeStamp(source, DigestAlgorithm::Sha256, digestOf(content)),
                            ErrorCode::Usage);
    }
}

} // namespace

} // namespace luytre
