#include "pdf/ChangeAnalysis.h"

#include "pdf/AllowedChanges.h"
#include "pdf/PdfFile.h"
#include "pdf/QpdfSupport.h"
#include "pdf/XrefChain.h"

#include <algorithm>

namespace luytre {

bool ChangePermission::isLocked(const QString& field) const
{
    const auto names = [&field](const QString& name) {
        return field == name || field.startsWith(name + QLatin1Char('.'));
    };
    return (allFieldsLocked && std::none_of(unlockedFields.begin(), unlockedFields.end(), names))
        || std::any_of(lockedFields.begin(), lockedFields.end(), names);
}

Result<RevisionChanges> analyseChanges(const PdfFile& file, qint64 revisionEnd,
                                       const ChangePermission& permission)
{
    RevisionChanges changes;
    if (file.size() <= revisionEnd) {
        return changes;
    }
    LUYTRE_TRY(older, PdfFile::openRevision(file.path(), revisionEnd, PdfReading::AsViewersDo));
    LUYTRE_TRY(compared, qpdf::guarded(file.path(), [&]() -> Result<RevisionChanges> {
                   return qpdf::AllowedChanges(older.document(), file.document(), permission).run();
               }));
    changes = std::move(compared);
    changes.anything = true;
    const auto outside = [&](const char* why) {
        changes.forbidden.push_back(
            {ChangedPart::File, ChangeKind::Added, -1, {}, QLatin1String(why)});
    };
    if (!file.xrefs().contains(older.xrefs().sections.front().offset)) {
        outside("the cross-references of the signed revision are left out");
    }
    const bool updated = file.xrefs().sections.size() > older.xrefs().sections.size();
    if (file.xrefs().fileEnd != file.size() || (!updated && changes.forbidden.empty())) {
        outside("bytes behind the end of the last revision");
    }
    return changes;
}

} // namespace luytre
