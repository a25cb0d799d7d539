#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QString>

#include <map>
#include <tuple>
#include <vector>

namespace luytre {

/// A JSON record in parts, so that an edit stores what it changed and not the whole.
///
/// Each field that is an object is a part; each element of a list whose elements are told apart by
/// an "id" or a "clause" is a part, in the record itself or one object deep
/// ("architecture.devices"); everything else is the part with the empty name. Splitting and joining
/// any object gives it back equal. Pure.
struct PartKey {
    QString part;
    QString item; ///< id or clause; empty when the part is no list element
    friend bool operator==(const PartKey&, const PartKey&) = default;
    friend bool operator<(const PartKey& a, const PartKey& b)
    {
        return std::tie(a.part, a.item) < std::tie(b.part, b.item);
    }
};

struct Part {
    qint64 position = 0; ///< order among the elements of a list, with gaps
    QString content; ///< canonical JSON of an object
    friend bool operator==(const Part&, const Part&) = default;
};

using Parts = std::map<PartKey, Part>;

/// The room between neighbours in a new list.
inline constexpr qint64 positionGap = 1LL << 20;

[[nodiscard]] Parts splitRecord(const QJsonObject& record);

/// Fails with WorkspaceDamaged when a content is not a JSON object.
[[nodiscard]] Result<QJsonObject> joinRecord(const Parts& parts);

/// Gives list elements of `after` the positions they have in `before`, as far as their order
/// allows, so that one that is added, removed or moved does not touch its neighbours.
void keepPositions(const Parts& before, Parts& after);

/// Keys whose part differs, is new, or is gone.
[[nodiscard]] std::vector<PartKey> changedParts(const Parts& before, const Parts& after);

} // namespace luytre
