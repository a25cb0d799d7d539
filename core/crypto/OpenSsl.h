#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/ess.h>
#include <openssl/evp.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509_vfy.h>

#include <memory>

/// OpenSSL's handles as unique_ptr, once for all of core/crypto.
namespace luytre::ssl {

template <auto Release>
struct Deleter {
    template <class T>
    void operator()(T* handle) const
    {
        Release(handle);
    }
};

using X509Ptr = std::unique_ptr<X509, Deleter<X509_free>>;
using PKeyPtr = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using BioPtr = std::unique_ptr<BIO, Deleter<BIO_free>>;
using CmsPtr = std::unique_ptr<CMS_ContentInfo, Deleter<CMS_ContentInfo_free>>;
using Pkcs12Ptr = std::unique_ptr<PKCS12, Deleter<PKCS12_free>>;
using MdContextPtr = std::unique_ptr<EVP_MD_CTX, Deleter<EVP_MD_CTX_free>>;
using StorePtr = std::unique_ptr<X509_STORE, Deleter<X509_STORE_free>>;
using StoreContextPtr = std::unique_ptr<X509_STORE_CTX, Deleter<X509_STORE_CTX_free>>;
using BigNumberPtr = std::unique_ptr<BIGNUM, Deleter<BN_free>>;
using SigningCertPtr = std::unique_ptr<ESS_SIGNING_CERT, Deleter<ESS_SIGNING_CERT_free>>;
using SigningCertV2Ptr = std::unique_ptr<ESS_SIGNING_CERT_V2, Deleter<ESS_SIGNING_CERT_V2_free>>;

/// Owns the list and its certificates.
struct CertificateListDeleter {
    void operator()(STACK_OF(X509) * list) const { sk_X509_pop_free(list, X509_free); }
};
using CertificateListPtr = std::unique_ptr<STACK_OF(X509), CertificateListDeleter>;

/// Owns the list only.
struct BorrowedCertificatesDeleter {
    void operator()(STACK_OF(X509) * list) const { sk_X509_free(list); }
};
using BorrowedCertificatesPtr = std::unique_ptr<STACK_OF(X509), BorrowedCertificatesDeleter>;

/// Reads from the bytes without copying them; they must outlive it.
[[nodiscard]] BioPtr readBio(const QByteArray& bytes);

/// Everything in this thread's error queue as text; empties it. Never contains secrets.
[[nodiscard]] QString drainErrors();

/// The DER form of an object, by its i2d function.
template <class T>
[[nodiscard]] QByteArray toDer(T* object, int (*encode)(T*, unsigned char**))
{
    unsigned char* bytes = nullptr;
    const int length = encode(object, &bytes);
    if (length < 0) {
        return {};
    }
    QByteArray der(reinterpret_cast<const char*>(bytes), length);
    OPENSSL_free(bytes);
    return der;
}

/// A time of a certificate, in UTC.
[[nodiscard]] QDateTime instantOf(const ASN1_TIME* time);

} // namespace luytre::ssl
