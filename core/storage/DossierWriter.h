#pragma once

#include "base/Clock.h"
#include "storage/DossierRepository.h"
#include "storage/DossierState.h"
#include "storage/Journal.h"
#include "storage/SearchIndex.h"

namespace luytre {

class Database;

/// The one way in which dossiers change: parts, past, journal, revision, list columns, evidence
/// references and search index of an edit go into one transaction. Same thread as the Database.
/// Failure codes as DossierRepository says.
class DossierWriter
{
public:
    DossierWriter(Database& database, const Clock& clock);

    /// Stores a whole dossier; the action of a new one is Create.
    [[nodiscard]] Result<int> store(const Dossier& dossier, EditAction action, const Edit& edit);
    /// Stores answers where each clause has one answer; fails with NothingFound when the dossier is
    /// not of that kind.
    [[nodiscard]] Result<int>
    storeAssessments(const QUuid& id, const std::vector<Assessment>& assessments, const Edit& edit);
    [[nodiscard]] Result<int> setRemoved(const QUuid& id, bool removed, const Edit& edit);
    [[nodiscard]] Result<void> mark(const QUuid& id, int revision, const QString& name,
                                    const Edit& edit);
    [[nodiscard]] Result<void> setFigures(qint64 dossier, const DossierFigures& figures);

private:
    using Stored = std::map<PartKey, std::optional<Part>>;
    struct Target {
        QUuid id;
        DossierRow row; ///< revision is the one being written
        EditAction action;
        QDateTime at;
    };

    [[nodiscard]] Result<void> checkEdit(const Edit& edit, int revision) const;
    [[nodiscard]] Result<DossierRow> findOrCreate(const Dossier& dossier, const Edit& edit);
    /// Everything of one revision but the list columns that need the whole dossier.
    [[nodiscard]] Result<void> writeRevision(const Target& target, const Parts& before,
                                             const Parts& after, const Edit& edit);
    [[nodiscard]] Result<void> writeParts(const Target& target, const Parts& before,
                                          const Stored& stored);
    [[nodiscard]] Result<void> writeReferences(qint64 dossier, const Stored& stored);
    [[nodiscard]] Result<void> writeJournal(const Target& target, std::vector<Change> changes,
                                            const QString& digest, const Edit& edit);
    [[nodiscard]] Result<void> writeSummary(qint64 number, const Dossier& dossier);

    Database& m_database;
    const Clock& m_clock;
    Journal m_journal;
    SearchIndex m_search;
};

} // namespace luytre
