#include "base/Digest.h"

#include <QCryptographicHash>
#include <QFile>

#include <openssl/evp.h>

#include <memory>

namespace luytre {

namespace {

constexpr qint64 pieceSize = 1 << 20;

struct ContextDeleter {
    void operator()(EVP_MD_CTX* context) const { EVP_MD_CTX_free(context); }
};

} // namespace

QString sha256Hex(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Result<QString> sha256Hex(QIODevice& device)
{
    // OpenSSL's SHA-256 uses the processor's own instructions; Qt's does not.
    const std::unique_ptr<EVP_MD_CTX, ContextDeleter> context(EVP_MD_CTX_new());
    if (!context || EVP_DigestInit_ex(context.get(), EVP_sha256(), nullptr) != 1) {
        return failure(ErrorCode::Internal, QStringLiteral("SHA-256 is not available"));
    }
    QByteArray piece(pieceSize, Qt::Uninitialized);
    while (true) {
        const qint64 got = device.read(piece.data(), pieceSize);
        if (got < 0) {
            return failure(ErrorCode::FileUnreadable, device.errorString());
        }
        if (got == 0) {
            break;
        }
        EVP_DigestUpdate(context.get(), piece.constData(), std::size_t(got));
    }
    QByteArray digest(EVP_MAX_MD_SIZE, Qt::Uninitialized);
    unsigned int length = 0;
    EVP_DigestFinal_ex(context.get(), reinterpret_cast<unsigned char*>(digest.data()), &length);
    digest.truncate(qsizetype(length));
    return QString::fromLatin1(digest.toHex());
}

Result<QString> sha256OfFile(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorCode::FileNotFound, {}, path);
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    }
    auto digest = sha256Hex(file);
    if (!digest) {
        return failure(digest.error().withFile(path));
    }
    return digest;
}

} // namespace luytre
