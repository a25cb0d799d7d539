#include "support/TestHttpServer.h"

#include <QList>

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace luytre::test {

namespace {

/// Body of a request with Content-Length; what came until the client went away.
QByteArray readRequest(int connection)
{
    QByteArray bytes;
    char piece[4096];
    while (true) {
        const qsizetype headEnd = bytes.indexOf("\r\n\r\n");
        if (headEnd >= 0) {
            const QByteArray head = bytes.left(headEnd).toLower();
            const qsizetype at = head.indexOf("content-length:");
            const qsizetype length
                = at < 0 ? 0 : head.mid(at + 15).split('\r').front().trimmed().toLongLong();
            if (bytes.size() >= headEnd + 4 + length) {
                return bytes.mid(headEnd + 4, length);
            }
        }
        const ssize_t got = recv(connection, piece, sizeof piece, 0);
        if (got <= 0) {
            return {};
        }
        bytes.append(piece, got);
    }
}

} // namespace

TestHttpServer::TestHttpServer(Answer answer) : m_answer(std::move(answer))
{
    m_socket = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t length = sizeof address;
    EXPECT_EQ(bind(m_socket, reinterpret_cast<sockaddr*>(&address), length), 0);
    EXPECT_EQ(listen(m_socket, 8), 0);
    EXPECT_EQ(getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &length), 0);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

TestHttpServer::~TestHttpServer()
{
    m_stopping = true;
    shutdown(m_socket, SHUT_RDWR);
    m_thread.join();
    close(m_socket);
}

QString TestHttpServer::url() const
{
    return QStringLiteral("http://127.0.0.1:%1/tsa").arg(m_port);
}

QByteArray TestHttpServer::reply(const QByteArray& body, const char* status)
{
    return "HTTP/1.0 " + QByteArray(status)
        + "\r\nContent-Type: application/timestamp-reply\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void TestHttpServer::serve()
{
    while (!m_stopping) {
        const int connection = accept(m_socket, nullptr, nullptr);
        if (connection < 0) {
            return;
        }
        const QByteArray answer = m_answer(readRequest(connection));
        if (answer.isEmpty()) {
            char byte = 0;
            (void)recv(connection, &byte, 1, 0);
        } else {
            (void)send(connection, answer.constData(), std::size_t(answer.size()), MSG_NOSIGNAL);
        }
        close(connection);
    }
}

} // namespace luytre::test
