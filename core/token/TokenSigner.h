#pragma once

#include "crypto/RawSigner.h"
#include "token/TokenKey.h"

#include <memory>

namespace luytre {

/// Signs with a key on a token, in a helper process that holds the token's module. The certificate
/// is known as soon as it is opened; the PIN is asked for at the first signature (and, where the
/// key wants it, at each). The token stays logged in to until the signer is destroyed. Usable from
/// a worker thread: needs no event loop; the provider is called on the thread that signs.
class TokenSigner final : public RawSigner
{
public:
    /// `pins` and `cancellation` outlive the signer. Fails as chooseKey() and ModuleProbe::list()
    /// do.
    [[nodiscard]] static Result<std::unique_ptr<TokenSigner>>
    open(const TokenKeyRequest& request, PinProvider& pins,
         const CancellationToken* cancellation = nullptr);

    [[nodiscard]] const Certificate& certificate() const override;
    [[nodiscard]] const std::vector<Certificate>& chain() const override { return m_chain; }
    /// RSA PKCS#1 v1.5, RSA-PSS where the token does plain RSA (CKM_RSA_X_509), ECDSA. A failure
    /// leaves the token as it is; nothing is tried twice. Fails with TokenPinWrong,
    /// TokenPinUnusable, TokenLastTry, TokenLocked, TokenRemoved, TokenKeyMissing, TokenFailed,
    /// SigningFailed, TokenModuleBroken, Cancelled, and as the provider does.
    [[nodiscard]] Result<QByteArray> sign(const QByteArray& message,
                                          const SignatureScheme& scheme) override;
    /// The token it is on, as it was when opened.
    [[nodiscard]] const TokenInfo& token() const { return m_key->choice().token; }

private:
    explicit TokenSigner(std::unique_ptr<token::HeldKey> key);

    std::unique_ptr<token::HeldKey> m_key;
    std::vector<Certificate> m_chain;
};

} // namespace luytre
