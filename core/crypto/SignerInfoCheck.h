#pragma once

#include "crypto/CmsVerifier.h"

#include <openssl/cms.h>

namespace luytre::ssl {

/// What holds of one signer of a CMS structure (RFC 5652, 5.3). `others` are the certificates that
/// travel along.
[[nodiscard]] CmsCheck checkSigner(CMS_SignerInfo* info, const Certificate& signer,
                                   const std::vector<Certificate>& others,
                                   const QByteArray& contentDigest);

} // namespace luytre::ssl
