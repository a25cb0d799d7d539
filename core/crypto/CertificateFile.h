#pragma once

#include "base/Result.h"
#include "crypto/Certificate.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace luytre {

/// Every certificate in the bytes, whatever authorities hand out: PEM (one or many), DER, or PKCS#7
/// (RFC 2315; DER or PEM, .p7b). Signatures of the PKCS#7 are not looked at: who reads it compares
/// fingerprints. Fails with CertificateInvalid when there is none.
[[nodiscard]] Result<std::vector<Certificate>> parseCertificates(const QByteArray& bytes);

/// The same of a file of at most 16 MiB; also fails with FileNotFound, FileUnreadable, TooLarge.
[[nodiscard]] Result<std::vector<Certificate>> readCertificates(const QString& path);

} // namespace luytre
