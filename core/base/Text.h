#pragma once

#include <QDate>
#include <QString>

namespace luytre {

/// The form everything is compared and searched in: no accents (đ as d), lower case, single spaces.
/// "Điện  Biên" -> "dien bien".
[[nodiscard]] QString foldForSearch(const QString& text);

/// NFC, the only form stored or printed.
[[nodiscard]] inline QString nfc(const QString& text)
{
    return text.normalized(QString::NormalizationForm_C);
}

/// Orders as a Vietnamese dictionary does (An, Ăn, Âu, Đà Nẵng, Ea).
[[nodiscard]] bool vietnameseLess(const QString& left, const QString& right);

/// 126480 -> "126.480", as Vietnamese documents write it.
[[nodiscard]] QString vietnameseNumber(qint64 value);

/// A share as Vietnamese documents write it, one decimal: 141 of 191 -> "73,8%". `whole` must not
/// be 0.
[[nodiscard]] QString vietnamesePercent(qint64 part, qint64 whole);

/// "05/10/2026" (tables).
[[nodiscard]] QString vietnameseDate(const QDate& date);

/// "ngày 05 tháng 10 năm 2026" (running text): 0 before days 1-9 and months 1-2 [NĐ 30/2020, PL I,
/// II.4].
[[nodiscard]] QString vietnameseLongDate(const QDate& date);

} // namespace luytre
