#include "report/ZoneDiagram.h"

#include "report/ZoneDiagramParts.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace luytre::report {

namespace {

constexpr double padding = 12;
constexpr double widestText = 240;
constexpr double narrowestBox = 150;
constexpr double between = 30; ///< two boxes of a column
constexpr double glyph = 22;
constexpr double belowGlyph = 4;
constexpr double narrowestCell = 60;
constexpr int mostInARow = 4;

struct Measures {
    QFontMetricsF title;
    QFontMetricsF label;
    QFontMetricsF address;
};

double widthOf(const QStringList& lines, const QFontMetricsF& metrics)
{
    double width = 0;
    for (const QString& line : lines) {
        width = std::max(width, metrics.horizontalAdvance(line));
    }
    return width;
}

int rowLength(std::size_t items)
{
    if (items == 0) {
        return 1;
    }
    const int rows = (int(items) + mostInARow - 1) / mostInARow;
    return (int(items) + rows - 1) / rows;
}

double cellWidth(const DiagramBox& box, const Measures& measures)
{
    double width = narrowestCell;
    for (const DiagramItem& item : box.items) {
        width = std::max(width, measures.label.horizontalAdvance(item.label) + 14);
    }
    return width;
}

double wantedWidth(const DiagramBox& box, const Measures& measures)
{
    if (box.kind == DiagramBoxKind::Internet) {
        return std::max(glyph * 1.6, widthOf(box.title, measures.label)) + 8;
    }
    const double addresses = widthOf(box.addresses, measures.address);
    const double title = widthOf(box.title, measures.title);
    double inner = std::max(title, addresses);
    if (box.addressBeside) {
        inner = title + 16 + addresses;
    }
    inner = std::max(
        {inner, widthOf(box.note, measures.label),
         box.items.empty() ? 0 : cellWidth(box, measures) * rowLength(box.items.size())});
    return std::max(inner + 2 * padding, box.kind == DiagramBoxKind::Outside ? 0 : narrowestBox);
}

/// Sets the height, and the places of the items against the box's own corner.
void measureBox(DiagramBox& box, double width, const Measures& measures)
{
    if (box.kind == DiagramBoxKind::Internet) {
        const double side = glyph * 1.3;
        box.items.front().rect = QRectF((width - side) / 2, 4, side, side);
        box.rect = QRectF(0, 0, width, side + 8 + measures.label.height());
        return;
    }
    double y = padding + measures.title.height() * double(box.title.size());
    if (!box.addressBeside) {
        y += measures.address.height() * double(box.addresses.size());
    }
    if (!box.note.isEmpty()) {
        y += 4 + measures.label.height() * double(box.note.size());
    }
    if (!box.items.empty()) {
        y += 10;
        const int length = rowLength(box.items.size());
        const double cell = (width - 2 * padding) / length;
        const double height = glyph + belowGlyph + measures.label.height() + 8;
        for (std::size_t i = 0; i < box.items.size(); ++i) {
            const int row = int(i) / length;
            const int inRow = std::min(length, int(box.items.size()) - row * length);
            const double start = padding + cell * (length - inRow) / 2;
            box.items[i].rect
                = QRectF(start + cell * (int(i) % length), y + height * row, cell, height - 8);
        }
        y += height * std::ceil(double(box.items.size()) / length) - 8;
    }
    box.rect = QRectF(0, 0, width, y + padding);
}

void moveDown(DiagramBox& box, double by)
{
    box.rect.translate(0, by);
    for (DiagramItem& item : box.items) {
        item.rect.translate(0, by);
    }
}

/// Columns without a box are left out, so that no gap tells of what is not there.
void closeUp(std::vector<DiagramBox>& boxes)
{
    std::vector<int> used;
    for (const DiagramBox& box : boxes) {
        used.push_back(box.column);
    }
    std::sort(used.begin(), used.end());
    used.erase(std::unique(used.begin(), used.end()), used.end());
    for (DiagramBox& box : boxes) {
        box.column = int(std::lower_bound(used.begin(), used.end(), box.column) - used.begin());
    }
}

} // namespace

ZoneDiagram layOutZones(const DiagramInput& input, const DiagramFaces& faces)
{
    const Measures measures{QFontMetricsF(faces.title), QFontMetricsF(faces.label),
                            QFontMetricsF(faces.address)};
    ZoneDiagram diagram = collectZones(input, faces, widestText);
    closeUp(diagram.boxes);
    std::vector<double> heights;
    for (std::size_t i = 0; i < diagram.boxes.size(); ++i) {
        const auto column = std::size_t(diagram.boxes[i].column);
        heights.resize(std::max(heights.size(), column + 1), -between);
        double width = 0;
        for (const DiagramBox& other : diagram.boxes) {
            if (std::size_t(other.column) == column) {
                width = std::max(width, wantedWidth(other, measures));
            }
        }
        const bool isGlobe = diagram.boxes[i].kind == DiagramBoxKind::Internet;
        measureBox(diagram.boxes[i], isGlobe ? wantedWidth(diagram.boxes[i], measures) : width,
                   measures);
        heights[column] += diagram.boxes[i].rect.height() + between;
    }
    const double highest = heights.empty() ? 0 : *std::max_element(heights.begin(), heights.end());
    std::vector<double> next;
    for (const double height : heights) {
        next.push_back((highest - height) / 2);
    }
    for (DiagramBox& box : diagram.boxes) {
        double& y = next[std::size_t(box.column)];
        moveDown(box, y);
        y = box.rect.bottom() + between;
    }
    routeLines(diagram);
    return diagram;
}

} // namespace luytre::report
