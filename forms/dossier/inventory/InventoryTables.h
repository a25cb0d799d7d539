#pragma once

#include "forms/dossier/inventory/InventoryRows.h"
#include "regulation/RegulationPack.h"

#include <QCoreApplication>

namespace luytre::forms {

/// The lists of the architecture as tables; kinds are named by the pack, which must outlive them.
class InventoryTables
{
    Q_DECLARE_TR_FUNCTIONS(InventoryTables)

public:
    [[nodiscard]] static std::unique_ptr<InventoryRows> zones(const RegulationPack& pack);
    [[nodiscard]] static std::unique_ptr<InventoryRows> devices(const RegulationPack& pack);
    [[nodiscard]] static std::unique_ptr<InventoryRows> servers();
    [[nodiscard]] static std::unique_ptr<InventoryRows> applications();
    [[nodiscard]] static std::unique_ptr<InventoryRows> flows();
    [[nodiscard]] static std::unique_ptr<InventoryRows> lines();
    [[nodiscard]] static std::unique_ptr<InventoryRows> diagrams();
};

/// "TB-01", "TB-02"...: the first that no row of the list has.
template <class List>
[[nodiscard]] QString freeCode(const List& list, const QString& pattern)
{
    for (std::size_t number = list.size() + 1;; ++number) {
        const QString code = pattern.arg(number, 2, 10, QLatin1Char('0'));
        const bool taken = std::any_of(list.begin(), list.end(),
                                       [&](const auto& row) { return row.id == code; });
        if (!taken) {
            return code;
        }
    }
}

} // namespace luytre::forms
