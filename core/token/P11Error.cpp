#include "token/P11Error.h"

#include <libp11.h>
#include <openssl/err.h>

#include <QStringList>

#include <algorithm>
#include <array>

namespace luytre::token {

namespace {

struct Meaning {
    int value; ///< CK_RV
    ErrorCode code;
};

constexpr std::array meanings{
    Meaning{0x50, ErrorCode::Cancelled}, // CKR_FUNCTION_CANCELED: on the PIN pad
    Meaning{0x32, ErrorCode::TokenRemoved}, // CKR_DEVICE_REMOVED
    Meaning{0xe0, ErrorCode::TokenRemoved}, // CKR_TOKEN_NOT_PRESENT
    Meaning{0xb0, ErrorCode::TokenRemoved}, // CKR_SESSION_CLOSED
    Meaning{0xb3, ErrorCode::TokenRemoved}, // CKR_SESSION_HANDLE_INVALID
    Meaning{0xa0, ErrorCode::TokenPinWrong}, // CKR_PIN_INCORRECT
    Meaning{0xa1, ErrorCode::TokenPinWrong}, // CKR_PIN_INVALID
    Meaning{0xa2, ErrorCode::TokenPinWrong}, // CKR_PIN_LEN_RANGE
    Meaning{0xa3, ErrorCode::TokenPinUnusable}, // CKR_PIN_EXPIRED
    Meaning{0x102, ErrorCode::TokenPinUnusable}, // CKR_USER_PIN_NOT_INITIALIZED
    Meaning{0xa4, ErrorCode::TokenLocked}, // CKR_PIN_LOCKED
};

} // namespace

Error takeP11Error(ErrorCode otherwise)
{
    Error error;
    error.code = otherwise;
    // Modules that use OpenSSL themselves leave their own complaints there; libp11 puts the CK_RV
    // in as the reason.
    int value = 0;
    QStringList others;
    while (const unsigned long code = ERR_get_error()) {
        const char* text = ERR_reason_error_string(code);
        if (value == 0 && ERR_GET_LIB(code) == ERR_get_CKR_code()) {
            value = ERR_GET_REASON(code);
            error.detail = QStringLiteral("CKR 0x%1 %2")
                               .arg(value, 0, 16)
                               .arg(QLatin1String(text ? text : ""));
        }
        others.append(QLatin1String(text ? text : ""));
    }
    if (value == 0) {
        error.detail = others.join(QStringLiteral("; "));
        return error;
    }
    const auto* const found
        = std::find_if(meanings.begin(), meanings.end(),
                       [value](const Meaning& meaning) { return meaning.value == value; });
    error.code = found == meanings.end() ? otherwise : found->code;
    return error;
}

} // namespace luytre::token
