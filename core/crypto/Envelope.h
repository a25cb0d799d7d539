#pragma once

#include "base/Progress.h"
#include "base/Result.h"
#include "base/SecureBytes.h"
#include "crypto/Certificate.h"
#include "crypto/DecryptingKey.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

namespace luytre {

/// Rounds of PBKDF2 with HMAC-SHA-1 (the function that OpenSSL 3.0 puts into CMS) for a pass
/// phrase: OWASP Password Storage Cheat Sheet, 2023.
constexpr int passphraseRounds = 1'300'000;

/// What to seal and who may open it.
struct SealRequest {
    QString input;
    QString output;
    std::vector<Certificate> receivers; ///< each of them alone can open it
    std::optional<SecureBytes> passphrase; ///< UTF-8; whoever knows it can open it too
    QDateTime now; ///< at which the receivers' certificates must be valid
};

/// Wraps a file for transport: CMS AuthEnvelopedData (RFC 5083, DER, definite lengths) under
/// AES-256-GCM (RFC 5084) with a fresh key, which each receiver gets by RSA-OAEP with SHA-256
/// (RFC 4056), by ephemeral ECDH with AES-256 key wrap (RFC 5753), or under the pass phrase
/// (RFC 3211). Memory does not depend on the size of the file; the output appears whole or not at
/// all.
///
/// Fails with CertificateNotForEncryption (`detail` names subject and reason), FileNotFound,
/// FileUnreadable, FileChanged, FileUnwritable, DiskFull, TooLarge (64 GiB - 32, the most that
/// AES-GCM may take under one key and nonce: SP 800-38D, 5.2.1.1), Cancelled, Internal (also when
/// nobody could open it).
[[nodiscard]] Result<void> sealFile(const SealRequest& request, ProgressSink* progress = nullptr,
                                    const CancellationToken* cancellation = nullptr);

/// Opens a sealed file (DER or BER, also as other programs make it) with the key of one receiver.
/// Nothing of the content is at `output`, and nothing that was there is touched, before the tag
/// over all of it holds; until then it is in a private temporary file beside it.
///
/// Fails with EnvelopeInvalid, EnvelopeTruncated, EnvelopeDamaged, EnvelopeNotForKey, as the key
/// does, and as files do.
[[nodiscard]] Result<void> unsealFile(const QString& input, const QString& output,
                                      DecryptingKey& key, ProgressSink* progress = nullptr,
                                      const CancellationToken* cancellation = nullptr);

/// The same with a pass phrase. Fails with WrongPassphrase instead of what keys do.
[[nodiscard]] Result<void> unsealFile(const QString& input, const QString& output,
                                      const SecureBytes& passphrase,
                                      ProgressSink* progress = nullptr,
                                      const CancellationToken* cancellation = nullptr);

} // namespace luytre
