#pragma once

#include "crypto/OpenSsl.h"
#include "crypto/RawSigner.h"

#include <optional>

namespace luytre::ssl {

/// The signature of a private key that OpenSSL holds, or reaches on a token, over a message. Fails
/// with SigningFailed.
[[nodiscard]] Result<QByteArray> signMessage(EVP_PKEY* key, const QByteArray& message,
                                             const SignatureScheme& scheme);

/// The same, for callers that look into OpenSSL's queue themselves: it keeps the reasons of a
/// failure.
[[nodiscard]] std::optional<QByteArray> trySignMessage(EVP_PKEY* key, const QByteArray& message,
                                                       const SignatureScheme& scheme);

/// The signature is that of the certificate's key over the message.
[[nodiscard]] bool signatureHolds(const Certificate& certificate, const QByteArray& message,
                                  const QByteArray& signature, const SignatureScheme& scheme);

/// The algorithm identifier that a SignerInfo shows for RSASSA-PSS (RFC 4056, 3). False when
/// OpenSSL refuses.
[[nodiscard]] bool setPssIdentifier(X509_ALGOR* identifier, DigestAlgorithm digest);

} // namespace luytre::ssl
