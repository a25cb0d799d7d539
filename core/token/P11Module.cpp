#include "token/P11Module.h"

#include "crypto/OpenSsl.h"
#include "token/P11Error.h"

#include <openssl/err.h>

#include <QFile>

#include <span>

namespace luytre::token {

namespace {

/// Names are fixed fields padded with blanks, in UTF-8.
QString textOf(const char* text)
{
    return nfc(QString::fromUtf8(text ? text : "").trimmed());
}

PinState pinStateOf(const PKCS11_TOKEN& token)
{
    return token.userPinLocked  ? PinState::Locked
        : token.userPinFinalTry ? PinState::FinalTry
        : token.userPinCountLow ? PinState::CountLow
                                : PinState::Untouched;
}

void readCertificates(PKCS11_TOKEN* token, TokenInfo& info)
{
    PKCS11_CERT* first = nullptr;
    unsigned int count = 0;
    if (PKCS11_enumerate_certs(token, &first, &count) != 0) {
        info.problem = takeP11Error(ErrorCode::TokenFailed).detail;
        return;
    }
    for (const PKCS11_CERT& entry : std::span(first, count)) {
        if (entry.x509) {
            const QByteArray der = ssl::toDer<const X509>(entry.x509, i2d_X509);
            info.certificates.push_back({hexOf(entry.id, entry.id_len), textOf(entry.label),
                                         QString::fromLatin1(der.toBase64())});
        }
    }
    ERR_clear_error();
}

} // namespace

QString hexOf(const unsigned char* bytes, std::size_t size)
{
    return QString::fromLatin1(
        QByteArray(reinterpret_cast<const char*>(bytes), qsizetype(size)).toHex());
}

TokenInfo tokenInfo(PKCS11_SLOT* slot)
{
    const PKCS11_TOKEN& token = *slot->token;
    TokenInfo info;
    info.slot = qint64(PKCS11_get_slotid_from_slot(slot));
    info.reader = textOf(slot->description);
    info.label = textOf(token.label);
    info.manufacturer = textOf(token.manufacturer);
    info.model = textOf(token.model);
    info.serial = textOf(token.serialnr);
    info.initialized = token.initialized != 0;
    info.loginRequired = token.loginRequired != 0;
    info.pinPad = token.secureLogin != 0;
    info.pinSet = token.userPinSet != 0;
    info.pinMustChange = token.userPinToBeChanged != 0;
    info.pinState = pinStateOf(token);
    return info;
}

Result<std::unique_ptr<P11Module>> P11Module::load(const QString& path)
{
    auto module = std::unique_ptr<P11Module>(new P11Module(path));
    module->m_context = PKCS11_CTX_new();
    if (!module->m_context
        || PKCS11_CTX_load(module->m_context, QFile::encodeName(path).constData()) != 0) {
        return failure(takeP11Error(ErrorCode::TokenModuleInvalid));
    }
    module->m_loaded = true;
    LUYTRE_CHECK(module->refresh());
    return module;
}

P11Module::~P11Module()
{
    release();
    if (m_loaded) {
        PKCS11_CTX_unload(m_context);
    }
    if (m_context) {
        PKCS11_CTX_free(m_context);
    }
}

void P11Module::release()
{
    if (m_slots) {
        PKCS11_release_all_slots(m_context, m_slots, m_count);
        m_slots = nullptr;
        m_count = 0;
    }
}

Result<void> P11Module::refresh()
{
    release();
    ERR_clear_error();
    if (PKCS11_enumerate_slots(m_context, &m_slots, &m_count) == 0) {
        return {};
    }
    m_slots = nullptr;
    m_count = 0;
    // libp11 0.4.12 fails without a word when the machine has no reader at all.
    return ERR_peek_error() == 0 ? Result<void>() : failure(takeP11Error(ErrorCode::TokenFailed));
}

ModuleListing P11Module::listing()
{
    ModuleListing listing;
    listing.path = m_path;
    listing.manufacturer = textOf(m_context->manufacturer);
    listing.description = textOf(m_context->description);
    for (PKCS11_SLOT& slot : std::span(m_slots, m_count)) {
        if (!slot.token) {
            listing.emptyReaders.push_back(textOf(slot.description));
            continue;
        }
        TokenInfo info = tokenInfo(&slot);
        if (info.initialized) {
            readCertificates(slot.token, info);
        }
        listing.tokens.push_back(std::move(info));
    }
    return listing;
}

PKCS11_SLOT* P11Module::occupiedSlot(qint64 id)
{
    for (PKCS11_SLOT& slot : std::span(m_slots, m_count)) {
        if (slot.token && qint64(PKCS11_get_slotid_from_slot(&slot)) == id) {
            return &slot;
        }
    }
    return nullptr;
}

} // namespace luytre::token
