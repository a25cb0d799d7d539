#pragma once

#include "interview/InterviewFills.h"

namespace luytre {

/// The interview as plain tables, to be sent out as a workbook or on paper to a unit without the
/// program, and read back. Who reads and writes files of a format works on this and knows nothing
/// of questions.

/// One cell to be filled in.
struct FormRow {
    QString id; ///< "guestWifi"; "computers.desktop" for a number, "logs.apps" for an option of
                ///< several: the protected key of the row
    int number = 0; ///< of the question
    QString section; ///< its letter
    QString question;
    QString hint;
    QString
        skipIf; ///< "Cơ quan không có máy chủ.": then it need not be answered; empty: always asked
    QString part; ///< the number or option asked for; empty: the question itself
    QString kind; ///< "choice", "number", "text" or "mark" (yes or no)
    QStringList choices; ///< what may be filled in, in this language; empty: anything
    QString answer;
    friend bool operator==(const FormRow&, const FormRow&) = default;
};

/// A question answered by rows.
struct FormTable {
    QString id; ///< of the question
    int number = 0;
    QString section;
    QString question;
    QString hint;
    QString skipIf; ///< as in FormRow
    QStringList columnIds;
    QStringList columns; ///< headings
    std::vector<QStringList> choices; ///< of each column; empty: anything
    std::vector<QStringList> rows; ///< as filled in, one cell a column; "Không biết" alone in the
                                   ///< first cell leaves the whole table for later
    friend bool operator==(const FormTable&, const FormTable&) = default;
};

struct QuestionForm {
    QString script; ///< id
    int version = 0;
    QString title;
    std::vector<FormRow> rows;
    std::vector<FormTable> tables;
    friend bool operator==(const QuestionForm&, const QuestionForm&) = default;
};

/// The form with the questions asked at a level, and the answers there are. Hidden questions are in
/// it too: whoever fills it in on paper may answer otherwise.
[[nodiscard]] QuestionForm makeQuestionForm(const InterviewScript& script,
                                            const Interview& interview, Level level,
                                            Language language);

/// An answer that came back and is not the one in the dossier.
struct FormDifference {
    QString question; ///< id
    LocalizedText before; ///< the answer in words; empty: none yet
    LocalizedText after;
    InterviewAnswer answer; ///< as filled in
    friend bool operator==(const FormDifference&, const FormDifference&) = default;
};

/// A cell that could not be understood; the answer there is stays.
struct FormProblem {
    QString place; ///< "guestWifi", "lines[2].speed"
    QString value;
    friend bool operator==(const FormProblem&, const FormProblem&) = default;
};

struct FormComparison {
    std::vector<FormDifference> differences; ///< in the order of the questions
    std::vector<FormProblem> problems;
    int unchanged = 0; ///< questions answered the same
};

/// Compares a form that came back with the answers there are. What was left empty says nothing and
/// never takes an answer away. Choices are understood in both languages, with or without accents.
/// Changes nothing. Fails with UnknownRequirement when the form is of another script.
[[nodiscard]] Result<FormComparison>
compareForm(const InterviewScript& script, const Interview& interview, const QuestionForm& form);

/// Takes over the differences that a person chose.
[[nodiscard]] Result<void> applyDifferences(Interview& interview, const InterviewScript& script,
                                            const std::vector<FormDifference>& chosen,
                                            const QString& by, const QDate& on);

} // namespace luytre
