#pragma once

#include "dossier/Organisation.h"

#include <QSettings>

#include <memory>

namespace luytre {

/// A choice with a name, and what holds while nobody has chosen.
template <class T>
struct Option {
    QLatin1String key; ///< "group/name" in the file
    T fallback;
};

namespace options {
inline const Option<QString> language{QLatin1String("interface/language"),
                                      QStringLiteral("vi")}; ///< "vi", "en"
inline const Option<QString> theme{QLatin1String("interface/theme"),
                                   QStringLiteral("system")}; ///< "system", "light", "dark"
inline const Option<int> textSize{QLatin1String("interface/textSize"), 100}; ///< percent, 90-150
inline const Option<QString> workspace{QLatin1String("workspace/path"),
                                       {}}; ///< opened at the start
inline const Option<QStringList> recentPackages{QLatin1String("workspace/recentPackages"), {}};
inline const Option<QString> author{QLatin1String("person/name"), {}}; ///< who edits
inline const Option<QString> authorTitle{QLatin1String("person/title"), {}};
inline const Option<QByteArray> windowGeometry{QLatin1String("window/geometry"), {}};
inline const Option<QByteArray> windowState{QLatin1String("window/state"), {}};
inline const Option<bool> helpPane{QLatin1String("window/helpPane"), true};
} // namespace options

/// The choices of one person on one machine, in an INI file. A value that an administrator's file
/// sets holds over the person's and is locked. What cannot be read as its type counts as not set.
/// One thread.
class Settings
{
public:
    /// The files of this account and of this machine.
    Settings();
    /// Named files, neither of which has to exist.
    Settings(const QString& file, const QString& administratorFile);

    template <class T>
    [[nodiscard]] T value(const Option<T>& option) const
    {
        const QVariant stored = read(option.key);
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : option.fallback;
    }
    /// False when the option is locked; nothing changes then.
    template <class T>
    bool set(const Option<T>& option, const T& value)
    {
        return write(option.key, QVariant::fromValue(value));
    }
    template <class T>
    [[nodiscard]] bool isLocked(const Option<T>& option) const
    {
        return isLocked(option.key);
    }

    /// The unit that dossiers are made in; told once. Its fields are empty until then.
    [[nodiscard]] Organisation ownUnit() const;
    void setOwnUnit(const Organisation& unit);

private:
    [[nodiscard]] QVariant read(QLatin1String key) const;
    [[nodiscard]] bool write(QLatin1String key, const QVariant& value);
    [[nodiscard]] bool isLocked(QLatin1String key) const;

    std::unique_ptr<QSettings> m_own;
    std::unique_ptr<QSettings> m_administrator;
};

} // namespace luytre
