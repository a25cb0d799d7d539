#include "crypto/CmsVerifier.h"

#include "crypto/OpenSsl.h"

#include <openssl/err.h>

#include <algorithm>

namespace luytre {

struct CmsSignature::Private {
    ssl::CmsPtr cms;
    CMS_SignerInfo* info = nullptr; ///< owned by cms
    DigestAlgorithm algorithm = DigestAlgorithm::Sha256;
    std::optional<Certificate> signer;
    std::vector<Certificate> certificates;
};

namespace {

/// Attributes larger than this are no attributes of a signature on a document.
constexpr qsizetype derLimit = 4 << 20;

std::optional<DigestAlgorithm> algorithmOf(const X509_ALGOR* algorithm)
{
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    switch (OBJ_obj2nid(object)) {
    case NID_md5:
        return DigestAlgorithm::Md5;
    case NID_sha1:
        return DigestAlgorithm::Sha1;
    case NID_sha224:
        return DigestAlgorithm::Sha224;
    case NID_sha256:
        return DigestAlgorithm::Sha256;
    case NID_sha384:
        return DigestAlgorithm::Sha384;
    case NID_sha512:
        return DigestAlgorithm::Sha512;
    default:
        return std::nullopt;
    }
}

X509_ALGOR* digestAlgorithmOf(CMS_SignerInfo* info)
{
    X509_ALGOR* digest = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &digest, nullptr);
    return digest;
}

const void* signedAttribute(CMS_SignerInfo* info, int nid, int type)
{
    // -3: exactly one attribute of this kind, with exactly one value.
    return CMS_signed_get0_data_by_OBJ(info, OBJ_nid2obj(nid), -3, type);
}

QByteArray bytesOf(const ASN1_STRING* string)
{
    return QByteArray(reinterpret_cast<const char*>(ASN1_STRING_get0_data(string)),
                      ASN1_STRING_length(string));
}

/// ESS signing-certificate-v2 (RFC 5035) or its SHA-1 predecessor (RFC 2634) names this certificate
/// first; others that it names must travel along.
CertificateBinding bindingOf(CMS_SignerInfo* info, const Certificate& signer,
                             const std::vector<Certificate>& others)
{
    const bool hasV2
        = CMS_signed_get_attr_by_NID(info, NID_id_smime_aa_signingCertificateV2, -1) >= 0;
    const bool hasV1
        = CMS_signed_get_attr_by_NID(info, NID_id_smime_aa_signingCertificate, -1) >= 0;
    if (!hasV1 && !hasV2) {
        return CertificateBinding::Missing;
    }
    const ssl::BorrowedCertificatesPtr chain(sk_X509_new_null());
    sk_X509_push(chain.get(), signer.handle());
    for (const Certificate& other : others) {
        sk_X509_push(chain.get(), other.handle());
    }
    const int nid
        = hasV2 ? NID_id_smime_aa_signingCertificateV2 : NID_id_smime_aa_signingCertificate;
    const auto* value
        = static_cast<const ASN1_STRING*>(signedAttribute(info, nid, V_ASN1_SEQUENCE));
    if (!value) {
        return CertificateBinding::Other;
    }
    const unsigned char* bytes = ASN1_STRING_get0_data(value);
    const long length = ASN1_STRING_length(value);
    const ssl::SigningCertV2Ptr second(hasV2 ? d2i_ESS_SIGNING_CERT_V2(nullptr, &bytes, length)
                                             : nullptr);
    const ssl::SigningCertPtr first(hasV2 ? nullptr
                                          : d2i_ESS_SIGNING_CERT(nullptr, &bytes, length));
    const bool named = (first || second)
        && OSSL_ESS_check_signing_certs(first.get(), second.get(), chain.get(), 0) > 0;
    return named ? CertificateBinding::Bound : CertificateBinding::Other;
}

/// A signature without signed attributes is made over the content itself (RFC 5652, 5.4).
bool verifyWithoutAttributes(CMS_SignerInfo* info, const Certificate& signer,
                             const QByteArray& digest)
{
    const std::unique_ptr<EVP_PKEY_CTX, ssl::Deleter<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new(X509_get0_pubkey(signer.handle()), nullptr));
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, digestAlgorithmOf(info));
    const QByteArray signature = bytesOf(CMS_SignerInfo_get0_signature(info));
    return context && EVP_PKEY_verify_init(context.get()) == 1
        && EVP_PKEY_CTX_set_signature_md(context.get(), EVP_get_digestbyobj(object)) == 1
        && EVP_PKEY_verify(context.get(),
                           reinterpret_cast<const unsigned char*>(signature.constData()),
                           std::size_t(signature.size()),
                           reinterpret_cast<const unsigned char*>(digest.constData()),
                           std::size_t(digest.size()))
        == 1;
}

/// The signature was made over the digest that is named (RFC 5652, 5.3): two different ones are an
/// attempt to confuse.
bool signatureUsesItsDigest(CMS_SignerInfo* info)
{
    X509_ALGOR* algorithm = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, nullptr, &algorithm);
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    int digest = NID_undef;
    int key = NID_undef;
    if (OBJ_find_sigid_algs(OBJ_obj2nid(object), &digest, &key) != 1 || digest == NID_undef) {
        return true;
    }
    X509_ALGOR_get0(&object, nullptr, nullptr, digestAlgorithmOf(info));
    return OBJ_obj2nid(object) == digest;
}

bool isStrong(DigestAlgorithm algorithm)
{
    return algorithm != DigestAlgorithm::Md5 && algorithm != DigestAlgorithm::Sha1;
}

} // namespace

CmsSignature::CmsSignature(std::unique_ptr<Private> p) : d(std::move(p)) { }
CmsSignature::CmsSignature(CmsSignature&&) noexcept = default;
CmsSignature& CmsSignature::operator=(CmsSignature&&) noexcept = default;
CmsSignature::~CmsSignature() = default;

Result<CmsSignature> CmsSignature::parse(const QByteArray& der)
{
    const auto refuse = [](const QString& why) {
        const QString errors = ssl::drainErrors();
        return failure(ErrorCode::SigningFailed,
                       errors.isEmpty() ? why : why + QStringLiteral(": ") + errors);
    };
    if (der.size() > derLimit) {
        return refuse(QStringLiteral("larger than any signature"));
    }
    ERR_clear_error();
    auto p = std::make_unique<Private>();
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    p->cms.reset(d2i_CMS_ContentInfo(nullptr, &bytes, long(der.size())));
    if (!p->cms || OBJ_obj2nid(CMS_get0_type(p->cms.get())) != NID_pkcs7_signed) {
        return refuse(QStringLiteral("not CMS signed data"));
    }
    const auto* end = reinterpret_cast<const unsigned char*>(der.constData()) + der.size();
    if (std::any_of(bytes, end, [](unsigned char byte) { return byte != 0; })) {
        return refuse(QStringLiteral("something else than zeros behind the signature"));
    }
    ASN1_OCTET_STRING** content = CMS_get0_content(p->cms.get());
    if (!content || *content) {
        return refuse(QStringLiteral("not detached"));
    }
    STACK_OF(CMS_SignerInfo)* infos = CMS_get0_SignerInfos(p->cms.get());
    if (sk_CMS_SignerInfo_num(infos) != 1) {
        return refuse(
            QStringLiteral("%1 signers instead of one").arg(sk_CMS_SignerInfo_num(infos)));
    }
    p->info = sk_CMS_SignerInfo_value(infos, 0);
    const auto algorithm = algorithmOf(digestAlgorithmOf(p->info));
    if (!algorithm) {
        return refuse(QStringLiteral("unknown digest algorithm"));
    }
    p->algorithm = *algorithm;
    const ssl::CertificateListPtr all(CMS_get1_certs(p->cms.get()));
    CMS_set1_signers_certs(p->cms.get(), all.get(), 0);
    X509* signer = nullptr;
    CMS_SignerInfo_get0_algs(p->info, nullptr, &signer, nullptr, nullptr);
    if (!signer) {
        return refuse(QStringLiteral("the signer's certificate is not inside"));
    }
    p->signer = Certificate::fromHandle(signer);
    for (int i = 0; i < sk_X509_num(all.get()); ++i) {
        p->certificates.push_back(Certificate::fromHandle(sk_X509_value(all.get(), i)));
    }
    ERR_clear_error();
    return CmsSignature(std::move(p));
}

DigestAlgorithm CmsSignature::digestAlgorithm() const
{
    return d->algorithm;
}

const Certificate& CmsSignature::signer() const
{
    return *d->signer;
}

const std::vector<Certificate>& CmsSignature::certificates() const
{
    return d->certificates;
}

QDateTime CmsSignature::signingTime() const
{
    for (const int type : {V_ASN1_UTCTIME, V_ASN1_GENERALIZEDTIME}) {
        if (const void* value = signedAttribute(d->info, NID_pkcs9_signingTime, type)) {
            return ssl::instantOf(static_cast<const ASN1_TIME*>(value));
        }
    }
    return {};
}

CmsCheck CmsSignature::check(const QByteArray& contentDigest) const
{
    CmsCheck check;
    ERR_clear_error();
    if (CMS_signed_get_attr_count(d->info) < 0) {
        check.signatureHolds = verifyWithoutAttributes(d->info, *d->signer, contentDigest);
        check.digestHolds = check.signatureHolds;
    } else {
        const void* digest = signedAttribute(d->info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING);
        check.digestHolds
            = digest && bytesOf(static_cast<const ASN1_STRING*>(digest)) == contentDigest;
        check.signatureHolds = CMS_SignerInfo_verify(d->info) == 1;
    }
    check.binding = bindingOf(d->info, *d->signer, d->certificates);
    check.algorithmsStrong
        = isStrong(d->algorithm) && signatureUsesItsDigest(d->info) && d->signer->hasStrongKey();
    check.detail = ssl::drainErrors();
    return check;
}

} // namespace luytre
