#include "crypto/CmsSupport.h"

#include <openssl/rsa.h>

namespace luytre::ssl {

namespace {

int nidOf(const X509_ALGOR* algorithm)
{
    const ASN1_OBJECT* object = nullptr;
    X509_ALGOR_get0(&object, nullptr, nullptr, algorithm);
    return OBJ_obj2nid(object);
}

/// The two digests of RSASSA-PSS parameters (RFC 4055, 3.1); SHA-1 where none is named.
bool pssUses(const X509_ALGOR* algorithm, int digest)
{
    const std::unique_ptr<RSA_PSS_PARAMS, Deleter<RSA_PSS_PARAMS_free>> parameters(
        static_cast<RSA_PSS_PARAMS*>(
            ASN1_TYPE_unpack_sequence(ASN1_ITEM_rptr(RSA_PSS_PARAMS), algorithm->parameter)));
    if (!parameters) {
        return false;
    }
    const int hash = parameters->hashAlgorithm ? nidOf(parameters->hashAlgorithm) : NID_sha1;
    int mask = NID_sha1;
    if (parameters->maskGenAlgorithm) {
        const std::unique_ptr<X509_ALGOR, Deleter<X509_ALGOR_free>> inner(
            static_cast<X509_ALGOR*>(ASN1_TYPE_unpack_sequence(
                ASN1_ITEM_rptr(X509_ALGOR), parameters->maskGenAlgorithm->parameter)));
        mask = inner ? nidOf(inner.get()) : NID_undef;
    }
    return hash == digest && mask == digest;
}

} // namespace

std::optional<DigestAlgorithm> digestAlgorithmOf(const X509_ALGOR* algorithm)
{
    switch (nidOf(algorithm)) {
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
    case NID_sha3_256:
        return DigestAlgorithm::Sha3With256;
    case NID_sha3_384:
        return DigestAlgorithm::Sha3With384;
    case NID_sha3_512:
        return DigestAlgorithm::Sha3With512;
    case NID_shake256:
        return DigestAlgorithm::Shake256;
    default:
        return std::nullopt;
    }
}

X509_ALGOR* digestIdentifierOf(CMS_SignerInfo* info)
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

bool signatureUsesItsDigest(CMS_SignerInfo* info, const Certificate& signer)
{
    X509_ALGOR* algorithm = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, nullptr, &algorithm);
    const int digest = nidOf(digestIdentifierOf(info));
    const EVP_PKEY* key = X509_get0_pubkey(signer.handle());
    if (!key) {
        return false; // a kind of key that OpenSSL does not read
    }
    const int keyType = EVP_PKEY_get_base_id(key);
    if (keyType == EVP_PKEY_ED25519 || keyType == EVP_PKEY_ED448) {
        // RFC 8419, 3.1: each goes with one digest.
        return digest == (keyType == EVP_PKEY_ED25519 ? NID_sha512 : NID_shake256);
    }
    if (nidOf(algorithm) == NID_rsassaPss) {
        return pssUses(algorithm, digest);
    }
    int named = NID_undef;
    int scheme = NID_undef;
    return OBJ_find_sigid_algs(nidOf(algorithm), &named, &scheme) != 1 || named == NID_undef
        || named == digest;
}

bool isStrong(DigestAlgorithm algorithm)
{
    return algorithm != DigestAlgorithm::Md5 && algorithm != DigestAlgorithm::Sha1;
}

} // namespace luytre::ssl
