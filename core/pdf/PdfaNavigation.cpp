#include "pdf/PdfaNavigation.h"

#include "pdf/QpdfSupport.h"

namespace luytre::qpdf {

namespace {

/// From a place on the page, y downwards, to PDF's y upwards.
QPDFObjectHandle rectangle(const QPDFObjectHandle& page, const QRectF& rect)
{
    const double height = pageHeight(page);
    return QPDFObjectHandle::newArray({QPDFObjectHandle::newReal(rect.left(), 2),
                                       QPDFObjectHandle::newReal(height - rect.bottom(), 2),
                                       QPDFObjectHandle::newReal(rect.right(), 2),
                                       QPDFObjectHandle::newReal(height - rect.top(), 2)});
}

void addAnnotation(QPDFObjectHandle page, const QPDFObjectHandle& annotation)
{
    QPDFObjectHandle annotations = page.getKey("/Annots");
    std::vector<QPDFObjectHandle> items;
    if (annotations.isArray()) {
        items = annotations.getArrayAsVector();
    }
    items.push_back(annotation);
    page.replaceKey("/Annots", QPDFObjectHandle::newArray(items));
}

/// PDF/A asks an appearance of every visible widget: an unsigned field shows nothing, not even a
/// box.
QPDFObjectHandle emptyAppearance(QPDF& document, const QRectF& rect)
{
    QPDFObjectHandle form = QPDFObjectHandle::newStream(&document, std::string());
    QPDFObjectHandle dictionary = form.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox",
                          QPDFObjectHandle::newArray(
                              {QPDFObjectHandle::newInteger(0), QPDFObjectHandle::newInteger(0),
                               QPDFObjectHandle::newReal(rect.width(), 2),
                               QPDFObjectHandle::newReal(rect.height(), 2)}));
    dictionary.replaceKey("/Resources", QPDFObjectHandle::newDictionary());
    QPDFObjectHandle appearance = QPDFObjectHandle::newDictionary();
    appearance.replaceKey("/N", form);
    return appearance;
}

} // namespace

void writeLinks(QPDF& document, const std::vector<PdfLink>& links)
{
    for (const PdfLink& link : links) {
        const QPDFObjectHandle page = pageAt(document, link.page);
        QPDFObjectHandle annotation
            = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Link /F 4 /Border [0 0 0] >>");
        annotation.replaceKey("/Rect", rectangle(page, link.rect));
        annotation.replaceKey("/Dest", destination(document, link.targetPage, link.targetY));
        addAnnotation(page, document.makeIndirectObject(annotation));
    }
}

void writeSignatureFields(QPDF& document, const std::vector<PdfSignatureField>& fields)
{
    if (fields.empty()) {
        return;
    }
    QPDFObjectHandle list = QPDFObjectHandle::newArray();
    for (const PdfSignatureField& field : fields) {
        const QPDFObjectHandle page = pageAt(document, field.page);
        QPDFObjectHandle widget
            = QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Widget /FT /Sig /F 132 >>");
        widget.replaceKey("/T", textString(field.name));
        if (!field.label.isEmpty()) {
            widget.replaceKey("/TU", textString(field.label));
        }
        widget.replaceKey("/P", page);
        widget.replaceKey("/Rect", rectangle(page, field.rect));
        if (!field.rect.isEmpty()) {
            widget.replaceKey("/AP", emptyAppearance(document, field.rect));
        }
        const QPDFObjectHandle indirect = document.makeIndirectObject(widget);
        addAnnotation(page, indirect);
        list.appendItem(indirect);
    }
    QPDFObjectHandle form = QPDFObjectHandle::newDictionary();
    form.replaceKey("/Fields", list);
    document.getRoot().replaceKey("/AcroForm", document.makeIndirectObject(form));
}

} // namespace luytre::qpdf
