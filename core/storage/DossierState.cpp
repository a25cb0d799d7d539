#include "storage/DossierState.h"

#include "base/Digest.h"
#include "storage/Database.h"

namespace luytre {

namespace {

Result<Parts> readParts(Result<Rows> selected)
{
    LUYTRE_TRY(rows, std::move(selected));
    Parts parts;
    while (true) {
        LUYTRE_TRY(more, rows.next());
        if (!more) {
            return parts;
        }
        parts.insert_or_assign({rows.text(0), rows.text(1)}, Part{rows.number(2), rows.text(3)});
    }
}

} // namespace

QString storedInstant(const QDateTime& instant)
{
    return instant.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime readInstant(const QString& text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QString storedId(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

Result<std::optional<DossierRow>> findDossier(Database& database, const QUuid& id)
{
    LUYTRE_TRY(rows,
               database.select(
                   QStringLiteral("SELECT number, revision, removed FROM dossiers WHERE id = ?"),
                   {storedId(id)}));
    LUYTRE_TRY(found, rows.next());
    if (!found) {
        return std::nullopt;
    }
    return DossierRow{rows.number(0), int(rows.number(1)), rows.flag(2)};
}

Result<DossierRow> requireDossier(Database& database, const QUuid& id)
{
    LUYTRE_TRY(row, findDossier(database, id));
    if (!row) {
        return failure(ErrorCode::NothingFound, QStringLiteral("dossier ") + storedId(id),
                       database.path());
    }
    return *row;
}

Result<Parts> presentParts(Database& database, qint64 dossier)
{
    return readParts(database.select(
        QStringLiteral("SELECT part, item, position, content FROM dossier_parts WHERE dossier = ?"),
        {dossier}));
}

Result<std::optional<Part>> presentPart(Database& database, qint64 dossier, const PartKey& key)
{
    LUYTRE_TRY(parts,
               readParts(database.select(
                   QStringLiteral("SELECT part, item, position, content FROM dossier_parts "
                                  "WHERE dossier = ? AND part = ? AND item = ?"),
                   {dossier, key.part, key.item})));
    return parts.empty() ? std::nullopt : std::optional(parts.begin()->second);
}

Result<Parts> partsAt(Database& database, qint64 dossier, int revision)
{
    return readParts(database.select(
        QStringLiteral("SELECT part, item, position, content FROM dossier_parts WHERE dossier = ? "
                       "AND since <= ? "
                       "UNION ALL SELECT part, item, position, content FROM dossier_parts_past "
                       "WHERE dossier = ? AND since <= ? AND until > ?"),
        {dossier, revision, dossier, revision, revision}));
}

Result<Dossier> dossierFrom(const Parts& parts)
{
    LUYTRE_TRY(record, joinRecord(parts));
    auto dossier = readDossier(record);
    if (!dossier && dossier.error().code != ErrorCode::NewerFormat) {
        Error error = dossier.error();
        error.code = ErrorCode::WorkspaceDamaged;
        return failure(error);
    }
    return dossier;
}

QString partsDigest(const std::map<PartKey, std::optional<Part>>& stored)
{
    QJsonArray list;
    for (const auto& [key, part] : stored) {
        QJsonArray entry{key.part, key.item};
        if (part) {
            entry.append(part->position);
            entry.append(part->content);
        }
        list.append(entry);
    }
    return sha256Hex(canonicalJson(list));
}

} // namespace luytre
