#include "signing/ValidationData.h"

#include <algorithm>

namespace luytre {

namespace {

constexpr int longestChain = 8;

QString named(const Certificate& certificate)
{
    return certificate.subject().text + QStringLiteral(" (") + certificate.serialNumber()
        + QLatin1Char(')');
}

void addOnce(std::vector<QByteArray>& list, const QByteArray& der)
{
    if (std::find(list.begin(), list.end(), der) == list.end()) {
        list.push_back(der);
    }
}

} // namespace

Result<DssEntry> collectValidationData(const std::vector<Certificate>& signers,
                                       const std::vector<Certificate>& pool,
                                       const RevocationData& revocation, const QDateTime& instant)
{
    DssEntry entry;
    for (const RevocationList& list : revocation.lists()) {
        entry.revocationLists.push_back(list.der());
    }
    for (const OcspAnswer& answer : revocation.ocspAnswers()) {
        entry.ocspAnswers.push_back(answer.der());
    }
    for (const Certificate& signer : signers) {
        Certificate current = signer;
        addOnce(entry.certificates, current.der());
        for (int depth = 0; depth < longestChain && !current.isIssuedBy(current); ++depth) {
            const auto issuer
                = std::find_if(pool.begin(), pool.end(), [&](const Certificate& candidate) {
                      return current.isIssuedBy(candidate);
                  });
            if (issuer == pool.end()) {
                return failure(ErrorCode::RevocationMissing,
                               named(current) + QStringLiteral(", whose issuer is not on hand"));
            }
            const Revocation status = revocation.standingOf(current, *issuer, instant).status;
            if (status != Revocation::Good) {
                return failure(status == Revocation::Revoked ? ErrorCode::CertificateRevoked
                                                             : ErrorCode::RevocationMissing,
                               named(current));
            }
            current = *issuer;
            addOnce(entry.certificates, current.der());
        }
    }
    return entry;
}

} // namespace luytre
