#pragma once

#include "pdf/PdfaWriter.h"

class QPDF;

namespace luytre::qpdf {

/// The outline, links and empty signature fields of a document. Page numbers have been checked by
/// the caller. May throw as qpdf does.
void writeOutline(QPDF& document, const std::vector<PdfOutlineEntry>& entries);
void writeLinks(QPDF& document, const std::vector<PdfLink>& links);
void writeSignatureFields(QPDF& document, const std::vector<PdfSignatureField>& fields);

} // namespace luytre::qpdf
