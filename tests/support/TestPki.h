#pragma once

#include "base/SecureBytes.h"
#include "crypto/Certificate.h"
#include "crypto/RawSigner.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace luytre::test {

enum class KeyKind { Rsa1024, Rsa2048, Rsa3072, P256, P384 };

/// What a throw-away certificate shall be.
struct CertificateWish {
    QString commonName = QStringLiteral("Nguyễn Văn Mẫu");
    QString organisation = QStringLiteral("Văn phòng UBND tỉnh Sông Tre");
    KeyKind key = KeyKind::Rsa2048;
    QDateTime from = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    QDateTime to = QDateTime(QDate(2028, 1, 1), QTime(0, 0), Qt::UTC);
    const char* keyUsage = "critical,digitalSignature,nonRepudiation";
    const char* extendedKeyUsage = nullptr; ///< e.g. "serverAuth"
};

/// A PKCS#12 file and what is in it.
struct TestIdentity {
    QByteArray pkcs12;
    QByteArray certificatePem;
    QByteArray keyPem; ///< for programs that sign elsewhere
    std::shared_ptr<RawSigner> signer;
};

/// A certificate authority that lives as long as the test.
class TestPki
{
public:
    TestPki();
    ~TestPki();
    TestPki(const TestPki&) = delete;
    TestPki& operator=(const TestPki&) = delete;

    /// The anchor, as PEM.
    [[nodiscard]] QByteArray authorityPem() const;
    [[nodiscard]] TestIdentity issue(const CertificateWish& wish = {}) const;
    /// A revocation list (DER) in force for ten days around `at` that names these certificates.
    [[nodiscard]] QByteArray revocationList(const std::vector<Certificate>& revoked,
                                            const QDateTime& at) const;
    /// The authority's own OCSP answer (DER), in force for ten days around `at`.
    [[nodiscard]] QByteArray ocspAnswer(const Certificate& certificate, bool revoked,
                                        const QDateTime& at) const;
    /// The password of every PKCS#12 file made here.
    [[nodiscard]] static SecureBytes password();
    /// An instant in which the certificates of an ordinary wish are valid.
    [[nodiscard]] static QDateTime now();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace luytre::test
