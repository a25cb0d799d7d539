#include "crypto/Envelope.h"
#include "crypto/Pkcs12.h"
#include "support/Printers.h"
#include "support/TestPages.h"
#include "support/TestPki.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <variant>

namespace luytre {

namespace {

SecureBytes secret(const char* text)
{
    QByteArray bytes(text);
    return SecureBytes::takeFrom(bytes);
}

test::CertificateWish receiverWish(test::KeyKind kind)
{
    test::CertificateWish wish;
    wish.key = kind;
    const bool agrees = kind == test::KeyKind::P256 || kind == test::KeyKind::P384;
    wish.keyUsage = agrees ? "critical,keyAgreement" : "critical,keyEncipherment";
    return wish;
}

class Envelope : public ::testing::Test
{
protected:
    QString in(const char* name) const { return m_folder.filePath(QLatin1String(name)); }

    void put(const char* name, const QByteArray& bytes) const
    {
        QFile file(in(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }

    QByteArray content(const char* name) const
    {
        QFile file(in(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }

    /// Every file of the folder, hidden ones too: nothing may be left behind.
    QStringList everything() const
    {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    struct Receiver {
        Certificate certificate;
        std::unique_ptr<DecryptingKey> key;
    };

    /// Writes NAME.p12, NAME.pem (certificate) and NAME.key too, for other programs.
    Receiver receiver(const test::CertificateWish& wish, const char* name = "receiver") const
    {
        const auto identity = m_pki.issue(wish);
        const QByteArray base(name);
        put(QByteArray(base + ".p12").constData(), identity.pkcs12);
        put(QByteArray(base + ".pem").constData(), identity.certificatePem);
        auto key = openPkcs12ForUnsealing(in(QByteArray(base + ".p12").constData()),
                                          test::TestPki::password());
        EXPECT_TRUE(key.has_value());
        Certificate certificate = (*key)->certificate();
        return {certificate, std::move(*key)};
    }

    QString keyFileOf(const char* name) const
    {
        const QByteArray base(name);
        const QString key = in(QByteArray(base + ".key").constData());
        openssl({"pkcs12", "-in", in(QByteArray(base + ".p12").constData()), "-nodes", "-nocerts",
                 "-passin", QStringLiteral("pass:mật khẩu thử"), "-out", key});
        return key;
    }

    struct Words : QStringList {
        Words(std::initializer_list<std::variant<const char*, QString>> words)
        {
            for (const auto& word : words) {
                append(std::holds_alternative<QString>(word)
                           ? std::get<QString>(word)
                           : QString::fromUtf8(std::get<const char*>(word)));
            }
        }
    };

    static void openssl(const Words& arguments)
    {
        const auto result = test::judge(QStringLiteral("openssl"), arguments);
        EXPECT_EQ(result.exitCode, 0) << result.output.toStdString();
    }

    Result<void> seal(std::vector<Certificate> receivers, std::optional<SecureBytes> phrase = {},
                      const char* input = "plain", const char* output = "sealed.p7m") const
    {
        SealRequest request;
        request.input = in(input);
        request.output = in(output);
        request.receivers = std::move(receivers);
        request.passphrase = std::move(phrase);
        request.now = test::TestPki::now();
        return sealFile(request);
    }

    QTemporaryDir m_folder;
    test::TestPki m_pki;
};

/// More than one piece, and not a whole number of them.
QByteArray largeContent()
{
    QByteArray bytes;
    bytes.reserve(3'000'000);
    for (quint32 i = 0; bytes.size() < 2'500'003; ++i) {
        bytes += QByteArray::number(i * 2654435761U);
    }
    return bytes;
}

class EnvelopeKeys : public Envelope, public ::testing::WithParamInterface<test::KeyKind>
{
};

TEST_P(EnvelopeKeys, opensWithItsKeyAndInOpenSsl)
{
    const Receiver owner = receiver(receiverWish(GetParam()));
    for (const QByteArray& bytes : {QByteArray(), QByteArray("một dòng"), largeContent()}) {
        put("plain", bytes);
        LUYTRE_ASSERT_OK(seal({owner.certificate}));
        EXPECT_EQ(content("sealed.p7m").size() > bytes.size(), true);
        EXPECT_FALSE(bytes.size() > 5 && content("sealed.p7m").contains(bytes.left(200)));
        LUYTRE_ASSERT_OK(unsealFile(in("sealed.p7m"), in("out"), *owner.key));
        EXPECT_EQ(content("out"), bytes);
        openssl({"cms", "-decrypt", "-binary", "-inform", "DER", "-in", in("sealed.p7m"), "-recip",
                 in("receiver.pem"), "-inkey", keyFileOf("receiver"), "-out", in("judged")});
        EXPECT_EQ(content("judged"), bytes);
    }
}

TEST_P(EnvelopeKeys, opensWhatOpenSslMakes)
{
    const Receiver owner = receiver(receiverWish(GetParam()));
    put("plain", largeContent());
    for (const bool streamed : {false, true}) {
        Words command{"cms", "-encrypt", "-aes-256-gcm", "-binary", "-outform",
                      "DER", "-in",      in("plain"),    "-out",    in("sealed.p7m")};
        if (streamed) {
            command.append(QStringLiteral("-stream"));
        }
        command.append(in("receiver.pem"));
        openssl(command);
        LUYTRE_ASSERT_OK(unsealFile(in("sealed.p7m"), in("out"), *owner.key));
        EXPECT_EQ(content("out"), largeContent());
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, EnvelopeKeys,
                         ::testing::Values(test::KeyKind::Rsa2048, test::KeyKind::Rsa3072,
                                           test::KeyKind::P256, test::KeyKind::P384));

TEST_F(Envelope, rsaKeysTravelUnderOaepAndEcdhUsesSha256)
{
    put("plain", "x");
    const Receiver rsa = receiver(receiverWish(test::KeyKind::Rsa2048), "rsa");
    const Receiver ec = receiver(receiverWish(test::KeyKind::P256), "ec");
    LUYTRE_ASSERT_OK(seal({rsa.certificate, ec.certificate}));
    const auto shown
        = test::judge(QStringLiteral("openssl"),
                      Words{"cms", "-cmsout", "-print", "-inform", "DER", "-in", in("sealed.p7m")});
    EXPECT_TRUE(shown.output.contains(QStringLiteral("id-smime-ct-authEnvelopedData")));
    EXPECT_TRUE(shown.output.contains(QStringLiteral("aes-256-gcm")));
    EXPECT_TRUE(shown.output.contains(QStringLiteral("rsaesOaep")));
    EXPECT_TRUE(shown.output.contains(QStringLiteral("dhSinglePass-stdDH-sha256kdf-scheme")))
        << shown.output.toStdString();
}

TEST_F(Envelope, anyOfSeveralReceiversOpens)
{
    const Receiver first = receiver(receiverWish(test::KeyKind::Rsa2048), "first");
    const Receiver second = receiver(receiverWish(test::KeyKind::P384), "second");
    const Receiver stranger = receiver(receiverWish(test::KeyKind::Rsa2048), "stranger");
    const Receiver otherCurve = receiver(receiverWish(test::KeyKind::P384), "other");
    put("plain", largeContent());
    LUYTRE_ASSERT_OK(seal({first.certificate, second.certificate}, secret("câu mật khẩu")));
    for (DecryptingKey* key : {first.key.get(), second.key.get()}) {
        LUYTRE_ASSERT_OK(unsealFile(in("sealed.p7m"), in("out"), *key));
        EXPECT_EQ(content("out"), largeContent());
        ASSERT_TRUE(QFile::remove(in("out")));
    }
    LUYTRE_ASSERT_OK(unsealFile(in("sealed.p7m"), in("out"), secret("câu mật khẩu")));
    EXPECT_EQ(content("out"), largeContent());
    ASSERT_TRUE(QFile::remove(in("out")));
    const QStringList before = everything();
    for (DecryptingKey* key : {stranger.key.get(), otherCurve.key.get()}) {
        LUYTRE_EXPECT_ERROR(unsealFile(in("sealed.p7m"), in("out"), *key),
                            ErrorCode::EnvelopeNotForKey);
    }
    EXPECT_EQ(everything(), before);
}

TEST_F(Envelope, aPassphraseIsTakenWithTheStatedCount)
{
    put("plain", largeContent());
    LUYTRE_ASSERT_OK(seal({}, secret("câu mật khẩu")));
    LUYTRE_EXPECT_ERROR(unsealFile(in("sealed.p7m"), in("out"), secret("câu khác")),
                        ErrorCode::WrongPassphrase);
    openssl({"cms", "-decrypt", "-binary", "-inform", "DER", "-in", in("sealed.p7m"),
             "-pwri_password", "câu mật khẩu", "-out", in("judged")});
    EXPECT_EQ(content("judged"), largeContent());
    const auto dump = test::judge(QStringLiteral("openssl"),
                                  Words{"asn1parse", "-inform", "DER", "-in", in("sealed.p7m")});
    EXPECT_TRUE(dump.output.contains(QString::number(passphraseRounds, 16).toUpper()))
        << dump.output.left(3000).toStdString();
    const Receiver owner = receiver(receiverWish(test::KeyKind::P256));
    LUYTRE_EXPECT_ERROR(unsealFile(in("sealed.p7m"), in("out"), *owner.key),
                        ErrorCode::EnvelopeNotForKey);
}

TEST_F(Envelope, aCountThatWouldKeepTheMachineBusyIsRefused)
{
    put("plain", "x");
    LUYTRE_ASSERT_OK(seal({}, secret("p")));
    QByteArray bytes = content("sealed.p7m");
    const QByteArray count = QByteArray::fromHex("020313d620");
    ASSERT_EQ(bytes.count(count), 1);
    // One byte longer, so the lengths around it, all short, grow with it.
    const qsizetype at = bytes.indexOf(count);
    bytes.replace(at, count.size(), QByteArray::fromHex("020413d62000"));
    int grown = 0;
    for (qsizetype head = 0; head < at; ++head) {
        const bool container = bytes.at(head) == char(0x30) || bytes.at(head) == char(0x31)
            || bytes.at(head) == char(0xa0) || bytes.at(head) == char(0xa3);
        const qsizetype wide = bytes.at(head + 1) == char(0x81) ? 1
            : bytes.at(head + 1) == char(0x82)                  ? 2
                                                                : 0;
        const quint8 length = quint8(bytes.at(head + 1 + wide));
        if (container && head + 2 + wide + length > at) {
            bytes[head + 1 + wide] = char(length + 1);
            ++grown;
        }
    }
    ASSERT_GE(grown, 6);
    put("sealed.p7m", bytes);
    const auto done = unsealFile(in("sealed.p7m"), in("out"), secret("p"));
    LUYTRE_EXPECT_ERROR(done, ErrorCode::EnvelopeInvalid);
    EXPECT_TRUE(done.error().detail.contains(QStringLiteral("rounds")))
        << done.error().detail.toStdString();
}

TEST_F(Envelope, nothingOfADamagedFileAppears)
{
    const Receiver owner = receiver(receiverWish(test::KeyKind::Rsa2048));
    put("plain", largeContent());
    LUYTRE_ASSERT_OK(seal({owner.certificate}));
    put("out", "what was there before");
    const QByteArray sound = content("sealed.p7m");
    const QStringList before = everything();
    for (const qsizetype fromEnd : {1, 15, 19, 20, 1'000'000, 2'499'000}) {
        QByteArray bytes = sound;
        bytes[bytes.size() - fromEnd] = char(bytes.at(bytes.size() - fromEnd) ^ 1);
        put("sealed.p7m", bytes);
        const auto done = unsealFile(in("sealed.p7m"), in("out"), *owner.key);
        LUYTRE_EXPECT_ERROR(done, ErrorCode::EnvelopeDamaged);
        EXPECT_EQ(content("out"), "what was there before");
        EXPECT_EQ(everything(), before);
    }
    put("sealed.p7m", sound + "x");
    LUYTRE_EXPECT_ERROR(unsealFile(in("sealed.p7m"), in("out"), *owner.key),
                        ErrorCode::EnvelopeDamaged);
    EXPECT_EQ(everything(), before);
}

TEST_F(Envelope, aTruncatedFileIsSaidToBeOne)
{
    const Receiver owner = receiver(receiverWish(test::KeyKind::Rsa2048));
    put("plain", largeContent());
    LUYTRE_ASSERT_OK(seal({owner.certificate}));
    const QByteArray sound = content("sealed.p7m");
    const QStringList before = everything();
    for (const qsizetype size : {2, 3, 40, 300, 600, 1'000'000, int(sound.size()) - 20,
                                 int(sound.size()) - 16, int(sound.size()) - 1}) {
        put("sealed.p7m", sound.left(size));
        LUYTRE_EXPECT_ERROR(unsealFile(in("sealed.p7m"), in("out"), *owner.key),
                            ErrorCode::EnvelopeTruncated);
    }
    EXPECT_EQ(everything(), before);
}

TEST_F(Envelope, everyFlippedByteOfTheHeadIsRefused)
{
    const Receiver owner = receiver(receiverWish(test::KeyKind::P256));
    put("plain", "nội dung");
    LUYTRE_ASSERT_OK(seal({owner.certificate}));
    const QByteArray sound = content("sealed.p7m");
    int opened = 0;
    for (qsizetype at = 0; at < sound.size(); ++at) {
        QByteArray bytes = sound;
        bytes[at] = char(bytes.at(at) ^ 0x21);
        put("sealed.p7m", bytes);
        const auto done = unsealFile(in("sealed.p7m"), in("out"), *owner.key);
        // What identifies the receiver or names a type may change without harm; content may not.
        opened += done ? 1 : 0;
        EXPECT_TRUE(!done || content("out") == "nội dung") << at;
    }
    EXPECT_LT(opened, 40);
}

TEST_F(Envelope, refusesWhatIsNone)
{
    const Receiver owner = receiver(receiverWish(test::KeyKind::Rsa2048));
    put("plain", "%PDF-1.7 not sealed");
    LUYTRE_EXPECT_ERROR(unsealFile(in("plain"), in("out"), *owner.key), ErrorCode::EnvelopeInvalid);
    put("empty", QByteArray());
    LUYTRE_EXPECT_ERROR(unsealFile(in("empty"), in("out"), *owner.key), ErrorCode::EnvelopeInvalid);
    LUYTRE_EXPECT_ERROR(unsealFile(in("none"), in("out"), *owner.key), ErrorCode::FileNotFound);
    openssl({"cms", "-encrypt", "-aes-256-cbc", "-binary", "-outform", "DER", "-in", in("plain"),
             "-out", in("cbc.p7m"), in("receiver.pem")});
    LUYTRE_EXPECT_ERROR(unsealFile(in("cbc.p7m"), in("out"), *owner.key),
                        ErrorCode::EnvelopeInvalid); // nothing would tell a change of it
}

TEST_F(Envelope, sealsOnlyForThoseWhoMayReceive)
{
    put("plain", "x");
    struct Case {
        const char* name;
        test::CertificateWish wish;
    };
    std::vector<Case> cases = {{"signs only", receiverWish(test::KeyKind::Rsa2048)},
                               {"too weak", receiverWish(test::KeyKind::Rsa1024)},
                               {"expired", receiverWish(test::KeyKind::P256)},
                               {"curve for signatures", receiverWish(test::KeyKind::P256)}};
    cases[0].wish.keyUsage = "critical,digitalSignature";
    cases[2].wish.to = QDateTime(QDate(2026, 2, 1), QTime(0, 0), Qt::UTC);
    cases[3].wish.keyUsage = "critical,digitalSignature,keyEncipherment";
    for (const Case& one : cases) {
        const auto identity = m_pki.issue(one.wish);
        const auto list = Certificate::listFromPem(identity.certificatePem);
        LUYTRE_ASSERT_OK(list);
        LUYTRE_EXPECT_ERROR(seal(*list), ErrorCode::CertificateNotForEncryption);
        EXPECT_FALSE(QFile::exists(in("sealed.p7m"))) << one.name;
    }
    LUYTRE_EXPECT_ERROR(seal({}), ErrorCode::Internal);
    LUYTRE_EXPECT_ERROR(seal({}, secret("p"), "none"), ErrorCode::FileNotFound);
}

TEST_F(Envelope, leavesNothingWhenCancelled)
{
    const Receiver owner = receiver(receiverWish(test::KeyKind::P256));
    put("plain", largeContent());
    LUYTRE_ASSERT_OK(seal({owner.certificate}));
    CancellationToken token;
    token.cancel();
    const QStringList before = everything();
    LUYTRE_EXPECT_ERROR(unsealFile(in("sealed.p7m"), in("out"), *owner.key, nullptr, &token),
                        ErrorCode::Cancelled);
    SealRequest request;
    request.input = in("plain");
    request.output = in("again.p7m");
    request.receivers = {owner.certificate};
    request.now = test::TestPki::now();
    LUYTRE_EXPECT_ERROR(sealFile(request, nullptr, &token), ErrorCode::Cancelled);
    EXPECT_EQ(everything(), before);
}

} // namespace

} // namespace luytre
