#pragma once

#include "interview/InterviewFacts.h"

namespace luytre {

/// The answers as sentences and rows say them. Refers to script, interview and flow, which must
/// outlive it.
class AnswerTexts
{
public:
    /// `catalogue`: id of the one that {security} is said for; empty: none.
    AnswerTexts(const InterviewScript& script, const Interview& interview,
                const InterviewFlow& flow, QString catalogue = {});

    /// The answer behind a placeholder (see InterviewScript.h); none when it is not known.
    [[nodiscard]] std::optional<LocalizedText> text(const QString& placeholder) const;
    /// The same within a row of a table: its columns come before the questions.
    [[nodiscard]] std::optional<LocalizedText>
    text(const QString& placeholder, const Question& table, const InterviewRow& row) const;
    /// A whole answer, for lists of answers; empty when there is none.
    [[nodiscard]] LocalizedText answer(const Question& question) const;
    /// A row of a table as sentences say it.
    [[nodiscard]] LocalizedText rowText(const Question& table, const InterviewRow& row) const;
    /// What would make a draft false; placeholders without an answer stay as they are.
    [[nodiscard]] LocalizedText check(const DraftOutcome& outcome) const;
    [[nodiscard]] const InterviewFlow& flow() const { return m_flow; }
    /// The answer that counts; nullptr when there is none or its question is not asked.
    [[nodiscard]] const InterviewAnswer* given(const Question& question) const;
    /// Ids of the questions behind facts and placeholders, in the order asked; a hidden one is
    /// replaced by those that hid it.
    [[nodiscard]] QStringList sources(const std::set<QString>& names) const;

private:
    [[nodiscard]] std::optional<LocalizedText> term(const QString& name) const;
    [[nodiscard]] std::optional<LocalizedText> cells(const Question& table, const QString& column,
                                                     const QString& option) const;

    const InterviewScript& m_script;
    const Interview& m_interview;
    const InterviewFlow& m_flow;
    QString m_catalogue;
};

} // namespace luytre
