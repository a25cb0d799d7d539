#include "regulation/RegulationLibrary.h"

#include "support/Printers.h"

using namespace luytre;

namespace {

std::shared_ptr<const WorkingCalendar> builtIn()
{
    auto library = RegulationLibrary::open();
    EXPECT_TRUE(library.has_value());
    auto calendar = library->calendar();
    EXPECT_TRUE(calendar.has_value()) << ::testing::PrintToString(calendar.error());
    return calendar.value_or(nullptr);
}

QDate day(const char* iso)
{
    return QDate::fromString(QLatin1String(iso), Qt::ISODate);
}

Error refused(const char* days, int first = 2026, int last = 2026)
{
    const QByteArray json = QByteArrayLiteral(R"({"formatVersion":1,"firstYear":)")
        + QByteArray::number(first) + R"(,"lastYear":)" + QByteArray::number(last)
        + R"(,"note":{"vi":"a","en":"a"},"sources":[],"days":[)" + days + "]}";
    const auto calendar = WorkingCalendar::fromJson(json, QStringLiteral("c.json"));
    EXPECT_FALSE(calendar.has_value());
    return calendar.has_value() ? Error() : calendar.error();
}

} // namespace

// Weekdays off and weekend days worked, counted by hand from the yearly announcements.
TEST(WorkingCalendar, KnowsEachYearsDays)
{
    struct Year {
        int year;
        std::vector<const char*> off;
        std::vector<const char*> worked;
    };
    const std::vector<Year> years{
        {2019,
         {"01-01", "02-04", "02-05", "02-06", "02-07", "02-08", "04-15", "04-29", "04-30", "05-01",
          "09-02"},
         {"01-05", "05-04"}},
        {2020,
         {"01-01", "01-23", "01-24", "01-27", "01-28", "01-29", "04-02", "04-30", "05-01", "09-02"},
         {}},
        {2021,
         {"01-01", "02-10", "02-11", "02-12", "02-15", "02-16", "04-21", "04-30", "05-03", "09-02",
          "09-03"},
         {}},
        {2022,
         {"01-03", "01-31", "02-01", "02-02", "02-03", "02-04", "04-11", "05-02", "05-03", "09-01",
          "09-02"},
         {}},
        {2023,
         {"01-02", "01-20", "01-23", "01-24", "01-25", "01-26", "05-01", "05-02", "05-03", "09-01",
          "09-04"},
         {}},
        {2024,
         {"01-01", "02-08", "02-09", "02-12", "02-13", "02-14", "04-18", "04-29", "04-30", "05-01",
          "09-02", "09-03"},
         {"05-04"}},
        {2025,
         {"01-01", "01-27", "01-28", "01-29", "01-30", "01-31", "04-07", "04-30", "05-01", "05-02",
          "09-01", "09-02"},
         {"04-26"}},
        {2026,
         {"01-01", "01-02", "02-16", "02-17", "02-18", "02-19", "02-20", "04-27", "04-30", "05-01",
          "08-31", "09-01", "09-02", "11-24"},
         {"01-10", "08-22"}},
    };
    const auto calendar = builtIn();
    ASSERT_TRUE(calendar);
    for (const Year& year : years) {
        std::vector<std::string> off;
        std::vector<std::string> worked;
        for (QDate date(year.year, 1, 1); date.year() == year.year; date = date.addDays(1)) {
            const bool weekend = date.dayOfWeek() >= Qt::Saturday;
            if (weekend == calendar->isWorkingDay(date)) {
                (weekend ? worked : off)
                    .push_back(date.toString(QStringLiteral("MM-dd")).toStdString());
            }
        }
        EXPECT_EQ(off, std::vector<std::string>(year.off.begin(), year.off.end())) << year.year;
        EXPECT_EQ(worked, std::vector<std::string>(year.worked.begin(), year.worked.end()))
            << year.year;
    }
}

TEST(WorkingCalendar, CountsDeadlines)
{
    struct Case {
        const char* start;
        int days;
        DayKind kind;
        const char* end;
        const char* why;
    };
    const std::vector<Case> cases{
        {"2026-10-05", 5, DayKind::Working, "2026-10-12",
         "Monday + 5 working days: the next Monday"},
        {"2026-10-05", 15, DayKind::Working, "2026-10-26", "three plain weeks"},
        {"2026-10-09", 1, DayKind::Working, "2026-10-12", "Friday to Monday"},
        {"2026-10-10", 5, DayKind::Working, "2026-10-16",
         "received on a Saturday: Monday is day 1"},
        {"2026-10-11", 7, DayKind::Working, "2026-10-20", "received on a Sunday"},
        {"2026-02-12", 5, DayKind::Working, "2026-02-26",
         "over Tet 2026: Friday 13, then Monday 23 to Thursday 26"},
        {"2023-01-18", 2, DayKind::Working, "2023-01-27",
         "over Tet 2023: Thursday 19, then Friday 27"},
        {"2025-04-25", 3, DayKind::Working, "2025-04-29", "Saturday 26 April 2025 is worked"},
        {"2025-04-25", 4, DayKind::Working, "2025-05-05",
         "30 April to 2 May off, then the weekend"},
        {"2023-04-28", 1, DayKind::Working, "2023-05-04",
         "Hung Kings and Reunification made up on 2 and 3 May"},
        {"2026-04-24", 1, DayKind::Working, "2026-04-28",
         "Hung Kings on a Sunday, made up on Monday"},
        {"2021-09-01", 1, DayKind::Working, "2021-09-06",
         "National Day, two days: Thursday and Friday"},
        {"2024-08-30", 1, DayKind::Working, "2024-09-04",
         "National Day, two days: Monday and Tuesday"},
        {"2026-08-21", 7, DayKind::Working, "2026-09-03",
         "Saturday 22 worked, 31 August to 2 September off"},
        {"2026-11-23", 1, DayKind::Working, "2026-11-25", "Culture Day"},
        {"2020-04-01", 7, DayKind::Working, "2020-04-13", "Hung Kings 2020 on a Thursday"},
        {"2026-10-05", 15, DayKind::Calendar, "2026-10-20", "ends on a Tuesday"},
        {"2026-10-02", 15, DayKind::Calendar, "2026-10-19", "ends on Saturday 17: moves to Monday"},
        {"2026-02-01", 15, DayKind::Calendar, "2026-02-23",
         "ends on Monday 16, in Tet: moves to Monday 23"},
        {"2026-08-07", 15, DayKind::Calendar, "2026-08-22", "ends on a Saturday that is worked"},
        {"2026-07-28", 30, DayKind::Calendar, "2026-08-27", "30 days"},
        {"2026-08-02", 30, DayKind::Calendar, "2026-09-03",
         "ends on 1 September: moves behind National Day"},
        {"2019-12-20", 12, DayKind::Calendar, "2020-01-02", "over the turn of the year"},
    };
    const auto calendar = builtIn();
    ASSERT_TRUE(calendar);
    for (const Case& c : cases) {
        EXPECT_EQ(calendar->deadline(day(c.start), c.days, c.kind), day(c.end))
            << c.start << ": " << c.why;
    }
    EXPECT_FALSE(calendar->deadline(QDate(), 5, DayKind::Working).isValid());
}

TEST(WorkingCalendar, CountsBackWhatItCounted)
{
    const auto calendar = builtIn();
    ASSERT_TRUE(calendar);
    for (QDate start(2023, 12, 1); start < QDate(2027, 1, 1); start = start.addDays(17)) {
        for (const int days : {1, 5, 7, 15, 25}) {
            const QDate end = calendar->deadline(start, days, DayKind::Working);
            EXPECT_EQ(calendar->workingDaysBetween(start, end), days)
                << start.toString(Qt::ISODate).toStdString();
            EXPECT_TRUE(calendar->isWorkingDay(end));
        }
    }
    EXPECT_EQ(calendar->workingDaysBetween(day("2026-10-12"), day("2026-10-05")), -5);
    EXPECT_EQ(calendar->workingDaysBetween(day("2026-10-12"), day("2026-10-12")), 0);
}

TEST(WorkingCalendar, SaysWhatIsNotCertain)
{
    const auto calendar = builtIn();
    ASSERT_TRUE(calendar);
    EXPECT_TRUE(calendar->isCovered(day("2019-01-01")));
    EXPECT_TRUE(calendar->isCovered(day("2027-12-31")));
    EXPECT_FALSE(calendar->isCovered(day("2018-12-31")));
    EXPECT_FALSE(calendar->isCovered(day("2028-01-01")));
    EXPECT_FALSE(calendar->note().isEmpty());
    ASSERT_EQ(calendar->sources().size(), 9U);
    for (const CalendarSource& source : calendar->sources()) {
        EXPECT_FALSE(source.decision.isEmpty()) << source.year;
        EXPECT_EQ(source.mark, source.year == 2027 ? Provenance::Inferred : Provenance::Secondary)
            << source.year;
    }
    for (const SpecialDay& special : calendar->specialDays()) {
        // Tet and the second National Day of 2027 were not announced when this was written.
        const bool expected = special.date.year() == 2027
            && (special.date.month() == 2 || special.date == QDate(2027, 9, 3));
        EXPECT_EQ(special.mark == Provenance::Inferred, expected)
            << special.date.toString(Qt::ISODate).toStdString();
    }
}

TEST(WorkingCalendar, RefusesWhatCannotBe)
{
    EXPECT_EQ(refused(R"({"date":"2026-09-02","name":{"vi":"a","en":"a"},"working":true})").path,
              QStringLiteral("days[0].date"));
    EXPECT_EQ(refused(R"({"date":"2027-01-01","name":{"vi":"a","en":"a"}})").path,
              QStringLiteral("days[0].date"));
    EXPECT_EQ(
        refused(
            R"({"date":"2026-01-01","name":{"vi":"a","en":"a"}},{"date":"2026-01-01","name":{"vi":"a","en":"a"}})")
            .path,
        QStringLiteral("days[1].date"));
    EXPECT_EQ(refused(R"({"date":"1/1/2026","name":{"vi":"a","en":"a"}})").path,
              QStringLiteral("days[0].date"));
    EXPECT_EQ(refused(R"({"date":"2026-01-01"})").path, QStringLiteral("days[0].name"));
    EXPECT_EQ(refused("", 2027, 2026).path, QStringLiteral("lastYear"));
    const Error error
        = refused(R"({"date":"2026-01-01","name":{"vi":"a","en":"a"},"colour":"red"})");
    EXPECT_EQ(error.code, ErrorCode::RegulationInvalid);
    EXPECT_EQ(error.file, QStringLiteral("c.json"));
    EXPECT_EQ(error.path, QStringLiteral("days[0].colour"));
    LUYTRE_EXPECT_ERROR(WorkingCalendar::fromJson("{", QStringLiteral("c.json")),
                        ErrorCode::JsonSyntax);
    LUYTRE_EXPECT_ERROR(
        WorkingCalendar::fromJson(R"({"formatVersion":2})", QStringLiteral("c.json")),
        ErrorCode::NewerFormat);
}
