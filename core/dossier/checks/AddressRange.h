#pragma once

#include <QString>

#include <optional>

namespace luytre::checks {

/// A range of IPv4 addresses, from "10.10.20.0/24" or a single "10.10.20.7".
struct AddressRange {
    quint32 first = 0;
    quint32 last = 0;

    /// Nothing for whatever is not IPv4; host bits behind the prefix are taken as the network
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
