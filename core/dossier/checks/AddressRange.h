#pragma once

#include <QString>

#include <array>
#include <optional>

namespace luytre::checks {

/// A range of IP addresses of either version, from "10.10.20.0/24", "2001:db8:20::/64" or a single
/// "10.10.20.7".
struct AddressRange {
    using Address = std::array<quint8, 16>; ///< IPv4 as ::ffff:0:0/96 [RFC 4291, 2.5.5.2]
    Address first{};
    Address last{};

    /// Nothing for whatever is no address; host bits behind the prefix are taken as the network
    /// meant.
    [[nodiscard]] static std::optional<AddressRange> parse(const QString& text);
    [[nodiscard]] bool contains(const AddressRange& other) const
    {
        return first <= other.first && other.last <= last;
    }
    [[nodiscard]] bool overlaps(const AddressRange& other) const
    {
        return first <= other.last && other.first <= last;
    }
};

} // namespace luytre::checks
