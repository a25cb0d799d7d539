#include "crypto/RsaSha1Signature.h"

#include "crypto/CmsSupport.h"

#include <openssl/rsa.h>

namespace luytre {

Result<RsaSha1Signature> RsaSha1Signature::parse(const QByteArray& der,
                                                 const std::vector<QByteArray>& certificates)
{
    RsaSha1Signature signature;
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const std::unique_ptr<ASN1_OCTET_STRING, ssl::Deleter<ASN1_OCTET_STRING_free>> octets(
        d2i_ASN1_OCTET_STRING(nullptr, &bytes, long(der.size())));
    if (!octets) {
        return failure(ErrorCode::SigningFailed, ssl::drainErrors());
    }
    signature.m_signature = ssl::bytesOf(octets.get());
    for (const QByteArray& certificate : certificates) {
        const auto* start = reinterpret_cast<const unsigned char*>(certificate.constData());
        const ssl::X509Ptr handle(d2i_X509(nullptr, &start, long(certificate.size())));
        if (!handle) {
            return failure(ErrorCode::SigningFailed, ssl::drainErrors());
        }
        signature.m_certificates.push_back(Certificate::fromHandle(handle.get()));
    }
    if (signature.m_certificates.empty()) {
        return failure(ErrorCode::SigningFailed, QStringLiteral("no certificate beside it"));
    }
    return signature;
}

CmsCheck RsaSha1Signature::check(const QByteArray& digest) const
{
    CmsCheck check;
    const std::unique_ptr<EVP_PKEY_CTX, ssl::Deleter<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new(X509_get0_pubkey(signer().handle()), nullptr));
    check.signatureHolds = context && EVP_PKEY_verify_init(context.get()) == 1
        && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1
        && EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha1()) == 1
        && EVP_PKEY_verify(context.get(),
                           reinterpret_cast<const unsigned char*>(m_signature.constData()),
                           std::size_t(m_signature.size()),
                           reinterpret_cast<const unsigned char*>(digest.constData()),
                           std::size_t(digest.size()))
            == 1;
    check.digestHolds = check.signatureHolds;
    check.algorithmsAgree = true;
    check.detail = ssl::drainErrors();
    return check;
}

} // namespace luytre
