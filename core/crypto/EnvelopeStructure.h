#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QFile>

namespace luytre {

/// Where the parts of an AuthEnvelopedData lie in a file. OpenSSL 3.0 reads such a structure only
/// as a whole; here it gets all of it but the content, which is read in pieces.
struct EnvelopeStructure {
    QByteArray skeleton; ///< the structure in DER without its encrypted content
    qint64 contentStart = 0; ///< of the ciphertext, or of its first segment
    qint64 contentLength = 0; ///< bytes of ciphertext in all
    bool segmented = false; ///< BER: the ciphertext is a row of OCTET STRINGs
    qint64 passphraseRounds = 0; ///< the highest count that a receiver's PBKDF2 asks for
};

/// Finds the parts. Fails with EnvelopeInvalid, EnvelopeTruncated, EnvelopeDamaged (bytes after the
/// end), FileUnreadable.
[[nodiscard]] Result<EnvelopeStructure> readEnvelopeStructure(QFile& file);

/// The ciphertext in order, in pieces. The file must stay open and unchanged.
class EnvelopeContent
{
public:
    EnvelopeContent(QFile& file, const EnvelopeStructure& structure);

    /// At most `limit` bytes into `buffer`; 0 at the end. Fails with FileChanged, FileUnreadable.
    [[nodiscard]] Result<qint64> read(char* buffer, qint64 limit);

private:
    QFile& m_file;
    qint64 m_left; ///< of all ciphertext
    qint64 m_segmentLeft = 0;
    bool m_segmented;
};

/// What stands before the ciphertext in a DER file made from a structure without content, whose
/// last element is an OCTET STRING of `tagSize` bytes. The ciphertext follows, then that string.
/// Fails with Internal when the skeleton is not such a structure.
[[nodiscard]] Result<QByteArray> envelopeHeader(const QByteArray& skeleton, qint64 contentLength,
                                                qsizetype tagSize);

} // namespace luytre
