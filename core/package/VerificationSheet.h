#pragma once

#include "base/LocalizedText.h"
#include "package/Package.h"
#include "signing/VerificationReport.h"

#include <QDateTime>
#include <QString>

namespace luytre {

/// What a verification sheet is about.
struct SheetSubject {
    QString file; ///< path of the file that was verified; read once more for its digest
    const Package* package = nullptr; ///< not owned; null: no package
    bool packageChecked = false; ///< pages and evidence were compared, see checkPackage()
    QDateTime checkedAt; ///< UTC
    QString revocationLists; ///< the lists on hand, in words; empty: none
};

/// Writes the printable sheet (Phiếu kiểm tra) of a verification as PDF/A: headline, the file, the
/// seven checks in their order, the signatures. Needs a QGuiApplication. Fails with FileNotFound,
/// FileUnreadable, FileUnwritable, DiskFull.
[[nodiscard]] Result<void> writeVerificationSheet(const VerificationReport& report,
                                                  const SheetSubject& subject, Language language,
                                                  const QString& path);

} // namespace luytre
