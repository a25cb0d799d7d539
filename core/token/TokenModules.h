#pragma once

#include "base/Json.h"
#include "base/Result.h"

#include <QString>

#include <vector>

namespace luytre {

/// A place where a maker's installer, or a distribution, puts a module.
struct KnownPath {
    QString path;
    QString source; ///< where the program knows it from
};

/// A PKCS#11 module that the program knows by name.
struct KnownModule {
    QString id; ///< "opensc": stands for its path in options
    QString name;
    LocalizedText note; ///< which tokens it is for
    std::vector<KnownPath> paths;
};

/// resources/token/modules.json, or an administrator's file of the same form.
struct KnownModules {
    std::vector<KnownModule> modules;
};

/// A known module that is on this machine.
struct InstalledModule {
    QString id;
    QString name;
    QString path;
};

/// The built-in list and, after it, /etc/luytre/token-modules.json where there is one (or the file
/// that the variable LUYTRE_TOKEN_MODULES names). Fails with FileUnreadable, JsonSyntax,
/// JsonSchema. Any thread.
[[nodiscard]] Result<KnownModules> knownModules();

/// Those whose file is there; each file once. Any thread.
[[nodiscard]] std::vector<InstalledModule> installedModules(const KnownModules& known);

template <class Archive>
void describe(Archive& a, KnownPath& p)
{
    a.required("path", p.path);
    a.required("source", p.source);
}

template <class Archive>
void describe(Archive& a, KnownModule& m)
{
    a.required("id", m.id);
    a.required("name", m.name);
    a.field("note", m.note);
    a.required("paths", m.paths);
}

template <class Archive>
void describe(Archive& a, KnownModules& m)
{
    a.required("modules", m.modules);
}

} // namespace luytre
