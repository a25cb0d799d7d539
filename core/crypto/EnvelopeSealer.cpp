#include "base/AtomicFile.h"
#include "crypto/Envelope.h"
#include "crypto/EnvelopeStructure.h"
#include "crypto/OpenSsl.h"

#include <openssl/err.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

#include <QFileInfo>

namespace luytre {

namespace {

constexpr qint64 pieceSize = 1 << 20;
constexpr qint64 contentLimit = (64LL << 30) - 32;
constexpr qsizetype tagSize = 16;
constexpr unsigned int receiverFlags = CMS_USE_KEYID | CMS_KEY_PARAM;

/// Why nothing may be sealed for a certificate; empty when it may.
QString obstacle(const Certificate& receiver, const QDateTime& now)
{
    if (!receiver.allowsSealing()) {
        return receiver.keyDescription()
            + QStringLiteral(", key usage lacks keyEncipherment (RSA) or keyAgreement (EC)");
    }
    if (!receiver.hasStrongKey()) {
        return receiver.keyDescription();
    }
    if (!receiver.isValidAt(now)) {
        return QStringLiteral("valid %1 to %2")
            .arg(receiver.notBefore().toString(Qt::ISODate),
                 receiver.notAfter().toString(Qt::ISODate));
    }
    return {};
}

bool chooseOaep(EVP_PKEY_CTX* context)
{
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()) == 1
        && EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) == 1;
}

bool addReceiver(CMS_ContentInfo* cms, const Certificate& receiver)
{
    // A certificate without a subject key identifier is named by issuer and serial number.
    const bool hasKeyId = X509_get0_subject_key_id(receiver.handle()) != nullptr;
    const unsigned int flags = hasKeyId ? receiverFlags : unsigned(CMS_KEY_PARAM);
    CMS_RecipientInfo* info = CMS_add1_recipient_cert(cms, receiver.handle(), flags);
    EVP_PKEY_CTX* context = info ? CMS_RecipientInfo_get0_pkey_ctx(info) : nullptr;
    if (!context) {
        return false;
    }
    return CMS_RecipientInfo_type(info) == CMS_RECIPINFO_AGREE
        ? EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_sha256()) == 1
        : chooseOaep(context);
}

/// OpenSSL frees the pass phrase together with the structure, so it gets a copy of its own.
bool addPassphrase(CMS_ContentInfo* cms, const SecureBytes& passphrase)
{
    auto* copy = static_cast<unsigned char*>(OPENSSL_memdup(passphrase.data(), passphrase.size()));
    if (copy
        && CMS_add0_recipient_password(cms, passphraseRounds, NID_id_alg_PWRI_KEK, NID_undef, copy,
                                       ossl_ssize_t(passphrase.size()), EVP_aes_256_cbc())) {
        return true;
    }
    OPENSSL_clear_free(copy, passphrase.size());
    return false;
}

/// The structure without content, with everybody who may open it.
Result<ssl::CmsPtr> addressed(const SealRequest& request)
{
    const auto failed
        = [] { return failure(ErrorCode::Internal, QStringLiteral("CMS: ") + ssl::drainErrors()); };
    if (request.receivers.empty() && (!request.passphrase || request.passphrase->isEmpty())) {
        return failure(ErrorCode::Internal, QStringLiteral("nobody could open it"));
    }
    ssl::CmsPtr cms(CMS_AuthEnvelopedData_create(EVP_aes_256_gcm()));
    if (!cms || CMS_set_detached(cms.get(), 1) != 1) {
        return failed();
    }
    for (const Certificate& receiver : request.receivers) {
        if (const QString why = obstacle(receiver, request.now); !why.isEmpty()) {
            return failure(ErrorCode::CertificateNotForEncryption,
                           receiver.subject().text + QStringLiteral(": ") + why);
        }
        if (!addReceiver(cms.get(), receiver)) {
            return failed();
        }
    }
    if (request.passphrase && !request.passphrase->isEmpty()
        && !addPassphrase(cms.get(), *request.passphrase)) {
        return failed();
    }
    return cms;
}

/// Encrypts the whole input behind what is in `output` already.
Result<void> encrypt(QFile& input, AtomicFile& output, EVP_CIPHER_CTX* cipher,
                     ProgressSink* progress, const CancellationToken* cancellation)
{
    const qint64 total = input.size();
    QByteArray plain(pieceSize, Qt::Uninitialized);
    QByteArray sealed(pieceSize, Qt::Uninitialized);
    qint64 done = 0;
    while (done < total) {
        if (cancellation && cancellation->isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        const qint64 part = input.read(plain.data(), std::min(pieceSize, total - done));
        if (part <= 0) {
            return failure(part < 0 ? ErrorCode::FileUnreadable : ErrorCode::FileChanged,
                           input.errorString(), input.fileName());
        }
        int length = 0;
        if (EVP_EncryptUpdate(cipher, reinterpret_cast<unsigned char*>(sealed.data()), &length,
                              reinterpret_cast<const unsigned char*>(plain.constData()), int(part))
                != 1
            || length != part) {
            return failure(ErrorCode::Internal, ssl::drainErrors());
        }
        LUYTRE_CHECK(output.write(QByteArray::fromRawData(sealed.constData(), part)));
        done += part;
        if (done % (8 * pieceSize) == 0) {
            output.startWriteback();
        }
        if (progress) {
            progress->report(done, total);
        }
    }
    return input.size() == total ? Result<void>()
                                 : failure(ErrorCode::FileChanged, {}, input.fileName());
}

Result<QByteArray> tagOf(EVP_CIPHER_CTX* cipher)
{
    int length = 0;
    unsigned char none = 0;
    QByteArray tag(tagSize, '\0');
    if (EVP_EncryptFinal_ex(cipher, &none, &length) != 1
        || EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_GET_TAG, int(tagSize), tag.data()) != 1) {
        return failure(ErrorCode::Internal, ssl::drainErrors());
    }
    return tag;
}

} // namespace

Result<void> sealFile(const SealRequest& request, ProgressSink* progress,
                      const CancellationToken* cancellation)
{
    QFile input(request.input);
    if (!input.exists()) {
        return failure(ErrorCode::FileNotFound, {}, request.input);
    }
    if (QFileInfo(request.input).isDir() || !input.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, input.errorString(), request.input);
    }
    if (input.size() > contentLimit) {
        return failure(ErrorCode::TooLarge, QStringLiteral("64 GiB"), request.input);
    }
    LUYTRE_TRY(cms, addressed(request));
    // dataInit makes the key, wraps it for every receiver and readies the cipher; what it would
    // stream through its BIOs in small steps is done here in large ones.
    const ssl::BioPtr sink(BIO_new(BIO_s_null()));
    const ssl::BioPtr filter(CMS_dataInit(cms.get(), sink.get()));
    EVP_CIPHER_CTX* cipher = nullptr;
    if (!filter || BIO_get_cipher_ctx(filter.get(), &cipher) != 1 || !cipher) {
        return failure(ErrorCode::Internal, QStringLiteral("CMS: ") + ssl::drainErrors());
    }
    LUYTRE_TRY(header,
               envelopeHeader(ssl::toDer<const CMS_ContentInfo>(cms.get(), i2d_CMS_ContentInfo),
                              input.size(), tagSize));
    LUYTRE_TRY(output, AtomicFile::create(request.output));
    LUYTRE_CHECK(output.write(header));
    LUYTRE_CHECK(encrypt(input, output, cipher, progress, cancellation));
    LUYTRE_TRY(tag, tagOf(cipher));
    LUYTRE_CHECK(output.write(QByteArray::fromHex("0410") + tag));
    return output.commit();
}

} // namespace luytre
