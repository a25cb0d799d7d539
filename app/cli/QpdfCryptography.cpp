#include <qpdf/QPDFCryptoProvider.hh>

#include <openssl/evp.h>
#include <openssl/provider.h>
#include <openssl/rand.h>

#include <array>
#include <stdexcept>

/// What qpdf takes from a cryptographic library, from OpenSSL, in place of the choice that Debian's
/// build of it makes (GnuTLS with seven libraries more): half of the time in which luytre-cli
/// starts went there. Takes the place of qpdf's own QPDFCryptoProvider where qpdf is linked from
/// its archive. qpdf expects exceptions, which end where all of its exceptions end.
namespace {

struct Release {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
    void operator()(EVP_CIPHER_CTX* context) const { EVP_CIPHER_CTX_free(context); }
    void operator()(EVP_CIPHER* cipher) const { EVP_CIPHER_free(cipher); }
};

using CipherPtr = std::unique_ptr<EVP_CIPHER, Release>;

void require(bool done)
{
    if (!done) {
        throw std::runtime_error("OpenSSL cannot do what the file asks for");
    }
}

/// RC4, of files older than PDF 1.6, is in OpenSSL's provider of old algorithms only.
CipherPtr rc4()
{
    static const bool loaded = OSSL_PROVIDER_load(nullptr, "legacy") != nullptr
        && OSSL_PROVIDER_load(nullptr, "default") != nullptr;
    require(loaded);
    return CipherPtr(EVP_CIPHER_fetch(nullptr, "RC4", nullptr));
}

const EVP_CIPHER* aes(std::size_t keyLength, bool cbc)
{
    switch (keyLength) {
    case 16:
        return cbc ? EVP_aes_128_cbc() : EVP_aes_128_ecb();
    case 24:
        return cbc ? EVP_aes_192_cbc() : EVP_aes_192_ecb();
    default:
        require(keyLength == 32);
        return cbc ? EVP_aes_256_cbc() : EVP_aes_256_ecb();
    }
}

class Cryptography final : public QPDFCryptoImpl
{
public:
    void provideRandomData(unsigned char* data, std::size_t length) override
    {
        require(RAND_bytes(data, int(length)) == 1);
    }

    void MD5_init() override { beginDigest(EVP_md5()); }
    void MD5_update(unsigned char const* data, std::size_t length) override
    {
        digest(data, length);
    }
    void MD5_finalize() override { endDigest(); }
    void MD5_digest(MD5_Digest result) override
    {
        std::copy_n(m_digest.begin(), sizeof(MD5_Digest), result);
    }

    void SHA2_init(int bits) override
    {
        beginDigest(bits == 256 ? EVP_sha256() : bits == 384 ? EVP_sha384() : EVP_sha512());
    }
    void SHA2_update(unsigned char const* data, std::size_t length) override
    {
        digest(data, length);
    }
    void SHA2_finalize() override { endDigest(); }
    std::string SHA2_digest() override { return {m_digest.begin(), m_digest.begin() + m_length}; }

    void RC4_init(unsigned char const* key, int length) override
    {
        const int keyLength = length < 0
            ? int(std::char_traits<char>::length(reinterpret_cast<const char*>(key)))
            : length;
        const CipherPtr cipher = rc4();
        m_cipher.reset(EVP_CIPHER_CTX_new());
        require(cipher
                && EVP_CipherInit_ex2(m_cipher.get(), cipher.get(), nullptr, nullptr, 1, nullptr)
                    == 1
                && EVP_CIPHER_CTX_set_key_length(m_cipher.get(), keyLength) == 1
                && EVP_CipherInit_ex2(m_cipher.get(), nullptr, key, nullptr, 1, nullptr) == 1);
    }
    void RC4_process(unsigned char const* in, std::size_t length, unsigned char* out) override
    {
        // qpdf gives no place for the result when it wants the data changed where they are.
        process(in, length, out != nullptr ? out : const_cast<unsigned char*>(in));
    }
    void RC4_finalize() override { m_cipher.reset(); }

    void rijndael_init(bool encrypt, unsigned char const* key, std::size_t length, bool cbc,
                       unsigned char* start) override
    {
        m_cipher.reset(EVP_CIPHER_CTX_new());
        require(EVP_CipherInit_ex2(m_cipher.get(), aes(length, cbc), key, cbc ? start : nullptr,
                                   encrypt ? 1 : 0, nullptr)
                    == 1
                && EVP_CIPHER_CTX_set_padding(m_cipher.get(), 0) == 1);
    }
    void rijndael_process(unsigned char* in, unsigned char* out) override
    {
        process(in, rijndael_buf_size, out);
    }
    void rijndael_finalize() override { m_cipher.reset(); }

private:
    void beginDigest(const EVP_MD* algorithm)
    {
        m_context.reset(EVP_MD_CTX_new());
        require(EVP_DigestInit_ex2(m_context.get(), algorithm, nullptr) == 1);
    }
    void digest(const unsigned char* data, std::size_t length)
    {
        require(EVP_DigestUpdate(m_context.get(), data, length) == 1);
    }
    void endDigest()
    {
        if (m_context) {
            require(EVP_DigestFinal_ex(m_context.get(), m_digest.data(), &m_length) == 1);
            m_context.reset();
        }
    }
    void process(const unsigned char* in, std::size_t length, unsigned char* out)
    {
        int written = 0;
        require(EVP_CipherUpdate(m_cipher.get(), out, &written, in, int(length)) == 1
                && std::size_t(written) == length);
    }

    std::unique_ptr<EVP_MD_CTX, Release> m_context;
    std::unique_ptr<EVP_CIPHER_CTX, Release> m_cipher;
    std::array<unsigned char, EVP_MAX_MD_SIZE> m_digest{};
    unsigned m_length = 0;
};

} // namespace

std::shared_ptr<QPDFCryptoImpl> QPDFCryptoProvider::getImpl()
{
    return std::make_shared<Cryptography>();
}

std::shared_ptr<QPDFCryptoImpl> QPDFCryptoProvider::getImpl(std::string const&)
{
    return getImpl();
}

void QPDFCryptoProvider::setDefaultProvider(std::string const&) { }

std::set<std::string> QPDFCryptoProvider::getRegisteredImpls()
{
    return {getDefaultProvider()};
}

std::string QPDFCryptoProvider::getDefaultProvider()
{
    return "openssl";
}
