#include "SigningFixture.h"

#include "signing/RangeDigests.h"

#include <QBuffer>

#include <set>

namespace luytre {

namespace {

class SignatureVerifierTest : public test::SigningTest
{
protected:
    void signTwice() const
    {
        LUYTRE_ASSERT_OK(sign("base.pdf", "1.pdf", "preparer", rsa(), picture(300, 100)));
        LUYTRE_ASSERT_OK(sign("1.pdf", "2.pdf", "head", p256()));
    }

    /// An update appended by hand that gives an object another content.
    static QByteArray withUpdate(const QByteArray& file, int number, const QByteArray& content)
    {
        const auto lastNumberAfter = [&](const QByteArray& key) {
            const qsizetype at = file.lastIndexOf(key) + key.size();
            return file.mid(at, 12).trimmed().split('\n').front().split(' ').front();
        };
        const QByteArray previous = lastNumberAfter("startxref\n");
        const qsizetype rootAt = file.lastIndexOf("/Root ");
        const QByteArray root = file.mid(rootAt, file.indexOf(" R", rootAt) + 2 - rootAt);
        const qsizetype infoAt = file.lastIndexOf("/Info ");
        const QByteArray info = file.mid(infoAt, file.indexOf(" R", infoAt) + 2 - infoAt);
        const int size = qMax(lastNumberAfter("/Size ").toInt(), number + 1);
        QByteArray result = file + "\n";
        const qsizetype object = result.size();
        result += QByteArray::number(number) + " 0 obj\n" + content + "\nendobj\n";
        const qsizetype xref = result.size();
        result += "xref\n" + QByteArray::number(number) + " 1\n"
            + QByteArray::number(object).rightJustified(10, '0') + " 00000 n \ntrailer << /Size "
            + QByteArray::number(size) + " " + root + " " + info + " /Prev " + previous
            + " >>\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
        return result;
    }

    /// The number of the object whose text, in the base file, contains this.
    static int objectWith(const QByteArray& file, const QByteArray& text)
    {
        const qsizetype at = file.indexOf(text);
        const qsizetype start = file.lastIndexOf(" 0 obj", at);
        const qsizetype line = file.lastIndexOf('\n', start - 1) + 1;
        return file.mid(line, start - line).toInt();
    }
};

TEST_F(SignatureVerifierTest, anUnsignedFileIsUnsigned)
{
    const VerificationReport report = verify("base.pdf");
    EXPECT_EQ(report.verdict, Verdict::Unsigned);
    EXPECT_EQ(report.emptyFields.size(), 3u);
}

TEST_F(SignatureVerifierTest, withoutAnchorTheSignerIsUnknown)
{
    signTwice();
    const auto report = SignatureVerifier(TrustStore(), m_clock).verify(in("2.pdf"));
    LUYTRE_ASSERT_OK(report);
    EXPECT_EQ(report->verdict, Verdict::IntactSignerUnknown);
    EXPECT_EQ(codes(*report), std::vector(2, FindingCode::SignerUnknown));
}

TEST_F(SignatureVerifierTest, atALaterTimeTheCertificateHasExpired)
{
    signTwice();
    const auto report = SignatureVerifier(m_anchors, m_clock)
                            .verify(in("2.pdf"), QDateTime(QDate(2030, 1, 1), QTime(), Qt::UTC));
    LUYTRE_ASSERT_OK(report);
    EXPECT_EQ(report->verdict, Verdict::IntactSignerInvalid);
    EXPECT_EQ(codes(*report), std::vector(2, FindingCode::CertificateExpired));
}

TEST_F(SignatureVerifierTest, revocationAndTimeAreSaidToBeUnknown)
{
    signTwice();
    std::multiset<FindingCode> advice;
    for (const VerificationFinding& finding : verify("2.pdf").findings) {
        advice.insert(finding.code);
    }
    EXPECT_EQ(advice.count(FindingCode::RevocationUnknown), 2u);
    EXPECT_EQ(advice.count(FindingCode::TimeClaimedOnly), 2u);
    EXPECT_EQ(advice.count(FindingCode::LaterSignatures), 1u);
}

TEST_F(SignatureVerifierTest, noChangedByteStaysUnnoticed)
{
    signTwice();
    const QByteArray good = bytes("2.pdf");
    // Nobody signed the certificates that travel with the last signature, but its padding must be
    // empty.
    const qsizetype hole = good.lastIndexOf("/Contents <") + 11;
    const qsizetype holeEnd = good.indexOf('>', hole);
    std::vector<qsizetype> places = {holeEnd - 1};
    for (qsizetype at = 0; at < good.size(); at += good.size() / 60) {
        if (at < hole || at >= holeEnd) {
            places.push_back(at);
        }
    }
    for (const qsizetype at : places) {
        SCOPED_TRACE(at);
        QByteArray bad = good;
        bad[at] = char(bad[at] ^ 0x04);
        put("bad.pdf", bad);
        const Verdict verdict = verify("bad.pdf").verdict;
        EXPECT_GE(verdict, Verdict::ChangedAfterSigning);
    }
}

TEST_F(SignatureVerifierTest, whatIsAppendedIsNoticed)
{
    signTwice();
    const QByteArray good = bytes("2.pdf");
    const int page = objectWith(good, "/Type /Page ");
    const int info = objectWith(good, "/Producer");
    const qsizetype catalogAt
        = good.lastIndexOf(" 0 obj\n", good.lastIndexOf("/Type /Catalog")) + 7;
    QByteArray catalog = good.mid(catalogAt, good.indexOf("\nendobj", catalogAt) - catalogAt);
    ASSERT_TRUE(catalog.startsWith("<<") && catalog.endsWith(">>")) << catalog.toStdString();
    ASSERT_GT(page, 0);
    ASSERT_GT(info, 0);
    struct Case {
        const char* what;
        QByteArray bytes;
    };
    const std::vector<Case> cases = {
        {"a line feed", good + "\n\n\n"},
        {"a comment", good + "% garbage\n"},
        {"another page content", withUpdate(good, page, "<< /Type /Page /MediaBox [0 0 10 10] >>")},
        {"another information dictionary", withUpdate(good, info, "<< /Title (other) >>")},
        {"an object nobody needs", withUpdate(good, 900, "(hidden)")},
        {"the catalog",
         withUpdate(good, objectWith(good, "/Type /Catalog"),
                    catalog.insert(catalog.size() - 3, " /NeedsRendering true "))},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.what);
        put("bad.pdf", c.bytes);
        const VerificationReport report = verify("bad.pdf");
        EXPECT_EQ(report.verdict, Verdict::ChangedAfterSigning) << test::said(report);
    }
}

TEST_F(SignatureVerifierTest, aSignatureTakenAwayFromTheEndLeavesTheEarlierOne)
{
    signTwice();
    put("cut.pdf", bytes("2.pdf").left(bytes("1.pdf").size()));
    const VerificationReport report = verify("cut.pdf");
    EXPECT_EQ(report.verdict, Verdict::Trusted) << test::said(report);
    EXPECT_EQ(report.signatures.size(), 1u);
}

TEST_F(SignatureVerifierTest, whatIsNoPdfIsMalformed)
{
    struct Case {
        const char* what;
        QByteArray bytes;
        FindingCode code;
    };
    const QByteArray base = bytes("base.pdf");
    const auto encrypted = test::judge(QStringLiteral("qpdf"),
                                       {QStringLiteral("--encrypt"), QStringLiteral("u"), QStringLiteral("x"),
                                        QStringLiteral("256"), QStringLiteral("--"), in("base.pdf"),
                                        in("encrypted.pdf")});
    ASSERT_EQ(encrypted.exitCode, 0) << encrypted.output.toStdString();
    const std::vector<Case> cases = {
        {"empty", "", FindingCode::NotPdf},
        {"text", "no PDF at all", FindingCode::NotPdf},
        {"cut", base.left(base.size() / 2), FindingCode::NotPdf},
        {"encrypted", bytes("encrypted.pdf"), FindingCode::Encrypted},
        {"a second cross-reference that is none",
         QByteArray(base).replace("trailer << ", "trailer << /XRefStm 9 "), FindingCode::NotPdf},
        {"loop",
         QByteArray(base).replace("trailer << ",
                                  "trailer << /Prev "
                                      + QByteArray::number(base.lastIndexOf("\nxref\n") + 1) + " "),
         FindingCode::NotPdf},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.what);
        put("bad.pdf", c.bytes);
        const VerificationReport report = verify("bad.pdf");
        EXPECT_EQ(report.verdict, Verdict::Malformed);
        EXPECT_EQ(codes(report), std::vector{c.code}) << test::said(report);
    }
    LUYTRE_EXPECT_ERROR(SignatureVerifier(m_anchors, m_clock).verify(in("missing.pdf")),
                        ErrorCode::FileNotFound);
}

TEST_F(SignatureVerifierTest, everyFindingHasItsTexts)
{
    std::set<QString> names;
    for (int i = 0; i <= int(FindingCode::TimeInTheFuture); ++i) {
        const VerificationFinding finding{FindingCode(i), QStringLiteral("head"),
                                          QStringLiteral("object 12")};
        EXPECT_TRUE(names.insert(findingCodeName(finding.code)).second);
        for (const QString& text : {finding.text().vi, finding.text().en}) {
            EXPECT_TRUE(text.endsWith(QLatin1Char('.')) && !text.contains(QLatin1Char('{')))
                << text.toStdString();
        }
    }
}

TEST_F(SignatureVerifierTest, theReportIsJson)
{
    signTwice();
    const QJsonObject json = toJson(verify("2.pdf"));
    EXPECT_EQ(json[QStringLiteral("verdict")].toString(), QStringLiteral("trusted"));
    EXPECT_EQ(json[QStringLiteral("headline")].toObject()[QStringLiteral("vi")].toString(),
              QStringLiteral("TIN CẬY"));
    const QJsonObject first = json[QStringLiteral("signatures")].toArray().first().toObject();
    EXPECT_EQ(first[QStringLiteral("signer")].toString(), QStringLiteral("Nguyễn Văn Mẫu"));
    EXPECT_EQ(first[QStringLiteral("coverage")].toString(), QStringLiteral("laterSignaturesOnly"));
}

TEST(RangeDigests, onePassEqualsMany)
{
    QByteArray content(3'500'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i) {
        content[i] = char(i * 31 % 251);
    }
    const std::vector<SignedRanges> ranges
        = {{DigestAlgorithm::Sha256, 1000, 2000, 1'200'000},
           {DigestAlgorithm::Sha512, 1'100'000, 1'100'500, 2'000'000},
           {DigestAlgorithm::Sha256, 2'500'000, 2'500'001, 3'500'000}};
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    const auto digests = digestRanges(buffer, ranges);
    LUYTRE_ASSERT_OK(digests);
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        StreamDigest alone(ranges[i].algorithm);
        alone.add(content.left(ranges[i].holeStart));
        alone.add(content.mid(ranges[i].holeEnd, ranges[i].end - ranges[i].holeEnd));
        EXPECT_EQ((*digests)[i].toHex(), alone.result().toHex()) << i;
    }
}

} // namespace

} // namespace luytre
