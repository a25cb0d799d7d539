#include "forms/errors/ErrorMessage.h"

#include <QCoreApplication>
#include <QDir>

namespace luytre::forms {

namespace {

/// {file} and {detail} are filled in.
struct Words {
    ErrorCode code;
    const char* what;
    const char* why;
    const char* advice;
};

const Words allWords[] = {
    {ErrorCode::FileNotFound, QT_TRANSLATE_NOOP("ErrorMessage", "{file} was not found."),
     QT_TRANSLATE_NOOP("ErrorMessage", "It was moved, renamed or deleted."),
     QT_TRANSLATE_NOOP("ErrorMessage", "Look for the file, then open it again.")},
    {ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP("ErrorMessage", "{file} cannot be read."),
     QT_TRANSLATE_NOOP("ErrorMessage", "The system does not let it be read."),
     QT_TRANSLATE_NOOP("ErrorMessage", "Check your rights on the file and the state of the disk.")},
    {ErrorCode::FileUnwritable,
     QT_TRANSLATE_NOOP("ErrorMessage", "{file} could not be written; nothing was changed."),
     QT_TRANSLATE_NOOP("ErrorMessage",
                       "The folder is read-only, is missing, or you have no right to write there."),
     QT_TRANSLATE_NOOP("ErrorMessage",
                       "Choose another place, or ask for the right to write to this one.")},
    {ErrorCode::DiskFull,
     QT_TRANSLATE_NOOP("ErrorMessage", "The disk is full; {file} was not written."),
     QT_TRANSLATE_NOOP("ErrorMessage", "There is not enough free space for the whole file."),
     QT_TRANSLATE_NOOP("ErrorMessage",
                       "Free some space or choose another disk. The dossier is as it was.")},
    {ErrorCode::WorkspaceLocked,
     QT_TRANSLATE_NOOP("ErrorMessage", "The workspace is open elsewhere."),
     QT_TRANSLATE_NOOP("ErrorMessage", "It is held by {detail}."),
     QT_TRANSLATE_NOOP("ErrorMessage",
                       "Read it meanwhile, or close it there and open it here again.")},
    {ErrorCode::WorkspaceInvalid, QT_TRANSLATE_NOOP("ErrorMessage", "{file} is not a workspace."),
     QT_TRANSLATE_NOOP("ErrorMessage",
                       "It is another kind of file, or its first bytes are damaged."),
     QT_TRANSLATE_NOOP("ErrorMessage",
                       "Choose a file that ends in .luytre, or start a new workspace.")},
    {ErrorCode::WorkspaceDamaged,
     QT_TRANSLATE_NOOP("ErrorMessage", "The workspace {file} is damaged."),
     QT_TRANSLATE_NOOP("ErrorMessage",
                       "Its own checks found something that is not as it was stored."),
     QT_TRANSLATE_NOOP("ErrorMessage",
                       "Stop working in it and restore the last backup. Keep the damaged file.")},
    {ErrorCode::WorkspaceReadOnly,
     QT_TRANSLATE_NOOP("ErrorMessage", "The workspace can only be read."),
     QT_TRANSLATE_NOOP("ErrorMessage", "Another person or program has it open for writing."),
     QT_TRANSLATE_NOOP("ErrorMessage", "Wait until it is closed there, then open it again.")},
    {ErrorCode::NewerFormat,
     QT_TRANSLATE_NOOP("ErrorMessage", "{file} was made by a later version of Lũy Tre."),
     QT_TRANSLATE_NOOP("ErrorMessage", "This version does not know everything that is in it."),
     QT_TRANSLATE_NOOP("ErrorMessage", "Install the newer version; nothing is guessed.")},
};

QString filled(const char* text, const Error& error)
{
    QString words = QCoreApplication::translate("ErrorMessage", text);
    words.replace(QLatin1String("{file}"), QDir::toNativeSeparators(error.file));
    return words.replace(QLatin1String("{detail}"), error.detail).trimmed();
}

} // namespace

ErrorMessage describe(const Error& error)
{
    for (const Words& words : allWords) {
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
