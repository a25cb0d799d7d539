#include "storage/DossierHistory.h"

#include "storage/Database.h"
#include "storage/DossierState.h"
#include "storage/DossierWriter.h"

namespace luytre {

namespace {

Result<Parts> partsOfRevision(Database& database, const QUuid& id, int revision)
{
    LUYTRE_TRY(row, requireDossier(database, id));
    if (revision < 1 || revision > row.revision) {
        return failure(ErrorCode::NothingFound, QStringLiteral("revision %1").arg(revision),
                       database.path());
    }
    return partsAt(database, row.number, revision);
}

} // namespace

DossierHistory::DossierHistory(Database& database, DossierWriter& writer)
    : m_database(database), m_writer(writer)
{ }

Result<std::vector<Revision>> DossierHistory::revisions(const QUuid& id, int limit, int before)
{
    LUYTRE_TRY(row, requireDossier(m_database, id));
    LUYTRE_TRY(
        rows,
        m_database.select(
            QStringLiteral(
                "SELECT number, action, recorded_at, author, note, mark, changes FROM revisions "
                "WHERE dossier = ? AND (? = 0 OR number < ?) ORDER BY number DESC LIMIT ?"),
            {row.number, before, before, limit}));
    std::vector<Revision> found;
    while (true) {
        LUYTRE_TRY(more, rows.next());
        if (!more) {
            return found;
        }
        found.push_back({int(rows.number(0)),
                         enumFromString<EditAction>(rows.text(1)).value_or(EditAction::Change),
                         readInstant(rows.text(2)), rows.text(3), rows.text(4), rows.text(5),
                         int(rows.number(6))});
    }
}

Result<std::vector<JournalEntry>> DossierHistory::journal(const QUuid& id, int limit, qint64 before)
{
    LUYTRE_TRY(row, requireDossier(m_database, id));
    return Journal(m_database).entries(row.number, limit, before);
}

Result<Dossier> DossierHistory::at(const QUuid& id, int revision)
{
    LUYTRE_TRY(parts, partsOfRevision(m_database, id, revision));
    return dossierFrom(parts);
}

Result<std::vector<Change>> DossierHistory::compare(const QUuid& id, int from, int to)
{
    LUYTRE_TRY(before, partsOfRevision(m_database, id, from));
    LUYTRE_TRY(after, partsOfRevision(m_database, id, to));
    LUYTRE_TRY(recordBefore, joinRecord(before));
    LUYTRE_TRY(recordAfter, joinRecord(after));
    return luytre::compare(recordBefore, recordAfter);
}

Result<int> DossierHistory::restore(const QUuid& id, int revision, const Edit& edit)
{
    LUYTRE_TRY(dossier, at(id, revision));
    return m_writer.store(dossier, EditAction::Restore, edit);
}

Result<void> DossierHistory::mark(const QUuid& id, int revision, const QString& name,
                                  const Edit& edit)
{
    return m_writer.mark(id, revision, name, edit);
}

} // namespace luytre
