#pragma once

#include "base/Result.h"
#include "crypto/Certificate.h"

struct evp_pkey_st;

namespace luytre {

/// A private key that opens what was sealed for its certificate, wherever the key lives: in a
/// PKCS#12 file or on a token. The counterpart of RawSigner for transport. One thread at a time.
///
/// OpenSSL carries out the key transport (RSA-OAEP) or key agreement (ECDH) through the handle, so
/// that a token's module has only the plain operation to offer and nobody writes the construction
/// of RFC 5652 and RFC 5753 a second time.
class DecryptingKey
{
public:
    virtual ~DecryptingKey() = default;

    [[nodiscard]] virtual const Certificate& certificate() const = 0;
    /// The key, ready for use (a token logs in here when it has to); the object keeps owning it.
    /// Fails with WrongPassword, Cancelled or Environment, never returns null.
    [[nodiscard]] virtual Result<evp_pkey_st*> openKey() = 0;
    /// How the last operation with the key went, where the key knows more than OpenSSL tells: a
    /// token pulled out, a PIN refused.
    [[nodiscard]] virtual Result<void> lastUse() const { return {}; }
};

} // namespace luytre
