#include "base/Text.h"
#include "report/DossierParts.h"

#include <algorithm>

namespace luytre::report {

namespace {

QString roman(int number)
{
    static const QStringList numerals{
        QStringLiteral("I"),  QStringLiteral("II"), QStringLiteral("III"), QStringLiteral("IV"),
        QStringLiteral("V"),  QStringLiteral("VI"), QStringLiteral("VII"), QStringLiteral("VIII"),
        QStringLiteral("IX"), QStringLiteral("X")};
    return numerals.value(number - 1, QString::number(number));
}

bool isPrinted(const DossierContext& context, const OutlineNode& node)
{
    if (!node.levels.empty()
        && std::find(node.levels.begin(), node.levels.end(), context.level) == node.levels.end()) {
        return false;
    }
    const ContentWriter* writer = contentWriter(node.content);
    return !writer || !writer->present || writer->present(context);
}

/// "1." bold; "1.1." and below bold italic; both set from the first-line indent on.
Paragraph headingOf(const DossierContext& context, const OutlineNode& node, const QString& number,
                    const QString& title, int depth)
{
    Paragraph heading;
    heading.runs = {context.run(number + QChar(QChar::Nbsp) + title, true, depth > 1)};
    heading.style = {.breaking = Breaking::Balanced,
                     .leftIndent = mm(12.7),
                     .before = depth > 1 ? 8.0 : 10.0,
                     .after = depth > 1 ? 5.0 : 6.0,
                     .keepWithNext = true};
    heading.outlineTitle = number + QLatin1Char(' ') + title;
    heading.outlineLevel = std::min(depth, 2);
    heading.anchor = node.id;
    return heading;
}

/// Puts "2.1. Loại thông tin được xử lý:" before the first paragraph that the writer made.
void runIn(DossierContext& context, Paragraph heading, std::size_t firstBlock)
{
    std::vector<Block>& blocks = context.document.sections.back().blocks;
    auto* body = firstBlock < blocks.size() ? std::get_if<Paragraph>(&blocks[firstBlock]) : nullptr;
    if (!body) {
        blocks.insert(blocks.begin()
                          + static_cast<std::ptrdiff_t>(std::min(firstBlock, blocks.size())),
                      std::move(heading));
        return;
    }
    heading.runs.back().text += QStringLiteral(": ");
    body->runs.insert(body->runs.begin(), heading.runs.begin(), heading.runs.end());
    body->outlineTitle = heading.outlineTitle;
    body->outlineLevel = heading.outlineLevel;
    body->anchor = heading.anchor;
}

void writeNode(DossierContext& context, const OutlineNode& node, const QString& number, int depth)
{
    const QString title = context.fill(node.title);
    const ContentWriter* writer = contentWriter(node.content);
    Paragraph heading = headingOf(context, node, number, title, depth);
    if (writer && writer->runsIn) {
        const std::size_t first = context.document.sections.back().blocks.size();
        writer->write(context);
        runIn(context, std::move(heading), first);
    } else {
        // A heading belongs to the page format of what follows it.
        const bool wide = node.content == QLatin1String("managementRequirements")
            || node.content == QLatin1String("technicalRequirements");
        if (!wide) {
            context.turn(false);
            context.add(std::move(heading));
        } else {
            writer->write(context);
            std::vector<Block>& blocks = context.document.sections.back().blocks;
            blocks.insert(blocks.end() - 1, std::move(heading));
        }
        if (writer && !wide) {
            writer->write(context);
        }
    }
    int count = 0;
    for (const OutlineNode& child : node.children) {
        if (isPrinted(context, child)) {
            writeNode(context, child, QStringLiteral("%1%2.").arg(number).arg(++count), depth + 1);
        }
    }
}

void writePart(DossierContext& context, const OutlineNode& node, int number)
{
    const QString title = context.fill(node.title);
    context.turn(false);
    context.add(PageBreak{});
    Paragraph label
        = centredParagraph({context.run(QStringLiteral("Phần %1").arg(roman(number)), true)}, 0);
    label.style.keepWithNext = true;
    label.outlineTitle = QStringLiteral("PHẦN %1. %2").arg(roman(number), title.toUpper());
    label.outlineLevel = 0;
    label.anchor = node.id;
    context.add(std::move(label));
    Paragraph name = centredParagraph({context.run(title.toUpper(), true)}, 10);
    name.style.keepWithNext = true;
    context.add(std::move(name));
    int count = 0;
    for (const OutlineNode& child : node.children) {
        if (isPrinted(context, child)) {
            writeNode(context, child, QStringLiteral("%1.").arg(++count), 1);
        }
    }
}

void writePreparer(DossierContext& context)
{
    const CoverLetter& letter = context.dossier.letter;
    context.turn(false);
    SignatureBlock block;
    block.office = {QStringLiteral("NGƯỜI LẬP")};
    block.note = letter.preparerTitle;
    block.name = context.value(letter.preparerName, QStringLiteral("letter.preparerName"));
    block.name.front().bold = block.name.front().decoration == Decoration::None;
    block.signatureField = context.input.draft ? QString() : QStringLiteral("preparer");
    context.add(std::move(block));
}

QString attachedTo(const DossierContext& context)
{
    const CoverLetter& letter = context.dossier.letter;
    const bool reserved = !context.input.draft && !letter.number.isEmpty() && letter.date.isValid();
    return QStringLiteral("(Kèm theo Công văn số %1 %2\ncủa %3)")
        .arg(reserved ? letter.number : QStringLiteral("……/……"),
             reserved ? vietnameseLongDate(letter.date) : QStringLiteral("ngày …… tháng …… năm ……"),
             context.dossier.operatingUnit.name);
}

Contents::Annex writeAnnex(DossierContext& context, const OutlineNode& node, int number,
                           const Section& like)
{
    const QString title = context.fill(node.title);
    const QString label = QStringLiteral("Phụ lục %1").arg(roman(number));
    Section section{
        .id = QStringLiteral("annex-") + node.id, .restartNumbers = true, .hideFirstNumber = true};
    section.footerLeft
        = QStringLiteral("Hồ sơ đề xuất cấp độ – %1 – %2").arg(label, context.dossier.system.name);
    section.footerRight = like.footerRight;
    section.footerCentre = like.footerCentre;
    context.openSection(std::move(section));
    Paragraph head = centredParagraph({Run{.text = label, .bold = true, .size = 14}}, 0);
    head.style.keepWithNext = true;
    head.outlineTitle = label + QStringLiteral(". ") + title;
    head.anchor = node.id;
    context.add(std::move(head));
    Paragraph name = centredParagraph({context.run(title.toUpper(), true)}, 0);
    name.style.keepWithNext = true;
    context.add(std::move(name));
    Paragraph attached = centredParagraph({context.run(attachedTo(context), false, true)}, 8);
    attached.style.rightIndent = attached.style.leftIndent = mm(6);
    context.add(std::move(attached));
    if (const ContentWriter* writer = contentWriter(node.content)) {
        writer->write(context);
    }
    return {label + QStringLiteral(". ") + title, QStringLiteral("annex-") + node.id};
}

} // namespace

void writeOutline(DossierContext& context)
{
    const std::size_t contentsSection = context.document.sections.size() - 1;
    int parts = 0;
    for (const OutlineNode& node : context.pack.outline) {
        if (node.content.isEmpty() && isPrinted(context, node)) {
            writePart(context, node, ++parts);
        }
    }
    writePreparer(context);
    const Section like = context.document.sections[contentsSection];
    std::vector<Contents::Annex> annexes;
    for (const OutlineNode& node : context.pack.outline) {
        if (!node.content.isEmpty() && isPrinted(context, node)) {
            annexes.push_back(
                writeAnnex(context, node, static_cast<int>(annexes.size()) + 1, like));
        }
    }
    std::get<Contents>(context.document.sections[contentsSection].blocks.front()).annexes
        = std::move(annexes);
}

const std::vector<ContentWriter>& contentWriters()
{
    static const std::vector<ContentWriter> all = [] {
        std::vector<ContentWriter> joined;
        for (std::vector<ContentWriter> family :
             {overviewContents(), inventoryContents(), levelContents(), planContents(),
              requirementContents(), annexContents()}) {
            joined.insert(joined.end(), family.begin(), family.end());
        }
        return joined;
    }();
    return all;
}

const ContentWriter* contentWriter(const QString& id)
{
    for (const ContentWriter& writer : contentWriters()) {
        if (writer.id == id) {
            return &writer;
        }
    }
    return nullptr;
}

} // namespace luytre::report
