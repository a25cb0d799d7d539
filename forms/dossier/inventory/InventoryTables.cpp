#include "forms/dossier/inventory/InventoryTables.h"

#include "forms/widgets/Languages.h"

namespace luytre::forms {

namespace {

std::vector<Choice> zoneChoices(const Dossier& dossier)
{
    std::vector<Choice> choices;
    for (const Zone& zone : dossier.architecture.zones) {
        choices.push_back({zone.id, zone.name.isEmpty() ? zone.id : zone.name});
    }
    return choices;
}

void replace(QString& text, const QString& before, const QString& after)
{
    if (text == before) {
        text = after;
    }
}

void renameZone(Dossier& dossier, const QString& before, const QString& after)
{
    Architecture& architecture = dossier.architecture;
    for (Device& device : architecture.devices) {
        replace(device.zone, before, after);
    }
    for (Server& server : architecture.servers) {
        replace(server.zone, before, after);
    }
    for (Application& application : architecture.applications) {
        replace(application.zone, before, after);
    }
    for (Flow& flow : architecture.flows) {
        replace(flow.from, before, after);
        replace(flow.to, before, after);
    }
}

/// Answers say for which device, server or application they hold.
void renameAsset(Dossier& dossier, const QString& before, const QString& after)
{
    for (Assessment& answer : dossier.assessments) {
        for (AssetAssessment& asset : answer.assets) {
            replace(asset.asset, before, after);
        }
    }
}

void renameServer(Dossier& dossier, const QString& before, const QString& after)
{
    for (Application& application : dossier.architecture.applications) {
        for (QString& server : application.servers) {
            replace(server, before, after);
        }
    }
    renameAsset(dossier, before, after);
}

template <class T>
auto codes(const QString& pattern)
{
    return [pattern](const std::vector<T>& list, T& made) { made.id = freeCode(list, pattern); };
}

std::function<std::vector<Choice>(const Dossier&)> fixed(std::vector<Choice> choices)
{
    return [choices = std::move(choices)](const Dossier&) { return choices; };
}

CellAccess<Device> kindCell()
{
    return {[](const Device& device) { return enumToString(device.kind); },
            [](Device& device, const QString& code) {
                device.kind = enumFromString<DeviceKind>(code).value_or(DeviceKind::Other);
            }};
}

Language otherLanguage()
{
    return currentLanguage() == Language::English ? Language::Vietnamese : Language::English;
}

QString upperFirst(QString text)
{
    return text.isEmpty() ? text : text.left(1).toUpper() + text.mid(1);
}

} // namespace

std::unique_ptr<InventoryRows> InventoryTables::zones(const RegulationPack& pack)
{
    auto rows = std::make_unique<RowsOf<Zone>>(QStringLiteral("architecture.zones"),
                                               &Architecture::zones);
    rows->setBegin([](const std::vector<Zone>& list, Zone& made) {
        made.id = freeCode(list, QStringLiteral("vung-%1"));
        made.code = QStringLiteral("other");
    });
    rows->setRenamed(renameZone);
    std::vector<Choice> kinds;
    std::vector<Choice> aliases;
    for (const ZoneRequirement& zone : pack.zones) {
        kinds.push_back({zone.code, zone.name.in(currentLanguage())});
        aliases.push_back({zone.code, zone.name.in(otherLanguage())});
    }
    kinds.push_back({QStringLiteral("other"), tr("Zone of our own")});
    rows->add({QStringLiteral("name"), tr("Name"), CellKind::Name, 22}, cellOf(&Zone::name));
    rows->add(
        {QStringLiteral("code"), tr("Kind of zone"), CellKind::Choice, 22, fixed(std::move(kinds))},
        cellOf(&Zone::code));
    rows->add({QStringLiteral("privateRanges"), tr("Private ranges"), CellKind::Ranges, 20},
              cellOf(&Zone::privateRanges));
    rows->add({QStringLiteral("publicRanges"), tr("Public addresses"), CellKind::Ranges, 20},
              cellOf(&Zone::publicRanges));
    rows->add({QStringLiteral("vlan"), tr("VLAN"), CellKind::Text, 9}, cellOf(&Zone::vlan));
    rows->add({QStringLiteral("gateway"), tr("Gateway"), CellKind::Address, 14},
              cellOf(&Zone::gateway));
    rows->add({QStringLiteral("present"), tr("Deployed"), CellKind::Check, 10},
              cellOf(&Zone::present));
    rows->add({QStringLiteral("description"), tr("What is in it"), CellKind::Text, 40},
              cellOf(&Zone::description));
    rows->add({QStringLiteral("id"), tr("Code"), CellKind::Text, 10}, cellOf(&Zone::id));
    return rows;
}

std::unique_ptr<InventoryRows> InventoryTables::devices(const RegulationPack& pack)
{
    auto rows = std::make_unique<RowsOf<Device>>(QStringLiteral("architecture.devices"),
                                                 &Architecture::devices);
    rows->setBegin(codes<Device>(QStringLiteral("TB-%1")));
    rows->setRenamed(renameAsset);
    std::vector<Choice> kinds;
    std::vector<Choice> aliases;
    for (const auto& kind : enumNames(DeviceKind{})) {
        const QString code = enumToString(kind.value);
        aliases.push_back({code, pack.term(QStringLiteral("device.") + code, otherLanguage())});
        kinds.push_back(
            {code, upperFirst(pack.term(QStringLiteral("device.") + code, currentLanguage()))});
    }
    rows->add({QStringLiteral("id"), tr("Code"), CellKind::Name, 10}, cellOf(&Device::id));
    rows->add({QStringLiteral("name"), tr("Name"), CellKind::Text, 30}, cellOf(&Device::name));
    rows->add({QStringLiteral("kind"), tr("Kind"), CellKind::Choice, 20, fixed(std::move(kinds)),
               std::move(aliases)},
              kindCell());
    rows->add({QStringLiteral("zone"), tr("Zone"), CellKind::Choice, 20, zoneChoices},
              cellOf(&Device::zone));
    rows->add({QStringLiteral("address"), tr("IP address"), CellKind::Address, 14},
              cellOf(&Device::address));
    rows->add({QStringLiteral("location"), tr("Location"), CellKind::Text, 20},
              cellOf(&Device::location));
    rows->add({QStringLiteral("purpose"), tr("Purpose"), CellKind::Text, 28},
              cellOf(&Device::purpose));
    rows->add({QStringLiteral("mainNetworkDevice"), tr("Main device"), CellKind::Check, 12},
              cellOf(&Device::mainNetworkDevice));
    rows->add({QStringLiteral("redundant"), tr("Redundant"), CellKind::Check, 10},
              cellOf(&Device::redundant));
    rows->add({QStringLiteral("quantity"), tr("Quantity"), CellKind::Number, 8},
              cellOf(&Device::quantity));
    rows->add({QStringLiteral("model"), tr("Model"), CellKind::Text, 14}, cellOf(&Device::model));
    rows->add({QStringLiteral("year"), tr("Year"), CellKind::Number, 6}, cellOf(&Device::year));
    return rows;
}

std::unique_ptr<InventoryRows> InventoryTables::servers()
{
    auto rows = std::make_unique<RowsOf<Server>>(QStringLiteral("architecture.servers"),
                                                 &Architecture::servers);
    rows->setBegin(codes<Server>(QStringLiteral("SV-%1")));
    rows->setRenamed(renameServer);
    std::vector<Choice> roles{{QStringLiteral("web"), tr("Web server")},
                              {QStringLiteral("application"), tr("Application server")},
                              {QStringLiteral("database"), tr("Database server")},
                              {QStringLiteral("mail"), tr("Mail server")},
                              {QStringLiteral("file"), tr("File server")},
                              {QStringLiteral("directory"), tr("Directory server")},
                              {QStringLiteral("management"), tr("Management server")},
                              {QStringLiteral("other"), tr("Other server")}};
    rows->add({QStringLiteral("id"), tr("Code"), CellKind::Name, 12}, cellOf(&Server::id));
    rows->add({QStringLiteral("name"), tr("Name"), CellKind::Text, 26}, cellOf(&Server::name));
    rows->add({QStringLiteral("role"), tr("Role"), CellKind::Choice, 16, fixed(std::move(roles))},
              cellOf(&Server::role));
    rows->add({QStringLiteral("zone"), tr("Zone"), CellKind::Choice, 20, zoneChoices},
              cellOf(&Server::zone));
    rows->add({QStringLiteral("address"), tr("IP address"), CellKind::Address, 14},
              cellOf(&Server::address));
    rows->add({QStringLiteral("operatingSystem"), tr("Operating system"), CellKind::Text, 22},
              cellOf(&Server::operatingSystem));
    rows->add({QStringLiteral("location"), tr("Location"), CellKind::Text, 22},
              cellOf(&Server::location));
    rows->add({QStringLiteral("purpose"), tr("Purpose"), CellKind::Text, 28},
              cellOf(&Server::purpose));
    rows->add({QStringLiteral("virtual"), tr("Virtual"), CellKind::Check, 8},
              cellOf(&Server::isVirtual));
    return rows;
}

std::unique_ptr<InventoryRows> InventoryTables::applications()
{
    auto rows = std::make_unique<RowsOf<Application>>(QStringLiteral("architecture.applications"),
                                                      &Architecture::applications);
    rows->setBegin(codes<Application>(QStringLiteral("UD-%1")));
    rows->setRenamed(renameAsset);
    const auto components = [](const Dossier& dossier) {
        std::vector<Choice> choices;
        for (const Component& component : dossier.components) {
            choices.push_back({component.id, component.name});
        }
        return choices;
    };
    rows->add({QStringLiteral("id"), tr("Code"), CellKind::Name, 10}, cellOf(&Application::id));
    rows->add({QStringLiteral("name"), tr("Service"), CellKind::Text, 28},
              cellOf(&Application::name));
    rows->add({QStringLiteral("servers"), tr("On servers"), CellKind::List, 18},
              cellOf(&Application::servers));
    rows->add({QStringLiteral("hostedBy"), tr("Run by others"), CellKind::Text, 18},
              cellOf(&Application::hostedBy));
    rows->add({QStringLiteral("zone"), tr("Zone"), CellKind::Choice, 20, zoneChoices},
              cellOf(&Application::zone));
    rows->add({QStringLiteral("component"), tr("Component"), CellKind::Choice, 20, components},
              cellOf(&Application::component));
    rows->add({QStringLiteral("version"), tr("Version"), CellKind::Text, 9},
              cellOf(&Application::version));
    rows->add({QStringLiteral("purpose"), tr("Purpose"), CellKind::Text, 30},
              cellOf(&Application::purpose));
    rows->add({QStringLiteral("usesEncryption"), tr("Encrypted"), CellKind::Check, 10},
              cellOf(&Application::usesEncryption));
    return rows;
}

std::unique_ptr<InventoryRows> InventoryTables::flows()
{
    auto rows = std::make_unique<RowsOf<Flow>>(QStringLiteral("architecture.flows"),
                                               &Architecture::flows);
    rows->setBegin([](const std::vector<Flow>& list, Flow& made) {
        for (const Flow& flow : list) {
            made.number = std::max(made.number, flow.number);
        }
        ++made.number;
    });
    const auto ends = [](const Dossier& dossier) {
        std::vector<Choice> choices = zoneChoices(dossier);
        choices.insert(choices.begin(), {QStringLiteral("Internet"), QStringLiteral("Internet")});
        return choices;
    };
    rows->add({QStringLiteral("number"), tr("No."), CellKind::Number, 6}, cellOf(&Flow::number));
    rows->add({QStringLiteral("from"), tr("Goes from"), CellKind::OpenChoice, 26, ends},
              cellOf(&Flow::from));
    rows->add({QStringLiteral("to"), tr("Goes to"), CellKind::OpenChoice, 26, ends}, cellOf(&Flow::to));
    rows->add({QStringLiteral("protocols"), tr("Protocols, ports"), CellKind::Text, 20},
              cellOf(&Flow::protocols));
    rows->add({QStringLiteral("control"), tr("What controls it"), CellKind::Text, 34},
              cellOf(&Flow::control));
    rows->add({QStringLiteral("management"), tr("Management"), CellKind::Check, 12},
              cellOf(&Flow::management));
    return rows;
}

std::unique_ptr<InventoryRows> InventoryTables::lines()
{
    auto rows = std::make_unique<RowsOf<NetworkLine>>(QStringLiteral("architecture.lines"),
                                                      &Architecture::lines);
    rows->setBegin(codes<NetworkLine>(QStringLiteral("KN-%1")));
    rows->add({QStringLiteral("id"), tr("Code"), CellKind::Name, 10}, cellOf(&NetworkLine::id));
    rows->add({QStringLiteral("provider"), tr("Provider"), CellKind::Text, 34},
              cellOf(&NetworkLine::provider));
    rows->add({QStringLiteral("kind"), tr("Kind of line"), CellKind::Text, 34},
              cellOf(&NetworkLine::kind));
    rows->add({QStringLiteral("bandwidthMbps"), tr("Bandwidth (Mbps)"), CellKind::Number, 18},
              cellOf(&NetworkLine::bandwidthMbps));
    rows->add({QStringLiteral("backup"), tr("Backup"), CellKind::Check, 10},
              cellOf(&NetworkLine::backup));
    return rows;
}

std::unique_ptr<InventoryRows> InventoryTables::diagrams()
{
    auto rows = std::make_unique<RowsOf<Diagram>>(QStringLiteral("architecture.diagrams"),
                                                  &Architecture::diagrams);
    rows->setBegin([](const std::vector<Diagram>& list, Diagram& made) {
        made.id = freeCode(list, QStringLiteral("H-%1"));
        made.kind = QStringLiteral("logical");
    });
    std::vector<Choice> kinds{{QStringLiteral("logical"), tr("Logical model")},
                              {QStringLiteral("physical"), tr("Physical model")},
                              {QStringLiteral("other"), tr("Other drawing")}};
    const auto pictures = [](const Dossier& dossier) {
        std::vector<Choice> choices;
        for (const Evidence& evidence : dossier.evidence) {
            choices.push_back(
                {evidence.id, QStringLiteral("%1, %2").arg(evidence.id, evidence.title)});
        }
        return choices;
    };
    rows->add({QStringLiteral("id"), tr("Code"), CellKind::Name, 8}, cellOf(&Diagram::id));
    rows->add({QStringLiteral("kind"), tr("Shows"), CellKind::Choice, 16, fixed(std::move(kinds))},
              cellOf(&Diagram::kind));
    rows->add({QStringLiteral("caption"), tr("Caption"), CellKind::Text, 44},
              cellOf(&Diagram::caption));
    rows->add({QStringLiteral("evidence"), tr("Picture file"), CellKind::Choice, 36, pictures},
              cellOf(&Diagram::evidence));
    return rows;
}

} // namespace luytre::forms
