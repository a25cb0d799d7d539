#pragma once

#include "base/Result.h"

#include <QString>
#include <QStringList>

namespace luytre {

class PdfFile;

/// What came after a revision of a file.
struct RevisionChanges {
    bool anything = false; ///< bytes follow the revision
    bool updates = false; ///< cross-reference sections follow it
    /// What is not the filling of an empty signature field, a /DSS or a document time stamp: one
    /// line each, the objects named ("object 12: key /Contents"). Technical, English. Empty:
    /// nothing else happened.
    QStringList forbidden;
};

/// Compares a signed revision (the first `revisionEnd` bytes) with the whole file, by default deny:
/// every object that was added, changed or removed must be explained by what may follow a
/// signature, whatever it does on the page.
///
/// Fails with PdfMalformed when the revision is no sound PDF by itself, and as PdfFile::open does.
[[nodiscard]] Result<RevisionChanges> analyseChanges(const PdfFile& file, qint64 revisionEnd);

} // namespace luytre
