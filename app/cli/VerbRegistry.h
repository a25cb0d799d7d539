#pragma once

#include "cli/Verb.h"

namespace luytre::cli {

/// Every verb, in the order in which help lists them.
[[nodiscard]] const std::vector<Verb>& allVerbs();

/// Those that the small program runs by itself.
[[nodiscard]] const std::vector<Verb>& quickVerbs();

// One function a verb, each in its own file.
[[nodiscard]] Verb regulationsVerb();
[[nodiscard]] Verb regulationsShowVerb();
[[nodiscard]] Verb levelVerb();
[[nodiscard]] Verb checkVerb();
[[nodiscard]] Verb scoreVerb();
[[nodiscard]] Verb exportVerb();
[[nodiscard]] Verb signVerb();
[[nodiscard]] Verb fieldsVerb();
[[nodiscard]] Verb verifyVerb(); ///< of files that are no packages; hands the rest over
[[nodiscard]] Verb fullVerifyVerb(); ///< the same verb with packages, workspaces and sheets
[[nodiscard]] Verb extractVerb();
[[nodiscard]] Verb sealVerb();
[[nodiscard]] Verb unsealVerb();
[[nodiscard]] Verb trustListVerb();
[[nodiscard]] Verb trustAddVerb();
[[nodiscard]] Verb trustRemoveVerb();
[[nodiscard]] Verb trustCrlVerb();
[[nodiscard]] Verb tokenListVerb();
[[nodiscard]] Verb tokenCertsVerb();
[[nodiscard]] Verb tokenTestVerb();
[[nodiscard]] Verb workspaceInitVerb();
[[nodiscard]] Verb workspaceImportVerb();
[[nodiscard]] Verb workspaceListVerb();
[[nodiscard]] Verb workspaceSearchVerb();
[[nodiscard]] Verb workspaceHistoryVerb();
[[nodiscard]] Verb workspaceCompareVerb();
[[nodiscard]] Verb workspaceRevertVerb();
[[nodiscard]] Verb workspaceBackupVerb();
[[nodiscard]] Verb workspaceRestoreVerb();
[[nodiscard]] Verb workspaceCheckVerb();
[[nodiscard]] Verb manualVerb();

} // namespace luytre::cli
