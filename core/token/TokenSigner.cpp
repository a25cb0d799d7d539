#include "token/TokenSigner.h"

#include <algorithm>

namespace luytre {

namespace {

/// From the signer's certificate upwards, as far as the token has them.
std::vector<Certificate> issuersOf(const TokenKeyChoice& choice)
{
    std::vector<Certificate> chain;
    Certificate current = choice.certificate;
    while (chain.size() < choice.others.size()) {
        const auto issuer = std::find_if(
            choice.others.begin(), choice.others.end(), [&](const Certificate& other) {
                return !(other == current) && current.isIssuedBy(other);
            });
        if (issuer == choice.others.end()
            || std::find(chain.begin(), chain.end(), *issuer) != chain.end()) {
            break;
        }
        chain.push_back(*issuer);
        current = *issuer;
    }
    return chain;
}

int bitsOf(DigestAlgorithm digest)
{
    return digest == DigestAlgorithm::Sha512 ? 512 : digest == DigestAlgorithm::Sha384 ? 384 : 256;
}

} // namespace

Result<std::unique_ptr<TokenSigner>> TokenSigner::open(const TokenKeyRequest& request,
                                                       PinProvider& pins,
                                                       const CancellationToken* cancellation)
{
    LUYTRE_TRY(key, token::HeldKey::open(request, KeyUse::Signing, pins, cancellation));
    return std::unique_ptr<TokenSigner>(new TokenSigner(std::move(key)));
}

TokenSigner::TokenSigner(std::unique_ptr<token::HeldKey> key)
    : m_key(std::move(key)), m_chain(issuersOf(m_key->choice()))
{ }

const Certificate& TokenSigner::certificate() const
{
    return m_key->choice().certificate;
}

Result<QByteArray> TokenSigner::sign(const QByteArray& message, const SignatureScheme& scheme)
{
    token::Request request;
    request.command = token::Command::Sign;
    request.digestBits = bitsOf(scheme.digest);
    request.pss = scheme.pss;
    request.data = QString::fromLatin1(message.toBase64());
    return m_key->use(std::move(request));
}

} // namespace luytre
