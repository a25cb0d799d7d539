#include "signing/TrustFindings.h"

namespace luytre {

std::vector<VerificationFinding> trustFindings(const QString& field, const ChainResult& chain,
                                               const SigningInstant& signedAt, const QDateTime& now)
{
    std::vector<VerificationFinding> findings;
    if (chain.revocation == Revocation::Revoked) {
        const bool before = !chain.revokedSince.isValid() || chain.revokedSince <= signedAt.instant;
        const FindingCode code = before ? FindingCode::CertificateRevoked
            : signedAt.isProven         ? FindingCode::CertificateRevokedLater
                                        : FindingCode::CertificateRevokedTimeUnproven;
        findings.push_back({code, field, chain.revocationDetail});
    }
    if (chain.trust != Trust::Trusted) {
        return findings;
    }
    if (chain.purpose == TrustPurpose::Test) {
        findings.push_back(
            {FindingCode::TrialAuthority, field, chain.chain.back().subject().commonName});
    }
    const Certificate& signer = chain.chain.front();
    if (now > signer.notAfter()) {
        findings.push_back(
            {FindingCode::CertificateExpiredSince, field, signer.notAfter().toString(Qt::ISODate)});
    }
    return findings;
}

std::vector<VerificationFinding> clockFindings(const TrustStore& anchors, const QDateTime& now)
{
    const QDateTime latest = anchors.latestKnownInstant();
    if (!latest.isValid() || now >= latest) {
        return {};
    }
    return {{FindingCode::ClockWrong, QString(), latest.toString(Qt::ISODate)}};
}

} // namespace luytre
