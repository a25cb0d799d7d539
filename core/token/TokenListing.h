#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "crypto/Certificate.h"

#include <QString>

#include <array>
#include <vector>

namespace luytre {

/// How near a token is to locking itself. PKCS#11 (2.40, CK_TOKEN_INFO) tells no more than this,
/// never a number of tries.
enum class PinState {
    Untouched, ///< no wrong PIN since the last right one
    CountLow, ///< at least one wrong PIN since then
    FinalTry, ///< one more wrong PIN locks it
    Locked, ///< locked; the issuer must unlock it
};

constexpr auto enumNames(PinState)
{
    return std::array{
        EnumName{PinState::Untouched, "untouched"}, EnumName{PinState::CountLow, "countLow"},
        EnumName{PinState::FinalTry, "finalTry"}, EnumName{PinState::Locked, "locked"}};
}

/// A certificate as a token shows it before any PIN.
struct TokenCertificate {
    QString id; ///< CKA_ID in hexadecimal, lower case; its private key has the same
    QString label;
    QString der; ///< base64
};

/// A token in a reader.
struct TokenInfo {
    qint64 slot = 0; ///< CK_SLOT_ID
    QString reader;
    QString label;
    QString manufacturer;
    QString model;
    QString serial;
    bool initialized = false;
    bool loginRequired = false;
    bool pinPad = false; ///< the PIN is entered on the reader (protected authentication path)
    bool pinSet = false;
    bool pinMustChange = false; ///< the issuer's first PIN must be changed before use
    PinState pinState = PinState::Untouched;
    std::vector<TokenCertificate> certificates;
    QString problem; ///< why the certificates could not be read; technical
};

/// What a module shows without a PIN.
struct ModuleListing {
    QString path;
    QString manufacturer;
    QString description;
    std::vector<QString> emptyReaders;
    std::vector<TokenInfo> tokens;
};

/// Fails with CertificateInvalid.
[[nodiscard]] inline Result<Certificate> certificateOf(const TokenCertificate& entry)
{
    return Certificate::fromDer(QByteArray::fromBase64(entry.der.toLatin1()));
}

template <class Archive>
void describe(Archive& a, TokenCertificate& c)
{
    a.field("id", c.id);
    a.field("label", c.label);
    a.required("der", c.der);
}

template <class Archive>
void describe(Archive& a, TokenInfo& t)
{
    a.required("slot", t.slot);
    a.field("reader", t.reader);
    a.field("label", t.label);
    a.field("manufacturer", t.manufacturer);
    a.field("model", t.model);
    a.field("serial", t.serial);
    a.field("initialized", t.initialized);
    a.field("loginRequired", t.loginRequired);
    a.field("pinPad", t.pinPad);
    a.field("pinSet", t.pinSet);
    a.field("pinMustChange", t.pinMustChange);
    a.required("pinState", t.pinState);
    a.field("certificates", t.certificates);
    a.field("problem", t.problem);
}

template <class Archive>
void describe(Archive& a, ModuleListing& m)
{
    a.required("path", m.path);
    a.field("manufacturer", m.manufacturer);
    a.field("description", m.description);
    a.field("emptyReaders", m.emptyReaders);
    a.field("tokens", m.tokens);
}

} // namespace luytre
