#include "report/DiagramDrawing.h"
#include "report/DossierParts.h"

#include <algorithm>
#include <optional>

namespace luytre::report {

namespace {

constexpr double widestDiagram = 160; // mm
constexpr double highestDiagram = 150;

QString zoneName(const DossierContext& context, const QString& id)
{
    const Zone* zone = context.dossier.zone(id);
    return zone ? zone->name : id;
}

void addDiagramByName(DossierContext& context, const Diagram& diagram, const Evidence& evidence)
{
    Frame frame;
    frame.rule = 0.5;
    frame.paragraphs.push_back(centredParagraph(
        {context.run(QStringLiteral("Sơ đồ kèm theo trong gói hồ sơ: minh chứng %1, tệp ")
                         .arg(evidence.id)),
         context.run(evidence.fileName, false, true), Run{.text = QStringLiteral(".")}},
        0));
    frame.paragraphs.front().style.breaking = Breaking::Greedy;
    frame.after = 5;
    context.add(std::move(frame));
    Paragraph caption = centredParagraph(context.figureCaption(diagram.caption), 7);
    caption.style.size = 12;
    caption.style.line = 14.4;
    context.add(std::move(caption));
}

/// Room for the first page of the PDF; nothing when it cannot be placed.
std::optional<DiagramDrawing> roomForPdf(const DossierContext& context, const QByteArray& bytes)
{
    const Result<QSizeF> page = context.input.pdfPageSize(bytes);
    if (!page || page->isEmpty()) {
        return std::nullopt;
    }
    return DiagramDrawing{page->scaled(widestDiagram, highestDiagram, Qt::KeepAspectRatio), {}};
}

void addFigure(DossierContext& context, const Diagram& diagram, const DiagramDrawing& drawing,
               const QString& note)
{
    Figure figure{.widthMm = drawing.sizeMm.width(),
                  .heightMm = drawing.sizeMm.height(),
                  .draw = drawing.draw};
    if (!drawing.draw) {
        figure.evidence = diagram.evidence;
    }
    figure.caption = context.figureCaption(diagram.caption);
    if (!note.isEmpty()) {
        figure.note = {context.run(note, false, true)};
    }
    context.add(std::move(figure));
}

void addDiagram(DossierContext& context, const Diagram& diagram, const QString& note)
{
    const Evidence* evidence = context.dossier.findEvidence(diagram.evidence);
    if (!evidence) {
        context.add(bodyParagraph(context.missing(QStringLiteral("sơ đồ ") + diagram.caption)));
        return;
    }
    const bool isPdf
        = evidence->mediaType == QLatin1String("application/pdf") && context.input.pdfPageSize;
    if (!context.input.evidenceBytes || (!isPdf && !canDraw(evidence->mediaType))) {
        addDiagramByName(context, diagram, *evidence);
        return;
    }
    const Result<QByteArray> bytes = context.input.evidenceBytes(*evidence);
    if (isPdf && bytes) {
        if (const auto room = roomForPdf(context, *bytes)) {
            addFigure(context, diagram, *room, note);
        } else {
            addDiagramByName(context, diagram, *evidence);
        }
        return;
    }
    const Result<DiagramDrawing> drawing = bytes
        ? readDiagram(*bytes, evidence->mediaType, widestDiagram, highestDiagram)
        : Result<DiagramDrawing>(failure(bytes.error()));
    if (!drawing) {
        if (!context.problem) {
            context.problem = drawing.error();
            if (context.problem->file.isEmpty()) {
                context.problem->file = evidence->fileName;
            }
        }
        return;
    }
    addFigure(context, diagram, *drawing, note);
}

void addDiagrams(DossierContext& context, const QString& kind, const QString& note)
{
    for (const Diagram& diagram : context.dossier.architecture.diagrams) {
        if (diagram.kind == kind) {
            addDiagram(context, diagram, note);
        }
    }
}

void addFlows(DossierContext& context)
{
    Table table;
    table.caption = context.tableCaption(QStringLiteral("Luồng kết nối giữa các vùng"));
    table.columns = {{16, Align::Centre}, {52}, {34}, {58}};
    table.header
        = headerCells(context,
                      {QStringLiteral("Luồng"), QStringLiteral("Từ – đến"),
                       QStringLiteral("Giao thức, cổng"), QStringLiteral("Biện pháp kiểm soát")});
    table.padY = mm(0.7);
    for (const Flow& flow : context.dossier.architecture.flows) {
        const QString ends = QStringLiteral("%1 – %2").arg(zoneName(context, flow.from),
                                                           zoneName(context, flow.to));
        table.rows.push_back(
            {.cells = {textCell(context, QString::number(flow.number)), textCell(context, ends),
                       textOrDash(context, flow.protocols), textOrDash(context, flow.control)}});
    }
    context.add(std::move(table));
}

void writeLogicalModel(DossierContext& context)
{
    const Architecture& architecture = context.dossier.architecture;
    if (architecture.logicalText.isEmpty()) {
        context.add(bodyParagraph(context.value({}, QStringLiteral("architecture.logicalText"))));
    }
    addParagraphs(context, architecture.logicalText);
    const QString note = architecture.flows.empty()
        ? QString()
        : QStringLiteral("(nét liền: luồng nghiệp vụ; nét đứt: luồng quản trị; số trong vòng tròn: "
                         "luồng tại Bảng %1)")
              .arg(context.lastTable() + 1);
    addDiagrams(context, QStringLiteral("logical"), note);
    if (!architecture.flows.empty()) {
        addFlows(context);
    }
}

void writePhysicalModel(DossierContext& context)
{
    const QString& text = context.dossier.architecture.physicalText;
    if (text.isEmpty()) {
        context.add(bodyParagraph(context.value({}, QStringLiteral("architecture.physicalText"))));
    }
    addParagraphs(context, text);
    addDiagrams(context, QStringLiteral("physical"), {});
    addDiagrams(context, QStringLiteral("other"), {});
}

void writeDevices(DossierContext& context)
{
    Table table;
    table.caption
        = context.tableCaption(QStringLiteral("Danh mục thiết bị và thiết bị mạng chính"));
    table.columns = {{10, Align::Centre}, {17, Align::Centre}, {51}, {36}, {46}};
    table.header = headerCells(
        context,
        {QStringLiteral("TT"), QStringLiteral("Mã"), QStringLiteral("Tên thiết bị, chủng loại"),
         QStringLiteral("Vị trí triển khai"), QStringLiteral("Mục đích sử dụng")});
    int number = 0;
    int all = 0;
    int main = 0;
    for (const Device& device : context.dossier.architecture.devices) {
        QString name = device.name;
        if (device.quantity > 1) {
            name += QStringLiteral(" (%1 thiết bị)").arg(device.quantity, 2, 10, QLatin1Char('0'));
        }
        std::vector<Run> shown{context.run(name)};
        if (device.mainNetworkDevice) {
            shown.push_back({.text = QStringLiteral("\u00A0*"), .bold = true});
        }
        all += device.quantity;
        main += device.mainNetworkDevice ? device.quantity : 0;
        table.rows.push_back(
            {.cells = {textCell(context, QString::number(++number)),
                       textCell(context, device.id, device.mainNetworkDevice), cellOf(shown),
                       textOrDash(context, device.location), textOrDash(context, device.purpose)}});
    }
    if (number > 0) {
        Cell sum = textCell(context,
                            QStringLiteral("Cộng: %1 thiết bị, trong đó %2 thiết bị mạng chính")
                                .arg(all, 2, 10, QLatin1Char('0'))
                                .arg(main, 2, 10, QLatin1Char('0')));
        sum.span = 5;
        table.rows.push_back({.kind = RowKind::Total, .cells = {sum}});
        table.note
            = {context.run(QStringLiteral("Ghi chú: dấu * chỉ thiết bị mạng chính."), false, true)};
    }
    context.add(std::move(table));
}

void writeServers(DossierContext& context)
{
    if (context.dossier.architecture.servers.empty()) {
        context.add(bodyParagraph({context.run(
            QStringLiteral("Hệ thống không có máy chủ do đơn vị vận hành quản lý."))}));
        return;
    }
    Table table;
    table.caption = context.tableCaption(QStringLiteral("Danh mục máy chủ"));
    table.columns = {{10, Align::Centre}, {24}, {34}, {32}, {60}};
    table.header = headerCells(context,
                               {QStringLiteral("TT"), QStringLiteral("Mã"),
                                QStringLiteral("Tên máy chủ, hệ điều hành"),
                                QStringLiteral("Vùng mạng, địa chỉ"),
                                QStringLiteral("Vị trí triển khai, mục đích sử dụng")});
    table.size = 11;
    table.line = 13.1;
    int number = 0;
    for (const Server& server : context.dossier.architecture.servers) {
        const QString kind = server.isVirtual ? QStringLiteral(" (máy chủ ảo)") : QString();
        Cell name = textCell(context, server.name + kind);
        if (!server.operatingSystem.isEmpty()) {
            name.paragraphs.push_back(textCell(context, server.operatingSystem).paragraphs.front());
        }
        Cell zone = textOrDash(context, zoneName(context, server.zone));
        if (!server.address.isEmpty()) {
            zone.paragraphs.push_back(textCell(context, server.address).paragraphs.front());
        }
        const QStringList place{server.location, server.purpose};
        table.rows.push_back(
            {.cells = {textCell(context, QString::number(++number)), textCell(context, server.id),
                       name, zone,
                       textOrDash(context,
                                  QStringList(place.filter(QRegularExpression(QStringLiteral("."))))
                                      .join(QStringLiteral(". ")))}});
    }
    context.add(std::move(table));
}

void writeApplications(DossierContext& context)
{
    Table table;
    table.caption = context.tableCaption(QStringLiteral("Danh mục ứng dụng, dịch vụ"));
    table.columns = {{10, Align::Centre}, {34}, {44}, {31}, {41}};
    table.header
        = headerCells(context,
                      {QStringLiteral("TT"), QStringLiteral("Tên dịch vụ"),
                       QStringLiteral("Máy chủ, vị trí triển khai"),
                       QStringLiteral("Hệ điều hành máy chủ"), QStringLiteral("Mục đích sử dụng")});
    int number = 0;
    const Architecture& architecture = context.dossier.architecture;
    for (const Application& application : architecture.applications) {
        QStringList systems;
        QStringList places;
        for (const Server& server : architecture.servers) {
            if (application.servers.contains(server.id)) {
                places.append(server.name);
                systems.append(server.operatingSystem);
            }
        }
        systems.removeDuplicates();
        systems.removeAll(QString());
        if (places.isEmpty()) {
            places = application.hostedBy.isEmpty() ? application.servers
                                                    : QStringList{application.hostedBy};
        }
        if (!application.zone.isEmpty()) {
            places.append(zoneName(context, application.zone));
        }
        table.rows.push_back({.cells = {textCell(context, QString::number(++number)),
                                        textCell(context, application.name),
                                        textOrDash(context, places.join(QStringLiteral(", "))),
                                        textOrDash(context, systems.join(QStringLiteral("; "))),
                                        textOrDash(context, application.purpose)}});
    }
    context.add(std::move(table));
}

Cell lines(const QStringList& texts, const QString& none)
{
    Cell cell;
    for (const QString& text : texts.isEmpty() ? QStringList{none} : texts) {
        cell.paragraphs.push_back(cellOf({Run{.text = text}}).paragraphs.front());
    }
    return cell;
}

/// The zones that the law asks for at this level, against those of the system.
void addZoneComparison(DossierContext& context)
{
    Table table;
    table.columns = {{9, Align::Centre}, {58}, {38}, {55}};
    table.padY = mm(0.7);
    table.header
        = headerCells(context,
                      {QStringLiteral("TT"), QStringLiteral("Vùng mạng tối thiểu"),
                       QStringLiteral("Mức đáp ứng"), QStringLiteral("Vùng của Hệ thống")});
    int number = 0;
    for (const ZoneRequirement& asked : context.pack.zones) {
        if (std::find(asked.levels.begin(), asked.levels.end(), context.level)
            == asked.levels.end()) {
            continue;
        }
        QStringList own;
        for (const Zone& zone : context.dossier.architecture.zones) {
            if (zone.code == asked.code && zone.present) {
                own.append(zone.name);
            }
        }
        const AssessmentStatus status = !own.isEmpty() ? AssessmentStatus::Met
            : asked.onlyIfPresent                      ? AssessmentStatus::NotApplicable
                                                       : AssessmentStatus::NotMet;
        table.rows.push_back(
            {.cells
             = {textCell(context, QString::number(++number)),
                textCell(context,
                         asked.name.vi
                             + (asked.onlyIfPresent ? QStringLiteral(" (nếu có)") : QString())),
                statusCell(context, status),
                textCell(context,
                         own.isEmpty() ? QStringLiteral("Không triển khai")
                                       : own.join(QStringLiteral(", ")))}});
    }
    if (number > 0) {
        table.caption = context.tableCaption(
            QStringLiteral("Đối chiếu vùng mạng tối thiểu của cấp độ %1").arg(context.level));
        context.add(std::move(table));
    }
}

void writeNetworkZones(DossierContext& context)
{
    Table table;
    table.caption = context.tableCaption(QStringLiteral("Quy hoạch vùng mạng và địa chỉ IP"));
    table.columns = {{9, Align::Centre},  {29, Align::Left, true}, {15, Align::Centre},
                     {32, Align::Centre}, {34, Align::Centre},     {41}};
    table.header
        = headerCells(context,
                      {QStringLiteral("TT"), QStringLiteral("Vùng mạng"), QStringLiteral("VLAN"),
                       QStringLiteral("IP nội bộ (IP Private)"),
                       QStringLiteral("IP công khai (IP Public)"), QStringLiteral("Thành phần")});
    const QString none = QStringLiteral("Không có");
    int number = 0;
    for (const Zone& zone : context.dossier.architecture.zones) {
        const QStringList vlans = zone.vlan.split(QStringLiteral(", "), Qt::SkipEmptyParts);
        table.rows.push_back(
            {.cells = {textCell(context, QString::number(++number)), textCell(context, zone.name),
                       lines(vlans, QStringLiteral("–")), lines(zone.privateRanges, none),
                       lines(zone.publicRanges, none),
                       textOrDash(context,
                                  zone.present || !zone.description.isEmpty()
                                      ? zone.description
                                      : QStringLiteral("Không triển khai"))}});
    }
    context.add(std::move(table));
    addZoneComparison(context);
}

void writeLines(DossierContext& context)
{
    Table table;
    table.caption = context.tableCaption(QStringLiteral("Đường truyền kết nối"));
    table.columns = {{10, Align::Centre}, {18, Align::Centre}, {40}, {46},
                     {24, Align::Right},  {22, Align::Centre}};
    table.header = headerCells(context,
                               {QStringLiteral("TT"), QStringLiteral("Mã"),
                                QStringLiteral("Nhà cung cấp"), QStringLiteral("Loại đường truyền"),
                                QStringLiteral("Băng thông"), QStringLiteral("Vai trò")});
    int number = 0;
    for (const NetworkLine& line : context.dossier.architecture.lines) {
        const QString speed
            = line.bandwidthMbps ? QStringLiteral("%1 Mbps").arg(*line.bandwidthMbps) : QString();
        table.rows.push_back(
            {.cells
             = {textCell(context, QString::number(++number)), textCell(context, line.id),
                textOrDash(context, line.provider), textOrDash(context, line.kind),
                textOrDash(context, speed),
                textCell(context,
                         line.backup ? QStringLiteral("Dự phòng") : QStringLiteral("Chính"))}});
    }
    context.add(std::move(table));
}

void writeHosting(DossierContext& context)
{
    const Hosting& hosting = context.dossier.architecture.hosting;
    static const std::map<QString, QString> kinds{
        {QStringLiteral("own"), QStringLiteral("Hệ thống đặt tại phòng máy của đơn vị vận hành")},
        {QStringLiteral("dataCentre"), QStringLiteral("Hệ thống đặt tại trung tâm dữ liệu")},
        {QStringLiteral("cloud"), QStringLiteral("Hệ thống sử dụng dịch vụ điện toán đám mây")}};
    const auto kind = kinds.find(hosting.kind);
    if (kind == kinds.end()) {
        context.add(bodyParagraph(context.missing(QStringLiteral("nơi đặt hệ thống"))));
        return;
    }
    QString text = kind->second
        + (hosting.provider.isEmpty() ? QString() : QStringLiteral(": ") + hosting.provider)
        + QLatin1Char('.');
    if (!hosting.contract.isEmpty()) {
        text += QStringLiteral(" Văn bản: ") + context.cite(hosting.contract) + QLatin1Char('.');
    }
    if (!hosting.separation.isEmpty()) {
        text += QStringLiteral(" Tách riêng: ")
            + context.pack.term(QStringLiteral("separation.") + hosting.separation)
            + QLatin1Char('.');
    }
    context.add(bodyParagraph({context.run(text)}));
    addParagraphs(context, hosting.description);
}

} // namespace

std::vector<ContentWriter> inventoryContents()
{
    return {{QStringLiteral("logicalModel"), writeLogicalModel},
            {QStringLiteral("physicalModel"), writePhysicalModel},
            {QStringLiteral("devices"), writeDevices},
            {QStringLiteral("servers"), writeServers},
            {QStringLiteral("applications"), writeApplications},
            {QStringLiteral("networkZones"), writeNetworkZones},
            {QStringLiteral("lines"), writeLines},
            {QStringLiteral("hosting"), writeHosting}};
}

} // namespace luytre::report
