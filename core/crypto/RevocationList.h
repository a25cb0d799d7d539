#pragma once

#include "base/Result.h"
#include "crypto/Certificate.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

struct X509_crl_st;

namespace luytre {

/// That a certificate was revoked.
struct RevocationEntry {
    QDateTime since; ///< UTC
    QString reason; ///< RFC 5280, 5.3.1: "keyCompromise", "superseded", ...; empty when not said
};

/// What a list says of a certificate.
enum class RevocationAnswer {
    NotListed, ///< the list speaks for this certificate, and it is not in it
    Listed,
    NotConcerned, ///< the list does not speak for such certificates
};

/// A certificate revocation list (RFC 5280, 5) from a file: offices without a network get them so.
/// A value: copies share one immutable list; any thread.
class RevocationList
{
public:
    /// From PEM or DER. Fails with RevocationInvalid: not a list, a delta or indirect one, or one
    /// with a critical extension that is not known.
    [[nodiscard]] static Result<RevocationList> parse(const QByteArray& bytes);

    [[nodiscard]] QString issuer() const; ///< RFC 4514, NFC
    [[nodiscard]] QDateTime thisUpdate() const; ///< UTC
    [[nodiscard]] QDateTime nextUpdate() const; ///< UTC; invalid when not said
    [[nodiscard]] qsizetype size() const; ///< entries
    [[nodiscard]] QString sha256Fingerprint() const; ///< of the DER form
    [[nodiscard]] QByteArray der() const;

    /// Whether this authority signed the list and may sign lists, with SHA-256 or better.
    [[nodiscard]] bool isSignedBy(const Certificate& authority) const;
    /// New enough to speak for that instant: made after it, or not yet due for renewal at it.
    [[nodiscard]] bool speaksFor(const QDateTime& instant) const;
    /// What it says of a certificate of its own issuer. `entry` is set when Listed.
    [[nodiscard]] RevocationAnswer lookUp(const Certificate& certificate,
                                          std::optional<RevocationEntry>& entry) const;

private:
    explicit RevocationList(std::shared_ptr<X509_crl_st> handle);

    std::shared_ptr<X509_crl_st> m_handle; ///< never null
    bool m_usersOnly = false; ///< speaks for certificates of people
    bool m_authoritiesOnly = false;
    bool m_partial = false; ///< one of several lists: not being in it proves nothing
};

} // namespace luytre
