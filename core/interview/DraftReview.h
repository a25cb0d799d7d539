#pragma once

#include "dossier/Dossier.h"
#include "interview/InterviewFills.h"

namespace luytre {

/// Where a draft stands beside what the dossier says.
enum class DraftState {
    Pending, ///< waits for a person
    Edited, ///< a person changed its words, and has not confirmed it
    Confirmed, ///< taken over
    Outdated, ///< taken over, but the answers it came from say something else now
    Dismissed, ///< not wanted, as long as the answers stay as they are
    OwnAnswer, ///< the dossier has an answer of a person, which no draft touches
};
constexpr auto enumNames(DraftState)
{
    return std::array{
        EnumName{DraftState::Pending, "pending"},     EnumName{DraftState::Edited, "edited"},
        EnumName{DraftState::Confirmed, "confirmed"}, EnumName{DraftState::Outdated, "outdated"},
        EnumName{DraftState::Dismissed, "dismissed"}, EnumName{DraftState::OwnAnswer, "ownAnswer"}};
}

/// Who decides, and when; goes into the answer's origin.
struct Reviewer {
    QString name; ///< not empty
    QDate day;
};

[[nodiscard]] DraftState stateOf(const Dossier& dossier, const AssessmentDraft& draft);
[[nodiscard]] DraftState stateOf(const Dossier& dossier, const RowDraft& draft);

/// The draft with the words and the status that a person gave it, if any; what a list shows and
/// confirm() takes over.
[[nodiscard]] AssessmentDraft asEdited(const Dossier& dossier, const AssessmentDraft& draft);

/// Whether a draft is to be read before it is confirmed, and so never selected by "select all":
/// "not applicable", and "met" without evidence.
[[nodiscard]] bool mustBeRead(const Dossier& dossier, const AssessmentDraft& draft);

/// Every function below changes the dossier and fails with Usage, changing nothing, when the
/// reviewer has no name or when the state does not allow it.

/// Takes a draft over as the unit's own answer, with its origin. Only a Pending, Edited or
/// Dismissed one; evidence, notes and remediation already there stay. `catalogue` must have the
/// clause (UnknownRequirement).
[[nodiscard]] Result<void> confirmDraft(Dossier& dossier, const AssessmentDraft& draft,
                                        const Catalogue& catalogue, const Reviewer& reviewer);
/// Adds a row to the inventory, or fills the empty fields of an object. Only a Pending or Dismissed
/// one.
[[nodiscard]] Result<void> confirmRow(Dossier& dossier, const RowDraft& draft,
                                      const Reviewer& reviewer);

/// Keeps other words or another status for a draft until it is confirmed. Not when it is Confirmed,
/// Outdated or OwnAnswer.
[[nodiscard]] Result<void> editDraft(Dossier& dossier, const AssessmentDraft& draft,
                                     AssessmentStatus status, const QString& text,
                                     const Reviewer& reviewer);

/// Puts a draft aside: it comes back when its answers change. Pending or Edited.
[[nodiscard]] Result<void> dismissDraft(Dossier& dossier, const AssessmentDraft& draft,
                                        const Reviewer& reviewer);
[[nodiscard]] Result<void> dismissRow(Dossier& dossier, const RowDraft& draft,
                                      const Reviewer& reviewer);

/// A person looked at an Outdated one and keeps what the dossier says.
[[nodiscard]] Result<void> keepAnswer(Dossier& dossier, const AssessmentDraft& draft,
                                      const Reviewer& reviewer);
[[nodiscard]] Result<void> keepRow(Dossier& dossier, const RowDraft& draft,
                                   const Reviewer& reviewer);

/// How many drafts have which status, of those in some states.
struct DraftCounts {
    int met = 0;
    int partiallyMet = 0;
    int notMet = 0;
    int notApplicable = 0;
    [[nodiscard]] int total() const { return met + partiallyMet + notMet + notApplicable; }
    friend bool operator==(const DraftCounts&, const DraftCounts&) = default;
};
/// Counts of drafts, not of answers; shown only where drafts are reviewed.
[[nodiscard]] DraftCounts countDrafts(const Dossier& dossier,
                                      const std::vector<AssessmentDraft>& drafts,
                                      const std::set<DraftState>& states);

} // namespace luytre
