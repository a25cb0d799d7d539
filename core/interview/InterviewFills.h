#pragma once

#include "interview/InterviewRows.h"

namespace luytre {

/// Words of a draft that an answer gave, to be marked beside the question they came from. Start and
/// length in UTF-16 units of the text of one language.
struct AnswerSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    QString question; ///< id
    friend bool operator==(const AnswerSpan&, const AnswerSpan&) = default;
};

/// The draft of an assessment that follows from answers: not part of the dossier, and in no figure
/// or document, until a person confirms it (interview/DraftReview.h).
struct AssessmentDraft {
    QString id; ///< "assessment/4.12.2.2b"
    QString clause; ///< key of the Requirement
    AssessmentStatus status = AssessmentStatus::NotAssessed;
    LocalizedText text; ///< the explanation, or why it does not apply
    std::vector<AnswerSpan> spansVi; ///< of text.vi, in order
    std::vector<AnswerSpan> spansEn; ///< of text.en, in order
    LocalizedText check; ///< what would make it false
    QStringList questions; ///< it came from, in their order
    QString digest; ///< of status and Vietnamese text, for DraftDecision::basis
    friend bool operator==(const AssessmentDraft&, const AssessmentDraft&) = default;
};

/// A requirement that has a rule but not yet the answers for it.
struct WaitingDraft {
    QString clause;
    QStringList questions; ///< to be answered
    friend bool operator==(const WaitingDraft&, const WaitingDraft&) = default;
};

/// All that the answers fill in at one level.
struct InterviewFills {
    std::vector<RowDraft> rows;
    std::vector<AssessmentDraft> drafts; ///< in catalogue order
    std::vector<WaitingDraft> waiting; ///< in catalogue order
    int requirements = 0; ///< of the level
};

/// Works out what the answers fill in. A rule that names a clause holds for it, and at other levels
/// for the clause of the same control (controlKey) whose text is the same to the letter; where the
/// text differs, more may be asked, and there is no draft. Clauses that the catalogue does not have
/// are passed over. Pure.
[[nodiscard]] InterviewFills interviewFills(const InterviewScript& script,
                                            const Interview& interview, const Catalogue& catalogue,
                                            Level level);

/// What one answer fills in, for the pane beside its question.
[[nodiscard]] InterviewFills fillsFrom(const InterviewFills& all, const QString& question);

} // namespace luytre
