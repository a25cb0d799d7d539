#pragma once

#include <qpdf/QPDFObjectHandle.hh>

#include <QString>

#include <vector>

class QPDF;

namespace luytre::qpdf {

/// A signature field of the form (ISO 32000-1, 12.7): the field and its widget are one object or
/// two.
struct SignatureField {
    QString name; ///< full name, parts joined by "."
    QPDFObjectHandle field; ///< carries /V
    QPDFObjectHandle widget; ///< carries /Rect and /AP
    QPDFObjectHandle value; ///< /V; null when empty

    [[nodiscard]] bool isSigned() { return !value.isNull(); }
};

/// All of them, in the form's order. Loops and absurd depths end the walk. May throw as qpdf does.
[[nodiscard]] std::vector<SignatureField> signatureFields(QPDF& document);

/// The page that carries a widget, by the pages' /Annots; null when none does.
[[nodiscard]] QPDFObjectHandle pageOfWidget(QPDF& document, QPDFObjectHandle widget);

/// The full name of a field below another one.
[[nodiscard]] QString fieldName(const QString& parent, const QPDFObjectHandle& field);

/// A DocMDP reference of a signature: its /P, or 0 when it has none.
[[nodiscard]] int docMdpPermission(const QPDFObjectHandle& signature);

} // namespace luytre::qpdf
