#include "pdf/PdfaWriter.h"

#include "base/AtomicFile.h"
#include "base/StreamDigest.h"
#include "pdf/FontTags.h"
#include "pdf/PageForm.h"
#include "pdf/PdfaAttachments.h"
#include "pdf/PdfaMetadata.h"
#include "pdf/PdfaNavigation.h"
#include "pdf/QpdfSupport.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <QFileInfo>

#include <set>

namespace luytre {

namespace {

Result<void> checkNames(const PdfaDocument& document)
{
    std::set<QString> names;
    for (const PdfAttachment& attachment : document.attachments) {
        if (attachment.name.isEmpty() || attachment.mediaType.isEmpty()
            || !names.insert(attachment.name).second) {
            return failure(ErrorCode::Usage,
                           QStringLiteral("attachment without a name of its own or a media type"),
                           attachment.name);
        }
    }
    names.clear();
    for (const PdfSignatureField& field : document.signatureFields) {
        if (field.name.isEmpty() || field.name.contains(QLatin1Char('.'))
            || !names.insert(field.name).second) {
            return failure(ErrorCode::Usage,
                           QStringLiteral("signature field name \"%1\"").arg(field.name));
        }
    }
    if (!document.metadata.created.isValid() || document.metadata.title.isEmpty()) {
        return failure(ErrorCode::Usage, QStringLiteral("a document needs a title and a date"));
    }
    return {};
}

Result<void> checkPages(const PdfaDocument& document, int count)
{
    const auto exists = [count](int page) { return page >= 0 && page < count; };
    bool right = true;
    int depth = -1;
    for (const PdfOutlineEntry& entry : document.outline) {
        right = right && exists(entry.page) && entry.level >= 0 && entry.level <= depth + 1;
        depth = entry.level;
    }
    for (const PdfLink& link : document.links) {
        right = right && exists(link.page) && exists(link.targetPage);
    }
    for (const PdfSignatureField& field : document.signatureFields) {
        right = right && exists(field.page);
    }
    for (const PdfPlacedPage& placed : document.placedPages) {
        right = right && exists(placed.page) && !placed.rect.isEmpty();
    }
    if (!right) {
        return failure(
            ErrorCode::Usage,
            QStringLiteral("a page that is not there, or an outline that skips a level"));
    }
    return {};
}

/// Draws the placed pages. Returns their sources, which `pdf` reads from until it is written.
Result<std::vector<std::unique_ptr<QPDF>>> drawPlacedPages(QPDF& pdf, const PdfaDocument& document)
{
    std::vector<std::unique_ptr<QPDF>> sources;
    for (const PdfPlacedPage& placed : document.placedPages) {
        sources.push_back(std::make_unique<QPDF>());
        LUYTRE_TRY(foreign, qpdf::formOfFirstPage(*sources.back(), placed.pdf));
        const QPDFObjectHandle form = pdf.copyForeignObject(foreign);
        QPDFObjectHandle pageObject = pdf.getAllPages().at(std::size_t(placed.page));
        QPDFPageObjectHelper page(pageObject);
        QPDFObjectHandle resources = page.getAttribute("/Resources", true);
        if (!resources.getKey("/XObject").isDictionary()) {
            resources.replaceKey("/XObject", QPDFObjectHandle::newDictionary());
        }
        // A dictionary of this page's own, whatever the pages share.
        QPDFObjectHandle pictures = resources.getKey("/XObject").shallowCopy();
        resources.replaceKey("/XObject", pictures);
        int number = 0;
        const std::string name = resources.getUniqueResourceName("/Placed", number);
        pictures.replaceKey(name, form);
        const double height = qpdf::pageHeight(pageObject);
        const QPDFObjectHandle::Rectangle place(placed.rect.left(), height - placed.rect.bottom(),
                                                placed.rect.right(), height - placed.rect.top());
        const std::string drawing = page.placeFormXObject(form, name, place, true, true, true);
        page.addPageContents(pdf.newStream("q\n"), true);
        page.addPageContents(pdf.newStream("\nQ\n" + drawing), false);
    }
    return sources;
}

/// The finished document but for the bytes of its attachments; objects numbered in the order of
/// their use.
Result<QByteArray> finishPages(const PdfaDocument& document)
{
    QPDF pdf;
    pdf.setSuppressWarnings(true);
    pdf.setAttemptRecovery(false);
    pdf.processMemoryFile("pages", document.pages.constData(), std::size_t(document.pages.size()));
    LUYTRE_CHECK(checkPages(document, int(pdf.getAllPages().size())));
    qpdf::writeMetadata(pdf, document.metadata);
    LUYTRE_TRY(sources, drawPlacedPages(pdf, document));
    qpdf::normaliseFontTags(pdf);
    qpdf::writeOutline(pdf, document.outline);
    qpdf::writeLinks(pdf, document.links);
    qpdf::writeSignatureFields(pdf, document.signatureFields);
    qpdf::declareAttachments(pdf, document.attachments);
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.setMinimumPDFVersion("1.7");
    writer.setNewlineBeforeEndstream(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(bytes->getBuffer()),
                      qsizetype(bytes->getSize()));
}

/// Writes a finished document anew, object by object, with the attachments in their places.
class Assembler
{
public:
    Assembler(const QByteArray& base, const PdfaDocument& document, AtomicFile& file,
              ProgressSink* progress, const CancellationToken* cancellation)
        : m_base(base), m_document(document), m_file(file),
          m_copier(file, document.metadata.created, progress, cancellation)
    {
        m_copier.setTotal(contentSize());
    }

    Result<void> run()
    {
        QPDF pdf;
        pdf.processMemoryFile("finished pages", m_base.constData(), std::size_t(m_base.size()));
        const auto streams = qpdf::attachmentStreams(pdf, m_document.attachments);
        const auto places = objectPlaces(pdf);
        LUYTRE_CHECK(m_file.write(m_base.left(places.begin()->first)));
        for (auto place = places.begin(); place != places.end() && place->second != 0; ++place) {
            m_offsets[place->second] = m_file.device().pos();
            const auto stream = streams.find(place->second);
            if (stream != streams.end()) {
                LUYTRE_TRY(sha256, m_copier.writeObject(place->second, *stream->second));
                m_identity.add(sha256);
                continue;
            }
            const QByteArray object
                = m_base.mid(place->first, std::next(place)->first - place->first);
            m_identity.add(object);
            LUYTRE_CHECK(m_file.write(object));
        }
        return writeEnd(pdf);
    }

private:
    /// Offset of each object in the base; the last entry is where the objects end.
    std::map<qsizetype, int> objectPlaces(QPDF& pdf) const
    {
        std::map<qsizetype, int> places;
        for (const auto& [id, entry] : pdf.getXRefTable()) {
            places[qsizetype(entry.getOffset())] = id.getObj();
        }
        places[m_base.lastIndexOf("\nxref\n") + 1] = 0;
        return places;
    }

    Result<void> writeEnd(QPDF& pdf)
    {
        const qint64 start = m_file.device().pos();
        const int size = m_offsets.rbegin()->first + 1;
        QByteArray end = "xref\n0 " + QByteArray::number(size) + "\n0000000000 65535 f \n";
        for (const auto& [number, offset] : m_offsets) {
            end += QByteArray::number(offset).rightJustified(10, '0') + " 00000 n \n";
        }
        const QByteArray id = m_identity.result().left(16).toHex();
        end += "trailer << /Size " + QByteArray::number(size) + " /Root "
            + QByteArray::fromStdString(pdf.getTrailer().getKey("/Root").unparse()) + " /Info "
            + QByteArray::fromStdString(pdf.getTrailer().getKey("/Info").unparse()) + " /ID [<" + id
            + "><" + id + ">] >>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
        return m_file.write(end);
    }

    qint64 contentSize() const
    {
        qint64 size = 0;
        for (const PdfAttachment& attachment : m_document.attachments) {
            if (const auto* path = std::get_if<QString>(&attachment.content)) {
                size += QFileInfo(*path).size();
            } else if (const auto* bytes = std::get_if<QByteArray>(&attachment.content)) {
                size += bytes->size();
            }
        }
        return size;
    }

    const QByteArray& m_base;
    const PdfaDocument& m_document;
    AtomicFile& m_file;
    qpdf::AttachmentCopier m_copier;
    std::map<int, qint64> m_offsets;
    /// The file identifier: two documents have one identifier only if they are equal.
    StreamDigest m_identity = StreamDigest(DigestAlgorithm::Sha256);
};

} // namespace

Result<void> writePdfa(const PdfaDocument& document, const QString& path, ProgressSink* progress,
                       const CancellationToken* cancellation)
{
    LUYTRE_CHECK(checkNames(document));
    LUYTRE_TRY(base, qpdf::guarded(QString(), [&] { return finishPages(document); }));
    LUYTRE_TRY(file, AtomicFile::create(path));
    const auto written = qpdf::guarded(
        path, [&] { return Assembler(base, document, file, progress, cancellation).run(); });
    if (!written) {
        const bool target = written.error().code == ErrorCode::DiskFull
            || written.error().code == ErrorCode::FileUnwritable;
        return failure(target ? written.error().withFile(path) : written.error());
    }
    return file.commit();
}

} // namespace luytre
