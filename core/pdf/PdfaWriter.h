#pragma once

#include "base/Progress.h"
#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QIODevice>
#include <QRectF>
#include <QString>

#include <functional>
#include <map>
#include <memory>
#include <variant>
#include <vector>

namespace luytre {

/// How an embedded file relates to the document (ISO 32000-2, 7.11.3): the data the pages were made
/// from, other data, or a supplement such as a piece of evidence.
enum class PdfRelationship { Source, Data, Supplement };

/// Opens the content of an attachment for reading, from its beginning. Called once while writing.
using PdfContentFactory = std::function<Result<std::unique_ptr<QIODevice>>()>;

/// Bytes, the path of a file, or a factory. Files and devices are copied in pieces, never held in
/// memory.
using PdfContent = std::variant<QByteArray, QString, PdfContentFactory>;

/// A file to be embedded.
struct PdfAttachment {
    QString name; ///< as listed, e.g. "luytre/dossier.json"; unique in the document
    QString description;
    QString mediaType; ///< e.g. "application/json"
    PdfRelationship relationship = PdfRelationship::Supplement;
    PdfContent content;
    QDateTime created; ///< from the record; invalid: the document's own date
    QString sha256; ///< 64 hexadecimal digits, checked while copying; empty: not checked
    bool alreadyCompressed
        = false; ///< stored as it is instead of deflated (ZIP, JPEG, PNG, PDF ...)
};

/// An entry of the outline. Entries come in reading order; a level is at most one deeper than the
/// one before.
struct PdfOutlineEntry {
    QString title;
    int level = 0; ///< 0 = top
    int page = 0;
    double y = 0; ///< from the top of the page
};

/// A place on a page that leads to another place of the document.
struct PdfLink {
    int page = 0;
    QRectF rect;
    int targetPage = 0;
    double targetY = 0;
};

/// An empty signature field. All fields of a document are made before the first signature, since
/// afterwards only filling is allowed.
struct PdfSignatureField {
    QString name; ///< "preparer", "head", "seal"; unique
    int page = 0;
    QRectF rect;
    QString label; ///< for people, shown by viewers as the field's description
};

/// The first page of another PDF, drawn as large as the place allows. The bytes must pass
/// placeablePageSize().
struct PdfPlacedPage {
    QByteArray pdf;
    int page = 0;
    QRectF rect;
};

/// A namespace of own XMP properties, described in the file by its PDF/A extension schema.
struct PdfExtensionSchema {
    QString namespaceUri; ///< ends with "/" or "#"
    QString prefix; ///< e.g. "luytre"
    QString description;
    std::map<QString, QString> properties; ///< name -> text
};

/// What the document says about itself. Info and XMP are written from here and always agree.
struct PdfMetadata {
    QString title;
    QString author;
    QString subject;
    QString creator; ///< the program the record was made with
    QString producer; ///< the program that wrote the file
    QDateTime created; ///< from the record, never from the clock; printed as Viet Nam time
    QString language = QStringLiteral("vi-VN");
    PdfExtensionSchema extension; ///< empty prefix: none
};

/// A document to be finished as PDF/A-3u. Points (1/72 inch), origin at the top left of the page, y
/// downwards, pages counted from 0.
struct PdfaDocument {
    QByteArray pages; ///< a plain PDF, text only in embedded fonts that map to Unicode
    PdfMetadata metadata;
    std::vector<PdfOutlineEntry> outline;
    std::vector<PdfLink> links;
    std::vector<PdfSignatureField> signatureFields;
    std::vector<PdfAttachment> attachments;
    std::vector<PdfPlacedPage> placedPages; ///< drawn over what the pages have
};

/// Writes the document as PDF/A-3u. The same document gives the same bytes on every machine and at
/// any time. The file appears whole or not at all; an older one stays as it was on failure. Any
/// thread. Progress counts the bytes of the attachments. Fails with PdfMalformed (pages, placed
/// pages), PdfEncrypted, PdfUnsupported (placed pages),
/// EvidenceChanged (`sha256` does not fit; `file` is the attachment's name), FileNotFound,
/// FileUnreadable, DiskFull, FileUnwritable, Cancelled, Usage (a page number or name that cannot
/// be).
[[nodiscard]] Result<void> writePdfa(const PdfaDocument& document, const QString& path,
                                     ProgressSink* progress = nullptr,
                                     const CancellationToken* cancellation = nullptr);

} // namespace luytre
