#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace luytre {

/// How a check came out. Marks are told apart by shape; the word always stands beside them.
enum class SheetMark {
    Passed, ///< disc with tick
    Warned, ///< triangle
    Failed, ///< black square with cross
    NotDone, ///< dashed ring
};

/// A verification sheet (Phiếu kiểm tra): one page on which a checker puts down what was found of a
/// file. All texts are complete and in one language; characters that the typeface lacks are printed
/// as "?", for names come from foreign files.
struct CheckSheet {
    struct Fact {
        QString label;
        QString value;
        bool isDigest = false; ///< `value` is SHA-256, 64 hexadecimal digits
    };
    struct Check {
        QString what;
        SheetMark mark = SheetMark::NotDone;
        QString word;
        QString detail;
    };
    struct Signature {
        QString signer;
        QString certificate;
        QString time;
        SheetMark mark = SheetMark::NotDone;
        QString word;
    };

    QString title;
    QString subject; ///< what was checked
    SheetMark mark = SheetMark::NotDone;
    QString headline;
    QString fact; ///< one sentence on what is
    QString advice; ///< one sentence on what to do, bold
    QString factsTitle;
    QStringList factHeaders; ///< label, value
    std::vector<Fact> facts;
    QString checksTitle;
    QStringList checkHeaders; ///< number, what, result, detail
    std::vector<Check> checks;
    QString signaturesTitle;
    QStringList signatureHeaders; ///< number, signer, certificate, time, result
    std::vector<Signature> signatures;
    QString note;
    QString checker; ///< who signs the sheet, in capitals
};

/// The pages as a plain PDF, A4. Needs a QGuiApplication; any thread. Fails with Internal when a
/// font cannot be loaded.
[[nodiscard]] Result<QByteArray> renderCheckSheet(const CheckSheet& sheet);

} // namespace luytre
