#include "crypto/TrustStore.h"

#include "crypto/CertificateFile.h"
#include "crypto/OpenSsl.h"

#include <openssl/err.h>

#include <algorithm>

namespace luytre {

namespace {

/// Security level 2: 112 bits, i.e. RSA 2048 and more, SHA-224 and more (SP 800-57 part 1).
constexpr int securityLevel = 2;
constexpr int longestChain = 8;

Trust trustFor(int error)
{
    switch (error) {
    case X509_V_OK:
        return Trust::Trusted;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED:
        return Trust::UnknownIssuer;
    case X509_V_ERR_CERT_NOT_YET_VALID:
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return Trust::Expired;
    case X509_V_ERR_INVALID_PURPOSE:
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
        return Trust::WrongUsage;
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return Trust::Weak;
    default:
        return Trust::Invalid;
    }
}

std::vector<Certificate> builtChain(X509_STORE_CTX* context)
{
    std::vector<Certificate> chain;
    const STACK_OF(X509)* built = X509_STORE_CTX_get0_chain(context);
    for (int i = 0; i < sk_X509_num(built); ++i) {
        chain.push_back(Certificate::fromHandle(sk_X509_value(built, i)));
    }
    return chain;
}

/// The signer's own qualities count whether or not an anchor is known.
std::optional<Trust> flawOfSigner(const Certificate& signer, const QDateTime& instant,
                                  SigningPurpose purpose)
{
    if (!signer.isValidAt(instant)) {
        return Trust::Expired;
    }
    if (purpose == SigningPurpose::Document ? !signer.allowsDocumentSigning()
                                            : !signer.allowsTimeStamping()) {
        return Trust::WrongUsage;
    }
    if (!signer.hasStrongKey()) {
        return Trust::Weak;
    }
    return std::nullopt;
}

} // namespace

void TrustStore::add(const Certificate& anchor, TrustPurpose purpose)
{
    m_anchors.push_back(anchor);
    m_purposes.push_back(purpose);
}

QDateTime TrustStore::latestKnownInstant() const
{
    QDateTime latest;
    const auto consider = [&latest](const QDateTime& instant) {
        if (instant.isValid() && (!latest.isValid() || instant > latest)) {
            latest = instant;
        }
    };
    for (const Certificate& anchor : m_anchors) {
        consider(anchor.notBefore());
    }
    for (const RevocationList& list : m_revocation.lists()) {
        consider(list.thisUpdate());
    }
    return latest;
}

/// Certificates below the anchor only: who trusts an anchor takes it off the list when it falls
/// (RFC 5280, 6.1: anchors are not part of the path).
void TrustStore::judgeRevocation(ChainResult& result, const QDateTime& instant,
                                 const RevocationData& brought) const
{
    const auto anchor = std::find(m_anchors.begin(), m_anchors.end(), result.chain.back());
    if (anchor == m_anchors.end()) {
        return;
    }
    result.purpose = m_purposes[std::size_t(anchor - m_anchors.begin())];
    RevocationData all = m_revocation;
    all.add(brought);
    bool allKnown = result.chain.size() > 1;
    for (std::size_t i = 0; i + 1 < result.chain.size(); ++i) {
        const Certificate& certificate = result.chain[i];
        const RevocationStanding standing
            = all.standingOf(certificate, result.chain[i + 1], instant);
        allKnown = allKnown && standing.status != Revocation::Unknown;
        if (standing.status == Revocation::Revoked
            && (result.revocation != Revocation::Revoked
                || standing.entry.since < result.revokedSince)) {
            result.revocation = Revocation::Revoked;
            result.revokedSince = standing.entry.since;
            result.revocationDetail = certificate.subject().text + QLatin1Char(' ')
                + standing.entry.since.toString(Qt::ISODate) + QLatin1Char(' ')
                + standing.entry.reason;
        }
    }
    if (result.revocation != Revocation::Revoked && allKnown) {
        result.revocation = Revocation::Good;
    }
    result.revocationChecked = result.revocation != Revocation::Unknown;
}

Result<void> TrustStore::addPemFile(const QString& path)
{
    LUYTRE_TRY(list, readCertificates(path));
    for (const Certificate& anchor : list) {
        add(anchor);
    }
    return {};
}

ChainResult TrustStore::evaluate(const Certificate& signer,
                                 const std::vector<Certificate>& intermediates,
                                 const QDateTime& instant, SigningPurpose purpose,
                                 const RevocationData& brought) const
{
    const ssl::StorePtr store(X509_STORE_new());
    for (const Certificate& anchor : m_anchors) {
        X509_STORE_add_cert(store.get(), anchor.handle());
    }
    const ssl::BorrowedCertificatesPtr others(sk_X509_new_null());
    for (const Certificate& certificate : intermediates) {
        sk_X509_push(others.get(), certificate.handle());
    }
    ChainResult result;
    const ssl::StoreContextPtr context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store.get(), signer.handle(), others.get()) != 1) {
        result.trust = Trust::Invalid;
        result.detail = ssl::drainErrors();
        return result;
    }
    X509_VERIFY_PARAM* parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(parameters, instant.toSecsSinceEpoch());
    X509_VERIFY_PARAM_set_auth_level(parameters, securityLevel);
    X509_VERIFY_PARAM_set_depth(parameters, longestChain);
    // An anchor may be an intermediate authority: offices are often given that one only.
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN);
    X509_verify_cert(context.get());
    const int error = X509_STORE_CTX_get_error(context.get());
    result.trust = trustFor(error);
    result.detail = QString::fromLatin1(X509_verify_cert_error_string(error));
    result.chain = builtChain(context.get());
    if (!result.chain.empty()) {
        judgeRevocation(result, instant, brought);
    }
    ERR_clear_error();
    if (const auto flaw = flawOfSigner(signer, instant, purpose)) {
        result.trust = *flaw;
    }
    return result;
}

} // namespace luytre
