#include "storage/RecordParts.h"

#include "base/Json.h"

#include <QSet>

#include <algorithm>

namespace luytre {

namespace {

constexpr std::array itemKeys{"id", "clause"};

QString itemKey(const QJsonValue& element)
{
    const QJsonObject object = element.toObject();
    for (const char* name : itemKeys) {
        const QString key = object.value(QLatin1String(name)).toString();
        if (!key.isEmpty()) {
            return key;
        }
    }
    return {};
}

/// Whether every element is an object with a key of its own.
bool isKeyedList(const QJsonValue& value)
{
    const QJsonArray list = value.toArray();
    QSet<QString> seen;
    for (const auto& element : list) {
        const QString key = itemKey(element);
        if (key.isEmpty() || seen.contains(key)) {
            return false;
        }
        seen.insert(key);
    }
    return !list.isEmpty();
}

QString contentOf(const QJsonObject& object)
{
    return QString::fromUtf8(canonicalJson(object));
}

void addList(Parts& parts, const QString& name, const QJsonArray& list)
{
    qint64 position = 0;
    for (const auto& element : list) {
        position += positionGap;
        parts.insert_or_assign({name, itemKey(element)},
                               Part{position, contentOf(element.toObject())});
    }
}

/// Lists of one field, in order: the elements as (position, key).
using Order = std::vector<std::pair<qint64, PartKey>>;

std::map<QString, Order> listsOf(const Parts& parts)
{
    std::map<QString, Order> lists;
    for (const auto& [key, part] : parts) {
        if (!key.item.isEmpty()) {
            lists[key.part].emplace_back(part.position, key);
        }
    }
    for (auto& [name, order] : lists) {
        std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) {
            return std::pair(a.first, a.second.item) < std::pair(b.first, b.second.item);
        });
    }
    return lists;
}

/// Indices of the longest rising run of positions (not necessarily neighbours); negative ones are
/// new and stay out.
std::vector<std::size_t> longestRising(const std::vector<qint64>& positions)
{
    std::vector<std::size_t> tails;
    std::vector<std::ptrdiff_t> previous(positions.size(), -1);
    for (std::size_t i = 0; i < positions.size(); ++i) {
        if (positions[i] < 0) {
            continue;
        }
        const auto at = std::lower_bound(
            tails.begin(), tails.end(), positions[i],
            [&](std::size_t tail, qint64 value) { return positions[tail] < value; });
        previous[i] = at == tails.begin() ? -1 : std::ptrdiff_t(*std::prev(at));
        if (at == tails.end()) {
            tails.push_back(i);
        } else {
            *at = i;
        }
    }
    std::vector<std::size_t> run;
    for (auto i = tails.empty() ? -1 : std::ptrdiff_t(tails.back()); i >= 0;
         i = previous[std::size_t(i)]) {
        run.push_back(std::size_t(i));
    }
    std::reverse(run.begin(), run.end());
    return run;
}

/// Positions for all elements: kept ones stay, the others share the room between them. False when
/// there is none.
bool fillGaps(std::vector<qint64>& positions, const std::vector<std::size_t>& kept)
{
    std::size_t next = 0;
    qint64 below = 0;
    for (std::size_t k = 0; k <= kept.size(); ++k) {
        const std::size_t end = k < kept.size() ? kept[k] : positions.size();
        const qint64 count = qint64(end - next);
        const qint64 room = k < kept.size() ? (positions[end] - below) / (count + 1) : positionGap;
        if (room < 1) {
            return false;
        }
        for (; next < end; ++next) {
            below += room;
            positions[next] = below;
        }
        if (k < kept.size()) {
            below = positions[end];
            next = end + 1;
        }
    }
    return true;
}

} // namespace

Parts splitRecord(const QJsonObject& record)
{
    Parts parts;
    QJsonObject rest;
    for (auto field = record.begin(); field != record.end(); ++field) {
        const QString name = field.key();
        // A dot or an empty name would be mistaken for a list one object deep, or for the rest.
        if (name.isEmpty() || name.contains(QLatin1Char('.'))) {
            rest.insert(name, field.value());
        } else if (field->isObject()) {
            QJsonObject own;
            const QJsonObject object = field->toObject();
            for (auto inner = object.begin(); inner != object.end(); ++inner) {
                if (isKeyedList(inner.value())) {
                    addList(parts, name + QLatin1Char('.') + inner.key(), inner->toArray());
                } else {
                    own.insert(inner.key(), inner.value());
                }
            }
            parts.insert_or_assign({name, {}}, Part{0, contentOf(own)});
        } else if (isKeyedList(field.value())) {
            addList(parts, name, field->toArray());
        } else {
            rest.insert(name, field.value());
        }
    }
    parts.insert_or_assign({{}, {}}, Part{0, contentOf(rest)});
    return parts;
}

Result<QJsonObject> joinRecord(const Parts& parts)
{
    QJsonObject record;
    std::map<QString, QJsonObject> objects;
    for (const auto& [key, part] : parts) {
        if (key.item.isEmpty()) {
            const auto object = parseJsonObject(part.content.toUtf8());
            if (!object) {
                return failure(ErrorCode::WorkspaceDamaged,
                               QStringLiteral("part %1: ").arg(key.part) + object.error().detail);
            }
            if (key.part.isEmpty()) {
                record = *object;
            } else {
                objects[key.part] = *object;
            }
        }
    }
    for (const auto& [name, order] : listsOf(parts)) {
        QJsonArray list;
        for (const auto& [position, key] : order) {
            const auto element = parseJsonObject(parts.at(key).content.toUtf8());
            if (!element) {
                return failure(ErrorCode::WorkspaceDamaged,
                               QStringLiteral("part %1[%2]: ").arg(key.part, key.item)
                                   + element.error().detail);
            }
            list.append(*element);
        }
        const qsizetype dot = name.indexOf(QLatin1Char('.'));
        if (dot < 0) {
            record.insert(name, list);
        } else {
            objects[name.left(dot)].insert(name.mid(dot + 1), list);
        }
    }
    for (const auto& [name, object] : objects) {
        record.insert(name, object);
    }
    return record;
}

void keepPositions(const Parts& before, Parts& after)
{
    for (const auto& [name, order] : listsOf(after)) {
        std::vector<qint64> positions;
        for (const auto& [position, key] : order) {
            const auto old = before.find(key);
            positions.push_back(old == before.end() ? -1 : old->second.position);
        }
        if (!fillGaps(positions, longestRising(positions))) {
            continue; // no room left between two neighbours: the list is numbered anew
        }
        for (std::size_t i = 0; i < order.size(); ++i) {
            after.at(order[i].second).position = positions[i];
        }
    }
}

std::vector<PartKey> changedParts(const Parts& before, const Parts& after)
{
    std::vector<PartKey> changed;
    auto old = before.begin();
    auto now = after.begin();
    while (old != before.end() || now != after.end()) {
        if (now == after.end() || (old != before.end() && old->first < now->first)) {
            changed.push_back((old++)->first);
        } else if (old == before.end() || now->first < old->first) {
            changed.push_back((now++)->first);
        } else {
            if (!(old->second == now->second)) {
                changed.push_back(now->first);
            }
            ++old;
            ++now;
        }
    }
    return changed;
}

} // namespace luytre
