#include "crypto/CertificateFile.h"

#include "base/AtomicFile.h"
#include "crypto/OpenSsl.h"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/pkcs7.h>

namespace luytre {

namespace {

constexpr qint64 fileLimit = 16 << 20;

using Pkcs7Ptr = std::unique_ptr<PKCS7, ssl::Deleter<PKCS7_free>>;

std::vector<Certificate> certificatesOf(const PKCS7* message)
{
    const STACK_OF(X509)* list = nullptr;
    if (message && OBJ_obj2nid(message->type) == NID_pkcs7_signed && message->d.sign) {
        list = message->d.sign->cert;
    }
    std::vector<Certificate> certificates;
    for (int i = 0; i < sk_X509_num(list); ++i) {
        certificates.push_back(Certificate::fromHandle(sk_X509_value(list, i)));
    }
    return certificates;
}

Pkcs7Ptr readPkcs7(const QByteArray& bytes)
{
    if (bytes.contains("-----BEGIN PKCS7-----")) {
        const ssl::BioPtr in = ssl::readBio(bytes);
        return Pkcs7Ptr(PEM_read_bio_PKCS7(in.get(), nullptr, nullptr, nullptr));
    }
    const auto* data = reinterpret_cast<const unsigned char*>(bytes.constData());
    return Pkcs7Ptr(d2i_PKCS7(nullptr, &data, long(bytes.size())));
}

} // namespace

Result<std::vector<Certificate>> parseCertificates(const QByteArray& bytes)
{
    if (bytes.contains("-----BEGIN CERTIFICATE-----")) {
        return Certificate::listFromPem(bytes);
    }
    if (auto single = Certificate::fromDer(bytes)) {
        return std::vector<Certificate>{*single};
    }
    std::vector<Certificate> list = certificatesOf(readPkcs7(bytes).get());
    const QString errors = ssl::drainErrors();
    if (list.empty()) {
        return failure(ErrorCode::CertificateInvalid, errors);
    }
    return list;
}

Result<std::vector<Certificate>> readCertificates(const QString& path)
{
    LUYTRE_TRY(bytes, readFile(path, fileLimit));
    auto list = parseCertificates(bytes);
    if (!list) {
        return failure(list.error().withFile(path));
    }
    return list;
}

} // namespace luytre
