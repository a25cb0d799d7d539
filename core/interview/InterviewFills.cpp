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

/// The text of one language with its answers, and where they stand.
QString withAnswers(const QString& text, const AnswerTexts& answers, Language language,
                    std::vector<AnswerSpan>& spans)
{
    QString filled;
    qsizetype done = 0;
    for (const QString& name : placeholdersIn(text)) {
        const QString placeholder = QLatin1Char('{') + name + QLatin1Char('}');
        const qsizetype at = text.indexOf(placeholder, done);
        const QString answer = answers.text(name).value_or(LocalizedText{}).in(language);
        filled += text.mid(done, at - done);
        const QStringList questions = answers.sources({name});
        if (!questions.isEmpty()) {
            spans.push_back({filled.size(), answer.size(), questions.front()});
        }
        filled += answer;
        done = at + placeholder.size();
    }
    return filled + text.mid(done);
}

/// The names in a text that have no answer.
std::set<QString> unanswered(const QString& text, const AnswerTexts& answers)
{
    std::set<QString> missing;
    for (const QString& name : placeholdersIn(text)) {
        if (!answers.text(name)) {
            missing.insert(name);
        }
    }
    return missing;
}

AssessmentDraft makeDraft(const QString& clause, const DraftOutcome& outcome,
                          const std::set<QString>& deciding, const AnswerTexts& answers)
{
    AssessmentDraft draft;
    draft.id = QStringLiteral("assessment/") + clause;
    draft.clause = clause;
    draft.status = outcome.status;
    draft.text = {withAnswers(outcome.text.vi, answers, Language::Vietnamese, draft.spansVi),
                  withAnswers(outcome.text.en, answers, Language::English, draft.spansEn)};
    draft.check = answers.check(outcome);
    std::set<QString> names = deciding;
    for (const QString& name : placeholdersIn(outcome.text.vi)) {
        names.insert(name);
    }
    draft.questions = answers.sources(names);
    draft.digest
        = sha256Hex((enumToString(draft.status) + QLatin1Char('\n') + draft.text.vi).toUtf8());
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
        const std::set<QString> missing
            = truth.truth == Truth::True ? unanswered(outcome.text.vi, answers) : truth.missing;
        if (missing.empty()) {
            fills.drafts.push_back(makeDraft(clause, outcome, truth.deciding, answers));
        } else {
            fills.waiting.push_back({clause, answers.sources(missing)});
        }
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
