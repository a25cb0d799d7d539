#include "token/TokenModules.h"

#include "base/AtomicFile.h"

#include <QFileInfo>
#include <QSet>

namespace luytre {

namespace {

Result<KnownModules> readList(const QString& path)
{
    LUYTRE_TRY(bytes, readFile(path));
    LUYTRE_TRY(object, parseJsonObject(bytes, path));
    return fromJson<KnownModules>(object, path);
}

QString administratorsList()
{
    const QString own = qEnvironmentVariable("LUYTRE_TOKEN_MODULES");
    return own.isEmpty() ? QStringLiteral("/etc/luytre/token-modules.json") : own;
}

} // namespace

Result<KnownModules> knownModules()
{
    LUYTRE_TRY(known, readList(QStringLiteral(":/token/modules.json")));
    const QString more = administratorsList();
    if (QFileInfo::exists(more)) {
        LUYTRE_TRY(added, readList(more));
        known.modules.insert(known.modules.end(), added.modules.begin(), added.modules.end());
    }
    return known;
}

std::vector<InstalledModule> installedModules(const KnownModules& known)
{
    std::vector<InstalledModule> installed;
    QSet<QString> seen;
    for (const KnownModule& module : known.modules) {
        for (const KnownPath& place : module.paths) {
            const QFileInfo file(place.path);
            const QString real = file.canonicalFilePath();
            if (file.isFile() && !seen.contains(real)) {
                seen.insert(real);
                installed.push_back({module.id, module.name, place.path});
            }
        }
    }
    return installed;
}

} // namespace luytre
