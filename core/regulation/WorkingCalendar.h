#pragma once

#include "base/Json.h"
#include "regulation/Procedure.h"

#include <set>

namespace luytre {

/// A day that is not as its weekday says: a public holiday, or a Saturday worked in exchange for
/// one.
struct SpecialDay {
    QDate date;
    LocalizedText name;
    bool working = false; ///< true: a weekend day that is worked
    Provenance mark
        = Provenance::Secondary; ///< Inferred where the decision for the year was not seen
    friend bool operator==(const SpecialDay&, const SpecialDay&) = default;
};
template <class Archive>
void describe(Archive& a, SpecialDay& x)
{
    a.required("date", x.date);
    a.required("name", x.name);
    a.field("working", x.working);
    a.field("mark", x.mark);
}

/// Where the days of one year come from.
struct CalendarSource {
    int year = 0;
    QString decision; ///< Vietnamese: the official announcement, or what it was concluded from
    Provenance mark = Provenance::Secondary;
    friend bool operator==(const CalendarSource&, const CalendarSource&) = default;
};
template <class Archive>
void describe(Archive& a, CalendarSource& x)
{
    a.required("year", x.year);
    a.required("decision", x.decision);
    a.required("mark", x.mark);
}

/// Public holidays and working days of Viet Nam (resources/regulations/calendar.json), and the only
/// place where deadlines are counted. Immutable; any thread.
class WorkingCalendar
{
public:
    /// Fails with JsonSyntax, RegulationInvalid (file, path, reason) or NewerFormat.
    [[nodiscard]] static Result<WorkingCalendar> fromJson(const QByteArray& bytes,
                                                          const QString& file);

    /// The years the data covers; outside them only weekends are known and isCovered() is false.
    [[nodiscard]] bool isCovered(const QDate& date) const;
    [[nodiscard]] bool isWorkingDay(const QDate& date) const;
    /// The last day of a limit of `days` counted from the day after `start` [Bộ luật Dân sự 2015,
    /// Đ147-148]: working days count only working days; calendar days that end on a day off end on
    /// the next working day.
    [[nodiscard]] QDate deadline(const QDate& start, int days, DayKind kind) const;
    /// Working days after `from` up to and including `to`; negative when `to` is earlier.
    [[nodiscard]] int workingDaysBetween(const QDate& from, const QDate& to) const;
    [[nodiscard]] const std::vector<SpecialDay>& specialDays() const { return m_days; }
    [[nodiscard]] const std::vector<CalendarSource>& sources() const { return m_sources; }
    /// What is uncertain about the data as a whole.
    [[nodiscard]] const LocalizedText& note() const { return m_note; }

private:
    int m_firstYear = 0;
    int m_lastYear = 0;
    LocalizedText m_note;
    std::vector<CalendarSource> m_sources;
    std::vector<SpecialDay> m_days;
    std::set<QDate> m_holidays;
    std::set<QDate> m_workedWeekends;
};

} // namespace luytre
