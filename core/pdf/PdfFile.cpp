#include "pdf/PdfFile.h"

#include "base/StreamDigest.h"
#include "pdf/DevicePipeline.h"
#include "pdf/QpdfSupport.h"
#include "pdf/RevisionSource.h"
#include "pdf/SignatureFields.h"
#include "pdf/XrefChain.h"

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

namespace luytre {

struct PdfFile::Private {
    QString path;
    qint64 size = 0;
    qpdf::XrefChain xrefs;
    QPDF document;
};

namespace {

/// Passes an attachment's bytes on while counting and digesting them; stops at the limit.
class AttachmentReader final : public Pipeline
{
public:
    AttachmentReader(Pipeline& target, qint64 limit)
        : Pipeline("attachment", &target), m_limit(limit)
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
        md5.add(bytes, length);
        getNext()->write(data, length);
    }
    void finish() override { getNext()->finish(); }

    qint64 size = 0;
    StreamDigest sha256 = StreamDigest(DigestAlgorithm::Sha256);
    StreamDigest md5 = StreamDigest(DigestAlgorithm::Md5);

private:
    qint64 m_limit;
};

QRectF rectFromTop(QPDFObjectHandle rect, double height)
{
    if (!rect.isRectangle()) {
        return {};
    }
    const auto box = rect.getArrayAsRectangle();
    return QRectF(box.llx, height - box.ury, box.urx - box.llx, box.ury - box.lly);
}

/// The page that carries a widget; -1 when none does.
int pageOf(const std::vector<QPDFObjectHandle>& pages, const QPDFObjectHandle& widget)
{
    for (std::size_t i = 0; i < pages.size(); ++i) {
        QPDFObjectHandle annotations = qpdf::keyOf(pages[i], "/Annots");
        if (!annotations.isArray()) {
            continue;
        }
        for (const QPDFObjectHandle& annotation : annotations.getArrayAsVector()) {
            if (annotation.isIndirect() && annotation.getObjGen() == widget.getObjGen()) {
                return int(i);
            }
        }
    }
    return -1;
}

} // namespace

PdfFile::PdfFile(std::unique_ptr<Private> p) : d(std::move(p)) { }
PdfFile::PdfFile(PdfFile&&) noexcept = default;
PdfFile& PdfFile::operator=(PdfFile&&) noexcept = default;
PdfFile::~PdfFile() = default;

Result<PdfFile> PdfFile::open(const QString& path)
{
    return openRevision(path, QFileInfo(path).size());
}

Result<PdfFile> PdfFile::openRevision(const QString& path, qint64 end)
{
    QFile file(path);
    if (!file.exists()) {
        return failure(ErrorCode::FileNotFound, {}, path);
    }
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, file.errorString(), path);
    }
    auto p = std::make_unique<Private>();
    p->path = path;
    p->size = qMin(end, file.size());
    auto chain = qpdf::readXrefChain(file, p->size);
    if (!chain) {
        return failure(chain.error().withFile(path));
    }
    p->xrefs = *chain;
    LUYTRE_CHECK(qpdf::guarded(path, [&]() -> Result<void> {
        p->document.setSuppressWarnings(true);
        p->document.setAttemptRecovery(false);
        p->document.processInputSource(
            std::make_shared<qpdf::RevisionSource>(QFile::encodeName(path).constData(), p->size));
        if (p->document.isEncrypted()) {
            return failure(ErrorCode::PdfEncrypted, {}, path);
        }
        if (p->document.anyWarnings()) {
            return failure(
                ErrorCode::PdfMalformed,
                QString::fromStdString(p->document.getWarnings().front().getMessageDetail()), path);
        }
        if (!p->document.getRoot().isDictionary()) {
            return failure(ErrorCode::PdfMalformed, QStringLiteral("no catalog"), path);
        }
        return {};
    }));
    return PdfFile(std::move(p));
}

QString PdfFile::path() const
{
    return d->path;
}

qint64 PdfFile::size() const
{
    return d->size;
}

const qpdf::XrefChain& PdfFile::xrefs() const
{
    return d->xrefs;
}

QPDF& PdfFile::document() const
{
    return d->document;
}

Result<int> PdfFile::pageCount() const
{
    return qpdf::guarded(d->path,
                         [&]() -> Result<int> { return int(d->document.getAllPages().size()); });
}

QString PdfFile::title() const
{
    const auto title = qpdf::guarded(d->path, [&]() -> Result<QString> {
        return qpdf::textOf(qpdf::keyOf(d->document.getTrailer().getKey("/Info"), "/Title"));
    });
    return title.value_or(QString());
}

Result<std::vector<PdfEmbeddedFile>> PdfFile::embeddedFiles() const
{
    return qpdf::guarded(d->path, [&]() -> Result<std::vector<PdfEmbeddedFile>> {
        std::vector<PdfEmbeddedFile> list;
        for (const auto& [name, specification] :
             QPDFEmbeddedFileDocumentHelper(d->document).getEmbeddedFiles()) {
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

Result<QString> PdfFile::copyEmbeddedFile(const QString& name, QIODevice& out, qint64 limit) const
{
    return qpdf::guarded(d->path, [&]() -> Result<QString> {
        const auto specification
            = QPDFEmbeddedFileDocumentHelper(d->document).getEmbeddedFile(name.toStdString());
        QPDFObjectHandle stream
            = specification ? specification->getEmbeddedFileStream() : QPDFObjectHandle::newNull();
        if (!stream.isStream()) {
            return failure(ErrorCode::EvidenceMissing, {}, name);
        }
        qpdf::DevicePipeline sink(out);
        AttachmentReader reader(sink, limit);
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
            || (checksum.isString()
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

Result<std::vector<PdfSignatureFieldInfo>> PdfFile::signatureFields() const
{
    return qpdf::guarded(d->path, [&]() -> Result<std::vector<PdfSignatureFieldInfo>> {
        const std::vector<QPDFObjectHandle>& pages = d->document.getAllPages();
        std::vector<PdfSignatureFieldInfo> list;
        for (qpdf::SignatureField& field : qpdf::signatureFields(d->document)) {
            PdfSignatureFieldInfo info;
            info.name = field.name;
            info.label = qpdf::textOf(qpdf::keyOf(field.field, "/TU"));
            info.page = pageOf(pages, field.widget);
            const double height
                = info.page < 0 ? 0.0 : qpdf::pageHeight(pages[std::size_t(info.page)]);
            info.rect = rectFromTop(qpdf::keyOf(field.widget, "/Rect"), height);
            info.isSigned = field.isSigned();
            list.push_back(info);
        }
        return list;
    });
}

} // namespace luytre
