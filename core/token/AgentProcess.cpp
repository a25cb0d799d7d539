#include "token/AgentProcess.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace luytre::token {

namespace {

/// Where the agent finds its end of the channel; standard output belongs to the module, which may
/// chatter.
constexpr int agentSocket = 3;
/// Time to log out of the token and to finish.
constexpr int farewellMilliseconds = 2000;

Result<QString> agentProgram(const TokenAgentOptions& options)
{
    if (!options.program.isEmpty()) {
        return options.program;
    }
    const QString here = QCoreApplication::applicationDirPath();
    for (const char* place : {"/", "/" LUYTRE_PRIVATE_PROGRAMS "/"}) {
        const QString candidate
            = here + QLatin1String(place) + QStringLiteral("luytre-token-agent");
        if (QFileInfo(candidate).isExecutable()) {
            return candidate;
        }
    }
    return failure(ErrorCode::Environment, QStringLiteral("luytre-token-agent"));
}

/// posix_spawn's list of what the child does with its files.
class FileActions
{
public:
    FileActions(int socket)
    {
        posix_spawn_file_actions_init(&m_actions);
        posix_spawn_file_actions_addopen(&m_actions, 0, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&m_actions, 1, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addopen(&m_actions, 2, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_adddup2(&m_actions, socket, agentSocket);
    }
    ~FileActions() { posix_spawn_file_actions_destroy(&m_actions); }
    Q_DISABLE_COPY_MOVE(FileActions)

    [[nodiscard]] const posix_spawn_file_actions_t* get() const { return &m_actions; }

private:
    posix_spawn_file_actions_t m_actions{};
};

/// 0 when it did not start. In a process group of its own: Ctrl-C is for the program, which then
/// ends it in order.
pid_t spawn(const QString& program, const QString& module, int socket)
{
    const FileActions actions(socket);
    posix_spawnattr_t attributes{};
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP);
    QByteArray name = QFile::encodeName(program);
    QByteArray argument = QFile::encodeName(module);
    const std::array<char*, 3> words = {name.data(), argument.data(), nullptr};
    pid_t process = 0;
    const int result = posix_spawn(&process, name.constData(), actions.get(), &attributes,
                                   words.data(), environ);
    posix_spawnattr_destroy(&attributes);
    return result == 0 ? process : 0;
}

} // namespace

Result<std::unique_ptr<AgentProcess>> AgentProcess::start(const QString& module,
                                                          const TokenAgentOptions& options)
{
    LUYTRE_TRY(program, agentProgram(options));
    const QFileInfo file(module);
    if (!file.isFile()) {
        return failure(ErrorCode::FileNotFound, {}, module);
    }
    std::array<int, 2> ends{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0) {
        return failure(ErrorCode::Environment, QStringLiteral("socketpair"));
    }
    const pid_t process = spawn(program, file.absoluteFilePath(), ends[1]);
    ::close(ends[1]);
    if (process == 0) {
        ::close(ends[0]);
        return failure(ErrorCode::Environment, program);
    }
    return std::unique_ptr<AgentProcess>(new AgentProcess(process, ends[0], module, options));
}

AgentProcess::AgentProcess(pid_t process, int socket, QString module,
                           const TokenAgentOptions& options)
    : m_process(process), m_channel(std::make_unique<FrameChannel>(socket)),
      m_module(std::move(module)), m_options(options)
{ }

AgentProcess::~AgentProcess()
{
    if (m_process == 0) {
        return;
    }
    m_channel.reset();
    for (int waited = 0; waited < farewellMilliseconds; waited += 10) {
        if (::waitpid(m_process, nullptr, WNOHANG) != 0) {
            return;
        }
        QThread::msleep(10);
    }
    static_cast<void>(end());
}

QString AgentProcess::end()
{
    ::kill(m_process, SIGKILL);
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_process = 0;
    const bool crashed = WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL;
    return crashed ? QStringLiteral("crashed, signal %1").arg(WTERMSIG(status)) : QString();
}

Result<Reply> AgentProcess::call(const Request& request, const PinDialogue& dialogue,
                                 const CancellationToken* cancellation)
{
    if (m_process == 0) {
        return failure(ErrorCode::TokenModuleBroken, QStringLiteral("not running"), m_module);
    }
    auto reply = converse(request, dialogue, cancellation);
    if (reply && reply->kind == ReplyKind::Failed) {
        return failure(errorCodeFromName(reply->code), reply->detail, m_module);
    }
    if (reply) {
        return reply;
    }
    Error error = reply.error();
    const QString how = end();
    if (error.code != ErrorCode::Cancelled) {
        error.code = ErrorCode::TokenModuleBroken;
        error.detail = how.isEmpty() ? error.detail : how;
    }
    return failure(error.withFile(m_module));
}

Result<Reply> AgentProcess::converse(const Request& request, const PinDialogue& dialogue,
                                     const CancellationToken* cancellation)
{
    LUYTRE_CHECK(m_channel->sendJson(request));
    int seconds = request.command == Command::List ? m_options.answerSeconds : m_options.keySeconds;
    while (true) {
        LUYTRE_TRY(reply, m_channel->receiveJson<Reply>({seconds * 1000, cancellation}));
        if (reply.kind == ReplyKind::Done || reply.kind == ReplyKind::Failed) {
            return reply;
        }
        LUYTRE_TRY(onPad, answerPin(reply, dialogue));
        seconds = onPad ? m_options.padSeconds : m_options.keySeconds;
    }
}

Result<bool> AgentProcess::answerPin(const Reply& reply, const PinDialogue& dialogue)
{
    auto [kind, pin] = dialogue(reply);
    if (reply.kind == ReplyKind::PinRefused) {
        return false;
    }
    LUYTRE_CHECK(m_channel->sendJson(Answer{kind}));
    if (kind == AnswerKind::Pin) {
        LUYTRE_CHECK(m_channel->send(pin.data(), pin.size()));
    }
    return kind == AnswerKind::OnPad;
}

} // namespace luytre::token
