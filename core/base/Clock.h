#pragma once

#include <QDate>
#include <QDateTime>

namespace luytre {

/// Where the time comes from. Documents never ask it: their dates come from the record.
class Clock
{
public:
    virtual ~Clock() = default;
    /// Now, in UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
};

/// The machine's clock. Any thread.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::currentDateTimeUtc(); }
};

/// Always the same instant; for tests and for reproducible runs.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDateTime instant) : m_instant(std::move(instant)) { }
    [[nodiscard]] QDateTime now() const override { return m_instant; }

private:
    QDateTime m_instant;
};

/// Viet Nam has one time zone, UTC+7, without daylight saving.
inline constexpr int vietnamUtcOffsetSeconds = 7 * 3600;

/// The instant as Viet Nam's wall clock shows it.
[[nodiscard]] inline QDateTime inVietnam(const QDateTime& instant)
{
    return instant.toOffsetFromUtc(vietnamUtcOffsetSeconds);
}

/// The instant as documents print it: 2026-10-15T08:31:52+07:00.
[[nodiscard]] QString vietnamTimestamp(const QDateTime& instant);

} // namespace luytre
