#include "base/Json.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace luytre {

Result<QJsonObject> parseJsonObject(const QByteArray& bytes, const QString& file)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError) {
        Error error;
        error.code = ErrorCode::JsonSyntax;
        error.detail = problem.errorString();
        error.file = file;
        // Qt counts to the character after the one it could not take.
        const QByteArray before = bytes.left(std::max(0, problem.offset - 1));
        error.line = int(before.count('\n')) + 1;
        // The column counts characters, as an editor does, not bytes.
        error.column = int(QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size()) + 1;
        return failure(error);
    }
    if (!document.isObject()) {
        return failure(ErrorCode::JsonSchema, QStringLiteral("expected an object"), file);
    }
    return document.object();
}

QString JsonPath::text() const
{
    const QString before = parent ? parent->text() : QString();
    if (index >= 0) {
        return before + QStringLiteral("[%1]").arg(index);
    }
    return before.isEmpty() ? name.toString() : before + QLatin1Char('.') + name.toString();
}

void JsonReader::schemaError(std::optional<Error>& error, const JsonPath& path,
                             const QString& detail)
{
    if (!error) {
        error.emplace();
        error->code = ErrorCode::JsonSchema;
        error->path = path.text();
        error->detail = detail;
    }
}

void JsonReader::finish()
{
    if (m_error || m_found == m_object.size()) {
        return;
    }
    for (auto it = m_object.constBegin(); it != m_object.constEnd(); ++it) {
        const QString key = it.key();
        if (!std::any_of(m_known.begin(), m_known.end(),
                         [&](QLatin1String name) { return key == name; })) {
            schemaError(m_error, JsonPath{&m_path, key}, QStringLiteral("unknown field"));
            return;
        }
    }
}

namespace {

/// The shortest decimal that reads back as the same double, laid out as ECMAScript does [RFC
/// 8785, 3.2.2.3].
QByteArray canonicalNumber(double number)
{
    if (number == 0.0) {
        return "0"; // also for -0
    }
    std::array<char, 32> buffer{};
    const auto end = std::to_chars(buffer.begin(), buffer.end(), std::fabs(number),
                                   std::chars_format::scientific)
                         .ptr;
    QByteArray text(buffer.data(), qsizetype(end - buffer.begin()));
    const qsizetype e = text.indexOf('e');
    const int exponent = text.mid(e + 1).toInt();
    QByteArray digits = text.left(e);
    digits.replace(".", "");
    const int count = int(digits.size());
    QByteArray out;
    if (exponent >= 0 && exponent < 21) {
        out = count <= exponent + 1 ? digits + QByteArray(exponent + 1 - count, '0')
                                    : digits.left(exponent + 1) + '.' + digits.mid(exponent + 1);
    } else if (exponent < 0 && exponent >= -6) {
        out = "0." + QByteArray(-exponent - 1, '0') + digits;
    } else {
        out = digits.left(1) + (count > 1 ? "." + digits.mid(1) : QByteArray()) + 'e'
            + (exponent > 0 ? "+" : "-") + QByteArray::number(std::abs(exponent));
    }
    return number < 0 ? "-" + out : out;
}

void appendEscaped(QByteArray& out, char c)
{
    switch (c) {
    case '"':
        out += "\\\"";
        break;
    case '\\':
        out += "\\\\";
        break;
    case '\b':
        out += "\\b";
        break;
    case '\f':
        out += "\\f";
        break;
    case '\n':
        out += "\\n";
        break;
    case '\r':
        out += "\\r";
        break;
    case '\t':
        out += "\\t";
        break;
    default:
        out += "\\u" + QByteArray::number(int(c), 16).rightJustified(4, '0');
    }
}

void appendString(QByteArray& out, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    out += '"';
    const char* plain = utf8.constBegin();
    for (const char* c = plain; c != utf8.constEnd(); ++c) {
        if (*c == '"' || *c == '\\' || static_cast<unsigned char>(*c) < 0x20) {
            out.append(plain, c - plain);
            appendEscaped(out, *c);
            plain = c + 1;
        }
    }
    out.append(plain, utf8.constEnd() - plain);
    out += '"';
}

void append(QByteArray& out, const QJsonValue& value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double:
        out += canonicalNumber(value.toDouble());
        break;
    case QJsonValue::String:
        appendString(out, value.toString());
        break;
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const auto& item : value.toArray()) {
            if (!std::exchange(first, false)) {
                out += ',';
            }
            append(out, item);
        }
        out += ']';
        break;
    }
    case QJsonValue::Object: {
        // QJsonObject keeps its keys ordered by UTF-16 code unit, which is what RFC 8785 asks for.
        const QJsonObject object = value.toObject();
        out += '{';
        bool first = true;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (!std::exchange(first, false)) {
                out += ',';
            }
            appendString(out, it.key());
            out += ':';
            append(out, it.value());
        }
        out += '}';
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        break;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue& value)
{
    QByteArray out;
    append(out, value);
    return out;
}

} // namespace luytre
