#include "cli/VerbRegistry.h"

namespace luytre::cli {

const std::vector<Verb>& allVerbs()
{
    static const std::vector<Verb> verbs = {
        regulationsVerb(), regulationsShowVerb(), levelVerb(),
        checkVerb(),       scoreVerb(),           manualVerb(),
    };
    return verbs;
}

} // namespace luytre::cli
