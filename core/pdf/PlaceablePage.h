#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QSizeF>

namespace luytre {

/// The size in pt, as shown, of the first page of a PDF that may be set as a picture into a
/// PDF/A-3u document (ISO 19005-3, clause 6): not encrypted, readable without repair, all fonts
/// embedded with a mapping to Unicode, no colours of a press, no layers, no notes on the page. Any
/// thread. Fails with PdfMalformed, PdfEncrypted, or PdfUnsupported (what the page has that may not
/// be placed).
[[nodiscard]] Result<QSizeF> placeablePageSize(const QByteArray& pdf);

} // namespace luytre
