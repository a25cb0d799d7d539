#include "base/AtomicFile.h"
#include "crypto/Envelope.h"
#include "crypto/EnvelopeStructure.h"
#include "crypto/OpenSsl.h"

#include <openssl/cmserr.h>
#include <openssl/err.h>

#include <QFileInfo>

#include <functional>

namespace luytre {

namespace {

constexpr qint64 pieceSize = 1 << 20;
/// Ten times our own count; a file that asks for more wants to keep the machine busy.
constexpr qint64 mostRounds = 10LL * passphraseRounds;

/// Finds the content key in the structure: by a private key or by a pass phrase.
using Unlock = std::function<Result<void>(CMS_ContentInfo*, const EnvelopeStructure&)>;

bool isAuthenticatedCipher(const EVP_CIPHER_CTX* cipher)
{
    return EVP_CIPHER_get_mode(EVP_CIPHER_CTX_get0_cipher(cipher)) == EVP_CIPH_GCM_MODE;
}

/// Decrypts into the part file. Its content is worth nothing before this has succeeded.
Result<void> decrypt(EnvelopeContent& content, qint64 total, AtomicFile& output,
                     EVP_CIPHER_CTX* cipher, ProgressSink* progress,
                     const CancellationToken* cancellation)
{
    QByteArray sealed(pieceSize, Qt::Uninitialized);
    QByteArray plain(pieceSize, Qt::Uninitialized);
    qint64 done = 0;
    while (true) {
        if (cancellation && cancellation->isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        LUYTRE_TRY(part, content.read(sealed.data(), pieceSize));
        if (part == 0) {
            break;
        }
        int length = 0;
        if (EVP_DecryptUpdate(cipher, reinterpret_cast<unsigned char*>(plain.data()), &length,
                              reinterpret_cast<const unsigned char*>(sealed.constData()), int(part))
                != 1
            || length != part) {
            return failure(ErrorCode::Internal, ssl::drainErrors());
        }
        LUYTRE_CHECK(output.write(QByteArray::fromRawData(plain.constData(), part)));
        done += part;
        if (done % (8 * pieceSize) == 0) {
            output.startWriteback();
        }
        if (progress) {
            progress->report(done, total);
        }
    }
    int length = 0;
    unsigned char none = 0;
    if (EVP_DecryptFinal_ex(cipher, &none, &length) != 1) {
        ERR_clear_error();
        return failure(ErrorCode::EnvelopeDamaged, QStringLiteral("tag mismatch"));
    }
    return {};
}

Result<ssl::CmsPtr> parseSkeleton(const QByteArray& skeleton)
{
    const auto* bytes = reinterpret_cast<const unsigned char*>(skeleton.constData());
    ssl::CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &bytes, long(skeleton.size())));
    if (!cms) {
        return failure(ErrorCode::EnvelopeInvalid, ssl::drainErrors());
    }
    return cms;
}

Result<void> unsealOpen(QFile& input, const QString& outputPath, const Unlock& unlock,
                        ProgressSink* progress, const CancellationToken* cancellation)
{
    LUYTRE_TRY(structure, readEnvelopeStructure(input));
    LUYTRE_TRY(cms, parseSkeleton(structure.skeleton));
    LUYTRE_CHECK(unlock(cms.get(), structure));
    const ssl::BioPtr source(BIO_new(BIO_s_null()));
    const ssl::BioPtr filter(CMS_dataInit(cms.get(), source.get()));
    EVP_CIPHER_CTX* cipher = nullptr;
    if (!filter || BIO_get_cipher_ctx(filter.get(), &cipher) != 1 || !cipher) {
        return failure(ErrorCode::EnvelopeInvalid, ssl::drainErrors());
    }
    if (!isAuthenticatedCipher(cipher)) {
        return failure(ErrorCode::EnvelopeInvalid, QStringLiteral("another cipher than AES-GCM"));
    }
    EnvelopeContent content(input, structure);
    LUYTRE_TRY(output, AtomicFile::create(outputPath));
    LUYTRE_CHECK(decrypt(content, structure.contentLength, output, cipher, progress, cancellation));
    return output.commit();
}

Result<void> unseal(const QString& inputPath, const QString& outputPath, const Unlock& unlock,
                    ProgressSink* progress, const CancellationToken* cancellation)
{
    QFile input(inputPath);
    if (!input.exists()) {
        return failure(ErrorCode::FileNotFound, {}, inputPath);
    }
    if (QFileInfo(inputPath).isDir() || !input.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, input.errorString(), inputPath);
    }
    auto done = unsealOpen(input, outputPath, unlock, progress, cancellation);
    if (!done) {
        const bool named = !done.error().file.isEmpty();
        return failure(named ? done.error() : done.error().withFile(inputPath));
    }
    return {};
}

} // namespace

Result<void> unsealFile(const QString& input, const QString& output, DecryptingKey& key,
                        ProgressSink* progress, const CancellationToken* cancellation)
{
    const auto unlock = [&key](CMS_ContentInfo* cms, const EnvelopeStructure&) -> Result<void> {
        LUYTRE_TRY(handle, key.openKey());
        // A key that fails is exchanged for a random one inside (RFC 3218), so that nobody learns
        // from the answer; the tag then does not hold.
        const bool found = CMS_decrypt_set1_pkey(cms, handle, key.certificate().handle()) == 1;
        if (auto use = key.lastUse(); !use) {
            ERR_clear_error();
            return use;
        }
        if (found) {
            ERR_clear_error();
            return {};
        }
        return failure(ErrorCode::EnvelopeNotForKey, ssl::drainErrors());
    };
    return unseal(input, output, unlock, progress, cancellation);
}

Result<void> unsealFile(const QString& input, const QString& output, const SecureBytes& passphrase,
                        ProgressSink* progress, const CancellationToken* cancellation)
{
    const auto unlock
        = [&passphrase](CMS_ContentInfo* cms, const EnvelopeStructure& structure) -> Result<void> {
        if (structure.passphraseRounds == 0) {
            return failure(ErrorCode::EnvelopeNotForKey, QStringLiteral("no pass phrase"));
        }
        if (structure.passphraseRounds > mostRounds) {
            return failure(ErrorCode::EnvelopeInvalid,
                           QStringLiteral("more than %1 rounds of PBKDF2").arg(mostRounds));
        }
        // OpenSSL takes its parameter without const but does not write to it.
        auto* bytes = reinterpret_cast<unsigned char*>(const_cast<char*>(passphrase.data()));
        if (CMS_decrypt_set1_password(cms, bytes, ossl_ssize_t(passphrase.size())) != 1) {
            ERR_clear_error();
            return failure(ErrorCode::WrongPassphrase);
        }
        return {};
    };
    return unseal(input, output, unlock, progress, cancellation);
}

} // namespace luytre
