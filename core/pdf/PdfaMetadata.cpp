#include "pdf/PdfaMetadata.h"

#include "base/Clock.h"
#include "base/Text.h"
#include "pdf/QpdfSupport.h"

#include <QColorSpace>
#include <QXmlStreamWriter>

namespace luytre::qpdf {

namespace {

const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
const QString xmp = QStringLiteral("http://ns.adobe.com/xap/1.0/");
const QString pdfNs = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
const QString pdfaid = QStringLiteral("http://www.aiim.org/pdfa/ns/id/");
const QString pdfaExtension = QStringLiteral("http://www.aiim.org/pdfa/ns/extension/");
const QString pdfaSchema = QStringLiteral("http://www.aiim.org/pdfa/ns/schema#");
const QString pdfaProperty = QStringLiteral("http://www.aiim.org/pdfa/ns/property#");

/// A property whose value is one item of an RDF container.
void writeContainer(QXmlStreamWriter& xml, const QString& ns, const QString& name,
                    const QString& container, const QString& value)
{
    xml.writeStartElement(ns, name);
    xml.writeStartElement(rdf, container);
    xml.writeStartElement(rdf, QStringLiteral("li"));
    if (container == QLatin1String("Alt")) {
        xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
    }
    xml.writeCharacters(nfc(value));
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

void startResource(QXmlStreamWriter& xml, const QString& element)
{
    xml.writeStartElement(rdf, element);
    xml.writeAttribute(rdf, QStringLiteral("parseType"), QStringLiteral("Resource"));
}

/// ISO 19005-3, 6.6.2.3.3: properties of an own namespace are described in the file itself.
void writeExtensionSchema(QXmlStreamWriter& xml, const PdfExtensionSchema& extension)
{
    xml.writeStartElement(pdfaExtension, QStringLiteral("schemas"));
    xml.writeStartElement(rdf, QStringLiteral("Bag"));
    startResource(xml, QStringLiteral("li"));
    xml.writeTextElement(pdfaSchema, QStringLiteral("schema"), nfc(extension.description));
    xml.writeTextElement(pdfaSchema, QStringLiteral("namespaceURI"), extension.namespaceUri);
    xml.writeTextElement(pdfaSchema, QStringLiteral("prefix"), extension.prefix);
    xml.writeStartElement(pdfaSchema, QStringLiteral("property"));
    xml.writeStartElement(rdf, QStringLiteral("Seq"));
    for (const auto& [name, value] : extension.properties) {
        startResource(xml, QStringLiteral("li"));
        xml.writeTextElement(pdfaProperty, QStringLiteral("name"), name);
        xml.writeTextElement(pdfaProperty, QStringLiteral("valueType"), QStringLiteral("Text"));
        xml.writeTextElement(pdfaProperty, QStringLiteral("category"), QStringLiteral("external"));
        xml.writeTextElement(pdfaProperty, QStringLiteral("description"), name);
        xml.writeEndElement();
    }
    for (int open = 0; open < 5; ++open) {
        xml.writeEndElement();
    }
}

void startDescription(QXmlStreamWriter& xml)
{
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
}

void writeStandardProperties(QXmlStreamWriter& xml, const PdfMetadata& metadata)
{
    startDescription(xml);
    xml.writeTextElement(pdfaid, QStringLiteral("part"), QStringLiteral("3"));
    xml.writeTextElement(pdfaid, QStringLiteral("conformance"), QStringLiteral("U"));
    writeContainer(xml, dc, QStringLiteral("title"), QStringLiteral("Alt"), metadata.title);
    if (!metadata.author.isEmpty()) {
        writeContainer(xml, dc, QStringLiteral("creator"), QStringLiteral("Seq"), metadata.author);
    }
    if (!metadata.subject.isEmpty()) {
        writeContainer(xml, dc, QStringLiteral("description"), QStringLiteral("Alt"),
                       metadata.subject);
    }
    const QString created = vietnamTimestamp(metadata.created);
    xml.writeTextElement(xmp, QStringLiteral("CreatorTool"), nfc(metadata.creator));
    xml.writeTextElement(xmp, QStringLiteral("CreateDate"), created);
    xml.writeTextElement(xmp, QStringLiteral("ModifyDate"), created);
    xml.writeTextElement(pdfNs, QStringLiteral("Producer"), nfc(metadata.producer));
    xml.writeEndElement();
}

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

QByteArray xmpPacket(const PdfMetadata& metadata)
{
    QByteArray packet;
    QXmlStreamWriter xml(&packet);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    const PdfExtensionSchema& extension = metadata.extension;
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(xmp, QStringLiteral("xmp"));
    xml.writeNamespace(pdfNs, QStringLiteral("pdf"));
    xml.writeNamespace(pdfaid, QStringLiteral("pdfaid"));
    if (!extension.prefix.isEmpty()) {
        xml.writeNamespace(pdfaExtension, QStringLiteral("pdfaExtension"));
        xml.writeNamespace(pdfaSchema, QStringLiteral("pdfaSchema"));
        xml.writeNamespace(pdfaProperty, QStringLiteral("pdfaProperty"));
        xml.writeNamespace(extension.namespaceUri, extension.prefix);
    }
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    writeStandardProperties(xml, metadata);
    if (!extension.prefix.isEmpty()) {
        startDescription(xml);
        writeExtensionSchema(xml, extension);
        xml.writeEndElement();
        startDescription(xml);
        for (const auto& [name, value] : extension.properties) {
            xml.writeTextElement(extension.namespaceUri, name, nfc(value));
        }
        xml.writeEndElement();
    }
    xml.writeEndElement();
    return "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">"
        + packet + "</x:xmpmeta>\n<?xpacket end=\"r\"?>\n";
}

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
