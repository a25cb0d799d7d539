#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"
#include "crypto/DecryptingKey.h"
#include "crypto/RawSigner.h"

#include <memory>

namespace luytre {

/// Opens a PKCS#12 file (.p12, .pfx), old RC2-40 ones included. The key stays in memory until the
/// signer is destroyed. The password is UTF-8 and is not kept. Fails with WrongPassword,
/// KeyFileInvalid (not PKCS#12, no key, or key and certificate that do not belong together),
/// FileNotFound, FileUnreadable.
[[nodiscard]] Result<std::unique_ptr<RawSigner>> openPkcs12(const QString& path,
                                                            const SecureBytes& password);

/// The same from bytes.
[[nodiscard]] Result<std::unique_ptr<RawSigner>> parsePkcs12(const QByteArray& bytes,
                                                             const SecureBytes& password);

/// The key of such a file for opening what was sealed; fails in the same way.
[[nodiscard]] Result<std::unique_ptr<DecryptingKey>>
openPkcs12ForUnsealing(const QString& path, const SecureBytes& password);

} // namespace luytre
