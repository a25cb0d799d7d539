#include "token/AgentServer.h"

#include "token/FrameChannel.h"
#include "token/P11Key.h"
#include "token/P11Module.h"

#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <thread>
#include <unistd.h>

namespace luytre::token {

namespace {

/// PINs pass through this process: its memory goes into no core file and is shown to no other
/// process.
void harden()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}

/// A module may hang for ever in a call; the process ends with the program all the same. After an
/// orderly end, which begins with the same sign, it has some time left to log out.
void endWithProgram(int socket)
{
    std::thread([socket] {
        pollfd watched{socket, POLLRDHUP, 0};
        while (::poll(&watched, 1, -1) < 0) { }
        ::sleep(5);
        ::_exit(0);
    }).detach();
}

/// One module and at most one key of it, used by requests.
class Server
{
public:
    Server(int socket, QString path) : m_channel(socket), m_path(std::move(path)) { }

    void run()
    {
        while (const auto request = m_channel.receiveJson<Request>({})) {
            Reply reply;
            if (const auto done = serve(*request, reply); !done) {
                const ErrorCode code = afterRefusal(*request, done.error().code);
                reply = Reply{ReplyKind::Failed,   {}, {}, QString(errorCodeName(code)),
                              done.error().detail, {}};
            }
            if (!m_channel.sendJson(reply)) {
                break;
            }
        }
        m_key.reset();
    }

private:
    Result<void> serve(const Request& request, Reply& reply)
    {
        if (!m_module) {
            LUYTRE_TRY(module, P11Module::load(m_path));
            m_module = std::move(module);
        }
        if (request.command == Command::List) {
            m_key.reset();
            LUYTRE_CHECK(m_module->refresh());
            reply.listing = m_module->listing();
            return {};
        }
        if (!m_key || !m_key->isFor(request)) {
            m_key.reset();
            LUYTRE_TRY(key, P11Key::open(*m_module, request, [this](const PinRequest& wanted) {
                           return askPin(wanted);
                       }));
            m_key = std::move(key);
        }
        auto result = m_key->use(request);
        if (!result) {
            m_key.reset();
            return failure(result.error());
        }
        reply.data = QString::fromLatin1(result->toBase64());
        return {};
    }

    Result<std::optional<SecureBytes>> askPin(const PinRequest& wanted)
    {
        Reply question;
        question.kind = ReplyKind::PinWanted;
        question.pin = wanted;
        LUYTRE_CHECK(m_channel.sendJson(question));
        LUYTRE_TRY(answer, m_channel.receiveJson<Answer>({}));
        if (answer.kind == AnswerKind::Cancel) {
            return failure(ErrorCode::Cancelled);
        }
        if (answer.kind == AnswerKind::OnPad) {
            return std::nullopt;
        }
        LUYTRE_TRY(pin, m_channel.receive({}));
        return pin;
    }

    /// After a wrong PIN: tells how the token stands now. The one that locked it is as good as one
    /// to a locked token.
    ErrorCode afterRefusal(const Request& request, ErrorCode code)
    {
        const bool refused = code == ErrorCode::TokenPinWrong || code == ErrorCode::TokenLocked;
        if (!m_module || !refused) {
            return code;
        }
        m_key.reset();
        PKCS11_SLOT* slot = m_module->refresh() ? m_module->occupiedSlot(request.slot) : nullptr;
        if (!slot) {
            return code;
        }
        const TokenInfo info = tokenInfo(slot);
        Reply told;
        told.kind = ReplyKind::PinRefused;
        told.pin
            = PinRequest{info.label, info.serial, PinPurpose::Login, info.pinState, info.pinPad};
        static_cast<void>(m_channel.sendJson(told));
        return info.pinState == PinState::Locked ? ErrorCode::TokenLocked : code;
    }

    FrameChannel m_channel;
    QString m_path;
    std::unique_ptr<P11Module> m_module;
    std::unique_ptr<P11Key> m_key;
};

} // namespace

int serveModule(int socket, const QString& module)
{
    harden();
    endWithProgram(socket);
    Server(socket, module).run();
    return 0;
}

} // namespace luytre::token
