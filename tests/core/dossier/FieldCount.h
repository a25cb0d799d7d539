#pragma once

#include <cstddef>
#include <utility>

namespace luytre::test {

/// Converts to whatever a member wants to be; only ever named, never called.
struct Anything {
    template <class T>
    operator T() const noexcept;
};

template <class T, std::size_t... Index>
constexpr bool takes(std::index_sequence<Index...>)
{
    return requires
    {
        T{(static_cast<void>(Index), Anything{})...};
    };
}

/// The number of members of an aggregate, counted by the compiler: what describe() must name.
template <class T, std::size_t Count = 0>
constexpr std::size_t fieldCount()
{
    if constexpr (takes<T>(std::make_index_sequence<Count + 1>{})) {
        return fieldCount<T, Count + 1>();
    } else {
        return Count;
    }
}

} // namespace luytre::test
