#pragma once

#include "report/Description.h"
#include "report/Typeface.h"

#include <QLineF>

#include <memory>

/// What is laid out: strips of a page that are never cut, holding drawn things. All lengths in pt;
/// the origin of a slab is its top left corner, x counted from the left margin.
namespace luytre::report {

struct TextItem {
    QPointF baseline{};
    QString text{};
    TextStyle style{};
    TextSpread spread{};
};

struct LineItem {
    QLineF line{};
    double width = 0.5;
};

struct BoxItem {
    QRectF rect{};
    double border = 0; ///< 0: none
    double grey = 0; ///< share of black filled with, 0 to 1
    bool dashed = false;
    double radius = 0;
};

struct MarkItem {
    QPointF centre{};
    AssessmentStatus status = AssessmentStatus::NotAssessed;
};

struct DrawingItem {
    QRectF rect{};
    Drawing draw{}; ///< null: nothing but room
    QString evidence{}; ///< id of the PDF that goes there
};

struct LinkItem {
    QRectF rect{};
    QString target{}; ///< anchor
};

using Item = std::variant<TextItem, LineItem, BoxItem, MarkItem, DrawingItem, LinkItem>;

enum class SlabKind {
    TextLine,
    Heading,
    Caption,
    TableHeader,
    GroupRow,
    Row,
    RowPart, ///< a piece of a row taller than half a page
    TableNote,
    Figure,
    Frame,
    Signature,
    Contents,
    Whole, ///< letter head, cover
};

/// A field to sign in, relative to the slab.
struct SlabField {
    QString field{};
    QRectF rect{};
    QString label{};
};

/// A line of the table of contents, whose number is known only when all pages are.
struct ContentsLine {
    QString target{}; ///< anchor of a heading, or id of a section whose pages are counted
    bool countsPages = false;
    TextStyle style{};
    double textEnd = 0; ///< x where the leader may start
    double baseline = 0;
};

struct RowLayout;

struct Slab {
    SlabKind kind = SlabKind::TextLine;
    double height = 0;
    double before = 0; ///< dropped at the top of a page
    double after = 0; ///< the larger of this and the next one's `before` separates the two
    bool keepWithNext = false;
    bool startsPage = false;
    int table = -1; ///< index of the TableContext it belongs to
    bool endsTable = false;
    std::vector<Item> items{};
    QString anchor{};
    QString outlineTitle{};
    int outlineLevel = 0;
    std::vector<SlabField> fields{};
    std::optional<ContentsLine> contents{};
    std::shared_ptr<const RowLayout> row{}; ///< of a Row: lets the paginator cut it
};

/// What is repeated when a table goes on after a page break.
struct TableContext {
    std::vector<Slab> caption{}; ///< with "(tiếp theo)"
    std::vector<Slab> header{};
};

[[nodiscard]] inline double slabsHeight(const std::vector<Slab>& slabs)
{
    double height = 0;
    for (const Slab& slab : slabs) {
        height += slab.before + slab.height + slab.after;
    }
    return height;
}

/// Moves an item.
void translate(Item& item, QPointF by);

/// The characters of the items, in order, for tests and for the check of the typeface.
[[nodiscard]] QString textOf(const std::vector<Item>& items);

} // namespace luytre::report
