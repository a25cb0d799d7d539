#pragma once

#include "base/Result.h"
#include "base/StreamDigest.h"
#include "crypto/TimeStampToken.h"

#include <QByteArray>

namespace luytre {

/// A time stamp authority, wherever it is (RFC 3161).
class TimeStampSource
{
public:
    virtual ~TimeStampSource() = default;

    /// Takes a TimeStampReq and gives a TimeStampResp, both DER, of which nothing is believed yet.
    /// May take as long as the source's own limit. Fails with TimeStampUnavailable, Usage (an
    /// address that is none).
    [[nodiscard]] virtual Result<QByteArray> ask(const QByteArray& request) = 0;
};

/// Has a digest stamped and checks the answer: granted, of this digest, of this request (nonce),
/// signed by a certificate for time stamps that is inside. Fails as the source does, with
/// TimeStampUnavailable when the authority refused, and with TimeStampInvalid.
[[nodiscard]] Result<TimeStampToken>
requestTimeStamp(TimeStampSource& source, DigestAlgorithm algorithm, const QByteArray& digest);

} // namespace luytre
