#pragma once

#include "base/Json.h"

#include <array>

namespace luytre {

/// How far a text of the law or of a catalogue may be relied on. Shown wherever the text is shown.
enum class Provenance {
    Official, ///< the official wording, loaded by an office that owns it
    Verified, ///< read in the full text (unofficial transcription), or checked against one
    Secondary, ///< restated from a secondary source
    Inferred, ///< concluded from verified text
    Reconstructed, ///< rebuilt by analogy; the original was not seen
};

constexpr auto enumNames(Provenance)
{
    return std::array{
        EnumName{Provenance::Official, "official"},
        EnumName{Provenance::Verified, "verified"},
        EnumName{Provenance::Secondary, "secondary"},
        EnumName{Provenance::Inferred, "inferred"},
        EnumName{Provenance::Reconstructed, "reconstructed"},
    };
}

/// The letter printed beside a text: C official wording, D restated from another source, S inferred
/// or rebuilt.
[[nodiscard]] constexpr char provenanceMark(Provenance p)
{
    return p == Provenance::Official                              ? 'C'
        : p == Provenance::Verified || p == Provenance::Secondary ? 'D'
                                                                  : 'S';
}

/// Where a rule stands in the law, ready to print: "điểm c khoản 2 Điều 13" + "Nghị định số
/// 331/2026/NĐ-CP".
struct LegalReference {
    QString
        provision; ///< Vietnamese, as documents cite it; may be empty when the whole act is meant
    QString act; ///< id of an act in RegulationPack::acts
    Provenance mark = Provenance::Verified;
    friend bool operator==(const LegalReference&, const LegalReference&) = default;
};

template <class Archive>
void describe(Archive& a, LegalReference& r)
{
    a.field("provision", r.provision);
    a.required("act", r.act);
    a.field("mark", r.mark);
}

} // namespace luytre
