#include "forms/errors/ErrorMessage.h"

#include "forms/errors/ErrorWords.h"

#include <QCoreApplication>
#include <QDir>

namespace luytre::forms {

namespace {

/// " tại dòng 4, cột 2", " tại system.name", or nothing.
QString placeWords(const Error& error)
{
    if (error.line > 0) {
        return QCoreApplication::translate("ErrorMessage", " at line %1, column %2")
            .arg(error.line)
            .arg(error.column);
    }
    return error.path.isEmpty()
        ? QString()
        : QCoreApplication::translate("ErrorMessage", " at %1").arg(error.path);
}

QString filled(const char* text, const Error& error)
{
    QString words = QCoreApplication::translate("ErrorMessage", text);
    words.replace(QLatin1String("{file}"), QDir::toNativeSeparators(error.file));
    words.replace(QLatin1String("{place}"), placeWords(error));
    words.replace(QLatin1String("{detail}"), error.detail);
    // A sentence that would have said more is whole without it.
    words.replace(QLatin1String(" ()"), QString());
    return words.trimmed();
}

} // namespace

ErrorMessage describe(const Error& error)
{
    for (const ErrorWords& words : errorWords()) {
        if (words.code == error.code) {
            return {filled(words.what, error), filled(words.why, error),
                    filled(words.advice, error)};
        }
    }
    return {
        QCoreApplication::translate("ErrorMessage", "Something went wrong."),
        QCoreApplication::translate("ErrorMessage", "Its name is %1.")
            .arg(errorCodeName(error.code)),
        QCoreApplication::translate("ErrorMessage", "Copy the details and hand them to support.")};
}

QString errorDetails(const Error& error)
{
    QStringList lines{QStringLiteral("code: ") + errorCodeName(error.code)};
    if (!error.file.isEmpty()) {
        lines << QStringLiteral("file: ") + error.file;
    }
    if (!error.path.isEmpty()) {
        lines << QStringLiteral("place: ") + error.path;
    }
    if (error.line > 0) {
        lines << QStringLiteral("line: %1, column: %2").arg(error.line).arg(error.column);
    }
    if (!error.detail.isEmpty()) {
        lines << QStringLiteral("detail: ") + error.detail;
    }
    for (const Error& cause : error.causes) {
        lines << QStringLiteral("because:") << errorDetails(cause);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace luytre::forms
