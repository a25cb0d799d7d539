#include "cli/Session.h"

#include "cli/Words.h"

namespace luytre::cli {

Result<RegulationLibrary*> Session::regulations()
{
    if (!m_library) {
        QString folder = m_arguments.value(latin("regulations"));
        if (folder.isEmpty()) {
            folder = qEnvironmentVariable("LUYTRE_REGULATIONS");
        }
        LUYTRE_TRY(library, RegulationLibrary::open(folder));
        m_library.emplace(std::move(library));
    }
    return &*m_library;
}

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
