#pragma once

#include "pdf/RevisionWalk.h"

namespace luytre::qpdf {

/// Whether a text field's appearance draws the words of its /V and nothing else, with fonts whose
/// letters cannot have been swapped: those the signed revision had, or the viewer's own. May throw
/// as qpdf does.
[[nodiscard]] bool showsJustValue(const QPDFObjectHandle& field, const RevisionWalk& walk);

} // namespace luytre::qpdf
