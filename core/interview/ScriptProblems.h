#pragma once

#include "interview/InterviewScript.h"

namespace luytre {

/// Something wrong with a script that its schema cannot say.
struct ScriptProblem {
    QString path; ///< where, e.g. "drafts[3].outcomes[0].when"
    QString reason; ///< why, English
};

/// The first thing wrong with the questions themselves.
[[nodiscard]] std::optional<ScriptProblem> problemInQuestions(const InterviewScript& script);

/// The first thing wrong with what answers fill in; the questions must be right.
[[nodiscard]] std::optional<ScriptProblem> problemInFills(const InterviewScript& script);

/// Why a condition does not fit the questions before `before` (all of them: nullptr), or nothing.
[[nodiscard]] std::optional<QString>
conditionProblem(const Condition& condition, const InterviewScript& script, const Question* before);

/// Why a text is not complete or its placeholders name no answer, or nothing. `table`: the table
/// whose columns it may name too.
[[nodiscard]] std::optional<QString> textProblem(const LocalizedText& text,
                                                 const InterviewScript& script,
                                                 const Question* table = nullptr);

} // namespace luytre
