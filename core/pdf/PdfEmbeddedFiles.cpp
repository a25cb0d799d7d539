#include "base/StreamDigest.h"
#include "pdf/DevicePipeline.h"
#include "pdf/PdfFile.h"
#include "pdf/QpdfSupport.h"

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <QBuffer>

namespace luytre {

namespace {

/// Passes an attachment's bytes on while counting and digesting them; stops at the limit.
class AttachmentReader final : public Pipeline
{
public:
    AttachmentReader(Pipeline& target, qint64 limit, PdfChecksum checksum)
        : Pipeline("attachment", &target), m_limit(limit), m_checksum(checksum)
    { }

    void write(const unsigned char* data, size_t length) override
    {
        size += qint64(length);
        if (size > m_limit) {
            // The only way to make a decompressing pipeline stop; caught at this module's edge.
            throw std::length_error("attachment over its limit");
        }
        const char* bytes = reinterpret_cast<const char*>(data);
        sha256.add(bytes, length);
        if (m_checksum == PdfChecksum::Compare) {
            md5.add(bytes, length);
        }
        getNext()->write(data, length);
    }
    void finish() override { getNext()->finish(); }

    qint64 size = 0;
    StreamDigest sha256 = StreamDigest(DigestAlgorithm::Sha256);
    StreamDigest md5 = StreamDigest(DigestAlgorithm::Md5);

private:
    qint64 m_limit;
    PdfChecksum m_checksum;
};

} // namespace

Result<std::vector<PdfEmbeddedFile>> PdfFile::embeddedFiles() const
{
    return qpdf::guarded(path(), [&]() -> Result<std::vector<PdfEmbeddedFile>> {
        std::vector<PdfEmbeddedFile> list;
        for (const auto& [name, specification] :
             QPDFEmbeddedFileDocumentHelper(document()).getEmbeddedFiles()) {
            PdfEmbeddedFile entry;
            entry.name = QString::fromStdString(name);
            entry.fileName = QString::fromStdString(specification->getFilename());
            entry.description = QString::fromStdString(specification->getDescription());
            QPDFObjectHandle relationship
                = specification->getObjectHandle().getKey("/AFRelationship");
            if (relationship.isName()) {
                entry.relationship = QString::fromStdString(relationship.getName().substr(1));
            }
            const QPDFObjectHandle stream = specification->getEmbeddedFileStream();
            QPDFObjectHandle type = qpdf::keyOf(stream, "/Subtype");
            if (type.isName()) {
                entry.mediaType = QString::fromStdString(type.getName().substr(1));
            }
            const QPDFObjectHandle parameters = qpdf::keyOf(stream, "/Params");
            QPDFObjectHandle size = qpdf::keyOf(parameters, "/Size");
            entry.size = size.isInteger() ? size.getIntValue() : -1;
            entry.created = qpdf::instantOf(qpdf::keyOf(parameters, "/CreationDate"));
            list.push_back(entry);
        }
        return list;
    });
}

bool PdfFile::hasEmbeddedFile(const QString& name) const
{
    const auto found = qpdf::guarded(path(), [&]() -> Result<bool> {
        QPDFEmbeddedFileDocumentHelper files(document());
        return files.hasEmbeddedFiles() && files.getEmbeddedFile(name.toStdString()) != nullptr;
    });
    return found && *found;
}

Result<QString> PdfFile::copyEmbeddedFile(const QString& name, QIODevice& out, qint64 limit,
                                          PdfChecksum compared) const
{
    return qpdf::guarded(path(), [&]() -> Result<QString> {
        const auto specification
            = QPDFEmbeddedFileDocumentHelper(document()).getEmbeddedFile(name.toStdString());
        QPDFObjectHandle stream
            = specification ? specification->getEmbeddedFileStream() : QPDFObjectHandle::newNull();
        if (!stream.isStream()) {
            return failure(ErrorCode::EvidenceMissing, {}, name);
        }
        qpdf::DevicePipeline sink(out);
        AttachmentReader reader(sink, limit, compared);
        bool sound = false;
        try {
            sound = stream.pipeStreamData(&reader, 0, qpdf_dl_generalized, true, false);
        } catch (const std::length_error&) {
            sound = false; // qpdf may also keep the exception to itself
        }
        if (reader.size > limit) {
            return failure(ErrorCode::TooLarge, QStringLiteral("more than %1 bytes").arg(limit),
                           name);
        }
        if (sink.error()) {
            return failure(*sink.error());
        }
        if (!sound) {
            return failure(ErrorCode::PdfMalformed,
                           QStringLiteral("an attachment cannot be decoded"), name);
        }
        const QPDFObjectHandle parameters = qpdf::keyOf(stream, "/Params");
        QPDFObjectHandle size = qpdf::keyOf(parameters, "/Size");
        QPDFObjectHandle checksum = qpdf::keyOf(parameters, "/CheckSum");
        if ((size.isInteger() && size.getIntValue() != reader.size)
            || (compared == PdfChecksum::Compare && checksum.isString()
                && checksum.getStringValue() != reader.md5.result().toStdString())) {
            return failure(ErrorCode::ReadBackFailed,
                           QStringLiteral("size or checksum is not as declared"), name);
        }
        return QString::fromLatin1(reader.sha256.result().toHex());
    });
}

Result<QByteArray> PdfFile::readEmbeddedFile(const QString& name, qint64 limit) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    LUYTRE_CHECK(copyEmbeddedFile(name, buffer, limit));
    return buffer.data();
}

} // namespace luytre
