#pragma once

#include "base/Result.h"
#include "pdf/ChangeAnalysis.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <array>
#include <vector>

namespace luytre {

class PdfFile;

/// A signature as it lies in a file, before anybody judged it.
struct PdfSignatureValue {
    QString field; ///< full name
    bool isDocumentTimeStamp = false;
    QString subFilter; ///< e.g. "ETSI.CAdES.detached"
    QByteArray contents; ///< /Contents as parsed, zero padding included; empty when there is none
    /// Where /Contents stands in an encrypted file, whose own strings are decrypted when they are
    /// read though signatures are not; else -1.
    qint64 encryptedAt = -1;
    std::vector<QByteArray> certificates; ///< /Cert, DER, the signer's first; of old formats
    std::vector<qint64> byteRange; ///< as written; sound ones have four numbers
    QDateTime time; ///< /M, UTC
    QString name;
    QString reason;
    QString location;
    bool certifies = false; ///< has a DocMDP reference
    int permissions = 0; ///< /P of DocMDP, 1 to 3; 0: none
    ChangePermission locks; ///< fields locked by FieldMDP or the field's /Lock; its /P as `level`
};

/// The signature fields of a file, in the order of the form.
struct PdfSignatures {
    std::vector<PdfSignatureValue> values; ///< of those that are filled
    std::vector<QString> emptyFields; ///< full names of the others
};

/// Looks at the form only, never at pages. Fails with PdfMalformed.
[[nodiscard]] Result<PdfSignatures> readSignatureForm(const PdfFile& file);

/// The filled ones only.
[[nodiscard]] Result<std::vector<PdfSignatureValue>> readSignatures(const PdfFile& file);

} // namespace luytre
