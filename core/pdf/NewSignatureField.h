#pragma once

#include "base/Result.h"
#include "pdf/SignatureFields.h"
#include "pdf/SignatureUpdate.h"

namespace luytre::qpdf {

class IncrementalUpdate;

/// Adds an empty signature field, merged with its widget, to the form of a document; the form too,
/// where there is none. Changes the document's memory and marks what the update must write. Fails
/// with Usage (no such page, a name that is taken or is none, a place outside the page) and
/// PdfUnsupported (XFA forms, pages that are no objects of their own). May throw as qpdf does.
[[nodiscard]] Result<SignatureField> addSignatureField(QPDF& document, IncrementalUpdate& update,
                                                       const QString& name,
                                                       const FieldPlace& place, bool lockAll);

} // namespace luytre::qpdf
