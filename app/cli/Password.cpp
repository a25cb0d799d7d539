#include "cli/Password.h"

#include "cli/Words.h"

#include "base/AtomicFile.h"
#include "base/Text.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fcntl.h>
#include <optional>
#include <termios.h>
#include <unistd.h>

namespace luytre::cli {

namespace {

constexpr std::size_t longestPassword = 1024;
/// Whoever has the sealed file can try phrases as fast as the machine allows.
constexpr int shortestPassphrase = 12;

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

/// Where a secret may come from, and how it is called in front of a person.
struct SecretSource {
    const char* option;
    const char* variable;
    LocalizedText prompt; ///< "%1" is what it opens
};

/// From the file of the option, else from the variable; nothing when neither is there.
Result<std::optional<SecureBytes>> givenSecret(const Session& session, const SecretSource& source)
{
    const QString file = session.arguments().value(latin(source.option));
    if (!file.isEmpty()) {
        LUYTRE_TRY(bytes, readFile(file, qint64(longestPassword)));
        return firstLine(bytes);
    }
    if (qEnvironmentVariableIsSet(source.variable)) {
        QByteArray value = qgetenv(source.variable);
        qunsetenv(source.variable);
        return SecureBytes::takeFrom(value);
    }
    return std::nullopt;
}

Result<SecureBytes> askedSecret(const Console& console, const SecretSource& source,
                                const QString& subject)
{
    const SilentTerminal terminal;
    if (!terminal.isReady()) {
        return failure(ErrorCode::Usage,
                       console
                           .say(u"không có mật khẩu: dùng --%1, biến %2, hoặc chạy trên một cửa sổ "
                                u"dòng lệnh",
                                u"no password: use --%1, the variable %2, or run on a terminal")
                           .arg(latin(source.option), latin(source.variable)));
    }
    terminal.write(console.say(source.prompt).arg(subject).toUtf8());
    SecureBytes secret = terminal.readLine();
    terminal.write("\n");
    return secret;
}

SecretSource pinSource()
{
    return {"pin-file", "LUYTRE_TOKEN_PIN",
            words(u"Mã PIN của token “%1”: ", u"PIN of the token “%1”: ")};
}

SecretSource passphraseSource()
{
    return {"passphrase-file", "LUYTRE_PASSPHRASE",
            words(u"Cụm mật khẩu của %1: ", u"Pass phrase of %1: ")};
}

bool sameSecret(const SecureBytes& left, const SecureBytes& right)
{
    return left.size() == right.size()
        && std::equal(left.data(), left.data() + left.size(), right.data());
}

} // namespace

Result<SecureBytes> readPassword(Session& session, const QString& keyFile)
{
    const SecretSource source{"password-file", "LUYTRE_PKCS12_PASSWORD",
                              words(u"Mật khẩu của %1: ", u"Password of %1: ")};
    LUYTRE_TRY(given, givenSecret(session, source));
    return given ? Result<SecureBytes>(std::move(*given))
                 : askedSecret(session.console(), source, keyFile);
}

Result<std::optional<SecureBytes>> givenPin(const Session& session)
{
    return givenSecret(session, pinSource());
}

Result<SecureBytes> askPin(const Console& console, const QString& token)
{
    return askedSecret(console, pinSource(), token);
}

bool askExplicitYes(const QString& question)
{
    QFile terminal(QStringLiteral("/dev/tty"));
    if (!terminal.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        return false;
    }
    terminal.write(question.toUtf8());
    const QString answer = nfc(QString::fromUtf8(terminal.readLine())).trimmed().toLower();
    return answer == QStringLiteral("có") || answer == QLatin1String("yes");
}

Result<SecureBytes> readPassphrase(Session& session, const QString& sealedFile)
{
    LUYTRE_TRY(given, givenSecret(session, passphraseSource()));
    return given ? Result<SecureBytes>(std::move(*given))
                 : askedSecret(session.console(), passphraseSource(), sealedFile);
}

Result<SecureBytes> readNewPassphrase(Session& session, const QString& sealedFile)
{
    const Console& console = session.console();
    LUYTRE_TRY(given, givenSecret(session, passphraseSource()));
    SecureBytes phrase;
    if (given) {
        phrase = std::move(*given);
    } else {
        LUYTRE_TRY(first, askedSecret(console, passphraseSource(), sealedFile));
        SecretSource again = passphraseSource();
        again.prompt = words(u"Nhập lại cụm mật khẩu: ", u"The same again: ");
        LUYTRE_TRY(second, askedSecret(console, again, {}));
        if (!sameSecret(first, second)) {
            return failure(ErrorCode::Usage,
                           console.say(u"hai lần nhập cụm mật khẩu không giống nhau",
                                       u"the two pass phrases differ"));
        }
        phrase = std::move(first);
    }
    if (QString::fromUtf8(phrase.data(), qsizetype(phrase.size())).size() < shortestPassphrase) {
        return failure(ErrorCode::Usage,
                       console
                           .say(u"cụm mật khẩu phải có ít nhất %1 ký tự",
                                u"the pass phrase needs %1 characters or more")
                           .arg(shortestPassphrase));
    }
    return phrase;
}

} // namespace luytre::cli
