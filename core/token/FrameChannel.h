#pragma once

#include "base/Json.h"
#include "base/Progress.h"
#include "base/Result.h"
#include "base/SecureBytes.h"

#include <QByteArray>

namespace luytre::token {

/// How long to wait for the other side.
struct Patience {
    int milliseconds = -1; ///< -1: without end
    const CancellationToken* cancellation = nullptr;
};

/// Frames (four bytes of length, then the bytes) over a socket that it owns. Both sides of the
/// token agent speak through it. One thread at a time.
class FrameChannel
{
public:
    explicit FrameChannel(int socket) : m_socket(socket) { }
    ~FrameChannel();
    Q_DISABLE_COPY_MOVE(FrameChannel)

    /// Fails with TokenModuleBroken when the other side is gone.
    [[nodiscard]] Result<void> send(const char* bytes, std::size_t size);
    /// Fails with TokenModuleBroken when the other side is gone or does not answer in time, with
    /// Cancelled.
    [[nodiscard]] Result<SecureBytes> receive(const Patience& patience);

    template <class T>
    [[nodiscard]] Result<void> sendJson(const T& value)
    {
        const QByteArray bytes = QJsonDocument(toJson(value)).toJson(QJsonDocument::Compact);
        return send(bytes.constData(), std::size_t(bytes.size()));
    }
    /// Fails also with JsonSyntax and JsonSchema.
    template <class T>
    [[nodiscard]] Result<T> receiveJson(const Patience& patience)
    {
        LUYTRE_TRY(frame, receive(patience));
        LUYTRE_TRY(object, parseJsonObject(QByteArray(frame.data(), qsizetype(frame.size()))));
        return fromJson<T>(object);
    }

private:
    [[nodiscard]] Result<void> read(char* bytes, std::size_t size, const Patience& patience);

    int m_socket;
};

} // namespace luytre::token
