#include "pdf/XmpComparison.h"

#include <QByteArray>
#include <QSet>
#include <QString>
#include <QXmlStreamReader>

#include <map>
#include <optional>
#include <qpdf/Buffer.hh>

namespace luytre::qpdf {

namespace {

using Properties = std::map<QString, QString>; // path of local names -> words

const QSet<QString>& programsOwn()
{
    static const QSet<QString> names = {
        QStringLiteral("ModifyDate"),     QStringLiteral("MetadataDate"),
        QStringLiteral("CreateDate"),     QStringLiteral("CreatorTool"),
        QStringLiteral("Producer"),       QStringLiteral("InstanceID"),
        QStringLiteral("DocumentID"),     QStringLiteral("OriginalDocumentID"),
        QStringLiteral("History"),        QStringLiteral("xmptk"),
        QStringLiteral("about"),          QStringLiteral("format"),
        QStringLiteral("RenditionClass"), QStringLiteral("VersionID"),
    };
    return names;
}

void addWords(Properties& properties, const QStringList& path, const QString& words)
{
    if (!words.trimmed().isEmpty()) {
        properties[path.join(QLatin1Char('/'))] += words.trimmed() + QLatin1Char('\n');
    }
}

void addAttributes(Properties& properties, const QStringList& path,
                   const QXmlStreamAttributes& attributes)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        const QString name = attribute.name().toString();
        if (programsOwn().contains(name)) {
            continue;
        }
        if (path.last() == QLatin1String("Description")) {
            // A property may be written as an attribute (RDF/XML, 2.5).
            addWords(properties, path + QStringList{name}, attribute.value().toString());
        } else {
            properties[path.join(QLatin1Char('/')) + QLatin1Char('@') + name]
                += attribute.value().toString();
        }
    }
}

/// Nothing when the stream is no XML.
std::optional<Properties> propertiesOf(const QPDFObjectHandle& stream)
{
    QPDFObjectHandle handle = stream;
    if (!handle.isStream()) {
        return Properties();
    }
    const auto data = handle.getStreamData(qpdf_dl_generalized);
    QXmlStreamReader reader(
        QByteArray(reinterpret_cast<const char*>(data->getBuffer()), qsizetype(data->getSize())));
    Properties found;
    QStringList path;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::DTD:
            return std::nullopt; // no metadata need entities
        case QXmlStreamReader::StartElement:
            if (programsOwn().contains(reader.name().toString())) {
                reader.skipCurrentElement();
                break;
            }
            path.append(reader.name().toString());
            addAttributes(found, path, reader.attributes());
            break;
        case QXmlStreamReader::EndElement:
            path.removeLast();
            break;
        case QXmlStreamReader::Characters:
            addWords(found, path, reader.text().toString());
            break;
        default:
            break;
        }
    }
    return reader.hasError() ? std::nullopt : std::optional(found);
}

} // namespace

bool sameMetadata(const QPDFObjectHandle& before, const QPDFObjectHandle& after)
{
    const auto old = propertiesOf(before);
    const auto now = propertiesOf(after);
    return old && now && *old == *now;
}

} // namespace luytre::qpdf
