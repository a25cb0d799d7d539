#include "app/cli/Workplace.h"

#include "support/TestHttpServer.h"
#include "support/TestPages.h"
#include "support/TestTsa.h"

#include <QJsonArray>
#include <QProcess>

namespace luytre::test {
namespace {

/// A decision of somebody else's making, signed in every way the options offer.
class SignOptions : public Workplace
{
protected:
    void SetUp() override
    {
        put(QStringLiteral("foreign.pdf"),
            drawPages({QStringLiteral("Quyết định"), QStringLiteral("Trang hai")}));
        makeKey(QStringLiteral("head"));
    }
    [[nodiscard]] QStringList words(const QStringList& more, const char* in = "foreign.pdf",
                                    const char* out = "out.pdf") const
    {
        return QStringList{QStringLiteral("sign"),
                           path(QString::fromLatin1(in)),
                           QStringLiteral("-o"),
                           path(QString::fromLatin1(out)),
                           QStringLiteral("--pkcs12"),
                           path(QStringLiteral("head.p12")),
                           QStringLiteral("--password-file"),
                           path(QStringLiteral("password"))}
        + more;
    }
    void expectTrusted(const char* file = "out.pdf") const
    {
        const CliOutcome outcome
            = run({QStringLiteral("verify"), path(QString::fromLatin1(file)),
                   QStringLiteral("--trust"), path(QStringLiteral("root.pem"))});
        EXPECT_EQ(outcome.json().value(QLatin1String("verdict")).toString(),
                  QStringLiteral("trusted"))
            << outcome.out.toStdString();
    }
    [[nodiscard]] QJsonArray fieldsOf(const char* file) const
    {
        return run({QStringLiteral("fields"), path(QString::fromLatin1(file))})
            .json()
            .value(QLatin1String("fields"))
            .toArray();
    }
    void openssl(const QStringList& more) const
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.start(QStringLiteral("openssl"), more);
        ASSERT_TRUE(process.waitForFinished());
        ASSERT_EQ(process.exitCode(), 0) << process.readAllStandardError().toStdString();
    }
};

TEST_F(SignOptions, ANewFieldIsMadeWhereItWasAskedFor)
{
    const QJsonObject said
        = run(words({QStringLiteral("--new-field"), QStringLiteral("2,100,150.5,136,57")})).json();
    EXPECT_EQ(said.value(QLatin1String("field")).toString(), QStringLiteral("Signature1"));
    const QJsonArray fields = fieldsOf("out.pdf");
    ASSERT_EQ(fields.size(), 1);
    const QJsonObject field = fields.first().toObject();
    EXPECT_EQ(field.value(QLatin1String("page")).toInt(), 2);
    const QJsonArray rect = field.value(QLatin1String("rect")).toArray();
    const double expected[] = {100, 150.5, 136, 57};
    for (int i = 0; i < 4; ++i) {
        EXPECT_NEAR(rect.at(i).toDouble(), expected[i], 0.01);
    }
    expectTrusted();
}

TEST_F(SignOptions, AllAboutLooksAndLocks)
{
    static_cast<void>(run(words({QStringLiteral("--new-field"), QStringLiteral("1,300,500,136,57"),
                                 QStringLiteral("--field"), QStringLiteral("ThuTruong")})));
    EXPECT_FALSE(bytesOf(QStringLiteral("out.pdf")).contains("/DocMDP"));
    static_cast<void>(run(
        words({QStringLiteral("--as"), QStringLiteral("annex"), QStringLiteral("--number"),
               QStringLiteral("12/QĐ-UBND"), QStringLiteral("--certify"), QStringLiteral("--lock"),
               QStringLiteral("--digest"), QStringLiteral("sha512"), QStringLiteral("--pss")},
              "foreign.pdf", "annex.pdf")));
    const QByteArray annex = bytesOf(QStringLiteral("annex.pdf"));
    EXPECT_TRUE(annex.contains("/DocMDP") && annex.contains("/FieldMDP"));
    expectTrusted("annex.pdf");
}

TEST_F(SignOptions, LevelsOverHttp)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    TestTsa tsa(m_pki, now);
    const TestHttpServer server(
        [&](const QByteArray& body) { return TestHttpServer::reply(*tsa.ask(body)); });
    put(QStringLiteral("list.crl"), m_pki.revocationList({}, now));
    for (const char* level : {"B-T", "B-LT", "B-LTA"}) {
        SCOPED_TRACE(level);
        static_cast<void>(run(
            words({QStringLiteral("--new-field"), QStringLiteral("1,0,0,0,0"),
                   QStringLiteral("--level"), QString::fromLatin1(level), QStringLiteral("--tsa"),
                   server.url(), QStringLiteral("--crl"), path(QStringLiteral("list.crl"))})));
        expectTrusted();
    }
    EXPECT_EQ(tsa.asked, 4);
    tsa.fault = TsaFault::Refuses;
    const QStringList before = entries();
    const CliOutcome refused
        = run(words({QStringLiteral("--new-field"), QStringLiteral("1,0,0,0,0"),
                     QStringLiteral("--tsa"), server.url()},
                    "foreign.pdf", "none.pdf"),
              4);
    EXPECT_EQ(refused.error().value(QLatin1String("code")).toString(),
              QStringLiteral("timeStampUnavailable"));
    EXPECT_TRUE(refused.error()
                    .value(QLatin1String("message"))
                    .toString()
                    .contains(QStringLiteral("dấu thời gian")))
        << refused.err.toStdString();
    EXPECT_EQ(entries(), before);
}

TEST_F(SignOptions, InTwoHalves)
{
    openssl({QStringLiteral("pkcs12"), QStringLiteral("-in"), QStringLiteral("head.p12"),
             QStringLiteral("-passin"), QStringLiteral("file:password"), QStringLiteral("-nodes"),
             QStringLiteral("-nocerts"), QStringLiteral("-out"), QStringLiteral("key.pem")});
    const QJsonObject prepared
        = run({QStringLiteral("sign"), path(QStringLiteral("foreign.pdf")), QStringLiteral("-o"),
               path(QStringLiteral("waiting.pdf")), QStringLiteral("--new-field"),
               QStringLiteral("1,300,500,136,57"), QStringLiteral("--prepare"),
               path(QStringLiteral("tbs")), QStringLiteral("--certificate"),
               path(QStringLiteral("head.pem"))})
              .json();
    EXPECT_EQ(prepared.value(QLatin1String("scheme")).toString(), QStringLiteral("sha256"));
    openssl({QStringLiteral("dgst"), QStringLiteral("-sha256"), QStringLiteral("-sign"),
             QStringLiteral("key.pem"), QStringLiteral("-out"), QStringLiteral("value"),
             QStringLiteral("tbs")});
    static_cast<void>(run({QStringLiteral("sign"), path(QStringLiteral("waiting.pdf")),
                           QStringLiteral("-o"), path(QStringLiteral("out.pdf")),
                           QStringLiteral("--embed"), path(QStringLiteral("value"))}));
    expectTrusted();
}

TEST_F(SignOptions, AnIdentityNumberInTheNameIsWarnedOf)
{
    const QStringList more = {QStringLiteral("--new-field"), QStringLiteral("1,300,500,136,57")};
    const auto warned = [&] { return run(words(more)).json().value(QLatin1String("warnings")); };
    EXPECT_EQ(warned().toArray(), QJsonArray());
    makeKey(QStringLiteral("head"), {.commonName = QStringLiteral("Nguyễn Văn Mẫu 001099012345")});
    EXPECT_EQ(warned().toArray(), QJsonArray{QStringLiteral("identityNumber")});
    const CliOutcome outcome = runCli(words(more) + QStringList{QStringLiteral("--lang=vi")});
    EXPECT_TRUE(outcome.err.contains(QStringLiteral("số định danh cá nhân")))
        << outcome.err.toStdString();
}

TEST_F(SignOptions, ContradictionsAreUsage)
{
    const QString crl = path(QStringLiteral("root.pem"));
    const std::vector<QStringList> wrong = {
        {},
        {QStringLiteral("--new-field"), QStringLiteral("1,2,3")},
        {QStringLiteral("--new-field"), QStringLiteral("0,0,0,10,10")},
        {QStringLiteral("--new-field"), QStringLiteral("1,0,0,a,10")},
        {QStringLiteral("--new-field"), QStringLiteral("9,0,0,10,10")},
        {QStringLiteral("--new-field"), QStringLiteral("1,500,0,200,10")},
        {QStringLiteral("--as"), QStringLiteral("annex")},
        {QStringLiteral("--as"), QStringLiteral("king"), QStringLiteral("--field"),
         QStringLiteral("x")},
        {QStringLiteral("--field"), QStringLiteral("x"), QStringLiteral("--level"),
         QStringLiteral("B-T")},
        {QStringLiteral("--field"), QStringLiteral("x"), QStringLiteral("--digest"),
         QStringLiteral("md5")},
        {QStringLiteral("--field"), QStringLiteral("x"), QStringLiteral("--prepare"), crl},
    };
    const QStringList before = entries();
    for (const QStringList& more : wrong) {
        SCOPED_TRACE(more.join(QLatin1Char(' ')).toStdString());
        static_cast<void>(run(words(more), 3));
        EXPECT_EQ(entries(), before);
    }
    EXPECT_EQ(
        run(words({QStringLiteral("--field"), QStringLiteral("x"), QStringLiteral("--crl"), crl}),
            2)
            .error()
            .value(QLatin1String("code"))
            .toString(),
        QStringLiteral("revocationInvalid"));
    EXPECT_EQ(entries(), before);
}

} // namespace
} // namespace luytre::test
