#pragma once

#include <QDateTime>
#include <QString>

/// What revocation lists and OCSP answers have in common.
namespace luytre::ssl {

/// A word that was given at `made` and is to be renewed at `due` (may be invalid) is new enough to
/// speak for an instant: given after it, or not yet due at it.
[[nodiscard]] bool speaksFor(const QDateTime& made, const QDateTime& due, const QDateTime& instant);

/// RFC 5280, 5.3.1: "keyCompromise", ...; empty for numbers without a name.
[[nodiscard]] QString revocationReason(long number);

/// By the NID of a signature algorithm: SHA-224 or better.
[[nodiscard]] bool isStrongSignature(int algorithm);

} // namespace luytre::ssl
