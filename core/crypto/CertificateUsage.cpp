#include "crypto/Certificate.h"
#include "crypto/OpenSsl.h"

#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <array>

namespace luytre {

namespace {

/// Purposes under which a person signs documents. Certificates for servers, code, time stamps or
/// OCSP are not for that.
bool isDocumentPurpose(const ASN1_OBJECT* purpose)
{
    static constexpr std::array known
        = {NID_anyExtendedKeyUsage, NID_email_protect, NID_client_auth};
    const int nid = OBJ_obj2nid(purpose);
    if (std::find(known.begin(), known.end(), nid) != known.end()) {
        return true;
    }
    std::array<char, 64> oid{};
    OBJ_obj2txt(oid.data(), int(oid.size()), purpose, 1);
    const QLatin1String text(oid.data());
    return text == QLatin1String("1.3.6.1.5.5.7.3.36") // id-kp-documentSigning, RFC 9336
        || text == QLatin1String("1.3.6.1.4.1.311.10.3.12") // Microsoft document signing
        || text == QLatin1String("1.2.840.113583.1.1.5"); // Adobe authentic documents
}

/// FIPS 186-5, A.1.1: odd, more than 2^16. Smaller ones have let signatures be made without the
/// key.
bool hasSoundExponent(const EVP_PKEY* key)
{
    BIGNUM* exponent = nullptr;
    EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_E, &exponent);
    const ssl::BigNumberPtr owner(exponent);
    return exponent && BN_is_odd(exponent) && BN_num_bits(exponent) > 16;
}

QString curveOf(const EVP_PKEY* key)
{
    std::array<char, 64> curve{};
    std::size_t length = 0;
    EVP_PKEY_get_group_name(key, curve.data(), curve.size(), &length);
    return QString::fromLatin1(curve.data(), qsizetype(length));
}

} // namespace

bool Certificate::allowsDocumentSigning() const
{
    const unsigned int flags = X509_get_extension_flags(m_handle.get());
    if ((flags & EXFLAG_INVALID) != 0) {
        return false;
    }
    if ((flags & EXFLAG_KUSAGE) != 0
        && (X509_get_key_usage(m_handle.get()) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION))
            == 0) {
        return false;
    }
    if ((flags & EXFLAG_XKUSAGE) == 0) {
        return true;
    }
    const std::unique_ptr<EXTENDED_KEY_USAGE, ssl::Deleter<EXTENDED_KEY_USAGE_free>> purposes(
        static_cast<EXTENDED_KEY_USAGE*>(
            X509_get_ext_d2i(m_handle.get(), NID_ext_key_usage, nullptr, nullptr)));
    for (int i = 0; i < sk_ASN1_OBJECT_num(purposes.get()); ++i) {
        if (isDocumentPurpose(sk_ASN1_OBJECT_value(purposes.get(), i))) {
            return true;
        }
    }
    return false;
}

bool Certificate::allowsSealing() const
{
    const EVP_PKEY* key = X509_get0_pubkey(m_handle.get());
    const bool agrees = key && EVP_PKEY_get_base_id(key) == EVP_PKEY_EC;
    // Without the extension OpenSSL answers with all bits set.
    return (X509_get_key_usage(m_handle.get()) & (agrees ? KU_KEY_AGREEMENT : KU_KEY_ENCIPHERMENT))
        != 0;
}

bool Certificate::isIssuedBy(const Certificate& issuer) const
{
    EVP_PKEY* key = X509_get0_pubkey(issuer.handle());
    const bool issued = key && X509_check_issued(issuer.handle(), m_handle.get()) == X509_V_OK
        && X509_verify(m_handle.get(), key) == 1;
    ERR_clear_error();
    return issued;
}

bool Certificate::allowsTimeStamping() const
{
    // RFC 3161, 2.3: for that and nothing else.
    const std::unique_ptr<EXTENDED_KEY_USAGE, ssl::Deleter<EXTENDED_KEY_USAGE_free>> purposes(
        static_cast<EXTENDED_KEY_USAGE*>(
            X509_get_ext_d2i(m_handle.get(), NID_ext_key_usage, nullptr, nullptr)));
    return sk_ASN1_OBJECT_num(purposes.get()) == 1
        && OBJ_obj2nid(sk_ASN1_OBJECT_value(purposes.get(), 0)) == NID_time_stamp;
}

bool Certificate::hasStrongKey() const
{
    const EVP_PKEY* key = X509_get0_pubkey(m_handle.get());
    if (!key) {
        return false;
    }
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA
        || EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA_PSS) {
        return EVP_PKEY_get_bits(key) >= 2048 && hasSoundExponent(key);
    }
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC) {
        const QString curve = curveOf(key);
        return curve == QLatin1String("prime256v1") || curve == QLatin1String("secp384r1")
            || curve == QLatin1String("secp521r1") || curve == QLatin1String("brainpoolP256r1")
            || curve == QLatin1String("brainpoolP384r1")
            || curve == QLatin1String("brainpoolP512r1");
    }
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519
        || EVP_PKEY_get_base_id(key) == EVP_PKEY_ED448;
}

QString Certificate::keyDescription() const
{
    const EVP_PKEY* key = X509_get0_pubkey(m_handle.get());
    if (!key) {
        return QStringLiteral("?");
    }
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_EC) {
        const QString curve = curveOf(key);
        return QStringLiteral("EC ")
            + (curve == QLatin1String("prime256v1")      ? QStringLiteral("P-256")
                   : curve == QLatin1String("secp384r1") ? QStringLiteral("P-384")
                   : curve == QLatin1String("secp521r1") ? QStringLiteral("P-521")
                                                         : curve);
    }
    return QLatin1String(EVP_PKEY_get0_type_name(key))
        + QStringLiteral(" %1").arg(EVP_PKEY_get_bits(key));
}

} // namespace luytre
