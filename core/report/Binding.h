#pragma once

#include <QString>
#include <QStringList>

namespace luytre::report {

/// Puts no-break spaces where a line must not end: "Điều 13", "cấp độ 3", "ngày 05", "TCVN
/// 14423:2026", number and unit, groups of a telephone number, and the names given. Also makes the
/// text fit to print: NFC, no tabs, no soft hyphens, single spaces; line feeds stay.
[[nodiscard]] QString bindText(const QString& text, const QStringList& names = {});

} // namespace luytre::report
