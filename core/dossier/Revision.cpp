#include "dossier/Revision.h"

#include <QHash>
#include <QSet>

namespace luytre {

namespace {

/// The fields by which elements of the dossier's lists are told apart, the strongest first.
constexpr std::array listKeys{"id", "clause", "asset", "number", "evidence", "kind", "name"};

QString keyText(const QJsonValue& element, QLatin1String key)
{
    const QJsonValue value = element.toObject().value(key);
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

/// The keys of all elements; nothing when one has none or two share one.
std::optional<QStringList> keysOf(const QJsonArray& list, QLatin1String key)
{
    QStringList keys;
    QSet<QString> seen;
    for (const auto& element : list) {
        const QString text = element.isObject() ? keyText(element, key) : QString();
        if (text.isEmpty() || seen.contains(text)) {
            return std::nullopt;
        }
        seen.insert(text);
        keys.append(text);
    }
    return keys;
}

class Comparison
{
public:
    std::vector<Change> changes;

    void objects(const QString& path, const QJsonObject& before, const QJsonObject& after)
    {
        QMap<QString, int> names;
        for (const QString& name : before.keys() + after.keys()) {
            names.insert(name, 0);
        }
        for (auto it = names.constBegin(); it != names.constEnd(); ++it) {
            values(path.isEmpty() ? it.key() : path + QLatin1Char('.') + it.key(),
                   before.value(it.key()), after.value(it.key()));
        }
    }

private:
    void values(const QString& path, const QJsonValue& before, const QJsonValue& after)
    {
        // Empty lists and objects are not written, so "not there" compares as an empty one.
        const bool lists = isListOf(before, after) && isListOf(after, before);
        const bool structs = (before.isObject() || after.isObject())
            && (before.isObject() || before.isUndefined())
            && (after.isObject() || after.isUndefined());
        if (before == after) {
            return;
        }
        const std::size_t had = changes.size();
        if (lists) {
            arrays(path, before.toArray(), after.toArray());
        } else if (structs) {
            objects(path, before.toObject(), after.toObject());
        }
        // An empty list or object against none at all has no part to tell: the whole is the change.
        if (changes.size() == had) {
            changes.push_back({path, before, after});
        }
    }

    static bool isListOf(const QJsonValue& value, const QJsonValue& other)
    {
        const QJsonArray list = value.toArray();
        return (value.isArray() && !list.isEmpty() && list.first().isObject())
            || ((value.isUndefined() || (value.isArray() && list.isEmpty())) && other.isArray()
                && other.toArray().first().isObject());
    }

    void arrays(const QString& path, const QJsonArray& before, const QJsonArray& after)
    {
        for (const char* name : listKeys) {
            const QLatin1String key(name);
            const auto keysBefore = keysOf(before, key);
            const auto keysAfter = keysOf(after, key);
            if (keysBefore && keysAfter) {
                byKey(path, before, *keysBefore, after, *keysAfter);
                return;
            }
        }
        for (qsizetype i = 0; i < std::max(before.size(), after.size()); ++i) {
            element(path + QStringLiteral("[%1]").arg(i), before.at(i), after.at(i));
        }
    }

    void byKey(const QString& path, const QJsonArray& before, const QStringList& keysBefore,
               const QJsonArray& after, const QStringList& keysAfter)
    {
        QHash<QString, qsizetype> placeAfter;
        for (qsizetype i = 0; i < keysAfter.size(); ++i) {
            placeAfter.insert(keysAfter.at(i), i);
        }
        const QSet<QString> known(keysBefore.begin(), keysBefore.end());
        QStringList keptBefore;
        for (qsizetype i = 0; i < keysBefore.size(); ++i) {
            const QString& key = keysBefore.at(i);
            const auto found = placeAfter.constFind(key);
            if (found != placeAfter.constEnd()) {
                keptBefore.append(key);
            }
            element(at(path, key), before.at(i),
                    found == placeAfter.constEnd() ? QJsonValue(QJsonValue::Undefined)
                                                   : after.at(*found));
        }
        QStringList keptAfter;
        for (qsizetype i = 0; i < keysAfter.size(); ++i) {
            if (known.contains(keysAfter.at(i))) {
                keptAfter.append(keysAfter.at(i));
            } else {
                element(at(path, keysAfter.at(i)), QJsonValue(QJsonValue::Undefined), after.at(i));
            }
        }
        if (keptBefore != keptAfter) {
            changes.push_back({path + QStringLiteral("[]"), QJsonArray::fromStringList(keysBefore),
                               QJsonArray::fromStringList(keysAfter)});
        }
    }

    /// An element that came or went is told whole.
    void element(const QString& path, const QJsonValue& before, const QJsonValue& after)
    {
        if (before.isUndefined() || after.isUndefined()) {
            changes.push_back({path, before, after});
        } else {
            values(path, before, after);
        }
    }

    static QString at(const QString& path, const QString& key)
    {
        return path + QLatin1Char('[') + key + QLatin1Char(']');
    }
};

} // namespace

std::vector<Change> compare(const QJsonObject& before, const QJsonObject& after)
{
    Comparison comparison;
    comparison.objects({}, before, after);
    return std::move(comparison.changes);
}

std::vector<Change> compare(const Dossier& before, const Dossier& after)
{
    return compare(toJson(before), toJson(after));
}

QString changeText(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull()) {
        return {};
    }
    return value.isString() ? value.toString() : QString::fromUtf8(canonicalJson(value));
}

} // namespace luytre
