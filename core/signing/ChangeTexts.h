#pragma once

#include "base/LocalizedText.h"
#include "pdf/ChangeAnalysis.h"

namespace luytre {

/// What changed, in the middle of a sentence: "trang 3 được thêm chú thích".
[[nodiscard]] LocalizedText changeText(const DocumentChange& change);

} // namespace luytre
