#include "interview/InterviewFills.h"

#include "base/Digest.h"

#include <QHash>

#include <algorithm>

namespace luytre {

namespace {

using RuleOfClause = QHash<QString, const DraftRule*>;

/// The rules for the clauses of one level.
RuleOfClause rulesAt(const InterviewScript& script, const Catalogue& catalogue, Level level)
{
    QHash<QString, const Requirement*> byControl;
    for (const Requirement* requirement : catalogue.atLevel(level)) {
        if (!requirement->controlKey.isEmpty()) {
            byControl.insert(requirement->controlKey, requirement);
        }
    }
    RuleOfClause named;
    RuleOfClause alike;
    for (const DraftRule& rule : script.drafts) {
        const auto clauses = rule.clauses.find(catalogue.id());
        for (const QString& clause :
             clauses == rule.clauses.end() ? QStringList() : clauses->second) {
            const Requirement* requirement = catalogue.find(clause);
            if (requirement == nullptr) {
                continue;
            }
            if (requirement->level == level) {
                named.insert(clause, &rule);
                continue;
            }
            const Requirement* same = byControl.value(requirement->controlKey);
            if (same != nullptr && same->text.vi == requirement->text.vi) {
                alike.insert(same->clause, &rule);
            }
        }
    }
    for (auto rule = alike.begin(); rule != alike.end(); ++rule) {
        if (!named.contains(rule.key())) {
            named.insert(rule.key(), rule.value());
        }
    }
    return named;
}

/// A text with its answers; the names of those that are missing otherwise.
std::optional<LocalizedText> withAnswers(const LocalizedText& text, const AnswerTexts& answers,
                                         std::set<QString>& names, std::set<QString>& missing)
{
    std::map<QString, QString> vi;
    std::map<QString, QString> en;
    for (const QString& name : placeholdersIn(text.vi)) {
        names.insert(name);
        if (const auto answer = answers.text(name)) {
            vi[name] = answer->vi;
            en[name] = answer->en;
        } else {
            missing.insert(name);
        }
    }
    return missing.empty()
        ? std::optional(LocalizedText{fillPlaceholders(text.vi, vi), fillPlaceholders(text.en, en)})
        : std::nullopt;
}

AssessmentDraft makeDraft(const QString& clause, AssessmentStatus status, const LocalizedText& text)
{
    AssessmentDraft draft;
    draft.id = QStringLiteral("assessment/") + clause;
    draft.clause = clause;
    draft.status = status;
    draft.text = text;
    draft.digest = sha256Hex((enumToString(status) + QLatin1Char('\n') + text.vi).toUtf8());
    return draft;
}

void addDraft(const QString& clause, const DraftRule& rule, const AnswerTexts& answers,
              InterviewFills& fills)
{
    for (const DraftOutcome& outcome : rule.outcomes) {
        const Evaluation truth = evaluate(outcome.when, answers.flow().facts);
        if (truth.truth == Truth::False) {
            continue;
        }
        std::set<QString> names = truth.deciding;
        std::set<QString> missing = truth.missing;
        if (truth.truth == Truth::True) {
            if (const auto text = withAnswers(outcome.text, answers, names, missing)) {
                AssessmentDraft draft = makeDraft(clause, outcome.status, *text);
                draft.check = answers.check(outcome);
                draft.questions = answers.sources(names);
                fills.drafts.push_back(std::move(draft));
                return;
            }
        }
        fills.waiting.push_back({clause, answers.sources(missing)});
        return;
    }
}

} // namespace

InterviewFills interviewFills(const InterviewScript& script, const Interview& interview,
                              const Catalogue& catalogue, Level level)
{
    const InterviewFlow flow = interviewFlow(script, interview, level);
    const AnswerTexts answers(script, interview, flow, catalogue.id());
    InterviewFills fills;
    fills.rows = interviewRows(script, answers);
    const RuleOfClause rules = rulesAt(script, catalogue, level);
    for (const Requirement* requirement : catalogue.atLevel(level)) {
        ++fills.requirements;
        if (const DraftRule* rule = rules.value(requirement->clause)) {
            addDraft(requirement->clause, *rule, answers, fills);
        }
    }
    return fills;
}

InterviewFills fillsFrom(const InterviewFills& all, const QString& question)
{
    InterviewFills fills;
    fills.requirements = all.requirements;
    const auto from = [&](const auto& item) { return item.questions.contains(question); };
    std::copy_if(all.rows.begin(), all.rows.end(), std::back_inserter(fills.rows), from);
    std::copy_if(all.drafts.begin(), all.drafts.end(), std::back_inserter(fills.drafts), from);
    std::copy_if(all.waiting.begin(), all.waiting.end(), std::back_inserter(fills.waiting), from);
    return fills;
}

} // namespace luytre
