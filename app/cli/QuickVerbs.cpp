#include "cli/VerbRegistry.h"

namespace luytre::cli {

const std::vector<Verb>& quickVerbs()
{
    static const std::vector<Verb> verbs = {fieldsVerb(), verifyVerb()};
    return verbs;
}

} // namespace luytre::cli
