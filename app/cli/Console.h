#pragma once

#include "base/LocalizedText.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>

namespace luytre::cli {

/// Where results and messages go: results to standard output, everything else to standard error.
/// With JSON asked for, text lines are dropped and only the JSON result is printed. One thread.
class Console
{
public:
    Console(Language language, bool json) : m_language(language), m_json(json) { }

    [[nodiscard]] Language language() const { return m_language; }
    [[nodiscard]] bool isJson() const { return m_json; }
    /// The text of the user's language.
    [[nodiscard]] QString say(QStringView vi, QStringView en) const
    {
        return (m_language == Language::Vietnamese ? vi : en).toString();
    }
    [[nodiscard]] const QString& say(const LocalizedText& text) const
    {
        return text.in(m_language);
    }

    /// A line of the result, for people.
    void line(const QString& text = {});
    /// A long line, broken at words; following lines start at `indent`, the first at `first`.
    void paragraph(const QString& text, int first = 0, int indent = 0);
    /// The result, for machines.
    void json(const QJsonObject& object);
    /// A message beside the result.
    void note(const QString& text);
    /// The failure, in words or as JSON.
    void failure(const Error& error);
    /// Writes what is left. Fails when standard output does not take it (a full disk, a closed
    /// pipe).
    [[nodiscard]] Result<void> finish();

private:
    Language m_language;
    bool m_json;
    QByteArray m_output;
};

/// Shows how far work is on a terminal, after its first second; silent elsewhere.
class TerminalProgress final : public ProgressSink
{
public:
    /// `label` says what is being done.
    TerminalProgress(const Console& console, QString label);
    ~TerminalProgress() override;
    Q_DISABLE_COPY_MOVE(TerminalProgress)
    void report(qint64 done, qint64 total) override;

private:
    bool m_enabled;
    bool m_shown = false;
    int m_percent = -1;
    QString m_label;
    QElapsedTimer m_timer;
};

/// Breaks text at blanks into lines of at most `width` characters.
[[nodiscard]] QStringList wrapped(const QString& text, qsizetype width);

} // namespace luytre::cli
