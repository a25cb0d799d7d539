#include "interview/InterviewRows.h"
#include "interview/ScriptProblems.h"

namespace luytre {

namespace {

using FactKinds = std::map<QString, QString>;

std::optional<QString> rowRuleProblem(const InterviewScript& script, const RowRule& rule,
                                      const FactKinds& kinds)
{
    const Question* table = script.question(rule.question);
    if (!rule.question.isEmpty() && (table == nullptr || table->kind != QuestionKind::Table)) {
        return QStringLiteral("no table \"%1\"").arg(rule.question);
    }
    if (rule.when) {
        if (auto problem = conditionProblem(*rule.when, script, kinds)) {
            return problem;
        }
    }
    for (const auto& [field, text] : rule.values) {
        // Rows are Vietnamese, as the document is.
        if (!text.isEmpty()) {
            QString english = text;
            english.remove(QStringLiteral("{security}"));
            if (auto problem = textProblem({text, english}, script, table)) {
                return field + QStringLiteral(": ") + *problem;
            }
        }
    }
    return rowProblem(rule);
}

std::optional<QString> outcomeProblem(const InterviewScript& script, const DraftOutcome& outcome,
                                      const FactKinds& kinds)
{
    if (outcome.status == AssessmentStatus::NotAssessed) {
        return QStringLiteral("a draft has a status");
    }
    if (auto problem = conditionProblem(outcome.when, script, kinds)) {
        return problem;
    }
    const auto general = script.texts.checks.find(enumToString(outcome.status));
    if (outcome.check.isEmpty() && general == script.texts.checks.end()) {
        return QStringLiteral("nothing says what would make it false");
    }
    if (auto problem
        = textProblem(outcome.check.isEmpty() ? general->second : outcome.check, script)) {
        return problem;
    }
    return textProblem(outcome.text, script);
}

/// Clauses that have a rule already, by catalogue.
using TakenClauses = std::set<std::pair<QString, QString>>;

std::optional<ScriptProblem> draftProblem(const InterviewScript& script, const DraftRule& rule,
                                          const QString& path, const FactKinds& kinds,
                                          TakenClauses& taken)
{
    for (const auto& [catalogue, clauses] : rule.clauses) {
        for (const QString& clause : clauses) {
            if (!taken.insert({catalogue, clause}).second) {
                return ScriptProblem{path, QStringLiteral("%1 has a rule already").arg(clause)};
            }
        }
    }
    if (rule.clauses.empty() || rule.outcomes.empty()) {
        return ScriptProblem{path, QStringLiteral("no clause, or no outcome")};
    }
    for (std::size_t i = 0; i < rule.outcomes.size(); ++i) {
        if (const auto reason = outcomeProblem(script, rule.outcomes[i], kinds)) {
            return ScriptProblem{path + QStringLiteral(".outcomes[%1]").arg(i), *reason};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<ScriptProblem> problemInFills(const InterviewScript& script)
{
    const FactKinds kinds = factKinds(script);
    std::set<QString> ids;
    for (std::size_t i = 0; i < script.rows.size(); ++i) {
        const QString path = QStringLiteral("rows[%1]").arg(i);
        if (!ids.insert(script.rows[i].id).second) {
            return ScriptProblem{path, QStringLiteral("an id that is there already")};
        }
        if (const auto reason = rowRuleProblem(script, script.rows[i], kinds)) {
            return ScriptProblem{path, *reason};
        }
    }
    TakenClauses taken;
    for (std::size_t i = 0; i < script.drafts.size(); ++i) {
        if (const auto problem = draftProblem(script, script.drafts[i],
                                              QStringLiteral("drafts[%1]").arg(i), kinds, taken)) {
            return problem;
        }
    }
    return std::nullopt;
}

} // namespace luytre
