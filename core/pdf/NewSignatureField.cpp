#include "pdf/NewSignatureField.h"

#include "pdf/IncrementalUpdate.h"
#include "pdf/PageGeometry.h"
#include "pdf/QpdfSupport.h"

namespace luytre::qpdf {

namespace {

constexpr int printedAndLocked = 132; // ISO 32000-1, table 165

tl::unexpected<Error> refuse(ErrorCode code, const char* why)
{
    return failure(code, QLatin1String(why));
}

/// The array under a key, made when there is none; what must be written is marked.
QPDFObjectHandle listIn(QPDFObjectHandle owner, const QPDFObjectHandle& writtenWith,
                        const char* key, IncrementalUpdate& update)
{
    QPDFObjectHandle list = owner.getKey(key);
    if (!list.isArray()) {
        list = QPDFObjectHandle::newArray();
        owner.replaceKey(key, list);
    }
    update.change(list.isIndirect() ? list : writtenWith);
    return list;
}

QPDFObjectHandle formOf(QPDF& document, IncrementalUpdate& update)
{
    QPDFObjectHandle root = document.getRoot();
    QPDFObjectHandle form = root.getKey("/AcroForm");
    if (!form.isDictionary()) {
        form = document.makeIndirectObject(QPDFObjectHandle::newDictionary());
        // makeIndirectObject() gives a dictionary without keys, which replaceKey() keeps.
        root.replaceKey("/AcroForm", form);
        update.change(root);
    }
    return form;
}

bool isTaken(QPDFObjectHandle list, const QString& name)
{
    for (const QPDFObjectHandle& field : list.getArrayAsVector()) {
        if (textOf(keyOf(field, "/T")) == name) {
            return true;
        }
    }
    return false;
}

Result<QPDFObjectHandle> pageFor(QPDF& document, const FieldPlace& place)
{
    const std::vector<QPDFObjectHandle>& pages = document.getAllPages();
    if (place.page < 0 || std::size_t(place.page) >= pages.size()) {
        return failure(
            ErrorCode::Usage,
            QStringLiteral("no page %1, the file has %2").arg(place.page + 1).arg(pages.size()));
    }
    const QPDFObjectHandle page = pages[std::size_t(place.page)];
    if (!place.rect.isEmpty()) {
        // Half a point of tolerance: rectangles are rounded.
        const QRectF whole
            = QRectF(QPointF(), PageGeometry(page).size()).adjusted(-0.5, -0.5, 0.5, 0.5);
        if (!whole.contains(place.rect)) {
            return refuse(ErrorCode::Usage, "the place lies outside the page");
        }
    }
    // qpdf gives numbers of its own to pages that lie directly in the page tree.
    if (document.getXRefTable().count(page.getObjGen()) == 0) {
        return refuse(ErrorCode::PdfUnsupported, "a page that is no object of its own");
    }
    return page;
}

} // namespace

Result<SignatureField> addSignatureField(QPDF& document, IncrementalUpdate& update,
                                         const QString& name, const FieldPlace& place,
                                         bool lockAll)
{
    if (name.isEmpty() || name.contains(QLatin1Char('.'))) {
        return refuse(ErrorCode::Usage, "not a name for a field");
    }
    LUYTRE_TRY(page, pageFor(document, place));
    QPDFObjectHandle form = formOf(document, update);
    if (form.hasKey("/XFA")) {
        return refuse(ErrorCode::PdfUnsupported, "XFA form");
    }
    QPDFObjectHandle fields
        = listIn(form, form.isIndirect() ? form : document.getRoot(), "/Fields", update);
    if (isTaken(fields, name)) {
        return refuse(ErrorCode::Usage, "the file has a field of this name");
    }
    QPDFObjectHandle widget = document.makeIndirectObject(
        QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Widget /FT /Sig >>"));
    widget.replaceKey("/T", textString(name));
    widget.replaceKey("/P", page);
    widget.replaceKey("/F", QPDFObjectHandle::newInteger(printedAndLocked));
    widget.replaceKey("/Rect",
                      place.rect.isEmpty() ? QPDFObjectHandle::parse("[0 0 0 0]")
                                           : QPDFObjectHandle::newFromRectangle(
                                               PageGeometry(page).onPage(place.rect)));
    if (lockAll) {
        widget.replaceKey("/Lock",
                          QPDFObjectHandle::parse("<< /Type /SigFieldLock /Action /All >>"));
    }
    fields.appendItem(widget);
    listIn(page, page, "/Annots", update).appendItem(widget);
    SignatureField field;
    field.name = name;
    field.field = widget;
    field.widget = widget;
    field.value = QPDFObjectHandle::newNull();
    return field;
}

} // namespace luytre::qpdf
