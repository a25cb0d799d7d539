#pragma once

#include <qpdf/QPDFObjectHandle.hh>

namespace luytre::qpdf {

/// Whether two metadata streams (either may be missing) say the same but for what a program writes
/// of itself: dates, producer, identifiers of the file's versions. Metadata that are new may bring
/// those alone. May throw as qpdf does.
[[nodiscard]] bool sameMetadata(const QPDFObjectHandle& before, const QPDFObjectHandle& after);

} // namespace luytre::qpdf
