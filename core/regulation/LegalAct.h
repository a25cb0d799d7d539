#pragma once

#include "regulation/Provenance.h"

namespace luytre {

/// A law, decree, circular or standard that a pack cites.
struct LegalAct {
    QString id; ///< short id used by references, e.g. "nd331"
    QString citation; ///< as documents cite it, e.g. "Nghị định số 331/2026/NĐ-CP"
    LocalizedText title;
    QDate issued;
    QString preamble; ///< the line of "căn cứ" in documents, without the word Căn cứ; empty when
                      ///< not cited there
    Provenance mark = Provenance::Verified;
    friend bool operator==(const LegalAct&, const LegalAct&) = default;
};
template <class Archive>
void describe(Archive& a, LegalAct& x)
{
    a.required("id", x.id);
    a.required("citation", x.citation);
    a.required("title", x.title);
    a.field("issued", x.issued);
    a.field("preamble", x.preamble);
    a.field("mark", x.mark);
}

/// A code list entry: kind of information, kind of system, ...
struct CodedItem {
    QString code;
    LocalizedText name;
    LocalizedText definition;
    LegalReference basis;
    friend bool operator==(const CodedItem&, const CodedItem&) = default;
};
template <class Archive>
void describe(Archive& a, CodedItem& x)
{
    a.required("code", x.code);
    a.required("name", x.name);
    a.field("definition", x.definition);
    a.required("basis", x.basis);
}

} // namespace luytre
