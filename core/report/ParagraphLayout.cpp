#include "report/ParagraphLayout.h"

#include "report/LineBreaker.h"

namespace luytre::report {

namespace {

constexpr double markDiameter = mm(3.5);

/// The runs of one line as items. Neighbouring words of a run become one text, so that it is found
/// as one.
class LineSetter
{
public:
    LineSetter(const Paragraph& paragraph, double baseline)
        : m_paragraph(paragraph), m_baseline(baseline)
    { }

    void set(const std::vector<Word>& words, const BrokenLine& line, double x, double wordSpacing)
    {
        m_x = x;
        m_spacing = wordSpacing;
        for (std::size_t i = line.first; i < line.last; ++i) {
            for (const Piece& piece : words[i].pieces) {
                addPiece(piece);
            }
            if (i + 1 < line.last && words[i].space > 0) {
                m_pendingSpace = words[i].space;
            }
        }
        endDecoration();
    }

    std::vector<Item> take() { return std::move(m_items); }

private:
    void addPiece(const Piece& piece)
    {
        const Run& run = m_paragraph.runs[piece.run];
        const bool sameRun = m_open && piece.run == m_run;
        if (m_pendingSpace > 0) {
            if (sameRun || (m_open && m_paragraph.runs[m_run].decoration == Decoration::None)) {
                std::get<TextItem>(m_items[m_text]).text += QLatin1Char(' ');
            }
            m_x += m_pendingSpace + m_spacing;
            m_pendingSpace = 0;
        }
        if (!sameRun) {
            endDecoration();
            m_decorationStart = m_x;
        }
        m_run = piece.run;
        if (run.mark && piece.text.isEmpty()) {
            m_items.push_back(MarkItem{
                QPointF(m_x + markDiameter / 2, m_baseline - piece.style.size * capHeightEm / 2),
                *run.mark});
            m_open = false;
            m_x += piece.width;
            return;
        }
        if (sameRun) {
            std::get<TextItem>(m_items[m_text]).text += piece.text;
        } else {
            m_text = m_items.size();
            m_items.push_back(TextItem{QPointF(m_x, m_baseline),
                                       piece.text,
                                       piece.style,
                                       {.wordSpacing = m_spacing, .pitch = 0}});
            m_open = true;
        }
        m_x += piece.width + m_spacing * static_cast<double>(piece.text.count(QChar(QChar::Nbsp)));
    }

    void endDecoration()
    {
        if (m_open && m_x > m_decorationStart) {
            const Decoration decoration = m_paragraph.runs[m_run].decoration;
            const double size = std::get<TextItem>(m_items[m_text]).style.size;
            if (decoration == Decoration::Boxed) {
                const QRectF box(m_decorationStart + size * 0.12, m_baseline - size * 1.02,
                                 m_x - m_decorationStart - size * 0.24, size * 1.36);
                m_items.push_back(BoxItem{.rect = box, .border = 0.6, .radius = 1.4});
            } else if (decoration == Decoration::Missing) {
                const QRectF box(m_decorationStart + 0.8, m_baseline - size * 0.95,
                                 m_x - m_decorationStart - 1.6, size * 1.28);
                m_items.push_back(BoxItem{.rect = box, .border = 0.6, .dashed = true});
            }
            if (const QString& target = m_paragraph.runs[m_run].target; !target.isEmpty()) {
                m_items.push_back(LinkItem{QRectF(m_decorationStart, m_baseline - size * ascentEm,
                                                  m_x - m_decorationStart, size * 1.1),
                                           target});
            }
        }
        m_open = false;
    }

    const Paragraph& m_paragraph;
    double m_baseline;
    double m_x = 0;
    double m_spacing = 0;
    double m_pendingSpace = 0;
    double m_decorationStart = 0;
    bool m_open = false;
    std::size_t m_run = 0;
    std::size_t m_text = 0;
    std::vector<Item> m_items;
};

double lineStart(Align align, double left, double available, double width)
{
    switch (align) {
    case Align::Centre:
        return left + (available - width) / 2;
    case Align::Right:
        return left + available - width;
    default:
        return left;
    }
}

} // namespace

std::vector<LaidLine> layOutLines(const Paragraph& paragraph, double width)
{
    const ParagraphStyle& style = paragraph.style;
    const double restWidth = width - style.leftIndent - style.rightIndent;
    const double firstWidth = restWidth - style.firstIndent;
    const std::vector<Word> words
        = wordsOf(paragraph.runs, style.size, std::min(firstWidth, restWidth));
    const std::vector<BrokenLine> broken = breakLines(words, firstWidth, restWidth, style.breaking);
    const bool justify
        = style.align == Align::Justify && !stretchesTooFar(broken, firstWidth, restWidth);
    const double baseline
        = (style.line - (ascentEm + descentEm) * style.size) / 2 + ascentEm * style.size;

    std::vector<LaidLine> lines;
    lines.reserve(broken.size());
    for (const BrokenLine& line : broken) {
        const bool first = line.first == 0;
        const double available = first ? firstWidth : restWidth;
        const double left = style.leftIndent + (first ? style.firstIndent : 0);
        const bool stretch = justify && !line.endsParagraph && line.spaceCount > 0;
        LineSetter setter(paragraph, baseline);
        setter.set(words, line, lineStart(style.align, left, available, line.width),
                   stretch ? (available - line.width) / line.spaceCount : 0);
        LaidLine laid{.height = style.line, .width = line.width, .items = setter.take()};
        if (first && paragraph.mark) {
            const QPointF centre(markDiameter / 2, baseline - style.size * capHeightEm / 2);
            laid.items.insert(laid.items.begin(), MarkItem{centre, *paragraph.mark});
        }
        lines.push_back(std::move(laid));
    }
    return lines;
}

std::vector<Slab> layOutParagraph(const Paragraph& paragraph, double width)
{
    std::vector<LaidLine> lines = layOutLines(paragraph, width);
    std::vector<Slab> slabs;
    slabs.reserve(lines.size());
    const std::size_t count = lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        Slab slab{.kind = paragraph.outlineTitle.isEmpty() ? SlabKind::TextLine : SlabKind::Heading,
                  .height = lines[i].height};
        slab.items = std::move(lines[i].items);
        if (i == 0) {
            slab.before = paragraph.style.before;
            slab.anchor = paragraph.anchor;
            slab.outlineTitle = paragraph.outlineTitle;
            slab.outlineLevel = paragraph.outlineLevel;
        }
        if (i + 1 == count) {
            slab.after = paragraph.style.after;
            slab.keepWithNext = paragraph.style.keepWithNext;
        } else {
            // Widows and orphans: the first two and the last two lines stay together.
            slab.keepWithNext = i == 0 || i + 2 == count || paragraph.style.keepWithNext;
        }
        slabs.push_back(std::move(slab));
    }
    return slabs;
}

} // namespace luytre::report
