#include "crypto/TimeStampRequest.h"

#include "crypto/CmsSupport.h"

#include <openssl/err.h>
#include <openssl/rand.h>
#include <openssl/ts.h>

#include <array>

namespace luytre {

namespace {

using RequestPtr = std::unique_ptr<TS_REQ, ssl::Deleter<TS_REQ_free>>;
using ResponsePtr = std::unique_ptr<TS_RESP, ssl::Deleter<TS_RESP_free>>;
using ImprintPtr = std::unique_ptr<TS_MSG_IMPRINT, ssl::Deleter<TS_MSG_IMPRINT_free>>;
using AlgorithmPtr = std::unique_ptr<X509_ALGOR, ssl::Deleter<X509_ALGOR_free>>;
using IntegerPtr = std::unique_ptr<ASN1_INTEGER, ssl::Deleter<ASN1_INTEGER_free>>;

constexpr int nonceBits = 64;

/// A random number, and the same as the answer must show it.
IntegerPtr makeNonce(QByteArray& bytes)
{
    const ssl::BigNumberPtr number(BN_new());
    // The highest bit set: the number keeps its length.
    BN_rand(number.get(), nonceBits, BN_RAND_TOP_ONE, BN_RAND_BOTTOM_ANY);
    IntegerPtr nonce(BN_to_ASN1_INTEGER(number.get(), nullptr));
    bytes = ssl::bytesOf(nonce.get());
    return nonce;
}

QByteArray encodeRequest(DigestAlgorithm algorithm, const QByteArray& digest, QByteArray& nonce)
{
    const AlgorithmPtr identifier(X509_ALGOR_new());
    X509_ALGOR_set_md(identifier.get(), evpDigest(algorithm));
    const ImprintPtr imprint(TS_MSG_IMPRINT_new());
    TS_MSG_IMPRINT_set_algo(imprint.get(), identifier.get());
    QByteArray bytes = digest;
    TS_MSG_IMPRINT_set_msg(imprint.get(), reinterpret_cast<unsigned char*>(bytes.data()),
                           int(bytes.size()));
    const RequestPtr request(TS_REQ_new());
    TS_REQ_set_version(request.get(), 1);
    TS_REQ_set_msg_imprint(request.get(), imprint.get());
    TS_REQ_set_nonce(request.get(), makeNonce(nonce).get());
    TS_REQ_set_cert_req(request.get(), 1);
    return ssl::toDer<const TS_REQ>(request.get(), i2d_TS_REQ);
}

/// What the authority says about a refusal.
QString refusalOf(TS_STATUS_INFO* status)
{
    QString text
        = QStringLiteral("status %1").arg(ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status)));
    const STACK_OF(ASN1_UTF8STRING)* words = TS_STATUS_INFO_get0_text(status);
    for (int i = 0; i < sk_ASN1_UTF8STRING_num(words); ++i) {
        text += QStringLiteral(", ")
            + QString::fromUtf8(ssl::bytesOf(sk_ASN1_UTF8STRING_value(words, i)).left(200));
    }
    return text;
}

Result<TimeStampToken> tokenOf(const QByteArray& response)
{
    ERR_clear_error();
    const auto* bytes = reinterpret_cast<const unsigned char*>(response.constData());
    const ResponsePtr answer(d2i_TS_RESP(nullptr, &bytes, long(response.size())));
    if (!answer) {
        return failure(ErrorCode::TimeStampInvalid,
                       QStringLiteral("not an answer of RFC 3161: ") + ssl::drainErrors());
    }
    TS_STATUS_INFO* status = TS_RESP_get_status_info(answer.get());
    const long value = ASN1_INTEGER_get(TS_STATUS_INFO_get0_status(status));
    if (value != TS_STATUS_GRANTED && value != TS_STATUS_GRANTED_WITH_MODS) {
        return failure(ErrorCode::TimeStampUnavailable, refusalOf(status));
    }
    PKCS7* token = TS_RESP_get_token(answer.get());
    if (!token) {
        return failure(ErrorCode::TimeStampInvalid, QStringLiteral("granted, but no time stamp"));
    }
    return TimeStampToken::parse(ssl::toDer<const PKCS7>(token, i2d_PKCS7));
}

} // namespace

Result<TimeStampToken> requestTimeStamp(TimeStampSource& source, DigestAlgorithm algorithm,
                                        const QByteArray& digest)
{
    QByteArray nonce;
    const QByteArray request = encodeRequest(algorithm, digest, nonce);
    LUYTRE_TRY(response, source.ask(request));
    auto token = tokenOf(response);
    if (!token) {
        return token;
    }
    const auto refuse = [](const char* why, const QString& detail = {}) {
        return failure(ErrorCode::TimeStampInvalid,
                       QLatin1String(why)
                           + (detail.isEmpty() ? QString() : QStringLiteral(": ") + detail));
    };
    if (token->nonce() != nonce) {
        return refuse("of another request (nonce)");
    }
    if (token->digestAlgorithm() != algorithm) {
        return refuse("of another digest algorithm");
    }
    const TimeStampCheck check = token->check(digest);
    if (!check.imprintHolds) {
        return refuse("of something else (imprint)");
    }
    if (!check.signatureHolds || check.binding != CertificateBinding::Bound) {
        return refuse("its signature does not hold", check.detail);
    }
    if (!check.certificateIsForTimeStamps) {
        return refuse("the certificate is not for time stamps", token->signer().subject().text);
    }
    if (!check.algorithmsStrong) {
        return refuse("weak algorithm", token->signer().keyDescription());
    }
    return token;
}

} // namespace luytre
