#include "cli/Session.h"

#include "cli/Words.h"

namespace luytre::cli {

Result<QDate> Session::dateOption(const QString& option) const
{
    if (!m_arguments.has(option)) {
        return inVietnam(m_clock.now()).date();
    }
    const QDate date = QDate::fromString(m_arguments.value(option), Qt::ISODate);
    if (!date.isValid()) {
        return failure(
            ErrorCode::Usage,
            m_console.say(u"--%1 cần một ngày như 2026-10-05", u"--%1 takes a date like 2026-10-05")
                .arg(option));
    }
    return date;
}

Result<QDateTime> Session::instantOption(const QString& option) const
{
    const QString text = m_arguments.value(option);
    if (text.isEmpty()) {
        return QDateTime();
    }
    const QDate day = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    QDateTime instant = day.isValid()
        ? QDateTime(day, QTime(0, 0), Qt::OffsetFromUTC, vietnamUtcOffsetSeconds)
        : QDateTime::fromString(text, Qt::ISODate);
    if (instant.isValid() && instant.timeSpec() == Qt::LocalTime) {
        instant
            = QDateTime(instant.date(), instant.time(), Qt::OffsetFromUTC, vietnamUtcOffsetSeconds);
    }
    if (!instant.isValid()) {
        return failure(ErrorCode::Usage,
                       m_console
                           .say(u"--%1 cần một thời điểm như 2026-10-15T08:31:52+07:00 hoặc "
                                u"2026-10-15",
                                u"--%1 takes an instant like 2026-10-15T08:31:52+07:00 or "
                                u"2026-10-15")
                           .arg(option));
    }
    return instant.toUTC();
}

Result<int> Session::numberOption(const QString& option, int lowest, int highest) const
{
    bool isNumber = false;
    const int number = m_arguments.value(option).toInt(&isNumber);
    if (!isNumber || number < lowest || number > highest) {
        return failure(
            ErrorCode::Usage,
            m_console.say(u"--%1 cần một số từ %2 đến %3", u"--%1 takes a number from %2 to %3")
                .arg(option)
                .arg(lowest)
                .arg(highest));
    }
    return number;
}

} // namespace luytre::cli
