#include "storage/DossierRepository.h"

#include "storage/Database.h"
#include "storage/DossierWriter.h"

namespace luytre {

namespace {

QString summaryColumns()
{
    return QStringLiteral(
        "SELECT id, name, unit, owner, regulation, round, sample, removed, revision, created_at, "
        "updated_at, "
        "updated_by, COALESCE(level, proposed_level), met, applicable, total FROM dossiers ");
}

DossierSummary readSummary(const Rows& rows)
{
    DossierSummary summary;
    summary.id = QUuid::fromString(rows.text(0));
    summary.name = rows.text(1);
    summary.unit = rows.text(2);
    summary.owner = rows.text(3);
    summary.regulation = rows.text(4);
    summary.round = int(rows.number(5));
    summary.sample = rows.flag(6);
    summary.removed = rows.flag(7);
    summary.revision = int(rows.number(8));
    summary.createdAt = readInstant(rows.text(9));
    summary.updatedAt = readInstant(rows.text(10));
    summary.updatedBy = rows.text(11);
    if (!rows.isNull(12)) {
        summary.figures.level = Level(rows.number(12));
    }
    summary.figures.met = int(rows.number(13));
    summary.figures.applicable = int(rows.number(14));
    summary.figures.total = int(rows.number(15));
    return summary;
}

} // namespace

DossierRepository::DossierRepository(Database& database, const Clock& clock)
    : m_database(database), m_writer(std::make_unique<DossierWriter>(database, clock)),
      m_history(std::make_unique<DossierHistory>(database, *m_writer))
{ }

DossierRepository::~DossierRepository() = default;

Result<int> DossierRepository::save(const Dossier& dossier, const Edit& edit)
{
    return m_writer->store(dossier, EditAction::Change, edit);
}

Result<int> DossierRepository::edit(const QUuid& id, const std::function<void(Dossier&)>& change,
                                    const Edit& edit)
{
    LUYTRE_TRY(dossier, load(id));
    change(dossier);
    if (dossier.id != id) {
        return failure(ErrorCode::Usage, QStringLiteral("an edit must not change the id"));
    }
    return m_writer->store(dossier, EditAction::Change, edit);
}

Result<int> DossierRepository::saveAssessments(const QUuid& id,
                                               const std::vector<Assessment>& assessments,
                                               const Edit& edit)
{
    LUYTRE_TRY(row, requireDossier(m_database, id));
    LUYTRE_TRY(
        answers,
        m_database.value(
            QStringLiteral(
                "SELECT COUNT(*) FROM dossier_parts WHERE dossier = ? AND part = 'assessments'"),
            {row.number}));
    if (answers.toInt() > 0) {
        return m_writer->storeAssessments(id, assessments, edit);
    }
    // The first answers, or a list in which two answer the same clause: not stored by clause.
    return this->edit(
        id,
        [&](Dossier& dossier) {
            for (const Assessment& assessment : assessments) {
                const auto found = std::find_if(
                    dossier.assessments.begin(), dossier.assessments.end(),
                    [&](const Assessment& a) { return a.clause == assessment.clause; });
                if (found == dossier.assessments.end()) {
                    dossier.assessments.push_back(assessment);
                } else {
                    *found = assessment;
                }
            }
        },
        edit);
}

Result<void> DossierRepository::setFigures(const QUuid& id, const DossierFigures& figures)
{
    LUYTRE_TRY(transaction, Transaction::begin(m_database));
    LUYTRE_TRY(row, requireDossier(m_database, id));
    LUYTRE_CHECK(m_writer->setFigures(row.number, figures));
    return transaction.commit();
}

Result<Dossier> DossierRepository::load(const QUuid& id)
{
    LUYTRE_TRY(row, requireDossier(m_database, id));
    LUYTRE_TRY(parts, presentParts(m_database, row.number));
    return dossierFrom(parts);
}

Result<std::vector<DossierSummary>> DossierRepository::list(bool withRemoved)
{
    LUYTRE_TRY(rows,
               m_database.select(
                   summaryColumns()
                       + QStringLiteral("WHERE removed <= ? ORDER BY updated_at DESC, number DESC"),
                   {int(withRemoved)}));
    std::vector<DossierSummary> summaries;
    while (true) {
        LUYTRE_TRY(more, rows.next());
        if (!more) {
            return summaries;
        }
        summaries.push_back(readSummary(rows));
    }
}

Result<DossierSummary> DossierRepository::summary(const QUuid& id)
{
    LUYTRE_TRY(
        rows, m_database.select(summaryColumns() + QStringLiteral("WHERE id = ?"), {storedId(id)}));
    LUYTRE_TRY(found, rows.next());
    if (!found) {
        return failure(ErrorCode::NothingFound, QStringLiteral("dossier ") + storedId(id),
                       m_database.path());
    }
    return readSummary(rows);
}

Result<QUuid> DossierRepository::resolve(const QString& idOrPrefix)
{
    const QUuid whole = QUuid::fromString(idOrPrefix);
    const QString prefix = whole.isNull() ? idOrPrefix.toLower() : storedId(whole);
    LUYTRE_TRY(rows,
               m_database.select(
                   QStringLiteral(
                       "SELECT id FROM dossiers WHERE SUBSTR(id, 1, ?) = ? ORDER BY id LIMIT 2"),
                   {prefix.size(), prefix}));
    LUYTRE_TRY(found, rows.next());
    if (!found || prefix.isEmpty()) {
        return failure(ErrorCode::NothingFound, QStringLiteral("dossier ") + idOrPrefix,
                       m_database.path());
    }
    const QUuid id = QUuid::fromString(rows.text(0));
    LUYTRE_TRY(several, rows.next());
    if (several) {
        return failure(ErrorCode::Usage,
                       QStringLiteral("several dossiers begin with ") + idOrPrefix,
                       m_database.path());
    }
    return id;
}

Result<int> DossierRepository::remove(const QUuid& id, const Edit& edit)
{
    return m_writer->setRemoved(id, true, edit);
}

Result<int> DossierRepository::bringBack(const QUuid& id, const Edit& edit)
{
    return m_writer->setRemoved(id, false, edit);
}

Result<std::vector<SearchHit>> DossierRepository::search(const QString& query, int limit)
{
    return SearchIndex(m_database).search(query, limit);
}

} // namespace luytre
