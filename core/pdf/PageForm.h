#pragma once

#include "base/Result.h"

#include <qpdf/QPDF.hh>

#include <QByteArray>

/// The first page of a foreign PDF as a picture. Exceptions of qpdf pass.
namespace luytre::qpdf {

/// Reads a PDF into `source`, which must be new, and makes a form XObject of its first page,
/// without what PDF/A forbids and nobody sees. `source` and the bytes must outlive every use of the
/// form. Fails as placeablePageSize().
[[nodiscard]] Result<QPDFObjectHandle> formOfFirstPage(QPDF& source, const QByteArray& bytes);

} // namespace luytre::qpdf
