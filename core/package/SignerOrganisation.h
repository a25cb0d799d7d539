#pragma once

#include "dossier/Dossier.h"
#include "signing/VerificationReport.h"

#include <vector>

namespace luytre {

/// Whether the organisation in each signer's certificate is one that the dossier names: its owner
/// or its operating unit. Names are compared without accents, case and the usual abbreviations.
/// A difference is a warning and not a verdict, since authorities write names in their own ways:
/// a person has to look. Certificates without an organisation, and time stamps, say nothing.
[[nodiscard]] std::vector<VerificationFinding>
signerOrganisationFindings(const Dossier& dossier, const VerificationReport& report);

} // namespace luytre
