#include "pdf/SignatureFields.h"

#include "pdf/QpdfSupport.h"

#include <qpdf/QPDF.hh>

#include <set>

namespace luytre::qpdf {

namespace {

constexpr int deepestForm = 32;

class FieldWalk
{
public:
    void visit(const QPDFObjectHandle& node, const QString& parentName,
               const std::string& parentType, int depth)
    {
        QPDFObjectHandle field = node;
        if (!field.isDictionary() || depth > deepestForm
            || (field.isIndirect() && !m_seen.insert(field.getObjGen()).second)) {
            return;
        }
        const QString name = fieldName(parentName, field);
        QPDFObjectHandle type = field.getKey("/FT");
        const std::string fieldType = type.isName() ? type.getName() : parentType;
        QPDFObjectHandle kids = field.getKey("/Kids");
        std::vector<QPDFObjectHandle> widgets;
        if (kids.isArray()) {
            for (QPDFObjectHandle& kid : kids.getArrayAsVector()) {
                if (keyOf(kid, "/T").isString()) {
                    visit(kid, name, fieldType, depth + 1);
                } else {
                    widgets.push_back(kid);
                }
            }
        }
        const bool terminal = !kids.isArray() || !widgets.empty();
        if (fieldType == "/Sig" && terminal) {
            fields.push_back(
                {name, field, widgets.empty() ? field : widgets.front(), field.getKey("/V")});
        }
    }

    std::vector<SignatureField> fields;

private:
    std::set<QPDFObjGen> m_seen;
};

} // namespace

QString fieldName(const QString& parent, const QPDFObjectHandle& field)
{
    const QString part = textOf(keyOf(field, "/T"));
    return parent.isEmpty() || part.isEmpty() ? parent + part : parent + QLatin1Char('.') + part;
}

std::vector<SignatureField> signatureFields(QPDF& document)
{
    FieldWalk walk;
    QPDFObjectHandle list = keyOf(document.getRoot().getKey("/AcroForm"), "/Fields");
    if (list.isArray()) {
        for (const QPDFObjectHandle& field : list.getArrayAsVector()) {
            walk.visit(field, QString(), std::string(), 0);
        }
    }
    return walk.fields;
}

QPDFObjectHandle pageOfWidget(QPDF& document, QPDFObjectHandle widget)
{
    for (const QPDFObjectHandle& page : document.getAllPages()) {
        QPDFObjectHandle annotations = keyOf(page, "/Annots");
        if (!annotations.isArray()) {
            continue;
        }
        for (const QPDFObjectHandle& annotation : annotations.getArrayAsVector()) {
            if (annotation.isIndirect() && annotation.getObjGen() == widget.getObjGen()) {
                return page;
            }
        }
    }
    return QPDFObjectHandle::newNull();
}

int docMdpPermission(const QPDFObjectHandle& signature)
{
    QPDFObjectHandle references = keyOf(signature, "/Reference");
    if (!references.isArray()) {
        return 0;
    }
    for (const QPDFObjectHandle& reference : references.getArrayAsVector()) {
        QPDFObjectHandle method = keyOf(reference, "/TransformMethod");
        if (method.isName() && method.getName() == "/DocMDP") {
            QPDFObjectHandle permission = keyOf(keyOf(reference, "/TransformParams"), "/P");
            return permission.isInteger() ? permission.getIntValueAsInt()
                                          : 2; // ISO 32000-1, table 254
        }
    }
    return 0;
}

} // namespace luytre::qpdf
