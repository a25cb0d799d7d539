#include "token/P11Key.h"

#include "crypto/KeySignature.h"
#include "token/P11Error.h"

#include <openssl/err.h>

#include <span>

namespace luytre::token {

namespace {

using KeyContextPtr = std::unique_ptr<EVP_PKEY_CTX, ssl::Deleter<EVP_PKEY_CTX_free>>;

QByteArray bytesOf(const QString& base64)
{
    return QByteArray::fromBase64(base64.toLatin1());
}

const unsigned char* unsignedBytes(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

DigestAlgorithm digestOf(int bits)
{
    return bits == 512 ? DigestAlgorithm::Sha512
        : bits == 384  ? DigestAlgorithm::Sha384
                       : DigestAlgorithm::Sha256;
}

PKCS11_CERT* certificateIn(PKCS11_SLOT* slot, const Request& request)
{
    PKCS11_CERT* first = nullptr;
    unsigned int count = 0;
    if (PKCS11_enumerate_certs(slot->token, &first, &count) != 0) {
        return nullptr;
    }
    const QByteArray wanted = bytesOf(request.certificateDer);
    for (PKCS11_CERT& entry : std::span(first, count)) {
        if (entry.x509 && hexOf(entry.id, entry.id_len) == request.certificateId
            && ssl::toDer<const X509>(entry.x509, i2d_X509) == wanted) {
            return &entry;
        }
    }
    return nullptr;
}

} // namespace

P11Key::P11Key(P11Module& module, const Request& request, AskPin ask)
    : m_module(module), m_request(request), m_ask(std::move(ask))
{
    m_request.data.clear();
    PKCS11_set_ui_method(m_module.context(), contextPinMethod(), this);
}

P11Key::~P11Key()
{
    m_key.reset();
    PKCS11_set_ui_method(m_module.context(), nullptr, nullptr);
    int loggedIn = 0;
    if (m_slot && PKCS11_is_logged_in(m_slot, 0, &loggedIn) == 0 && loggedIn) {
        PKCS11_logout(m_slot);
    }
    ERR_clear_error();
}

bool P11Key::isFor(const Request& request) const
{
    return request.slot == m_request.slot && request.serial == m_request.serial
        && request.certificateId == m_request.certificateId
        && request.certificateDer == m_request.certificateDer;
}

Result<std::unique_ptr<P11Key>> P11Key::open(P11Module& module, const Request& request, AskPin ask)
{
    // Also for the flags of the PIN: another program may have used up tries.
    LUYTRE_CHECK(module.refresh());
    auto key = std::unique_ptr<P11Key>(new P11Key(module, request, std::move(ask)));
    key->m_slot = module.occupiedSlot(request.slot);
    if (!key->m_slot) {
        return failure(ErrorCode::TokenRemoved);
    }
    const TokenInfo info = tokenInfo(key->m_slot);
    if (info.serial != request.serial || info.label != request.token) {
        return failure(ErrorCode::TokenRemoved, QStringLiteral("another token is in its place"));
    }
    LUYTRE_CHECK(key->logIn());
    LUYTRE_CHECK(key->find());
    return key;
}

PinRequest P11Key::pinRequest(PinPurpose purpose)
{
    const TokenInfo info = tokenInfo(m_slot);
    return {info.label, info.serial, purpose, info.pinState, info.pinPad};
}

Result<void> P11Key::logIn()
{
    if (!m_slot->token->loginRequired) {
        return {};
    }
    LUYTRE_TRY(pin, m_ask(pinRequest(PinPurpose::Login)));
    if (PKCS11_login(m_slot, 0, pin ? pin->data() : nullptr) != 0) {
        return failure(judged(takeP11Error(ErrorCode::TokenFailed)));
    }
    return {};
}

Result<void> P11Key::find()
{
    PKCS11_CERT* certificate = certificateIn(m_slot, m_request);
    if (!certificate) {
        return failure(judged(takeP11Error(ErrorCode::TokenKeyMissing)));
    }
    PKCS11_KEY* key = PKCS11_find_key(certificate);
    if (!key) {
        return failure(judged(takeP11Error(ErrorCode::TokenKeyMissing)));
    }
    m_key.reset(PKCS11_get_private_key(key));
    if (!m_key) {
        return failure(judged(takeP11Error(ErrorCode::TokenFailed)));
    }
    return {};
}

Error P11Key::judged(Error error)
{
    const bool general = error.code != ErrorCode::TokenPinWrong
        && error.code != ErrorCode::TokenLocked && error.code != ErrorCode::Cancelled;
    // Modules say many things of a token that is gone; only whether it is still there tells.
    const qint64 slot = m_request.slot;
    m_key.reset();
    m_slot = nullptr;
    if (general && (!m_module.refresh() || !m_module.occupiedSlot(slot))) {
        error.code = ErrorCode::TokenRemoved;
    }
    return error;
}

Result<QByteArray> P11Key::use(const Request& request)
{
    m_pinError.reset();
    ERR_clear_error();
    const QByteArray data = bytesOf(request.data);
    std::optional<QByteArray> result;
    if (request.command == Command::Sign) {
        result
            = ssl::trySignMessage(m_key.get(), data, {digestOf(request.digestBits), request.pss});
    } else if (const auto plain
               = request.command == Command::Decrypt ? decrypt(data) : derive(data)) {
        result = *plain;
    }
    if (result) {
        return *result;
    }
    if (m_pinError) {
        ERR_clear_error();
        return failure(*m_pinError);
    }
    return failure(judged(takeP11Error(request.command == Command::Sign ? ErrorCode::SigningFailed
                                                                        : ErrorCode::TokenFailed)));
}

Result<QByteArray> P11Key::decrypt(const QByteArray& block) const
{
    const KeyContextPtr context(EVP_PKEY_CTX_new(m_key.get(), nullptr));
    QByteArray plain(EVP_PKEY_get_size(m_key.get()), Qt::Uninitialized);
    auto length = std::size_t(plain.size());
    if (!context || EVP_PKEY_decrypt_init(context.get()) != 1
        || EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) != 1
        || EVP_PKEY_decrypt(context.get(), reinterpret_cast<unsigned char*>(plain.data()), &length,
                            unsignedBytes(block), std::size_t(block.size()))
            != 1) {
        return failure(ErrorCode::TokenFailed);
    }
    plain.truncate(qsizetype(length));
    return plain;
}

Result<QByteArray> P11Key::derive(const QByteArray& point) const
{
    const ssl::PKeyPtr peer(EVP_PKEY_new());
    const KeyContextPtr context(EVP_PKEY_CTX_new(m_key.get(), nullptr));
    std::size_t length = 0;
    if (!context || EVP_PKEY_copy_parameters(peer.get(), m_key.get()) != 1
        || EVP_PKEY_set1_encoded_public_key(peer.get(), unsignedBytes(point),
                                            std::size_t(point.size()))
            != 1
        || EVP_PKEY_derive_init(context.get()) != 1
        || EVP_PKEY_derive_set_peer(context.get(), peer.get()) != 1
        || EVP_PKEY_derive(context.get(), nullptr, &length) != 1) {
        return failure(ErrorCode::TokenFailed);
    }
    QByteArray secret(qsizetype(length), Qt::Uninitialized);
    if (EVP_PKEY_derive(context.get(), reinterpret_cast<unsigned char*>(secret.data()), &length)
        != 1) {
        return failure(ErrorCode::TokenFailed);
    }
    secret.truncate(qsizetype(length));
    return secret;
}

UI_METHOD* P11Key::contextPinMethod()
{
    static UI_METHOD* const method = [] {
        UI_METHOD* made = UI_create_method("luytre token agent");
        UI_method_set_reader(made, readContextPin);
        return made;
    }();
    return method;
}

/// libp11 asks here when a key wants its PIN for each use; on PIN pads it does not ask at all.
int P11Key::readContextPin(UI* ui, UI_STRING* prompt)
{
    auto* key = static_cast<P11Key*>(UI_get0_user_data(ui));
    if (!key || UI_get_string_type(prompt) != UIT_PROMPT) {
        return 1;
    }
    const auto pin = key->m_ask(key->pinRequest(PinPurpose::EachUse));
    if (!pin || !*pin) {
        key->m_pinError = pin ? Error{ErrorCode::Cancelled, {}, {}, {}, 0, 0, {}} : pin.error();
        return 0;
    }
    return UI_set_result_ex(ui, prompt, (*pin)->data(), int((*pin)->size())) == 0 ? 1 : 0;
}

} // namespace luytre::token
