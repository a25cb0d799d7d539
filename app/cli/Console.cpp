#include "cli/Console.h"

#include "cli/ErrorText.h"

#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace luytre::cli {

namespace {

constexpr int textWidth = 100;

void toStandardError(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    // Nobody is left to tell when standard error itself fails.
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
    std::fflush(stderr);
}

} // namespace

void Console::line(const QString& text)
{
    if (!m_json) {
        m_output += text.toUtf8() + '\n';
    }
}

void Console::paragraph(const QString& text, int first, int indent)
{
    int at = first;
    for (const QString& piece : wrapped(text, textWidth - indent)) {
        line(QString(at, QLatin1Char(' ')) + piece);
        at = indent;
    }
}

void Console::json(const QJsonObject& object)
{
    if (m_json) {
        m_output += QJsonDocument(object).toJson(QJsonDocument::Indented);
    }
}

void Console::note(const QString& text)
{
    if (!m_json) {
        toStandardError(text + QLatin1Char('\n'));
    }
}

void Console::failure(const Error& error)
{
    if (m_json) {
        toStandardError(QString::fromUtf8(
            QJsonDocument(errorJson(error, m_language)).toJson(QJsonDocument::Indented)));
    } else {
        toStandardError(errorText(error, m_language));
    }
}

Result<void> Console::finish()
{
    errno = 0;
    const bool written = std::fwrite(m_output.constData(), 1, std::size_t(m_output.size()), stdout)
        == std::size_t(m_output.size());
    m_output.clear();
    if (!written || std::fflush(stdout) != 0) {
        const bool full = errno == ENOSPC || errno == EDQUOT;
        return luytre::failure(full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable,
                               QString::fromLocal8Bit(std::strerror(errno)),
                               say(u"đầu ra chuẩn", u"standard output"));
    }
    return {};
}

TerminalProgress::TerminalProgress(const Console& console, QString label)
    : m_enabled(!console.isJson() && ::isatty(STDERR_FILENO) == 1), m_label(std::move(label))
{
    m_timer.start();
}

TerminalProgress::~TerminalProgress()
{
    if (m_shown) {
        toStandardError(QStringLiteral("\r\x1b[K"));
    }
}

void TerminalProgress::report(qint64 done, qint64 total)
{
    constexpr qint64 quietMilliseconds = 1000;
    if (!m_enabled || m_timer.elapsed() < quietMilliseconds) {
        return;
    }
    const int percent = total > 0 ? int(done * 100 / total) : -1;
    if (m_shown && percent == m_percent) {
        return;
    }
    m_shown = true;
    m_percent = percent;
    toStandardError(
        QStringLiteral("\r\x1b[K%1%2")
            .arg(m_label,
                 percent < 0 ? QStringLiteral(" …") : QStringLiteral(" %1%").arg(percent)));
}

QStringList wrapped(const QString& text, qsizetype width)
{
    QStringList lines;
    QString current;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        if (!current.isEmpty() && current.size() + 1 + word.size() > width) {
            lines << current;
            current.clear();
        }
        current += current.isEmpty() ? word : QLatin1Char(' ') + word;
    }
    lines << current;
    return lines;
}

} // namespace luytre::cli
