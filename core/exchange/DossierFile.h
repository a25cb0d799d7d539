#pragma once

#include "dossier/Dossier.h"

namespace luytre {

/// A dossier file of more than 64 MiB is refused with TooLarge.
inline constexpr qint64 maxDossierBytes = 64LL << 20;

/// Reads a dossier from a JSON file. Fails with FileNotFound, FileUnreadable, TooLarge, JsonSyntax
/// (line, column), JsonSchema (path) or NewerFormat; `file` is always set.
[[nodiscard]] Result<Dossier> readDossierFile(const QString& path);

/// Writes the dossier as indented JSON that the same dossier always gives, in one step. Fails with
/// DiskFull or FileUnwritable; an older file is then untouched.
[[nodiscard]] Result<void> writeDossierFile(const Dossier& dossier, const QString& path);

} // namespace luytre
