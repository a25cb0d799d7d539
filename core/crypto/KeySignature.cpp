#include "crypto/KeySignature.h"

#include "crypto/CmsSupport.h"

#include <openssl/err.h>
#include <openssl/rsa.h>

namespace luytre::ssl {

namespace {

using PssParametersPtr = std::unique_ptr<RSA_PSS_PARAMS, Deleter<RSA_PSS_PARAMS_free>>;
using AlgorithmPtr = std::unique_ptr<X509_ALGOR, Deleter<X509_ALGOR_free>>;

bool setPadding(EVP_PKEY_CTX* context, const EVP_PKEY* key, bool pss)
{
    if (!pss || EVP_PKEY_get_base_id(key) == EVP_PKEY_EC) {
        return true;
    }
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

} // namespace

Result<QByteArray> signMessage(EVP_PKEY* key, const QByteArray& message,
                               const SignatureScheme& scheme)
{
    auto signature = trySignMessage(key, message, scheme);
    if (!signature) {
        return failure(ErrorCode::SigningFailed, drainErrors());
    }
    return *std::move(signature);
}

std::optional<QByteArray> trySignMessage(EVP_PKEY* key, const QByteArray& message,
                                         const SignatureScheme& scheme)
{
    const MdContextPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* keyContext = nullptr; // owned by context
    const auto* bytes = reinterpret_cast<const unsigned char*>(message.constData());
    const auto size = std::size_t(message.size());
    std::size_t length = 0;
    if (EVP_DigestSignInit(context.get(), &keyContext, evpDigest(scheme.digest), nullptr, key) != 1
        || !setPadding(keyContext, key, scheme.pss)
        || EVP_DigestSign(context.get(), nullptr, &length, bytes, size) != 1) {
        return std::nullopt;
    }
    QByteArray signature(qsizetype(length), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &length,
                       bytes, size)
        != 1) {
        return std::nullopt;
    }
    signature.truncate(qsizetype(length));
    return signature;
}

bool signatureHolds(const Certificate& certificate, const QByteArray& message,
                    const QByteArray& signature, const SignatureScheme& scheme)
{
    const MdContextPtr context(EVP_MD_CTX_new());
    EVP_PKEY_CTX* keyContext = nullptr; // owned by context
    EVP_PKEY* key = X509_get0_pubkey(certificate.handle());
    const bool holds = key
        && EVP_DigestVerifyInit(context.get(), &keyContext, evpDigest(scheme.digest), nullptr, key)
            == 1
        && setPadding(keyContext, key, scheme.pss)
        && EVP_DigestVerify(context.get(),
                            reinterpret_cast<const unsigned char*>(signature.constData()),
                            std::size_t(signature.size()),
                            reinterpret_cast<const unsigned char*>(message.constData()),
                            std::size_t(message.size()))
            == 1;
    ERR_clear_error();
    return holds;
}

bool setPssIdentifier(X509_ALGOR* identifier, DigestAlgorithm digest)
{
    const EVP_MD* md = evpDigest(digest);
    const AlgorithmPtr hash(X509_ALGOR_new());
    X509_ALGOR_set_md(hash.get(), md);
    const PssParametersPtr parameters(RSA_PSS_PARAMS_new());
    parameters->hashAlgorithm = X509_ALGOR_dup(hash.get());
    parameters->maskGenAlgorithm = X509_ALGOR_new();
    parameters->saltLength = ASN1_INTEGER_new();
    ASN1_STRING* packedHash = ASN1_item_pack(hash.get(), ASN1_ITEM_rptr(X509_ALGOR), nullptr);
    if (!packedHash
        || X509_ALGOR_set0(parameters->maskGenAlgorithm, OBJ_nid2obj(NID_mgf1), V_ASN1_SEQUENCE,
                           packedHash)
            != 1
        || ASN1_INTEGER_set(parameters->saltLength, EVP_MD_get_size(md)) != 1) {
        return false;
    }
    ASN1_STRING* packed = ASN1_item_pack(parameters.get(), ASN1_ITEM_rptr(RSA_PSS_PARAMS), nullptr);
    return packed
        && X509_ALGOR_set0(identifier, OBJ_nid2obj(NID_rsassaPss), V_ASN1_SEQUENCE, packed) == 1;
}

} // namespace luytre::ssl
