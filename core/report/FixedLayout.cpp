#include "report/FixedLayout.h"

#include "report/ParagraphLayout.h"

#include <algorithm>
#include <cmath>

namespace luytre::report {

namespace {

constexpr double leftColumn = mm(62);
constexpr double rightColumn = mm(98);
constexpr double textWidthPt = mm(160);
constexpr double signatureAxis = mm(116);
constexpr double signatureGap = mm(30);
constexpr double sealSide = mm(36);
constexpr QSizeF signatureSize(mm(48), mm(20));

/// Puts single lines on a slab, centred on an axis or from a point on.
class Setter
{
public:
    explicit Setter(Slab& slab) : m_slab(slab) { }

    void centred(const QString& text, double axis, double baseline, const TextStyle& style)
    {
        m_slab.items.push_back(
            TextItem{QPointF(axis - textWidth(text, style) / 2, baseline), text, style, {}});
    }
    void at(const QString& text, double x, double baseline, const TextStyle& style)
    {
        m_slab.items.push_back(TextItem{QPointF(x, baseline), text, style, {}});
    }
    void rule(double axis, double length, double y, double width)
    {
        m_slab.items.push_back(LineItem{QLineF(axis - length / 2, y, axis + length / 2, y), width});
    }
    /// Runs as a paragraph in a column; returns the height used.
    double paragraph(const Paragraph& paragraph, double x, double y, double width)
    {
        double used = 0;
        for (LaidLine& line : layOutLines(paragraph, width)) {
            for (Item& item : line.items) {
                translate(item, QPointF(x, y + used));
                m_slab.items.push_back(std::move(item));
            }
            used += line.height;
        }
        return used;
    }

private:
    Slab& m_slab;
};

double baselineIn(double line, double size)
{
    return (line - (ascentEm + descentEm) * size) / 2 + ascentEm * size;
}

double longest(const QStringList& lines, const TextStyle& style)
{
    double width = 0;
    for (const QString& line : lines) {
        width = std::max(width, textWidth(line, style));
    }
    return width;
}

/// Words in as few lines as the width allows, none much shorter than the others.
QStringList evenLines(const QString& text, double width, const TextStyle& style)
{
    const double whole = textWidth(text, style);
    const double lines = std::ceil(whole / width);
    QStringList result;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = result.isEmpty() ? word : result.last() + QLatin1Char(' ') + word;
        const bool full = !result.isEmpty()
            && (textWidth(longer, style) > width
                || textWidth(result.last(), style) >= whole / lines);
        if (result.isEmpty() || full) {
            result.append(word);
        } else {
            result.last() = longer;
        }
    }
    return result;
}

/// Superior and issuing body, centred; returns the y of the rule below, 40 % of the longest line.
double setBodies(Setter& set, const QString& superior, const QStringList& issuer, double axis,
                 double width, double top, double size, double line)
{
    double y = top;
    for (const QString& part : evenLines(superior, width, {.size = size})) {
        set.centred(part, axis, y + baselineIn(line, size), {.size = size});
        y += line;
    }
    const TextStyle bold{.size = size, .bold = true};
    for (const QString& part : issuer) {
        set.centred(part, axis, y + baselineIn(line, size), bold);
        y += line;
    }
    y += 3.6;
    set.rule(axis, 0.4 * longest(issuer, bold), y, 0.75);
    return y;
}

void setFrameAndBodies(Slab& slab, Setter& set, const Cover& cover)
{
    const QRectF outer(1.125, 1.125, textWidthPt - 2.25, slab.height - 2.25);
    const double inset = 1.125 + mm(1.2) + 0.25;
    slab.items.push_back(BoxItem{.rect = outer, .border = 2.25});
    slab.items.push_back(
        BoxItem{.rect = outer.adjusted(inset, inset, -inset, -inset), .border = 0.5});
    setBodies(set, cover.superior, cover.issuer, textWidthPt / 2, textWidthPt - mm(10), mm(12.6),
              14, 19);
}

} // namespace

Slab layOutLetterHead(const LetterHead& head)
{
    Slab slab{.kind = SlabKind::Whole};
    Setter set(slab);
    const double leftAxis = leftColumn / 2;
    const double rightAxis = leftColumn + rightColumn / 2;
    const double leftRule
        = setBodies(set, head.superior, head.issuer, leftAxis, leftColumn, 0, 13, 15.6);

    const QString state = QStringLiteral("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    const QString motto = QStringLiteral("Độc lập - Tự do - Hạnh phúc");
    const TextStyle mottoStyle{.size = 14, .bold = true};
    set.centred(state, rightAxis, baselineIn(15.6, 13), {.size = 13, .bold = true});
    const double mottoBaseline = 15.6 + baselineIn(16.8, 14);
    set.centred(motto, rightAxis, mottoBaseline, mottoStyle);
    const double mottoRule = mottoBaseline + descentEm * 14 + 2;
    set.rule(rightAxis, textWidth(motto, mottoStyle), mottoRule, 0.6);

    const double numberTop = std::max(leftRule, mottoRule) + 7;
    const double numberBaseline = numberTop + baselineIn(15.6, 13);
    set.centred(head.number, leftAxis, numberBaseline, {.size = 13});
    set.centred(head.placeAndDate, rightAxis, numberBaseline, {.size = 14, .italic = true});
    double y = numberTop + 15.6;
    if (!head.subject.isEmpty()) {
        y += 6;
        for (const QString& line : head.subject) {
            set.centred(line, leftAxis, y + baselineIn(15.2, 13), {.size = 13});
            y += 15.2;
        }
    }
    slab.height = y;
    return slab;
}

Slab layOutCover(const Cover& cover)
{
    Slab slab{.kind = SlabKind::Whole, .height = mm(257)};
    Setter set(slab);
    setFrameAndBodies(slab, set, cover);
    const double axis = textWidthPt / 2;
    set.centred(cover.title, axis, mm(76), {.size = 16, .bold = true});
    double y = mm(81);
    for (const QString& line : cover.system) {
        set.centred(line, axis, y + baselineIn(30.8, 22), {.size = 22, .bold = true});
        y += 30.8;
    }
    y = std::max(y + mm(8), mm(115.5));
    const TextStyle levelStyle{.size = 16, .bold = true};
    const double boxWidth = textWidth(cover.level, levelStyle) + mm(14);
    slab.items.push_back(
        BoxItem{.rect = QRectF(axis - boxWidth / 2, y, boxWidth, mm(12)), .border = 1});
    set.centred(cover.level, axis, y + mm(6) + 16 * capHeightEm / 2, levelStyle);
    y += mm(12) + mm(9.2);

    Paragraph attached;
    attached.runs = cover.attachedTo;
    attached.style
        = {.size = 14, .line = 20.3, .align = Align::Centre, .breaking = Breaking::Balanced};
    y += set.paragraph(attached, mm(6), y, textWidthPt - mm(12));
    y = std::max(y + mm(10), mm(162));
    for (const Cover::Fact& fact : cover.facts) {
        set.at(fact.label, mm(7.2), y + baselineIn(22.5, 13), {.size = 13});
        Paragraph value;
        value.runs = fact.value;
        value.style = {.size = 13, .line = 18};
        y += set.paragraph(value, mm(64.7), y + 2.25, mm(91)) + 4.5;
    }
    set.centred(cover.placeAndMonth, axis, mm(244.4), {.size = 14, .bold = true});
    if (!cover.remark.isEmpty()) {
        set.centred(cover.remark, axis, mm(251), {.size = 10, .italic = true});
    }
    return slab;
}

Slab layOutSignature(const SignatureBlock& block)
{
    Slab slab{.kind = SlabKind::Signature, .before = 8};
    Setter set(slab);
    double left = 0;
    if (!block.recipients.isEmpty()) {
        set.at(QStringLiteral("Nơi nhận:"), 0, baselineIn(16.6, 14),
               {.size = 12, .bold = true, .italic = true});
        left = 16.6;
        for (const QString& line : block.recipients) {
            Paragraph paragraph;
            paragraph.runs.push_back({.text = line});
            paragraph.style = {.size = 11, .line = 13.2, .firstIndent = 0};
            left += set.paragraph(paragraph, 0, left, mm(72));
        }
    }
    double y = 0;
    for (const QString& line : block.office) {
        set.centred(line, signatureAxis, y + baselineIn(16.6, 14), {.size = 14, .bold = true});
        y += 16.6;
    }
    if (!block.note.isEmpty()) {
        set.centred(block.note, signatureAxis, y + baselineIn(15.6, 13),
                    {.size = 13, .italic = true});
        y += 15.6;
    }
    const QPointF centre(signatureAxis, y + signatureGap / 2);
    const QString label = block.office.join(QLatin1Char(' '));
    if (!block.signatureField.isEmpty()) {
        slab.fields.push_back(
            {block.signatureField,
             QRectF(centre.x() - signatureSize.width() / 2, centre.y() - signatureSize.height() / 2,
                    signatureSize.width(), signatureSize.height()),
             label});
    }
    if (!block.sealField.isEmpty()) {
        // The seal covers the left third of the signature [NĐ 30/2020, PL I, II.8.a].
        const QPointF seal = centre - QPointF(signatureSize.width() / 6 + sealSide / 2, 0);
        slab.fields.push_back(
            {block.sealField,
             QRectF(seal.x() - sealSide / 2, seal.y() - sealSide / 2, sealSide, sealSide), label});
    }
    y += signatureGap;
    Paragraph name;
    name.runs = block.name;
    name.style = {.size = 14, .line = 16.6, .align = Align::Centre};
    y += set.paragraph(name, mm(72), y, mm(88));
    slab.height = std::max(left, y);
    return slab;
}

} // namespace luytre::report
