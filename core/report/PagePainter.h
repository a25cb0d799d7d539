#pragma once

#include "base/Progress.h"
#include "report/Paginator.h"

class QPaintDevice;

namespace luytre::report {

/// Draws one page. The painter's unit must be one pt, its origin the top left corner of the page.
void paintPage(QPainter& painter, const LaidOutDocument& document,
               const DocumentDescription& description, std::size_t page);

/// All pages as a PDF, vectors and embedded faces only. Fails with Cancelled.
[[nodiscard]] Result<QByteArray> paintPdf(const LaidOutDocument& document,
                                          const DocumentDescription& description,
                                          ProgressSink* progress,
                                          const CancellationToken* cancellation);

/// Fails with TextNotPrintable when a page holds characters that the typeface lacks: `detail` lists
/// them, `path` is the heading they stand under.
[[nodiscard]] Result<void> checkPrintable(const LaidOutDocument& document);

} // namespace luytre::report
