#include "signing/OutputFile.h"

namespace luytre {

namespace {

constexpr qint64 pieceSize = 1 << 20;
constexpr qint64 writebackStep = 16 << 20;

} // namespace

Result<OutputFile> OutputFile::create(const QString& path)
{
    LUYTRE_TRY(file, AtomicFile::create(path));
    return OutputFile(std::move(file), path);
}

Result<void> OutputFile::copy(const QString& source, qint64 size, StreamDigest* digest,
                              ProgressSink* progress, const CancellationToken* cancellation)
{
    QFile input(source);
    if (!input.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::FileUnreadable, input.errorString(), source);
    }
    QByteArray piece(pieceSize, Qt::Uninitialized);
    for (qint64 done = 0; done < size;) {
        if (cancellation && cancellation->isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        const qint64 got = input.read(piece.data(), qMin(pieceSize, size - done));
        if (got <= 0) {
            return failure(got < 0 ? ErrorCode::FileUnreadable : ErrorCode::FileChanged,
                           input.errorString(), source);
        }
        if (digest) {
            digest->add(piece.constData(), std::size_t(got));
        }
        LUYTRE_CHECK(m_file.write(QByteArray::fromRawData(piece.constData(), got)));
        done += got;
        if (done % writebackStep < got) {
            m_file.startWriteback();
        }
        if (progress) {
            progress->report(done, 2 * size);
        }
    }
    if (input.size() != size) {
        return failure(ErrorCode::FileChanged, QStringLiteral("size changed while reading"),
                       source);
    }
    return {};
}

Result<void> OutputFile::append(const QByteArray& bytes)
{
    QFile& device = m_file.device();
    if (!device.seek(device.size())) {
        return failure(writeError(m_path, device.errorString()));
    }
    LUYTRE_CHECK(m_file.write(bytes));
    if (!device.flush()) {
        return failure(writeError(m_path, device.errorString()));
    }
    return {};
}

Result<void> OutputFile::fill(qint64 holeStart, qint64 holeEnd, const QByteArray& der)
{
    const QByteArray hex = der.toHex();
    if (hex.size() > holeEnd - holeStart - 2) {
        return failure(ErrorCode::TooLarge, QStringLiteral("signature of %1 bytes").arg(der.size()),
                       m_path);
    }
    QFile& device = m_file.device();
    if (!device.seek(holeStart + 1)) {
        return failure(writeError(m_path, device.errorString()));
    }
    // What the hole held before may have been longer.
    LUYTRE_CHECK(m_file.write(hex.leftJustified(holeEnd - holeStart - 2, '0')));
    if (!device.flush()) {
        return failure(writeError(m_path, device.errorString()));
    }
    return {};
}

} // namespace luytre
