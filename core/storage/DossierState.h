#pragma once

#include "dossier/Dossier.h"
#include "storage/RecordParts.h"

#include <optional>

namespace luytre {

class Database;

/// Reading of stored dossiers, shared by repository, history and check. Same thread as the
/// Database.

/// Where a dossier lies in the tables.
struct DossierRow {
    qint64 number = 0;
    int revision = 0;
    bool removed = false;
};

/// Instants as the tables hold them: UTC, "2026-10-05T01:12:00.000Z".
[[nodiscard]] QString storedInstant(const QDateTime& instant);
[[nodiscard]] QDateTime readInstant(const QString& text);
/// Ids as the tables hold them: lower case, without braces.
[[nodiscard]] QString storedId(const QUuid& id);

/// None when there is no dossier of that id.
[[nodiscard]] Result<std::optional<DossierRow>> findDossier(Database& database, const QUuid& id);
/// The same, failing with NothingFound.
[[nodiscard]] Result<DossierRow> requireDossier(Database& database, const QUuid& id);

[[nodiscard]] Result<Parts> presentParts(Database& database, qint64 dossier);
[[nodiscard]] Result<std::optional<Part>> presentPart(Database& database, qint64 dossier,
                                                      const PartKey& key);
/// The parts as they were at a revision that exists.
[[nodiscard]] Result<Parts> partsAt(Database& database, qint64 dossier, int revision);

/// Fails with WorkspaceDamaged when the parts are no dossier, with NewerFormat when they are one of
/// a later version.
[[nodiscard]] Result<Dossier> dossierFrom(const Parts& parts);

/// The digest over what a revision stored: each key with its new part, or alone when the part is
/// gone.
[[nodiscard]] QString partsDigest(const std::map<PartKey, std::optional<Part>>& stored);

} // namespace luytre
