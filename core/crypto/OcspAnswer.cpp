#include "crypto/OcspAnswer.h"

#include "crypto/OpenSsl.h"
#include "crypto/RevocationSupport.h"

#include <openssl/err.h>
#include <openssl/ocsp.h>

namespace luytre {

namespace {

using AnswerPtr = std::unique_ptr<OCSP_RESPONSE, ssl::Deleter<OCSP_RESPONSE_free>>;
using BasicPtr = std::unique_ptr<OCSP_BASICRESP, ssl::Deleter<OCSP_BASICRESP_free>>;
using IdPtr = std::unique_ptr<OCSP_CERTID, ssl::Deleter<OCSP_CERTID_free>>;

bool isAbout(const OCSP_SINGLERESP* single, const Certificate& certificate,
             const Certificate& issuer)
{
    // OpenSSL asks for a changeable identifier that it does not change.
    auto* id = const_cast<OCSP_CERTID*>(OCSP_SINGLERESP_get0_id(single));
    ASN1_OBJECT* digest = nullptr;
    OCSP_id_get0_info(nullptr, &digest, nullptr, nullptr, id);
    const EVP_MD* md = EVP_get_digestbyobj(digest);
    const IdPtr own(md ? OCSP_cert_to_id(md, certificate.handle(), issuer.handle()) : nullptr);
    return own && OCSP_id_cmp(own.get(), id) == 0;
}

/// What one certificate's part of an answer says.
struct SingleAnswer {
    int status = V_OCSP_CERTSTATUS_UNKNOWN;
    int reason = -1;
    QDateTime since;
    QDateTime made;
    QDateTime due;
};

SingleAnswer read(OCSP_SINGLERESP* single)
{
    SingleAnswer answer;
    ASN1_GENERALIZEDTIME* since = nullptr;
    ASN1_GENERALIZEDTIME* made = nullptr;
    ASN1_GENERALIZEDTIME* due = nullptr;
    answer.status = OCSP_single_get0_status(single, &answer.reason, &since, &made, &due);
    answer.since = ssl::instantOf(since);
    answer.made = ssl::instantOf(made);
    answer.due = ssl::instantOf(due);
    return answer;
}

} // namespace

OcspAnswer::OcspAnswer(QByteArray der, std::shared_ptr<OCSP_BASICRESP> basic)
    : m_der(std::move(der)), m_basic(std::move(basic))
{ }

Result<OcspAnswer> OcspAnswer::parse(const QByteArray& der)
{
    ERR_clear_error();
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* end = bytes + der.size();
    const AnswerPtr answer(d2i_OCSP_RESPONSE(nullptr, &bytes, long(der.size())));
    const bool good = answer && bytes == end
        && OCSP_response_status(answer.get()) == OCSP_RESPONSE_STATUS_SUCCESSFUL;
    BasicPtr basic(good ? OCSP_response_get1_basic(answer.get()) : nullptr);
    if (!basic) {
        const QString errors = ssl::drainErrors();
        return failure(ErrorCode::RevocationInvalid,
                       QStringLiteral("not a successful OCSP answer ") + errors);
    }
    return OcspAnswer(der, std::shared_ptr<OCSP_BASICRESP>(basic.release(), OCSP_BASICRESP_free));
}

bool OcspAnswer::isSignedFor(const Certificate& authority) const
{
    const ASN1_GENERALIZEDTIME* produced = OCSP_resp_get0_produced_at(m_basic.get());
    const ssl::StorePtr anchors(X509_STORE_new());
    X509_STORE_add_cert(anchors.get(), authority.handle());
    X509_STORE_set_flags(anchors.get(), X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM* parameters = X509_STORE_get0_param(anchors.get());
    X509_VERIFY_PARAM_set_time(parameters, ssl::instantOf(produced).toSecsSinceEpoch());
    const ssl::BorrowedCertificatesPtr known(sk_X509_new_null());
    sk_X509_push(known.get(), authority.handle());
    const X509_ALGOR* algorithm = OCSP_resp_get0_tbs_sigalg(m_basic.get());
    const bool holds = ssl::isStrongSignature(OBJ_obj2nid(algorithm->algorithm))
        && OCSP_basic_verify(m_basic.get(), known.get(), anchors.get(), 0) == 1;
    ERR_clear_error();
    return holds;
}

RevocationAnswer OcspAnswer::lookUp(const Certificate& certificate, const Certificate& authority,
                                    const QDateTime& instant,
                                    std::optional<RevocationEntry>& entry) const
{
    for (int i = 0; i < OCSP_resp_count(m_basic.get()); ++i) {
        OCSP_SINGLERESP* single = OCSP_resp_get0(m_basic.get(), i);
        if (!isAbout(single, certificate, authority)) {
            continue;
        }
        const SingleAnswer answer = read(single);
        if (answer.status == V_OCSP_CERTSTATUS_REVOKED) {
            entry = RevocationEntry{answer.since, ssl::revocationReason(answer.reason)};
            return RevocationAnswer::Listed;
        }
        if (answer.status == V_OCSP_CERTSTATUS_GOOD
            && ssl::speaksFor(answer.made, answer.due, instant)) {
            return RevocationAnswer::NotListed;
        }
    }
    return RevocationAnswer::NotConcerned;
}

} // namespace luytre
