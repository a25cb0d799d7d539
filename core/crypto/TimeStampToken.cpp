#include "crypto/TimeStampToken.h"

#include "crypto/CmsSupport.h"

#include <openssl/err.h>
#include <openssl/ts.h>
#include <openssl/x509v3.h>

#include <algorithm>

namespace luytre {

namespace {

/// With its chain a token is a few KiB.
constexpr qsizetype derLimit = 4 << 20;

using TstInfoPtr = std::unique_ptr<TS_TST_INFO, ssl::Deleter<TS_TST_INFO_free>>;

tl::unexpected<Error> refuse(const QString& why)
{
    const QString errors = ssl::drainErrors();
    return failure(ErrorCode::TimeStampInvalid,
                   errors.isEmpty() ? why : why + QStringLiteral(": ") + errors);
}

} // namespace

struct TimeStampToken::Private {
    QByteArray der;
    ssl::CmsPtr cms;
    CMS_SignerInfo* info = nullptr; ///< owned by cms
    TstInfoPtr statement;
    DigestAlgorithm imprintAlgorithm = DigestAlgorithm::Sha256;
    DigestAlgorithm signatureAlgorithm = DigestAlgorithm::Sha256;
    std::optional<Certificate> signer;
    std::vector<Certificate> certificates;

    [[nodiscard]] QByteArray content() const { return ssl::bytesOf(*CMS_get0_content(cms.get())); }

    Result<void> readStatement()
    {
        ASN1_OCTET_STRING** content = CMS_get0_content(cms.get());
        if (OBJ_obj2nid(CMS_get0_eContentType(cms.get())) != NID_id_smime_ct_TSTInfo || !content
            || !*content) {
            return refuse(QStringLiteral("not a time stamp"));
        }
        const unsigned char* bytes = ASN1_STRING_get0_data(*content);
        const unsigned char* end = bytes + ASN1_STRING_length(*content);
        statement.reset(d2i_TS_TST_INFO(nullptr, &bytes, ASN1_STRING_length(*content)));
        if (!statement || bytes != end) {
            return refuse(QStringLiteral("not a sound TSTInfo"));
        }
        TS_MSG_IMPRINT* imprint = TS_TST_INFO_get_msg_imprint(statement.get());
        const auto algorithm = ssl::digestAlgorithmOf(TS_MSG_IMPRINT_get_algo(imprint));
        if (!algorithm) {
            return refuse(QStringLiteral("unknown digest algorithm"));
        }
        imprintAlgorithm = *algorithm;
        return {};
    }

    Result<void> readSigner()
    {
        STACK_OF(CMS_SignerInfo)* infos = CMS_get0_SignerInfos(cms.get());
        if (sk_CMS_SignerInfo_num(infos) != 1) {
            return refuse(
                QStringLiteral("%1 signers instead of one").arg(sk_CMS_SignerInfo_num(infos)));
        }
        info = sk_CMS_SignerInfo_value(infos, 0);
        const auto algorithm = ssl::digestAlgorithmOf(ssl::digestIdentifierOf(info));
        if (!algorithm) {
            return refuse(QStringLiteral("unknown digest algorithm"));
        }
        signatureAlgorithm = *algorithm;
        const ssl::CertificateListPtr all(CMS_get1_certs(cms.get()));
        CMS_set1_signers_certs(cms.get(), all.get(), 0);
        X509* certificate = nullptr;
        CMS_SignerInfo_get0_algs(info, nullptr, &certificate, nullptr, nullptr);
        if (!certificate) {
            return refuse(QStringLiteral("the authority's certificate is not inside"));
        }
        signer = Certificate::fromHandle(certificate);
        for (int i = 0; i < sk_X509_num(all.get()); ++i) {
            certificates.push_back(Certificate::fromHandle(sk_X509_value(all.get(), i)));
        }
        return {};
    }
};

TimeStampToken::TimeStampToken(std::unique_ptr<Private> p) : d(std::move(p)) { }
TimeStampToken::TimeStampToken(TimeStampToken&&) noexcept = default;
TimeStampToken& TimeStampToken::operator=(TimeStampToken&&) noexcept = default;
TimeStampToken::~TimeStampToken() = default;

Result<TimeStampToken> TimeStampToken::parse(const QByteArray& der)
{
    if (der.size() > derLimit) {
        return refuse(QStringLiteral("larger than any time stamp"));
    }
    ERR_clear_error();
    auto p = std::make_unique<Private>();
    const auto* start = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* bytes = start;
    p->cms.reset(d2i_CMS_ContentInfo(nullptr, &bytes, long(der.size())));
    if (!p->cms || OBJ_obj2nid(CMS_get0_type(p->cms.get())) != NID_pkcs7_signed) {
        return refuse(QStringLiteral("not CMS signed data"));
    }
    if (std::any_of(bytes, start + der.size(), [](unsigned char byte) { return byte != 0; })) {
        return refuse(QStringLiteral("something else than zeros behind the time stamp"));
    }
    p->der = der.left(bytes - start);
    LUYTRE_CHECK(p->readStatement());
    LUYTRE_CHECK(p->readSigner());
    ERR_clear_error();
    return TimeStampToken(std::move(p));
}

QDateTime TimeStampToken::time() const
{
    return ssl::instantOf(TS_TST_INFO_get_time(d->statement.get()));
}

DigestAlgorithm TimeStampToken::digestAlgorithm() const
{
    return d->imprintAlgorithm;
}

const Certificate& TimeStampToken::signer() const
{
    return *d->signer;
}

const std::vector<Certificate>& TimeStampToken::certificates() const
{
    return d->certificates;
}

QByteArray TimeStampToken::nonce() const
{
    const ASN1_INTEGER* nonce = TS_TST_INFO_get_nonce(d->statement.get());
    return nonce ? ssl::bytesOf(nonce) : QByteArray();
}

const QByteArray& TimeStampToken::der() const
{
    return d->der;
}

TimeStampCheck TimeStampToken::check(const QByteArray& digest) const
{
    TimeStampCheck check;
    ERR_clear_error();
    TS_MSG_IMPRINT* imprint = TS_TST_INFO_get_msg_imprint(d->statement.get());
    check.imprintHolds = ssl::bytesOf(TS_MSG_IMPRINT_get_msg(imprint)) == digest;
    StreamDigest content(d->signatureAlgorithm);
    content.add(d->content());
    const void* signedDigest
        = ssl::signedAttribute(d->info, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING);
    const void* signedType = ssl::signedAttribute(d->info, NID_pkcs9_contentType, V_ASN1_OBJECT);
    check.signatureHolds = signedDigest && signedType
        && ssl::bytesOf(static_cast<const ASN1_STRING*>(signedDigest)) == content.result()
        && OBJ_obj2nid(static_cast<const ASN1_OBJECT*>(signedType)) == NID_id_smime_ct_TSTInfo
        && CMS_SignerInfo_verify(d->info) == 1;
    check.binding = ssl::bindingOf(d->info, *d->signer, d->certificates);
    check.certificateIsForTimeStamps
        = X509_check_purpose(d->signer->handle(), X509_PURPOSE_TIMESTAMP_SIGN, 0) == 1;
    check.algorithmsStrong = ssl::isStrong(d->imprintAlgorithm)
        && ssl::isStrong(d->signatureAlgorithm) && ssl::signatureUsesItsDigest(d->info, *d->signer)
        && d->signer->hasStrongKey();
    check.detail = ssl::drainErrors();
    return check;
}

} // namespace luytre
