#pragma once

#include "base/Json.h"
#include "regulation/Procedure.h"

#include <set>

namespace luytre {

/// A day that is not as its weekday says: a public holiday, or a Saturday worked in exchange for one.
struct SpecialDay {
    QDate date;
    LocalizedText name;
    bool working = false; ///< true: a weekend day that is worked
    friend bool operator==(const SpecialDay&, const SpecialDay&) = default;
};
template <class Archive>
void describe(Archive& a, SpecialDay& x)
{
    a.required("date", x.date);
    a.required("name", x.name);
    a.field("working", x.working);
}

/// Public holidays and working days of Viet Nam (resources/regulations/calendar.json), and the only place where
/// deadlines are counted. Immutable; any thread.
class WorkingCalendar
{
public:
    [[nodiscard]] static Result<WorkingCalendar> fromJson(const QByteArray& bytes, const QString& file);

    /// The years the data covers; outside them only weekends are known and isCovered() is false.
    [[nodiscard]] bool isCovered(const QDate& date) const;
    [[nodiscard]] bool isWorkingDay(const QDate& date) const;
    /// The last day of a limit of `days` counted from the day after `start` [Bộ luật Dân sự 2015, Đ147-148]:
    /// working days count only working days; calendar days that end on a day off end on the next working day.
    [[nodiscard]] QDate deadline(const QDate& start, int days, DayKind kind) const;
    /// Working days after `from` up to and including `to`; negative when `to` is earlier.
    [[nodiscard]] int workingDaysBetween(const QDate& from, const QDate& to) const;
    [[nodiscard]] const std::vector<SpecialDay>& specialDays() const { return m_days; }

private:
    int m_firstYear = 0;
    int m_lastYear = 0;
    std::vector<SpecialDay> m_days;
    std::set<QDate> m_holidays;
    std::set<QDate> m_workedWeekends;
};

} // namespace luytre
