#pragma once

#include "base/Result.h"
#include "crypto/RawSigner.h"

#include <QByteArray>

namespace luytre {

/// A detached CMS signature (DER) over content whose SHA-256 is given: CAdES baseline as PAdES asks
/// for it (ETSI EN 319 122-1, 319 142-1): contentType, messageDigest and ESS signing-certificate-v2
/// signed, no signingTime, the signer's certificate and its chain inside.
///
/// Fails with WeakKey, CertificateNotForSigning, SigningFailed, and as the signer does.
[[nodiscard]] Result<QByteArray> signCms(RawSigner& signer, const QByteArray& contentSha256);

} // namespace luytre
