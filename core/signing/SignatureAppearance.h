#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QRectF>
#include <QSizeF>
#include <QString>

namespace luytre {

/// Whose signature it is, and so how it looks [NĐ 30/2020 Phụ lục I, II.7 and II.8].
enum class AppearanceKind {
    Person, ///< handwriting between position and name, blue
    Seal, ///< of the agency, over the left third of the signature, red
    Annex, ///< of the agency on an annex that is a file of its own: text at the top right, no
           ///< picture
};

/// What a filled signature field shows on the page.
struct AppearanceRequest {
    QSizeF size; ///< of the field, in points
    AppearanceKind kind = AppearanceKind::Person;
    QByteArray png; ///< empty: text instead
    QString name; ///< of the signer, or of the organisation for a seal
    QDateTime time;
    QString documentNumber; ///< of the document that an annex belongs to
};

/// A PDF of one page of the field's size, transparent, text in Tinos [NĐ 30/2020 Phụ lục I, II.7.d
/// and II.8]: a handwriting is fitted in 48 x 20 mm, a seal stands 36 mm wide whatever the
/// picture's resolution, an annex shows number and time in 10 pt. Needs a QGuiApplication. Fails
/// with ImageInvalid (no PNG, absurdly large, or a seal larger than its field) and Usage (an annex
/// without the number of its document).
[[nodiscard]] Result<QByteArray> drawAppearance(const AppearanceRequest& request);

/// Where an annex is signed: at the top right of a page of this size (points).
[[nodiscard]] QRectF annexPlace(const QSizeF& page);

/// Where a seal of 36 mm goes so that it lies over the left third of a signature.
[[nodiscard]] QRectF sealPlace(const QRectF& signature);

/// A text that would show an identity number of a person (9 digits of a CMND, 12 of a căn cước) on
/// a page that many will read.
[[nodiscard]] bool showsIdentityNumber(const QString& text);

} // namespace luytre
