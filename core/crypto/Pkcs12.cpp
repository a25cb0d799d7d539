#include "crypto/Pkcs12.h"

#include "base/AtomicFile.h"
#include "crypto/KeySignature.h"
#include "crypto/OpenSsl.h"

#include <openssl/err.h>
#include <openssl/provider.h>

namespace luytre {

namespace {

/// No key file is larger; a person who picks the wrong file should be told quickly.
constexpr qint64 fileLimit = 1 << 20;

/// A key in memory.
class SoftwareSigner final : public RawSigner
{
public:
    SoftwareSigner(ssl::PKeyPtr key, Certificate certificate, std::vector<Certificate> chain)
        : m_key(std::move(key)), m_certificate(std::move(certificate)), m_chain(std::move(chain))
    { }

    const Certificate& certificate() const override { return m_certificate; }
    const std::vector<Certificate>& chain() const override { return m_chain; }

    Result<QByteArray> sign(const QByteArray& message, const SignatureScheme& scheme) override
    {
        return ssl::signMessage(m_key.get(), message, scheme);
    }

private:
    ssl::PKeyPtr m_key;
    Certificate m_certificate;
    std::vector<Certificate> m_chain;
};

/// The same key for opening.
class SoftwareDecryptingKey final : public DecryptingKey
{
public:
    SoftwareDecryptingKey(ssl::PKeyPtr key, Certificate certificate)
        : m_key(std::move(key)), m_certificate(std::move(certificate))
    { }

    const Certificate& certificate() const override { return m_certificate; }
    Result<EVP_PKEY*> openKey() override { return m_key.get(); }

private:
    ssl::PKeyPtr m_key;
    Certificate m_certificate;
};

/// Old exports are encrypted with RC2-40, which OpenSSL 3 keeps in its legacy provider. Naming any
/// provider turns the automatic default one off, so both are named; they stay for the life of the
/// process.
void loadLegacyProvider()
{
    static const bool loaded = [] {
        OSSL_PROVIDER_load(nullptr, "default");
        return OSSL_PROVIDER_load(nullptr, "legacy") != nullptr;
    }();
    Q_UNUSED(loaded)
}

/// The algorithm a part of the file is encrypted with is not in the loaded providers.
bool queueNamesUnsupportedAlgorithm()
{
    bool unsupported = false;
    while (const unsigned long code = ERR_get_error()) {
        const int reason = ERR_GET_REASON(code);
        unsupported = unsupported || reason == ERR_R_UNSUPPORTED
            || reason == EVP_R_UNSUPPORTED_ALGORITHM || reason == PKCS12_R_UNKNOWN_DIGEST_ALGORITHM;
    }
    return unsupported;
}

struct Contents {
    ssl::PKeyPtr key;
    ssl::X509Ptr certificate;
    ssl::CertificateListPtr others;
};

bool unpack(PKCS12* file, const char* password, Contents& contents)
{
    EVP_PKEY* key = nullptr;
    X509* certificate = nullptr;
    STACK_OF(X509)* others = nullptr;
    const bool done = PKCS12_parse(file, password, &key, &certificate, &others) == 1;
    contents.key.reset(key);
    contents.certificate.reset(certificate);
    contents.others.reset(others);
    return done;
}

/// An empty password and none at all are two things in PKCS#12 (RFC 7292, appendix B); people mean
/// either.
bool passwordFits(PKCS12* file, const SecureBytes& password)
{
    if (PKCS12_mac_present(file) == 0
        || PKCS12_verify_mac(file, password.data(), int(password.size())) == 1) {
        return true;
    }
    return password.isEmpty() && PKCS12_verify_mac(file, nullptr, 0) == 1;
}

/// Key and certificate, which belong together.
Result<Contents> unlocked(const QByteArray& bytes, const SecureBytes& password)
{
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    const ssl::Pkcs12Ptr file(d2i_PKCS12(nullptr, &data, long(bytes.size())));
    if (!file) {
        return failure(ErrorCode::KeyFileInvalid, ssl::drainErrors());
    }
    ERR_clear_error();
    if (!passwordFits(file.get(), password)) {
        ERR_clear_error();
        return failure(ErrorCode::WrongPassword);
    }
    Contents contents;
    if (!unpack(file.get(), password.data(), contents)) {
        if (!queueNamesUnsupportedAlgorithm()) {
            return failure(ErrorCode::KeyFileInvalid,
                           QStringLiteral("not readable with this password"));
        }
        loadLegacyProvider();
        if (!unpack(file.get(), password.data(), contents)) {
            return failure(ErrorCode::KeyFileInvalid, ssl::drainErrors());
        }
    }
    if (!contents.key || !contents.certificate) {
        return failure(ErrorCode::KeyFileInvalid,
                       QStringLiteral("no private key with its certificate inside"));
    }
    if (X509_check_private_key(contents.certificate.get(), contents.key.get()) != 1) {
        ERR_clear_error();
        return failure(ErrorCode::KeyFileInvalid,
                       QStringLiteral("key and certificate do not belong together"));
    }
    return contents;
}

/// Errors that are about the file name it.
Result<Contents> unlockedFile(const QString& path, const SecureBytes& password)
{
    auto bytes = readFile(path, fileLimit);
    if (!bytes) {
        const bool large = bytes.error().code == ErrorCode::TooLarge;
        return large ? failure(ErrorCode::KeyFileInvalid, bytes.error().detail, path)
                     : failure(bytes.error());
    }
    auto contents = unlocked(*bytes, password);
    if (!contents) {
        return failure(contents.error().withFile(path));
    }
    return contents;
}

std::unique_ptr<RawSigner> signerOf(Contents contents)
{
    std::vector<Certificate> chain;
    for (int i = 0; i < sk_X509_num(contents.others.get()); ++i) {
        chain.push_back(Certificate::fromHandle(sk_X509_value(contents.others.get(), i)));
    }
    return std::make_unique<SoftwareSigner>(std::move(contents.key),
                                            Certificate::fromHandle(contents.certificate.get()),
                                            std::move(chain));
}

} // namespace

Result<std::unique_ptr<RawSigner>> parsePkcs12(const QByteArray& bytes, const SecureBytes& password)
{
    LUYTRE_TRY(contents, unlocked(bytes, password));
    return signerOf(std::move(contents));
}

Result<std::unique_ptr<RawSigner>> openPkcs12(const QString& path, const SecureBytes& password)
{
    LUYTRE_TRY(contents, unlockedFile(path, password));
    return signerOf(std::move(contents));
}

Result<std::unique_ptr<DecryptingKey>> openPkcs12ForUnsealing(const QString& path,
                                                              const SecureBytes& password)
{
    LUYTRE_TRY(contents, unlockedFile(path, password));
    return std::make_unique<SoftwareDecryptingKey>(
        std::move(contents.key), Certificate::fromHandle(contents.certificate.get()));
}

} // namespace luytre
