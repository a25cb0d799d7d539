#include "crypto/CmsVerifier.h"

#include "crypto/CmsSupport.h"
#include "crypto/SignerInfoCheck.h"

#include <openssl/err.h>

#include <algorithm>

namespace luytre {

namespace {

/// Attributes larger than this are no attributes of a signature on a document.
constexpr qsizetype derLimit = 4 << 20;
constexpr int mostSigners = 16;

constexpr int mostRevocationLists = 64;

struct RevocationListsDeleter {
    void operator()(STACK_OF(X509_CRL) * lists) const
    {
        sk_X509_CRL_pop_free(lists, X509_CRL_free);
    }
};

struct Signer {
    CMS_SignerInfo* info = nullptr; ///< owned by the structure
    Certificate certificate;
};

bool holds(CMS_ContentInfo* cms, CmsContent content)
{
    ASN1_OCTET_STRING** bytes = CMS_get0_content(cms);
    const bool embedded = bytes && *bytes;
    switch (content) {
    case CmsContent::Detached:
        return bytes && !*bytes;
    case CmsContent::Embedded:
        return embedded && OBJ_obj2nid(CMS_get0_eContentType(cms)) == NID_pkcs7_data;
    }
    return false;
}

tl::unexpected<Error> refuse(const QString& why)
{
    const QString errors = ssl::drainErrors();
    return failure(ErrorCode::SigningFailed,
                   errors.isEmpty() ? why : why + QStringLiteral(": ") + errors);
}

} // namespace

struct CmsSignature::Private {
    ssl::CmsPtr cms;
    DigestAlgorithm algorithm = DigestAlgorithm::Sha256;
    std::vector<Signer> signers;
    std::vector<Certificate> certificates;

    Result<void> readSigners()
    {
        STACK_OF(CMS_SignerInfo)* infos = CMS_get0_SignerInfos(cms.get());
        const int count = sk_CMS_SignerInfo_num(infos);
        if (count < 1 || count > mostSigners) {
            return refuse(QStringLiteral("%1 signers").arg(count));
        }
        const ssl::CertificateListPtr all(CMS_get1_certs(cms.get()));
        CMS_set1_signers_certs(cms.get(), all.get(), 0);
        for (int i = 0; i < count; ++i) {
            CMS_SignerInfo* info = sk_CMS_SignerInfo_value(infos, i);
            const auto digest = ssl::digestAlgorithmOf(ssl::digestIdentifierOf(info));
            if (!digest || (i > 0 && *digest != algorithm)) {
                return refuse(QStringLiteral("unknown digest algorithm, or several"));
            }
            algorithm = *digest;
            X509* certificate = nullptr;
            CMS_SignerInfo_get0_algs(info, nullptr, &certificate, nullptr, nullptr);
            if (!certificate) {
                return refuse(QStringLiteral("the signer's certificate is not inside"));
            }
            signers.push_back({info, Certificate::fromHandle(certificate)});
        }
        for (int i = 0; i < sk_X509_num(all.get()); ++i) {
            certificates.push_back(Certificate::fromHandle(sk_X509_value(all.get(), i)));
        }
        return {};
    }
};

CmsSignature::CmsSignature(std::unique_ptr<Private> p) : d(std::move(p)) { }
CmsSignature::CmsSignature(CmsSignature&&) noexcept = default;
CmsSignature& CmsSignature::operator=(CmsSignature&&) noexcept = default;
CmsSignature::~CmsSignature() = default;

Result<CmsSignature> CmsSignature::parse(const QByteArray& der, CmsContent content)
{
    if (der.size() > derLimit) {
        return refuse(QStringLiteral("larger than any signature"));
    }
    ERR_clear_error();
    auto p = std::make_unique<Private>();
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* end = bytes + der.size();
    p->cms.reset(d2i_CMS_ContentInfo(nullptr, &bytes, long(der.size())));
    if (!p->cms || OBJ_obj2nid(CMS_get0_type(p->cms.get())) != NID_pkcs7_signed) {
        return refuse(QStringLiteral("not CMS signed data"));
    }
    if (std::any_of(bytes, end, [](unsigned char byte) { return byte != 0; })) {
        return refuse(QStringLiteral("something else than zeros behind the signature"));
    }
    if (!holds(p->cms.get(), content)) {
        return refuse(content == CmsContent::Detached
                          ? QStringLiteral("not detached")
                          : QStringLiteral("not the content it should have"));
    }
    LUYTRE_CHECK(p->readSigners());
    ERR_clear_error();
    return CmsSignature(std::move(p));
}

DigestAlgorithm CmsSignature::digestAlgorithm() const
{
    return d->algorithm;
}

int CmsSignature::signerCount() const
{
    return int(d->signers.size());
}

const Certificate& CmsSignature::signer() const
{
    return d->signers.front().certificate;
}

const std::vector<Certificate>& CmsSignature::certificates() const
{
    return d->certificates;
}

RevocationData CmsSignature::revocation() const
{
    RevocationData data;
    const std::unique_ptr<STACK_OF(X509_CRL), RevocationListsDeleter> lists(
        CMS_get1_crls(d->cms.get()));
    for (int i = 0; i < std::min(sk_X509_CRL_num(lists.get()), mostRevocationLists); ++i) {
        static_cast<void>(data.addList(
            ssl::toDer<const X509_CRL>(sk_X509_CRL_value(lists.get(), i), i2d_X509_CRL)));
    }
    return data;
}

QDateTime CmsSignature::signingTime() const
{
    for (const int type : {V_ASN1_UTCTIME, V_ASN1_GENERALIZEDTIME}) {
        if (const void* value
            = ssl::signedAttribute(d->signers.front().info, NID_pkcs9_signingTime, type)) {
            return ssl::instantOf(static_cast<const ASN1_TIME*>(value));
        }
    }
    return {};
}

QByteArray CmsSignature::content() const
{
    ASN1_OCTET_STRING** bytes = CMS_get0_content(d->cms.get());
    return bytes && *bytes ? ssl::bytesOf(*bytes) : QByteArray();
}

QByteArray CmsSignature::signatureValue() const
{
    return ssl::bytesOf(CMS_SignerInfo_get0_signature(d->signers.front().info));
}

std::vector<QByteArray> CmsSignature::timeStampTokens() const
{
    std::vector<QByteArray> tokens;
    CMS_SignerInfo* info = d->signers.front().info;
    int at = -1;
    while ((at = CMS_unsigned_get_attr_by_NID(info, NID_id_smime_aa_timeStampToken, at)) >= 0) {
        X509_ATTRIBUTE* attribute = CMS_unsigned_get_attr(info, at);
        for (int i = 0; i < X509_ATTRIBUTE_count(attribute); ++i) {
            const ASN1_TYPE* value = X509_ATTRIBUTE_get0_type(attribute, i);
            tokens.push_back(value && value->type == V_ASN1_SEQUENCE
                                 ? ssl::bytesOf(value->value.sequence)
                                 : QByteArray());
        }
    }
    return tokens;
}

CmsCheck CmsSignature::check(const QByteArray& contentDigest) const
{
    CmsCheck all;
    for (std::size_t i = 0; i < d->signers.size(); ++i) {
        const CmsCheck one = ssl::checkSigner(d->signers[i].info, d->signers[i].certificate,
                                              d->certificates, contentDigest);
        if (i == 0) {
            all = one;
            continue;
        }
        all.digestHolds = all.digestHolds && one.digestHolds;
        all.signatureHolds = all.signatureHolds && one.signatureHolds;
        all.binding = std::max(all.binding, one.binding);
        all.algorithmsAgree = all.algorithmsAgree && one.algorithmsAgree;
        all.algorithmsStrong = all.algorithmsStrong && one.algorithmsStrong;
        all.detail += one.detail;
    }
    return all;
}

} // namespace luytre
