#include "SigningFixture.h"

namespace luytre {

namespace {

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
    EXPECT_FALSE(report.signatures[2].certifies);
}

} // namespace

} // namespace luytre
