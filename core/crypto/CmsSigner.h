#pragma once

#include "base/Result.h"
#include "crypto/CmsBuilder.h"
#include "crypto/RawSigner.h"
#include "crypto/TimeStampRequest.h"

#include <QByteArray>

namespace luytre {

/// A detached CMS signature (DER), see CmsBuilder, over content whose digest by the scheme's
/// algorithm is given. With a source, the signature carries a time stamp (PAdES B-T).
///
/// Fails with WeakKey, CertificateNotForSigning, SigningFailed, and as the signer and
/// requestTimeStamp() do.
[[nodiscard]] Result<QByteArray> signCms(RawSigner& signer, const QByteArray& contentDigest,
                                         const SignatureScheme& scheme = {},
                                         TimeStampSource* timeStamps = nullptr);

/// Has the value of a signature stamped, as an attribute beside it (ETSI EN 319 122-1, 5.3). Gives
/// the time stamp.
[[nodiscard]] Result<TimeStampToken> stampSignature(CmsBuilder& cms, const QByteArray& signature,
                                                    TimeStampSource& source);

} // namespace luytre
