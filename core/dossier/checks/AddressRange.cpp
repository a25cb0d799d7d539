#include "dossier/checks/AddressRange.h"

#include <QStringList>

namespace luytre::checks {

std::optional<AddressRange> AddressRange::parse(const QString& text)
{
    const QStringList halves = text.trimmed().split(QLatin1Char('/'));
    const QStringList octets = halves.first().split(QLatin1Char('.'));
    if (halves.size() > 2 || octets.size() != 4) {
        return std::nullopt;
    }
    quint32 address = 0;
    for (const QString& octet : octets) {
        bool isNumber = false;
        const uint value = octet.toUInt(&isNumber);
        if (!isNumber || value > 255) {
            return std::nullopt;
        }
        address = (address << 8U) | value;
    }
    uint prefix = 32;
    if (halves.size() == 2) {
        bool isNumber = false;
        prefix = halves.at(1).toUInt(&isNumber);
        if (!isNumber || prefix > 32) {
            return std::nullopt;
        }
    }
    const quint32 hosts = prefix == 32 ? 0U : 0xffffffffU >> prefix;
    return AddressRange{address & ~hosts, address | hosts};
}

} // namespace luytre::checks
