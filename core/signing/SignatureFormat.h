#pragma once

#include "crypto/CmsVerifier.h"
#include "pdf/PdfSignatures.h"

#include <functional>

namespace luytre {

/// A signature value of any of the formats that PDF knows (ISO 32000-2, table 260), ready to be
/// checked.
struct SignatureFormat {
    DigestAlgorithm algorithm = DigestAlgorithm::Sha256; ///< that the signed bytes are wanted under
    std::optional<Certificate> signer; ///< always there
    std::vector<Certificate> certificates;
    RevocationData revocation; ///< that travels with it
    QDateTime time; ///< signing time inside; of a time stamp, the time it states
    int signerCount = 1;
    bool mayLackBinding = false; ///< formats older than CAdES
    bool isKnown = true; ///< false: a name nobody knows, yet readable as a detached CMS signature
    QByteArray value; ///< what a time stamp on the signature is made over
    std::vector<QByteArray> timeStamps; ///< tokens on the signature, DER
    std::function<CmsCheck(const QByteArray& digest)> check;
};

/// Fails with SigningFailed (`detail`: why), Unsupported formats included.
[[nodiscard]] Result<SignatureFormat> readSignatureFormat(const PdfSignatureValue& value);

} // namespace luytre
