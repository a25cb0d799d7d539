#include "forms/dossier/inventory/AddressText.h"

#include "dossier/checks/AddressRange.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace luytre::forms {

namespace {

/// The context of these sentences for translators.
struct AddressText {
    Q_DECLARE_TR_FUNCTIONS(AddressText)
};

/// The number of four that cannot be one of an address; 0 when it is not that.
int numberTooLarge(const QString& address)
{
    static const QRegularExpression four(QStringLiteral("^\\d+(\\.\\d+){3}$"));
    if (!four.match(address).hasMatch()) {
        return 0;
    }
    const QStringList numbers = address.split(QLatin1Char('.'));
    for (int i = 0; i < int(numbers.size()); ++i) {
        if (numbers.at(i).size() > 3 || numbers.at(i).toInt() > 255) {
            return i + 1;
        }
    }
    return 0;
}

} // namespace

QString addressProblem(const QString& text)
{
    const bool hasFigures
        = std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.isDigit(); });
    if (!hasFigures || checks::AddressRange::parse(text)) {
        return {};
    }
    const QString address = text.section(QLatin1Char('/'), 0, 0);
    if (const int at = numberTooLarge(address); at == 4) {
        return AddressText::tr("the last number of %1 is greater than 255, so it is no IP address. "
                               "Correct it and press Enter.")
            .arg(text);
    } else if (at > 0) {
        return AddressText::tr(
                   "number %1 of %2 is greater than 255, so it is no IP address. Correct it and "
                   "press Enter.")
            .arg(QString::number(at), text);
    }
    if (text.contains(QLatin1Char('/')) && checks::AddressRange::parse(address)) {
        return AddressText::tr(
                   "after the stroke of %1 there must be a number of bits, at most 32 (128 for "
                   "IPv6), for instance /24. Correct it and press Enter.")
            .arg(text);
    }
    return AddressText::
        tr("“%1” is no IP address. Write it as 10.10.20.7, or a range as 10.10.20.0/24. Correct "
           "it and press Enter.")
            .arg(text);
}

QStringList dividedValues(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[,;\\r\\n]+"));
    QStringList values;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        if (!part.trimmed().isEmpty()) {
            values << part.trimmed();
        }
    }
    return values;
}

} // namespace luytre::forms
