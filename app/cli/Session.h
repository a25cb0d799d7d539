#pragma once

#include "cli/Console.h"
#include "cli/Verb.h"

#include "base/Clock.h"

#include <functional>

namespace luytre::cli {

/// What a verb works with: its arguments, where to print, and the time.
class Session
{
public:
    /// `elsewhere`: lets the full program take this process over; returns only when it cannot.
    Session(Arguments arguments, Console& console, const Clock& clock,
            std::function<Error()> elsewhere)
        : m_arguments(std::move(arguments)), m_console(console), m_clock(clock),
          m_elsewhere(std::move(elsewhere))
    { }

    [[nodiscard]] const Arguments& arguments() const { return m_arguments; }
    [[nodiscard]] Console& console() { return m_console; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// For a verb of the small program that finds its work to be the full program's. Never returns
    /// but with Environment: that program cannot be started.
    [[nodiscard]] Result<ExitCode> handOver() const { return failure(m_elsewhere()); }
    /// The date of an option, or today in Viet Nam. Fails with Usage.
    [[nodiscard]] Result<QDate> dateOption(const QString& option) const;
    /// The instant of an option in UTC: a date (midnight in Viet Nam) or a time with or without its
    /// offset; invalid when it is not given. Fails with Usage.
    [[nodiscard]] Result<QDateTime> instantOption(const QString& option) const;
    /// A whole number of an option. Fails with Usage.
    [[nodiscard]] Result<int> numberOption(const QString& option, int lowest, int highest) const;

private:
    Arguments m_arguments;
    Console& m_console;
    const Clock& m_clock;
    std::function<Error()> m_elsewhere;
};

} // namespace luytre::cli
