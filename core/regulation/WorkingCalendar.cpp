#include "regulation/WorkingCalendar.h"

#include "regulation/RegulationError.h"

#include <algorithm>

namespace luytre {

namespace {

/// The calendar's file.
struct CalendarFile {
    int formatVersion = 1;
    int firstYear = 0;
    int lastYear = 0;
    LocalizedText note;
    std::vector<CalendarSource> sources;
    std::vector<SpecialDay> days;
};

template <class Archive>
void describe(Archive& a, CalendarFile& f)
{
    a.required("formatVersion", f.formatVersion);
    a.required("firstYear", f.firstYear);
    a.required("lastYear", f.lastYear);
    a.required("note", f.note);
    a.required("sources", f.sources);
    a.required("days", f.days);
}

constexpr int supportedFormat = 1;

bool isWeekend(const QDate& date)
{
    return date.dayOfWeek() >= Qt::Saturday;
}

} // namespace

Result<WorkingCalendar> WorkingCalendar::fromJson(const QByteArray& bytes, const QString& file)
{
    LUYTRE_TRY(json, parseJsonObject(bytes, file));
    const int format = json.value(QLatin1String("formatVersion")).toInt(supportedFormat);
    if (format > supportedFormat) {
        return failure(ErrorCode::NewerFormat, QString::number(format), file);
    }
    auto read = luytre::fromJson<CalendarFile>(json, file);
    if (!read) {
        return regulationInvalid(file, read.error().path, read.error().detail);
    }
    if (read->firstYear < 1900 || read->firstYear > read->lastYear || read->lastYear > 2200) {
        return regulationInvalid(file, QStringLiteral("lastYear"),
                                 QStringLiteral("years are not in order"));
    }
    WorkingCalendar calendar;
    calendar.m_firstYear = read->firstYear;
    calendar.m_lastYear = read->lastYear;
    for (std::size_t i = 0; i < read->days.size(); ++i) {
        const SpecialDay& day = read->days[i];
        const QString path = QStringLiteral("days[%1].date").arg(i);
        if (!calendar.isCovered(day.date)) {
            return regulationInvalid(file, path, QStringLiteral("outside firstYear to lastYear"));
        }
        if (day.working && !isWeekend(day.date)) {
            return regulationInvalid(
                file, path, QStringLiteral("only a day of the weekend can be worked in exchange"));
        }
        auto& kind = day.working ? calendar.m_workedWeekends : calendar.m_holidays;
        if (calendar.m_holidays.count(day.date) + calendar.m_workedWeekends.count(day.date) > 0) {
            return regulationInvalid(file, path, QStringLiteral("the day occurs twice"));
        }
        kind.insert(day.date);
    }
    calendar.m_note = read->note;
    calendar.m_sources = std::move(read->sources);
    calendar.m_days = std::move(read->days);
    return calendar;
}

bool WorkingCalendar::isCovered(const QDate& date) const
{
    return date.year() >= m_firstYear && date.year() <= m_lastYear;
}

bool WorkingCalendar::isWorkingDay(const QDate& date) const
{
    return m_workedWeekends.count(date) > 0 || (!isWeekend(date) && m_holidays.count(date) == 0);
}

QDate WorkingCalendar::deadline(const QDate& start, int days, DayKind kind) const
{
    QDate end = start;
    if (kind == DayKind::Calendar) {
        end = start.addDays(std::max(0, days));
        while (end.isValid() && !isWorkingDay(end)) {
            end = end.addDays(1);
        }
        return end;
    }
    for (int counted = 0; end.isValid() && counted < days;) {
        end = end.addDays(1);
        counted += isWorkingDay(end) ? 1 : 0;
    }
    return end;
}

int WorkingCalendar::workingDaysBetween(const QDate& from, const QDate& to) const
{
    if (!from.isValid() || !to.isValid()) {
        return 0;
    }
    if (to < from) {
        return -workingDaysBetween(to, from);
    }
    int counted = 0;
    for (QDate day = from.addDays(1); day <= to; day = day.addDays(1)) {
        counted += isWorkingDay(day) ? 1 : 0;
    }
    return counted;
}

} // namespace luytre
