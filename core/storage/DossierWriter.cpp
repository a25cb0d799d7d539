#include "storage/DossierWriter.h"

#include "storage/Database.h"

#include <QSet>

namespace luytre {

namespace {

QVariant orNull(const std::optional<Level>& level)
{
    return level ? QVariant(*level) : QVariant(QMetaType(QMetaType::Int));
}

/// The changed parts alone, and whole lists where an element changed its place, so that comparing
/// them tells the same as comparing the whole.
std::pair<Parts, Parts> changedOnly(const Parts& before, const Parts& after,
                                    const std::vector<PartKey>& keys)
{
    std::pair<Parts, Parts> reduced;
    QSet<QString> moved;
    const auto copy = [](const Parts& from, Parts& to, const PartKey& key) {
        if (const auto found = from.find(key); found != from.end()) {
            to.insert(*found);
        }
    };
    for (const PartKey& key : keys) {
        copy(before, reduced.first, key);
        copy(after, reduced.second, key);
        const auto old = before.find(key);
        const auto now = after.find(key);
        if (old != before.end() && now != after.end()
            && old->second.position != now->second.position) {
            moved.insert(key.part);
        }
    }
    for (const auto* parts : {&before, &after}) {
        for (const auto& entry : *parts) {
            if (moved.contains(entry.first.part)) {
                (parts == &before ? reduced.first : reduced.second).insert(entry);
            }
        }
    }
    return reduced;
}

} // namespace

DossierWriter::DossierWriter(Database& database, const Clock& clock)
    : m_database(database), m_clock(clock), m_journal(database), m_search(database)
{ }

Result<void> DossierWriter::checkEdit(const Edit& edit, int revision) const
{
    if (edit.author.trimmed().isEmpty()) {
        return failure(ErrorCode::Usage, QStringLiteral("an edit needs an author"));
    }
    if (edit.expectedRevision && *edit.expectedRevision != revision) {
        return failure(
            ErrorCode::FileChanged,
            QStringLiteral("revision %1, expected %2").arg(revision).arg(*edit.expectedRevision),
            m_database.path());
    }
    return {};
}

Result<DossierRow> DossierWriter::findOrCreate(const Dossier& dossier, const Edit& edit)
{
    LUYTRE_TRY(found, findDossier(m_database, dossier.id));
    if (found) {
        return *found;
    }
    LUYTRE_TRY(last, m_database.value(QStringLiteral("SELECT MAX(number) FROM dossiers")));
    const DossierRow row{last.toLongLong() + 1, 0, false};
    const QString now = storedInstant(m_clock.now());
    LUYTRE_CHECK(
        m_database.run(QStringLiteral("INSERT INTO dossiers (number, id, name, unit, owner, "
                                      "regulation, round, sample, removed, revision, "
                                      "created_at, updated_at, updated_by) VALUES (?, ?, '', '', "
                                      "'', '', 1, 0, 0, 0, ?, ?, ?)"),
                       {row.number, storedId(dossier.id), now, now, edit.author}));
    return row;
}

Result<int> DossierWriter::store(const Dossier& dossier, EditAction action, const Edit& edit)
{
    if (dossier.id.isNull()) {
        return failure(ErrorCode::Usage, QStringLiteral("a dossier needs an id"));
    }
    Parts after = splitRecord(toJson(dossier));
    LUYTRE_TRY(transaction, Transaction::begin(m_database));
    LUYTRE_TRY(row, findOrCreate(dossier, edit));
    LUYTRE_CHECK(checkEdit(edit, row.revision));
    LUYTRE_TRY(before, presentParts(m_database, row.number));
    keepPositions(before, after);
    if (row.revision > 0 && before == after) {
        if (edit.figures) {
            LUYTRE_CHECK(setFigures(row.number, *edit.figures));
            LUYTRE_CHECK(transaction.commit());
        }
        return row.revision;
    }
    const Target target{dossier.id,
                        {row.number, row.revision + 1, row.removed},
                        row.revision == 0 ? EditAction::Create : action,
                        m_clock.now()};
    LUYTRE_CHECK(writeSummary(row.number, dossier));
    LUYTRE_CHECK(writeRevision(target, before, after, edit));
    LUYTRE_CHECK(transaction.commit());
    return target.row.revision;
}

Result<int> DossierWriter::storeAssessments(const QUuid& id,
                                            const std::vector<Assessment>& assessments,
                                            const Edit& edit)
{
    LUYTRE_TRY(transaction, Transaction::begin(m_database));
    LUYTRE_TRY(row, requireDossier(m_database, id));
    LUYTRE_CHECK(checkEdit(edit, row.revision));
    const QString part = QStringLiteral("assessments");
    LUYTRE_TRY(last,
               m_database.value(
                   QStringLiteral(
                       "SELECT MAX(position) FROM dossier_parts WHERE dossier = ? AND part = ?"),
                   {row.number, part}));
    if (last.isNull()) {
        return failure(ErrorCode::NothingFound, part);
    }
    qint64 end = last.toLongLong();
    Parts before;
    Parts after;
    for (const Assessment& assessment : assessments) {
        const PartKey key{part, assessment.clause};
        if (assessment.clause.isEmpty()) {
            return failure(ErrorCode::Usage, QStringLiteral("an answer needs a clause"));
        }
        LUYTRE_TRY(old, presentPart(m_database, row.number, key));
        if (old) {
            before.insert_or_assign(key, *old);
        }
        const auto earlier = after.find(key);
        const qint64 position = old  ? old->position
            : earlier != after.end() ? earlier->second.position
                                     : (end += positionGap);
        after.insert_or_assign(
            key, Part{position, QString::fromUtf8(canonicalJson(toJson(assessment)))});
    }
    if (before == after) {
        return row.revision;
    }
    const Target target{
        id, {row.number, row.revision + 1, row.removed}, EditAction::Change, m_clock.now()};
    LUYTRE_CHECK(writeRevision(target, before, after, edit));
    LUYTRE_CHECK(transaction.commit());
    return target.row.revision;
}

Result<int> DossierWriter::setRemoved(const QUuid& id, bool removed, const Edit& edit)
{
    LUYTRE_TRY(transaction, Transaction::begin(m_database));
    LUYTRE_TRY(row, requireDossier(m_database, id));
    LUYTRE_CHECK(checkEdit(edit, row.revision));
    if (row.removed == removed) {
        return row.revision;
    }
    const Target target{id,
                        {row.number, row.revision + 1, removed},
                        removed ? EditAction::Remove : EditAction::BringBack,
                        m_clock.now()};
    LUYTRE_CHECK(writeRevision(target, {}, {}, edit));
    LUYTRE_CHECK(m_database.run(QStringLiteral("UPDATE dossiers SET removed = ? WHERE number = ?"),
                                {int(removed), row.number}));
    LUYTRE_CHECK(transaction.commit());
    return target.row.revision;
}

Result<void> DossierWriter::mark(const QUuid& id, int revision, const QString& name,
                                 const Edit& edit)
{
    LUYTRE_TRY(transaction, Transaction::begin(m_database));
    LUYTRE_TRY(row, requireDossier(m_database, id));
    LUYTRE_CHECK(checkEdit(edit, row.revision));
    LUYTRE_TRY(old,
               m_database.value(
                   QStringLiteral("SELECT mark FROM revisions WHERE dossier = ? AND number = ?"),
                   {row.number, revision}));
    if (!old.isValid()) {
        return failure(ErrorCode::NothingFound, QStringLiteral("revision %1").arg(revision),
                       m_database.path());
    }
    LUYTRE_CHECK(m_database.run(
        QStringLiteral("UPDATE revisions SET mark = ? WHERE dossier = ? AND number = ?"),
        {nfc(name), row.number, revision}));
    const Target target{id, {row.number, revision, row.removed}, EditAction::Mark, m_clock.now()};
    LUYTRE_CHECK(writeJournal(target, {{{}, old.toString(), nfc(name)}}, {}, edit));
    return transaction.commit();
}

Result<void> DossierWriter::setFigures(qint64 dossier, const DossierFigures& figures)
{
    return m_database.run(
        QStringLiteral(
            "UPDATE dossiers SET level = ?, met = ?, applicable = ?, total = ? WHERE number = ?"),
        {orNull(figures.level), figures.met, figures.applicable, figures.total, dossier});
}

Result<void> DossierWriter::writeRevision(const Target& target, const Parts& before,
                                          const Parts& after, const Edit& edit)
{
    Stored stored;
    const auto keys = changedParts(before, after);
    for (const PartKey& key : keys) {
        const auto now = after.find(key);
        stored.emplace(key, now == after.end() ? std::nullopt : std::optional(now->second));
    }
    const auto [reducedBefore, reducedAfter] = changedOnly(before, after, keys);
    LUYTRE_TRY(recordBefore, joinRecord(reducedBefore));
    LUYTRE_TRY(recordAfter, joinRecord(reducedAfter));
    auto changes = compare(recordBefore, recordAfter);
    if (changes.empty()) {
        changes.push_back({}); // removed, brought back: the action itself
    }
    const QString now = storedInstant(target.at);
    LUYTRE_CHECK(
        m_database.run(QStringLiteral("INSERT INTO revisions (dossier, number, action, "
                                      "recorded_at, author, note, mark, changes) "
                                      "VALUES (?, ?, ?, ?, ?, ?, '', ?)"),
                       {target.row.number, target.row.revision, enumToString(target.action), now,
                        nfc(edit.author), nfc(edit.note), qint64(changes.size())}));
    LUYTRE_CHECK(writeParts(target, before, stored));
    LUYTRE_CHECK(writeReferences(target.row.number, stored));
    LUYTRE_CHECK(writeJournal(target, std::move(changes), partsDigest(stored), edit));
    LUYTRE_CHECK(m_search.setParts(target.row.number, stored));
    LUYTRE_CHECK(m_database.run(
        QStringLiteral(
            "UPDATE dossiers SET revision = ?, updated_at = ?, updated_by = ? WHERE number = ?"),
        {target.row.revision, now, nfc(edit.author), target.row.number}));
    return edit.figures ? setFigures(target.row.number, *edit.figures) : Result<void>();
}

Result<void> DossierWriter::writeParts(const Target& target, const Parts& before,
                                       const Stored& stored)
{
    for (const auto& [key, part] : stored) {
        const bool existed = before.contains(key);
        if (existed) {
            LUYTRE_CHECK(m_database.run(
                QStringLiteral(
                    "INSERT INTO dossier_parts_past (dossier, part, item, position, content, "
                    "since, until) "
                    "SELECT dossier, part, item, position, content, since, ? FROM dossier_parts "
                    "WHERE dossier = ? AND part = ? AND item = ?"),
                {target.row.revision, target.row.number, key.part, key.item}));
        }
        if (!part) {
            LUYTRE_CHECK(m_database.run(
                QStringLiteral(
                    "DELETE FROM dossier_parts WHERE dossier = ? AND part = ? AND item = ?"),
                {target.row.number, key.part, key.item}));
        } else if (existed) {
            LUYTRE_CHECK(m_database.run(
                QStringLiteral("UPDATE dossier_parts SET position = ?, content = ?, since = ? "
                               "WHERE dossier = ? AND part = ? AND item = ?"),
                {part->position, part->content, target.row.revision, target.row.number, key.part,
                 key.item}));
        } else {
            LUYTRE_CHECK(m_database.run(
                QStringLiteral(
                    "INSERT INTO dossier_parts (dossier, part, item, position, content, since) "
                    "VALUES (?, ?, ?, ?, ?, ?)"),
                {target.row.number, key.part, key.item, part->position, part->content,
                 target.row.revision}));
        }
    }
    return {};
}

Result<void> DossierWriter::writeReferences(qint64 dossier, const Stored& stored)
{
    for (const auto& [key, part] : stored) {
        if (!part || (key.part != QLatin1String("evidence") && !key.part.isEmpty())) {
            continue;
        }
        LUYTRE_TRY(content, parseJsonObject(part->content.toUtf8()));
        // A list whose ids are not unique yet is in the rest of the record.
        QJsonArray evidence = content.value(QLatin1String("evidence")).toArray();
        evidence.append(content);
        for (const auto& entry : evidence) {
            const QString digest = entry.toObject().value(QLatin1String("sha256")).toString();
            if (!digest.isEmpty()) {
                LUYTRE_CHECK(
                    m_database.run(QStringLiteral("INSERT INTO blob_references (sha256, dossier) "
                                                  "VALUES (?, ?) ON CONFLICT DO NOTHING"),
                                   {digest, dossier}));
            }
        }
    }
    return {};
}

Result<void> DossierWriter::writeJournal(const Target& target, std::vector<Change> changes,
                                         const QString& digest, const Edit& edit)
{
    std::vector<JournalEntry> entries;
    for (Change& change : changes) {
        entries.push_back({0,
                           target.id,
                           target.row.revision,
                           target.action,
                           target.at,
                           nfc(edit.author),
                           nfc(edit.note),
                           std::move(change),
                           {},
                           {}});
    }
    entries.back().partsDigest = digest;
    return m_journal.append(target.row.number, std::move(entries));
}

Result<void> DossierWriter::writeSummary(qint64 number, const Dossier& dossier)
{
    LUYTRE_CHECK(m_database.run(QStringLiteral("UPDATE dossiers SET name = ?, unit = ?, owner = ?, "
                                               "regulation = ?, round = ?, sample = ?, "
                                               "proposed_level = ? WHERE number = ?"),
                                {dossier.system.name, dossier.operatingUnit.name,
                                 dossier.owner.name, dossier.regulation, dossier.round,
                                 int(dossier.sample), orNull(dossier.proposal.level), number}));
    return m_search.setTitle(
        number, dossier.system.name + QLatin1Char(' ') + dossier.system.shortName,
        QStringList{dossier.operatingUnit.name, dossier.operatingUnit.shortName, dossier.owner.name}
            .join(QLatin1Char(' ')));
}

} // namespace luytre
