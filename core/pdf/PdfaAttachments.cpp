#include "pdf/PdfaAttachments.h"

#include "base/AtomicFile.h"
#include "base/StreamDigest.h"
#include "base/Text.h"
#include "pdf/DevicePipeline.h"
#include "pdf/QpdfSupport.h"

#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <QBuffer>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace luytre::qpdf {

namespace {

constexpr qint64 pieceSize = 1 << 20;
constexpr qint64 writebackStep = 16 << 20;
/// Numbers that are known only afterwards are written over blanks of this width.
constexpr int numberWidth = 12;

const char* relationshipName(PdfRelationship relationship)
{
    switch (relationship) {
    case PdfRelationship::Source:
        return "/Source";
    case PdfRelationship::Data:
        return "/Data";
    case PdfRelationship::Supplement:
        break;
    }
    return "/Supplement";
}

QByteArray padded(qint64 number)
{
    return QByteArray::number(number).leftJustified(numberWidth, ' ');
}

} // namespace

void declareAttachments(QPDF& document, const std::vector<PdfAttachment>& attachments)
{
    QPDFObjectHandle associated = QPDFObjectHandle::newArray();
    QPDFEmbeddedFileDocumentHelper embedded(document);
    for (const PdfAttachment& attachment : attachments) {
        auto stream = QPDFEFStreamObjectHelper::createEFStream(document, std::string());
        auto specification = QPDFFileSpecObjectHelper::createFileSpec(
            document, nfc(attachment.name).toStdString(), stream);
        if (!attachment.description.isEmpty()) {
            specification.setDescription(nfc(attachment.description).toStdString());
        }
        specification.getObjectHandle().replaceKey(
            "/AFRelationship",
            QPDFObjectHandle::newName(relationshipName(attachment.relationship)));
        embedded.replaceEmbeddedFile(nfc(attachment.name).toStdString(), specification);
        associated.appendItem(specification.getObjectHandle());
    }
    if (!attachments.empty()) {
        document.getRoot().replaceKey("/AF", associated);
    }
}

std::map<int, const PdfAttachment*> attachmentStreams(QPDF& document,
                                                      const std::vector<PdfAttachment>& attachments)
{
    std::map<int, const PdfAttachment*> streams;
    QPDFEmbeddedFileDocumentHelper embedded(document);
    for (const PdfAttachment& attachment : attachments) {
        const auto specification = embedded.getEmbeddedFile(nfc(attachment.name).toStdString());
        if (specification) {
            streams[specification->getEmbeddedFileStream().getObjectID()] = &attachment;
        }
    }
    return streams;
}

AttachmentCopier::AttachmentCopier(AtomicFile& file, const QDateTime& documentDate,
                                   ProgressSink* progress, const CancellationToken* cancellation)
    : m_file(file), m_out(file.device()), m_documentDate(documentDate), m_progress(progress),
      m_cancellation(cancellation)
{ }

Result<QByteArray> AttachmentCopier::writeObject(int number, const PdfAttachment& attachment)
{
    LUYTRE_TRY(content, openContent(attachment));
    const QByteArray head = QByteArray::number(number) + " 0 obj\n";
    const qint64 dictionaryStart = m_out.pos() + head.size();
    LUYTRE_CHECK(put(head + dictionary(attachment, {}) + "\nstream\n"));
    auto copied = copy(*content, !attachment.alreadyCompressed);
    if (!copied) {
        Error error = copied.error();
        error.file = error.file.isEmpty() ? attachment.name : error.file;
        return failure(error);
    }
    if (!attachment.sha256.isEmpty()
        && attachment.sha256.toLatin1().toLower() != copied->sha256.toHex()) {
        return failure(
            ErrorCode::EvidenceChanged,
            QStringLiteral("SHA-256 is %1").arg(QString::fromLatin1(copied->sha256.toHex())),
            attachment.name);
    }
    LUYTRE_CHECK(put("\nendstream\nendobj\n"));
    const qint64 end = m_out.pos();
    errno = 0;
    if (!m_out.seek(dictionaryStart)) {
        return failure(writeError(attachment.name, m_out.errorString()));
    }
    LUYTRE_CHECK(put(dictionary(attachment, *copied)));
    if (!m_out.seek(end)) {
        return failure(writeError(attachment.name, m_out.errorString()));
    }
    return copied->sha256;
}

QByteArray AttachmentCopier::dictionary(const PdfAttachment& attachment, const Copied& copied) const
{
    const QByteArray date
        = pdfDate(attachment.created.isValid() ? attachment.created : m_documentDate);
    const QByteArray checksum = copied.md5.isEmpty() ? QByteArray(32, '0') : copied.md5.toHex();
    QByteArray text = "<< /Type /EmbeddedFile /Subtype "
        + QByteArray::fromStdString(nameOf(attachment.mediaType).unparse());
    if (!attachment.alreadyCompressed) {
        text += " /Filter /FlateDecode";
    }
    return text + " /Length " + padded(copied.stored) + " /Params << /Size " + padded(copied.size)
        + " /CreationDate (" + date + ") /ModDate (" + date + ") /CheckSum <" + checksum
        + "> >> >>";
}

Result<AttachmentCopier::Copied> AttachmentCopier::copy(QIODevice& content, bool deflate)
{
    Copied copied;
    StreamDigest md5(DigestAlgorithm::Md5);
    StreamDigest sha256(DigestAlgorithm::Sha256);
    DevicePipeline sink(m_out);
    Pl_Flate deflater("attachment", &sink, Pl_Flate::a_deflate);
    Pipeline& target = deflate ? static_cast<Pipeline&>(deflater) : sink;
    QByteArray piece(pieceSize, Qt::Uninitialized);
    while (true) {
        if (m_cancellation && m_cancellation->isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        const qint64 got = content.read(piece.data(), pieceSize);
        if (got < 0) {
            return failure(ErrorCode::FileUnreadable, content.errorString());
        }
        if (got == 0) {
            break;
        }
        md5.add(piece.constData(), std::size_t(got));
        sha256.add(piece.constData(), std::size_t(got));
        target.write(reinterpret_cast<const unsigned char*>(piece.constData()), std::size_t(got));
        if (sink.error()) {
            return failure(*sink.error());
        }
        copied.size += got;
        m_done += got;
        if (m_done % writebackStep < got) {
            m_file.startWriteback();
        }
        if (m_progress) {
            m_progress->report(m_done, m_total);
        }
    }
    target.finish();
    if (sink.error()) {
        return failure(*sink.error());
    }
    copied.stored = sink.written();
    copied.md5 = md5.result();
    copied.sha256 = sha256.result();
    return copied;
}

Result<void> AttachmentCopier::put(const QByteArray& bytes)
{
    errno = 0;
    if (m_out.write(bytes) != bytes.size()) {
        return failure(writeError({}, m_out.errorString()));
    }
    return {};
}

Result<std::unique_ptr<QIODevice>> openContent(const PdfAttachment& attachment)
{
    if (const auto* factory = std::get_if<PdfContentFactory>(&attachment.content)) {
        return (*factory)();
    }
    std::unique_ptr<QIODevice> device;
    if (const auto* path = std::get_if<QString>(&attachment.content)) {
        if (!QFileInfo::exists(*path)) {
            return failure(ErrorCode::FileNotFound, {}, *path);
        }
        device = std::make_unique<QFile>(*path);
    } else {
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(std::get<QByteArray>(attachment.content));
        device = std::move(buffer);
    }
    if (!device->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return failure(ErrorCode::FileUnreadable, device->errorString(), attachment.name);
    }
    return device;
}

} // namespace luytre::qpdf
