#include "report/BlockLayout.h"

#include "report/FixedLayout.h"
#include "report/TableLayout.h"

#include <algorithm>
#include <cmath>

namespace luytre::report {

namespace {

constexpr double leaderPitch = 4.1;
constexpr double widestPitch = 19.6; // of lines of the table of contents
constexpr double narrowestPitch = 15.6;
constexpr double leaderEnd = mm(9.3); // from the right margin
constexpr double countedLeaderEnd = mm(17);

void append(std::vector<Slab>& to, std::vector<Slab> more)
{
    to.insert(to.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

std::vector<Slab> captionBelow(const std::vector<Run>& caption, const std::vector<Run>& note,
                               double width)
{
    std::vector<Slab> slabs;
    if (!caption.empty()) {
        Paragraph paragraph;
        paragraph.runs = caption;
        paragraph.style = {.size = 12,
                           .line = 14.4,
                           .align = Align::Centre,
                           .breaking = Breaking::Balanced,
                           .before = 5,
                           .after = 7};
        append(slabs, layOutParagraph(paragraph, width));
    }
    if (!note.empty()) {
        Paragraph paragraph;
        paragraph.runs = note;
        paragraph.style = {.size = 10,
                           .line = 12.6,
                           .align = Align::Centre,
                           .breaking = Breaking::Balanced,
                           .after = 7};
        if (!slabs.empty()) {
            slabs.back().after = 0;
        }
        append(slabs, layOutParagraph(paragraph, width));
    }
    for (std::size_t i = 0; i < slabs.size(); ++i) {
        slabs[i].kind = SlabKind::Caption;
        slabs[i].keepWithNext = i + 1 < slabs.size();
    }
    return slabs;
}

std::vector<Slab> layOut(const Figure& figure, const BlockContext& context)
{
    Slab slab{.kind = SlabKind::Figure, .height = mm(figure.heightMm), .before = 6};
    const QRectF place((context.width - mm(figure.widthMm)) / 2, 0, mm(figure.widthMm),
                       slab.height);
    slab.items.push_back(DrawingItem{place, figure.draw, figure.evidence});
    slab.anchor = figure.anchor;
    std::vector<Slab> slabs{std::move(slab)};
    append(slabs, captionBelow(figure.caption, figure.note, context.width));
    slabs.front().keepWithNext = slabs.size() > 1;
    return slabs;
}

std::vector<Slab> layOut(const Beside& beside, const BlockContext& context)
{
    Slab slab{.kind = SlabKind::Figure, .before = 6};
    const double tableX = mm(beside.left.widthMm + beside.gapMm);
    double y = 0;
    for (Slab& part : layOutTable(beside.right, -1).slabs) {
        y += y > 0 ? part.before : 0;
        for (Item& item : part.items) {
            // The caption was centred over the table's own width, which is what is wanted here too.
            translate(item, QPointF(tableX, y));
            slab.items.push_back(std::move(item));
        }
        y += part.height + (part.kind == SlabKind::Caption ? part.after : 0);
    }
    slab.height = std::max(y, mm(beside.left.heightMm));
    const QRectF place(0, (slab.height - mm(beside.left.heightMm)) / 2, mm(beside.left.widthMm),
                       mm(beside.left.heightMm));
    slab.items.push_back(DrawingItem{place, beside.left.draw});
    std::vector<Slab> slabs{std::move(slab)};
    append(slabs, captionBelow(beside.left.caption, beside.left.note, context.width));
    slabs.front().keepWithNext = slabs.size() > 1;
    return slabs;
}

std::vector<Slab> layOut(const Frame& frame, const BlockContext& context)
{
    Slab slab{.kind = SlabKind::Frame, .before = frame.before, .after = frame.after};
    double y = frame.padY;
    for (const Paragraph& paragraph : frame.paragraphs) {
        for (LaidLine& line : layOutLines(paragraph, context.width - 2 * frame.padX)) {
            for (Item& item : line.items) {
                translate(item, QPointF(frame.padX, y));
                slab.items.push_back(std::move(item));
            }
            y += line.height;
        }
    }
    slab.height = y + frame.padY;
    slab.items.push_back(
        BoxItem{.rect = QRectF(0, 0, context.width, slab.height), .border = frame.rule});
    std::vector<Slab> slabs;
    slabs.push_back(std::move(slab));
    return slabs;
}

/// One entry: its lines, and on the last one the place for leader and number.
std::vector<Slab> contentsEntry(double pitch, const QString& title, int level,
                                const QString& target, bool countsPages, double width)
{
    constexpr double indents[] = {0, mm(7), mm(16)};
    const double indent = indents[std::clamp(level, 0, 2)];
    const double end = countsPages ? countedLeaderEnd : leaderEnd;
    Paragraph paragraph;
    paragraph.runs.push_back({.text = title, .bold = level == 0, .target = target});
    paragraph.style = {.size = 13,
                       .line = pitch,
                       .leftIndent = indent,
                       .rightIndent = end + mm(2),
                       .before = level == 0 ? 3.5 : 0.0};
    std::vector<Slab> slabs = layOutParagraph(paragraph, width);
    for (Slab& slab : slabs) {
        slab.kind = SlabKind::Contents;
    }
    if (!slabs.empty()) {
        Slab& last = slabs.back();
        const auto& text = std::get<TextItem>(last.items.front());
        last.contents
            = ContentsLine{.target = target,
                           .countsPages = countsPages,
                           .style = text.style,
                           .textEnd = text.baseline.x() + textWidth(text.text, text.style),
                           .baseline = text.baseline.y()};
        slabs.front().keepWithNext = slabs.size() > 1 || level == 0;
    }
    return slabs;
}

/// Whether a block is an entry of the table of contents.
const Paragraph* listedHeading(const Section& section, const Block& block)
{
    const auto* paragraph = std::get_if<Paragraph>(&block);
    const bool listed = section.listed && paragraph && !paragraph->outlineTitle.isEmpty()
        && paragraph->outlineLevel <= 2;
    return listed ? paragraph : nullptr;
}

/// Lines stand as far apart as one page allows; a longer table takes two pages and the wide pitch.
double contentsPitch(const Contents& contents, const BlockContext& context)
{
    double lines = 2.5 + static_cast<double>(contents.annexes.size());
    for (const Section& section : context.document.sections) {
        for (const Block& block : section.blocks) {
            if (const Paragraph* heading = listedHeading(section, block)) {
                lines += heading->outlineLevel == 0 ? 1.25 : 1;
            }
        }
    }
    const double fits = (context.height - 30) / lines;
    return fits >= narrowestPitch ? std::min(fits, widestPitch) : widestPitch;
}

std::vector<Slab> layOut(const Contents& contents, const BlockContext& context)
{
    Paragraph title;
    title.runs.push_back({.text = contents.title, .bold = true});
    title.style
        = {.size = 13, .line = 16.6, .align = Align::Centre, .after = 10, .keepWithNext = true};
    std::vector<Slab> slabs = layOutParagraph(title, context.width);
    const double pitch = contentsPitch(contents, context);
    for (const Section& section : context.document.sections) {
        for (const Block& block : section.blocks) {
            if (const Paragraph* paragraph = listedHeading(section, block)) {
                append(slabs,
                       contentsEntry(pitch, paragraph->outlineTitle, paragraph->outlineLevel,
                                     paragraph->anchor, false, context.width));
            }
        }
    }
    if (contents.annexes.empty()) {
        return slabs;
    }
    const TextStyle noteStyle{.size = 12, .italic = true};
    const QString note = QStringLiteral("số trang đánh riêng");
    Paragraph head;
    head.runs.push_back({.text = QStringLiteral("PHỤ LỤC"), .bold = true});
    head.style = {.size = 13, .line = pitch, .before = 8, .keepWithNext = true};
    std::vector<Slab> headSlabs = layOutParagraph(head, context.width);
    headSlabs.front().items.push_back(
        TextItem{QPointF(context.width - textWidth(note, noteStyle), 14.2), note, noteStyle, {}});
    append(slabs, std::move(headSlabs));
    for (const Contents::Annex& annex : contents.annexes) {
        append(slabs, contentsEntry(pitch, annex.title, 1, annex.section, true, context.width));
    }
    return slabs;
}

std::vector<Slab> layOut(const Paragraph& paragraph, const BlockContext& context)
{
    return layOutParagraph(paragraph, context.width);
}

std::vector<Slab> layOut(const LetterHead& head, const BlockContext&)
{
    return {layOutLetterHead(head)};
}

std::vector<Slab> layOut(const Cover& cover, const BlockContext&)
{
    return {layOutCover(cover)};
}

std::vector<Slab> layOut(const SignatureBlock& block, const BlockContext&)
{
    return {layOutSignature(block)};
}

std::vector<Slab> layOut(const PageBreak&, const BlockContext&)
{
    return {};
}

std::vector<Slab> layOut(const Table& table, BlockContext& context)
{
    TableLayout laid = layOutTable(table, static_cast<int>(context.tables.size()));
    context.tables.push_back(std::move(laid.context));
    return std::move(laid.slabs);
}

} // namespace

std::vector<Slab> layOutBlock(const Block& block, BlockContext& context)
{
    return std::visit([&](const auto& kind) { return layOut(kind, context); }, block);
}

void completeContents(Slab& slab, const QString& number, double width)
{
    const ContentsLine& line = *slab.contents;
    const double end = width - (line.countsPages ? countedLeaderEnd : leaderEnd);
    // Dots of all lines stand below each other: counted from the right.
    const int dots = static_cast<int>(std::floor((end - line.textEnd - 2) / leaderPitch));
    const TextStyle dotStyle{.size = line.style.size};
    if (dots > 0) {
        slab.items.push_back(TextItem{QPointF(end - dots * leaderPitch, line.baseline),
                                      QString(dots, QLatin1Char('.')),
                                      dotStyle,
                                      {.wordSpacing = 0, .pitch = leaderPitch}});
    }
    slab.items.push_back(TextItem{
        QPointF(width - textWidth(number, line.style), line.baseline), number, line.style, {}});
}

} // namespace luytre::report
