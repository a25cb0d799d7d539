#pragma once

#include "report/Slab.h"

namespace luytre::report {

/// A page format: A4 with the margins of NĐ 30/2020, PL I, I.3. pt.
struct PageFormat {
    double width = 0;
    double height = 0;
    double left = 0;
    double top = 0;
    double textWidth = 0;
    double textHeight = 0;
    double numberBaseline = 0; ///< from the top edge
};

[[nodiscard]] const PageFormat& pageFormat(bool landscape);

struct PlacedSlab {
    Slab slab{};
    double y = 0; ///< from the top edge of the page
};

struct LaidOutPage {
    std::size_t section = 0; ///< index in the description
    bool landscape = false;
    QString number{}; ///< as printed at the top; empty where none is shown
    int countedNumber = 0; ///< the number it has, shown or not
    std::vector<PlacedSlab> slabs{};
};

/// Where an anchor came to lie.
struct AnchorPlace {
    int page = 0; ///< 0-based
    double y = 0; ///< pt from the top edge
};

/// All pages of a document. Refers to the description it was made from.
struct LaidOutDocument {
    std::vector<LaidOutPage> pages{};
    std::map<QString, AnchorPlace>
        anchors{}; ///< of headings, rows, figures; and of sections by their id
    std::vector<int> sectionPages{}; ///< number of pages of each section
};

/// Lays out the whole document. Pages end between slabs only; tables go on with caption, header and
/// group row; numbers of the table of contents are those of the pages.
[[nodiscard]] LaidOutDocument layOutDocument(const DocumentDescription& description);

} // namespace luytre::report
