#pragma once

#include "base/Clock.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "dossier/Assessment.h"

#include <QString>

#include <optional>

class QIODevice;

namespace luytre {

class Database;

/// The largest piece of evidence that a workspace takes: 512 MiB. A larger one fails with TooLarge.
inline constexpr qint64 maxEvidenceBytes = 512LL << 20;

/// Bytes known by their digest.
struct StoredBlob {
    QString sha256;
    qint64 size = 0;
    bool added = false; ///< false: the same bytes were there already
};

/// The bytes of evidence, each stored once by SHA-256, in rows of 1 MiB. Memory stays at a few MiB
/// whatever the size. Same thread as its Workspace, which owns it.
///
/// A blob is kept as long as any dossier names it, now or in any past revision that may be
/// restored. What nobody ever named goes with removeUnused(), after a day: bytes come in before the
/// edit that cites them.
class EvidenceStore
{
public:
    EvidenceStore(Database& database, const Clock& clock);

    /// Takes what is left in an open device. Fails with TooLarge, DiskFull, FileUnreadable,
    /// Cancelled, WorkspaceReadOnly, or FileChanged when the bytes changed between two readings.
    [[nodiscard]] Result<StoredBlob> put(QIODevice& source, ProgressSink* progress = nullptr,
                                         const CancellationToken* cancel = nullptr);
    /// The same for a file, with FileNotFound.
    [[nodiscard]] Result<StoredBlob> putFile(const QString& path, ProgressSink* progress = nullptr,
                                             const CancellationToken* cancel = nullptr);

    [[nodiscard]] Result<bool> contains(const QString& sha256);

    /// Writes the bytes to an open device and checks them on the way: EvidenceMissing,
    /// EvidenceChanged (the device then has bytes that must not be used), or the device's own
    /// failure.
    [[nodiscard]] Result<void> read(const QString& sha256, QIODevice& target);
    /// Writes the bytes to a new file, which appears only when they are right.
    [[nodiscard]] Result<void> readToFile(const QString& sha256, const QString& path);

    /// Whether what the dossier records is what is stored: EvidenceMissing, or EvidenceChanged when
    /// size or digest of the stored bytes are others; `file` is the evidence's file name. Reads all
    /// bytes.
    [[nodiscard]] Result<void> verify(const Evidence& evidence);
    /// Whether the stored bytes are those they are stored as: EvidenceMissing or EvidenceChanged.
    [[nodiscard]] Result<void> verifyStored(const QString& sha256);

    /// Dossiers that name the blob, now or in their history.
    [[nodiscard]] Result<int> referenceCount(const QString& sha256);
    /// Removes blobs that no dossier ever named and that are older than a day; returns how many.
    [[nodiscard]] Result<int> removeUnused();

private:
    [[nodiscard]] Result<std::optional<StoredBlob>> find(const QString& sha256);
    /// Reads all bytes, checks them, writes them to the target if there is one; returns their
    /// number.
    [[nodiscard]] Result<qint64> stream(const QString& sha256, QIODevice* target);

    Database& m_database;
    const Clock& m_clock;
};

} // namespace luytre
