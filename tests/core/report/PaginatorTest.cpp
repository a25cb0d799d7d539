#include "report/Paginator.h"
#include "report/PagePainter.h"
#include "support/Printers.h"

namespace luytre::report {
namespace {

Paragraph body(const QString& text)
{
    Paragraph paragraph;
    paragraph.runs.push_back({.text = text});
    paragraph.style = {
        .align = Align::Justify, .breaking = Breaking::Even, .firstIndent = mm(12.7), .after = 6};
    return paragraph;
}

Paragraph heading(const QString& text, const QString& anchor)
{
    Paragraph paragraph;
    paragraph.runs.push_back({.text = text, .bold = true});
    paragraph.style = {.before = 10, .after = 6, .keepWithNext = true};
    paragraph.outlineTitle = text;
    paragraph.outlineLevel = 1;
    paragraph.anchor = anchor;
    return paragraph;
}

QString longText(int words)
{
    QStringList list;
    for (int i = 0; i < words; ++i) {
        list.append(QStringLiteral("từ%1").arg(i));
    }
    return list.join(QLatin1Char(' '));
}

Cell cell(const QString& text)
{
    Cell made;
    made.paragraphs.push_back({});
    made.paragraphs.front().runs.push_back({.text = text});
    return made;
}

Table table(int rows, int groupEvery = 0)
{
    Table made;
    made.caption.push_back({.text = QStringLiteral("Bảng 1. Thử"), .bold = true});
    made.columns = {{10, Align::Centre}, {150}};
    made.header = {cell(QStringLiteral("TT")), cell(QStringLiteral("Nội dung"))};
    for (int i = 0; i < rows; ++i) {
        if (groupEvery > 0 && i % groupEvery == 0) {
            Cell group = cell(QStringLiteral("Nhóm %1").arg(i / groupEvery));
            group.span = 2;
            made.rows.push_back({.kind = RowKind::Group, .cells = {group}});
        }
        made.rows.push_back({.cells = {cell(QString::number(i)), cell(longText(4 + i * 7 % 40))}});
    }
    return made;
}

DocumentDescription oneSection(std::vector<Block> blocks)
{
    DocumentDescription description;
    description.sections.push_back({.id = QStringLiteral("s"), .listed = true});
    description.sections.back().blocks = std::move(blocks);
    return description;
}

std::vector<SlabKind> kindsOf(const LaidOutPage& page)
{
    std::vector<SlabKind> kinds;
    for (const PlacedSlab& placed : page.slabs) {
        kinds.push_back(placed.slab.kind);
    }
    return kinds;
}

QString pageText(const LaidOutPage& page)
{
    QString text;
    for (const PlacedSlab& placed : page.slabs) {
        text += textOf(placed.slab.items) + QLatin1Char('\n');
    }
    return text;
}

class Paginator : public testing::Test
{
protected:
    void SetUp() override { LUYTRE_ASSERT_OK(loadTypeface()); }
};

TEST_F(Paginator, keepsEveryPageInsideItsMargins)
{
    std::vector<Block> blocks;
    for (int i = 0; i < 30; ++i) {
        blocks.emplace_back(
            heading(QStringLiteral("%1. Mục").arg(i), QStringLiteral("h%1").arg(i)));
        blocks.emplace_back(body(longText(20 + i * 37 % 150)));
        blocks.emplace_back(table(i % 9, 4));
    }
    const LaidOutDocument document = layOutDocument(oneSection(std::move(blocks)));
    ASSERT_GT(document.pages.size(), 10U);
    const PageFormat& format = pageFormat(false);
    for (const LaidOutPage& page : document.pages) {
        double y = format.top;
        for (const PlacedSlab& placed : page.slabs) {
            EXPECT_GE(placed.y, y - 0.01);
            y = placed.y + placed.slab.height;
            EXPECT_LE(y, format.top + format.textHeight + 0.01);
        }
    }
}

TEST_F(Paginator, leavesNoWidowAndNoOrphan)
{
    for (int shift = 0; shift < 12; ++shift) {
        std::vector<Block> blocks;
        for (int i = 0; i < shift; ++i) {
            blocks.emplace_back(body(QStringLiteral("một dòng")));
        }
        for (int i = 0; i < 12; ++i) {
            blocks.emplace_back(body(longText(75)));
        }
        const LaidOutDocument document = layOutDocument(oneSection(std::move(blocks)));
        // Each long paragraph starts with "từ0 " and ends with "từ74".
        for (std::size_t i = 0; i + 1 < document.pages.size(); ++i) {
            EXPECT_FALSE(textOf(document.pages[i].slabs.back().slab.items)
                             .startsWith(QStringLiteral("từ0 ")))
                << "orphan, shift " << shift;
            EXPECT_FALSE(textOf(document.pages[i + 1].slabs.front().slab.items)
                             .endsWith(QStringLiteral("từ74")))
                << "widow, shift " << shift;
        }
    }
}

TEST_F(Paginator, headingTakesThreeLinesAlong)
{
    for (int shift = 0; shift < 40; ++shift) {
        std::vector<Block> blocks;
        for (int i = 0; i < shift; ++i) {
            blocks.emplace_back(body(QStringLiteral("một dòng")));
        }
        blocks.emplace_back(heading(QStringLiteral("1. Mục"), QStringLiteral("h")));
        blocks.emplace_back(body(longText(120)));
        const LaidOutDocument document = layOutDocument(oneSection(std::move(blocks)));
        for (const LaidOutPage& page : document.pages) {
            const std::vector<SlabKind> kinds = kindsOf(page);
            const auto found = std::find(kinds.begin(), kinds.end(), SlabKind::Heading);
            if (found != kinds.end()) {
                EXPECT_GE(kinds.end() - found, 4) << "shift " << shift;
            }
        }
    }
}

TEST_F(Paginator, tableGoesOnWithCaptionHeaderAndGroup)
{
    const LaidOutDocument document = layOutDocument(oneSection({table(80, 30)}));
    ASSERT_GT(document.pages.size(), 2U);
    EXPECT_FALSE(pageText(document.pages[0]).contains(QStringLiteral("(tiếp theo)")));
    for (std::size_t i = 1; i < document.pages.size(); ++i) {
        const std::vector<SlabKind> kinds = kindsOf(document.pages[i]);
        EXPECT_EQ(kinds[0], SlabKind::Caption);
        EXPECT_EQ(kinds[1], SlabKind::TableHeader);
        EXPECT_EQ(kinds[2], SlabKind::GroupRow);
        EXPECT_TRUE(pageText(document.pages[i]).contains(QStringLiteral("Bảng 1. Thử  (tiếp theo)"))
                    || pageText(document.pages[i]).contains(QStringLiteral("(tiếp theo)")));
        EXPECT_TRUE(
            pageText(document.pages[i - 1]).contains(QStringLiteral("(Xem tiếp trang sau)")));
    }
    EXPECT_FALSE(pageText(document.pages.back()).contains(QStringLiteral("(Xem tiếp trang sau)")));
}

TEST_F(Paginator, tearsNoRowThatFitsHalfAPage)
{
    const LaidOutDocument document = layOutDocument(oneSection({table(120)}));
    int rows = 0;
    for (const LaidOutPage& page : document.pages) {
        for (const PlacedSlab& placed : page.slabs) {
            EXPECT_NE(placed.slab.kind, SlabKind::RowPart);
            rows += placed.slab.kind == SlabKind::Row ? 1 : 0;
        }
    }
    EXPECT_EQ(rows, 120);
}

TEST_F(Paginator, cutsATallRowByLinesAndLosesNothing)
{
    Table tall = table(3);
    const QString text = longText(2000); // more than 10.000 characters
    tall.rows[1].cells[1] = cell(text);
    const LaidOutDocument document = layOutDocument(oneSection({tall}));
    ASSERT_GT(document.pages.size(), 2U);
    QString printed;
    for (const LaidOutPage& page : document.pages) {
        for (const PlacedSlab& placed : page.slabs) {
            if (placed.slab.kind == SlabKind::RowPart) {
                printed += textOf(placed.slab.items) + QLatin1Char(' ');
            }
        }
    }
    printed = printed.simplified();
    EXPECT_EQ(printed.mid(2), text); // "1 " is the number in the first column
}

TEST_F(Paginator, emptyTableSaysSo)
{
    const LaidOutDocument document = layOutDocument(oneSection({table(0)}));
    EXPECT_TRUE(pageText(document.pages[0]).contains(QStringLiteral("Không có.")));
}

TEST_F(Paginator, signatureIsNeverAlone)
{
    for (int lines = 25; lines < 50; ++lines) {
        std::vector<Block> blocks;
        for (int i = 0; i < lines; ++i) {
            blocks.emplace_back(body(QStringLiteral("một dòng")));
        }
        blocks.emplace_back(SignatureBlock{.office = {QStringLiteral("GIÁM ĐỐC")},
                                           .name = {{.text = QStringLiteral("Nguyễn Văn A")}},
                                           .signatureField = QStringLiteral("head")});
        const LaidOutDocument document = layOutDocument(oneSection(std::move(blocks)));
        const std::vector<SlabKind> kinds = kindsOf(document.pages.back());
        ASSERT_EQ(kinds.back(), SlabKind::Signature);
        EXPECT_GE(kinds.size(), 3U) << lines;
    }
}

TEST_F(Paginator, contentsGiveTheRealPageNumbers)
{
    DocumentDescription description;
    Contents contents{.title = QStringLiteral("MỤC LỤC"),
                      .annexes = {{QStringLiteral("Phụ lục I"), QStringLiteral("annex")}}};
    description.sections.push_back({.id = QStringLiteral("front"), .hideFirstNumber = true});
    description.sections.back().blocks.emplace_back(contents);
    description.sections.push_back({.id = QStringLiteral("s"), .listed = true});
    for (int i = 0; i < 25; ++i) {
        description.sections.back().blocks.emplace_back(
            heading(QStringLiteral("%1. Mục").arg(i), QStringLiteral("h%1").arg(i)));
        description.sections.back().blocks.emplace_back(body(longText(150)));
    }
    description.sections.push_back(
        {.id = QStringLiteral("annex"), .restartNumbers = true, .hideFirstNumber = true});
    description.sections.back().blocks.emplace_back(body(longText(1500)));

    const LaidOutDocument document = layOutDocument(description);
    int checked = 0;
    for (const PlacedSlab& placed : document.pages[0].slabs) {
        if (!placed.slab.contents || placed.slab.contents->countsPages) {
            continue;
        }
        const AnchorPlace place = document.anchors.at(placed.slab.contents->target);
        const LaidOutPage& target = document.pages[static_cast<std::size_t>(place.page)];
        EXPECT_TRUE(textOf(placed.slab.items).endsWith(QStringLiteral(" ") + target.number));
        EXPECT_TRUE(pageText(target).contains(placed.slab.contents->target.mid(1)
                                              + QStringLiteral(". Mục")));
        ++checked;
    }
    EXPECT_EQ(checked, 25);
    EXPECT_TRUE(
        textOf(document.pages[0].slabs.back().slab.items)
            .endsWith(
                QStringLiteral("%1 trang").arg(document.sectionPages[2], 2, 10, QLatin1Char('0'))));
    EXPECT_EQ(document.pages.back().countedNumber, document.sectionPages[2]);
    EXPECT_TRUE(document.pages[0].number.isEmpty());
}

TEST_F(Paginator, namesCharactersThatCannotBePrinted)
{
    const DocumentDescription description
        = oneSection({heading(QStringLiteral("1. Mục"), QStringLiteral("h")),
                      body(QStringLiteral("được ☑ và 😀"))});
    const Result<void> checked = checkPrintable(layOutDocument(description));
    LUYTRE_EXPECT_ERROR(checked, ErrorCode::TextNotPrintable);
    EXPECT_TRUE(checked.error().detail.contains(QStringLiteral("U+2611")));
    EXPECT_TRUE(checked.error().detail.contains(QStringLiteral("1f600")));
    EXPECT_EQ(checked.error().path, QStringLiteral("1. Mục"));
}

TEST_F(Paginator, everyVietnameseLetterCanBePrinted)
{
    EXPECT_EQ(
        unprintableCharacters(
            u"aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ"
            u"AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴ–“”…₫²→"),
        QString());
}

} // namespace
} // namespace luytre::report
