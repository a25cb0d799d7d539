#pragma once

#include "report/Slab.h"

namespace luytre::report {

/// One line of a paragraph: items relative to its top left corner.
struct LaidLine {
    double height = 0;
    double width = 0; ///< natural width of the text
    std::vector<Item> items{};
};

/// Lays a paragraph out in lines of `width` pt.
[[nodiscard]] std::vector<LaidLine> layOutLines(const Paragraph& paragraph, double width);

/// The same as slabs: widow and orphan control, outline, anchor.
[[nodiscard]] std::vector<Slab> layOutParagraph(const Paragraph& paragraph, double width);

} // namespace luytre::report
