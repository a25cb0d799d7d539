#include "cli/FullProgram.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace luytre::cli {

Error becomeFullProgram(char** argv)
{
    const QString own = QFileInfo(QStringLiteral("/proc/self/exe")).symLinkTarget();
    const QString full
        = QDir::cleanPath(QFileInfo(own).path() + QStringLiteral("/" LUYTRE_FULL_PROGRAM));
    ::execv(QFile::encodeName(full).constData(), argv);
    Error error;
    error.code = ErrorCode::Environment;
    error.detail
        = QStringLiteral("%1 (%2)").arg(full, QString::fromLocal8Bit(std::strerror(errno)));
    return error;
}

} // namespace luytre::cli
