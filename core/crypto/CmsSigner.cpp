#include "crypto/CmsSigner.h"

#include "crypto/OpenSsl.h"

#include <openssl/asn1t.h>

namespace luytre {

namespace {

/// The signed attributes as the signature covers them: SET OF, in DER order (RFC 5652, 5.4).
ASN1_ITEM_TEMPLATE(SIGNED_ATTRIBUTES)
    = ASN1_EX_TEMPLATE_TYPE(ASN1_TFLG_SET_ORDER, 0, attributes, X509_ATTRIBUTE)
        static_ASN1_ITEM_TEMPLATE_END(SIGNED_ATTRIBUTES)

            QByteArray encodeSignedAttributes(CMS_SignerInfo * info)
{
    STACK_OF(X509_ATTRIBUTE)* attributes = sk_X509_ATTRIBUTE_new_null();
    for (int i = 0; i < CMS_signed_get_attr_count(info); ++i) {
        sk_X509_ATTRIBUTE_push(attributes, CMS_signed_get_attr(info, i));
    }
    unsigned char* bytes = nullptr;
    const int length = ASN1_item_i2d(reinterpret_cast<const ASN1_VALUE*>(attributes), &bytes,
                                     ASN1_ITEM_rptr(SIGNED_ATTRIBUTES));
    QByteArray der(reinterpret_cast<const char*>(bytes), qMax(length, 0));
    OPENSSL_free(bytes);
    sk_X509_ATTRIBUTE_free(attributes);
    return der;
}

bool addAttributes(CMS_SignerInfo* info, const QByteArray& contentSha256)
{
    return CMS_signed_add1_attr_by_NID(info, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                       OBJ_nid2obj(NID_pkcs7_data), -1)
        == 1
        && CMS_signed_add1_attr_by_NID(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING,
                                       contentSha256.constData(), int(contentSha256.size()))
        == 1;
}

} // namespace

Result<QByteArray> signCms(RawSigner& signer, const QByteArray& contentSha256)
{
    const Certificate& certificate = signer.certificate();
    if (!certificate.hasStrongKey()) {
        return failure(ErrorCode::WeakKey, certificate.keyDescription());
    }
    if (!certificate.allowsDocumentSigning()) {
        return failure(ErrorCode::CertificateNotForSigning, certificate.subject().text);
    }
    // CMS_sign would add a signingTime, which PAdES forbids, and would want the whole content:
    // everything is put together here from its parts, and the private key sees the attributes only.
    const ssl::CmsPtr cms(
        CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_DETACHED | CMS_BINARY));
    EVP_PKEY* publicKey = X509_get0_pubkey(certificate.handle());
    CMS_SignerInfo* info = cms && publicKey
        ? CMS_add1_signer(cms.get(), certificate.handle(), publicKey, EVP_sha256(),
                          CMS_PARTIAL | CMS_BINARY | CMS_NOSMIMECAP | CMS_CADES)
        : nullptr;
    if (!info || !addAttributes(info, contentSha256)) {
        return failure(ErrorCode::SigningFailed, ssl::drainErrors());
    }
    for (const Certificate& other : signer.chain()) {
        if (!(other == certificate)) {
            CMS_add1_cert(cms.get(), other.handle());
        }
    }
    LUYTRE_TRY(signature, signer.sign(encodeSignedAttributes(info)));
    ASN1_STRING_set(CMS_SignerInfo_get0_signature(info), signature.constData(),
                    int(signature.size()));
    const QByteArray der = ssl::toDer<const CMS_ContentInfo>(cms.get(), i2d_CMS_ContentInfo);
    if (der.isEmpty()) {
        return failure(ErrorCode::SigningFailed, ssl::drainErrors());
    }
    return der;
}

} // namespace luytre
