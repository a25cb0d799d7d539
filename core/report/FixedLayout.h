#pragma once

#include "report/Slab.h"

namespace luytre::report {

/// Head of the first page [NĐ 30/2020, PL I, II.1-II.5]: columns of 62 and 98 mm.
[[nodiscard]] Slab layOutLetterHead(const LetterHead& head);

/// The title page, as high as the text area.
[[nodiscard]] Slab layOutCover(const Cover& cover);

/// Office, gap of 30 mm, name; places that receive it on the left [NĐ 30/2020, PL I, II.7-II.9].
[[nodiscard]] Slab layOutSignature(const SignatureBlock& block);

} // namespace luytre::report
