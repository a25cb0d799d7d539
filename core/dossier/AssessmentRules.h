#pragma once

#include "dossier/Dossier.h"
#include "regulation/Catalogue.h"

namespace luytre {

/// The status that counts: the worst of the assets answered one by one, or the one given for the
/// whole. Worst first: not assessed, not met, partially met, met; assets that are "not applicable"
/// are left out, and the whole is not applicable only when all of them are.
[[nodiscard]] AssessmentStatus effectiveStatus(const Assessment& assessment);

/// The effective status of a requirement in a dossier; NotAssessed when it has no answer, or when
/// it is answered asset by asset and an asset in scope is left out.
[[nodiscard]] AssessmentStatus statusOf(const Dossier& dossier, const Requirement& requirement);

/// The assets that a requirement is about: ids of devices, servers, applications or components;
/// empty for System.
[[nodiscard]] QStringList assetsInScope(const Dossier& dossier, RequirementScope scope);

/// Sets one status for many requirements at once; answers that exist keep their explanation,
/// evidence and notes, new ones remember the hash of the text answered. Where assets are answered
/// one by one, all in scope take the status. `reason` is kept only with NotApplicable.
void setStatuses(Dossier& dossier, const std::vector<const Requirement*>& requirements,
                 AssessmentStatus status, const QString& reason = {});

} // namespace luytre
