#pragma once

#include "base/Progress.h"
#include "token/AgentProcess.h"
#include "token/PinProvider.h"
#include "token/TokenListing.h"

#include <QDateTime>

#include <vector>

namespace luytre {

/// What a key on a token is wanted for; decides which certificates come into question.
enum class KeyUse { Signing, Unsealing };

/// Which key on which token.
struct TokenKeyRequest {
    QString module; ///< path of the PKCS#11 module
    QString token; ///< label or serial number; empty: the only token there is
    QString
        certificate; ///< CKA_ID in hexadecimal, or the end of a SHA-256 fingerprint (8 digits or
                     ///< more); empty: the only fitting one, of several the only one valid at `now`
    QDateTime now;
    TokenAgentOptions agent;
};

/// A certificate on a token, found before any PIN.
struct TokenKeyChoice {
    TokenInfo token;
    TokenCertificate entry;
    Certificate certificate;
    std::vector<Certificate> others; ///< on the same token
};

/// The token of that label or serial number; with an empty name the only one there is. Fails with
/// TokenNotFound, TokenAmbiguous.
[[nodiscard]] Result<TokenInfo> chooseToken(const ModuleListing& listing, const QString& name);

/// The one certificate that a request means. Fails with TokenNotFound, TokenAmbiguous,
/// TokenKeyMissing, CertificateNotForSigning or CertificateNotForEncryption (the one named is not
/// for that).
[[nodiscard]] Result<TokenKeyChoice> chooseKey(const ModuleListing& listing,
                                               const TokenKeyRequest& request, KeyUse use);

namespace token {

/// A key held by an agent. Keeps the PIN policy: a locked token is not asked for, the last try only
/// after an explicit yes, and one use asks at most once for each purpose. One thread at a time.
class HeldKey
{
public:
    /// `pins` and `cancellation` outlive it. Fails as chooseKey() and ModuleProbe::list() do.
    [[nodiscard]] static Result<std::unique_ptr<HeldKey>>
    open(const TokenKeyRequest& request, KeyUse use, PinProvider& pins,
         const CancellationToken* cancellation);

    [[nodiscard]] const TokenKeyChoice& choice() const { return m_choice; }
    /// Which key is filled in. The answer's data; fails as TokenSigner::sign() does.
    [[nodiscard]] Result<QByteArray> use(Request request);

private:
    HeldKey(std::unique_ptr<AgentProcess> agent, TokenKeyChoice choice, PinProvider& pins,
            const CancellationToken* cancellation);
    [[nodiscard]] std::pair<AnswerKind, SecureBytes> answer(const Reply& reply);
    [[nodiscard]] Result<SecureBytes> askFor(const PinRequest& request);

    std::unique_ptr<AgentProcess> m_agent;
    TokenKeyChoice m_choice;
    PinProvider& m_pins;
    const CancellationToken* m_cancellation;
    std::optional<Error> m_declined; ///< why no PIN was given
};

} // namespace token
} // namespace luytre
