#pragma once

#include "interview/InterviewScript.h"

namespace luytre {

/// A question that is not asked, and why.
struct HiddenQuestion {
    const Question* question = nullptr; ///< of the script
    QStringList decidedBy; ///< ids of the questions whose answers hide it; empty: the level does
};

/// How far one section is.
struct SectionProgress {
    QString section; ///< id
    int asked = 0;
    int answered = 0;
    int leftForLater = 0; ///< "Không biết"
};

/// Which questions are asked of whom. Refers to the script, which must outlive it.
struct InterviewFlow {
    std::vector<const Question*> asked; ///< in order
    std::vector<HiddenQuestion> hidden; ///< in order
    std::vector<SectionProgress> sections; ///< in order, those with nothing asked too
    std::vector<const Question*> leftForLater; ///< answered "Không biết"
    Facts facts; ///< what the answers say, see InterviewScript.h
    int answered = 0;

    [[nodiscard]] const HiddenQuestion* hiddenQuestion(const QString& id) const;
    [[nodiscard]] bool isAsked(const QString& id) const { return hiddenQuestion(id) == nullptr; }
};

/// Whether an answer says something; "Không biết" and an empty one do not.
[[nodiscard]] bool isAnswered(const InterviewAnswer* answer);

/// Which questions are asked at a level after these answers. A question is hidden only when its
/// condition is false, never for want of an answer. Answers to hidden questions do not count; their
/// facts are empty (no option, 0), for they could not be otherwise. Pure.
[[nodiscard]] InterviewFlow interviewFlow(const InterviewScript& script, const Interview& interview,
                                          Level level);

/// Why an answer does not fit its question (English), or nothing: an unknown option, an exclusive
/// option with others, a negative number, a row with a column that is not there.
[[nodiscard]] std::optional<QString> answerProblem(const Question& question,
                                                   const InterviewAnswer& answer);

/// Puts an answer in place of the one before it. Rows without an id get that of the old row with
/// the same cells, else of the old row in their place, else a new one. Its options are put in the
/// order of the question. An answer that says nothing takes it away. Fails with UnknownRequirement
/// when the script has no such question, with JsonSchema when it does not fit.
[[nodiscard]] Result<void> setAnswer(Interview& interview, const InterviewScript& script,
                                     const InterviewAnswer& answer);

} // namespace luytre
