// OpenSSL 3.0 has no other way to lend a key from elsewhere to CMS, short of a provider; libp11
// goes the same way.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "token/TokenDecryptingKey.h"

#include "crypto/OpenSsl.h"

#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/rsa.h>

#include <cstring>

namespace luytre {

/// The public half of the key in OpenSSL's form, whose private operations go to the token.
class TokenDecryptingKey::Handle
{
public:
    explicit Handle(std::unique_ptr<token::HeldKey> key) : m_key(std::move(key)) { }

    [[nodiscard]] const TokenKeyChoice& choice() const { return m_key->choice(); }
    [[nodiscard]] const Result<void>& lastUse() const { return m_lastUse; }

    Result<evp_pkey_st*> open()
    {
        if (m_handle) {
            return m_handle.get();
        }
        EVP_PKEY* known = X509_get0_pubkey(choice().certificate.handle());
        m_handle.reset(EVP_PKEY_new());
        const int kind = known ? EVP_PKEY_get_base_id(known) : EVP_PKEY_NONE;
        const bool lent
            = kind == EVP_PKEY_RSA ? lendRsa(known) : kind == EVP_PKEY_EC && lendEc(known);
        if (!lent) {
            m_handle.reset();
            return failure(ErrorCode::TokenFailed, choice().certificate.keyDescription(),
                           choice().token.label);
        }
        return m_handle.get();
    }

private:
    bool lendRsa(EVP_PKEY* known)
    {
        RSA* copy = RSAPublicKey_dup(EVP_PKEY_get0_RSA(known));
        if (!copy || RSA_set_method(copy, rsaMethod()) != 1
            || RSA_set_ex_data(copy, rsaIndex(), this) != 1
            || EVP_PKEY_assign_RSA(m_handle.get(), copy) != 1) {
            RSA_free(copy);
            return false;
        }
        return true;
    }

    bool lendEc(EVP_PKEY* known)
    {
        EC_KEY* copy = EC_KEY_dup(EVP_PKEY_get0_EC_KEY(known));
        if (!copy || EC_KEY_set_method(copy, ecMethod()) != 1
            || EC_KEY_set_ex_data(copy, ecIndex(), this) != 1
            || EVP_PKEY_assign_EC_KEY(m_handle.get(), copy) != 1) {
            EC_KEY_free(copy);
            return false;
        }
        return true;
    }

    QByteArray use(token::Command command, const QByteArray& data)
    {
        token::Request request;
        request.command = command;
        request.data = QString::fromLatin1(data.toBase64());
        auto result = m_key->use(std::move(request));
        m_lastUse = result ? Result<void>() : Result<void>(failure(result.error()));
        return result.value_or(QByteArray());
    }

    static int rsaIndex()
    {
        static const int index = RSA_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
        return index;
    }

    static int ecIndex()
    {
        static const int index = EC_KEY_get_ex_new_index(0, nullptr, nullptr, nullptr, nullptr);
        return index;
    }

    static const RSA_METHOD* rsaMethod()
    {
        static RSA_METHOD* const method = [] {
            RSA_METHOD* made = RSA_meth_dup(RSA_PKCS1_OpenSSL());
            RSA_meth_set1_name(made, "luytre token");
            RSA_meth_set_priv_dec(made, decryptRsa);
            return made;
        }();
        return method;
    }

    static const EC_KEY_METHOD* ecMethod()
    {
        static EC_KEY_METHOD* const method = [] {
            EC_KEY_METHOD* made = EC_KEY_METHOD_new(EC_KEY_OpenSSL());
            EC_KEY_METHOD_set_compute_key(made, deriveEc);
            return made;
        }();
        return method;
    }

    /// Only without padding, which OpenSSL then takes off here: OAEP of whatever digests.
    static int decryptRsa(int length, const unsigned char* from, unsigned char* to, RSA* rsa,
                          int padding)
    {
        auto* self = static_cast<Handle*>(RSA_get_ex_data(rsa, rsaIndex()));
        if (!self || padding != RSA_NO_PADDING) {
            return -1;
        }
        const QByteArray plain = self->use(token::Command::Decrypt,
                                           QByteArray(reinterpret_cast<const char*>(from), length));
        if (plain.isEmpty() || plain.size() > RSA_size(rsa)) {
            return -1;
        }
        // Modules may leave out leading zeros.
        const int missing = RSA_size(rsa) - int(plain.size());
        std::memset(to, 0, std::size_t(missing));
        std::memcpy(to + missing, plain.constData(), std::size_t(plain.size()));
        return RSA_size(rsa);
    }

    static int deriveEc(unsigned char** secret, std::size_t* length, const EC_POINT* peer,
                        const EC_KEY* key)
    {
        auto* self = static_cast<Handle*>(EC_KEY_get_ex_data(key, ecIndex()));
        unsigned char* point = nullptr;
        const std::size_t size = EC_POINT_point2buf(EC_KEY_get0_group(key), peer,
                                                    POINT_CONVERSION_UNCOMPRESSED, &point, nullptr);
        if (!self || size == 0) {
            return 0;
        }
        const QByteArray derived
            = self->use(token::Command::Derive,
                        QByteArray(reinterpret_cast<const char*>(point), qsizetype(size)));
        OPENSSL_free(point);
        if (derived.isEmpty()) {
            return 0;
        }
        *secret = static_cast<unsigned char*>(
            OPENSSL_memdup(derived.constData(), std::size_t(derived.size())));
        *length = std::size_t(derived.size());
        return *secret ? 1 : 0;
    }

    std::unique_ptr<token::HeldKey> m_key;
    ssl::PKeyPtr m_handle;
    Result<void> m_lastUse;
};

Result<std::unique_ptr<TokenDecryptingKey>>
TokenDecryptingKey::open(const TokenKeyRequest& request, PinProvider& pins,
                         const CancellationToken* cancellation)
{
    LUYTRE_TRY(key, token::HeldKey::open(request, KeyUse::Unsealing, pins, cancellation));
    return std::unique_ptr<TokenDecryptingKey>(
        new TokenDecryptingKey(std::make_unique<Handle>(std::move(key))));
}

TokenDecryptingKey::TokenDecryptingKey(std::unique_ptr<Handle> handle) : m_handle(std::move(handle))
{ }

TokenDecryptingKey::~TokenDecryptingKey() = default;

const Certificate& TokenDecryptingKey::certificate() const
{
    return m_handle->choice().certificate;
}

Result<evp_pkey_st*> TokenDecryptingKey::openKey()
{
    return m_handle->open();
}

Result<void> TokenDecryptingKey::lastUse() const
{
    return m_handle->lastUse();
}

const TokenInfo& TokenDecryptingKey::token() const
{
    return m_handle->choice().token;
}

} // namespace luytre
