#pragma once

#include "regulation/RegulationLibrary.h"

#include "support/Printers.h"

#include <array>
#include <memory>

namespace luytre {

inline constexpr std::array packIds{"nd85-tt03", "nd85-tt12", "nd331-2026"};

/// A pack that comes with the program; a failed test when it does not load.
inline std::shared_ptr<const RegulationPack> builtInPack(const char* id)
{
    auto library = RegulationLibrary::open();
    EXPECT_TRUE(library.has_value());
    auto pack = library->pack(QLatin1String(id));
    EXPECT_TRUE(pack.has_value()) << ::testing::PrintToString(pack.error());
    return pack.value_or(nullptr);
}

} // namespace luytre
