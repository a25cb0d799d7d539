#include "dossier/checks/AddressRange.h"
#include "dossier/checks/CheckRegistry.h"

#include <QRegularExpression>
#include <QSet>

namespace luytre::checks {

namespace {

void addNumber(const CheckInput& in, const QString& place, const QString& otherPlace,
               const QString& number, const QString& otherNumber, std::vector<Hit>& hits)
{
    hits.push_back({place,
                    otherPlace,
                    {{QStringLiteral("place"), in.placeLabel(place)},
                     {QStringLiteral("number"), same(number)},
                     {QStringLiteral("otherNumber"), same(otherNumber)}}});
}

/// Every speed in a text must be that of a line, or of all of them together.
void bandwidthDiffers(const CheckInput& in, std::vector<Hit>& hits)
{
    static const QRegularExpression speed(QStringLiteral("(\\d+) ?(mbps|mbit/s|mb/s)"));
    QSet<int> known;
    QStringList shown;
    int sum = 0;
    for (const NetworkLine& line : in.dossier.architecture.lines) {
        if (line.bandwidthMbps) {
            known.insert(*line.bandwidthMbps);
            shown.append(QString::number(*line.bandwidthMbps));
            sum += *line.bandwidthMbps;
        }
    }
    if (known.isEmpty()) {
        return;
    }
    known.insert(sum);
    for (const TextPlace& place : in.texts) {
        if (!place.lower.contains(QLatin1String("mb"))) {
            continue;
        }
        auto matches = speed.globalMatch(place.lower);
        while (matches.hasNext()) {
            const QString number = matches.next().captured(1);
            if (!known.contains(number.toInt())) {
                addNumber(in, place.path, QStringLiteral("architecture.lines"), number,
                          shown.join(QStringLiteral(", ")), hits);
                break;
            }
        }
    }
}

void workstationsDiffer(const CheckInput& in, std::vector<Hit>& hits)
{
    static const QRegularExpression counted(
        QStringLiteral("([0-9][0-9.]*) (?:máy trạm|máy tính|pc)"));
    const auto& declared = in.dossier.system.workstationCount;
    qint64 listed = 0;
    for (const Device& device : in.dossier.architecture.devices) {
        listed += device.kind == DeviceKind::Workstation ? device.quantity : 0;
    }
    const qint64 right = listed > 0 ? listed : declared.value_or(0);
    if (right == 0) {
        return;
    }
    const QString other = listed > 0 ? QStringLiteral("architecture.devices")
                                     : QStringLiteral("system.workstationCount");
    if (declared && *declared != right) {
        addNumber(in, QStringLiteral("system.workstationCount"), other, QString::number(*declared),
                  QString::number(right), hits);
    }
    for (const TextPlace& place : in.texts) {
        const bool tellsTheWhole = place.path.startsWith(QLatin1String("system."))
            || place.path == QLatin1String("architecture.logicalText")
            || place.path == QLatin1String("architecture.physicalText");
        const auto match = tellsTheWhole ? counted.match(place.lower) : QRegularExpressionMatch();
        if (match.hasMatch() && match.captured(1).remove(QLatin1Char('.')).toLongLong() != right) {
            addNumber(in, place.path, other, match.captured(1), QString::number(right), hits);
        }
    }
}

struct ZoneRange {
    std::size_t zone = 0;
    QString text;
    AddressRange range;
};

std::vector<ZoneRange> rangesOf(const std::vector<Zone>& zones)
{
    std::vector<ZoneRange> ranges;
    for (std::size_t i = 0; i < zones.size(); ++i) {
        for (const QString& text : zones[i].privateRanges + zones[i].publicRanges) {
            if (const auto range = AddressRange::parse(text)) {
                ranges.push_back({i, text, *range});
            }
        }
    }
    return ranges;
}

void zoneRangesOverlap(const CheckInput& in, std::vector<Hit>& hits)
{
    const auto& zones = in.dossier.architecture.zones;
    const auto ranges = rangesOf(zones);
    for (std::size_t i = 0; i < ranges.size(); ++i) {
        for (std::size_t j = i + 1; j < ranges.size(); ++j) {
            if (ranges[i].zone == ranges[j].zone || !ranges[i].range.overlaps(ranges[j].range)) {
                continue;
            }
            hits.push_back({itemPlace("architecture.zones", ranges[i].zone),
                            itemPlace("architecture.zones", ranges[j].zone),
                            {{QStringLiteral("range"), same(ranges[i].text)},
                             {QStringLiteral("zone"), same(zones[ranges[i].zone].name)},
                             {QStringLiteral("otherRange"), same(ranges[j].text)},
                             {QStringLiteral("otherZone"), same(zones[ranges[j].zone].name)}}});
        }
    }
}

template <class Item>
void addressesOf(const CheckInput& in, const std::vector<Item>& items, const char* list,
                 const std::vector<ZoneRange>& ranges, std::vector<Hit>& hits)
{
    const auto& zones = in.dossier.architecture.zones;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto address = AddressRange::parse(items[i].address);
        bool zoneHasRanges = false;
        bool isInside = false;
        std::size_t zone = 0;
        for (const ZoneRange& range : ranges) {
            if (zones[range.zone].id == items[i].zone) {
                zoneHasRanges = true;
                zone = range.zone;
                isInside = isInside || (address && range.range.contains(*address));
            }
        }
        if (address && zoneHasRanges && !isInside) {
            hits.push_back({itemPlace(list, i, "address"),
                            itemPlace("architecture.zones", zone),
                            {{QStringLiteral("address"), same(items[i].address)},
                             {QStringLiteral("item"), same(items[i].name)},
                             {QStringLiteral("zone"), same(zones[zone].name)}}});
        }
    }
}

/// Words such as "DHCP" are no address and pass; what has figures should be one.
bool isUnreadable(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); })
        && !AddressRange::parse(text);
}

void addressUnreadable(const CheckInput& in, std::vector<Hit>& hits)
{
    const auto look = [&](const QString& text, const QString& item, const QString& place) {
        if (isUnreadable(text)) {
            hits.push_back(
                {place,
                 {},
                 {{QStringLiteral("address"), same(text)}, {QStringLiteral("item"), same(item)}}});
        }
    };
    const Architecture& architecture = in.dossier.architecture;
    for (std::size_t i = 0; i < architecture.zones.size(); ++i) {
        const Zone& zone = architecture.zones[i];
        for (const QString& range : zone.privateRanges + zone.publicRanges) {
            look(range, zone.name, itemPlace("architecture.zones", i));
        }
    }
    for (std::size_t i = 0; i < architecture.servers.size(); ++i) {
        look(architecture.servers[i].address, architecture.servers[i].name,
             itemPlace("architecture.servers", i, "address"));
    }
    for (std::size_t i = 0; i < architecture.devices.size(); ++i) {
        look(architecture.devices[i].address, architecture.devices[i].name,
             itemPlace("architecture.devices", i, "address"));
    }
}

void addressOutsideZone(const CheckInput& in, std::vector<Hit>& hits)
{
    const Architecture& architecture = in.dossier.architecture;
    const auto ranges = rangesOf(architecture.zones);
    addressesOf(in, architecture.servers, "architecture.servers", ranges, hits);
    // A device is often managed from the zone for that, whatever zone it works in: any zone will
    // do.
    for (std::size_t i = 0; i < architecture.devices.size(); ++i) {
        const Device& device = architecture.devices[i];
        const auto address = AddressRange::parse(device.address);
        const bool isInside
            = std::any_of(ranges.begin(), ranges.end(), [&](const ZoneRange& range) {
                  return address && range.range.contains(*address);
              });
        const Zone* zone = in.dossier.zone(device.zone);
        if (address && !ranges.empty() && zone != nullptr && !isInside) {
            hits.push_back({itemPlace("architecture.devices", i, "address"),
                            itemPlace("architecture.devices", i, "zone"),
                            {{QStringLiteral("address"), same(device.address)},
                             {QStringLiteral("item"), same(device.name)},
                             {QStringLiteral("zone"), same(zone->name)}}});
        }
    }
}

} // namespace

std::vector<NamedCheck> contradictionNumberChecks()
{
    return {{"bandwidthDiffers", bandwidthDiffers},
            {"workstationsDiffer", workstationsDiffer},
            {"zoneRangesOverlap", zoneRangesOverlap},
            {"addressOutsideZone", addressOutsideZone},
            {"addressUnreadable", addressUnreadable}};
}

} // namespace luytre::checks
