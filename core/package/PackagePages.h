#pragma once

#include "base/Level.h"
#include "base/Progress.h"
#include "dossier/Dossier.h"
#include "package/PackageManifest.h"
#include "pdf/PdfaWriter.h"
#include "regulation/Catalogue.h"
#include "regulation/RegulationPack.h"

#include <functional>

namespace luytre {

/// What the pages of a package are made of. The references must outlive the call.
struct PackagePagesInput {
    const Dossier& dossier;
    const RegulationPack& pack;
    const Catalogue& catalogue;
    PackageKind kind = PackageKind::Draft;
    /// The bytes of a piece of evidence, asked for diagrams only, already compared with its digest.
    std::function<Result<QByteArray>(const Evidence&)> evidenceBytes;
};

/// The pages with outline, links, signature fields and placed diagrams; metadata and attachments
/// are left to the caller.
struct PackagePages {
    PdfaDocument document;
    QString title;
    Level level = lowestLevel; ///< that the document is made for
    int pageCount = 0;
};

/// Renders the pages: the same record gives the same pages, whoever asks and whenever. Needs a
/// QGuiApplication. Fails with FindingsBlock (a submission whose findings block), TextNotPrintable,
/// Cancelled, or what `evidenceBytes` fails with.
[[nodiscard]] Result<PackagePages> renderPackagePages(const PackagePagesInput& input,
                                                      ProgressSink* progress = nullptr,
                                                      const CancellationToken* cancel = nullptr);

} // namespace luytre
