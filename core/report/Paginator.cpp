#include "report/Paginator.h"

#include "report/BlockLayout.h"
#include "report/TableLayout.h"

#include <algorithm>

namespace luytre::report {

namespace {

constexpr double continuedNote = 15; // "(Xem tiếp trang sau)" with its space
constexpr double smallestPiece = 60; // of a cut row
constexpr double legendGap = 4;

/// Headings take three lines along; a signature has two lines above it.
void keepTogether(std::vector<Slab>& slabs)
{
    for (std::size_t i = 0; i < slabs.size(); ++i) {
        if (slabs[i].kind == SlabKind::Heading && slabs[i].keepWithNext) {
            for (std::size_t line = i + 1;
                 line <= i + 2 && line + 1 < slabs.size() && slabs[line].kind == SlabKind::TextLine;
                 ++line) {
                slabs[line].keepWithNext = true;
            }
        }
        if (slabs[i].kind == SlabKind::Signature) {
            int lines = 0;
            for (std::size_t back = i; back > 0 && lines < 2; --back) {
                slabs[back - 1].keepWithNext = true;
                lines += slabs[back - 1].kind == SlabKind::TextLine ? 1 : 2;
            }
        }
    }
}

class SectionFlow
{
public:
    SectionFlow(std::vector<LaidOutPage>& pages, const Section& section, std::size_t index,
                const std::vector<TableContext>& tables)
        : m_pages(pages), m_section(section), m_index(index), m_tables(tables),
          m_format(pageFormat(section.landscape)), m_bottom(m_format.top + m_format.textHeight)
    {
        double y = 0;
        for (const Paragraph& paragraph : section.legend) {
            for (Slab& slab : layOutParagraph(paragraph, m_format.textWidth)) {
                m_legend.push_back({std::move(slab), y});
                y += m_legend.back().slab.height;
            }
        }
        if (!m_legend.empty()) {
            m_bottom -= y + legendGap;
            for (PlacedSlab& placed : m_legend) {
                placed.y += m_bottom + legendGap;
            }
        }
    }

    void run(std::vector<Slab> slabs)
    {
        newPage();
        for (std::size_t i = 0; i < slabs.size();) {
            std::size_t end = i + 1;
            while (end < slabs.size() && slabs[end - 1].keepWithNext && !slabs[end].startsPage) {
                ++end;
            }
            placeGroup(slabs, i, end);
            i = end;
        }
    }

private:
    [[nodiscard]] double gapBefore(const Slab& slab) const
    {
        return m_fresh ? 0 : std::max(slab.before, m_after);
    }

    [[nodiscard]] double heightOf(const std::vector<Slab>& slabs, std::size_t first,
                                  std::size_t end) const
    {
        double height = gapBefore(slabs[first]) + slabs[first].height;
        for (std::size_t i = first + 1; i < end; ++i) {
            height += std::max(slabs[i].before, slabs[i - 1].after) + slabs[i].height;
        }
        const Slab& last = slabs[end - 1];
        return height + (last.table >= 0 && !last.endsTable ? continuedNote : 0);
    }

    [[nodiscard]] double room() const { return m_bottom - m_y; }
    [[nodiscard]] bool isTall(const Slab& slab) const
    {
        return slab.row && slab.height > m_format.textHeight / 2;
    }

    void placeGroup(std::vector<Slab>& slabs, std::size_t first, std::size_t end)
    {
        if (slabs[first].startsPage && !m_pages.back().slabs.empty() && m_pageHasContent) {
            newPage();
        }
        if (heightOf(slabs, first, end) <= room()) {
            for (std::size_t i = first; i < end; ++i) {
                place(std::move(slabs[i]));
            }
            return;
        }
        const bool cuts = isTall(slabs[end - 1]);
        const double lead
            = end - first > 1 ? heightOf(slabs, first, end - 1) : gapBefore(slabs[first]);
        const bool startsHere = cuts && lead + smallestPiece + continuedNote <= room();
        if (m_pageHasContent && !startsHere) {
            breakBefore(slabs[first]);
            if (heightOf(slabs, first, end) <= room()) {
                placeGroup(slabs, first, end);
                return;
            }
        }
        // Too much for any page: one by one, cutting what can be cut.
        for (std::size_t i = first; i < end; ++i) {
            if (gapBefore(slabs[i]) + slabs[i].height
                    + (slabs[i].table >= 0 && !slabs[i].endsTable ? continuedNote : 0)
                <= room()) {
                place(std::move(slabs[i]));
            } else if (isTall(slabs[i])) {
                placeInPieces(std::move(slabs[i]));
            } else {
                if (m_pageHasContent) {
                    breakBefore(slabs[i]);
                }
                place(std::move(slabs[i]));
            }
        }
    }

    void placeInPieces(Slab slab)
    {
        RowLayout row = *slab.row;
        while (true) {
            const double height = row.height();
            if (gapBefore(slab) + height + (slab.endsTable ? 0 : continuedNote) <= room()) {
                placePiece(slab, row, true);
                return;
            }
            auto parts = splitRow(row, room() - continuedNote);
            if (parts) {
                placePiece(slab, parts->first, false);
                row = std::move(parts->second);
            } else if (!m_pageHasContent) {
                placePiece(slab, row, true); // a single line higher than the page
                return;
            }
            breakBefore(slab);
        }
    }

    void placePiece(const Slab& whole, const RowLayout& row, bool last)
    {
        Slab piece = slabOfRow(row, SlabKind::RowPart);
        piece.table = whole.table;
        piece.anchor = last ? QString() : whole.anchor;
        piece.endsTable = last && whole.endsTable;
        piece.after = last ? whole.after : 0;
        place(std::move(piece));
    }

    /// A new page, with what the table repeats when the break falls inside one.
    void breakBefore(const Slab& next)
    {
        const bool inTable
            = next.table >= 0 && next.kind != SlabKind::TableHeader && m_openTable == next.table;
        if (!inTable) {
            newPage();
            return;
        }
        Paragraph note;
        note.runs.push_back({.text = QStringLiteral("(Xem tiếp trang sau)"), .italic = true});
        note.style = {.size = 10, .line = 12.6, .align = Align::Right};
        m_after = 2;
        m_fresh = false;
        for (Slab& slab : layOutParagraph(note, m_format.textWidth)) {
            slab.kind = SlabKind::TableNote;
            place(std::move(slab));
        }
        const std::optional<Slab> group = m_group;
        newPage();
        const TableContext& context = m_tables[static_cast<std::size_t>(next.table)];
        for (const Slab& slab : context.caption) {
            place(slab);
        }
        for (const Slab& slab : context.header) {
            place(slab);
        }
        if (group && next.kind != SlabKind::GroupRow) {
            place(*group);
        }
        m_pageHasContent = false;
    }

    void place(Slab slab)
    {
        m_y += gapBefore(slab);
        m_after = slab.after;
        m_fresh = false;
        m_pageHasContent = true;
        if (slab.table >= 0) {
            m_openTable = slab.endsTable ? -1 : slab.table;
            if (slab.kind == SlabKind::GroupRow) {
                m_group = slab;
                m_group->anchor.clear();
            } else if (slab.kind == SlabKind::TableHeader) {
                m_group.reset();
            }
        }
        const double height = slab.height;
        m_pages.back().slabs.push_back({std::move(slab), m_y});
        m_y += height;
    }

    void newPage()
    {
        LaidOutPage page{
            .section = m_index, .landscape = m_section.landscape, .number = {}, .slabs = {}};
        if (m_pages.empty() || (m_pagesMade == 0 && m_section.restartNumbers)) {
            page.countedNumber = 1;
        } else {
            page.countedNumber = m_pages.back().countedNumber + 1;
        }
        if (m_pagesMade > 0 || !m_section.hideFirstNumber) {
            page.number = QString::number(page.countedNumber);
        }
        page.slabs = m_legend;
        m_pages.push_back(std::move(page));
        ++m_pagesMade;
        m_y = m_format.top;
        m_after = 0;
        m_fresh = true;
        m_pageHasContent = false;
    }

    std::vector<LaidOutPage>& m_pages;
    const Section& m_section;
    std::size_t m_index;
    const std::vector<TableContext>& m_tables;
    const PageFormat& m_format;
    double m_bottom;
    std::vector<PlacedSlab> m_legend;
    double m_y = 0;
    double m_after = 0;
    bool m_fresh = true; ///< nothing stands above
    bool m_pageHasContent = false; ///< more than what a table repeats
    int m_pagesMade = 0;
    int m_openTable = -1;
    std::optional<Slab> m_group; ///< the group row the table is inside
};

std::vector<Slab> slabsOf(const Section& section, BlockContext& context)
{
    std::vector<Slab> slabs;
    bool startsPage = false;
    for (const Block& block : section.blocks) {
        if (std::holds_alternative<PageBreak>(block)) {
            startsPage = true;
            continue;
        }
        std::vector<Slab> more = layOutBlock(block, context);
        if (!more.empty()) {
            more.front().startsPage = std::exchange(startsPage, false);
        }
        slabs.insert(slabs.end(), std::make_move_iterator(more.begin()),
                     std::make_move_iterator(more.end()));
    }
    keepTogether(slabs);
    return slabs;
}

void collectAnchors(LaidOutDocument& document, const DocumentDescription& description)
{
    for (std::size_t i = 0; i < document.pages.size(); ++i) {
        const LaidOutPage& page = document.pages[i];
        document.anchors.try_emplace(description.sections[page.section].id,
                                     AnchorPlace{static_cast<int>(i), 0});
        for (const PlacedSlab& placed : page.slabs) {
            if (!placed.slab.anchor.isEmpty()) {
                document.anchors.try_emplace(placed.slab.anchor,
                                             AnchorPlace{static_cast<int>(i), placed.y});
            }
        }
    }
}

QString contentsNumber(const LaidOutDocument& document, const DocumentDescription& description,
                       const ContentsLine& line)
{
    if (line.countsPages) {
        for (std::size_t i = 0; i < description.sections.size(); ++i) {
            if (description.sections[i].id == line.target) {
                return QStringLiteral("%1 trang")
                    .arg(document.sectionPages[i], 2, 10, QLatin1Char('0'));
            }
        }
        return {};
    }
    const auto found = document.anchors.find(line.target);
    return found == document.anchors.end()
        ? QString()
        : QString::number(
            document.pages[static_cast<std::size_t>(found->second.page)].countedNumber);
}

} // namespace

const PageFormat& pageFormat(bool landscape)
{
    static const PageFormat portrait{mm(210), mm(297), mm(30), mm(20), mm(160), mm(257), mm(14.5)};
    static const PageFormat wide{mm(297), mm(210), mm(30), mm(25), mm(247), mm(165), mm(18)};
    return landscape ? wide : portrait;
}

LaidOutDocument layOutDocument(const DocumentDescription& description)
{
    LaidOutDocument document;
    std::vector<TableContext> tables;
    for (std::size_t i = 0; i < description.sections.size(); ++i) {
        const Section& section = description.sections[i];
        const PageFormat& format = pageFormat(section.landscape);
        BlockContext context{description, format.textWidth, format.textHeight, tables};
        std::vector<Slab> slabs = slabsOf(section, context);
        const std::size_t before = document.pages.size();
        SectionFlow(document.pages, section, i, tables).run(std::move(slabs));
        document.sectionPages.push_back(static_cast<int>(document.pages.size() - before));
    }
    collectAnchors(document, description);
    for (LaidOutPage& page : document.pages) {
        for (PlacedSlab& placed : page.slabs) {
            if (placed.slab.contents) {
                completeContents(placed.slab,
                                 contentsNumber(document, description, *placed.slab.contents),
                                 pageFormat(page.landscape).textWidth);
            }
        }
    }
    return document;
}

} // namespace luytre::report
