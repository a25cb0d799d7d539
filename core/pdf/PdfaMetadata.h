#pragma once

#include "pdf/PdfaWriter.h"

class QPDF;

namespace luytre::qpdf {

/// Writes Info, XMP, language and output intent of a document. May throw as qpdf does.
void writeMetadata(QPDF& document, const PdfMetadata& metadata);

/// The XMP packet: the same values as Info, PDF/A-3u identification, own properties with their
/// extension schema.
[[nodiscard]] QByteArray xmpPacket(const PdfMetadata& metadata);

} // namespace luytre::qpdf
