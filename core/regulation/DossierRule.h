#pragma once

#include "base/Level.h"
#include "regulation/Provenance.h"

namespace luytre {

/// How much a finding matters.
enum class Severity {
    Block, ///< cannot be exported as a submission
    Warning, ///< an appraiser would ask
    Advice, ///< would make it better
};
constexpr auto enumNames(Severity)
{
    return std::array{EnumName{Severity::Block, "block"}, EnumName{Severity::Warning, "warning"},
                      EnumName{Severity::Advice, "advice"}};
}

/// A completeness, consistency or contradiction rule: the check is code (named by `check`), its
/// severity, sentence and legal basis are data. The sentence has {placeholders} that the check
/// fills.
struct DossierRule {
    QString id; ///< "C-01", "M-03", ...
    QString check; ///< name of a check in core/dossier
    Severity severity = Severity::Warning;
    LocalizedText text;
    std::optional<LegalReference> basis; ///< none where practice, not law, asks for it
    std::vector<Level> levels; ///< empty means all
    friend bool operator==(const DossierRule&, const DossierRule&) = default;
};
template <class Archive>
void describe(Archive& a, DossierRule& x)
{
    a.required("id", x.id);
    a.required("check", x.check);
    a.required("severity", x.severity);
    a.required("text", x.text);
    a.field("basis", x.basis);
    a.field("levels", x.levels);
}

} // namespace luytre
