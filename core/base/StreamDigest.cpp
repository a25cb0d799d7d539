#include "base/StreamDigest.h"

#include <openssl/evp.h>

namespace luytre {

const EVP_MD* evpDigest(DigestAlgorithm algorithm)
{
    switch (algorithm) {
    case DigestAlgorithm::Md5:
        return EVP_md5();
    case DigestAlgorithm::Sha1:
        return EVP_sha1();
    case DigestAlgorithm::Sha224:
        return EVP_sha224();
    case DigestAlgorithm::Sha256:
        return EVP_sha256();
    case DigestAlgorithm::Sha384:
        return EVP_sha384();
    case DigestAlgorithm::Sha512:
        return EVP_sha512();
    case DigestAlgorithm::Sha3With256:
        return EVP_sha3_256();
    case DigestAlgorithm::Sha3With384:
        return EVP_sha3_384();
    case DigestAlgorithm::Sha3With512:
        return EVP_sha3_512();
    case DigestAlgorithm::Shake256:
        return EVP_shake256();
    }
    return nullptr;
}

void StreamDigest::Deleter::operator()(evp_md_ctx_st* context) const
{
    EVP_MD_CTX_free(context);
}

StreamDigest::StreamDigest(DigestAlgorithm algorithm) : m_context(EVP_MD_CTX_new())
{
    if (EVP_DigestInit_ex(m_context.get(), evpDigest(algorithm), nullptr) != 1) {
        qFatal("OpenSSL has no digest %d", int(algorithm));
    }
}

StreamDigest::StreamDigest(const StreamDigest& other) : m_context(EVP_MD_CTX_new())
{
    EVP_MD_CTX_copy_ex(m_context.get(), other.m_context.get());
}

StreamDigest& StreamDigest::operator=(const StreamDigest& other)
{
    if (this != &other) {
        *this = StreamDigest(other);
    }
    return *this;
}

void StreamDigest::add(const char* bytes, std::size_t size)
{
    EVP_DigestUpdate(m_context.get(), bytes, size);
}

QByteArray StreamDigest::result() const
{
    const StreamDigest copy(*this);
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    if (EVP_MD_CTX_get0_md(copy.m_context.get()) == EVP_shake256()) {
        EVP_DigestFinalXOF(copy.m_context.get(), reinterpret_cast<unsigned char*>(digest.data()),
                           std::size_t(digest.size()));
        return digest;
    }
    unsigned int length = 0;
    EVP_DigestFinal_ex(copy.m_context.get(), reinterpret_cast<unsigned char*>(digest.data()),
                       &length);
    digest.truncate(qsizetype(length));
    return digest;
}

} // namespace luytre
