#include "base/Text.h"
#include "report/DossierParts.h"

#include <iterator>
#include <map>
#include <set>

namespace luytre::report {

namespace {

/// What a document of the dossier is, and which file of the package holds it.
void addReference(DossierContext& context, const DocumentReference& reference, const QString& field,
                  const QString& caption)
{
    const Evidence* evidence = context.dossier.findEvidence(reference.evidence);
    if (evidence) {
        std::vector<Run> runs{context.run(QStringLiteral("Toàn văn ở tệp"))};
        runs.back().text += QLatin1Char(' ');
        runs.push_back(context.run(evidence->fileName, false, true));
        runs.push_back(context.run(
            QStringLiteral(", minh chứng %1, đính kèm trong cùng gói hồ sơ.").arg(evidence->id)));
        context.add(bodyParagraph(std::move(runs)));
    }
    Table table;
    table.caption = context.tableCaption(caption);
    table.columns = {{10, Align::Centre}, {46}, {104}};
    table.header = headerCells(
        context, {QStringLiteral("TT"), QStringLiteral("Nội dung"), QStringLiteral("Thông tin")});
    int number = 0;
    const auto add = [&](const QString& label, Cell cell) {
        table.rows.push_back({.cells = {textCell(context, QString::number(++number)),
                                        textCell(context, label), std::move(cell)}});
    };
    add(QStringLiteral("Tên văn bản"), cellOf(context.value(reference.title, field)));
    add(QStringLiteral("Số, ký hiệu"),
        cellOf(context.value(reference.number, field + QStringLiteral(".number"))));
    add(QStringLiteral("Ngày ban hành"),
        cellOf(context.value(tableDate(reference.date), field + QStringLiteral(".date"))));
    add(QStringLiteral("Cơ quan ban hành"),
        cellOf(context.value(reference.issuer, field + QStringLiteral(".issuer"))));
    if (evidence) {
        add(QStringLiteral("Tệp đính kèm"),
            textCell(context,
                     QStringLiteral("%1 – %2 (%3 byte)")
                         .arg(evidence->id, evidence->fileName, vietnameseNumber(evidence->size))));
        if (evidence->sha256.size() == 64) {
            Cell digest;
            digest.digest = evidence->sha256;
            add(QStringLiteral("Giá trị băm SHA-256"), digest);
        }
    }
    context.add(std::move(table));
}

void writeDesign(DossierContext& context)
{
    addReference(context, context.dossier.design, QStringLiteral("design"),
                 QStringLiteral("Tài liệu thiết kế"));
}

void writeRegulation(DossierContext& context)
{
    addReference(context, context.dossier.securityRegulation, QStringLiteral("securityRegulation"),
                 context.pack.term(QStringLiteral("regulationTerm")));
}

/// Numbers of the requirements that cite each piece of evidence; three in a row and more as a
/// range.
std::map<QString, QString> citations(const DossierContext& context)
{
    std::map<QString, std::set<int>> cited;
    for (const NumberedRequirement& one : numberedRequirements(context)) {
        if (one.assessment) {
            for (const EvidenceLink& link : one.assessment->evidence) {
                cited[link.evidence].insert(one.number);
            }
        }
    }
    std::map<QString, QString> words;
    for (const auto& [evidence, numbers] : cited) {
        QStringList parts;
        for (auto first = numbers.begin(); first != numbers.end();) {
            auto last = first;
            for (auto next = std::next(last); next != numbers.end() && *next == *last + 1; ++next) {
                last = next;
            }
            const int count = *last - *first + 1;
            parts.append(count >= 3 ? QStringLiteral("%1–%2").arg(*first).arg(*last)
                                    : QString::number(*first));
            first = count >= 3 ? std::next(last) : std::next(first);
        }
        words[evidence] = parts.join(QStringLiteral(", "));
    }
    return words;
}

void writeEvidence(DossierContext& context)
{
    context.add(bodyParagraph({context.run(QStringLiteral(
        "Mỗi tệp minh chứng được nhận biết bằng giá trị băm SHA-256 của nội dung tệp. Giá trị băm "
        "gồm 64 ký tự, xếp thành hai dòng, mỗi dòng bốn nhóm tám ký tự; khi đối chiếu bằng mắt, so "
        "lần lượt từng nhóm theo số thứ tự từ 1 đến 8."))}));
    Table table;
    table.columns = {{9, Align::Centre}, {52}, {25, Align::Centre}, {74}};
    Cell digestHeader;
    digestHeader.digestHeader = true;
    table.header = headerCells(context,
                               {QStringLiteral("TT"), QStringLiteral("Mã, tên tệp, dung lượng"),
                                QStringLiteral("Yêu cầu số")});
    table.header.push_back(digestHeader);
    std::map<QString, QString> cited = citations(context);
    int number = 0;
    for (const Evidence& evidence : context.dossier.evidence) {
        Cell name = textCell(context, evidence.id, true);
        name.paragraphs.push_back(textCell(context, evidence.title).paragraphs.front());
        name.paragraphs.push_back(
            cellOf({context.run(evidence.fileName, false, true)}).paragraphs.front());
        name.paragraphs.push_back(
            cellOf({context.run(QStringLiteral("%1 byte").arg(vietnameseNumber(evidence.size)),
                                false, true)})
                .paragraphs.front());
        Cell digest;
        digest.digest = evidence.sha256;
        if (evidence.sha256.size() != 64) {
            digest = cellOf(context.missing(QStringLiteral("giá trị băm của tệp")));
        }
        table.rows.push_back({.cells = {textCell(context, QString::number(++number)), name,
                                        textOrDash(context, cited[evidence.id]), digest},
                              .anchor = QStringLiteral("evidence:") + evidence.id});
    }
    if (number > 0) {
        table.note = {context.run(
            QStringLiteral(
                "Ghi chú: mỗi tệp được lưu một lần trong gói hồ sơ, dù nhiều yêu cầu cùng viện "
                "dẫn. Tên tệp, dung lượng và giá trị băm phải trùng với tệp trong gói."),
            false, true)};
    }
    context.add(std::move(table));
}

void writeRiskReport(DossierContext& context)
{
    const RiskReport& report = context.dossier.riskReport;
    const std::tuple<QString, const QString&, const char*> parts[] = {
        {QStringLiteral("1. Tài sản và chức năng quan trọng"), report.assetsAndFunctions,
         "assetsAndFunctions"},
        {QStringLiteral("2. Loại thông tin, dữ liệu"), report.informationKinds, "informationKinds"},
        {QStringLiteral("3. Mối đe dọa, điểm yếu, lỗ hổng và khả năng bị khai thác"),
         report.threats, "threats"},
        {QStringLiteral("4. Khả năng xảy ra và mức độ ảnh hưởng"), report.likelihoodAndImpact,
         "likelihoodAndImpact"},
        {QStringLiteral("5. Năng lực bảo vệ hiện có"), report.capability, "capability"},
        {QStringLiteral("6. Kế hoạch xử lý rủi ro"), report.treatmentPlan, "treatmentPlan"},
        {QStringLiteral("7. Trao đổi thông tin và báo cáo"), report.communication, "communication"},
        {QStringLiteral("8. Kết luận"), report.conclusion, "conclusion"}};
    for (const auto& [title, text, field] : parts) {
        Paragraph head = bodyParagraph({context.run(title, true)});
        head.style.keepWithNext = true;
        head.style.align = Align::Left;
        context.add(std::move(head));
        if (text.isEmpty()) {
            context.add(bodyParagraph(
                context.value({}, QStringLiteral("riskReport.") + QLatin1String(field))));
        } else {
            addParagraphs(context, text);
        }
    }
    if (report.levelByRisk) {
        context.add(bodyParagraph(
            {context.run(QStringLiteral("Cấp độ tương ứng với kết quả đánh giá rủi ro: cấp độ %1.")
                             .arg(*report.levelByRisk))}));
    }
}

} // namespace

std::vector<ContentWriter> annexContents()
{
    return {{QStringLiteral("designDocument"), writeDesign},
            {QStringLiteral("evidenceList"), writeEvidence},
            {QStringLiteral("riskReport"), writeRiskReport},
            {QStringLiteral("securityRegulation"), writeRegulation}};
}

} // namespace luytre::report
