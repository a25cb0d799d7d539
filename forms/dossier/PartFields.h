#pragma once

#include "forms/dossier/FieldGrid.h"

namespace luytre::forms {

/// Finds a part of the dossier, such as its operating unit. Must change nothing.
template <class Part>
using PartOf = std::function<Part&(Dossier&)>;

/// An entry of one of the dossier's lists; an empty one where the list has become shorter.
template <class Part>
[[nodiscard]] PartOf<Part> entryOf(std::vector<Part> Dossier::*list, int index)
{
    return [list, index](Dossier& dossier) -> Part& {
        static Part none;
        auto& entries = dossier.*list;
        if (index < int(entries.size())) {
            return entries[std::size_t(index)];
        }
        none = {};
        return none;
    };
}

/// Access to a member of a part.
template <class Part, class T>
[[nodiscard]] FieldAccess<T> memberOf(const PartOf<Part>& part, T Part::*member)
{
    // Reading goes through the same function, which changes nothing.
    return {[part, member](const Dossier& dossier) -> const T& {
                return part(const_cast<Dossier&>(dossier)).*member;
            },
            [part, member](Dossier& dossier) -> T& { return part(dossier).*member; }};
}

/// The fields of parts that the dossier has in several places; `root` is the part's path.
void addOrganisationFields(FieldGrid& grid, const QString& root, const PartOf<Organisation>& part);
void addDocumentFields(FieldGrid& grid, const QString& root, const PartOf<DocumentReference>& part);
void addContactFields(FieldGrid& grid, const QString& root, const PartOf<ContactPoint>& part);
void addServiceFields(FieldGrid& grid, const QString& root,
                      const PartOf<ServiceOrganisation>& part);

} // namespace luytre::forms
