#include "token/FrameChannel.h"

#include <QElapsedTimer>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace luytre::token {

namespace {

/// Certificates of a module full of tokens stay far below.
constexpr std::size_t longestFrame = 16 << 20;
/// How often a cancellation is looked for.
constexpr int slice = 100;

tl::unexpected<Error> gone()
{
    return failure(ErrorCode::TokenModuleBroken, QStringLiteral("ended without an answer"));
}

} // namespace

FrameChannel::~FrameChannel()
{
    ::close(m_socket);
}

Result<void> FrameChannel::send(const char* bytes, std::size_t size)
{
    const auto length = quint32(size);
    std::array<char, sizeof length> head{};
    std::memcpy(head.data(), &length, sizeof length);
    const auto sendAll = [this](const char* from, std::size_t left) {
        while (left > 0) {
            const ssize_t sent = ::send(m_socket, from, left, MSG_NOSIGNAL);
            if (sent < 0 && errno == EINTR) {
                continue;
            }
            if (sent <= 0) {
                return false;
            }
            from += sent;
            left -= std::size_t(sent);
        }
        return true;
    };
    return sendAll(head.data(), head.size()) && sendAll(bytes, size) ? Result<void>()
                                                                     : Result<void>(gone());
}

Result<SecureBytes> FrameChannel::receive(const Patience& patience)
{
    std::array<char, sizeof(quint32)> head{};
    LUYTRE_CHECK(read(head.data(), head.size(), patience));
    quint32 length = 0;
    std::memcpy(&length, head.data(), sizeof length);
    if (length > longestFrame) {
        return failure(ErrorCode::TokenModuleBroken, QStringLiteral("an answer out of bounds"));
    }
    SecureBytes bytes{std::size_t(length)};
    LUYTRE_CHECK(read(bytes.data(), bytes.size(), patience));
    return bytes;
}

Result<void> FrameChannel::read(char* bytes, std::size_t size, const Patience& patience)
{
    QElapsedTimer timer;
    timer.start();
    while (size > 0) {
        if (patience.cancellation && patience.cancellation->isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        const qint64 left = patience.milliseconds - timer.elapsed();
        if (patience.milliseconds >= 0 && left <= 0) {
            return failure(
                ErrorCode::TokenModuleBroken,
                QStringLiteral("no answer within %1 s").arg(double(patience.milliseconds) / 1000));
        }
        pollfd waiting{m_socket, POLLIN, 0};
        const int wait = patience.milliseconds < 0 ? slice : int(std::min<qint64>(slice, left));
        if (::poll(&waiting, 1, wait) <= 0) {
            continue;
        }
        const ssize_t got = ::recv(m_socket, bytes, size, 0);
        if (got < 0 && (errno == EINTR || errno == EAGAIN)) {
            continue;
        }
        if (got <= 0) {
            return gone();
        }
        bytes += got;
        size -= std::size_t(got);
    }
    return {};
}

} // namespace luytre::token
