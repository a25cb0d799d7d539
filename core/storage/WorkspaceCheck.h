#pragma once

#include "base/Json.h"
#include "base/Progress.h"
#include "base/Result.h"

#include <QString>

#include <array>
#include <vector>

namespace luytre {

class Database;

/// What may be wrong with a workspace.
enum class CheckProblem {
    Structure, ///< the database file is damaged (integrity_check)
    ForeignKey, ///< a row refers to one that is not there
    JournalBroken, ///< an entry of the journal was altered, removed or inserted; `place` is its
                   ///< number
    StateDiffers, ///< a dossier is not what its journal says; `place` is the dossier's id
    DossierUnreadable, ///< a dossier does not read back; `place` is its id
    EvidenceMissing, ///< a dossier cites evidence whose bytes are not in the workspace; `place` is
                     ///< id and evidence
    EvidenceAltered, ///< stored bytes have another digest or size than they are stored under;
                     ///< `place` is the digest
    SearchIndex, ///< the search index disagrees with what it indexes; it can be rebuilt
};
constexpr auto enumNames(CheckProblem)
{
    return std::array{EnumName{CheckProblem::Structure, "structure"},
                      EnumName{CheckProblem::ForeignKey, "foreignKey"},
                      EnumName{CheckProblem::JournalBroken, "journalBroken"},
                      EnumName{CheckProblem::StateDiffers, "stateDiffers"},
                      EnumName{CheckProblem::DossierUnreadable, "dossierUnreadable"},
                      EnumName{CheckProblem::EvidenceMissing, "evidenceMissing"},
                      EnumName{CheckProblem::EvidenceAltered, "evidenceAltered"},
                      EnumName{CheckProblem::SearchIndex, "searchIndex"}};
}

struct CheckFinding {
    CheckProblem problem = CheckProblem::Structure;
    QString place;
    QString detail; ///< technical, English
    friend bool operator==(const CheckFinding&, const CheckFinding&) = default;
};
template <class Archive>
void describe(Archive& a, CheckFinding& x)
{
    a.required("problem", x.problem);
    a.field("place", x.place);
    a.field("detail", x.detail);
}

/// All findings, none when the workspace is sound, and how much was looked at.
struct CheckReport {
    std::vector<CheckFinding> findings;
    int dossiers = 0;
    qint64 journalEntries = 0;
    int blobs = 0;
    qint64 blobBytes = 0;
    [[nodiscard]] bool isSound() const { return findings.empty(); }
};
template <class Archive>
void describe(Archive& a, CheckReport& x)
{
    a.required("findings", x.findings);
    a.required("dossiers", x.dossiers);
    a.required("journalEntries", x.journalEntries);
    a.required("blobs", x.blobs);
    a.required("blobBytes", x.blobBytes);
}

/// Reads the whole database. Fails only when it cannot go on reading (Database, Cancelled); damage
/// is a finding.
[[nodiscard]] Result<CheckReport> checkWorkspace(Database& database, ProgressSink* progress,
                                                 const CancellationToken* cancel);

} // namespace luytre
