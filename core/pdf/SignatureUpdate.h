#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

namespace luytre {

class PdfFile;

/// What a signature says beside the cryptography.
struct SignatureEntry {
    QString field; ///< an empty signature field of the file
    QString name; ///< of the signer
    QString reason;
    QString location;
    QDateTime time;
    bool certify
        = false; ///< DocMDP with P=2: only filling the remaining signature fields stays allowed
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

/// Prepares the filling of a field. Changes nothing on disk; the file may not be used for reading
/// afterwards. Fails with NoSuchField, FieldAlreadySigned, Usage (certifying a file that is signed
/// already), FindingsBlock (a certification that allows no further signature, or a field that asks
/// for conditions), PdfMalformed, PdfUnsupported.
[[nodiscard]] Result<SignatureUpdate> prepareSignature(const PdfFile& file,
                                                       const SignatureEntry& entry);

} // namespace luytre
