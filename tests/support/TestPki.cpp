#include "support/TestPki.h"

#include "crypto/OpenSsl.h"
#include "crypto/Pkcs12.h"

#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <gtest/gtest.h>

namespace luytre::test {

struct TestPki::Private {
    ssl::PKeyPtr key;
    ssl::X509Ptr certificate;
    long serial = 1;
};

namespace {

constexpr const char* passwordText = "mật khẩu thử";

ssl::PKeyPtr makeKey(KeyKind kind)
{
    switch (kind) {
    case KeyKind::Rsa1024:
        return ssl::PKeyPtr(EVP_RSA_gen(1024));
    case KeyKind::Rsa2048:
        return ssl::PKeyPtr(EVP_RSA_gen(2048));
    case KeyKind::Rsa3072:
        return ssl::PKeyPtr(EVP_RSA_gen(3072));
    case KeyKind::P256:
        return ssl::PKeyPtr(EVP_EC_gen("P-256"));
    case KeyKind::P384:
        break;
    }
    return ssl::PKeyPtr(EVP_EC_gen("P-384"));
}

void addNamePart(X509_NAME* name, const char* field, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    X509_NAME_add_entry_by_txt(name, field, MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char*>(utf8.constData()),
                               int(utf8.size()), -1, 0);
}

void addExtension(X509* certificate, X509* issuer, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    X509_EXTENSION* extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value);
    ASSERT_NE(extension, nullptr) << value;
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

ssl::X509Ptr makeCertificate(const CertificateWish& wish, EVP_PKEY* key, long serial)
{
    ssl::X509Ptr certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial);
    ASN1_TIME_set(X509_getm_notBefore(certificate.get()), wish.from.toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(certificate.get()), wish.to.toSecsSinceEpoch());
    X509_NAME* name = X509_get_subject_name(certificate.get());
    addNamePart(name, "C", QStringLiteral("VN"));
    addNamePart(name, "O", wish.organisation);
    addNamePart(name, "CN", wish.commonName);
    X509_set_pubkey(certificate.get(), key);
    return certificate;
}

QByteArray toPem(X509* certificate)
{
    const ssl::BioPtr out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate);
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(out.get(), &bytes);
    return QByteArray(bytes, qsizetype(length));
}

} // namespace

TestPki::TestPki() : d(std::make_unique<Private>())
{
    CertificateWish wish;
    wish.commonName = QStringLiteral("CA Thử nghiệm Sông Tre");
    wish.organisation = QStringLiteral("Tổ chức chứng thực mẫu");
    wish.from = QDateTime(QDate(2019, 1, 1), QTime(0, 0), Qt::UTC);
    wish.to = QDateTime(QDate(2039, 1, 1), QTime(0, 0), Qt::UTC);
    d->key = makeKey(KeyKind::Rsa2048);
    d->certificate = makeCertificate(wish, d->key.get(), 1);
    X509* own = d->certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    addExtension(own, own, NID_basic_constraints, "critical,CA:TRUE");
    addExtension(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(own, own, NID_subject_key_identifier, "hash");
    X509_sign(own, d->key.get(), EVP_sha256());
}

TestPki::~TestPki() = default;

QByteArray TestPki::authorityPem() const
{
    return toPem(d->certificate.get());
}

TestIdentity TestPki::issue(const CertificateWish& wish) const
{
    const ssl::PKeyPtr key = makeKey(wish.key);
    const ssl::X509Ptr certificate = makeCertificate(wish, key.get(), ++d->serial);
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(d->certificate.get()));
    addExtension(certificate.get(), d->certificate.get(), NID_basic_constraints,
                 "critical,CA:FALSE");
    addExtension(certificate.get(), d->certificate.get(), NID_key_usage, wish.keyUsage);
    if (wish.extendedKeyUsage) {
        addExtension(certificate.get(), d->certificate.get(), NID_ext_key_usage,
                     wish.extendedKeyUsage);
    }
    addExtension(certificate.get(), d->certificate.get(), NID_authority_key_identifier, "keyid");
    X509_sign(certificate.get(), d->key.get(), EVP_sha256());

    const ssl::BorrowedCertificatesPtr others(sk_X509_new_null());
    sk_X509_push(others.get(), d->certificate.get());
    const ssl::Pkcs12Ptr file(PKCS12_create(passwordText, "test", key.get(), certificate.get(),
                                            others.get(), 0, 0, 1000, 1000, 0));
    TestIdentity identity;
    identity.pkcs12 = ssl::toDer<const PKCS12>(file.get(), i2d_PKCS12);
    identity.certificatePem = toPem(certificate.get());
    auto signer = parsePkcs12(identity.pkcs12, password());
    EXPECT_TRUE(signer.has_value());
    if (signer) {
        identity.signer = std::move(*signer);
    }
    return identity;
}

SecureBytes TestPki::password()
{
    QByteArray text(passwordText);
    return SecureBytes::takeFrom(text);
}

QDateTime TestPki::now()
{
    return QDateTime(QDate(2026, 10, 15), QTime(1, 31, 52), Qt::UTC);
}

} // namespace luytre::test
