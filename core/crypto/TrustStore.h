#pragma once

#include "base/Json.h"
#include "base/Result.h"
#include "crypto/Certificate.h"
#include "crypto/RevocationData.h"

#include <QDateTime>

#include <array>
#include <optional>
#include <vector>

namespace luytre {

/// What the workspace trusts an anchor for.
enum class TrustPurpose {
    Government, ///< the specialised PKI of the state's own bodies
    Public, ///< authorities licensed to serve everybody
    Test, ///< for trials: what such an authority vouches for is no proof
};

constexpr auto enumNames(TrustPurpose)
{
    return std::array{EnumName{TrustPurpose::Government, "government"},
                      EnumName{TrustPurpose::Public, "public"},
                      EnumName{TrustPurpose::Test, "test"}};
}

constexpr auto enumNames(Revocation)
{
    return std::array{EnumName{Revocation::Unknown, "unknown"}, EnumName{Revocation::Good, "good"},
                      EnumName{Revocation::Revoked, "revoked"}};
}

/// What a chain of certificates is worth at a moment.
enum class Trust {
    Trusted, ///< leads to an anchor, everything valid at that time
    UnknownIssuer, ///< leads to no anchor
    Expired, ///< a certificate of the chain was not valid at that time
    WrongUsage, ///< the signer's certificate is not for signing documents, or a CA in the chain is
                ///< none
    Weak, ///< a key or signature algorithm of the chain is below the floor
    Invalid, ///< the chain does not hold for another reason
};

/// What a signer must be allowed to do.
enum class SigningPurpose { Document, TimeStamp };

/// The outcome of looking for a chain.
struct ChainResult {
    Trust trust = Trust::UnknownIssuer;
    QString detail; ///< technical, English
    std::vector<Certificate> chain; ///< signer first, as far as it was built
    bool revocationChecked = false; ///< false: unknown, and the report must say so
    std::optional<TrustPurpose> purpose; ///< of the anchor that the chain ends at
    /// By the lists on hand: Good when one speaks for each certificate of the chain, Revoked when
    /// one is revoked at whatever time, see `revokedSince`.
    Revocation revocation = Revocation::Unknown;
    QDateTime revokedSince; ///< the earliest in the chain, UTC
    QString revocationDetail; ///< technical: which certificate, which reason
};

/// The certificates that the workspace trusts. A value; any thread for reading.
class TrustStore
{
public:
    void add(const Certificate& anchor, TrustPurpose purpose = TrustPurpose::Public);
    /// PEM, DER or PKCS#7. Fails with FileNotFound, FileUnreadable, TooLarge, CertificateInvalid.
    [[nodiscard]] Result<void> addPemFile(const QString& path);
    /// Counts for the certificates of the authority that signed it.
    void add(const RevocationList& list) { m_revocation.add(list); }
    /// The latest instant that must have passed, from the anchors and lists: a clock that shows
    /// less is wrong. Invalid when there are none.
    [[nodiscard]] QDateTime latestKnownInstant() const;
    [[nodiscard]] bool isEmpty() const { return m_anchors.empty(); }
    [[nodiscard]] const std::vector<Certificate>& anchors() const { return m_anchors; }
    /// One for each of anchors().
    [[nodiscard]] const std::vector<TrustPurpose>& purposes() const { return m_purposes; }
    [[nodiscard]] const std::vector<RevocationList>& revocationLists() const
    {
        return m_revocation.lists();
    }

    /// Builds the signer's chain at an instant, with intermediates that are used but not trusted by
    /// themselves. `brought`: lists and answers that came with the signature; they count like one's
    /// own, since their issuers signed them.
    [[nodiscard]] ChainResult evaluate(const Certificate& signer,
                                       const std::vector<Certificate>& intermediates,
                                       const QDateTime& instant,
                                       SigningPurpose purpose = SigningPurpose::Document,
                                       const RevocationData& brought = {}) const;

private:
    void judgeRevocation(ChainResult& result, const QDateTime& instant,
                         const RevocationData& brought) const;

    std::vector<Certificate> m_anchors;
    std::vector<TrustPurpose> m_purposes; ///< of m_anchors, one each
    RevocationData m_revocation;
};

} // namespace luytre
