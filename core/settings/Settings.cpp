#include "settings/Settings.h"

#include "base/JsonConvert.h"

#include <QJsonDocument>
#include <QStandardPaths>

namespace luytre {

namespace {

const QLatin1String ownUnitKey("unit/own");

QString ownFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/luytre/settings.ini");
}

} // namespace

Settings::Settings() : Settings(ownFile(), QStringLiteral("/etc/luytre/settings.ini")) { }

Settings::Settings(const QString& file, const QString& administratorFile)
    : m_own(std::make_unique<QSettings>(file, QSettings::IniFormat)),
      m_administrator(std::make_unique<QSettings>(administratorFile, QSettings::IniFormat))
{ }

QVariant Settings::read(QLatin1String key) const
{
    return isLocked(key) ? m_administrator->value(key) : m_own->value(key);
}

bool Settings::write(QLatin1String key, const QVariant& value)
{
    if (isLocked(key)) {
        return false;
    }
    m_own->setValue(key, value);
    return true;
}

bool Settings::isLocked(QLatin1String key) const
{
    return m_administrator->contains(key);
}

Organisation Settings::ownUnit() const
{
    const QByteArray text = read(ownUnitKey).toByteArray();
    const auto unit = fromJson<Organisation>(QJsonDocument::fromJson(text).object());
    return unit ? *unit : Organisation{};
}

void Settings::setOwnUnit(const Organisation& unit)
{
    (void)write(ownUnitKey, QJsonDocument(toJson(unit)).toJson(QJsonDocument::Compact));
}

} // namespace luytre
