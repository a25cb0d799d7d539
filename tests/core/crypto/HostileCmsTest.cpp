#include "crypto/CmsSigner.h"
#include "crypto/CmsVerifier.h"
#include "crypto/OpenSsl.h"
#include "support/Printers.h"
#include "support/TestPki.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <functional>

/// Signatures that OpenSSL itself would accept, and bytes that are none.
namespace luytre {

namespace {

const QByteArray content = "nội dung được ký";

QByteArray digestOf(const QByteArray& bytes)
{
    StreamDigest digest(DigestAlgorithm::Sha256);
    digest.add(bytes);
    return digest.result();
}

ssl::PKeyPtr keyOf(const test::TestIdentity& identity)
{
    const ssl::BioPtr pem = ssl::readBio(identity.keyPem);
    return ssl::PKeyPtr(PEM_read_bio_PrivateKey(pem.get(), nullptr, nullptr, nullptr));
}

/// One signer of a signature, and the certificate that its ESS attribute names.
struct Part {
    const test::TestIdentity& key;
    X509* certificate;
    X509* named;
};

QByteArray cmsOf(const std::vector<Part>& parts, const QByteArray& signedContent = content)
{
    const ssl::CmsPtr cms(
        CMS_sign(nullptr, nullptr, nullptr, nullptr, CMS_PARTIAL | CMS_DETACHED | CMS_BINARY));
    for (const Part& part : parts) {
        const ssl::PKeyPtr key = keyOf(part.key);
        CMS_SignerInfo* info
            = CMS_add1_signer(cms.get(), part.certificate, key.get(), EVP_sha256(),
                              CMS_PARTIAL | CMS_BINARY | CMS_NOSMIMECAP | CMS_NOCERTS);
        CMS_add1_cert(cms.get(), part.certificate); // fails when it is there already
        const ssl::SigningCertV2Ptr ess(
            OSSL_ESS_signing_cert_v2_new_init(EVP_sha256(), part.named, nullptr, 0));
        const QByteArray der
            = ssl::toDer<const ESS_SIGNING_CERT_V2>(ess.get(), i2d_ESS_SIGNING_CERT_V2);
        CMS_signed_add1_attr_by_NID(info, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE,
                                    der.constData(), int(der.size()));
    }
    const ssl::BioPtr in = ssl::readBio(signedContent);
    EXPECT_EQ(CMS_final(cms.get(), in.get(), nullptr, CMS_DETACHED | CMS_BINARY), 1);
    return ssl::toDer<const CMS_ContentInfo>(cms.get(), i2d_CMS_ContentInfo);
}

class HostileCms : public ::testing::Test
{
protected:
    test::TestPki m_pki;
    test::TestIdentity m_one = m_pki.issue();
    test::TestIdentity m_other = m_pki.issue({.commonName = QStringLiteral("Người khác")});
};

TEST_F(HostileCms, theCertificateIsTheOneThatEssNames)
{
    X509* own = m_one.signer->certificate().handle();
    X509* other = m_other.signer->certificate().handle();
    // The same key, issuer and number under another name: whoever exchanges certificates makes one.
    const ssl::X509Ptr twin(X509_dup(own));
    X509_NAME* name = X509_get_subject_name(twin.get());
    X509_NAME_add_entry_by_txt(name, "O", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("UBND"), -1, -1, 0);
    ASSERT_GT(X509_sign(twin.get(), keyOf(m_one).get(), EVP_sha256()), 0);
    struct Case {
        const char* what;
        Part part;
        CertificateBinding binding;
    };
    const std::vector<Case> cases = {
        {"its own", {m_one, own, own}, CertificateBinding::Bound},
        {"another one", {m_one, own, other}, CertificateBinding::Other},
        {"the twin of the named one", {m_one, twin.get(), own}, CertificateBinding::Other},
        {"named the twin", {m_one, own, twin.get()}, CertificateBinding::Other},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.what);
        const auto signature = CmsSignature::parse(cmsOf({c.part}));
        LUYTRE_ASSERT_OK(signature);
        const CmsCheck check = signature->check(digestOf(content));
        EXPECT_TRUE(check.digestHolds && check.signatureHolds) << check.detail.toStdString();
        EXPECT_EQ(int(check.binding), int(c.binding));
    }
}

TEST_F(HostileCms, ofSeveralSignersEachMustHold)
{
    X509* own = m_one.signer->certificate().handle();
    X509* other = m_other.signer->certificate().handle();
    const Part good{m_one, own, own};
    const Part second{m_other, other, other};
    const Part unbound{m_other, other, own};
    struct Case {
        const char* what;
        std::vector<Part> parts;
        bool bound;
    };
    const std::vector<Case> cases = {
        {"both good", {good, second}, true},
        {"one is bound to somebody else", {good, unbound}, false},
        {"the first is", {unbound, good}, false},
    };
    for (const Case& c : cases) {
        SCOPED_TRACE(c.what);
        const auto signature = CmsSignature::parse(cmsOf(c.parts));
        LUYTRE_ASSERT_OK(signature);
        EXPECT_EQ(signature->signerCount(), 2);
        const CmsCheck check = signature->check(digestOf(content));
        EXPECT_TRUE(check.digestHolds && check.signatureHolds) << check.detail.toStdString();
        EXPECT_EQ(check.binding == CertificateBinding::Bound, c.bound);
        EXPECT_FALSE(signature->check(digestOf(content + ' ')).digestHolds);
    }
    const std::vector<Part> many(17, good);
    LUYTRE_EXPECT_ERROR(CmsSignature::parse(cmsOf(many)), ErrorCode::SigningFailed);
}

TEST_F(HostileCms, bytesThatAreNoSignatureAreRefused)
{
    const auto der = signCms(*m_one.signer, digestOf(content));
    LUYTRE_ASSERT_OK(der);
    QByteArray indefinite = *der; // SEQUENCE of no stated length, and no end
    indefinite[1] = char(0x80);
    QByteArray longer = *der; // states one byte more than there is
    longer[3] = char(longer[3] + 1);
    QByteArray shorter = *der;
    shorter[3] = char(shorter[3] - 1);
    const QByteArray nested = QByteArray(4000, char(0x30)) + QByteArray(4000, char(0x80));
    const std::vector<QByteArray> cases = {
        {},
        QByteArray(100, '\0'),
        "<not DER>",
        der->left(der->size() / 2),
        der->left(4),
        der->mid(1),
        *der + "x",
        *der + *der,
        indefinite,
        longer,
        shorter,
        nested,
        QByteArray::fromHex("30847fffffff06092a864886f70d010702"),
        QByteArray::fromHex("300b06092a864886f70d010702"),
        QByteArray::fromHex("300d06092a864886f70d010702a000"),
        m_pki.authorityPem(),
    };
    for (std::size_t i = 0; i < cases.size(); ++i) {
        EXPECT_FALSE(CmsSignature::parse(cases[i]).has_value()) << i;
    }
}

/// Whatever bit is turned: nothing falls over, and nobody else's signature holds.
TEST_F(HostileCms, noTurnedBitMakesAnotherSignature)
{
    const auto der = signCms(*m_one.signer, digestOf(content));
    LUYTRE_ASSERT_OK(der);
    for (qsizetype at = 0; at < der->size(); ++at) {
        QByteArray changed = *der;
        changed[at] = char(changed[at] ^ (1 << (at % 8)));
        const auto signature = CmsSignature::parse(changed);
        if (!signature) {
            continue;
        }
        const CmsCheck check = signature->check(digestOf(content));
        if (check.digestHolds && check.signatureHolds
            && check.binding == CertificateBinding::Bound) {
            EXPECT_TRUE(signature->signer() == m_one.signer->certificate()) << at;
        }
    }
    ERR_clear_error();
}

} // namespace

} // namespace luytre
