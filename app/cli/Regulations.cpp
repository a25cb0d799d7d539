#include "cli/Regulations.h"

#include "cli/Words.h"

namespace luytre::cli {

Result<RegulationLibrary> regulationsOf(const Session& session)
{
    QString folder = session.arguments().value(latin("regulations"));
    if (folder.isEmpty()) {
        folder = qEnvironmentVariable("LUYTRE_REGULATIONS");
    }
    return RegulationLibrary::open(folder);
}

} // namespace luytre::cli
