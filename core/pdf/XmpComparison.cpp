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
            for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                if (!programsOwn().contains(attribute.name().toString())) {
                    found[path.join(QLatin1Char('/')) + QLatin1Char('@')
                          + attribute.name().toString()]
                        += attribute.value().toString();
                }
            }
            break;
        case QXmlStreamReader::EndElement:
            path.removeLast();
            break;
        case QXmlStreamReader::Characters:
            if (!reader.isWhitespace()) {
                found[path.join(QLatin1Char('/'))]
                    += reader.text().toString().trimmed() + QLatin1Char('\n');
            }
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
