#include "base/Text.h"
#include "report/ChartPainter.h"
#include "report/DossierParts.h"

#include <QPainter>

#include <algorithm>

namespace luytre::report {

namespace {

constexpr AssessmentStatus order[]
    = {AssessmentStatus::Met, AssessmentStatus::PartiallyMet, AssessmentStatus::NotMet,
       AssessmentStatus::NotApplicable, AssessmentStatus::NotAssessed};

int countOf(const StatusCounts& counts, AssessmentStatus status)
{
    switch (status) {
    case AssessmentStatus::Met:
        return counts.met;
    case AssessmentStatus::PartiallyMet:
        return counts.partiallyMet;
    case AssessmentStatus::NotMet:
        return counts.notMet;
    case AssessmentStatus::NotApplicable:
        return counts.notApplicable;
    case AssessmentStatus::NotAssessed:
        break;
    }
    return counts.notAssessed;
}

std::vector<ChartShare> sharesOf(const StatusCounts& counts)
{
    std::vector<ChartShare> shares;
    for (const AssessmentStatus status : order) {
        shares.push_back({status, countOf(counts, status)});
    }
    return shares;
}

Run indicator()
{
    return {.text = QStringLiteral(" (%1)").arg(indicatorLabel().vi), .italic = true};
}

/// The official category, in the words of the report form where the pack has them.
void addIntroduction(DossierContext& context)
{
    const Score& score = context.input.score;
    const OutcomeVocabulary* report
        = context.pack.outcome(QStringLiteral("planImplementationReport"));
    const OutcomeVocabulary* words
        = report ? report : context.pack.outcome(QStringLiteral("planImplementation"));
    QString category;
    const QLatin1String code(score.category == ImplementationCategory::Full          ? "full"
                                 : score.category == ImplementationCategory::Partial ? "partial"
                                                                                     : "none");
    if (words) {
        for (const CodedItem& item : words->values) {
            if (item.code == code) {
                category = item.name.vi;
            }
        }
    }
    const QDate on = context.dossier.situation.preparedOn;
    QString text
        = QStringLiteral("Số liệu do đơn vị vận hành tự đánh giá trên %1 yêu cầu của cấp độ %2, %3")
              .arg(score.whole.counts.total())
              .arg(score.level)
              .arg(context.input.catalogue.standard());
    text += on.isValid() ? QStringLiteral(", chốt %1.").arg(vietnameseLongDate(on))
                         : QStringLiteral(".");
    std::vector<Run> runs{context.run(text)};
    if (!category.isEmpty()) {
        runs.back().text += QLatin1Char(' ');
        runs.push_back(
            context.run(report ? QStringLiteral("Tình trạng triển khai phương án theo Mẫu số 08:")
                               : QStringLiteral("Tình trạng triển khai phương án:")));
        runs.back().text += QLatin1Char(' ');
        runs.push_back(context.run(category, true));
        runs.push_back({.text = QStringLiteral(".")});
    }
    context.add(bodyParagraph(std::move(runs)));
}

void addStatusTable(DossierContext& context)
{
    const Score& score = context.input.score;
    Table table;
    table.caption = context.tableCaption(QStringLiteral("Số yêu cầu theo mức đáp ứng"));
    table.columns = {{14, Align::Centre},
                     {43},
                     {16, Align::Centre},
                     {16, Align::Centre},
                     {15, Align::Centre, true}};
    table.padY = mm(0.7);
    table.header = headerCells(context,
                               {QStringLiteral("Ký hiệu"), QStringLiteral("Mức đáp ứng"),
                                QStringLiteral("Quản lý"), QStringLiteral("Kỹ thuật"),
                                QStringLiteral("Cộng")});
    const auto group = [&](std::size_t i) {
        return i < score.groups.size() ? score.groups[i].counts : StatusCounts{};
    };
    for (const AssessmentStatus status : order) {
        if (status == AssessmentStatus::NotAssessed && score.whole.counts.notAssessed == 0) {
            continue;
        }
        Cell symbol;
        symbol.symbol = [status](QPainter& painter, const QRectF& rect) {
            drawFillSample(painter, rect, status);
        };
        const auto number = [&](const StatusCounts& counts) {
            return textCell(context, QString::number(countOf(counts, status)));
        };
        table.rows.push_back({.cells = {symbol, statusCell(context, status), number(group(0)),
                                        number(group(1)), number(score.whole.counts)}});
    }
    const auto total = [&](const StatusCounts& counts) {
        return textCell(context, QString::number(counts.total()), true);
    };
    table.rows.push_back(
        {.cells = {textCell(context, {}), textCell(context, QStringLiteral("Cộng"), true),
                   total(group(0)), total(group(1)), total(score.whole.counts)}});

    Beside beside;
    beside.left = {.widthMm = 50, .heightMm = 50};
    beside.left.draw
        = [shares = sharesOf(score.whole.counts)](QPainter& painter, const QRectF& rect) {
              drawDonut(painter, rect, shares, QStringLiteral("yêu cầu"));
          };
    beside.left.caption = context.figureCaption(QStringLiteral("Cơ cấu mức đáp ứng"));
    beside.left.caption.push_back(indicator());
    beside.right = std::move(table);
    context.add(std::move(beside));
}

void addFormula(DossierContext& context)
{
    const ScoreLine& whole = context.input.score.whole;
    Frame frame;
    frame.paragraphs.push_back(
        centredParagraph({context.run(QStringLiteral(
                             "Tỷ lệ đáp ứng = số yêu cầu đáp ứng / (tổng số – số không áp dụng)"))},
                         0));
    const QString explanation = whole.explanation().vi;
    const qsizetype cut = explanation.lastIndexOf(QStringLiteral("= ")) + 2;
    std::vector<Run> numbers{context.run(QStringLiteral("= ") + explanation.left(cut))};
    numbers.back().text += QLatin1Char(' ');
    numbers.push_back(context.run(explanation.mid(cut), true));
    frame.paragraphs.push_back(centredParagraph(std::move(numbers), 0));
    context.add(std::move(frame));
}

void addFamilies(DossierContext& context)
{
    std::vector<ChartBar> bars;
    for (const ScoreLine& family : context.input.score.families) {
        bars.push_back(
            {family.familyClause, family.label.vi, sharesOf(family.counts),
             QStringLiteral("%1/%2").arg(family.counts.met).arg(family.counts.applicable())});
    }
    if (bars.empty()) {
        return;
    }
    Figure figure{.widthMm = 160, .heightMm = barsHeightMm(bars.size())};
    figure.caption = context.figureCaption(QStringLiteral("Mức đáp ứng theo %1 nhóm yêu cầu")
                                               .arg(bars.size(), 2, 10, QLatin1Char('0')));
    figure.caption.push_back(indicator());
    figure.note = {context.run(
        QStringLiteral(
            "Độ dài thanh: số yêu cầu của nhóm; số bên phải: số đáp ứng trên số áp dụng."),
        false, true)};
    figure.draw = [bars](QPainter& painter, const QRectF& rect) { drawBars(painter, rect, bars); };
    context.add(std::move(figure));
}

void writeSummary(DossierContext& context)
{
    Frame label;
    label.paragraphs.push_back(
        centredParagraph({context.run(indicatorLabel().vi.toUpper(), true)}, 0));
    label.before = 4;
    context.add(std::move(label));
    addIntroduction(context);
    addStatusTable(context);
    addFormula(context);
    addFamilies(context);
}

/// What the level adds, and how near the next one is: behind the tables, so as not to tear the
/// summary's page.
void addSlices(DossierContext& context)
{
    const Score& score = context.input.score;
    if (score.raised) {
        context.add(bodyParagraph({context.run(
            QStringLiteral(
                "Riêng các yêu cầu mà cấp độ %1 bổ sung hoặc nâng cao so với cấp độ %2: %3 (%4).")
                .arg(score.level)
                .arg(score.level - 1)
                .arg(score.raised->explanation().vi, indicatorLabel().vi))}));
    }
    if (score.nextLevel) {
        context.add(bodyParagraph(
            {context.run(QStringLiteral("Mức sẵn sàng đối với cấp độ %1: %2 (%3).")
                             .arg(score.level + 1)
                             .arg(score.nextLevel->explanation().vi, indicatorLabel().vi))}));
    }
}

bool isOpen(const NumberedRequirement& one)
{
    const AssessmentStatus status
        = one.assessment ? effectiveStatus(*one.assessment) : AssessmentStatus::NotAssessed;
    return status != AssessmentStatus::Met && status != AssessmentStatus::NotApplicable;
}

void writeRemediation(DossierContext& context)
{
    const Score& score = context.input.score;
    addSlices(context);
    if (score.plannedCompletion.isValid()) {
        context.add(bodyParagraph(
            {context.run(QStringLiteral("Các nội dung chưa đáp ứng đầy đủ được hoàn thiện theo kế "
                                        "hoạch dưới đây, xong trước %1.")
                             .arg(vietnameseLongDate(score.plannedCompletion)))}));
    } else if (score.openWithoutPlan > 0) {
        context.add(bodyParagraph({context.run(
            QStringLiteral("Còn %1 yêu cầu chưa đáp ứng đầy đủ chưa có thời hạn hoàn thành.")
                .arg(score.openWithoutPlan, 2, 10, QLatin1Char('0')))}));
    }
    Table table;
    table.caption = context.tableCaption(QStringLiteral("Kế hoạch hoàn thiện"));
    table.columns = {{9, Align::Centre}, {40}, {50}, {22}, {18, Align::Right}, {21, Align::Centre}};
    table.header
        = headerCells(context,
                      {QStringLiteral("TT"), QStringLiteral("Yêu cầu số, mục"),
                       QStringLiteral("Biện pháp"), QStringLiteral("Đơn vị"),
                       QStringLiteral("Kinh phí (triệu đồng)"), QStringLiteral("Thời hạn")});
    table.size = 11;
    table.line = 13.1;
    int number = 0;
    qint64 cost = 0;
    for (const NumberedRequirement& one : numberedRequirements(context)) {
        if (!isOpen(one) || !one.assessment || !one.assessment->remediation
            || one.assessment->remediation->state == RemediationState::Dropped) {
            continue;
        }
        const Remediation& plan = *one.assessment->remediation;
        cost += plan.costVnd.value_or(0);
        const QString millions
            = plan.costVnd ? vietnameseNumber((*plan.costVnd + 500000) / 1000000) : QString();
        table.rows.push_back(
            {.cells
             = {textCell(context, QString::number(++number)),
                textCell(
                    context,
                    QStringLiteral("%1 – mục %2").arg(one.number).arg(one.requirement->clauseRef)),
                textCell(context, plan.measure), textOrDash(context, plan.owner),
                textOrDash(context, millions), textOrDash(context, tableDate(plan.due))}});
    }
    if (cost > 0) {
        Cell sum = textCell(context,
                            QStringLiteral("Cộng: %1 nội dung, kinh phí %2 triệu đồng")
                                .arg(number, 2, 10, QLatin1Char('0'))
                                .arg(vietnameseNumber((cost + 500000) / 1000000)));
        sum.span = 6;
        table.rows.push_back({.kind = RowKind::Total, .cells = {sum}});
    }
    context.add(std::move(table));
}

void writeInspection(DossierContext& context)
{
    for (const InspectionFrequency& frequency : context.pack.inspections) {
        if (frequency.levels.empty()
            || std::find(frequency.levels.begin(), frequency.levels.end(), context.level)
                != frequency.levels.end()) {
            context.add(bodyParagraph(
                {context.run(QStringLiteral("%1 (%2).")
                                 .arg(frequency.text.vi, context.pack.cite(frequency.basis)))}));
        }
    }
    const ServiceOrganisation& assessing = context.dossier.assessing;
    std::vector<Run> runs{context.run(QStringLiteral("Tổ chức thực hiện:"))};
    runs.back().text += QLatin1Char(' ');
    for (Run& run : context.value(assessing.name, QStringLiteral("assessing.name"))) {
        runs.push_back(std::move(run));
    }
    QString dates = QStringLiteral(".");
    if (assessing.lastCarriedOut.isValid()) {
        dates += QStringLiteral(" Lần kiểm tra, đánh giá gần nhất: %1.")
                     .arg(vietnameseLongDate(assessing.lastCarriedOut));
    }
    if (assessing.nextPlanned.isValid()) {
        dates
            += QStringLiteral(" Lần tiếp theo: %1.").arg(vietnameseLongDate(assessing.nextPlanned));
    }
    runs.push_back(context.run(dates));
    context.add(bodyParagraph(std::move(runs)));
}

} // namespace

std::vector<ContentWriter> planContents()
{
    return {{QStringLiteral("scoreSummary"), writeSummary},
            {QStringLiteral("remediationPlan"), writeRemediation},
            {QStringLiteral("inspectionPlan"), writeInspection}};
}

} // namespace luytre::report
