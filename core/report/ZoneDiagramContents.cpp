#include "base/Text.h"
#include "report/ZoneDiagramParts.h"

#include <QFontMetricsF>
#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace luytre::report {

namespace {

constexpr int noteLines = 3;

const LocalizedText missingTitle{QStringLiteral("Thiếu: %1"), QStringLiteral("Missing: %1")};
const LocalizedText missingNote{QStringLiteral("Bắt buộc từ cấp %1 (%2)."),
                                QStringLiteral("Mandatory from level %1 (%2).")};
const LocalizedText standsIn{QStringLiteral("%1 đang ở %2."), QStringLiteral("%1 is in %2.")};
const LocalizedText notDeployed{QStringLiteral("Chưa triển khai"), QStringLiteral("Not deployed")};
const LocalizedText noZone{QStringLiteral("Chưa xếp vùng"), QStringLiteral("In no zone yet")};

/// Where a kind of zone stands: column, and order in it. Whatever is outside stands in column 0.
std::pair<int, int> positionOf(const QString& code)
{
    static const std::map<QString, std::pair<int, int>> positions{
        {QStringLiteral("border"), {1, 0}},
        {QStringLiteral("wan"), {1, 1}},
        {QStringLiteral("dmz"), {2, 0}},
        {QStringLiteral("wireless"), {2, 1}},
        {QStringLiteral("internalServers"), {3, 0}},
        {QStringLiteral("internal"), {3, 1}},
        {QStringLiteral("database"), {4, 0}},
        {QStringLiteral("management"), {4, 1}},
        {QStringLiteral("deviceManagement"), {4, 2}}};
    const auto found = positions.find(code);
    return found == positions.end() ? std::pair{3, 2} : found->second;
}

QString iconOf(DeviceKind kind)
{
    switch (kind) {
    case DeviceKind::Router:
        return QStringLiteral("router");
    case DeviceKind::Switch:
    case DeviceKind::LoadBalancer:
        return QStringLiteral("switch");
    case DeviceKind::Firewall:
    case DeviceKind::WebFirewall:
    case DeviceKind::DatabaseFirewall:
        return QStringLiteral("firewall");
    case DeviceKind::IntrusionPrevention:
    case DeviceKind::DdosProtection:
    case DeviceKind::MailSecurity:
        return QStringLiteral("shield");
    case DeviceKind::WirelessAccess:
        return QStringLiteral("wifi");
    case DeviceKind::Storage:
    case DeviceKind::Backup:
        return QStringLiteral("database");
    case DeviceKind::Siem:
        return QStringLiteral("eye");
    case DeviceKind::VpnGateway:
        return QStringLiteral("lock");
    case DeviceKind::Camera:
        return QStringLiteral("camera");
    case DeviceKind::Workstation:
        return QStringLiteral("pc");
    case DeviceKind::Ups:
    case DeviceKind::Other:
        break;
    }
    return QStringLiteral("app");
}

QStringList wrapped(const QString& text, const QFont& face, double width)
{
    const QFontMetricsF metrics(face);
    QStringList lines;
    QString line;
    for (const QString& word : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
        if (!line.isEmpty() && metrics.horizontalAdvance(longer) > width) {
            lines << line;
            line = word;
        } else {
            line = longer;
        }
    }
    if (!line.isEmpty()) {
        lines << line;
    }
    for (QString& each : lines) {
        each = metrics.elidedText(each, Qt::ElideRight, width);
    }
    return lines;
}

QStringList atMost(QStringList lines, int count)
{
    if (lines.size() > count) {
        lines = lines.mid(0, count);
        lines.last() += QStringLiteral(" …");
    }
    return lines;
}

QString shortName(const QString& id, const QString& name)
{
    return id.isEmpty() ? name : id;
}

class Collector
{
public:
    Collector(const DiagramInput& input, const DiagramFaces& faces, double widest)
        : m_input(input), m_faces(faces), m_widest(widest)
    { }

    ZoneDiagram collect()
    {
        for (const Zone& zone : m_input.dossier.architecture.zones) {
            addZone(zone);
        }
        addUnplaced();
        for (const ZoneRequirement* zone : missingZones(m_input)) {
            addMissing(*zone);
        }
        std::stable_sort(m_boxes.begin(), m_boxes.end(),
                         [](const Placed& a, const Placed& b) { return a.position < b.position; });
        for (Placed& placed : m_boxes) {
            placed.box.column = placed.position.first;
            m_made.boxes.push_back(std::move(placed.box));
        }
        for (const Flow& flow : m_input.dossier.architecture.flows) {
            addFlow(flow);
        }
        return std::move(m_made);
    }

private:
    struct Placed {
        std::pair<int, int> position;
        DiagramBox box;
    };

    /// The devices and servers of a zone; of none when the id is empty or names no zone.
    std::vector<DiagramItem> itemsOf(const QString& zone) const
    {
        const Architecture& architecture = m_input.dossier.architecture;
        const QFontMetricsF metrics(m_faces.label);
        std::vector<DiagramItem> items;
        const auto add = [&](const QString& icon, QString label, int quantity) {
            label = metrics.elidedText(label, Qt::ElideRight, m_widest / 2);
            if (quantity > 1) {
                label += QStringLiteral(" × %1").arg(quantity);
            }
            items.push_back({icon, label});
        };
        const auto isHere = [&](const QString& of) {
            return of == zone || (zone.isEmpty() && m_input.dossier.zone(of) == nullptr);
        };
        for (const Device& device : architecture.devices) {
            if (isHere(device.zone)) {
                add(iconOf(device.kind), shortName(device.id, device.name), device.quantity);
            }
        }
        for (const Server& server : architecture.servers) {
            if (isHere(server.zone)) {
                add(server.role == QLatin1String("database") ? QStringLiteral("database")
                                                             : QStringLiteral("server"),
                    shortName(server.id, server.name), 1);
            }
        }
        return items;
    }

    void addZone(const Zone& zone)
    {
        DiagramBox box;
        box.kind = zone.present ? DiagramBoxKind::Zone : DiagramBoxKind::Absent;
        box.zone = zone.id;
        box.code = zone.code;
        box.title = wrapped(zone.name.isEmpty() ? zone.id : zone.name, m_faces.title, m_widest);
        box.addresses = zone.privateRanges + zone.publicRanges;
        const double beside = QFontMetricsF(m_faces.title).horizontalAdvance(box.title.value(0))
            + QFontMetricsF(m_faces.address).horizontalAdvance(box.addresses.value(0)) + 16;
        box.addressBeside
            = box.title.size() == 1 && box.addresses.size() == 1 && beside <= m_widest;
        if (!box.addressBeside) {
            box.addresses
                = wrapped(box.addresses.join(QStringLiteral(", ")), m_faces.address, m_widest);
        }
        box.items = itemsOf(zone.id);
        const QString note = !zone.present ? notDeployed.in(m_input.language) : zone.description;
        if (box.items.empty() || !zone.present) {
            box.note = atMost(wrapped(note, m_faces.label, m_widest), noteLines);
        }
        m_boxes.push_back({positionOf(zone.code), std::move(box)});
    }

    void addUnplaced()
    {
        DiagramBox box;
        box.kind = DiagramBoxKind::Unplaced;
        box.items = itemsOf({});
        if (!box.items.empty()) {
            box.title = {noZone.in(m_input.language)};
            m_boxes.push_back({{4, 9}, std::move(box)});
        }
    }

    /// The item of the catalogue that asks for the zone, else the one the pack cites.
    QString basisOf(const ZoneRequirement& zone) const
    {
        for (const Requirement& requirement : m_input.catalogue.all()) {
            if (requirement.controlKey == QStringLiteral("zone.") + zone.code
                && requirement.level == m_input.level) {
                return requirement.clauseRef;
            }
        }
        // The pack may cite one provision a level: "4.12.2.2 b, 5.12.2.2 b và 6.12.2.2 b".
        static const QRegularExpression between(QStringLiteral(", | và "));
        const QStringList provisions = zone.basis.provision.split(between);
        const auto at = std::find(zone.levels.begin(), zone.levels.end(), *m_input.level);
        return std::size_t(provisions.size()) == zone.levels.size()
            ? provisions.at(at - zone.levels.begin())
            : zone.basis.provision;
    }

    void addMissing(const ZoneRequirement& zone)
    {
        DiagramBox box;
        box.kind = DiagramBoxKind::Missing;
        box.code = zone.code;
        QString name = zone.name.in(m_input.language);
        name = name.left(1).toLower() + name.mid(1);
        box.title = wrapped(missingTitle.in(m_input.language).arg(name), m_faces.title, m_widest);
        const Level from = *std::min_element(zone.levels.begin(), zone.levels.end());
        QString note = missingNote.in(m_input.language).arg(from).arg(basisOf(zone));
        for (const Server& server : m_input.dossier.architecture.servers) {
            const Zone* other = m_input.dossier.zone(server.zone);
            if (zone.code == server.role && other != nullptr) {
                note += QLatin1Char(' ')
                    + standsIn.in(m_input.language)
                          .arg(shortName(server.id, server.name), other->name);
                break;
            }
        }
        box.note = wrapped(note, m_faces.label, m_widest);
        m_boxes.push_back({positionOf(zone.code), std::move(box)});
    }

    /// The boxes an end of a flow means: a zone by its id or name, several named one after the
    /// other, or something outside.
    std::vector<std::size_t> boxesOf(const QString& end)
    {
        if (const auto zone = zoneBox(end)) {
            return {*zone};
        }
        static const QRegularExpression between(QStringLiteral("[,;]| và "));
        std::vector<std::size_t> several;
        for (const QString& part : end.split(between, Qt::SkipEmptyParts)) {
            const auto zone = zoneBox(part.trimmed());
            if (!zone) {
                several.clear();
                break;
            }
            several.push_back(*zone);
        }
        return several.empty() ? std::vector{outsideBox(end)} : several;
    }

    std::optional<std::size_t> zoneBox(const QString& text) const
    {
        const QString folded = foldForSearch(text);
        for (std::size_t i = 0; i < m_made.boxes.size(); ++i) {
            const Zone* zone = m_made.boxes[i].zone.isEmpty()
                ? nullptr
                : m_input.dossier.zone(m_made.boxes[i].zone);
            if (zone != nullptr && (zone->id == text || foldForSearch(zone->name) == folded)) {
                return i;
            }
        }
        return std::nullopt;
    }

    std::size_t outsideBox(const QString& words)
    {
        const auto [found, isNew] = m_outside.try_emplace(foldForSearch(words), 0);
        if (isNew) {
            DiagramBox box;
            const bool isInternet = found->first == QLatin1String("internet");
            box.kind = isInternet ? DiagramBoxKind::Internet : DiagramBoxKind::Outside;
            box.title = wrapped(words, isInternet ? m_faces.label : m_faces.title, m_widest * 0.6);
            if (isInternet) {
                box.items.push_back({QStringLiteral("globe"), {}});
            }
            found->second = m_made.boxes.size();
            m_made.boxes.push_back(std::move(box));
        }
        return found->second;
    }

    void addFlow(const Flow& flow)
    {
        if (flow.from.trimmed().isEmpty() || flow.to.trimmed().isEmpty()) {
            return;
        }
        for (const std::size_t from : boxesOf(flow.from)) {
            for (const std::size_t to : boxesOf(flow.to)) {
                if (from != to) {
                    m_made.lines.push_back(
                        {from, to, QString::number(flow.number), flow.management});
                }
            }
        }
    }

    const DiagramInput& m_input;
    const DiagramFaces& m_faces;
    double m_widest;
    std::vector<Placed> m_boxes;
    std::map<QString, std::size_t> m_outside; ///< by folded words
    ZoneDiagram m_made;
};

} // namespace

std::vector<const ZoneRequirement*> missingZones(const DiagramInput& input)
{
    std::vector<const ZoneRequirement*> missing;
    const auto& zones = input.dossier.architecture.zones;
    for (const ZoneRequirement& zone : input.pack.zones) {
        const bool isAsked = input.level && !zone.onlyIfPresent
            && std::find(zone.levels.begin(), zone.levels.end(), *input.level) != zone.levels.end();
        const bool isDeclared = std::any_of(zones.begin(), zones.end(),
                                            [&](const Zone& one) { return one.code == zone.code; });
        if (isAsked && !isDeclared) {
            missing.push_back(&zone);
        }
    }
    return missing;
}

ZoneDiagram collectZones(const DiagramInput& input, const DiagramFaces& faces, double widest)
{
    return Collector(input, faces, widest).collect();
}

} // namespace luytre::report
