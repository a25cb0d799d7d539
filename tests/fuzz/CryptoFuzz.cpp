#include "fuzz/InputFile.h"

#include "crypto/Certificate.h"
#include "crypto/CmsVerifier.h"
#include "crypto/EnvelopeStructure.h"
#include "crypto/RevocationData.h"
#include "crypto/TimeStampToken.h"

namespace {

void readAll(const luytre::Certificate& certificate)
{
    static_cast<void>(certificate.subject());
    static_cast<void>(certificate.issuer());
    static_cast<void>(certificate.serialNumber());
    static_cast<void>(certificate.isValidAt(QDateTime::fromSecsSinceEpoch(0, Qt::UTC)));
    static_cast<void>(certificate.allowsDocumentSigning());
    static_cast<void>(certificate.hasStrongKey());
    static_cast<void>(certificate.keyDescription());
    static_cast<void>(certificate.sha256Fingerprint());
}

} // namespace

/// Everything that comes in DER or PEM: certificates, signatures, time stamps, revocation lists and
/// OCSP answers, sealed files.
int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto certificate = luytre::Certificate::fromDer(bytes)) {
        readAll(*certificate);
    }
    if (const auto list = luytre::Certificate::listFromPem(bytes)) {
        for (const luytre::Certificate& certificate : *list) {
            readAll(certificate);
        }
    }
    if (const auto signature = luytre::CmsSignature::parse(bytes)) {
        readAll(signature->signer());
        static_cast<void>(signature->signingTime());
        static_cast<void>(signature->check(QByteArray(32, 'x')));
    }
    if (const auto token = luytre::TimeStampToken::parse(bytes)) {
        readAll(token->signer());
        static_cast<void>(token->time());
        static_cast<void>(token->check(QByteArray(32, 'x')));
    }
    luytre::RevocationData revocation;
    static_cast<void>(revocation.addList(bytes));
    static_cast<void>(revocation.addOcspAnswer(bytes));
    const luytre::fuzz::InputFile input(data, size);
    QFile file(input.path());
    if (file.open(QIODevice::ReadOnly)) {
        const auto structure = luytre::readEnvelopeStructure(file);
        QByteArray buffer(1 << 16, '\0');
        if (structure) {
            luytre::EnvelopeContent content(file, *structure);
            while (content.read(buffer.data(), buffer.size()).value_or(0) > 0) { }
        }
    }
    return 0;
}
