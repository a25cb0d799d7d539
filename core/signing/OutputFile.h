#pragma once

#include "base/AtomicFile.h"
#include "base/Progress.h"
#include "base/StreamDigest.h"

namespace luytre {

/// A file that grows from a copy of another by updates appended to it, and takes its place at the
/// end. One thread.
class OutputFile
{
public:
    /// Fails with FileUnwritable.
    [[nodiscard]] static Result<OutputFile> create(const QString& path);

    /// Copies the first `size` bytes of a file, which must have that many and no more; `digest` is
    /// fed with them. Progress goes to half of what `progress` shows. Fails with FileUnreadable,
    /// FileChanged, DiskFull, FileUnwritable, Cancelled.
    [[nodiscard]] Result<void> copy(const QString& source, qint64 size, StreamDigest* digest,
                                    ProgressSink* progress, const CancellationToken* cancellation);
    /// Appends, so that a reader of temporaryPath() sees it.
    [[nodiscard]] Result<void> append(const QByteArray& bytes);
    /// Writes DER as hexadecimal digits into a hole that was reserved for it: [holeStart, holeEnd)
    /// is its "<" to behind its ">". Fails with TooLarge when it does not fit.
    [[nodiscard]] Result<void> fill(qint64 holeStart, qint64 holeEnd, const QByteArray& der);
    [[nodiscard]] QString temporaryPath() const { return m_file.temporaryPath(); }
    /// For reading what was written so far.
    [[nodiscard]] QFile& device() { return m_file.device(); }
    void startWriteback() { m_file.startWriteback(); }
    [[nodiscard]] Result<void> commit() { return m_file.commit(); }

private:
    explicit OutputFile(AtomicFile file, QString path)
        : m_file(std::move(file)), m_path(std::move(path))
    { }

    AtomicFile m_file;
    QString m_path;
};

} // namespace luytre
