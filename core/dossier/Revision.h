#pragma once

#include "dossier/Dossier.h"

namespace luytre {

/// One difference between two states of a dossier.
struct Change {
    /// Where: "system.name", "assessments[5.12.2.2a-8].status". Elements of a list are named by
    /// their own key (id, clause, asset, ...), not by their index, so that inserting one does not
    /// change all that follow. A list whose elements only changed places has the path
    /// "components[]" and its keys as values.
    QString path;
    QJsonValue before = QJsonValue(QJsonValue::Undefined); ///< undefined: was not there
    QJsonValue after = QJsonValue(QJsonValue::Undefined); ///< undefined: is not there any more
    friend bool operator==(const Change&, const Change&) = default;
};
template <class Archive>
void describe(Archive& a, Change& x)
{
    a.required("path", x.path);
    a.field("before", x.before);
    a.field("after", x.after);
}

/// Every difference between two states, in the order of the fields' names; empty only when both are
/// equal. An element added to or taken from a list is one change with the whole element; everything
/// else is told field by field. Pure; linear in the size of the dossiers.
[[nodiscard]] std::vector<Change> compare(const Dossier& before, const Dossier& after);

/// The same for the JSON forms of two dossiers, where they are already there.
[[nodiscard]] std::vector<Change> compare(const QJsonObject& before, const QJsonObject& after);

/// A value of a change as text for people and journals: texts as they are, dates and numbers as
/// stored, lists and elements as canonical JSON, nothing for what is not there.
[[nodiscard]] QString changeText(const QJsonValue& value);

} // namespace luytre
