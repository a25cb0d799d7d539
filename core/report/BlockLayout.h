#pragma once

#include "report/Slab.h"

namespace luytre::report {

/// What laying out a block needs to know of its surroundings.
struct BlockContext {
    const DocumentDescription& document;
    double width = 0; ///< of the text area, pt
    double height = 0;
    std::vector<TableContext>& tables; ///< grows by one with each table
};

/// Lays out one block, without regard to pages. A PageBreak gives nothing.
[[nodiscard]] std::vector<Slab> layOutBlock(const Block& block, BlockContext& context);

/// The leader and the number of a line of the table of contents.
void completeContents(Slab& slab, const QString& number, double width);

} // namespace luytre::report
