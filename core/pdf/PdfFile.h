#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QString>

#include <memory>
#include <vector>

class QIODevice;
class QPDF;

namespace luytre {

namespace qpdf {
struct XrefChain;
}

/// An embedded file as listed in the document's name tree.
struct PdfEmbeddedFile {
    QString name; ///< key in the name tree; Unicode name when they differ is `fileName`
    QString fileName; ///< /UF, else /F
    QString description;
    QString mediaType;
    QString relationship; ///< /AFRelationship without the slash, e.g. "Source"
    qint64 size = -1; ///< as declared; -1 when not
    QDateTime created; ///< UTC
};

/// A signature field. Points on the page as shown (cropped, turned), origin at its top left.
struct PdfSignatureFieldInfo {
    QString name; ///< full name
    QString label; ///< /TU
    int page = -1; ///< -1: on no page
    QRectF rect;
    bool isSigned = false;
};

/// Whether the MD5 that a PDF declares for an embedded file is compared.
enum class PdfChecksum { Compare, Skip };

/// What is refused besides damaged files, which are never repaired.
enum class PdfReading {
    Strict, ///< encrypted files, two kinds of cross-references at once: for files we go on with
    AsViewersDo, ///< files that want a password: for looking at what others made
};

/// A PDF opened for reading. Lazy: opening costs the cross-reference table, whatever the file's
/// size. One thread.
class PdfFile
{
public:
    /// Fails with FileNotFound, FileUnreadable, PdfMalformed, PdfEncrypted, PdfUnsupported,
    /// TooLarge.
    [[nodiscard]] static Result<PdfFile> open(const QString& path,
                                              PdfReading reading = PdfReading::Strict);
    /// The same of the first `end` bytes only: an earlier revision of the file.
    [[nodiscard]] static Result<PdfFile> openRevision(const QString& path, qint64 end,
                                                      PdfReading reading = PdfReading::Strict);

    PdfFile(PdfFile&&) noexcept;
    PdfFile& operator=(PdfFile&&) noexcept;
    ~PdfFile();

    [[nodiscard]] QString path() const;
    [[nodiscard]] qint64 size() const;
    [[nodiscard]] Result<int> pageCount() const;
    /// Points, as shown (cropped, turned); `page` from 0. Fails with Usage when there is no such
    /// page.
    [[nodiscard]] Result<QSizeF> pageSize(int page) const;
    /// Title of the document (Info), for people.
    [[nodiscard]] QString title() const;

    [[nodiscard]] Result<std::vector<PdfEmbeddedFile>> embeddedFiles() const;
    /// Whether there is one of that name; false too where the list cannot be read.
    [[nodiscard]] bool hasEmbeddedFile(const QString& name) const;
    /// Copies an embedded file into a device and gives its SHA-256 (64 hexadecimal digits).
    /// Fails with EvidenceMissing (no such name), TooLarge (more than `limit` bytes come out),
    /// PdfMalformed, ReadBackFailed (size or checksum differs from what the file declares),
    /// DiskFull, FileUnwritable.
    /// `checksum` Skip is for callers that compare the SHA-256 with one they trust more than the
    /// file's own MD5.
    [[nodiscard]] Result<QString>
    copyEmbeddedFile(const QString& name, QIODevice& out, qint64 limit = 4LL << 30,
                     PdfChecksum checksum = PdfChecksum::Compare) const;
    /// The same into memory.
    [[nodiscard]] Result<QByteArray> readEmbeddedFile(const QString& name,
                                                      qint64 limit = 64LL << 20) const;

    [[nodiscard]] Result<std::vector<PdfSignatureFieldInfo>> signatureFields() const;

    /// For the modules of core/pdf that look at objects.
    [[nodiscard]] QPDF& document() const;
    [[nodiscard]] const qpdf::XrefChain& xrefs() const;

private:
    struct Private;
    explicit PdfFile(std::unique_ptr<Private> d);

    std::unique_ptr<Private> d;
};

} // namespace luytre
