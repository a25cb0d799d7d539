#include "storage/EvidenceStore.h"

#include "base/AtomicFile.h"
#include "base/Digest.h"
#include "base/StreamDigest.h"
#include "storage/Database.h"
#include "storage/DossierState.h"

#include <QFile>

namespace luytre {

namespace {

constexpr qint64 chunkSize = 1 << 20;
constexpr int keepUnusedSeconds = 24 * 3600;

tl::unexpected<Error> tooLarge(const QString& file)
{
    return failure(ErrorCode::TooLarge,
                   QStringLiteral("evidence of at most %1 bytes").arg(maxEvidenceBytes), file);
}

/// Reads until the chunk is full or the device is at its end.
Result<QByteArray> readChunk(QIODevice& source)
{
    QByteArray chunk(chunkSize, Qt::Uninitialized);
    qint64 filled = 0;
    while (filled < chunkSize) {
        const qint64 got = source.read(chunk.data() + filled, chunkSize - filled);
        if (got < 0) {
            return failure(ErrorCode::FileUnreadable, source.errorString());
        }
        if (got == 0) {
            break;
        }
        filled += got;
    }
    chunk.truncate(filled);
    return chunk;
}

QString hexOf(const StreamDigest& digest)
{
    return QString::fromLatin1(digest.result().toHex());
}

} // namespace

EvidenceStore::EvidenceStore(Database& database, const Clock& clock)
    : m_database(database), m_clock(clock)
{ }

Result<std::optional<StoredBlob>> EvidenceStore::find(const QString& sha256)
{
    LUYTRE_TRY(
        size,
        m_database.value(QStringLiteral("SELECT size FROM blobs WHERE sha256 = ?"), {sha256}));
    return size.isValid() ? std::optional(StoredBlob{sha256, size.toLongLong(), false})
                          : std::nullopt;
}

Result<StoredBlob> EvidenceStore::put(QIODevice& source, ProgressSink* progress,
                                      const CancellationToken* cancel)
{
    const qint64 expected = source.isSequential() ? 0 : source.size() - source.pos();
    if (expected > maxEvidenceBytes) {
        return tooLarge({});
    }
    QString announced;
    if (!source.isSequential()) {
        // Bytes that are there already are not written once more.
        const qint64 start = source.pos();
        LUYTRE_TRY(digest, sha256Hex(source));
        LUYTRE_TRY(known, find(digest));
        if (known) {
            return *known;
        }
        if (!source.seek(start)) {
            return failure(ErrorCode::FileUnreadable, source.errorString());
        }
        announced = digest;
    }
    LUYTRE_TRY(transaction, Transaction::begin(m_database));
    LUYTRE_TRY(last, m_database.value(QStringLiteral("SELECT MAX(number) FROM blobs")));
    const qint64 number = last.toLongLong() + 1;
    LUYTRE_CHECK(m_database.run(
        QStringLiteral("INSERT INTO blobs (number, sha256, size, stored_at) VALUES (?, ?, 0, ?)"),
        {number, QStringLiteral("being written"), storedInstant(m_clock.now())}));
    StreamDigest digest(DigestAlgorithm::Sha256);
    StoredBlob blob;
    blob.added = true;
    for (int index = 0;; ++index) {
        if (cancel != nullptr && cancel->isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        LUYTRE_TRY(chunk, readChunk(source));
        if (chunk.isEmpty()) {
            break;
        }
        blob.size += chunk.size();
        if (blob.size > maxEvidenceBytes) {
            return tooLarge({});
        }
        digest.add(chunk);
        LUYTRE_CHECK(m_database.run(
            QStringLiteral("INSERT INTO blob_chunks (blob, number, bytes) VALUES (?, ?, ?)"),
            {number, index, chunk}));
        if (progress != nullptr) {
            progress->report(blob.size, expected);
        }
    }
    blob.sha256 = hexOf(digest);
    if (!announced.isEmpty() && announced != blob.sha256) {
        return failure(ErrorCode::FileChanged,
                       QStringLiteral("the bytes changed while they were read"));
    }
    LUYTRE_TRY(known, find(blob.sha256));
    if (known) {
        return *known;
    }
    LUYTRE_CHECK(
        m_database.run(QStringLiteral("UPDATE blobs SET sha256 = ?, size = ? WHERE number = ?"),
                       {blob.sha256, blob.size, number}));
    LUYTRE_CHECK(transaction.commit());
    return blob;
}

Result<StoredBlob> EvidenceStore::putFile(const QString& path, ProgressSink* progress,
                                          const CancellationToken* cancel)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorCode::FileNotFound, {}, path);
    }
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    }
    auto blob = put(file, progress, cancel);
    if (!blob && blob.error().file.isEmpty()) {
        return failure(blob.error().withFile(path));
    }
    return blob;
}

Result<bool> EvidenceStore::contains(const QString& sha256)
{
    LUYTRE_TRY(known, find(sha256));
    return known.has_value();
}

Result<qint64> EvidenceStore::stream(const QString& sha256, QIODevice* target)
{
    LUYTRE_TRY(
        row,
        m_database.value(QStringLiteral("SELECT number FROM blobs WHERE sha256 = ?"), {sha256}));
    if (!row.isValid()) {
        return failure(ErrorCode::EvidenceMissing, sha256);
    }
    StreamDigest digest(DigestAlgorithm::Sha256);
    qint64 size = 0;
    for (qint64 index = 0;; ++index) {
        // One row a statement: a long SELECT would keep its read lock while the target is slow.
        LUYTRE_TRY(
            value,
            m_database.value(
                QStringLiteral("SELECT bytes FROM blob_chunks WHERE blob = ? AND number = ?"),
                {row, index}));
        if (!value.isValid()) {
            break;
        }
        const QByteArray chunk = value.toByteArray();
        digest.add(chunk);
        size += chunk.size();
        errno = 0;
        if (target != nullptr && target->write(chunk) != chunk.size()) {
            return failure(writeError({}, target->errorString()));
        }
    }
    if (hexOf(digest) != sha256) {
        return failure(ErrorCode::EvidenceChanged,
                       QStringLiteral("stored as %1, has %2").arg(sha256, hexOf(digest)));
    }
    return size;
}

Result<void> EvidenceStore::read(const QString& sha256, QIODevice& target)
{
    return stream(sha256, &target).map([](qint64) {});
}

Result<void> EvidenceStore::readToFile(const QString& sha256, const QString& path)
{
    LUYTRE_TRY(file, AtomicFile::create(path));
    LUYTRE_CHECK(read(sha256, file.device()));
    return file.commit();
}

Result<void> EvidenceStore::verifyStored(const QString& sha256)
{
    LUYTRE_TRY(size, stream(sha256, nullptr));
    LUYTRE_TRY(known, find(sha256));
    if (known && known->size != size) {
        return failure(ErrorCode::EvidenceChanged,
                       QStringLiteral("%1 bytes, recorded %2").arg(size).arg(known->size));
    }
    return {};
}

Result<void> EvidenceStore::verify(const Evidence& evidence)
{
    const auto size = stream(evidence.sha256, nullptr);
    if (!size) {
        return failure(size.error().withFile(evidence.fileName));
    }
    if (*size != evidence.size) {
        return failure(
            ErrorCode::EvidenceChanged,
            QStringLiteral("%1 bytes, the dossier says %2").arg(*size).arg(evidence.size),
            evidence.fileName);
    }
    return {};
}

Result<int> EvidenceStore::referenceCount(const QString& sha256)
{
    LUYTRE_TRY(
        count,
        m_database.value(QStringLiteral("SELECT COUNT(*) FROM blob_references WHERE sha256 = ?"),
                         {sha256}));
    return count.toInt();
}

Result<int> EvidenceStore::removeUnused()
{
    LUYTRE_TRY(transaction, Transaction::begin(m_database));
    const QString unused
        = QStringLiteral(" FROM blobs WHERE stored_at < ? AND NOT EXISTS "
                         "(SELECT 1 FROM blob_references r WHERE r.sha256 = blobs.sha256)");
    const QString limit = storedInstant(m_clock.now().addSecs(-keepUnusedSeconds));
    LUYTRE_TRY(count, m_database.value(QStringLiteral("SELECT COUNT(*)") + unused, {limit}));
    LUYTRE_CHECK(m_database.run(QStringLiteral("DELETE") + unused, {limit}));
    LUYTRE_CHECK(transaction.commit());
    return count.toInt();
}

} // namespace luytre
