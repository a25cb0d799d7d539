#include "SigningFixture.h"

#include "pdf/PdfFile.h"
#include "pdf/SignatureUpdate.h"
#include "support/SmallDisk.h"

#include <QDir>

namespace luytre {

namespace {

using test::KeyKind;

class PadesSignerTest : public test::SigningTest
{
};

TEST_F(PadesSignerTest, preparerHeadAndSealSignOneAfterTheOther)
{
    LUYTRE_ASSERT_OK(sign("base.pdf", "1.pdf", "preparer", rsa(), picture(300, 100)));
    LUYTRE_ASSERT_OK(sign("1.pdf", "2.pdf", "head", p256()));
    LUYTRE_ASSERT_OK(sign("2.pdf", "3.pdf", "seal", p384(), picture(400, 400, Qt::red)));
    const VerificationReport report = verify("3.pdf");
    EXPECT_EQ(report.verdict, Verdict::Trusted) << test::said(report);
    ASSERT_EQ(report.signatures.size(), 3u);
    EXPECT_TRUE(report.signatures[0].certifies);
    EXPECT_EQ(report.signatures[0].coverage, Coverage::LaterSignaturesOnly);
    EXPECT_EQ(report.signatures[1].coverage, Coverage::LaterSignaturesOnly);
    EXPECT_EQ(report.signatures[2].coverage, Coverage::WholeFile);
    EXPECT_FALSE(report.signatures[1].certifies || report.signatures[2].certifies);
    EXPECT_TRUE(report.emptyFields.empty());
    EXPECT_EQ(report.signatures[0].signer->subject().commonName, QStringLiteral("Nguyễn Văn Mẫu"));
    EXPECT_EQ(report.signatures[0].claimedTime, test::TestPki::now());
    EXPECT_EQ(report.signatures[0].reason, QStringLiteral("Trình thẩm định"));
    // Each step only appends.
    EXPECT_TRUE(bytes("3.pdf").startsWith(bytes("2.pdf")));
    EXPECT_TRUE(bytes("2.pdf").startsWith(bytes("1.pdf")));
    EXPECT_TRUE(bytes("1.pdf").startsWith(bytes("base.pdf")));
}

TEST_F(PadesSignerTest, anyFieldMayStayEmptyInAnyOrder)
{
    const std::vector<std::vector<const char*>> orders = {{"preparer"},
                                                          {"head"},
                                                          {"seal"},
                                                          {"head", "seal"},
                                                          {"seal", "preparer"},
                                                          {"seal", "head", "preparer"}};
    for (const auto& order : orders) {
        SCOPED_TRACE(::testing::PrintToString(order));
        put("now.pdf", bytes("base.pdf"));
        for (const char* field : order) {
            // In place: the input itself is replaced.
            LUYTRE_ASSERT_OK(sign("now.pdf", "now.pdf", field, p256()));
        }
        const VerificationReport report = verify("now.pdf");
        EXPECT_EQ(report.verdict, Verdict::Trusted) << test::said(report);
        EXPECT_EQ(report.signatures.size(), order.size());
        EXPECT_EQ(report.emptyFields.size(), 3 - order.size());
        EXPECT_EQ(report.signatures.front().field, QLatin1String(order.front()));
    }
}

TEST_F(PadesSignerTest, filesWithCrossReferenceStreamsStayOfThatKind)
{
    const auto made = test::judge(
        QStringLiteral("qpdf"),
        {QStringLiteral("--object-streams=generate"), in("base.pdf"), in("streams.pdf")});
    ASSERT_EQ(made.exitCode, 0) << made.output.toStdString();
    LUYTRE_ASSERT_OK(sign("streams.pdf", "1.pdf", "preparer", rsa(), picture(300, 100)));
    LUYTRE_ASSERT_OK(sign("1.pdf", "2.pdf", "seal", p256(), picture(400, 400)));
    const VerificationReport report = verify("2.pdf");
    EXPECT_EQ(report.verdict, Verdict::Trusted) << test::said(report);
    EXPECT_FALSE(bytes("2.pdf").contains("\ntrailer"));
    const auto check
        = test::judge(QStringLiteral("qpdf"), {QStringLiteral("--check"), in("2.pdf")});
    EXPECT_EQ(check.exitCode, 0) << check.output.toStdString();
}

TEST_F(PadesSignerTest, textAppearanceIsSearchableVietnamese)
{
    LUYTRE_ASSERT_OK(sign("base.pdf", "1.pdf", "preparer", rsa()));
    const auto text = test::judge(
        QStringLiteral("mutool"),
        {QStringLiteral("draw"), QStringLiteral("-F"), QStringLiteral("text"), in("1.pdf")});
    EXPECT_TRUE(text.output.contains(QStringLiteral("Nguyễn Văn Mẫu")))
        << text.output.toStdString();
    EXPECT_TRUE(text.output.contains(QStringLiteral("Ký số: 15/10/2026")))
        << text.output.toStdString();
    EXPECT_TRUE(text.output.contains(QStringLiteral("08:31:52 +07:00")))
        << text.output.toStdString();
}

TEST_F(PadesSignerTest, refusesWithItsReasonAndLeavesTheOldFile)
{
    const auto expired = pki().issue({.from = QDateTime(QDate(2020, 1, 1), QTime(), Qt::UTC),
                                      .to = QDateTime(QDate(2021, 1, 1), QTime(), Qt::UTC)});
    const auto early = pki().issue({.from = QDateTime(QDate(2027, 1, 1), QTime(), Qt::UTC)});
    const auto server = pki().issue({.extendedKeyUsage = "serverAuth"});
    const auto encipherment = pki().issue({.keyUsage = "keyEncipherment"});
    const auto weak = pki().issue({.key = KeyKind::Rsa1024});
    LUYTRE_ASSERT_OK(sign("base.pdf", "signed.pdf", "preparer", rsa()));
    put("damaged.pdf", bytes("base.pdf").replace("startxref", "startxxxx"));
    struct Case {
        const char* what;
        const char* input;
        const char* field;
        RawSigner* signer;
        QByteArray png;
        ErrorCode code;
    };
    const std::vector<Case> cases = {
        {"no such field", "base.pdf", "nobody", &rsa(), {}, ErrorCode::NoSuchField},
        {"signed already", "signed.pdf", "preparer", &rsa(), {}, ErrorCode::FieldAlreadySigned},
        {"expired", "base.pdf", "head", expired.signer.get(), {}, ErrorCode::CertificateExpired},
        {"not yet valid",
         "base.pdf",
         "head",
         early.signer.get(),
         {},
         ErrorCode::CertificateExpired},
        {"server certificate",
         "base.pdf",
         "head",
         server.signer.get(),
         {},
         ErrorCode::CertificateNotForSigning},
        {"key usage",
         "base.pdf",
         "head",
         encipherment.signer.get(),
         {},
         ErrorCode::CertificateNotForSigning},
        {"weak key", "base.pdf", "head", weak.signer.get(), {}, ErrorCode::WeakKey},
        {"no image", "base.pdf", "head", &rsa(), "no PNG", ErrorCode::ImageInvalid},
        {"half an image", "base.pdf", "head", &rsa(), picture(300, 100).left(60),
         ErrorCode::ImageInvalid},
        {"seal taller than its field", "base.pdf", "seal", &rsa(), picture(100, 300),
         ErrorCode::ImageInvalid},
        {"damaged", "damaged.pdf", "head", &rsa(), {}, ErrorCode::PdfMalformed},
        {"missing", "missing.pdf", "head", &rsa(), {}, ErrorCode::FileNotFound},
    };
    put("out.pdf", "the old file");
    const auto before = QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    for (const Case& c : cases) {
        SCOPED_TRACE(c.what);
        LUYTRE_EXPECT_ERROR(sign(c.input, "out.pdf", c.field, *c.signer, c.png), c.code);
        EXPECT_EQ(bytes("out.pdf"), "the old file");
        EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden), before);
    }
}

TEST_F(PadesSignerTest, doesNotSignOverAChange)
{
    LUYTRE_ASSERT_OK(sign("base.pdf", "1.pdf", "preparer", rsa()));
    QByteArray changed = bytes("1.pdf");
    changed[100] = char(changed[100] ^ 1);
    put("changed.pdf", changed.replace("evidence/", "evidenca/"));
    LUYTRE_EXPECT_ERROR(sign("changed.pdf", "2.pdf", "head", p256()), ErrorCode::FindingsBlock);
    EXPECT_FALSE(QFile::exists(in("2.pdf")));
}

TEST_F(PadesSignerTest, onlyTheFirstSignatureCertifies)
{
    LUYTRE_ASSERT_OK(sign("base.pdf", "1.pdf", "preparer", rsa()));
    const auto pdf = PdfFile::open(in("1.pdf"));
    LUYTRE_ASSERT_OK(pdf);
    SignatureEntry entry;
    entry.field = QStringLiteral("head");
    entry.time = test::TestPki::now();
    entry.certify = true;
    LUYTRE_EXPECT_ERROR(prepareSignature(*pdf, entry), ErrorCode::Usage);
}

TEST_F(PadesSignerTest, aFullDiskLeavesTheOldFile)
{
    put("out.pdf", "the old file");
    const qint64 size = bytes("base.pdf").size();
    // In the copy, and only with the last bytes.
    for (const qint64 room : {size / 2, size + 1000}) {
        SCOPED_TRACE(room);
        const auto result = [&] {
            const test::SmallDisk disk(room);
            return sign("base.pdf", "out.pdf", "head", rsa());
        }();
        LUYTRE_EXPECT_ERROR(result, ErrorCode::DiskFull);
        EXPECT_EQ(bytes("out.pdf"), "the old file");
        EXPECT_TRUE(QDir(m_folder.path())
                        .entryList({QStringLiteral("*.part")}, QDir::Files | QDir::Hidden)
                        .isEmpty());
    }
    LUYTRE_EXPECT_ERROR(sign("base.pdf", "no/such/folder.pdf", "head", rsa()),
                        ErrorCode::FileUnwritable);
}

TEST_F(PadesSignerTest, aKeyThatRefusesLeavesTheOldFile)
{
    struct Refusing final : RawSigner {
        explicit Refusing(RawSigner& other) : m_other(other) { }
        const Certificate& certificate() const override { return m_other.certificate(); }
        const std::vector<Certificate>& chain() const override { return m_other.chain(); }
        Result<QByteArray> sign(const QByteArray&, const SignatureScheme&) override
        {
            return failure(ErrorCode::SigningFailed);
        }
        RawSigner& m_other;
    };
    Refusing refusing(rsa());
    put("out.pdf", "the old file");
    LUYTRE_EXPECT_ERROR(sign("base.pdf", "out.pdf", "head", refusing), ErrorCode::SigningFailed);
    EXPECT_EQ(bytes("out.pdf"), "the old file");
}

TEST_F(PadesSignerTest, aKeyOfAnotherCertificateIsNoticedBeforeTheFileIsInPlace)
{
    struct Mixed final : RawSigner {
        Mixed(RawSigner& named, RawSigner& signing) : m_named(named), m_signing(signing) { }
        const Certificate& certificate() const override { return m_named.certificate(); }
        const std::vector<Certificate>& chain() const override { return m_named.chain(); }
        Result<QByteArray> sign(const QByteArray& message, const SignatureScheme& scheme) override
        {
            return m_signing.sign(message, scheme);
        }
        RawSigner& m_named;
        RawSigner& m_signing;
    };
    const auto other = pki().issue();
    Mixed mixed(rsa(), *other.signer);
    LUYTRE_EXPECT_ERROR(sign("base.pdf", "out.pdf", "head", mixed), ErrorCode::ReadBackFailed);
    EXPECT_FALSE(QFile::exists(in("out.pdf")));
}

} // namespace

} // namespace luytre
