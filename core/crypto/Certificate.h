#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

struct x509_st;

namespace luytre {

/// The parts of a name in a certificate that people care about, in NFC.
struct DistinguishedName {
    QString commonName;
    QString organisation;
    QString organisationalUnit;
    QString locality;
    QString country;
    QString email;
    QString text; ///< the whole name, RFC 4514
};

/// An X.509 certificate. A value: copies share one immutable certificate; any thread.
class Certificate
{
public:
    /// Fails with CertificateInvalid.
    [[nodiscard]] static Result<Certificate> fromDer(const QByteArray& der);
    /// Every certificate of a PEM text, in order; CertificateInvalid when there is none or one
    /// cannot be read.
    [[nodiscard]] static Result<std::vector<Certificate>> listFromPem(const QByteArray& pem);
    /// Takes a reference of its own.
    [[nodiscard]] static Certificate fromHandle(x509_st* handle);

    [[nodiscard]] DistinguishedName subject() const;
    [[nodiscard]] DistinguishedName issuer() const;
    [[nodiscard]] QString serialNumber() const; ///< hexadecimal, lower case
    [[nodiscard]] QDateTime notBefore() const; ///< UTC
    [[nodiscard]] QDateTime notAfter() const; ///< UTC
    [[nodiscard]] bool isValidAt(const QDateTime& instant) const;
    /// Key usage (RFC 5280, 4.2.1.3 and 4.2.1.12) allows signatures on documents.
    [[nodiscard]] bool allowsDocumentSigning() const;
    /// Key usage allows a content key to be wrapped for its owner (RFC 5280, 4.2.1.3): keyAgreement
    /// with EC keys, else keyEncipherment.
    [[nodiscard]] bool allowsSealing() const;
    /// Made by the key of that certificate, whose name it names as its issuer.
    [[nodiscard]] bool isIssuedBy(const Certificate& issuer) const;
    /// The certificate is one of a time stamping authority (RFC 3161, 2.3).
    [[nodiscard]] bool allowsTimeStamping() const;
    /// RSA of 2048 bits or more, or ECDSA on P-256, P-384, P-521.
    [[nodiscard]] bool hasStrongKey() const;
    [[nodiscard]] QString keyDescription() const; ///< "RSA 3072", "EC P-256"
    [[nodiscard]] QString sha256Fingerprint() const; ///< 64 hexadecimal digits
    [[nodiscard]] QByteArray der() const;

    /// For the modules that speak to OpenSSL. Not owned by the caller.
    [[nodiscard]] x509_st* handle() const { return m_handle.get(); }

    /// The same certificate, byte for byte.
    friend bool operator==(const Certificate& left, const Certificate& right)
    {
        return left.der() == right.der();
    }

private:
    explicit Certificate(std::shared_ptr<x509_st> handle) : m_handle(std::move(handle)) { }

    std::shared_ptr<x509_st> m_handle; ///< never null
};

} // namespace luytre
