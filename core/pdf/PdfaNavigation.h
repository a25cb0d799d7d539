#pragma once

#include "pdf/PdfaWriter.h"

class QPDF;
class QPDFObjectHandle;

namespace luytre::qpdf {

/// The outline, links and empty signature fields of a document. Page numbers have been checked by
/// the caller. May throw as qpdf does.
void writeOutline(QPDF& document, const std::vector<PdfOutlineEntry>& entries);
/// A place to go to, as a destination array: keeps the reader's zoom. `y` from the top of the page.
[[nodiscard]] QPDFObjectHandle destination(QPDF& document, int page, double y);
[[nodiscard]] QPDFObjectHandle pageAt(QPDF& document, int page);

void writeLinks(QPDF& document, const std::vector<PdfLink>& links);
void writeSignatureFields(QPDF& document, const std::vector<PdfSignatureField>& fields);

} // namespace luytre::qpdf
