#include "forms/widgets/Languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace luytre::forms {

namespace {

Language current = Language::Vietnamese;

} // namespace

Language currentLanguage()
{
    return current;
}

void setCurrentLanguage(Language language)
{
    static QTranslator translator;
    static QTranslator
        toolkit; // the dialogs and menus that Qt brings; Debian has them in other languages only
    current = language;
    QCoreApplication::removeTranslator(&translator);
    QCoreApplication::removeTranslator(&toolkit);
    const QString code = languageCode(language);
    QLocale::setDefault(QLocale(code));
    if (!translator.load(QStringLiteral(":/i18n/luytre_%1.qm").arg(code))) {
        qWarning("no translation for %s", qUtf8Printable(code));
    }
    QCoreApplication::installTranslator(&translator);
    if (language == Language::Vietnamese && toolkit.load(QStringLiteral(":/i18n/toolkit_vi.qm"))) {
        QCoreApplication::installTranslator(&toolkit);
    }
}

QString languageCode(Language language)
{
    return language == Language::English ? QStringLiteral("en") : QStringLiteral("vi");
}

Language languageOf(const QString& code)
{
    return code == QLatin1String("en") ? Language::English : Language::Vietnamese;
}

} // namespace luytre::forms
