#pragma once

#include "base/Result.h"
#include "pdf/PdfFile.h"

#include <vector>

namespace luytre {

/// The pages (0-based) on which two documents show different things: their contents and everything
/// these use (fonts, images, forms, colour spaces), page box and rotation, compared object by
/// object, streams by what they decode to. Annotations and signatures are not part of it. Pages
/// that only one of the two has count as different.
///
/// `left` may be hostile: its streams are decoded only as far as they agree with those of `right`,
/// and the walk ends at a bounded depth (what lies deeper counts as different). Fails with
/// PdfMalformed when pages cannot be listed.
[[nodiscard]] Result<std::vector<int>> differingPages(const PdfFile& left, const PdfFile& right);

} // namespace luytre
