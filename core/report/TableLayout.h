#pragma once

#include "report/ParagraphLayout.h"
#include "report/Slab.h"

namespace luytre::report {

/// One cell: its lines, and where they stand in the row.
struct CellLayout {
    double x = 0;
    double width = 0;
    std::vector<LaidLine> lines{};
    bool middle = false; ///< centred from top to bottom (headers)
};

/// A row before it is known whether it fits.
struct RowLayout {
    RowKind kind = RowKind::Body;
    bool header = false;
    std::vector<CellLayout> cells{};
    double padX = 0;
    double padY = 0;
    double width = 0;
    [[nodiscard]] double height() const;
};

/// A table as slabs, with what is repeated on the next page. Every slab but caption and note
/// carries `index`.
struct TableLayout {
    TableContext context{};
    std::vector<Slab> slabs{};
};

[[nodiscard]] TableLayout layOutTable(const Table& table, int index);

/// The row as something to place: text, rules, fill.
[[nodiscard]] Slab slabOfRow(const RowLayout& row, SlabKind kind);

/// Cuts a row between lines so that the first part is at most `height` high. None when not even one
/// line fits. No cell leaves a single line on either side when it can be helped.
[[nodiscard]] std::optional<std::pair<RowLayout, RowLayout>> splitRow(const RowLayout& row,
                                                                      double height);

} // namespace luytre::report
