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

/// The kinds of all facts of the questions before `before` (of every question: nullptr).
[[nodiscard]] std::map<QString, QString> factKinds(const InterviewScript& script,
                                                   const Question* before = nullptr);

/// Why a condition does not fit facts of these kinds and the options of their questions, or
/// nothing.
[[nodiscard]] std::optional<QString> conditionProblem(const Condition& condition,
                                                      const InterviewScript& script,
                                                      const std::map<QString, QString>& kinds);

/// Why a text is not complete or its placeholders name no answer, or nothing. `table`: the table
/// whose columns it may name too.
[[nodiscard]] std::optional<QString> textProblem(const LocalizedText& text,
                                                 const InterviewScript& script,
                                                 const Question* table = nullptr);

} // namespace luytre
