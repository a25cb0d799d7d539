#include "base/Text.h"
#include "report/Abbreviations.h"
#include "report/DossierParts.h"

namespace luytre::report {

namespace {

std::vector<Run> boldValue(DossierContext& context, const QString& text, const QString& field)
{
    std::vector<Run> runs = context.value(text, field);
    runs.front().bold = runs.front().decoration == Decoration::None;
    return runs;
}

Cover coverOf(DossierContext& context)
{
    const Dossier& dossier = context.dossier;
    const Organisation& unit = dossier.operatingUnit;
    Cover cover;
    cover.superior = unit.superior.toUpper();
    // Below its superior the body's name stands as on its letters.
    for (const Section& section : context.document.sections) {
        if (const auto* head
            = section.blocks.empty() ? nullptr : std::get_if<LetterHead>(&section.blocks.front())) {
            cover.superior = head->superior;
            cover.issuer = head->issuer;
            break;
        }
    }
    if (cover.issuer.isEmpty()) {
        cover.issuer = linesBySense(unit.name.toUpper(), 14, mm(120));
    }
    cover.title = QStringLiteral("HỒ SƠ ĐỀ XUẤT CẤP ĐỘ HỆ THỐNG THÔNG TIN");
    cover.system = linesBySense(dossier.system.name.toUpper(), 22, mm(136));
    cover.level = QStringLiteral("CẤP ĐỘ ĐỀ XUẤT: CẤP ĐỘ %1").arg(context.level);
    const CoverLetter& letter = dossier.letter;
    const bool reserved = !context.input.draft && !letter.number.isEmpty() && letter.date.isValid();
    const QString number = reserved ? letter.number : QStringLiteral("……/……");
    const QString date
        = reserved ? vietnameseLongDate(letter.date) : QStringLiteral("ngày …… tháng …… năm ……");
    cover.attachedTo = {context.run(
        QStringLiteral("(Kèm theo Công văn số %1 %2\ncủa %3)").arg(number, date, unit.name), false,
        true)};
    cover.facts
        = {{QStringLiteral("Chủ quản hệ thống thông tin"),
            boldValue(context, dossier.owner.name, QStringLiteral("owner.name"))},
           {QStringLiteral("Đơn vị vận hành"),
            boldValue(context, unit.name, QStringLiteral("operatingUnit.name"))},
           {QStringLiteral("Cơ quan thẩm định"),
            boldValue(context,
                      letter.addressee.isEmpty() ? dossier.specialisedUnit.name : letter.addressee,
                      QStringLiteral("specialisedUnit.name"))},
           {QStringLiteral("Lần trình"),
            {context.run(QStringLiteral("Lần %1").arg(dossier.round), true)}},
           {QStringLiteral("Mã hồ sơ"),
            {context.run(dossier.id.toString(QUuid::WithoutBraces), true)}}};
    const QDate month = letter.date.isValid() ? letter.date : dossier.situation.preparedOn;
    const QString place = letter.place.isEmpty() ? unit.place : letter.place;
    cover.placeAndMonth = month.isValid() ? QStringLiteral("%1, %2").arg(
                              place, vietnameseLongDate(month).section(QLatin1Char(' '), 2))
                                          : place;
    cover.remark = dossier.sample ? QStringLiteral("Hồ sơ mẫu – dữ liệu giả định") : QString();
    return cover;
}

} // namespace

void writeFront(DossierContext& context)
{
    context.openSection(
        {.id = QStringLiteral("cover"), .restartNumbers = true, .hideFirstNumber = true});
    context.add(coverOf(context));

    const Dossier& dossier = context.dossier;
    Section front{.id = QStringLiteral("contents"), .listed = true};
    front.footerLeft = QStringLiteral("Hồ sơ đề xuất cấp độ – ") + dossier.system.name;
    front.footerRight = QStringLiteral("Lần %1 – mã %2")
                            .arg(dossier.round)
                            .arg(dossier.id.toString(QUuid::WithoutBraces).left(8));
    front.footerCentre
        = dossier.sample ? QStringLiteral("HỒ SƠ MẪU – DỮ LIỆU GIẢ ĐỊNH") : QString();
    context.openSection(std::move(front));
    context.add(
        Contents{.title = QStringLiteral("MỤC LỤC")}); // annexes are entered when they are known

    const std::vector<Abbreviation> used
        = abbreviationsIn(QString::fromUtf8(writeDossier(dossier)));
    if (used.empty()) {
        return;
    }
    context.add(PageBreak{});
    Paragraph title
        = centredParagraph({context.run(QStringLiteral("DANH MỤC TỪ VIẾT TẮT"), true)}, 10);
    title.style.keepWithNext = true;
    title.outlineTitle = QStringLiteral("Danh mục từ viết tắt");
    title.outlineLevel = 1;
    title.anchor = QStringLiteral("abbreviations");
    context.add(std::move(title));
    Table table;
    table.columns = {{10, Align::Centre}, {30, Align::Left, true}, {120}};
    table.header = headerCells(
        context,
        {QStringLiteral("TT"), QStringLiteral("Từ viết tắt"), QStringLiteral("Từ đầy đủ")});
    for (std::size_t i = 0; i < used.size(); ++i) {
        table.rows.push_back(
            {.cells = {textCell(context, QString::number(i + 1)),
                       textCell(context, used[i].shortForm), textCell(context, used[i].fullForm)}});
    }
    context.add(std::move(table));
}

} // namespace luytre::report
