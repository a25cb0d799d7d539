#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "base/SecureBytes.h"
#include "token/TokenListing.h"

namespace luytre {

/// What a PIN is wanted for.
enum class PinPurpose {
    Login, ///< once, for as long as the key is held open
    EachUse, ///< for this one use of a key that wants it every time (CKA_ALWAYS_AUTHENTICATE)
};

constexpr auto enumNames(PinPurpose)
{
    return std::array{EnumName{PinPurpose::Login, "login"},
                      EnumName{PinPurpose::EachUse, "eachUse"}};
}

/// What a person must know before giving a PIN.
struct PinRequest {
    QString token; ///< label
    QString serial;
    PinPurpose purpose = PinPurpose::Login;
    PinState state = PinState::Untouched; ///< as the token says now, never Locked
    bool pinPad = false;
};

/// Asks a person for the PIN of a token. Called on the thread that signs, which waits. The policy
/// is kept by the caller: a locked token is never asked for, the last try only after
/// confirmLastTry(), and a refused PIN is never tried again.
class PinProvider
{
public:
    virtual ~PinProvider() = default;

    /// An explicit yes to use the last try, for a wrong PIN then locks the token. Asked before
    /// pin() and pinPadWaits().
    [[nodiscard]] virtual bool confirmLastTry(const PinRequest& request) = 0;
    /// The PIN, as UTF-8. Fails with Cancelled when the person declines, or as the source of it
    /// does.
    [[nodiscard]] virtual Result<SecureBytes> pin(const PinRequest& request) = 0;
    /// The PIN is now to be entered on the reader; signing goes on once that is done.
    virtual void pinPadWaits(const PinRequest& request) = 0;
    /// The token refused the PIN; `request.state` is how it stands after that (Locked too).
    virtual void pinRefused(const PinRequest& request) = 0;
};

template <class Archive>
void describe(Archive& a, PinRequest& r)
{
    a.field("token", r.token);
    a.field("serial", r.serial);
    a.required("purpose", r.purpose);
    a.required("state", r.state);
    a.field("pinPad", r.pinPad);
}

} // namespace luytre
