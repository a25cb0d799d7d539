#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QString>

#include <optional>

namespace luytre {

class PdfFile;

/// Where a new field goes.
struct FieldPlace {
    int page = 0; ///< from 0
    QRectF rect; ///< points on the page as shown, origin at its top left; empty: invisible
};

/// What a signature says beside the cryptography.
struct SignatureEntry {
    QString field; ///< an empty signature field of the file, or the name of a new one
    std::optional<FieldPlace> place; ///< makes the field; it must not exist yet
    bool isDocumentTimeStamp = false; ///< /Contents is an RFC 3161 token; nothing but field, place
                                      ///< and reservedBytes counts
    QString name; ///< of the signer
    QString reason;
    QString location;
    QDateTime time;
    bool certify
        = false; ///< DocMDP with P=2: only filling the remaining signature fields stays allowed
    bool lockAll = false; ///< FieldMDP All: no field may be filled after this signature
    QByteArray appearance; ///< a PDF of one page of the field's size; empty: the field's look stays
    int reservedBytes = 8192; ///< room for the CMS signature
};

/// The bytes that make a file a signed one, but for the signature itself: they hold a place for it.
struct SignatureUpdate {
    QByteArray tail; ///< to be appended to the file; ByteRange is filled in
    qint64 fileSize = 0; ///< of the file it is appended to
    qint64 holeStart = 0; ///< in the whole file: the "<" of /Contents
    qint64 holeEnd = 0; ///< behind its ">"

    /// Puts the DER signature into its place. Fails with TooLarge when the room reserved is too
    /// small.
    [[nodiscard]] Result<void> fill(const QByteArray& cms);
    /// The signed bytes of the tail, before and behind the hole. What lies before the tail is
    /// signed whole.
    [[nodiscard]] QByteArray signedHead() const { return tail.left(holeStart - fileSize); }
    [[nodiscard]] QByteArray signedRest() const { return tail.mid(holeEnd - fileSize); }
};

/// Prepares the filling of a field, which is made when a place for it is given. A field that locks
/// others (/Lock) has its wish carried out. Changes nothing on disk; the file may not be used for
/// reading afterwards. Fails with NoSuchField, FieldAlreadySigned, Usage (certifying a file that is
/// signed already, or a place that does not fit), FindingsBlock (a certification that allows no
/// further signature, or a field that asks for conditions), PdfMalformed, PdfEncrypted,
/// PdfUnsupported.
[[nodiscard]] Result<SignatureUpdate> prepareSignature(const PdfFile& file,
                                                       const SignatureEntry& entry);

} // namespace luytre
