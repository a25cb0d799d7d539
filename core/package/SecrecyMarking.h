#pragma once

#include "dossier/Dossier.h"

namespace luytre {

/// State secrets are never put into a package. Fails with SecrecyMarking (`path` is the place,
/// `detail` the marking) when a text of the dossier is a marking: "Mật", "Tối mật", "Tuyệt mật"
/// alone or bracketed, or after "Độ mật:". The same words inside running text are no marking.
[[nodiscard]] Result<void> refuseSecrecyMarking(const Dossier& dossier);

} // namespace luytre
