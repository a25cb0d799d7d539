#include "cli/VerbRegistry.h"

namespace luytre::cli {

const std::vector<Verb>& allVerbs()
{
    static const std::vector<Verb> verbs = {
        levelVerb(),
        checkVerb(),
        scoreVerb(),
        exportVerb(),
        fieldsVerb(),
        signVerb(),
        fullVerifyVerb(),
        extractVerb(),
        sealVerb(),
        unsealVerb(),
        trustListVerb(),
        trustAddVerb(),
        trustRemoveVerb(),
        trustCrlVerb(),
        tokenListVerb(),
        tokenCertsVerb(),
        tokenTestVerb(),
        regulationsVerb(),
        regulationsShowVerb(),
        workspaceInitVerb(),
        workspaceImportVerb(),
        workspaceListVerb(),
        workspaceSearchVerb(),
        workspaceHistoryVerb(),
        workspaceCompareVerb(),
        workspaceRevertVerb(),
        workspaceBackupVerb(),
        workspaceRestoreVerb(),
        workspaceCheckVerb(),
        manualVerb(),
    };
    return verbs;
}

} // namespace luytre::cli
