#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <functional>
#include <thread>

namespace luytre::test {

/// A web server on this machine, as small as can be: one request a connection, answered by a
/// function that takes the body and gives the whole answer, head included. An empty answer: the
/// connection is held open without a word until the client goes away.
class TestHttpServer
{
public:
    using Answer = std::function<QByteArray(const QByteArray& body)>;

    explicit TestHttpServer(Answer answer);
    ~TestHttpServer();
    TestHttpServer(const TestHttpServer&) = delete;
    TestHttpServer& operator=(const TestHttpServer&) = delete;

    [[nodiscard]] QString url() const;

    /// An answer of a time stamp authority.
    [[nodiscard]] static QByteArray reply(const QByteArray& body, const char* status = "200 OK");

private:
    void serve();

    Answer m_answer;
    int m_socket = -1;
    int m_port = 0;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace luytre::test
