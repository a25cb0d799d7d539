#pragma once

#include "base/SecureBytes.h"
#include "crypto/OpenSsl.h"
#include "token/AgentMessages.h"
#include "token/P11Module.h"

#include <openssl/ui.h>

#include <functional>
#include <memory>

namespace luytre::token {

/// Asks the program for a PIN: the PIN, nothing when it is entered on the reader, or Cancelled.
using AskPin = std::function<Result<std::optional<SecureBytes>>(const PinRequest&)>;

/// A private key on a token of the module, logged in to when it is opened. One thread; gone with
/// the module or its next refresh().
class P11Key
{
public:
    /// Finds the certificate that the request names, asks for the PIN unless none is wanted, finds
    /// its private key by CKA_ID. Fails with TokenRemoved, TokenKeyMissing, TokenPinWrong,
    /// TokenPinUnusable, TokenLocked, Cancelled, TokenFailed.
    [[nodiscard]] static Result<std::unique_ptr<P11Key>> open(P11Module& module,
                                                              const Request& request, AskPin ask);
    ~P11Key();
    Q_DISABLE_COPY_MOVE(P11Key)

    /// The key that the request is about.
    [[nodiscard]] bool isFor(const Request& request) const;
    [[nodiscard]] Result<QByteArray> use(const Request& request);

private:
    P11Key(P11Module& module, const Request& request, AskPin ask);
    [[nodiscard]] Result<void> logIn();
    [[nodiscard]] Result<void> find();
    [[nodiscard]] Result<QByteArray> decrypt(const QByteArray& block) const;
    [[nodiscard]] Result<QByteArray> derive(const QByteArray& point) const;
    /// The failure, seen in the light of whether the token is still there.
    [[nodiscard]] Error judged(Error error);
    [[nodiscard]] PinRequest pinRequest(PinPurpose purpose);
    static UI_METHOD* contextPinMethod();
    static int readContextPin(UI* ui, UI_STRING* prompt);

    P11Module& m_module;
    Request m_request;
    AskPin m_ask;
    PKCS11_SLOT* m_slot = nullptr;
    ssl::PKeyPtr m_key;
    std::optional<Error> m_pinError; ///< why no PIN was given for one use
};

} // namespace luytre::token
