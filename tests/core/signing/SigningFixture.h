#pragma once

#include "base/Clock.h"
#include "crypto/TrustStore.h"
#include "pdf/PdfaWriter.h"
#include "signing/PadesSigner.h"
#include "signing/SignatureVerifier.h"
#include "support/Printers.h"
#include "support/TestPages.h"
#include "support/TestPki.h"
#include "support/TestTsa.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

namespace luytre::test {

/// A folder with a base file, an authority and signers of several kinds, made once for all tests of
/// the program.
class SigningTest : public ::testing::Test
{
protected:
    static const TestPki& pki()
    {
        static const TestPki authority;
        return authority;
    }
    static RawSigner& rsa()
    {
        static const TestIdentity identity = pki().issue();
        return *identity.signer;
    }
    static RawSigner& p256()
    {
        static const TestIdentity identity
            = pki().issue({.commonName = QStringLiteral("Trần Thị Thử"), .key = KeyKind::P256});
        return *identity.signer;
    }
    static RawSigner& p384()
    {
        static const TestIdentity identity = pki().issue(
            {.commonName = QStringLiteral("Con dấu Văn phòng"), .key = KeyKind::P384});
        return *identity.signer;
    }

    SigningTest()
    {
        auto anchors = Certificate::listFromPem(pki().authorityPem());
        EXPECT_TRUE(anchors.has_value());
        for (const Certificate& anchor : anchors.value_or(std::vector<Certificate>())) {
            m_anchors.add(anchor);
        }
        EXPECT_TRUE(writePdfa(sampleDocument(), in("base.pdf")).has_value());
    }

    QString in(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    QByteArray bytes(const char* name) const
    {
        QFile file(in(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void put(const char* name, const QByteArray& content) const
    {
        QFile file(in(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    SignRequest request(const char* input, const char* output, const char* field,
                        const QByteArray& png = {}) const
    {
        SignRequest request;
        request.input = in(input);
        request.output = in(output);
        request.field = QLatin1String(field);
        request.imagePng = png;
        request.reason = QStringLiteral("Trình thẩm định");
        return request;
    }

    Result<void> sign(const char* input, const char* output, const char* field, RawSigner& signer,
                      const QByteArray& png = {}) const
    {
        return PadesSigner(m_clock).sign(request(input, output, field, png), signer);
    }

    /// Everything that a level needs, from the authority of the tests.
    LongTermRequest longTerm(PadesLevel level) const
    {
        static TestTsa tsa(pki(), TestPki::now());
        LongTermRequest wish;
        wish.level = level;
        wish.timeStamps = &tsa;
        EXPECT_TRUE(wish.revocation.addList(pki().revocationList({}, TestPki::now())).has_value());
        return wish;
    }

    /// A file passes qpdf's own check without a word of complaint.
    void expectClean(const char* name) const
    {
        const auto said = judge(QStringLiteral("qpdf"), {QStringLiteral("--check"), in(name)});
        EXPECT_EQ(said.exitCode, 0) << said.output.toStdString();
        EXPECT_FALSE(said.output.contains(QLatin1String("WARNING"))) << said.output.toStdString();
    }

    VerificationReport verify(const char* name) const
    {
        const auto report = SignatureVerifier(m_anchors, m_clock).verify(in(name));
        EXPECT_TRUE(report.has_value());
        return report.value_or(VerificationReport());
    }

    /// A transparent picture with a stroke of a colour.
    static QByteArray picture(int width, int height, Qt::GlobalColor colour = Qt::blue)
    {
        QImage image(width, height, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setPen(QPen(colour, 4));
        painter.drawEllipse(image.rect().adjusted(4, 4, -4, -4));
        painter.end();
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return buffer.data();
    }

    static std::vector<FindingCode> codes(const VerificationReport& report)
    {
        std::vector<FindingCode> list;
        for (const VerificationFinding& finding : report.findings) {
            if (finding.severity() != FindingSeverity::Advice) {
                list.push_back(finding.code);
            }
        }
        return list;
    }

    QTemporaryDir m_folder;
    TrustStore m_anchors;
    FixedClock m_clock = FixedClock(TestPki::now());
};

/// What a report says, for a failed test.
inline std::string said(const VerificationReport& report)
{
    QString text = enumToString(report.verdict);
    for (const VerificationFinding& finding : report.findings) {
        text += QLatin1Char('\n') + findingCodeName(finding.code) + QLatin1Char(' ') + finding.field
            + QLatin1Char(' ') + finding.place;
    }
    return text.toStdString();
}

} // namespace luytre::test
