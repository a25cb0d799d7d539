#include "base/Text.h"
#include "report/DossierParts.h"

#include <algorithm>

namespace luytre::report {

namespace {

const CodedItem* coded(const std::vector<CodedItem>& list, const QString& code)
{
    const auto found = std::find_if(list.begin(), list.end(),
                                    [&](const CodedItem& item) { return item.code == code; });
    return found == list.end() ? nullptr : &*found;
}

QString lowerFirst(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toLower();
    }
    return text;
}

QString upperFirst(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

const LevelCriterion* criterionOf(const DossierContext& context, const QString& id)
{
    const auto& all = context.pack.criteria;
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const LevelCriterion& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

/// The criterion that gives a component its level.
const CriterionResult* decisive(const ComponentLevel& component)
{
    for (const CriterionResult& result : component.trail) {
        if (result.truth == Truth::True && component.level == result.level) {
            return &result;
        }
    }
    return nullptr;
}

void writeSystemsAndLevels(DossierContext& context)
{
    Table table;
    table.caption
        = context.tableCaption(QStringLiteral("Danh mục hệ thống thông tin và cấp độ đề xuất"));
    table.columns = {{10, Align::Centre}, {64}, {24, Align::Centre}, {62}};
    table.header
        = headerCells(context,
                      {QStringLiteral("TT"), QStringLiteral("Tên hệ thống thông tin"),
                       QStringLiteral("Cấp độ đề xuất"), QStringLiteral("Căn cứ đề xuất")});
    const LevelDetermination& found = context.input.level;
    const QString basis = found.level == context.level ? upperFirst(context.pack.cite(found.basis))
                                                       : context.dossier.proposal.reason;
    table.rows.push_back(
        {.cells
         = {textCell(context, QStringLiteral("1")),
            cellOf(context.value(context.dossier.system.name, QStringLiteral("system.name"))),
            textCell(context, QStringLiteral("Cấp độ %1").arg(context.level), true),
            textOrDash(context, basis)}});
    if (found.components.size() > 1) {
        int number = 0;
        for (const ComponentLevel& component : found.components) {
            const CriterionResult* result = decisive(component);
            const LevelCriterion* criterion
                = result ? criterionOf(context, result->criterion) : nullptr;
            table.rows.push_back(
                {.cells
                 = {textCell(context, QStringLiteral("1.%1").arg(++number)),
                    textCell(context, QStringLiteral("Thành phần: ") + component.name),
                    textCell(context,
                             component.level ? QStringLiteral("Cấp độ %1").arg(*component.level)
                                             : QStringLiteral("–")),
                    textOrDash(context,
                               criterion ? upperFirst(context.pack.cite(criterion->basis))
                                         : QString())}});
        }
    }
    context.add(std::move(table));
}

QString informationText(const DossierContext& context, const Component& component)
{
    QStringList parts;
    for (const HandledInformation& one : *component.information) {
        const CodedItem* kind = coded(context.pack.informationKinds, one.kind);
        QString part = kind ? lowerFirst(kind->name.vi) : one.kind;
        QStringList details;
        if (!one.description.isEmpty()) {
            details.append(lowerFirst(one.description));
        }
        if (one.basicSubjects) {
            details.append(QStringLiteral("dữ liệu cá nhân cơ bản của %1 chủ thể")
                               .arg(vietnameseNumber(*one.basicSubjects)));
        }
        if (one.sensitiveSubjects.value_or(0) > 0) {
            details.append(QStringLiteral("dữ liệu cá nhân nhạy cảm của %1 chủ thể")
                               .arg(vietnameseNumber(*one.sensitiveSubjects)));
        }
        parts.append(details.isEmpty()
                         ? part
                         : QStringLiteral("%1 (%2)").arg(part, details.join(QStringLiteral("; "))));
    }
    const bool secrets = std::any_of(
        component.information->begin(), component.information->end(),
        [](const HandledInformation& one) { return one.kind == QLatin1String("stateSecret"); });
    return parts.join(QStringLiteral("; "))
        + (secrets ? QStringLiteral(".")
                   : QStringLiteral(". Không xử lý thông tin bí mật nhà nước."));
}

/// One paragraph for a system of one part; else one for each, led by its name.
template <class Text>
void addForComponents(DossierContext& context, const QString& field, Text text)
{
    const std::vector<Component>& components = context.dossier.components;
    if (components.empty()) {
        context.add(bodyParagraph(context.value({}, QStringLiteral("components"))));
    } else if (components.size() > 1) {
        context.add(bodyParagraph({context.run(QStringLiteral("theo từng thành phần như sau:"))}));
    }
    for (const Component& component : components) {
        std::vector<Run> runs;
        if (components.size() > 1) {
            runs.push_back(context.run(QStringLiteral("- %1: ").arg(component.name)));
            runs.back().text += QLatin1Char(' ');
        }
        const QString words = text(component);
        for (Run& run : context.value(words, field)) {
            runs.push_back(std::move(run));
        }
        context.add(bodyParagraph(std::move(runs)));
    }
}

void writeInformationKinds(DossierContext& context)
{
    addForComponents(context, QStringLiteral("components.information"),
                     [&](const Component& component) {
                         return component.information && !component.information->empty()
                             ? informationText(context, component)
                             : QString();
                     });
}

void writeSystemKind(DossierContext& context)
{
    addForComponents(
        context, QStringLiteral("components.systemKind"), [&](const Component& component) {
            const CodedItem* kind = component.systemKind
                ? coded(context.pack.systemKinds, *component.systemKind)
                : nullptr;
            return kind ? QStringLiteral("%1 (%2).")
                              .arg(lowerFirst(kind->name.vi), context.pack.cite(kind->basis))
                        : QString();
        });
}

Row trailRow(const DossierContext& context, const CriterionResult& result,
             const ComponentLevel& component, int number)
{
    const LevelCriterion* criterion = criterionOf(context, result.criterion);
    const bool matched = result.truth == Truth::True;
    const bool decides = matched && component.level == result.level;
    const AssessmentStatus mark = matched ? AssessmentStatus::Met
        : result.truth == Truth::False    ? AssessmentStatus::NotMet
                                          : AssessmentStatus::NotAssessed;
    const QString word = matched       ? QStringLiteral("Thỏa mãn")
        : result.truth == Truth::False ? QStringLiteral("Không thỏa mãn")
                                       : QStringLiteral("Chưa đủ dữ kiện");
    const QString basis = criterion
        ? (criterion->basis.provision.isEmpty() ? context.pack.cite(criterion->basis)
                                                : criterion->basis.provision)
        : QString();
    return {.cells
            = {textCell(context, QString::number(number)),
               textCell(context, criterion ? criterion->statement.vi : result.criterion, decides),
               textOrDash(context, basis), textOrDash(context, result.facts.vi),
               statusCell(context, mark, word),
               textCell(context, matched ? QString::number(result.level) : QStringLiteral("–"),
                        matched)}};
}

void writeCriteriaTrail(DossierContext& context)
{
    for (const ComponentLevel& component : context.input.level.components) {
        Table table;
        const QString of = context.input.level.components.size() > 1
            ? QStringLiteral(": ") + component.name
            : QString();
        table.caption
            = context.tableCaption(QStringLiteral("Đối chiếu tiêu chí xác định cấp độ") + of);
        table.columns = {{8, Align::Centre}, {50}, {23}, {43}, {26}, {10, Align::Centre}};
        table.header
            = headerCells(context,
                          {QStringLiteral("TT"), QStringLiteral("Tiêu chí"),
                           QStringLiteral("Căn cứ"), QStringLiteral("Dữ kiện của Hệ thống"),
                           QStringLiteral("Kết quả"), QStringLiteral("Cấp độ")});
        table.size = 11;
        table.line = 13.1;
        int number = 0;
        for (const CriterionResult& result : component.trail) {
            table.rows.push_back(trailRow(context, result, component, ++number));
        }
        context.add(std::move(table));
    }
}

void writeLevelReasons(DossierContext& context)
{
    const LevelDetermination& found = context.input.level;
    Frame frame;
    Paragraph result = bodyParagraph(
        {context.run(QStringLiteral("Kết quả: Cấp độ %1.").arg(context.level), true)});
    result.runs.front().text += QLatin1Char(' ');
    result.runs.push_back(context.run(found.conclusion.vi));
    result.style.firstIndent = 0;
    frame.paragraphs.push_back(std::move(result));
    context.add(std::move(frame));
    for (const ComponentLevel& component : found.components) {
        for (const LocalizedText& gap : component.gaps) {
            context.add(bodyParagraph({context.run(gap.vi)}));
        }
    }
    if (found.level && *found.level != context.level) {
        context.add(bodyParagraph(
            {context.run(QStringLiteral("Cấp độ xác định theo tiêu chí là cấp độ %1; đơn vị vận "
                                        "hành đề xuất cấp độ %2 với lý do sau:")
                             .arg(*found.level)
                             .arg(context.level))}));
    }
    addParagraphs(context, context.dossier.proposal.reason);
}

void writeRisks(DossierContext& context)
{
    Table table;
    table.caption = context.tableCaption(QStringLiteral("Nhận diện sơ bộ nguy cơ, rủi ro"));
    table.columns = {{9, Align::Centre}, {27}, {40}, {16, Align::Centre}, {34}, {34}};
    table.header
        = headerCells(context,
                      {QStringLiteral("TT"), QStringLiteral("Tài sản"),
                       QStringLiteral("Nguy cơ; điểm yếu"), QStringLiteral("Mức rủi ro"),
                       QStringLiteral("Ảnh hưởng; biện pháp hiện có"), QStringLiteral("Xử lý")});
    table.size = 11;
    table.line = 13.1;
    int number = 0;
    for (const Risk& risk : context.dossier.risks) {
        const QString grade = risk.likelihood && risk.impact
            ? QStringLiteral("%1 × %2 = %3")
                  .arg(*risk.likelihood)
                  .arg(*risk.impact)
                  .arg(*risk.likelihood * *risk.impact)
            : QString();
        const auto two = [&](const QString& first, const QString& second) {
            Cell cell = textOrDash(context, first);
            if (!second.isEmpty()) {
                cell.paragraphs.push_back(textCell(context, second).paragraphs.front());
                cell.paragraphs.back().style.before = 2;
            }
            return cell;
        };
        table.rows.push_back(
            {.cells = {textCell(context, QString::number(++number)), textCell(context, risk.asset),
                       two(risk.threat, risk.vulnerability), textOrDash(context, grade),
                       two(risk.impactDescription, risk.currentControls),
                       textOrDash(context, risk.treatment)}});
    }
    if (number > 0) {
        table.note = {context.run(
            QStringLiteral("Ghi chú: mức rủi ro = khả năng xảy ra (1–5) × mức ảnh hưởng (1–5)."),
            false, true)};
    }
    context.add(std::move(table));
}

void writeHighLevel(DossierContext& context)
{
    const HighLevelStatement& statement = context.dossier.highLevel;
    const std::tuple<QString, const QString&, QString> parts[]
        = {{QStringLiteral("a) Các hệ thống thông tin khác có liên quan, kết nối, ảnh hưởng:"),
            statement.relatedSystems, QStringLiteral("highLevel.relatedSystems")},
           {QStringLiteral("b) Nguy cơ tấn công mạng và mức độ ảnh hưởng:"), statement.attackRisks,
            QStringLiteral("highLevel.attackRisks")},
           {QStringLiteral("c) Phạm vi, mức độ ảnh hưởng tới lợi ích công cộng, trật tự, an toàn "
                           "xã hội, quốc phòng, an ninh:"),
            statement.impactScope, QStringLiteral("highLevel.impactScope")},
           {QStringLiteral("d) Yêu cầu vận hành 24/7 và không chấp nhận ngừng vận hành mà không có "
                           "kế hoạch trước:"),
            statement.continuousOperation, QStringLiteral("highLevel.continuousOperation")}};
    for (const auto& [title, text, field] : parts) {
        Paragraph head = bodyParagraph({context.run(title)});
        head.style.keepWithNext = true;
        context.add(std::move(head));
        if (text.isEmpty()) {
            context.add(bodyParagraph(context.value(text, field)));
        } else {
            addParagraphs(context, text);
        }
    }
}

} // namespace

std::vector<ContentWriter> levelContents()
{
    return {{QStringLiteral("systemsAndLevels"), writeSystemsAndLevels},
            {QStringLiteral("informationKinds"), writeInformationKinds, nullptr, true},
            {QStringLiteral("systemKind"), writeSystemKind, nullptr, true},
            {QStringLiteral("criteriaTrail"), writeCriteriaTrail},
            {QStringLiteral("levelReasons"), writeLevelReasons},
            {QStringLiteral("riskIdentification"), writeRisks},
            {QStringLiteral("highLevelStatement"), writeHighLevel}};
}

} // namespace luytre::report
