#include "report/TableLayout.h"

#include <algorithm>

namespace luytre::report {

namespace {

constexpr double headerGrey = 0.06;
constexpr double headerPad = mm(0.6); // "VLAN", "TT" fill narrow columns
constexpr double groupGrey = 0.035;
constexpr double digestCell = mm(2.02); // each digit is centred in its own cell
constexpr double digestGap = mm(2); // between groups of eight

double linesHeight(const std::vector<LaidLine>& lines)
{
    double height = 0;
    for (const LaidLine& line : lines) {
        height += line.height;
    }
    return height;
}

double digestX(int group)
{
    return group * (8 * digestCell + digestGap);
}

/// 64 digits as two lines of four groups; the eye compares group by group.
std::vector<LaidLine> digestLines(const QString& digest)
{
    std::vector<LaidLine> lines;
    for (int half = 0; half < 2; ++half) {
        LaidLine line{.height = 15};
        for (int group = 0; group < 4; ++group) {
            const QString digits = digest.mid((half * 4 + group) * 8, 8);
            line.items.push_back(TextItem{QPointF(digestX(group), 11.2),
                                          digits,
                                          {.size = 11},
                                          {.wordSpacing = 0, .pitch = digestCell}});
        }
        lines.push_back(std::move(line));
    }
    return lines;
}

std::vector<LaidLine> digestHeaderLines(double width, double shift)
{
    const TextStyle titleStyle{.size = 12, .bold = true};
    const TextStyle groupStyle{.size = 9, .italic = true};
    const QString title = QStringLiteral("SHA-256");
    LaidLine first{.height = 14.4};
    first.items.push_back(
        TextItem{QPointF((width - textWidth(title, titleStyle)) / 2, 11.2), title, titleStyle, {}});
    LaidLine second{.height = 12.5};
    for (int group = 0; group < 4; ++group) {
        const QString label = QStringLiteral("nhóm %1, %2").arg(group + 1).arg(group + 5);
        const double centre = shift + digestX(group) + 4 * digestCell;
        second.items.push_back(TextItem{
            QPointF(centre - textWidth(label, groupStyle) / 2, 9.4), label, groupStyle, {}});
    }
    return {first, second};
}

struct CellContext {
    const Table& table;
    Align align;
    bool bold;
};

std::vector<LaidLine> cellLines(const Cell& cell, double width, const CellContext& context)
{
    if (!cell.digest.isEmpty()) {
        return digestLines(cell.digest);
    }
    if (cell.digestHeader) {
        return digestHeaderLines(width, context.table.padX - headerPad);
    }
    if (cell.symbol) {
        const QRectF place((width - mm(6)) / 2, (context.table.line - mm(3.7)) / 2, mm(6), mm(3.7));
        return {LaidLine{.height = context.table.line,
                         .width = width,
                         .items = {DrawingItem{place, cell.symbol}}}};
    }
    std::vector<LaidLine> lines;
    for (const Paragraph& source : cell.paragraphs) {
        Paragraph paragraph = source;
        paragraph.style.size = context.table.size;
        paragraph.style.line = context.table.line;
        if (paragraph.style.align == Align::Left) {
            paragraph.style.align = context.align;
        }
        for (Run& run : paragraph.runs) {
            run.bold = run.bold || context.bold;
        }
        std::vector<LaidLine> more = layOutLines(paragraph, width);
        if (more.empty()) {
            continue;
        }
        more.front().height += source.style.before;
        for (Item& item : more.front().items) {
            translate(item, QPointF(0, source.style.before));
        }
        std::move(more.begin(), more.end(), std::back_inserter(lines));
    }
    return lines;
}

RowLayout layOutRow(const Table& table, const std::vector<Cell>& cells, RowKind kind, bool header)
{
    RowLayout row{.kind = kind,
                  .header = header,
                  .cells = {},
                  .padX = header ? headerPad : table.padX,
                  .padY = table.padY};
    std::size_t column = 0;
    double x = 0;
    for (const Cell& cell : cells) {
        CellLayout laid{.x = x, .middle = header};
        const Column& first = table.columns[std::min(column, table.columns.size() - 1)];
        for (int i = 0; i < cell.span && column < table.columns.size(); ++i, ++column) {
            laid.width += mm(table.columns[column].widthMm);
        }
        const bool bold = header || kind != RowKind::Body || (cell.span == 1 && first.bold);
        const Align align = header ? Align::Centre : cell.span > 1 ? Align::Left : first.align;
        laid.lines = cellLines(cell, laid.width - 2 * row.padX, {table, align, bold});
        x += laid.width;
        row.cells.push_back(std::move(laid));
    }
    row.width = x;
    return row;
}

Cell textCell(const QString& text, bool italic = false)
{
    Cell cell;
    Paragraph paragraph;
    paragraph.runs.push_back({.text = text, .italic = italic});
    cell.paragraphs.push_back(paragraph);
    return cell;
}

std::vector<Slab> captionSlabs(const Table& table, bool continued)
{
    if (table.caption.empty()) {
        return {};
    }
    Paragraph caption;
    caption.runs = table.caption;
    caption.style = {.size = 12,
                     .line = 14.4,
                     .align = Align::Centre,
                     .breaking = Breaking::Balanced,
                     .before = 8,
                     .after = 4,
                     .keepWithNext = true};
    if (continued) {
        caption.runs.push_back({.text = QStringLiteral(" (tiếp theo)"), .italic = true});
    }
    std::vector<Slab> slabs = layOutParagraph(caption, [&] {
        double width = 0;
        for (const Column& column : table.columns) {
            width += mm(column.widthMm);
        }
        return width;
    }());
    for (Slab& slab : slabs) {
        slab.kind = SlabKind::Caption;
        slab.keepWithNext = true;
    }
    return slabs;
}

std::vector<Slab> headerSlabs(const Table& table, int index)
{
    std::vector<Slab> slabs{
        slabOfRow(layOutRow(table, table.header, RowKind::Body, true), SlabKind::TableHeader)};
    if (table.numberRow) {
        Table numbers = table;
        numbers.size = 10;
        numbers.line = 11.8;
        numbers.padY = mm(0.5);
        std::vector<Cell> cells;
        for (std::size_t i = 1; i <= table.columns.size(); ++i) {
            numbers.columns[i - 1] = {table.columns[i - 1].widthMm, Align::Centre, false};
            cells.push_back(textCell(QStringLiteral("(%1)").arg(i), true));
        }
        slabs.push_back(
            slabOfRow(layOutRow(numbers, cells, RowKind::Body, false), SlabKind::TableHeader));
    }
    for (Slab& slab : slabs) {
        slab.table = index;
        slab.keepWithNext = true;
    }
    return slabs;
}

} // namespace

double RowLayout::height() const
{
    double content = 0;
    for (const CellLayout& cell : cells) {
        content = std::max(content, linesHeight(cell.lines));
    }
    return content + 2 * padY;
}

Slab slabOfRow(const RowLayout& row, SlabKind kind)
{
    Slab slab{.kind = kind, .height = row.height()};
    const double grey = row.header ? headerGrey : row.kind == RowKind::Body ? 0 : groupGrey;
    if (grey > 0) {
        slab.items.push_back(BoxItem{.rect = QRectF(0, 0, row.width, slab.height), .grey = grey});
    }
    for (const CellLayout& cell : row.cells) {
        double y = row.padY
            + (cell.middle ? (slab.height - 2 * row.padY - linesHeight(cell.lines)) / 2 : 0);
        for (const LaidLine& line : cell.lines) {
            for (Item item : line.items) {
                translate(item, QPointF(cell.x + row.padX, y));
                slab.items.push_back(std::move(item));
            }
            y += line.height;
        }
        slab.items.push_back(LineItem{QLineF(cell.x, 0, cell.x, slab.height)});
    }
    slab.items.push_back(LineItem{QLineF(row.width, 0, row.width, slab.height)});
    slab.items.push_back(LineItem{QLineF(0, slab.height, row.width, slab.height)});
    if (kind == SlabKind::TableHeader || grey > 0) {
        slab.items.push_back(LineItem{QLineF(0, 0, row.width, 0)});
    }
    return slab;
}

std::optional<std::pair<RowLayout, RowLayout>> splitRow(const RowLayout& row, double height)
{
    RowLayout upper = row;
    RowLayout lower = row;
    bool progress = false;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const std::vector<LaidLine>& lines = row.cells[i].lines;
        double used = 2 * row.padY;
        std::size_t fits = 0;
        while (fits < lines.size() && used + lines[fits].height <= height) {
            used += lines[fits].height;
            ++fits;
        }
        if (fits + 1 == lines.size() && fits > 2) {
            --fits;
        } else if (fits == 1 && lines.size() > 2) {
            fits = 0;
        }
        progress = progress || fits > 0;
        const auto cut = lines.begin() + static_cast<std::ptrdiff_t>(fits);
        upper.cells[i].lines.assign(lines.begin(), cut);
        lower.cells[i].lines.assign(cut, lines.end());
    }
    if (!progress) {
        return std::nullopt;
    }
    return std::pair{std::move(upper), std::move(lower)};
}

TableLayout layOutTable(const Table& table, int index)
{
    TableLayout laid;
    laid.context.caption = captionSlabs(table, true);
    laid.context.header = headerSlabs(table, index);
    laid.slabs = captionSlabs(table, false);
    laid.slabs.insert(laid.slabs.end(), laid.context.header.begin(), laid.context.header.end());
    if (laid.slabs.size() == laid.context.header.size()) {
        laid.slabs.front().before = 6;
    }

    std::vector<Row> rows = table.rows;
    if (rows.empty()) {
        Cell none = textCell(QStringLiteral("Không có."));
        none.span = static_cast<int>(table.columns.size());
        none.paragraphs.front().style.align = Align::Centre;
        rows.push_back({.kind = RowKind::Body, .cells = {none}, .anchor = {}});
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const Row& row = rows[i];
        const auto layout
            = std::make_shared<RowLayout>(layOutRow(table, row.cells, row.kind, false));
        Slab slab
            = slabOfRow(*layout, row.kind == RowKind::Group ? SlabKind::GroupRow : SlabKind::Row);
        slab.table = index;
        slab.anchor = row.anchor;
        slab.row = row.kind == RowKind::Group ? nullptr : layout;
        // Neither a sum nor the last row goes to a new page alone.
        slab.keepWithNext = row.kind == RowKind::Group || (rows.size() > 3 && i + 2 == rows.size());
        laid.slabs.push_back(std::move(slab));
    }
    laid.slabs.back().endsTable = true;
    laid.slabs.back().after = 6;

    if (!table.note.empty()) {
        Paragraph note;
        note.runs = table.note;
        note.style = {.size = 10, .line = 12.6, .before = 4, .after = 6};
        laid.slabs.back().keepWithNext = true;
        laid.slabs.back().after = 4;
        for (Slab& slab : layOutParagraph(note, mm(160))) {
            slab.kind = SlabKind::TableNote;
            laid.slabs.push_back(std::move(slab));
        }
    }
    return laid;
}

} // namespace luytre::report
