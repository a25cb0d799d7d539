#include "dossier/checks/AddressRange.h"

#include <QStringList>

#include <algorithm>
#include <arpa/inet.h>

namespace luytre::checks {

namespace {

constexpr uint addressBits = 128;
constexpr uint ipv4Bits = 32;

/// The address, and how many of the 128 bits its version leaves to it.
std::optional<std::pair<AddressRange::Address, uint>> readAddress(const QString& text)
{
    const QByteArray ascii = text.toUtf8();
    AddressRange::Address address{};
    if (inet_pton(AF_INET6, ascii.constData(), address.data()) == 1) {
        return std::pair{address, addressBits};
    }
    address = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
    if (inet_pton(AF_INET, ascii.constData(), address.data() + 12) == 1) {
        return std::pair{address, ipv4Bits};
    }
    return std::nullopt;
}

} // namespace

std::optional<AddressRange> AddressRange::parse(const QString& text)
{
    const QStringList halves = text.trimmed().split(QLatin1Char('/'));
    const auto address = readAddress(halves.first());
    if (halves.size() > 2 || !address) {
        return std::nullopt;
    }
    uint prefix = address->second;
    if (halves.size() == 2) {
        bool isNumber = false;
        prefix = halves.at(1).toUInt(&isNumber);
        if (!isNumber || prefix > address->second) {
            return std::nullopt;
        }
    }
    AddressRange range{address->first, address->first};
    const uint network = addressBits - address->second + prefix;
    for (uint byte = 0; byte < addressBits / 8; ++byte) {
        const uint kept = std::clamp(int(network) - int(byte * 8), 0, 8);
        const auto hosts = quint8(0xffU >> kept);
        range.first.at(byte) = quint8(range.first.at(byte) & ~hosts);
        range.last.at(byte) = quint8(range.last.at(byte) | hosts);
    }
    return range;
}

} // namespace luytre::checks
