#include "base/Clock.h"

namespace luytre {

QString vietnamTimestamp(const QDateTime& instant)
{
    return inVietnam(instant).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"))
        + QStringLiteral("+07:00");
}

} // namespace luytre
