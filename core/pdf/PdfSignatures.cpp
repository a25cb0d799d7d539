#include "pdf/PdfSignatures.h"

#include "pdf/PdfFile.h"
#include "pdf/QpdfSupport.h"
#include "pdf/SignatureFields.h"

#include <algorithm>

namespace luytre {

namespace {

QString nameText(QPDFObjectHandle name)
{
    return name.isName() ? QString::fromStdString(name.getName().substr(1)) : QString();
}

/// ISO 32000-1, tables 233 and 256: which fields must stay as they are.
void readLock(const QPDFObjectHandle& parameters, ChangePermission& locks)
{
    QPDFObjectHandle permission = qpdf::keyOf(parameters, "/P");
    if (permission.isInteger()) {
        locks.level = std::min(locks.level, permission.getIntValueAsInt());
    }
    QPDFObjectHandle action = qpdf::keyOf(parameters, "/Action");
    if (!action.isName()) {
        return;
    }
    std::set<QString> names;
    QPDFObjectHandle list = qpdf::keyOf(parameters, "/Fields");
    if (list.isArray()) {
        for (const QPDFObjectHandle& name : list.getArrayAsVector()) {
            names.insert(qpdf::textOf(name));
        }
    }
    if (action.getName() == "/Include") {
        locks.lockedFields.merge(names);
    } else {
        locks.allFieldsLocked = true;
        if (action.getName() == "/Exclude") {
            locks.unlockedFields.merge(names);
        }
    }
}

ChangePermission locksOf(const qpdf::SignatureField& field)
{
    ChangePermission locks;
    locks.level = 3;
    readLock(qpdf::keyOf(field.field, "/Lock"), locks);
    QPDFObjectHandle references = qpdf::keyOf(field.value, "/Reference");
    if (references.isArray()) {
        for (const QPDFObjectHandle& reference : references.getArrayAsVector()) {
            if (nameText(qpdf::keyOf(reference, "/TransformMethod")) == QLatin1String("FieldMDP")) {
                QPDFObjectHandle parameters = qpdf::keyOf(reference, "/TransformParams");
                ChangePermission fields;
                fields.level = 3;
                readLock(parameters, fields);
                locks.allFieldsLocked = locks.allFieldsLocked || fields.allFieldsLocked;
                locks.lockedFields.merge(fields.lockedFields);
                locks.unlockedFields.merge(fields.unlockedFields);
            }
        }
    }
    return locks;
}

PdfSignatureValue read(const qpdf::SignatureField& field, bool encrypted)
{
    PdfSignatureValue value;
    value.field = field.name;
    value.isDocumentTimeStamp
        = nameText(qpdf::keyOf(field.value, "/Type")) == QLatin1String("DocTimeStamp");
    value.subFilter = nameText(qpdf::keyOf(field.value, "/SubFilter"));
    QPDFObjectHandle contents = qpdf::keyOf(field.value, "/Contents");
    if (contents.isString()) {
        value.contents = QByteArray::fromStdString(contents.getStringValue());
        value.encryptedAt = encrypted ? contents.getParsedOffset() : -1;
    }
    QPDFObjectHandle certificates = qpdf::keyOf(field.value, "/Cert");
    const auto list
        = certificates.isArray() ? certificates.getArrayAsVector() : std::vector{certificates};
    for (QPDFObjectHandle certificate : list) {
        if (certificate.isString()) {
            value.certificates.push_back(QByteArray::fromStdString(certificate.getStringValue()));
        }
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
    value.locks = locksOf(field);
    return value;
}

} // namespace

Result<PdfSignatures> readSignatureForm(const PdfFile& file)
{
    return qpdf::guarded(file.path(), [&]() -> Result<PdfSignatures> {
        PdfSignatures signatures;
        for (qpdf::SignatureField& field : qpdf::signatureFields(file.document())) {
            if (field.isSigned()) {
                signatures.values.push_back(read(field, file.document().isEncrypted()));
            } else {
                signatures.emptyFields.push_back(field.name);
            }
        }
        return signatures;
    });
}

Result<std::vector<PdfSignatureValue>> readSignatures(const PdfFile& file)
{
    LUYTRE_TRY(form, readSignatureForm(file));
    return std::move(form.values);
}

} // namespace luytre
