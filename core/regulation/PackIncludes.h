#pragma once

#include "base/Result.h"

#include <QJsonObject>
#include <QStringList>

namespace luytre {

/// The object in a file with everything it includes merged under it; the rules stand in
/// RegulationLibrary.h. `roots` are the trees it may include from, the file's own first, without a
/// slash at the end. Fails with FileNotFound, FileUnreadable, JsonSyntax or RegulationInvalid
/// (outside the trees, in a circle).
[[nodiscard]] Result<QJsonObject> readWithIncludes(const QString& file, const QStringList& roots);

} // namespace luytre
