#include "base/Clock.h"
#include "base/Text.h"
#include "pdf/PdfaMetadata.h"

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

} // namespace luytre::qpdf
