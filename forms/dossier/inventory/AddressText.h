#pragma once

#include <QString>

namespace luytre::forms {

/// Why a text is no IP address, or no range of them ("10.24.50.0/24"), and what to do about it;
/// empty when it is one. Words without figures pass, such as "DHCP": the checks pass them too.
[[nodiscard]] QString addressProblem(const QString& text);

/// The parts of a cell with several values, divided by commas, semicolons or lines.
[[nodiscard]] QStringList dividedValues(const QString& text);

} // namespace luytre::forms
