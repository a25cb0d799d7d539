#pragma once

#include "base/Clock.h"
#include "storage/DossierHistory.h"

#include <functional>
#include <memory>

namespace luytre {

class Database;

/// Figures of a dossier that need its regulation pack; given by whoever has one, kept for lists.
struct DossierFigures {
    std::optional<Level> level;
    int met = 0; ///< requirements
    int applicable = 0; ///< the share is met / applicable, an internal indicator
    int total = 0;
    friend bool operator==(const DossierFigures&, const DossierFigures&) = default;
};

/// Who edits and, where it is worth a word, why.
struct Edit {
    QString author; ///< must not be empty
    QString note;
    std::optional<DossierFigures> figures; ///< none: the figures kept stay as they are
    std::optional<int>
        expectedRevision; ///< set: fails with FileChanged when the dossier has another revision
};

/// A dossier in a list, without its content.
struct DossierSummary {
    QUuid id;
    QString name; ///< of the system
    QString unit; ///< the operating unit
    QString owner;
    QString regulation; ///< id of the pack
    int round = 1;
    bool sample = false;
    bool removed = false;
    int revision = 0;
    QDateTime createdAt; ///< UTC
    QDateTime updatedAt; ///< UTC
    QString updatedBy;
    DossierFigures figures; ///< level falls back to the proposed one
};

/// Where a search found something.
enum class HitPlace { Name, Unit, Text };
constexpr auto enumNames(HitPlace)
{
    return std::array{EnumName{HitPlace::Name, "name"}, EnumName{HitPlace::Unit, "unit"},
                      EnumName{HitPlace::Text, "text"}};
}

/// One dossier found, with its best place.
struct SearchHit {
    QUuid dossier;
    QString name;
    QString unit;
    HitPlace place = HitPlace::Text;
    QString path; ///< field: "assessments[7.1.1.a].explanation"
    QString excerpt; ///< its text around the first hit, with accents, at most about 160 characters
};

/// The dossiers of a workspace. Every change is one transaction, durable when the call returns, and
/// writes to the journal who changed what, when, from which value to which. Same thread as its
/// Workspace, which owns it.
///
/// A dossier is stored in parts: each answer, device, zone, piece of evidence, organisation... is a
/// row, so an edit writes what it changed and not the whole dossier.
///
/// Every method may fail with Database or WorkspaceDamaged; writing ones with WorkspaceReadOnly,
/// DiskFull, and with Usage when the author is empty; those that take an id with NothingFound.
class DossierRepository
{
public:
    DossierRepository(Database& database, const Clock& clock);
    ~DossierRepository();

    /// Stores a dossier, new or changed, and returns its revision (1, 2, ...). Equal to what is
    /// stored: nothing is written and the present revision returned. A null id fails with Usage.
    [[nodiscard]] Result<int> save(const Dossier& dossier, const Edit& edit);
    /// Loads, changes and saves. The function must not change the id.
    [[nodiscard]] Result<int> edit(const QUuid& id, const std::function<void(Dossier&)>& change,
                                   const Edit& edit);
    /// Stores answers without touching the rest: each takes the place of the answer to its clause,
    /// or is added at the end. The cheapest way to save while somebody types.
    [[nodiscard]] Result<int>
    saveAssessments(const QUuid& id, const std::vector<Assessment>& assessments, const Edit& edit);
    /// Keeps figures for lists; not an edit, no revision.
    [[nodiscard]] Result<void> setFigures(const QUuid& id, const DossierFigures& figures);

    [[nodiscard]] Result<Dossier> load(const QUuid& id);
    /// Summaries, last changed first. Reads no dossier content.
    [[nodiscard]] Result<std::vector<DossierSummary>> list(bool withRemoved = false);
    [[nodiscard]] Result<DossierSummary> summary(const QUuid& id);
    /// The dossier whose id is, or begins with, the text. NothingFound, or Usage when several do.
    [[nodiscard]] Result<QUuid> resolve(const QString& idOrPrefix);

    /// Takes a dossier out of lists and searches. Nothing is deleted; bringBack() undoes it.
    [[nodiscard]] Result<int> remove(const QUuid& id, const Edit& edit);
    [[nodiscard]] Result<int> bringBack(const QUuid& id, const Edit& edit);

    /// Dossiers that have all words of the query in their name, in name and unit, or anywhere in
    /// their text; accents and case do not matter, the last word may be unfinished. Best place
    /// first, then last changed first. An empty result is no failure.
    [[nodiscard]] Result<std::vector<SearchHit>> search(const QString& query, int limit = 50);

    /// Revisions, journal, comparison and restoring.
    [[nodiscard]] DossierHistory& history() { return *m_history; }

private:
    Database& m_database;
    std::unique_ptr<DossierWriter> m_writer;
    std::unique_ptr<DossierHistory> m_history;
};

} // namespace luytre
