#include "crypto/CmsVerifier.h"

#include "crypto/CmsSupport.h"

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

/// A signature without signed attributes is made over the content itself (RFC 5652, 5.4).
bool verifyWithoutAttributes(CMS_SignerInfo* info, const Certificate& signer,
                             const QByteArray& digest)
{
    const std::unique_ptr<EVP_PKEY_CTX, ssl::Deleter<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new(X509_get0_pubkey(signer.handle()), nullptr));
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, ssl::digestIdentifierOf(info));
    const QByteArray signature = ssl::bytesOf(CMS_SignerInfo_get0_signature(info));
    return context && EVP_PKEY_verify_init(context.get()) == 1
        && EVP_PKEY_CTX_set_signature_md(context.get(), EVP_get_digestbyobj(object)) == 1
        && EVP_PKEY_verify(context.get(),
                           reinterpret_cast<const unsigned char*>(signature.constData()),
                           std::size_t(signature.size()),
                           reinterpret_cast<const unsigned char*>(digest.constData()),
                           std::size_t(digest.size()))
        == 1;
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
    const auto algorithm = ssl::digestAlgorithmOf(ssl::digestIdentifierOf(p->info));
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
        if (const void* value = ssl::signedAttribute(d->info, NID_pkcs9_signingTime, type)) {
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
        const void* digest
            = ssl::signedAttribute(d->info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING);
        check.digestHolds
            = digest && ssl::bytesOf(static_cast<const ASN1_STRING*>(digest)) == contentDigest;
        check.signatureHolds = CMS_SignerInfo_verify(d->info) == 1;
    }
    check.binding = ssl::bindingOf(d->info, *d->signer, d->certificates);
    check.algorithmsStrong = ssl::isStrong(d->algorithm) && ssl::signatureUsesItsDigest(d->info)
        && d->signer->hasStrongKey();
    check.detail = ssl::drainErrors();
    return check;
}

} // namespace luytre
