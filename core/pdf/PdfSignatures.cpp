#include "pdf/PdfSignatures.h"

#include "pdf/PdfFile.h"
#include "pdf/QpdfSupport.h"
#include "pdf/SignatureFields.h"

namespace luytre {

namespace {

QString nameText(QPDFObjectHandle name)
{
    return name.isName() ? QString::fromStdString(name.getName().substr(1)) : QString();
}

PdfSignatureValue read(const qpdf::SignatureField& field)
{
    PdfSignatureValue value;
    value.field = field.name;
    value.isDocumentTimeStamp
        = nameText(qpdf::keyOf(field.value, "/Type")) == QLatin1String("DocTimeStamp");
    value.subFilter = nameText(qpdf::keyOf(field.value, "/SubFilter"));
    QPDFObjectHandle contents = qpdf::keyOf(field.value, "/Contents");
    if (contents.isString()) {
        value.contents = QByteArray::fromStdString(contents.getStringValue());
    }
    QPDFObjectHandle range = qpdf::keyOf(field.value, "/ByteRange");
    if (range.isArray()) {
        for (QPDFObjectHandle& number : range.getArrayAsVector()) {
            value.byteRange.push_back(number.isInteger() ? number.getIntValue() : -1);
        }
    }
    value.time = qpdf::instantOf(qpdf::keyOf(field.value, "/M"));
    value.name = qpdf::textOf(qpdf::keyOf(field.value, "/Name"));
    value.reason = qpdf::textOf(qpdf::keyOf(field.value, "/Reason"));
    value.location = qpdf::textOf(qpdf::keyOf(field.value, "/Location"));
    value.permissions = qpdf::docMdpPermission(field.value);
    value.certifies = value.permissions != 0;
    return value;
}

} // namespace

Result<std::vector<PdfSignatureValue>> readSignatures(const PdfFile& file)
{
    return qpdf::guarded(file.path(), [&]() -> Result<std::vector<PdfSignatureValue>> {
        std::vector<PdfSignatureValue> values;
        for (qpdf::SignatureField& field : qpdf::signatureFields(file.document())) {
            if (field.isSigned()) {
                values.push_back(read(field));
            }
        }
        return values;
    });
}

} // namespace luytre
