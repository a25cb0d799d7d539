#pragma once

#include "base/AtomicFile.h"
#include "pdf/PdfaWriter.h"

#include <qpdf/QPDFObjectHandle.hh>

#include <map>

class QPDF;

namespace luytre::qpdf {

/// Lists the attachments in the document: file specifications, name tree, /AF. Their streams stay
/// empty: the bytes are put in by AttachmentCopier while the file is written, since qpdf would hold
/// each of them in memory. May throw as qpdf does.
void declareAttachments(QPDF& document, const std::vector<PdfAttachment>& attachments);

/// The object numbers of the attachments' streams in a document made by declareAttachments and
/// written since.
[[nodiscard]] std::map<int, const PdfAttachment*>
attachmentStreams(QPDF& document, const std::vector<PdfAttachment>& attachments);

/// Copies attachments into a PDF as objects of their own, piece by piece.
class AttachmentCopier
{
public:
    AttachmentCopier(AtomicFile& file, const QDateTime& documentDate, ProgressSink* progress,
                     const CancellationToken* cancellation);

    /// The bytes that reports to the progress sink add up to.
    void setTotal(qint64 bytes) { m_total = bytes; }
    /// Writes `<number> 0 obj ... endobj` at the device's place; gives the content's SHA-256 in
    /// binary.
    [[nodiscard]] Result<QByteArray> writeObject(int number, const PdfAttachment& attachment);

private:
    struct Copied {
        qint64 size = 0; ///< of the content
        qint64 stored = 0; ///< in the file
        QByteArray md5;
        QByteArray sha256;
    };
    [[nodiscard]] QByteArray dictionary(const PdfAttachment& attachment,
                                        const Copied& copied) const;
    [[nodiscard]] Result<Copied> copy(QIODevice& content, bool deflate);
    [[nodiscard]] Result<void> put(const QByteArray& bytes);

    AtomicFile& m_file;
    QIODevice& m_out;
    QDateTime m_documentDate;
    ProgressSink* m_progress;
    const CancellationToken* m_cancellation;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

/// Opens the content of an attachment. Fails with FileNotFound, FileUnreadable, or as its factory
/// does.
[[nodiscard]] Result<std::unique_ptr<QIODevice>> openContent(const PdfAttachment& attachment);

} // namespace luytre::qpdf
