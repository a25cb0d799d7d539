#pragma once

#include "dossier/Dossier.h"

namespace luytre::test {

/// Fills every described field with a value of its own that is not its default: lists get two
/// elements, optionals are set. What describe() forgets stays as it was.
class Filler
{
public:
    template <class T>
    void field(const char*, T& value)
    {
        fill(value);
    }
    template <class T>
    void required(const char*, T& value)
    {
        fill(value);
    }

    template <class T>
    void fill(T& value)
    {
        if constexpr (json::isOptional<T>) {
            value.emplace();
            fill(*value);
        } else if constexpr (std::is_same_v<T, bool>) {
            value = !value;
        } else if constexpr (NamedEnum<T>) {
            const auto names = enumNames(T{});
            value = names[1 + std::size_t(++m_count) % (names.size() - 1)].value;
        } else if constexpr (std::is_arithmetic_v<T>) {
            value = T(++m_count);
        } else if constexpr (std::is_same_v<T, QString>) {
            value = QStringLiteral("giá trị %1").arg(++m_count);
        } else if constexpr (std::is_same_v<T, QStringList>) {
            value = {QStringLiteral("mục %1").arg(++m_count),
                     QStringLiteral("mục %1").arg(++m_count)};
        } else if constexpr (std::is_same_v<T, QDate>) {
            value = QDate(2026, 1, 1).addDays(++m_count);
        } else if constexpr (std::is_same_v<T, QUuid>) {
            value = QUuid(QStringLiteral("00000000-0000-4000-8000-%1")
                              .arg(++m_count, 12, 10, QLatin1Char('0')));
        } else if constexpr (json::isStringMap<T>) {
            fill(value[QStringLiteral("khóa %1").arg(++m_count)]);
        } else if constexpr (json::isVector<T>) {
            value.resize(2);
            for (auto& element : value) {
                fill(element);
            }
        } else {
            describe(*this, value);
        }
    }

private:
    int m_count = 0;
};

/// A dossier in which no field has its default value.
inline Dossier filledDossier()
{
    Dossier dossier;
    Filler().fill(dossier);
    dossier.formatVersion = dossierFormatVersion;
    return dossier;
}

/// An element of a list, with its two names and nothing else.
template <class T>
T named(const char* id, const char* name)
{
    T element;
    element.id = QString::fromUtf8(id);
    element.name = QString::fromUtf8(name);
    return element;
}

} // namespace luytre::test
