#pragma once

#include "base/LocalizedText.h"
#include "base/Result.h"
#include "base/Text.h"

#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QStringList>
#include <QUuid>
#include <QVarLengthArray>

#include <map>
#include <optional>
#include <string_view>
#include <vector>

/// JSON <-> value types, from one description of the fields.
///
/// A struct is described once, beside its definition:
///
///     template <class Archive> void describe(Archive& a, Device& d)
///     {
///         a.required("id", d.id);
///         a.field("purpose", d.purpose);
///     }
///
/// and an enum by its stable names:
///
///     constexpr auto enumNames(Direction) { return std::array{EnumName{Direction::In, "in"}, ...};
///     }
///
/// JsonReader, JsonWriter and every other visitor (text walk, comparison) work from that
/// description, so a field cannot be written and forgotten in reading. Reading is strict: an
/// unknown or missing field is an error with its path, never a silent loss. All text is brought to
/// NFC on the way in.
namespace luytre {

/// One enum value and its name in files. Names are stored for ever.
template <class E>
struct EnumName {
    E value;
    std::string_view name;
};
/// Aggregates deduce their arguments by themselves only in g++ yet, not in clang 14.
template <class E>
EnumName(E, std::string_view) -> EnumName<E>;

template <class E>
concept NamedEnum = requires(E e)
{
    enumNames(e);
};

/// The stored name of an enum value.
template <NamedEnum E>
[[nodiscard]] QString enumToString(E value)
{
    for (const auto& entry : enumNames(value)) {
        if (entry.value == value) {
            return QString::fromLatin1(entry.name.data(), qsizetype(entry.name.size()));
        }
    }
    return {};
}

template <NamedEnum E>
[[nodiscard]] std::optional<E> enumFromString(const QString& name)
{
    for (const auto& entry : enumNames(E{})) {
        if (name == QLatin1String(entry.name.data(), qsizetype(entry.name.size()))) {
            return entry.value;
        }
    }
    return std::nullopt;
}

/// Parses bytes into an object. JsonSyntax with line and column; JsonSchema when it is not an
/// object.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray& bytes,
                                                  const QString& file = {});

/// RFC 8785 (JCS): the one byte form of a value, for everything that is hashed or compared.
[[nodiscard]] QByteArray canonicalJson(const QJsonValue& value);

/// Where in a document a reader is: a chain on the stack, spelled out only when there is an error
/// to tell.
struct JsonPath {
    const JsonPath* parent = nullptr;
    QAnyStringView name; ///< of a field
    qsizetype index = -1; ///< in a list, then without a name

    /// E.g. "components[0].systemKind".
    [[nodiscard]] QString text() const;
};

/// Reads described values out of a QJsonValue. The first error stays; later calls do nothing.
class JsonReader
{
public:
    /// `path` and `error` must outlive the reader.
    JsonReader(QJsonObject object, const JsonPath& path, std::optional<Error>& error)
        : m_object(std::move(object)), m_path(path), m_error(error)
    { }

    /// A field that may be absent (or null): then the value keeps its default.
    template <class T>
    void field(const char* key, T& value)
    {
        read(key, value, false);
    }

    /// A field that must be there.
    template <class T>
    void required(const char* key, T& value)
    {
        read(key, value, true);
    }

    /// To be called after describe(): every field that nobody asked for is an error.
    void finish();

    template <class T>
    static void convert(const QJsonValue& json, T& value, const JsonPath& path,
                        std::optional<Error>& error);

private:
    template <class T>
    void read(const char* key, T& value, bool mustExist)
    {
        if (m_error) {
            return;
        }
        const QLatin1String name(key);
        m_known.append(name);
        const auto found = m_object.constFind(name);
        m_found += found == m_object.constEnd() ? 0 : 1;
        const JsonPath at{&m_path, name};
        if (found == m_object.constEnd() || found->isNull()) {
            if (mustExist) {
                schemaError(m_error, at, QStringLiteral("missing"));
            }
            return;
        }
        convert(*found, value, at, m_error);
    }

    static void schemaError(std::optional<Error>& error, const JsonPath& path,
                            const QString& detail);

    QJsonObject m_object;
    const JsonPath& m_path;
    std::optional<Error>& m_error;
    QVarLengthArray<QLatin1String, 32> m_known;
    qsizetype m_found = 0;
};

/// Writes described values. Absent optionals, empty texts and empty lists are left out; an optional
/// that is set is written even when what it holds is empty, for "none" and "not known" are two
/// answers.
class JsonWriter
{
public:
    template <class T>
    void field(const char* key, const T& value)
    {
        const QJsonValue json = convert(value);
        const bool empty = json.isUndefined() || json.isNull()
            || (json.isString() && json.toString().isEmpty())
            || (json.isArray() && json.toArray().isEmpty())
            || (json.isObject() && json.toObject().isEmpty());
        if (!empty || isSet(value)) {
            m_object.insert(QLatin1String(key), json);
        }
    }

    template <class T>
    void required(const char* key, const T& value)
    {
        m_object.insert(QLatin1String(key), convert(value));
    }

    [[nodiscard]] QJsonObject object() const { return m_object; }

    template <class T>
    [[nodiscard]] static QJsonValue convert(const T& value);

private:
    template <class T>
    [[nodiscard]] static bool isSet(const T&)
    {
        return false;
    }
    template <class T>
    [[nodiscard]] static bool isSet(const std::optional<T>& value)
    {
        return value.has_value();
    }

    QJsonObject m_object;
};

/// The JSON form of a described value.
template <class T>
[[nodiscard]] QJsonObject toJson(const T& value)
{
    JsonWriter writer;
    // describe() takes a mutable reference for readers; a writer never changes the value.
    describe(writer, const_cast<T&>(value)); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    return writer.object();
}

/// Reads a described value. Fails with JsonSchema and the path of the offending field.
template <class T>
[[nodiscard]] Result<T> fromJson(const QJsonObject& object, const QString& file = {},
                                 const QString& path = {})
{
    std::optional<Error> error;
    T value;
    const JsonPath root{nullptr, path};
    JsonReader reader(object, root, error);
    describe(reader, value);
    reader.finish();
    if (error) {
        return failure(error->withFile(file));
    }
    return value;
}

} // namespace luytre

#include "base/JsonConvert.h"
