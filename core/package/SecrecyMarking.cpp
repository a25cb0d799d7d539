#include "package/SecrecyMarking.h"

#include <QRegularExpression>

namespace luytre {

namespace {

/// Longer texts are prose, not the head of a document.
constexpr qsizetype longestHead = 300;

const QRegularExpression& marking()
{
    static const QRegularExpression expression(
        QStringLiteral("^[\\s\\[({*]*(tuyệt mật|tối mật|mật)[\\s\\])}*.!]*$"
                       "|(?:độ|dấu|mức độ) mật\\s*[:–-]\\s*(tuyệt mật|tối mật|mật)(?!\\p{L})"
                       "|[\\[(]\\s*(?-i:(TUYỆT MẬT|TỐI MẬT|MẬT|Tuyệt mật|Tối mật|Mật))\\s*[\\])]"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return expression;
}

std::optional<Error> findIn(const QJsonValue& value, const QString& path)
{
    if (value.isString() && value.toString().size() <= longestHead) {
        const auto match = marking().match(value.toString());
        if (match.hasMatch()) {
            Error error;
            error.code = ErrorCode::SecrecyMarking;
            error.detail = match.captured(0).trimmed();
            error.path = path;
            return error;
        }
    }
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (auto error = findIn(array.at(i), QStringLiteral("%1[%2]").arg(path).arg(i))) {
                return error;
            }
        }
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (auto error = findIn(
                    it.value(), path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key())) {
                return error;
            }
        }
    }
    return std::nullopt;
}

} // namespace

Result<void> refuseSecrecyMarking(const Dossier& dossier)
{
    if (auto error = findIn(toJson(dossier), {})) {
        return failure(std::move(*error));
    }
    return {};
}

} // namespace luytre
