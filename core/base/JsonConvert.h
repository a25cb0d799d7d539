#pragma once

#include "base/Json.h"

/// How each kind of value is read and written; the bodies of JsonReader::convert and
/// JsonWriter::convert. Included by Json.h, never by others.
namespace luytre {

namespace json {

template <class T>
inline constexpr bool isOptional = false;
template <class T>
inline constexpr bool isOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool isVector = false;
template <class T>
inline constexpr bool isVector<std::vector<T>> = true;
template <class T>
inline constexpr bool isStringMap = false;
template <class T>
inline constexpr bool isStringMap<std::map<QString, T>> = true;

} // namespace json

template <class T>
void JsonReader::convert(const QJsonValue& json, T& value, const JsonPath& path,
                         std::optional<Error>& error)
{
    const auto expect = [&](bool right, const char* kind) {
        if (!right && !error) {
            schemaError(error, path, QStringLiteral("expected ") + QLatin1String(kind));
        }
        return right;
    };
    if constexpr (json::isOptional<T>) {
        typename T::value_type inner{};
        convert(json, inner, path, error);
        value = std::move(inner);
    } else if constexpr (std::is_same_v<T, bool>) {
        if (expect(json.isBool(), "true or false")) {
            value = json.toBool();
        }
    } else if constexpr (NamedEnum<T>) {
        if (expect(json.isString(), "a name")) {
            if (const auto found = enumFromString<T>(json.toString())) {
                value = *found;
            } else {
                schemaError(error, path,
                            QStringLiteral("unknown value \"%1\"").arg(json.toString()));
            }
        }
    } else if constexpr (std::is_integral_v<T>) {
        const double number = json.toDouble();
        if (expect(json.isDouble() && number == double(T(number)), "a whole number")) {
            value = T(number);
        }
    } else if constexpr (std::is_floating_point_v<T>) {
        if (expect(json.isDouble(), "a number")) {
            value = json.toDouble();
        }
    } else if constexpr (std::is_same_v<T, QString>) {
        if (expect(json.isString(), "a text")) {
            value = nfc(json.toString());
        }
    } else if constexpr (std::is_same_v<T, QDate>) {
        const QDate date = QDate::fromString(json.toString(), Qt::ISODate);
        if (expect(date.isValid(), "a date like 2026-10-05")) {
            value = date;
        }
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        const QDateTime instant = QDateTime::fromString(json.toString(), Qt::ISODateWithMs);
        if (expect(instant.isValid() && instant.timeSpec() != Qt::LocalTime,
                   "an instant like 2026-10-05T08:31:52Z")) {
            value = instant.toUTC();
        }
    } else if constexpr (std::is_same_v<T, QUuid>) {
        const QUuid id = QUuid::fromString(json.toString());
        if (expect(!id.isNull(), "a UUID")) {
            value = id;
        }
    } else if constexpr (std::is_same_v<T, QStringList>) {
        if (expect(json.isArray(), "a list")) {
            value.clear();
            for (const auto& item : json.toArray()) {
                QString text;
                convert(QJsonValue(item), text, JsonPath{&path, {}, qsizetype(value.size())},
                        error);
                value.append(text);
            }
        }
    } else if constexpr (json::isVector<T>) {
        if (expect(json.isArray(), "a list")) {
            value.clear();
            const QJsonArray array = json.toArray();
            value.reserve(std::size_t(array.size()));
            for (const auto& item : array) {
                typename T::value_type element{};
                convert(QJsonValue(item), element, JsonPath{&path, {}, qsizetype(value.size())},
                        error);
                if (error) {
                    return;
                }
                value.push_back(std::move(element));
            }
        }
    } else if constexpr (json::isStringMap<T>) {
        if (expect(json.isObject(), "an object")) {
            value.clear();
            const QJsonObject object = json.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                typename T::mapped_type element{};
                const QString key = it.key();
                convert(it.value(), element, JsonPath{&path, key}, error);
                value.emplace(nfc(key), std::move(element));
            }
        }
    } else if constexpr (std::is_same_v<T, QJsonObject>) {
        if (expect(json.isObject(), "an object")) {
            value = json.toObject();
        }
    } else if constexpr (std::is_same_v<T, QJsonValue>) {
        value = json;
    } else {
        if (expect(json.isObject(), "an object")) {
            JsonReader reader(json.toObject(), path, error);
            describe(reader, value);
            reader.finish();
        }
    }
}

template <class T>
QJsonValue JsonWriter::convert(const T& value)
{
    if constexpr (json::isOptional<T>) {
        return value ? convert(*value) : QJsonValue(QJsonValue::Undefined);
    } else if constexpr (NamedEnum<T>) {
        return enumToString(value);
    } else if constexpr (
        std::is_same_v<
            T,
            bool> || std::is_same_v<T, QString> || std::is_same_v<T, QJsonValue> || std::is_same_v<T, QJsonObject>) {
        return value;
    } else if constexpr (std::is_integral_v<T>) {
        return qint64(value);
    } else if constexpr (std::is_floating_point_v<T>) {
        return double(value);
    } else if constexpr (std::is_same_v<T, QDate>) {
        return value.isValid() ? QJsonValue(value.toString(Qt::ISODate))
                               : QJsonValue(QJsonValue::Undefined);
    } else if constexpr (std::is_same_v<T, QDateTime>) {
        return value.isValid() ? QJsonValue(value.toUTC().toString(Qt::ISODateWithMs))
                               : QJsonValue(QJsonValue::Undefined);
    } else if constexpr (std::is_same_v<T, QUuid>) {
        return value.isNull() ? QJsonValue(QJsonValue::Undefined)
                              : QJsonValue(value.toString(QUuid::WithoutBraces));
    } else if constexpr (std::is_same_v<T, QStringList>) {
        return QJsonArray::fromStringList(value);
    } else if constexpr (json::isVector<T>) {
        QJsonArray array;
        for (const auto& item : value) {
            array.append(convert(item));
        }
        return array;
    } else if constexpr (json::isStringMap<T>) {
        QJsonObject object;
        for (const auto& [key, item] : value) {
            object.insert(key, convert(item));
        }
        return object;
    } else {
        return toJson(value);
    }
}

} // namespace luytre
