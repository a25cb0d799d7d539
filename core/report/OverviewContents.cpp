#include "base/Text.h"
#include "report/DossierParts.h"

namespace luytre::report {

namespace {

/// The six fields of an organisation [outline, Phần I].
void addOrganisation(DossierContext& context, const Organisation& unit, const QString& field,
                     const QString& caption, const QString& nameLabel)
{
    const auto value = [&](const QString& text, const char* name) {
        return cellOf(context.value(text, field + QLatin1Char('.') + QLatin1String(name)));
    };
    Cell contact = value(unit.phone, "phone");
    contact.paragraphs.front().runs.insert(contact.paragraphs.front().runs.begin(),
                                           Run{.text = QStringLiteral("Điện thoại: ")});
    Cell mail = value(unit.email, "email");
    mail.paragraphs.front().runs.insert(mail.paragraphs.front().runs.begin(),
                                        Run{.text = QStringLiteral("Thư điện tử: ")});
    contact.paragraphs.push_back(mail.paragraphs.front());

    Table table;
    table.caption = context.tableCaption(caption);
    table.columns = {{10, Align::Centre}, {52}, {98}};
    table.header = headerCells(
        context, {QStringLiteral("TT"), QStringLiteral("Nội dung"), QStringLiteral("Thông tin")});
    const std::pair<QString, Cell> rows[]
        = {{nameLabel, value(unit.name, "name")},
           {QStringLiteral("Quy định chức năng, nhiệm vụ và quyền hạn"),
            value(unit.mandate, "mandate")},
           {QStringLiteral("Người đại diện"), value(unit.representative, "representative")},
           {QStringLiteral("Chức vụ"), value(unit.representativeTitle, "representativeTitle")},
           {QStringLiteral("Địa chỉ"), value(unit.address, "address")},
           {QStringLiteral("Thông tin liên hệ"), contact}};
    int number = 0;
    for (const auto& [label, cell] : rows) {
        table.rows.push_back({.cells = {textCell(context, QString::number(++number)),
                                        textCell(context, label), cell}});
    }
    context.add(std::move(table));
}

void writeOwner(DossierContext& context)
{
    addOrganisation(context, context.dossier.owner, QStringLiteral("owner"),
                    QStringLiteral("Thông tin về chủ quản hệ thống thông tin"),
                    QStringLiteral("Tên chủ quản"));
}

void writeOperatingUnit(DossierContext& context)
{
    addOrganisation(context, context.dossier.operatingUnit, QStringLiteral("operatingUnit"),
                    QStringLiteral("Thông tin về đơn vị vận hành hệ thống thông tin"),
                    QStringLiteral("Tên đơn vị vận hành"));
}

void writeOtherUnits(DossierContext& context)
{
    for (const Organisation& unit : context.dossier.otherOperatingUnits) {
        addOrganisation(context, unit, QStringLiteral("otherOperatingUnits"),
                        QStringLiteral("Đơn vị vận hành: ") + unit.name,
                        QStringLiteral("Tên đơn vị vận hành"));
    }
}

void writeAuthorisations(DossierContext& context)
{
    Table table;
    table.caption = context.tableCaption(QStringLiteral("Văn bản ủy quyền"));
    table.columns = {{10, Align::Centre}, {36}, {36}, {44}, {34}};
    table.header = headerCells(
        context,
        {QStringLiteral("TT"), QStringLiteral("Văn bản"), QStringLiteral("Tổ chức được ủy quyền"),
         QStringLiteral("Phạm vi, trách nhiệm"), QStringLiteral("Thời hạn")});
    int number = 0;
    for (const Authorisation& one : context.dossier.authorisations) {
        const QString period
            = QStringLiteral("%1 – %2").arg(tableDate(one.validFrom), tableDate(one.validTo));
        DocumentReference letter{.title = {},
                                 .number = one.number,
                                 .date = one.date,
                                 .issuer = one.issuer,
                                 .evidence = {}};
        table.rows.push_back(
            {.cells = {textCell(context, QString::number(++number)),
                       textCell(context, context.cite(letter)), textOrDash(context, one.authorised),
                       textOrDash(context,
                                  one.scope
                                      + (one.responsibilities.isEmpty()
                                             ? QString()
                                             : QLatin1Char('\n') + one.responsibilities)),
                       textOrDash(context,
                                  one.validFrom.isValid() || one.validTo.isValid() ? period
                                                                                   : QString())}});
    }
    context.add(std::move(table));
}

void addText(DossierContext& context, const QString& text, const QString& field)
{
    if (text.trimmed().isEmpty()) {
        context.add(bodyParagraph(context.value(text, field)));
    } else {
        addParagraphs(context, text);
    }
}

void writeScope(DossierContext& context)
{
    const InformationSystem& system = context.dossier.system;
    if (!system.description.isEmpty()) {
        addParagraphs(context, system.description);
    }
    addText(context, system.scope, QStringLiteral("system.scope"));
}

void writeScale(DossierContext& context)
{
    addText(context, context.dossier.system.scale, QStringLiteral("system.scale"));
}

void writeServedUsers(DossierContext& context)
{
    addText(context, context.dossier.system.servedUsers, QStringLiteral("system.servedUsers"));
}

/// A table of facts about two things side by side.
void addPair(DossierContext& context, const QString& caption, const QStringList& heads,
             const std::vector<std::tuple<QString, QString, QString>>& rows)
{
    Table table;
    table.caption = context.tableCaption(caption);
    table.columns = {{40}, {60}, {60}};
    table.header = headerCells(context, heads);
    for (const auto& [label, left, right] : rows) {
        table.rows.push_back({.cells = {textCell(context, label), textOrDash(context, left),
                                        textOrDash(context, right)}});
    }
    context.add(std::move(table));
}

void writeContacts(DossierContext& context)
{
    const ContactPoint& watch = context.dossier.monitoringContact;
    const ContactPoint& incident = context.dossier.incidentContact;
    addPair(context, QStringLiteral("Đầu mối giám sát và xử lý sự cố"),
            {QStringLiteral("Nội dung"), QStringLiteral("Giám sát"), QStringLiteral("Xử lý sự cố")},
            {{QStringLiteral("Đơn vị"), watch.unit, incident.unit},
             {QStringLiteral("Người phụ trách"), watch.person, incident.person},
             {QStringLiteral("Chức vụ"), watch.title, incident.title},
             {QStringLiteral("Điện thoại"), watch.phone, incident.phone},
             {QStringLiteral("Thư điện tử"), watch.email, incident.email}});
}

void writeMonitoring(DossierContext& context)
{
    const ServiceOrganisation& watch = context.dossier.monitoring;
    const ServiceOrganisation& assess = context.dossier.assessing;
    const auto independent = [](const ServiceOrganisation& one) {
        return !one.independentOfOperator ? QString()
            : *one.independentOfOperator ? QStringLiteral("Độc lập với đơn vị vận hành")
                                         : QStringLiteral("Không độc lập với đơn vị vận hành");
    };
    addPair(context, QStringLiteral("Tổ chức giám sát và tổ chức kiểm tra, đánh giá"),
            {QStringLiteral("Nội dung"), QStringLiteral("Giám sát"),
             QStringLiteral("Kiểm tra, đánh giá")},
            {{QStringLiteral("Tên tổ chức"), watch.name, assess.name},
             {QStringLiteral("Giấy phép, văn bản giao nhiệm vụ"), watch.licence, assess.licence},
             {QStringLiteral("Tính độc lập"), independent(watch), independent(assess)},
             {QStringLiteral("Lần thực hiện gần nhất"), tableDate(watch.lastCarriedOut),
              tableDate(assess.lastCarriedOut)},
             {QStringLiteral("Lần tiếp theo"), tableDate(watch.nextPlanned),
              tableDate(assess.nextPlanned)}});
}

} // namespace

std::vector<ContentWriter> overviewContents()
{
    return {{QStringLiteral("ownerTable"), writeOwner},
            {QStringLiteral("operatingUnitTable"), writeOperatingUnit},
            {QStringLiteral("otherUnitsTable"), writeOtherUnits,
             [](const DossierContext& c) { return !c.dossier.otherOperatingUnits.empty(); }},
            {QStringLiteral("authorisations"), writeAuthorisations,
             [](const DossierContext& c) { return !c.dossier.authorisations.empty(); }},
            {QStringLiteral("scope"), writeScope, nullptr, true},
            {QStringLiteral("scale"), writeScale, nullptr, true},
            {QStringLiteral("servedUsers"), writeServedUsers, nullptr, true},
            {QStringLiteral("contacts"), writeContacts},
            {QStringLiteral("monitoringAndAssessment"), writeMonitoring}};
}

} // namespace luytre::report
