#include "regulation/PackIncludes.h"

#include "base/AtomicFile.h"
#include "base/Json.h"
#include "regulation/RegulationError.h"

#include <QDir>
#include <QFileInfo>

namespace luytre {

namespace {

constexpr QLatin1String includeKey("include");

QJsonObject merged(QJsonObject below, const QJsonObject& above);

QJsonArray joined(QJsonArray below, const QJsonArray& above)
{
    for (const auto& item : above) {
        const QJsonValue id = item.toObject().value(QLatin1String("id"));
        const auto same = std::find_if(below.begin(), below.end(), [&](const auto& other) {
            return id.isString() && other.toObject().value(QLatin1String("id")) == id;
        });
        if (same == below.end()) {
            below.append(item);
        } else {
            *same = merged(same->toObject(), item.toObject());
        }
    }
    return below;
}

QJsonObject merged(QJsonObject below, const QJsonObject& above)
{
    for (auto it = above.begin(); it != above.end(); ++it) {
        const QJsonValue old = below.value(it.key());
        const QJsonValue own = it.value();
        if (old.isArray() && own.isArray()) {
            below.insert(it.key(), joined(old.toArray(), own.toArray()));
        } else if (old.isObject() && own.isObject()) {
            below.insert(it.key(), merged(old.toObject(), own.toObject()));
        } else {
            below.insert(it.key(), own);
        }
    }
    return below;
}

/// The file that `name`, said in `from`, means; empty when it would lie outside the trees.
QString resolved(const QString& name, const QString& from, const QStringList& roots)
{
    if (QDir::isAbsolutePath(name)) {
        return {};
    }
    const QString wanted = QDir::cleanPath(QFileInfo(from).path() + QLatin1Char('/') + name);
    for (const QString& root : roots) {
        const QString inside = root + QLatin1Char('/');
        if (!wanted.startsWith(inside)) {
            continue;
        }
        const QString relative = wanted.mid(inside.size());
        for (const QString& place : roots) {
            if (QFileInfo::exists(place + QLatin1Char('/') + relative)) {
                return place + QLatin1Char('/') + relative;
            }
        }
        return wanted;
    }
    return {};
}

Result<QJsonObject> read(const QString& file, const QStringList& roots, QStringList including)
{
    if (including.contains(file)) {
        return regulationInvalid(including.last(), includeKey,
                                 QStringLiteral("\"%1\" includes itself").arg(file));
    }
    including.append(file);
    LUYTRE_TRY(bytes, readFile(file));
    LUYTRE_TRY(own, parseJsonObject(bytes, file));
    const QJsonValue names = own.take(includeKey);
    if (!names.isUndefined() && !names.isArray()) {
        return regulationInvalid(file, includeKey, QStringLiteral("expected a list"));
    }
    QJsonObject whole;
    const QJsonArray list = names.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString path = QStringLiteral("include[%1]").arg(i);
        const QString target = resolved(list.at(i).toString(), file, roots);
        if (target.isEmpty()) {
            return regulationInvalid(file, path,
                                     QStringLiteral("outside the folder of regulations"));
        }
        if (!QFileInfo(target).isFile()) {
            return regulationInvalid(file, path, QStringLiteral("no such file"));
        }
        LUYTRE_TRY(included, read(target, roots, including));
        whole = merged(whole, included);
    }
    return merged(whole, own);
}

} // namespace

Result<QJsonObject> readWithIncludes(const QString& file, const QStringList& roots)
{
    return read(QDir::cleanPath(file), roots, {});
}

} // namespace luytre
