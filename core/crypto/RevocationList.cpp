#include "crypto/RevocationList.h"

#include "base/Digest.h"
#include "base/Text.h"
#include "crypto/OpenSsl.h"
#include "crypto/RevocationSupport.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace luytre {

namespace {

using CrlPtr = std::unique_ptr<X509_CRL, ssl::Deleter<X509_CRL_free>>;
using ScopePtr = std::unique_ptr<ISSUING_DIST_POINT, ssl::Deleter<ISSUING_DIST_POINT_free>>;
using EnumeratedPtr = std::unique_ptr<ASN1_ENUMERATED, ssl::Deleter<ASN1_ENUMERATED_free>>;

CrlPtr read(const QByteArray& bytes)
{
    if (bytes.contains("-----BEGIN X509 CRL-----")) {
        const ssl::BioPtr in = ssl::readBio(bytes);
        return CrlPtr(PEM_read_bio_X509_CRL(in.get(), nullptr, nullptr, nullptr));
    }
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    const auto* end = data + bytes.size();
    CrlPtr list(d2i_X509_CRL(nullptr, &data, long(bytes.size())));
    return data == end ? std::move(list) : nullptr;
}

/// Whether a critical extension is there that would change what the list means.
bool hasUnknownCriticalExtension(const X509_CRL* list)
{
    for (int i = 0; i < X509_CRL_get_ext_count(list); ++i) {
        X509_EXTENSION* extension = X509_CRL_get_ext(list, i);
        const int nid = OBJ_obj2nid(X509_EXTENSION_get_object(extension));
        if (X509_EXTENSION_get_critical(extension) != 0 && nid != NID_issuing_distribution_point
            && nid != NID_authority_key_identifier && nid != NID_crl_number) {
            return true;
        }
    }
    return false;
}

QString reasonOf(const X509_REVOKED* revoked)
{
    const EnumeratedPtr value(static_cast<ASN1_ENUMERATED*>(
        X509_REVOKED_get_ext_d2i(revoked, NID_crl_reason, nullptr, nullptr)));
    return ssl::revocationReason(value ? ASN1_ENUMERATED_get(value.get()) : -1);
}

} // namespace

RevocationList::RevocationList(std::shared_ptr<X509_crl_st> handle) : m_handle(std::move(handle))
{
    const ScopePtr scope(static_cast<ISSUING_DIST_POINT*>(
        X509_CRL_get_ext_d2i(m_handle.get(), NID_issuing_distribution_point, nullptr, nullptr)));
    if (scope) {
        m_usersOnly = scope->onlyuser > 0;
        m_authoritiesOnly = scope->onlyCA > 0;
        m_partial = scope->distpoint != nullptr || scope->onlysomereasons != nullptr;
    }
    ERR_clear_error();
}

Result<RevocationList> RevocationList::parse(const QByteArray& bytes)
{
    CrlPtr handle = read(bytes);
    if (!handle) {
        return failure(ErrorCode::RevocationInvalid, ssl::drainErrors());
    }
    const ScopePtr scope(static_cast<ISSUING_DIST_POINT*>(
        X509_CRL_get_ext_d2i(handle.get(), NID_issuing_distribution_point, nullptr, nullptr)));
    if (X509_CRL_get_ext_by_NID(handle.get(), NID_delta_crl, -1) >= 0
        || (scope && (scope->indirectCRL > 0 || scope->onlyattr > 0))
        || hasUnknownCriticalExtension(handle.get())) {
        return failure(ErrorCode::RevocationInvalid,
                       QStringLiteral("a delta or indirect revocation list, or one of a kind that "
                                      "is not known"));
    }
    return RevocationList(std::shared_ptr<X509_CRL>(handle.release(), X509_CRL_free));
}

QString RevocationList::issuer() const
{
    const ssl::BioPtr out(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(out.get(), X509_CRL_get_issuer(m_handle.get()), 0,
                       XN_FLAG_RFC2253 & ~static_cast<unsigned long>(ASN1_STRFLGS_ESC_MSB));
    char* bytes = nullptr;
    const long length = BIO_get_mem_data(out.get(), &bytes);
    return nfc(QString::fromUtf8(bytes, qsizetype(length)));
}

QDateTime RevocationList::thisUpdate() const
{
    return ssl::instantOf(X509_CRL_get0_lastUpdate(m_handle.get()));
}

QDateTime RevocationList::nextUpdate() const
{
    return ssl::instantOf(X509_CRL_get0_nextUpdate(m_handle.get()));
}

qsizetype RevocationList::size() const
{
    return std::max(0, sk_X509_REVOKED_num(X509_CRL_get_REVOKED(m_handle.get())));
}

QString RevocationList::sha256Fingerprint() const
{
    return sha256Hex(der());
}

QByteArray RevocationList::der() const
{
    return ssl::toDer<const X509_CRL>(m_handle.get(), i2d_X509_CRL);
}

bool RevocationList::isSignedBy(const Certificate& authority) const
{
    X509* certificate = authority.handle();
    if (X509_NAME_cmp(X509_CRL_get_issuer(m_handle.get()), X509_get_subject_name(certificate)) != 0
        || (X509_get_key_usage(certificate) & KU_CRL_SIGN) == 0
        || !ssl::isStrongSignature(X509_CRL_get_signature_nid(m_handle.get()))) {
        return false;
    }
    const bool holds = X509_CRL_verify(m_handle.get(), X509_get0_pubkey(certificate)) == 1;
    ERR_clear_error();
    return holds;
}

bool RevocationList::speaksFor(const QDateTime& instant) const
{
    return ssl::speaksFor(thisUpdate(), nextUpdate(), instant);
}

RevocationAnswer RevocationList::lookUp(const Certificate& certificate,
                                        std::optional<RevocationEntry>& entry) const
{
    const bool isAuthority = X509_check_ca(certificate.handle()) > 0;
    if ((m_usersOnly && isAuthority) || (m_authoritiesOnly && !isAuthority)) {
        return RevocationAnswer::NotConcerned;
    }
    X509_REVOKED* revoked = nullptr;
    // 2: taken off again after a hold.
    if (X509_CRL_get0_by_cert(m_handle.get(), &revoked, certificate.handle()) == 1) {
        entry = RevocationEntry{ssl::instantOf(X509_REVOKED_get0_revocationDate(revoked)),
                                reasonOf(revoked)};
        return RevocationAnswer::Listed;
    }
    return m_partial ? RevocationAnswer::NotConcerned : RevocationAnswer::NotListed;
}

} // namespace luytre
