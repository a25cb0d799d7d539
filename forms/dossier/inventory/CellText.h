#pragma once

#include <QStringList>

#include <vector>

namespace luytre::forms {

/// The cells of a text as spreadsheets put it on the clipboard: rows by line, cells by tab; a cell
/// in quotes may hold lines, tabs and doubled quotes. An empty last line is none.
[[nodiscard]] std::vector<QStringList> readCells(const QString& text);

/// The same the other way.
[[nodiscard]] QString writeCells(const std::vector<QStringList>& rows);

} // namespace luytre::forms
