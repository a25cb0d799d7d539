#pragma once

#include "base/Result.h"
#include "crypto/Certificate.h"

#include <QDateTime>

#include <vector>

namespace luytre {

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
    bool revocationChecked = false; ///< false: nobody looked, and the report must say so
};

/// The certificates that the workspace trusts. A value; any thread for reading.
class TrustStore
{
public:
    void add(const Certificate& anchor) { m_anchors.push_back(anchor); }
    /// Fails with FileNotFound, FileUnreadable, CertificateInvalid.
    [[nodiscard]] Result<void> addPemFile(const QString& path);
    [[nodiscard]] bool isEmpty() const { return m_anchors.empty(); }

    /// Builds the signer's chain at an instant, with intermediates that are used but not trusted by
    /// themselves.
    [[nodiscard]] ChainResult evaluate(const Certificate& signer,
                                       const std::vector<Certificate>& intermediates,
                                       const QDateTime& instant,
                                       SigningPurpose purpose = SigningPurpose::Document) const;

private:
    std::vector<Certificate> m_anchors;
};

} // namespace luytre
