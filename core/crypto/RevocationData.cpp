#include "crypto/RevocationData.h"

#include "crypto/OpenSsl.h"

#include <openssl/err.h>
#include <openssl/ocsp.h>
#include <openssl/pem.h>

#include <algorithm>

namespace luytre {

namespace {

using ListPtr = std::unique_ptr<X509_CRL, ssl::Deleter<X509_CRL_free>>;
using AnswerPtr = std::unique_ptr<OCSP_RESPONSE, ssl::Deleter<OCSP_RESPONSE_free>>;
using BasicPtr = std::unique_ptr<OCSP_BASICRESP, ssl::Deleter<OCSP_BASICRESP_free>>;
using IdPtr = std::unique_ptr<OCSP_CERTID, ssl::Deleter<OCSP_CERTID_free>>;

tl::unexpected<Error> refuse(const char* why)
{
    const QString errors = ssl::drainErrors();
    return failure(ErrorCode::RevocationInvalid,
                   QLatin1String(why)
                       + (errors.isEmpty() ? QString() : QStringLiteral(": ") + errors));
}

ListPtr listFromDer(const QByteArray& der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* end = bytes + der.size();
    ListPtr list(d2i_X509_CRL(nullptr, &bytes, long(der.size())));
    return bytes == end ? std::move(list) : nullptr;
}

BasicPtr basicOf(const QByteArray& der)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const auto* end = bytes + der.size();
    const AnswerPtr answer(d2i_OCSP_RESPONSE(nullptr, &bytes, long(der.size())));
    return answer && bytes == end
            && OCSP_response_status(answer.get()) == OCSP_RESPONSE_STATUS_SUCCESSFUL
        ? BasicPtr(OCSP_response_get1_basic(answer.get()))
        : nullptr;
}

bool covers(const ASN1_TIME* from, const ASN1_TIME* to, const QDateTime& instant)
{
    return from && ssl::instantOf(from) <= instant && (!to || instant <= ssl::instantOf(to));
}

Revocation saidByList(const QByteArray& der, const Certificate& certificate,
                      const Certificate& issuer, const QDateTime& instant)
{
    const ListPtr list = listFromDer(der);
    EVP_PKEY* key = X509_get0_pubkey(issuer.handle());
    const bool applies = list && key
        && X509_NAME_cmp(X509_CRL_get_issuer(list.get()), X509_get_subject_name(issuer.handle()))
            == 0
        && covers(X509_CRL_get0_lastUpdate(list.get()), X509_CRL_get0_nextUpdate(list.get()),
                  instant)
        && X509_CRL_verify(list.get(), key) == 1;
    if (!applies) {
        return Revocation::Unknown;
    }
    X509_REVOKED* entry = nullptr;
    // 1: revoked; 2: named, but taken off again (removeFromCRL).
    return X509_CRL_get0_by_cert(list.get(), &entry, certificate.handle()) == 1
        ? Revocation::Revoked
        : Revocation::Good;
}

/// Signed by the issuer, or by a certificate inside that the issuer made for OCSP (RFC 6960,
/// 4.2.2.2).
bool isSignedFor(OCSP_BASICRESP* basic, const Certificate& issuer, const QDateTime& instant)
{
    const ssl::StorePtr anchors(X509_STORE_new());
    X509_STORE_add_cert(anchors.get(), issuer.handle());
    X509_STORE_set_flags(anchors.get(), X509_V_FLAG_PARTIAL_CHAIN);
    X509_VERIFY_PARAM_set_time(X509_STORE_get0_param(anchors.get()), instant.toSecsSinceEpoch());
    const ssl::BorrowedCertificatesPtr known(sk_X509_new_null());
    sk_X509_push(known.get(), issuer.handle());
    return OCSP_basic_verify(basic, known.get(), anchors.get(), 0) == 1;
}

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

Revocation saidByOcsp(const QByteArray& der, const Certificate& certificate,
                      const Certificate& issuer, const QDateTime& instant)
{
    const BasicPtr basic = basicOf(der);
    if (!basic || !isSignedFor(basic.get(), issuer, instant)) {
        return Revocation::Unknown;
    }
    for (int i = 0; i < OCSP_resp_count(basic.get()); ++i) {
        OCSP_SINGLERESP* single = OCSP_resp_get0(basic.get(), i);
        ASN1_GENERALIZEDTIME* from = nullptr;
        ASN1_GENERALIZEDTIME* to = nullptr;
        const int status = OCSP_single_get0_status(single, nullptr, nullptr, &from, &to);
        if (isAbout(single, certificate, issuer) && covers(from, to, instant)) {
            return status == V_OCSP_CERTSTATUS_GOOD   ? Revocation::Good
                : status == V_OCSP_CERTSTATUS_REVOKED ? Revocation::Revoked
                                                      : Revocation::Unknown;
        }
    }
    return Revocation::Unknown;
}

} // namespace

Result<void> RevocationData::addList(const QByteArray& bytes)
{
    ERR_clear_error();
    ListPtr list = listFromDer(bytes);
    if (!list) {
        ERR_clear_error();
        const ssl::BioPtr text = ssl::readBio(bytes);
        list.reset(PEM_read_bio_X509_CRL(text.get(), nullptr, nullptr, nullptr));
    }
    if (!list) {
        return refuse("not a revocation list");
    }
    m_lists.push_back(ssl::toDer<const X509_CRL>(list.get(), i2d_X509_CRL));
    return {};
}

Result<void> RevocationData::addOcspAnswer(const QByteArray& der)
{
    ERR_clear_error();
    if (!basicOf(der)) {
        return refuse("not a successful OCSP answer");
    }
    m_ocspAnswers.push_back(der);
    return {};
}

Revocation RevocationData::statusOf(const Certificate& certificate, const Certificate& issuer,
                                    const QDateTime& instant) const
{
    Revocation status = Revocation::Unknown;
    // From unknown over good to revoked: the strongest word counts.
    for (const QByteArray& list : m_lists) {
        status = std::max(status, saidByList(list, certificate, issuer, instant));
    }
    for (const QByteArray& answer : m_ocspAnswers) {
        status = std::max(status, saidByOcsp(answer, certificate, issuer, instant));
    }
    ERR_clear_error();
    return status;
}

} // namespace luytre
