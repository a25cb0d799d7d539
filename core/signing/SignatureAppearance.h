#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QDateTime>
#include <QSizeF>
#include <QString>

namespace luytre {

/// What a filled signature field shows on the page.
struct AppearanceRequest {
    QSizeF size; ///< of the field, in points
    bool isSeal = false;
    QByteArray png; ///< empty: text instead
    QString name; ///< of the signer, or of the organisation for a seal
    QDateTime time;
};

/// A PDF of one page of the field's size, transparent, text in Tinos [NĐ 30/2020 Phụ lục I, II.7.d
/// and II.8.a]: a handwriting is fitted in 48 x 20 mm, a seal stands 36 mm wide whatever the
/// picture's resolution. Needs a QGuiApplication. Fails with ImageInvalid (no PNG, absurdly large,
/// or a seal larger than its field).
[[nodiscard]] Result<QByteArray> drawAppearance(const AppearanceRequest& request);

} // namespace luytre
