#include "app/cli/Workplace.h"
#include "support/TestPages.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace luytre::test {
namespace {

class TrustList : public Workplace
{
protected:
    void SetUp() override
    {
        Workplace::SetUp();
        exportSubmission();
        makeKey(QStringLiteral("head"), {.organisation = QStringLiteral("UBND xã Lúa Vàng")});
        static_cast<void>(
            run({QStringLiteral("sign"), path(QStringLiteral("a.pdf")), QStringLiteral("-o"),
                 path(QStringLiteral("b.pdf")), QStringLiteral("--field"), QStringLiteral("head"),
                 QStringLiteral("--pkcs12"), path(QStringLiteral("head.p12")),
                 QStringLiteral("--password-file"), path(QStringLiteral("password"))}));
        static_cast<void>(run({QStringLiteral("workspace"), QStringLiteral("init"), workspace()}));
    }
    [[nodiscard]] QString workspace() const { return path(QStringLiteral("kho.luytre")); }
    [[nodiscard]] QJsonObject add(const char* purpose) const
    {
        return run({QStringLiteral("trust"), QStringLiteral("add"), workspace(),
                    path(QStringLiteral("root.pem")), QStringLiteral("--purpose"),
                    QString::fromLatin1(purpose)})
            .json();
    }
    [[nodiscard]] QJsonObject verify(int exitCode, const CliSurroundings& surroundings = {}) const
    {
        return run({QStringLiteral("verify"), path(QStringLiteral("b.pdf")),
                    QStringLiteral("--workspace"), workspace()},
                   exitCode, surroundings)
            .json();
    }
    [[nodiscard]] static QString verdictOf(const QJsonObject& report)
    {
        return report.value(QLatin1String("verdict")).toString();
    }
    [[nodiscard]] static bool finds(const QJsonObject& report, const char* code)
    {
        const QJsonArray findings = report.value(QLatin1String("findings")).toArray();
        return std::any_of(findings.begin(), findings.end(), [code](const QJsonValue& finding) {
            return finding.toObject().value(QLatin1String("code")).toString()
                == QLatin1String(code);
        });
    }
};

TEST_F(TrustList, AnchorsOfTheWorkspaceDecide)
{
    EXPECT_EQ(verdictOf(verify(1)), QStringLiteral("intactSignerUnknown"));
    const QString fingerprint = add("government")
                                    .value(QLatin1String("added"))
                                    .toArray()
                                    .at(0)
                                    .toObject()
                                    .value(QLatin1String("fingerprint"))
                                    .toString();
    EXPECT_EQ(fingerprint.size(), 64);
    EXPECT_EQ(verdictOf(verify(0)), QStringLiteral("trusted"));
    EXPECT_TRUE(finds(verify(0), "revocationUnknown"));

    // Added once more, for another purpose: trials prove nothing.
    static_cast<void>(add("test"));
    const QJsonObject trial = verify(1);
    EXPECT_EQ(verdictOf(trial), QStringLiteral("intactSignerUnknown"));
    EXPECT_TRUE(finds(trial, "trialAuthority"));

    const QJsonObject list = run({QStringLiteral("trust"), QStringLiteral("list"),
                                  QStringLiteral("--workspace"), workspace()})
                                 .json();
    EXPECT_EQ(list.value(QLatin1String("anchors")).toArray().size(), 1);
    static_cast<void>(run(
        {QStringLiteral("trust"), QStringLiteral("remove"), workspace(), fingerprint.left(12)}));
    EXPECT_FALSE(finds(verify(1), "trialAuthority"));
    static_cast<void>(run(
        {QStringLiteral("trust"), QStringLiteral("remove"), workspace(), fingerprint.left(12)}, 1));
}

TEST_F(TrustList, ARevocationListMakesRevocationKnown)
{
    static_cast<void>(add("public"));
    put(QStringLiteral("root.crl"),
        m_pki.revocationList({}, QDateTime::currentDateTimeUtc().addDays(3)));
    const QJsonObject added = run({QStringLiteral("trust"), QStringLiteral("crl"), workspace(),
                                   path(QStringLiteral("root.crl"))})
                                  .json();
    EXPECT_TRUE(added.value(QLatin1String("signedByAnchor")).toBool());
    const QJsonObject report = verify(0);
    EXPECT_EQ(verdictOf(report), QStringLiteral("trusted"));
    EXPECT_FALSE(finds(report, "revocationUnknown"));
    const CliOutcome bad = run({QStringLiteral("trust"), QStringLiteral("crl"), workspace(),
                                path(QStringLiteral("root.pem"))},
                               2);
    EXPECT_EQ(bad.error().value(QLatin1String("code")).toString(),
              QStringLiteral("revocationInvalid"));
}

TEST_F(TrustList, AnAdministratorsListIsTheOnlyOne)
{
    static_cast<void>(add("government"));
    QDir().mkdir(path(QStringLiteral("admin")));
    put(QStringLiteral("admin/other.pem"), TestPki().authorityPem());
    put(QStringLiteral("admin/trust.json"),
        R"({"anchors":[{"purpose":"government","file":"other.pem"}]})");
    CliSurroundings locked;
    locked.environment.insert(QStringLiteral("LUYTRE_TRUST_LIST"),
                              path(QStringLiteral("admin/trust.json")));
    EXPECT_EQ(verdictOf(verify(1, locked)), QStringLiteral("intactSignerUnknown"));
    const QString root = path(QStringLiteral("root.pem"));
    const std::vector<QStringList> refused = {
        {QStringLiteral("verify"), path(QStringLiteral("b.pdf")), QStringLiteral("--trust"), root},
        {QStringLiteral("trust"), QStringLiteral("add"), workspace(), root,
         QStringLiteral("--purpose"), QStringLiteral("government")},
        {QStringLiteral("trust"), QStringLiteral("remove"), workspace(),
         QStringLiteral("0123456789")},
        {QStringLiteral("trust"), QStringLiteral("crl"), workspace(), root},
    };
    for (const QStringList& words : refused) {
        EXPECT_EQ(run(words, 4, locked).error().value(QLatin1String("code")).toString(),
                  QStringLiteral("trustListLocked"))
            << words.join(QLatin1Char(' ')).toStdString();
    }
    const QJsonObject list
        = run({QStringLiteral("trust"), QStringLiteral("list")}, 0, locked).json();
    EXPECT_TRUE(list.value(QLatin1String("locked")).toBool());
    // A list that cannot be read is never an absent one.
    put(QStringLiteral("admin/trust.json"), "{");
    EXPECT_EQ(verdictOf(verify(2, locked)), QString());
}

TEST_F(TrustList, TheSignersOrganisationIsComparedWithTheDossiers)
{
    static_cast<void>(add("government"));
    EXPECT_FALSE(finds(verify(0), "signerOrganisationDiffers"));
    makeKey(QStringLiteral("stranger"),
            {.organisation = QStringLiteral("Công ty Không Liên Quan")});
    static_cast<void>(
        run({QStringLiteral("sign"), path(QStringLiteral("a.pdf")), QStringLiteral("-o"),
             path(QStringLiteral("b.pdf")), QStringLiteral("--field"), QStringLiteral("head"),
             QStringLiteral("--pkcs12"), path(QStringLiteral("stranger.p12")),
             QStringLiteral("--password-file"), path(QStringLiteral("password"))}));
    const QJsonObject report = verify(0);
    EXPECT_EQ(verdictOf(report), QStringLiteral("trusted"));
    EXPECT_TRUE(finds(report, "signerOrganisationDiffers"));
}

TEST_F(TrustList, TheVerificationSheetSaysTheVerdictInBothLanguages)
{
    static_cast<void>(add("government"));
    struct Case {
        const char* language;
        const char* file;
        int exitCode;
        const char* headline;
    };
    const std::vector<Case> cases = {
        {"vi", "b.pdf", 0, "TIN CẬY"},
        {"en", "b.pdf", 0, "TRUSTED"},
        {"vi", "a.pdf", 1, "CHƯA KÝ"},
        {"en", "a.pdf", 1, "NOT SIGNED"},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.headline);
        static_cast<void>(run({QStringLiteral("verify"), path(QString::fromLatin1(c.file)),
                               QStringLiteral("--workspace"), workspace(),
                               QStringLiteral("--report"), path(QStringLiteral("phieu.pdf")),
                               QStringLiteral("--lang"), QString::fromLatin1(c.language)},
                              c.exitCode));
        const JudgeResult text = judge(
            QStringLiteral("pdftotext"),
            {QStringLiteral("-layout"), path(QStringLiteral("phieu.pdf")), QStringLiteral("-")});
        EXPECT_TRUE(text.output.contains(QString::fromUtf8(c.headline)))
            << text.output.toStdString();
        EXPECT_EQ(text.output.count(QLatin1Char('\f')), 1) << "more than one page";
        EXPECT_EQ(judge(QStringLiteral("qpdf"),
                        {QStringLiteral("--check"), path(QStringLiteral("phieu.pdf"))})
                      .exitCode,
                  0);
    }
}

} // namespace
} // namespace luytre::test
