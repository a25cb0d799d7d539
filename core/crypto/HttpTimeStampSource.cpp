#include "crypto/HttpTimeStampSource.h"

#include "crypto/OpenSsl.h"

#include <openssl/err.h>
#include <openssl/http.h>
#include <openssl/ssl.h>

#include <csignal>
#include <ctime>

namespace luytre {

namespace {

/// An answer with its chain has a few KiB; what is larger is none.
constexpr std::size_t largestAnswer = 1 << 20;

/// The parts of an address, freed together.
struct Address {
    int usesTls = 0;
    char* host = nullptr;
    char* port = nullptr;
    char* path = nullptr;
    char* query = nullptr;

    Address() = default;
    Q_DISABLE_COPY_MOVE(Address)
    ~Address()
    {
        OPENSSL_free(host);
        OPENSSL_free(port);
        OPENSSL_free(path);
        OPENSSL_free(query);
    }

    bool parse(const QByteArray& url)
    {
        return OSSL_HTTP_parse_url(url.constData(), &usesTls, nullptr, &host, &port, nullptr, &path,
                                   &query, nullptr)
            == 1
            && *host;
    }
    [[nodiscard]] QByteArray target() const
    {
        return query && *query ? QByteArray(path) + '?' + query : QByteArray(path);
    }
};

/// A server that hangs up while we write must not end the program (SIGPIPE).
class PipeSignalBlocked
{
public:
    PipeSignalBlocked()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    Q_DISABLE_COPY_MOVE(PipeSignalBlocked)
    ~PipeSignalBlocked()
    {
        const timespec atOnce{};
        while (sigismember(&m_before, SIGPIPE) == 0
               && sigtimedwait(&m_pipe, nullptr, &atOnce) > 0) { }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }

private:
    sigset_t m_pipe{};
    sigset_t m_before{};
};

struct TlsSettings {
    SSL_CTX* context = nullptr;
    char* host = nullptr;
};

/// Called by OpenSSL's HTTP client: puts TLS on a new connection.
BIO* addTls(BIO* connection, void* argument, int isConnecting, int)
{
    const auto* settings = static_cast<TlsSettings*>(argument);
    if (isConnecting == 0) {
        return connection;
    }
    BIO* tls = BIO_new_ssl(settings->context, 1);
    SSL* session = nullptr;
    BIO_ctrl(tls, BIO_C_GET_SSL, 0, static_cast<void*>(&session));
    if (!session || SSL_set1_host(session, settings->host) != 1
        || SSL_ctrl(session, SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                    settings->host)
            != 1) {
        BIO_free(tls);
        return nullptr;
    }
    return BIO_push(tls, connection);
}

} // namespace

Result<QByteArray> HttpTimeStampSource::ask(const QByteArray& request)
{
    ERR_clear_error();
    Address address;
    if (!m_url.startsWith(QLatin1String("http")) || !address.parse(m_url.toUtf8())) {
        ERR_clear_error();
        return failure(ErrorCode::Usage, QStringLiteral("not an address of a server: ") + m_url);
    }
    const std::unique_ptr<SSL_CTX, ssl::Deleter<SSL_CTX_free>> tls(
        address.usesTls != 0 ? SSL_CTX_new(TLS_client_method()) : nullptr);
    if (tls) {
        SSL_CTX_set_verify(tls.get(), SSL_VERIFY_PEER, nullptr);
        SSL_CTX_set_default_verify_paths(tls.get());
    }
    TlsSettings settings{tls.get(), address.host};
    const PipeSignalBlocked pipeSignalBlocked;
    const ssl::BioPtr body = ssl::readBio(request);
    const ssl::BioPtr answer(OSSL_HTTP_transfer(
        nullptr, address.host, address.port, address.target().constData(), address.usesTls, nullptr,
        nullptr, nullptr, nullptr, tls ? addTls : nullptr, &settings, 0, nullptr,
        "application/timestamp-query", body.get(), nullptr, 1, largestAnswer, m_limitSeconds, 0));
    QByteArray bytes;
    char piece[4096];
    int got = 0;
    while (answer && bytes.size() <= qsizetype(largestAnswer)
           && (got = BIO_read(answer.get(), piece, int(sizeof piece))) > 0) {
        bytes.append(piece, got);
    }
    const QString errors = ssl::drainErrors();
    if (bytes.isEmpty()) {
        return failure(ErrorCode::TimeStampUnavailable,
                       m_url + QStringLiteral(": ")
                           + (errors.isEmpty() ? QStringLiteral("no answer") : errors));
    }
    return bytes;
}

} // namespace luytre
