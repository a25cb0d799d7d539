#pragma once

#include "base/Clock.h"
#include "dossier/Revision.h"

namespace luytre {

class Database;
class DossierWriter;
struct Edit;

/// What an edit was. Stored for ever.
enum class EditAction { Create, Change, Restore, Remove, BringBack, Mark };
constexpr auto enumNames(EditAction)
{
    return std::array{
        EnumName{EditAction::Create, "create"},       EnumName{EditAction::Change, "change"},
        EnumName{EditAction::Restore, "restore"},     EnumName{EditAction::Remove, "remove"},
        EnumName{EditAction::BringBack, "bringBack"}, EnumName{EditAction::Mark, "mark"}};
}

/// A state of a dossier that can be gone back to.
struct Revision {
    int number = 0; ///< 1, 2, ...
    EditAction action = EditAction::Change;
    QDateTime at; ///< UTC
    QString author;
    QString note;
    QString mark; ///< name given to it: "Bản nộp lần 1"; empty when none
    int changes = 0; ///< entries it has in the journal
};
template <class Archive>
void describe(Archive& a, Revision& x)
{
    a.required("number", x.number);
    a.required("action", x.action);
    a.required("at", x.at);
    a.required("author", x.author);
    a.field("note", x.note);
    a.field("mark", x.mark);
    a.required("changes", x.changes);
}

/// One entry of the journal: append-only, each chained to the one before by its digest.
struct JournalEntry {
    qint64 sequence = 0; ///< over the whole workspace: 1, 2, ... without gaps
    QUuid dossier;
    int revision = 0;
    EditAction action = EditAction::Change;
    QDateTime at; ///< UTC
    QString author;
    QString note;
    Change change;
    QString
        partsDigest; ///< on the last entry of a revision: SHA-256 over all that the revision stored
    QString digest; ///< SHA-256 over the previous entry's digest and this entry
};
template <class Archive>
void describe(Archive& a, JournalEntry& x)
{
    a.required("sequence", x.sequence);
    a.required("dossier", x.dossier);
    a.required("revision", x.revision);
    a.required("action", x.action);
    a.required("at", x.at);
    a.required("author", x.author);
    a.field("note", x.note);
    a.required("change", x.change);
    a.field("partsDigest", x.partsDigest);
    a.required("digest", x.digest);
}

/// The past of the dossiers of a workspace. Same thread as its Workspace. Methods fail with
/// NothingFound for an unknown dossier or revision, writing ones as DossierRepository says.
class DossierHistory
{
public:
    DossierHistory(Database& database, DossierWriter& writer);

    /// Newest first; at most `limit` before revision `before` (0: from the newest).
    [[nodiscard]] Result<std::vector<Revision>> revisions(const QUuid& id, int limit = 100,
                                                          int before = 0);
    /// The journal of one dossier, newest first; at most `limit` before entry `before` (0: from the
    /// newest).
    [[nodiscard]] Result<std::vector<JournalEntry>> journal(const QUuid& id, int limit = 100,
                                                            qint64 before = 0);

    /// The dossier as it was at a revision.
    [[nodiscard]] Result<Dossier> at(const QUuid& id, int revision);
    /// What differs between two revisions, from the first to the second.
    [[nodiscard]] Result<std::vector<Change>> compare(const QUuid& id, int from, int to);
    /// Makes the dossier again what it was at a revision, as a new edit: what was there in between
    /// stays in the history. Returns the new revision.
    [[nodiscard]] Result<int> restore(const QUuid& id, int revision, const Edit& edit);
    /// Names a revision, for instance when it is exported. A later name replaces it; both are in
    /// the journal.
    [[nodiscard]] Result<void> mark(const QUuid& id, int revision, const QString& name,
                                    const Edit& edit);

private:
    Database& m_database;
    DossierWriter& m_writer;
};

} // namespace luytre
