#include "support/TestTsa.h"

#include "crypto/OpenSsl.h"

#include <openssl/pem.h>
#include <openssl/ts.h>

#include <gtest/gtest.h>

namespace luytre::test {

namespace {

using RequestPtr = std::unique_ptr<TS_REQ, ssl::Deleter<TS_REQ_free>>;
using ContextPtr = std::unique_ptr<TS_RESP_CTX, ssl::Deleter<TS_RESP_CTX_free>>;
using ResponsePtr = std::unique_ptr<TS_RESP, ssl::Deleter<TS_RESP_free>>;
using ObjectPtr = std::unique_ptr<ASN1_OBJECT, ssl::Deleter<ASN1_OBJECT_free>>;
using IntegerPtr = std::unique_ptr<ASN1_INTEGER, ssl::Deleter<ASN1_INTEGER_free>>;

ASN1_INTEGER* serialNumber(TS_RESP_CTX*, void*)
{
    ASN1_INTEGER* serial = ASN1_INTEGER_new();
    ASN1_INTEGER_set(serial, 7);
    return serial;
}

int timeOf(TS_RESP_CTX*, void* time, long* seconds, long* microseconds)
{
    *seconds = long(static_cast<const QDateTime*>(time)->toSecsSinceEpoch());
    *microseconds = 0;
    return 1;
}

/// The request as the misbehaving authority likes to have read it.
QByteArray changed(const QByteArray& der, TsaFault fault)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(der.constData());
    const RequestPtr request(d2i_TS_REQ(nullptr, &bytes, long(der.size())));
    EXPECT_TRUE(request);
    if (!request) {
        return der;
    }
    if (fault == TsaFault::WrongNonce) {
        const IntegerPtr other(ASN1_INTEGER_new());
        ASN1_INTEGER_set(other.get(), 4711);
        TS_REQ_set_nonce(request.get(), other.get());
    } else if (fault == TsaFault::WrongImprint) {
        TS_MSG_IMPRINT* imprint = TS_REQ_get_msg_imprint(request.get());
        const ASN1_OCTET_STRING* digest = TS_MSG_IMPRINT_get_msg(imprint);
        QByteArray other(ASN1_STRING_length(digest), 'x');
        TS_MSG_IMPRINT_set_msg(imprint, reinterpret_cast<unsigned char*>(other.data()),
                               int(other.size()));
    }
    return ssl::toDer<const TS_REQ>(request.get(), i2d_TS_REQ);
}

} // namespace

TestTsa::TestTsa(const TestPki& pki, const QDateTime& time)
    : m_time(time), m_identity(pki.issue({.commonName = QStringLiteral("Dấu thời gian mẫu"),
                                          .keyUsage = "critical,digitalSignature",
                                          .extendedKeyUsage = "critical,timeStamping"}))
{ }

Result<QByteArray> TestTsa::ask(const QByteArray& request)
{
    ++asked;
    if (fault == TsaFault::Empty) {
        return QByteArray();
    }
    if (fault == TsaFault::Garbage) {
        return QByteArray("<html>Trang đăng nhập</html>");
    }
    const ContextPtr context(TS_RESP_CTX_new());
    const Certificate certificate = m_identity.signer->certificate();
    const ssl::BioPtr pem = ssl::readBio(m_identity.keyPem);
    const ssl::PKeyPtr key(PEM_read_bio_PrivateKey(pem.get(), nullptr, nullptr, nullptr));
    EXPECT_EQ(TS_RESP_CTX_set_signer_cert(context.get(), certificate.handle()), 1);
    TS_RESP_CTX_set_signer_key(context.get(), key.get());
    TS_RESP_CTX_set_signer_digest(context.get(), EVP_sha256());
    TS_RESP_CTX_set_ess_cert_id_digest(context.get(), EVP_sha256());
    const ObjectPtr policy(OBJ_txt2obj("1.2.3.4.1", 1));
    TS_RESP_CTX_set_def_policy(context.get(), policy.get());
    if (fault != TsaFault::Refuses) {
        for (const EVP_MD* digest : {EVP_sha256(), EVP_sha384(), EVP_sha512()}) {
            TS_RESP_CTX_add_md(context.get(), digest);
        }
    }
    TS_RESP_CTX_set_serial_cb(context.get(), serialNumber, nullptr);
    TS_RESP_CTX_set_time_cb(context.get(), timeOf, &m_time);
    const QByteArray read = changed(request, fault);
    const ssl::BioPtr in = ssl::readBio(read);
    const ResponsePtr response(TS_RESP_create_response(context.get(), in.get()));
    EXPECT_TRUE(response);
    return ssl::toDer<const TS_RESP>(response.get(), i2d_TS_RESP);
}

} // namespace luytre::test
