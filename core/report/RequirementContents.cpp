#include "report/DossierParts.h"

#include <algorithm>

namespace luytre::report {

namespace {

Paragraph cellParagraph(std::vector<Run> runs)
{
    return cellOf(std::move(runs)).paragraphs.front();
}

Cell requirementCell(const DossierContext& context, const NumberedRequirement& one)
{
    const Requirement& requirement = *one.requirement;
    Cell cell = cellOf({context.run(
        QStringLiteral("%1 – mục %2 ").arg(one.number).arg(requirement.clauseRef), true)});
    Paragraph& head = cell.paragraphs.front();
    head.runs.back().text += QChar(QChar::Nbsp);
    head.runs.push_back({.text = QStringLiteral("\u00A0\u00A0%1\u00A0\u00A0")
                                     .arg(QLatin1Char(provenanceMark(requirement.provenance))),
                         .size = 8.5,
                         .decoration = Decoration::Boxed});
    cell.paragraphs.push_back(cellParagraph({context.run(requirement.text.vi)}));
    return cell;
}

/// "Đáp ứng: FW-01, FW-02; chưa đáp ứng: SV-02 (chưa cài)".
QString assetsText(const DossierContext& context, const Assessment& assessment)
{
    QStringList groups;
    for (const AssessmentStatus status :
         {AssessmentStatus::Met, AssessmentStatus::PartiallyMet, AssessmentStatus::NotMet,
          AssessmentStatus::NotApplicable, AssessmentStatus::NotAssessed}) {
        QStringList assets;
        for (const AssetAssessment& asset : assessment.assets) {
            if (asset.status == status) {
                assets.append(asset.note.isEmpty()
                                  ? asset.asset
                                  : QStringLiteral("%1 (%2)").arg(asset.asset, asset.note));
            }
        }
        if (!assets.isEmpty()) {
            groups.append(context.statusWord(status).toLower() + QStringLiteral(": ")
                          + assets.join(QStringLiteral(", ")));
        }
    }
    return groups.isEmpty() ? QString()
                            : QStringLiteral("Theo đối tượng – ")
            + groups.join(QStringLiteral("; ")) + QLatin1Char('.');
}

Cell stateCell(DossierContext& context, const NumberedRequirement& one)
{
    Cell cell;
    if (!one.assessment) {
        cell.paragraphs.push_back(
            cellParagraph(context.missing(QStringLiteral("phương án, hiện trạng"))));
        return cell;
    }
    const Assessment& assessment = *one.assessment;
    if (effectiveStatus(assessment) == AssessmentStatus::NotApplicable) {
        if (assessment.reason.isEmpty()) {
            cell.paragraphs.push_back(
                cellParagraph(context.missing(QStringLiteral("lý do không áp dụng"))));
        } else {
            cell.paragraphs.push_back(cellParagraph(
                {context.run(QStringLiteral("Lý do không áp dụng: ") + assessment.reason)}));
        }
    } else if (assessment.explanation.isEmpty()) {
        cell.paragraphs.push_back(
            cellParagraph(context.missing(QStringLiteral("phương án, hiện trạng"))));
    }
    const QStringList lines = assessment.explanation.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        cell.paragraphs.push_back(cellParagraph({context.run(line)}));
    }
    if (const QString assets = assetsText(context, assessment); !assets.isEmpty()) {
        cell.paragraphs.push_back(cellParagraph({context.run(assets)}));
    }
    return cell;
}

Cell planCell(const DossierContext& context, const Assessment* assessment)
{
    if (!assessment || !assessment->remediation
        || assessment->remediation->state == RemediationState::Dropped) {
        return textOrDash(context, {});
    }
    const Remediation& plan = *assessment->remediation;
    Cell cell = textCell(context, plan.measure);
    if (!plan.owner.isEmpty()) {
        cell.paragraphs.push_back(
            cellParagraph({context.run(QStringLiteral("Đơn vị: %1.").arg(plan.owner))}));
    }
    if (plan.due.isValid()) {
        cell.paragraphs.push_back(
            cellParagraph({context.run(QStringLiteral("Thời hạn: %1.").arg(tableDate(plan.due)))}));
    }
    return cell;
}

Cell evidenceCell(const DossierContext& context, const Assessment* assessment)
{
    if (!assessment || assessment->evidence.empty()) {
        return textOrDash(context, {});
    }
    Cell cell;
    for (const EvidenceLink& link : assessment->evidence) {
        Run code{.text = link.page ? link.evidence + QLatin1Char(',') : link.evidence,
                 .target = QStringLiteral("evidence:") + link.evidence};
        std::vector<Run> runs{std::move(code)};
        if (link.page) {
            runs.push_back({.text = QStringLiteral(" trang\u00A0%1").arg(*link.page)});
        }
        cell.paragraphs.push_back(cellParagraph(std::move(runs)));
    }
    return cell;
}

struct Family {
    QString clause;
    QString name;
    StatusCounts counts;
};

QString familyTitle(const DossierContext& context, const Family& family, const QString& kind)
{
    QString text = QStringLiteral("%1. %2 – %3 yêu cầu %4:")
                       .arg(family.clause, family.name)
                       .arg(family.counts.total(), 2, 10, QLatin1Char('0'))
                       .arg(kind);
    const std::pair<AssessmentStatus, int> counts[]
        = {{AssessmentStatus::Met, family.counts.met},
           {AssessmentStatus::PartiallyMet, family.counts.partiallyMet},
           {AssessmentStatus::NotMet, family.counts.notMet},
           {AssessmentStatus::NotApplicable, family.counts.notApplicable},
           {AssessmentStatus::NotAssessed, family.counts.notAssessed}};
    QStringList parts;
    for (const auto& [status, count] : counts) {
        if (count > 0) {
            parts.append(
                QStringLiteral("%1\u00A0%2").arg(context.statusWord(status).toLower()).arg(count));
        }
    }
    return text + QLatin1Char(' ') + parts.join(QStringLiteral(", "));
}

/// Both keys, at the foot of every page of the table.
std::vector<Paragraph> legendOf(const DossierContext& context)
{
    Paragraph marks;
    marks.style = {.size = 10, .line = 13};
    for (const AssessmentStatus status :
         {AssessmentStatus::Met, AssessmentStatus::PartiallyMet, AssessmentStatus::NotMet,
          AssessmentStatus::NotApplicable}) {
        const bool last = status == AssessmentStatus::NotApplicable;
        marks.runs.push_back(
            {.text
             = QString(context.statusWord(status)).replace(QLatin1Char(' '), QChar(QChar::Nbsp))
                 + (last ? QStringLiteral(" (phải nêu lý do).")
                         : QString(4, QChar(QChar::Nbsp)) + QLatin1Char(' ')),
             .mark = status});
    }
    Paragraph sources;
    sources.style = marks.style;
    const QString standard = context.input.catalogue.standard();
    const std::pair<QString, QString> letters[]
        = {{QStringLiteral("C"), QStringLiteral("chính văn của %1;").arg(standard)},
           {QStringLiteral("D"),
            QStringLiteral("diễn giải theo nguồn thứ cấp, chưa đối chiếu chính văn;")},
           {QStringLiteral("S"), QStringLiteral("suy luận từ yêu cầu cùng loại ở cấp độ khác.")}};
    sources.runs.push_back({.text = QStringLiteral("Nguồn lời văn:  ")});
    for (const auto& [letter, words] : letters) {
        sources.runs.push_back({.text = QStringLiteral("\u00A0\u00A0%1\u00A0\u00A0").arg(letter),
                                .size = 8.5,
                                .decoration = Decoration::Boxed});
        sources.runs.push_back({.text = QStringLiteral("\u00A0") + words + QStringLiteral("  ")});
    }
    return {marks, sources};
}

void writeGroup(DossierContext& context, RequirementGroup group, const QString& kind)
{
    context.turn(true, legendOf(context));
    std::vector<Family> families;
    std::vector<NumberedRequirement> ours;
    for (const NumberedRequirement& one : numberedRequirements(context)) {
        if (one.requirement->group != group) {
            continue;
        }
        if (families.empty() || families.back().clause != one.requirement->familyClause) {
            families.push_back({one.requirement->familyClause, one.requirement->family.vi, {}});
        }
        families.back().counts.add(one.assessment ? effectiveStatus(*one.assessment)
                                                  : AssessmentStatus::NotAssessed);
        ours.push_back(one);
    }
    Table table;
    table.caption = context.tableCaption(QStringLiteral("Phương án đáp ứng yêu cầu ") + kind);
    table.columns = {{70}, {80}, {27}, {44}, {26}};
    table.header = headerCells(context,
                               {QStringLiteral("Yêu cầu"), QStringLiteral("Phương án, hiện trạng"),
                                QStringLiteral("Mức đáp ứng"), QStringLiteral("Kế hoạch, lộ trình"),
                                QStringLiteral("Minh chứng")});
    table.numberRow = true;
    table.size = 11;
    table.line = 13.1;
    std::size_t family = 0;
    const NumberedRequirement* previous = nullptr;
    for (const NumberedRequirement& one : ours) {
        if (!previous || previous->requirement->familyClause != one.requirement->familyClause) {
            Cell title = textCell(context, familyTitle(context, families[family++], kind), true);
            title.span = 5;
            table.rows.push_back({.kind = RowKind::Group, .cells = {title}});
        }
        previous = &one;
        const AssessmentStatus status
            = one.assessment ? effectiveStatus(*one.assessment) : AssessmentStatus::NotAssessed;
        table.rows.push_back(
            {.cells
             = {requirementCell(context, one), stateCell(context, one), statusCell(context, status),
                planCell(context, one.assessment), evidenceCell(context, one.assessment)},
             .anchor = QStringLiteral("requirement:%1").arg(one.number)});
    }
    context.add(std::move(table));
}

void writeManagement(DossierContext& context)
{
    writeGroup(context, RequirementGroup::Management, QStringLiteral("về quản lý"));
}

void writeTechnical(DossierContext& context)
{
    writeGroup(context, RequirementGroup::Technical, QStringLiteral("về kỹ thuật"));
}

} // namespace

std::vector<NumberedRequirement> numberedRequirements(const DossierContext& context)
{
    std::map<QString, const Assessment*> answers;
    for (const Assessment& assessment : context.dossier.assessments) {
        answers.emplace(assessment.clause, &assessment);
    }
    std::vector<NumberedRequirement> numbered;
    for (const RequirementGroup group :
         {RequirementGroup::Management, RequirementGroup::Technical}) {
        for (const Requirement* requirement : context.input.catalogue.atLevel(context.level)) {
            if (requirement->group == group) {
                const auto answer = answers.find(requirement->clause);
                numbered.push_back({static_cast<int>(numbered.size()) + 1, requirement,
                                    answer == answers.end() ? nullptr : answer->second});
            }
        }
    }
    return numbered;
}

std::vector<ContentWriter> requirementContents()
{
    return {{QStringLiteral("managementRequirements"), writeManagement},
            {QStringLiteral("technicalRequirements"), writeTechnical}};
}

} // namespace luytre::report
