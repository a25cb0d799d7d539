#include "crypto/SignerInfoCheck.h"

#include "crypto/CmsSupport.h"

#include <openssl/err.h>

#include <algorithm>

namespace luytre::ssl {

namespace {

/// A signature without signed attributes is made over the content itself (RFC 5652, 5.4).
bool verifyWithoutAttributes(CMS_SignerInfo* info, const Certificate& signer,
                             DigestAlgorithm algorithm, const QByteArray& digest)
{
    const std::unique_ptr<EVP_PKEY_CTX, Deleter<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new(X509_get0_pubkey(signer.handle()), nullptr));
    const QByteArray signature = bytesOf(CMS_SignerInfo_get0_signature(info));
    return context && EVP_PKEY_verify_init(context.get()) == 1
        && EVP_PKEY_CTX_set_signature_md(context.get(), evpDigest(algorithm)) == 1
        && EVP_PKEY_verify(context.get(),
                           reinterpret_cast<const unsigned char*>(signature.constData()),
                           std::size_t(signature.size()),
                           reinterpret_cast<const unsigned char*>(digest.constData()),
                           std::size_t(digest.size()))
        == 1;
}

bool isEdwards(const Certificate& signer)
{
    const EVP_PKEY* key = X509_get0_pubkey(signer.handle());
    return key
        && (EVP_PKEY_get_base_id(key) == EVP_PKEY_ED25519
            || EVP_PKEY_get_base_id(key) == EVP_PKEY_ED448);
}

/// The signed attributes as they were signed: a SET OF in DER (RFC 5652, 5.4).
QByteArray signedAttributes(CMS_SignerInfo* info)
{
    std::vector<QByteArray> attributes;
    qsizetype size = 0;
    for (int i = 0; i < CMS_signed_get_attr_count(info); ++i) {
        attributes.push_back(
            toDer<const X509_ATTRIBUTE>(CMS_signed_get_attr(info, i), i2d_X509_ATTRIBUTE));
        size += attributes.back().size();
    }
    std::sort(attributes.begin(), attributes.end());
    QByteArray set(1, '\x31');
    if (size < 128) {
        set += char(size);
    } else {
        QByteArray length;
        for (qsizetype left = size; left > 0; left >>= 8) {
            length.prepend(char(left & 0xff));
        }
        set += char(0x80 | length.size());
        set += length;
    }
    for (const QByteArray& attribute : attributes) {
        set += attribute;
    }
    return set;
}

/// EdDSA signs the attributes themselves, not a digest of them (RFC 8419), which this OpenSSL does
/// not do for CMS.
bool verifyEdwards(CMS_SignerInfo* info, const Certificate& signer)
{
    const MdContextPtr context(EVP_MD_CTX_new());
    const QByteArray data = signedAttributes(info);
    const QByteArray signature = bytesOf(CMS_SignerInfo_get0_signature(info));
    return EVP_DigestVerifyInit(context.get(), nullptr, nullptr, nullptr,
                                X509_get0_pubkey(signer.handle()))
        == 1
        && EVP_DigestVerify(
               context.get(), reinterpret_cast<const unsigned char*>(signature.constData()),
               std::size_t(signature.size()),
               reinterpret_cast<const unsigned char*>(data.constData()), std::size_t(data.size()))
        == 1;
}

} // namespace

CmsCheck checkSigner(CMS_SignerInfo* info, const Certificate& signer,
                     const std::vector<Certificate>& others, const QByteArray& contentDigest)
{
    CmsCheck check;
    ERR_clear_error();
    const auto named = digestAlgorithmOf(digestIdentifierOf(info));
    if (!named) {
        return check;
    }
    const DigestAlgorithm algorithm = *named;
    if (CMS_signed_get_attr_count(info) < 0) {
        check.signatureHolds = verifyWithoutAttributes(info, signer, algorithm, contentDigest);
        check.digestHolds = check.signatureHolds;
    } else {
        const void* digest = signedAttribute(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING);
        check.digestHolds
            = digest && bytesOf(static_cast<const ASN1_STRING*>(digest)) == contentDigest;
        check.signatureHolds
            = isEdwards(signer) ? verifyEdwards(info, signer) : CMS_SignerInfo_verify(info) == 1;
    }
    check.binding = bindingOf(info, signer, others);
    check.algorithmsAgree = signatureUsesItsDigest(info, signer);
    check.algorithmsStrong = isStrong(algorithm) && signer.hasStrongKey();
    check.detail = drainErrors();
    return check;
}

} // namespace luytre::ssl
