#pragma once

#include "dossier/Dossier.h"
#include "regulation/RegulationPack.h"
#include "storage/EvidenceStore.h"

namespace luytre::forms {

/// The drawing of the dossier that the program made; none: null.
[[nodiscard]] const Diagram* generatedDiagram(const Dossier& dossier);

/// Makes the stored picture a drawing of the dossier, with a piece of evidence of its own; an
/// earlier one that the program made is replaced.
void placeDiagram(Dossier& dossier, const StoredBlob& picture);

/// A zone that the law asks for, at the end of the list; its id.
QString addZone(Dossier& dossier, const ZoneRequirement& asked);

} // namespace luytre::forms
