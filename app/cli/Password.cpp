#include "cli/Password.h"

#include "cli/Words.h"

#include "base/AtomicFile.h"

#include <array>
#include <cstdio>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace luytre::cli {

namespace {

constexpr const char* variable = "LUYTRE_PKCS12_PASSWORD";
constexpr std::size_t longestPassword = 1024;

/// A line without its end; the source is wiped.
SecureBytes firstLine(QByteArray& bytes)
{
    qsizetype end = bytes.indexOf('\n');
    end = end < 0 ? bytes.size() : end;
    if (end > 0 && bytes.at(end - 1) == '\r') {
        --end;
    }
    SecureBytes all = SecureBytes::takeFrom(bytes);
    SecureBytes line{std::size_t(end)};
    std::copy_n(all.data(), end, line.data());
    return line;
}

/// The terminal of the user, with echo switched off as long as this lives.
class SilentTerminal
{
public:
    SilentTerminal() : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_file >= 0 && ::tcgetattr(m_file, &m_before) == 0) {
            termios silent = m_before;
            silent.c_lflag &= ~tcflag_t(ECHO);
            m_ready = ::tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
        }
    }
    ~SilentTerminal()
    {
        if (m_ready) {
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        }
        if (m_file >= 0) {
            ::close(m_file);
        }
    }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

    [[nodiscard]] bool isReady() const { return m_ready; }

    void write(const QByteArray& text) const
    {
        static_cast<void>(::write(m_file, text.constData(), std::size_t(text.size())) < 0);
    }

    [[nodiscard]] SecureBytes readLine() const
    {
        SecureBytes buffer(longestPassword);
        std::size_t size = 0;
        while (size < longestPassword && ::read(m_file, buffer.data() + size, 1) == 1
               && buffer.data()[size] != '\n') {
            ++size;
        }
        SecureBytes line(size);
        std::copy_n(buffer.data(), size, line.data());
        return line;
    }

private:
    int m_file;
    bool m_ready = false;
    termios m_before{};
};

} // namespace

Result<SecureBytes> readPassword(Session& session, const QString& keyFile)
{
    const QString file = session.arguments().value(latin("password-file"));
    if (!file.isEmpty()) {
        LUYTRE_TRY(bytes, readFile(file, qint64(longestPassword)));
        return firstLine(bytes);
    }
    if (qEnvironmentVariableIsSet(variable)) {
        QByteArray value = qgetenv(variable);
        qunsetenv(variable);
        return SecureBytes::takeFrom(value);
    }
    const Console& console = session.console();
    const SilentTerminal terminal;
    if (!terminal.isReady()) {
        return failure(ErrorCode::Usage,
                       console.say(u"không có mật khẩu: dùng --password-file, biến "
                                   u"LUYTRE_PKCS12_PASSWORD, hoặc chạy trên một cửa sổ dòng lệnh",
                                   u"no password: use --password-file, the variable "
                                   u"LUYTRE_PKCS12_PASSWORD, or run on a terminal"));
    }
    terminal.write(console.say(u"Mật khẩu của %1: ", u"Password of %1: ").arg(keyFile).toUtf8());
    SecureBytes password = terminal.readLine();
    terminal.write("\n");
    return password;
}

} // namespace luytre::cli
