#include "forms/dossier/inventory/CellText.h"

namespace luytre::forms {

namespace {

constexpr QChar quote = QLatin1Char('"');
constexpr QChar tab = QLatin1Char('\t');
constexpr QChar line = QLatin1Char('\n');

/// Reads a cell in quotes that begins at `at`; leaves `at` behind its closing quote.
QString readQuoted(const QString& text, qsizetype& at)
{
    QString cell;
    for (++at; at < text.size(); ++at) {
        if (text.at(at) != quote) {
            cell += text.at(at);
        } else if (at + 1 < text.size() && text.at(at + 1) == quote) {
            cell += quote;
            ++at;
        } else {
            ++at;
            break;
        }
    }
    return cell;
}

} // namespace

std::vector<QStringList> readCells(const QString& text)
{
    QString plain = text;
    plain.replace(QStringLiteral("\r\n"), QString(line)).replace(QLatin1Char('\r'), line);
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    for (qsizetype at = 0; at < plain.size();) {
        const QChar letter = plain.at(at);
        if (letter == quote && cell.isEmpty()) {
            cell = readQuoted(plain, at);
        } else if (letter == tab || letter == line) {
            row << std::exchange(cell, {});
            if (letter == line) {
                rows.push_back(std::exchange(row, {}));
            }
            ++at;
        } else {
            cell += letter;
            ++at;
        }
    }
    if (!row.isEmpty() || !cell.isEmpty()) {
        row << cell;
        rows.push_back(row);
    }
    return rows;
}

QString writeCells(const std::vector<QStringList>& rows)
{
    QString text;
    for (const QStringList& row : rows) {
        QStringList cells;
        for (QString cell : row) {
            if (cell.contains(tab) || cell.contains(line) || cell.startsWith(quote)) {
                cell = quote + cell.replace(quote, QStringLiteral("\"\"")) + quote;
            }
            cells << cell;
        }
        text += cells.join(tab) + line;
    }
    return text;
}

} // namespace luytre::forms
