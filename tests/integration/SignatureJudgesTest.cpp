#include "base/Clock.h"
#include "pdf/PdfFile.h"
#include "pdf/PdfSignatures.h"
#include "signing/PadesSigner.h"
#include "signing/SignatureVerifier.h"
#include "support/Printers.h"
#include "support/TestPages.h"
#include "support/TestPki.h"
#include "support/TestTsa.h"

#include <QFile>
#include <QTemporaryDir>

namespace luytre {

namespace {

/// Valid whenever the judges look at it: they ask the machine's clock.
test::CertificateWish longLived(const QString& name, test::KeyKind key)
{
    return {.commonName = name,
            .key = key,
            .from = QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC),
            .to = QDateTime(QDate(2038, 1, 1), QTime(), Qt::UTC)};
}

/// A file signed by preparer, head and seal, as programs of other houses see it: once plainly, once
/// with everything for the long term.
class SignatureJudges : public ::testing::TestWithParam<PadesLevel>
{
protected:
    SignatureJudges()
    {
        struct Signer {
            const char* field;
            QString name;
            test::KeyKind key;
        };
        const std::vector<Signer> signers
            = {{"preparer", QStringLiteral("Nguyen Van Mau"), test::KeyKind::Rsa2048},
               {"head", QStringLiteral("Tran Thi Thu"), test::KeyKind::P256},
               {"seal", QStringLiteral("Van phong"), test::KeyKind::P384}};
        put("ca.pem", m_pki.authorityPem());
        EXPECT_TRUE(writePdfa(test::sampleDocument(), path()).has_value());
        const FixedClock clock(test::TestPki::now());
        test::TestTsa tsa(m_pki, test::TestPki::now());
        LongTermRequest longTerm;
        longTerm.level = GetParam();
        longTerm.timeStamps = &tsa;
        EXPECT_TRUE(longTerm.revocation.addList(m_pki.revocationList({}, test::TestPki::now()))
                        .has_value());
        for (const Signer& signer : signers) {
            const auto identity = m_pki.issue(longLived(signer.name, signer.key));
            SignRequest request;
            request.input = path();
            request.output = path();
            request.field = QLatin1String(signer.field);
            request.longTerm = longTerm;
            const auto done = PadesSigner(clock).sign(request, *identity.signer);
            EXPECT_TRUE(done.has_value()) << ::testing::PrintToString(done.error());
        }
    }

    QString in(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QString path() const { return in("signed.pdf"); }
    QString put(const char* name, const QByteArray& bytes) const
    {
        QFile file(in(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return file.fileName();
    }

    QTemporaryDir m_folder;
    test::TestPki m_pki;
};

INSTANTIATE_TEST_SUITE_P(Levels, SignatureJudges,
                         ::testing::Values(PadesLevel::B, PadesLevel::LTA));

TEST_P(SignatureJudges, oursIsNeverMisled)
{
    TrustStore anchors;
    LUYTRE_ASSERT_OK(anchors.addPemFile(in("ca.pem")));
    const FixedClock clock(test::TestPki::now());
    const auto report = SignatureVerifier(anchors, clock).verify(path());
    LUYTRE_ASSERT_OK(report);
    EXPECT_EQ(report->verdict, Verdict::Trusted);
}

TEST_P(SignatureJudges, qpdfFindsNothing)
{
    const auto result = test::judge(QStringLiteral("qpdf"), {QStringLiteral("--check"), path()});
    EXPECT_EQ(result.exitCode, 0) << result.output.toStdString();
    EXPECT_FALSE(result.output.contains(QLatin1String("WARNING"))) << result.output.toStdString();
}

TEST_P(SignatureJudges, pdfsigSaysEachIsValidAndTrusted)
{
    const QString database = QStringLiteral("sql:") + m_folder.path();
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
    EXPECT_EQ(result.output.count(QLatin1String("Signature Validation: Signature is Valid.")), 3)
        << said;
    EXPECT_EQ(result.output.count(QLatin1String("Certificate Validation: Certificate is Trusted.")),
              3)
        << said;
    for (const char* name : {"Nguyen Van Mau", "Tran Thi Thu", "Van phong"}) {
        EXPECT_TRUE(result.output.contains(QLatin1String("Signer Certificate Common Name: ")
                                           + QLatin1String(name)))
            << said;
    }
    EXPECT_EQ(result.output.count(QLatin1String("ETSI.CAdES.detached")), 3) << said;
    EXPECT_TRUE(result.output.contains(QLatin1String("Total document signed"))) << said;
}

TEST_P(SignatureJudges, mutoolOpensItAndFindsTheSignaturesWhole)
{
    const auto result = test::judge(QStringLiteral("mutool"),
                                    {QStringLiteral("sign"), QStringLiteral("-v"), path()});
    EXPECT_FALSE(result.output.contains(QLatin1String("error"), Qt::CaseInsensitive)
                 && result.output.contains(QLatin1String("Digest Mismatch")))
        << result.output.toStdString();
    for (const char* name : {"Nguyen Van Mau", "Tran Thi Thu", "Van phong"}) {
        EXPECT_TRUE(result.output.contains(QLatin1String(name))) << result.output.toStdString();
    }
    const auto drawn = test::judge(QStringLiteral("mutool"),
                                   {QStringLiteral("draw"), QStringLiteral("-o"), in("page.png"),
                                    path(), QStringLiteral("1")});
    EXPECT_EQ(drawn.exitCode, 0) << drawn.output.toStdString();
}

TEST_P(SignatureJudges, opensslAcceptsEachCms)
{
    const auto file = PdfFile::open(path());
    LUYTRE_ASSERT_OK(file);
    const auto signatures = readSignatures(*file);
    LUYTRE_ASSERT_OK(signatures);
    ASSERT_EQ(signatures->size(), GetParam() == PadesLevel::LTA ? 6u : 3u);
    QFile pdf(path());
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    for (const PdfSignatureValue& signature : *signatures) {
        if (signature.isDocumentTimeStamp) {
            continue; // judged by the tests of the levels
        }
        SCOPED_TRACE(signature.field.toStdString());
        const auto& range = signature.byteRange;
        put("content", bytes.left(range[1]) + bytes.mid(range[2], range[3]));
        put("cms.der", signature.contents);
        const auto result = test::judge(
            QStringLiteral("openssl"),
            {QStringLiteral("cms"), QStringLiteral("-verify"), QStringLiteral("-cades"),
             QStringLiteral("-binary"), QStringLiteral("-inform"), QStringLiteral("DER"),
             QStringLiteral("-in"), in("cms.der"), QStringLiteral("-content"), in("content"),
             QStringLiteral("-CAfile"), in("ca.pem"), QStringLiteral("-purpose"),
             QStringLiteral("any"), QStringLiteral("-out"), in("out")});
        EXPECT_EQ(result.exitCode, 0) << result.output.toStdString();
        EXPECT_TRUE(result.output.contains(QLatin1String("CAdES Verification successful")))
            << result.output.toStdString();
    }
}

TEST_P(SignatureJudges, popplerStillSeesAttachmentsTextAndEmbeddedFonts)
{
    const auto attached
        = test::judge(QStringLiteral("pdfdetach"), {QStringLiteral("-list"), path()});
    EXPECT_TRUE(attached.output.startsWith(QLatin1String("2 embedded files")))
        << attached.output.toStdString();
    const auto fonts = test::judge(QStringLiteral("pdffonts"), {path()});
    for (const QString& line : fonts.output.trimmed().split(QLatin1Char('\n')).mid(2)) {
        EXPECT_TRUE(line.contains(QLatin1String("yes yes yes"))) << line.toStdString();
    }
    const auto text = test::judge(QStringLiteral("pdftotext"), {path(), QStringLiteral("-")});
    EXPECT_TRUE(text.output.contains(QStringLiteral("Ủy ban nhân dân tỉnh Sông Tre")));
    EXPECT_EQ(text.output, text.output.normalized(QString::NormalizationForm_C));
}

} // namespace

} // namespace luytre
