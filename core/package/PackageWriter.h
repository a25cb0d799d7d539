#pragma once

#include "base/Level.h"
#include "base/Progress.h"
#include "dossier/Dossier.h"
#include "exchange/EvidenceFolder.h"
#include "package/PackageManifest.h"
#include "regulation/Catalogue.h"
#include "regulation/RegulationPack.h"

namespace luytre {

/// What goes into a package. The references must outlive the call.
struct PackageRequest {
    const Dossier&
        dossier; ///< every piece of evidence with size and digest, as attachEvidence() leaves it
    const RegulationPack& pack;
    const Catalogue& catalogue;
    EvidenceFiles evidence; ///< where the bytes of each piece lie
    PackageKind kind = PackageKind::Draft;
    int revision = 0; ///< of the dossier in its workspace
    QStringList answers; ///< SHA-256 of the packages this one answers
};

/// What was written.
struct WrittenPackage {
    PackageManifest manifest;
    Level level = lowestLevel; ///< that the document is made for
    int pageCount = 0;
    qint64 size = 0; ///< bytes of the file
};

/// The instant that everything in a package is dated with: the letter's date, else the day the
/// dossier was prepared, else the first day of its regulation; midnight in Viet Nam.
[[nodiscard]] QDateTime packageInstant(const Dossier& dossier, const RegulationPack& pack);

/// Renders the dossier and writes it with data, regulation and evidence as one PDF/A-3u. The same
/// request gives the same bytes, at any time, on any machine. A submission goes without the
/// dossier's interview, which is the unit's own; a draft takes it along to another machine.
///
/// The new file is written beside `path`, synced, opened again and compared with what was meant
/// (every field, every digest), and only then moved into place; until then an older file at `path`
/// is as it was.
///
/// Needs a QGuiApplication ("offscreen" will do). Any thread. Fails with FindingsBlock (a
/// submission; one cause a finding: `detail` the rule, `path` the place), SecrecyMarking,
/// EvidenceMissing, EvidenceChanged, TextNotPrintable, ReadBackFailed, DiskFull, FileUnwritable,
/// FileUnreadable or Cancelled.
[[nodiscard]] Result<WrittenPackage> writePackage(const PackageRequest& request,
                                                  const QString& path,
                                                  ProgressSink* progress = nullptr,
                                                  const CancellationToken* cancel = nullptr);

} // namespace luytre
