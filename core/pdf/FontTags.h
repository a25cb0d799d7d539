#pragma once

class QPDF;

namespace luytre::qpdf {

/// Gives every subset font a tag made from its content ("ABCDEF+Tinos-Regular"; ISO
/// 32000-1, 9.6.4), in all three places where its name stands, and removes /CIDSet, which PDF/A-3
/// does not ask for. Qt's own tags depend on the process, and stand in one place only; a font that
/// has its tag in all three is left alone. May throw as qpdf does.
void normaliseFontTags(QPDF& document);

} // namespace luytre::qpdf
