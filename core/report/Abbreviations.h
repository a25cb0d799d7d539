#pragma once

#include <QString>

#include <vector>

namespace luytre::report {

struct Abbreviation {
    QString shortForm{};
    QString fullForm{};
};

/// Those of the common abbreviations of the trade that the text uses, in alphabetical order.
[[nodiscard]] std::vector<Abbreviation> abbreviationsIn(const QString& text);

} // namespace luytre::report
