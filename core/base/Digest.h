#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QString>

class QIODevice;

namespace luytre {

/// SHA-256 as 64 lower-case hexadecimal digits, the only form in which digests are stored and
/// shown.
[[nodiscard]] QString sha256Hex(const QByteArray& bytes);

/// The digest of what is left in an open device, read in 1 MiB pieces.
[[nodiscard]] Result<QString> sha256Hex(QIODevice& device);

/// The digest of a file. Fails with FileNotFound or FileUnreadable.
[[nodiscard]] Result<QString> sha256OfFile(const QString& path);

} // namespace luytre
