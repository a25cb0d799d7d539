#include "crypto/CmsBuilder.h"

#include "crypto/CmsSupport.h"
#include "crypto/KeySignature.h"

#include <openssl/asn1t.h>

#include <algorithm>

namespace luytre {

struct CmsBuilder::Private {
    ssl::CmsPtr cms;
    CMS_SignerInfo* info = nullptr; ///< owned by cms
    Certificate certificate;
};

namespace {

/// The signed attributes as the signature covers them: SET OF, in DER order (RFC 5652, 5.4).
ASN1_ITEM_TEMPLATE(SIGNED_ATTRIBUTES)
    = ASN1_EX_TEMPLATE_TYPE(ASN1_TFLG_SET_ORDER, 0, attributes, X509_ATTRIBUTE)
        static_ASN1_ITEM_TEMPLATE_END(SIGNED_ATTRIBUTES)

            bool addAttributes(CMS_SignerInfo * info, const QByteArray& contentDigest)
{
    return CMS_signed_add1_attr_by_NID(info, NID_pkcs9_contentType, V_ASN1_OBJECT,
                                       OBJ_nid2obj(NID_pkcs7_data), -1)
        == 1
        && CMS_signed_add1_attr_by_NID(info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING,
                                       contentDigest.constData(), int(contentDigest.size()))
        == 1;
}

X509_ALGOR* signatureIdentifierOf(CMS_SignerInfo* info)
{
    X509_ALGOR* identifier = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, nullptr, &identifier);
    return identifier;
}

bool isRsa(const EVP_PKEY* key)
{
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA
        || EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA_PSS;
}

bool isOffered(DigestAlgorithm digest)
{
    return digest == DigestAlgorithm::Sha256 || digest == DigestAlgorithm::Sha384
        || digest == DigestAlgorithm::Sha512;
}

/// Key and certificate are good enough to put a name under a document.
Result<void> checkFitness(const Certificate& certificate)
{
    if (!certificate.hasStrongKey()) {
        return failure(ErrorCode::WeakKey, certificate.keyDescription());
    }
    if (!certificate.allowsDocumentSigning()) {
        return failure(ErrorCode::CertificateNotForSigning, certificate.subject().text);
    }
    return {};
}

} // namespace

CmsBuilder::CmsBuilder(std::unique_ptr<Private> p) : d(std::move(p)) { }
CmsBuilder::CmsBuilder(CmsBuilder&&) noexcept = default;
CmsBuilder& CmsBuilder::operator=(CmsBuilder&&) noexcept = default;
CmsBuilder::~CmsBuilder() = default;

Result<CmsBuilder> CmsBuilder::begin(const Certificate& certificate,
                                     const std::vector<Certificate>& chain,
                                     const QByteArray& contentDigest, const SignatureScheme& scheme)
{
    LUYTRE_CHECK(checkFitness(certificate));
    const EVP_MD* digest = evpDigest(scheme.digest);
    if (!isOffered(scheme.digest) || contentDigest.size() != EVP_MD_get_size(digest)) {
        return failure(ErrorCode::Usage, QStringLiteral("not a digest to sign with"));
    }
    // CMS_sign would add a signingTime, which PAdES forbids, and would want the whole content:
    // everything is put together here from its parts, and the private key sees the attributes only.
    ssl::CmsPtr cms(
        CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_DETACHED | CMS_BINARY));
    EVP_PKEY* publicKey = X509_get0_pubkey(certificate.handle());
    CMS_SignerInfo* info = cms && publicKey
        ? CMS_add1_signer(cms.get(), certificate.handle(), publicKey, digest,
                          CMS_PARTIAL | CMS_BINARY | CMS_NOSMIMECAP | CMS_CADES)
        : nullptr;
    if (!info || !addAttributes(info, contentDigest)) {
        return failure(ErrorCode::SigningFailed, ssl::drainErrors());
    }
    const bool pss = scheme.pss || EVP_PKEY_get_base_id(publicKey) == EVP_PKEY_RSA_PSS;
    if (pss && isRsa(publicKey)
        && !ssl::setPssIdentifier(signatureIdentifierOf(info), scheme.digest)) {
        return failure(ErrorCode::SigningFailed, ssl::drainErrors());
    }
    for (const Certificate& other : chain) {
        if (!(other == certificate)) {
            CMS_add1_cert(cms.get(), other.handle());
        }
    }
    return CmsBuilder(std::make_unique<Private>(Private{std::move(cms), info, certificate}));
}

Result<CmsBuilder> CmsBuilder::resume(const QByteArray& der)
{
    // The verifier's reading is the strict one: the signer's certificate is inside.
    LUYTRE_TRY(read, CmsSignature::parse(der));
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    ssl::CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &bytes, long(der.size())));
    STACK_OF(CMS_SignerInfo)* infos = cms ? CMS_get0_SignerInfos(cms.get()) : nullptr;
    if (sk_CMS_SignerInfo_num(infos) != 1 || !read.content().isEmpty()) {
        return failure(ErrorCode::SigningFailed, QStringLiteral("not begun by this program"));
    }
    CMS_SignerInfo* info = sk_CMS_SignerInfo_value(infos, 0);
    if (ASN1_STRING_length(CMS_SignerInfo_get0_signature(info)) != 0) {
        return failure(ErrorCode::SigningFailed, QStringLiteral("signed already"));
    }
    return CmsBuilder(std::make_unique<Private>(Private{std::move(cms), info, read.signer()}));
}

QByteArray CmsBuilder::message() const
{
    STACK_OF(X509_ATTRIBUTE)* attributes = sk_X509_ATTRIBUTE_new_null();
    for (int i = 0; i < CMS_signed_get_attr_count(d->info); ++i) {
        sk_X509_ATTRIBUTE_push(attributes, CMS_signed_get_attr(d->info, i));
    }
    unsigned char* bytes = nullptr;
    const int length = ASN1_item_i2d(reinterpret_cast<const ASN1_VALUE*>(attributes), &bytes,
                                     ASN1_ITEM_rptr(SIGNED_ATTRIBUTES));
    QByteArray der(reinterpret_cast<const char*>(bytes), qMax(length, 0));
    OPENSSL_free(bytes);
    sk_X509_ATTRIBUTE_free(attributes);
    return der;
}

SignatureScheme CmsBuilder::scheme() const
{
    SignatureScheme scheme;
    scheme.digest = ssl::digestAlgorithmOf(ssl::digestIdentifierOf(d->info))
                        .value_or(DigestAlgorithm::Sha256);
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, signatureIdentifierOf(d->info));
    scheme.pss = OBJ_obj2nid(object) == NID_rsassaPss;
    return scheme;
}

const Certificate& CmsBuilder::certificate() const
{
    return d->certificate;
}

void CmsBuilder::setSignature(const QByteArray& signature)
{
    ASN1_STRING_set(CMS_SignerInfo_get0_signature(d->info), signature.constData(),
                    int(signature.size()));
}

Result<void> CmsBuilder::addTimeStamp(const TimeStampToken& token)
{
    if (CMS_unsigned_add1_attr_by_NID(d->info, NID_id_smime_aa_timeStampToken, V_ASN1_SEQUENCE,
                                      token.der().constData(), int(token.der().size()))
        != 1) {
        return failure(ErrorCode::SigningFailed, ssl::drainErrors());
    }
    return {};
}

Result<QByteArray> CmsBuilder::der() const
{
    const QByteArray der = ssl::toDer<const CMS_ContentInfo>(d->cms.get(), i2d_CMS_ContentInfo);
    if (der.isEmpty()) {
        return failure(ErrorCode::SigningFailed, ssl::drainErrors());
    }
    return der;
}

} // namespace luytre
