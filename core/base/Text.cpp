#include "base/Text.h"

#include <QCollator>
#include <QDate>
#include <QLocale>

namespace luytre {

QString foldForSearch(const QString& text)
{
    const QString decomposed = text.normalized(QString::NormalizationForm_D);
    QString folded;
    folded.reserve(decomposed.size());
    bool space = false;
    for (const QChar c : decomposed) {
        if (c.category() == QChar::Mark_NonSpacing) {
            continue;
        }
        if (c.isSpace()) {
            space = !folded.isEmpty();
            continue;
        }
        if (space) {
            folded += QLatin1Char(' ');
            space = false;
        }
        // đ is a letter of its own, not d with a mark; no normal form takes it apart.
        folded += c == QChar(0x0110) || c == QChar(0x0111) ? QLatin1Char('d') : c.toLower();
    }
    return folded;
}

bool vietnameseLess(const QString& left, const QString& right)
{
    thread_local const QCollator collator{QLocale(QLocale::Vietnamese, QLocale::Vietnam)};
    return collator.compare(left, right) < 0;
}

QString vietnameseNumber(qint64 value)
{
    QString digits = QString::number(value);
    const qsizetype first = value < 0 ? 1 : 0;
    for (qsizetype at = digits.size() - 3; at > first; at -= 3) {
        digits.insert(at, QLatin1Char('.'));
    }
    return digits;
}

QString vietnamesePercent(qint64 part, qint64 whole)
{
    // Whole numbers all the way: halves round up, whatever the machine's floating point does.
    const qint64 tenths = (part * 2000 + whole) / (2 * whole);
    return QStringLiteral("%1,%2%").arg(vietnameseNumber(tenths / 10)).arg(tenths % 10);
}

QString vietnameseDate(const QDate& date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString vietnameseLongDate(const QDate& date)
{
    return QStringLiteral("ngày %1 tháng %2 năm %3")
        .arg(date.day(), 2, 10, QLatin1Char('0'))
        .arg(date.month() <= 2 ? QStringLiteral("0%1").arg(date.month())
                               : QString::number(date.month()))
        .arg(date.year());
}

} // namespace luytre
