#pragma once

#include "crypto/DecryptingKey.h"
#include "token/TokenKey.h"

#include <memory>

namespace luytre {

/// Opens what was sealed for a certificate on a token, in the helper process that holds the token's
/// module. The token does plain RSA (CKM_RSA_X_509) or ECDH (CKM_ECDH1_DERIVE), OpenSSL here the
/// rest. The PIN is asked for at the first use. Usable from a worker thread; the provider is called
/// on the thread that opens.
class TokenDecryptingKey final : public DecryptingKey
{
public:
    /// `pins` and `cancellation` outlive the key. Fails as chooseKey() and ModuleProbe::list() do.
    [[nodiscard]] static Result<std::unique_ptr<TokenDecryptingKey>>
    open(const TokenKeyRequest& request, PinProvider& pins,
         const CancellationToken* cancellation = nullptr);
    ~TokenDecryptingKey() override;

    [[nodiscard]] const Certificate& certificate() const override;
    /// Fails with TokenFailed for other keys than RSA and EC.
    [[nodiscard]] Result<evp_pkey_st*> openKey() override;
    /// Fails as TokenSigner::sign() does.
    [[nodiscard]] Result<void> lastUse() const override;
    /// The token it is on, as it was when opened.
    [[nodiscard]] const TokenInfo& token() const;

private:
    class Handle;
    explicit TokenDecryptingKey(std::unique_ptr<Handle> handle);

    std::unique_ptr<Handle> m_handle;
};

} // namespace luytre
