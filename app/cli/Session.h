#pragma once

#include "cli/Console.h"
#include "cli/Verb.h"

#include "base/Clock.h"
#include "regulation/RegulationLibrary.h"

#include <optional>

namespace luytre::cli {

/// What a verb works with: its arguments, where to print, the time, and the installed regulations,
/// which are opened when first asked for.
class Session
{
public:
    Session(Arguments arguments, Console& console, const Clock& clock)
        : m_arguments(std::move(arguments)), m_console(console), m_clock(clock)
    { }

    [[nodiscard]] const Arguments& arguments() const { return m_arguments; }
    [[nodiscard]] Console& console() { return m_console; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }
    /// Fails with RegulationInvalid.
    [[nodiscard]] Result<RegulationLibrary*> regulations();
    /// The date of an option, or today in Viet Nam. Fails with Usage.
    [[nodiscard]] Result<QDate> dateOption(const QString& option) const;
    /// A whole number of an option. Fails with Usage.
    [[nodiscard]] Result<int> numberOption(const QString& option, int lowest, int highest) const;

private:
    Arguments m_arguments;
    Console& m_console;
    const Clock& m_clock;
    std::optional<RegulationLibrary> m_library;
};

} // namespace luytre::cli
