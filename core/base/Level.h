#pragma once

namespace luytre {

/// A security level (cấp độ) is a plain number, 1 (lowest) to 5 (highest).
using Level = int;
inline constexpr Level lowestLevel = 1;
inline constexpr Level highestLevel = 5;

[[nodiscard]] constexpr bool isLevel(int value)
{
    return value >= lowestLevel && value <= highestLevel;
}

} // namespace luytre
