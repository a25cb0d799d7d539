#include "crypto/Certificate.h"

#include "base/Digest.h"
#include "base/Text.h"
#include "crypto/OpenSsl.h"

#include <openssl/err.h>
#include <openssl/pem.h>

namespace luytre {

namespace {

QString namePart(X509_NAME* name, int nid)
{
    const int index = X509_NAME_get_index_by_NID(name, nid, -1);
    if (index < 0) {
        return {};
    }
    unsigned char* utf8 = nullptr;
    const int length
        = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, index)));
    if (length < 0) {
        ERR_clear_error();
        return {};
    }
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(utf8), length);
    OPENSSL_free(utf8);
    return nfc(text);
}

DistinguishedName nameFrom(X509_NAME* name)
{
    const ssl::BioPtr out(BIO_new(BIO_s_mem()));
    // UTF-8 as it is instead of escaped bytes: people read it.
    X509_NAME_print_ex(out.get(), name, 0,
                       XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(out.get(), &bytes);
    return {namePart(name, NID_commonName),
            namePart(name, NID_organizationName),
            namePart(name, NID_organizationalUnitName),
            namePart(name, NID_localityName),
            namePart(name, NID_countryName),
            namePart(name, NID_pkcs9_emailAddress),
            nfc(QString::fromUtf8(bytes, qsizetype(length)))};
}

} // namespace

Result<Certificate> Certificate::fromDer(const QByteArray& der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    ssl::X509Ptr handle(d2i_X509(nullptr, &bytes, long(der.size())));
    if (!handle) {
        return failure(ErrorCode::CertificateInvalid, ssl::drainErrors());
    }
    return Certificate(std::shared_ptr<X509>(handle.release(), X509_free));
}

Result<std::vector<Certificate>> Certificate::listFromPem(const QByteArray& pem)
{
    const ssl::BioPtr in = ssl::readBio(pem);
    std::vector<Certificate> list;
    while (X509* handle = PEM_read_bio_X509(in.get(), nullptr, nullptr, nullptr)) {
        list.push_back(Certificate(std::shared_ptr<X509>(handle, X509_free)));
    }
    const bool atEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    const QString errors = ssl::drainErrors();
    if (list.empty() || !atEnd) {
        return failure(ErrorCode::CertificateInvalid, errors);
    }
    return list;
}

Certificate Certificate::fromHandle(x509_st* handle)
{
    X509_up_ref(handle);
    return Certificate(std::shared_ptr<X509>(handle, X509_free));
}

DistinguishedName Certificate::subject() const
{
    return nameFrom(X509_get_subject_name(m_handle.get()));
}

DistinguishedName Certificate::issuer() const
{
    return nameFrom(X509_get_issuer_name(m_handle.get()));
}

QString Certificate::serialNumber() const
{
    const ssl::BigNumberPtr number(
        ASN1_INTEGER_to_BN(X509_get0_serialNumber(m_handle.get()), nullptr));
    char* text = number ? BN_bn2hex(number.get()) : nullptr;
    const QString hex = QString::fromLatin1(text).toLower();
    OPENSSL_free(text);
    return hex;
}

QDateTime Certificate::notBefore() const
{
    return ssl::instantOf(X509_get0_notBefore(m_handle.get()));
}

QDateTime Certificate::notAfter() const
{
    return ssl::instantOf(X509_get0_notAfter(m_handle.get()));
}

bool Certificate::isValidAt(const QDateTime& instant) const
{
    const QDateTime from = notBefore();
    const QDateTime to = notAfter();
    return from.isValid() && to.isValid() && from <= instant && instant <= to;
}

QString Certificate::sha256Fingerprint() const
{
    return sha256Hex(der());
}

QByteArray Certificate::der() const
{
    return ssl::toDer<const X509>(m_handle.get(), i2d_X509);
}

} // namespace luytre
