#pragma once

#include "base/Json.h"

#include <array>

namespace luytre {

/// A network zone and its addresses [TT 12/2022 Đ8.3.d; NĐ 331/2026 Đ22.3.d].
struct Zone {
    QString id;
    QString
        code; ///< kind of zone, codes of RegulationPack::zones; "other" for one of the unit's own
    QString name; ///< "Vùng DMZ"
    QString description;
    bool present = true; ///< false: declared as not deployed
    QStringList privateRanges; ///< CIDR: "10.10.20.0/24"
    QStringList publicRanges; ///< CIDR or single addresses
    QString vlan;
    QString gateway;
    friend bool operator==(const Zone&, const Zone&) = default;
};
template <class Archive>
void describe(Archive& a, Zone& x)
{
    a.required("id", x.id);
    a.required("code", x.code);
    a.required("name", x.name);
    a.field("description", x.description);
    a.field("present", x.present);
    a.field("privateRanges", x.privateRanges);
    a.field("publicRanges", x.publicRanges);
    a.field("vlan", x.vlan);
    a.field("gateway", x.gateway);
}

/// A connection between two zones, numbered as in the figure.
struct Flow {
    int number = 0;
    QString from; ///< zone id, or words: "Internet"
    QString to; ///< zone id, or words
    QString protocols; ///< "TCP 443"
    QString control; ///< what controls it
    bool management = false; ///< drawn dashed
    friend bool operator==(const Flow&, const Flow&) = default;
};
template <class Archive>
void describe(Archive& a, Flow& x)
{
    a.required("number", x.number);
    a.required("from", x.from);
    a.required("to", x.to);
    a.field("protocols", x.protocols);
    a.field("control", x.control);
    a.field("management", x.management);
}

/// What a device is; rules look for a firewall, a WAF, ... by this.
enum class DeviceKind {
    Router,
    Switch,
    Firewall,
    WebFirewall,
    DatabaseFirewall,
    IntrusionPrevention,
    LoadBalancer,
    DdosProtection,
    WirelessAccess,
    Storage,
    Backup,
    Siem,
    VpnGateway,
    MailSecurity,
    Camera,
    Workstation,
    Ups,
    Other,
};
constexpr auto enumNames(DeviceKind)
{
    return std::array{EnumName{DeviceKind::Router, "router"},
                      EnumName{DeviceKind::Switch, "switch"},
                      EnumName{DeviceKind::Firewall, "firewall"},
                      EnumName{DeviceKind::WebFirewall, "webFirewall"},
                      EnumName{DeviceKind::DatabaseFirewall, "databaseFirewall"},
                      EnumName{DeviceKind::IntrusionPrevention, "intrusionPrevention"},
                      EnumName{DeviceKind::LoadBalancer, "loadBalancer"},
                      EnumName{DeviceKind::DdosProtection, "ddosProtection"},
                      EnumName{DeviceKind::WirelessAccess, "wirelessAccess"},
                      EnumName{DeviceKind::Storage, "storage"},
                      EnumName{DeviceKind::Backup, "backup"},
                      EnumName{DeviceKind::Siem, "siem"},
                      EnumName{DeviceKind::VpnGateway, "vpnGateway"},
                      EnumName{DeviceKind::MailSecurity, "mailSecurity"},
                      EnumName{DeviceKind::Camera, "camera"},
                      EnumName{DeviceKind::Workstation, "workstation"},
                      EnumName{DeviceKind::Ups, "ups"},
                      EnumName{DeviceKind::Other, "other"}};
}

/// A device, or a group of equal ones.
struct Device {
    QString id; ///< the unit's own mark: "FW-01"
    QString name; ///< kind and model
    DeviceKind kind = DeviceKind::Other;
    QString model;
    int quantity = 1;
    QString zone; ///< zone id
    QString location; ///< building, floor, room, rack
    QString purpose;
    QString address; ///< management address
    bool mainNetworkDevice = false; ///< thiết bị mạng chính [TT 12/2022 Đ3.2]
    bool redundant = false; ///< runs as one of a pair or cluster
    std::optional<int> year;
    friend bool operator==(const Device&, const Device&) = default;
};
template <class Archive>
void describe(Archive& a, Device& x)
{
    a.required("id", x.id);
    a.required("name", x.name);
    a.field("kind", x.kind);
    a.field("model", x.model);
    a.field("quantity", x.quantity);
    a.field("zone", x.zone);
    a.field("location", x.location);
    a.field("purpose", x.purpose);
    a.field("address", x.address);
    a.field("mainNetworkDevice", x.mainNetworkDevice);
    a.field("redundant", x.redundant);
    a.field("year", x.year);
}

/// A server, physical or virtual.
struct Server {
    QString id; ///< "SV-WEB-01"
    QString name;
    QString role; ///< "web", "application", "database", "mail", "file", "directory", "management",
                  ///< "other"
    QString operatingSystem;
    QString zone; ///< zone id
    QString location;
    QString address;
    QString purpose;
    bool isVirtual = false;
    friend bool operator==(const Server&, const Server&) = default;
};
template <class Archive>
void describe(Archive& a, Server& x)
{
    a.required("id", x.id);
    a.required("name", x.name);
    a.field("role", x.role);
    a.field("operatingSystem", x.operatingSystem);
    a.field("zone", x.zone);
    a.field("location", x.location);
    a.field("address", x.address);
    a.field("purpose", x.purpose);
    a.field("virtual", x.isVirtual);
}

/// An application or service.
struct Application {
    QString id; ///< "APP-01"
    QString name;
    QStringList servers; ///< ids of the servers it runs on; empty when it is run elsewhere
    QString hostedBy; ///< who runs it, when not on own servers
    QString zone; ///< zone id
    QString component; ///< id of the Component it belongs to
    QString version;
    QString purpose;
    bool usesEncryption = false; ///< HTTPS, TLS
    friend bool operator==(const Application&, const Application&) = default;
};
template <class Archive>
void describe(Archive& a, Application& x)
{
    a.required("id", x.id);
    a.required("name", x.name);
    a.field("servers", x.servers);
    a.field("hostedBy", x.hostedBy);
    a.field("zone", x.zone);
    a.field("component", x.component);
    a.field("version", x.version);
    a.field("purpose", x.purpose);
    a.field("usesEncryption", x.usesEncryption);
}

/// A line to the Internet or to a dedicated network.
struct NetworkLine {
    QString id;
    QString provider;
    QString kind; ///< "FTTH", "leased line", "TSLCD"
    std::optional<int> bandwidthMbps;
    bool backup = false;
    friend bool operator==(const NetworkLine&, const NetworkLine&) = default;
};
template <class Archive>
void describe(Archive& a, NetworkLine& x)
{
    a.required("id", x.id);
    a.field("provider", x.provider);
    a.field("kind", x.kind);
    a.field("bandwidthMbps", x.bandwidthMbps);
    a.field("backup", x.backup);
}

} // namespace luytre
