#include "support/TestPki.h"

#include "crypto/OpenSsl.h"
#include "crypto/Pkcs12.h"

#include <openssl/ec.h>
#include <openssl/ocsp.h>
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

QByteArray contentOf(BIO* memory)
{
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(memory, &bytes);
    return QByteArray(bytes, qsizetype(length));
}

QByteArray toPem(X509* certificate)
{
    const ssl::BioPtr out(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(out.get(), certificate);
    return contentOf(out.get());
}

QByteArray toPem(EVP_PKEY* key)
{
    const ssl::BioPtr out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(out.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(out.get());
}

using TimePtr = std::unique_ptr<ASN1_TIME, ssl::Deleter<ASN1_TIME_free>>;

TimePtr timeOf(const QDateTime& instant)
{
    return TimePtr(ASN1_TIME_set(nullptr, instant.toSecsSinceEpoch()));
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
    identity.keyPem = toPem(key.get());
    auto signer = parsePkcs12(identity.pkcs12, password());
    EXPECT_TRUE(signer.has_value());
    if (signer) {
        identity.signer = std::move(*signer);
    }
    return identity;
}

QByteArray TestPki::revocationList(const std::vector<Certificate>& revoked,
                                   const QDateTime& at) const
{
    const std::unique_ptr<X509_CRL, ssl::Deleter<X509_CRL_free>> list(X509_CRL_new());
    X509_CRL_set_version(list.get(), X509_CRL_VERSION_2);
    X509_CRL_set_issuer_name(list.get(), X509_get_subject_name(d->certificate.get()));
    X509_CRL_set1_lastUpdate(list.get(), timeOf(at.addDays(-5)).get());
    X509_CRL_set1_nextUpdate(list.get(), timeOf(at.addDays(5)).get());
    for (const Certificate& certificate : revoked) {
        X509_REVOKED* entry = X509_REVOKED_new();
        X509_REVOKED_set_serialNumber(entry, X509_get_serialNumber(certificate.handle()));
        X509_REVOKED_set_revocationDate(entry, timeOf(at.addDays(-6)).get());
        X509_CRL_add0_revoked(list.get(), entry);
    }
    X509_CRL_sort(list.get());
    X509_CRL_sign(list.get(), d->key.get(), EVP_sha256());
    return ssl::toDer<const X509_CRL>(list.get(), i2d_X509_CRL);
}

QByteArray TestPki::ocspAnswer(const Certificate& certificate, bool revoked,
                               const QDateTime& at) const
{
    const std::unique_ptr<OCSP_BASICRESP, ssl::Deleter<OCSP_BASICRESP_free>> basic(
        OCSP_BASICRESP_new());
    const std::unique_ptr<OCSP_CERTID, ssl::Deleter<OCSP_CERTID_free>> id(
        OCSP_cert_to_id(EVP_sha1(), certificate.handle(), d->certificate.get()));
    const TimePtr from = timeOf(at.addDays(-5));
    const TimePtr to = timeOf(at.addDays(5));
    OCSP_basic_add1_status(
        basic.get(), id.get(), revoked ? V_OCSP_CERTSTATUS_REVOKED : V_OCSP_CERTSTATUS_GOOD,
        OCSP_REVOKED_STATUS_NOSTATUS, revoked ? from.get() : nullptr, from.get(), to.get());
    OCSP_basic_sign(basic.get(), d->certificate.get(), d->key.get(), EVP_sha256(), nullptr, 0);
    const std::unique_ptr<OCSP_RESPONSE, ssl::Deleter<OCSP_RESPONSE_free>> response(
        OCSP_response_create(OCSP_RESPONSE_STATUS_SUCCESSFUL, basic.get()));
    return ssl::toDer<const OCSP_RESPONSE>(response.get(), i2d_OCSP_RESPONSE);
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
