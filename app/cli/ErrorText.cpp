#include "cli/ErrorText.h"

#include "cli/ErrorSentences.h"
#include "cli/Words.h"

#include <QJsonArray>

#include <algorithm>
#include <span>

namespace luytre::cli {

namespace {

QString inLanguage(Language language, QStringView vi, QStringView en)
{
    return (language == Language::Vietnamese ? vi : en).toString();
}

/// Where in the file, ready to follow its name: " (dòng 3, cột 14)", " (mục components[0].name)".
QString placeOf(const Error& error, Language language)
{
    QStringList parts;
    if (error.line > 0) {
        parts << inLanguage(language, u"dòng %1, cột %2", u"line %1, column %2")
                     .arg(error.line)
                     .arg(error.column);
    }
    if (!error.path.isEmpty()) {
        parts << inLanguage(language, u"mục %1", u"at %1").arg(error.path);
    }
    return parts.isEmpty() ? QString()
                           : QStringLiteral(" (%1)").arg(parts.join(QStringLiteral("; ")));
}

const ErrorSentences* sentencesOf(ErrorCode code)
{
    for (const auto& group : allErrorSentences()) {
        const auto found = std::find_if(group.begin(), group.end(),
                                        [&](const auto& s) { return s.code == code; });
        if (found != group.end()) {
            return &*found;
        }
    }
    return nullptr;
}

} // namespace

ErrorWords describeError(const Error& error, Language language)
{
    const QString named = error.file.isEmpty()
        ? inLanguage(language, u"đầu vào", u"the input")
        : inLanguage(language, u"“%1”", u"“%1”").arg(error.file);
    const std::map<QString, QString> arguments = {
        {QStringLiteral("file"), named},
        {QStringLiteral("place"), placeOf(error, language)},
        {QStringLiteral("detail"), error.detail.isEmpty() ? QStringLiteral("?") : error.detail},
    };
    const ErrorSentences* sentences = sentencesOf(error.code);
    if (sentences == nullptr) {
        return {};
    }
    const auto say
        = [&](const LocalizedText& text) { return fillPlaceholders(text.in(language), arguments); };
    return {say(sentences->what), say(sentences->why), say(sentences->advice)};
}

QString errorText(const Error& error, Language language)
{
    const ErrorWords said = describeError(error, language);
    QString text = inLanguage(language, u"lỗi: ", u"error: ") + said.what + QLatin1Char('\n');
    text += inLanguage(language, u"  Vì sao: ", u"  Why: ") + said.why + QLatin1Char('\n');
    text += inLanguage(language, u"  Cần làm: ", u"  What to do: ") + said.advice
        + QLatin1Char('\n');
    QString technical = errorCodeName(error.code);
    if (!error.detail.isEmpty()) {
        technical += QStringLiteral(": ") + error.detail;
    }
    text += inLanguage(language, u"  Chi tiết kỹ thuật: ", u"  Technical detail: ") + technical
        + QLatin1Char('\n');
    for (const Error& cause : error.causes) {
        const QString place = cause.path.isEmpty() ? cause.file : cause.path;
        text += QStringLiteral("    - ") + place
            + (place.isEmpty() ? QString() : QStringLiteral(": ")) + cause.detail
            + QLatin1Char('\n');
    }
    return text;
}

QJsonObject errorJson(const Error& error, Language language)
{
    const ErrorWords said = describeError(error, language);
    QJsonObject json{
        {latin("code"), QString(errorCodeName(error.code))},
        {latin("message"), QStringList{said.what, said.why, said.advice}.join(QLatin1Char(' '))},
    };
    const auto add = [&](const char* key, const QJsonValue& value, bool wanted) {
        if (wanted) {
            json.insert(latin(key), value);
        }
    };
    add("detail", error.detail, !error.detail.isEmpty());
    add("file", error.file, !error.file.isEmpty());
    add("path", error.path, !error.path.isEmpty());
    add("line", error.line, error.line > 0);
    add("column", error.column, error.column > 0);
    QJsonArray causes;
    for (const Error& cause : error.causes) {
        causes.append(errorJson(cause, language).value(latin("error")));
    }
    add("causes", causes, !causes.isEmpty());
    return {{latin("error"), json}};
}

} // namespace luytre::cli
