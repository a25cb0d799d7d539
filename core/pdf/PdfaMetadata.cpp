#include "pdf/PdfaMetadata.h"

#include "pdf/QpdfSupport.h"

#include <QColorSpace>

namespace luytre::qpdf {

namespace {

void writeInfo(QPDF& document, const PdfMetadata& metadata)
{
    QPDFObjectHandle info = QPDFObjectHandle::newDictionary();
    const auto add = [&](const char* key, const QString& text) {
        if (!text.isEmpty()) {
            info.replaceKey(key, textString(text));
        }
    };
    add("/Title", metadata.title);
    add("/Author", metadata.author);
    add("/Subject", metadata.subject);
    add("/Creator", metadata.creator);
    add("/Producer", metadata.producer);
    const auto created = QPDFObjectHandle::newString(pdfDate(metadata.created).toStdString());
    info.replaceKey("/CreationDate", created);
    info.replaceKey("/ModDate", created);
    document.getTrailer().removeKey("/ID");
    document.getTrailer().replaceKey("/Info", document.makeIndirectObject(info));
}

QPDFObjectHandle outputIntent(QPDF& document)
{
    QPDFObjectHandle profile = QPDFObjectHandle::newStream(
        &document, QColorSpace(QColorSpace::SRgb).iccProfile().toStdString());
    profile.getDict().replaceKey("/N", QPDFObjectHandle::newInteger(3));
    QPDFObjectHandle intent
        = QPDFObjectHandle::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier "
                                  "(sRGB) /Info (sRGB IEC61966-2.1) "
                                  "/RegistryName (http://www.color.org) >>");
    intent.replaceKey("/DestOutputProfile", profile);
    return document.makeIndirectObject(intent);
}

} // namespace

void writeMetadata(QPDF& document, const PdfMetadata& metadata)
{
    writeInfo(document, metadata);
    QPDFObjectHandle root = document.getRoot();
    QPDFObjectHandle packet
        = QPDFObjectHandle::newStream(&document, xmpPacket(metadata).toStdString());
    packet.getDict().replaceKey("/Type", QPDFObjectHandle::newName("/Metadata"));
    packet.getDict().replaceKey("/Subtype", QPDFObjectHandle::newName("/XML"));
    root.replaceKey("/Metadata", packet);
    root.replaceKey("/Lang", QPDFObjectHandle::newString(metadata.language.toStdString()));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFObjectHandle intents = QPDFObjectHandle::newArray();
    intents.appendItem(outputIntent(document));
    root.replaceKey("/OutputIntents", intents);
}

} // namespace luytre::qpdf
