#include "interview/ScriptProblems.h"

#include <algorithm>

namespace luytre {

namespace {

/// The options that a fact may have as values.
const std::vector<Option>* optionsOfFact(const InterviewScript& script, const QString& fact)
{
    const Question* question = script.question(questionOf(fact));
    if (question == nullptr) {
        return nullptr;
    }
    if (question->kind != QuestionKind::Table) {
        return &question->options;
    }
    const Column* column = columnOf(*question, fact.section(QLatin1Char('.'), 1));
    return column == nullptr ? nullptr : &column->options;
}

std::optional<QString> valuesProblem(const Condition& condition, const InterviewScript& script)
{
    for (const auto* parts : {&condition.all, &condition.any, &condition.none}) {
        for (const Condition& part : *parts) {
            if (auto problem = valuesProblem(part, script)) {
                return problem;
            }
        }
    }
    for (const auto* values : {&condition.oneOf, &condition.includesAny, &condition.onlyAmong}) {
        for (const QString& value : values->value_or(QStringList())) {
            const auto* options = optionsOfFact(script, condition.fact);
            if (options == nullptr || optionOf(*options, value) == nullptr) {
                return QStringLiteral("\"%1\" is no option of \"%2\"").arg(value, condition.fact);
            }
        }
    }
    return std::nullopt;
}

bool isComplete(const LocalizedText& text)
{
    return !text.vi.trimmed().isEmpty() && !text.en.trimmed().isEmpty();
}

std::optional<QString> optionsProblem(const std::vector<Option>& options)
{
    std::set<QString> ids;
    for (const Option& option : options) {
        if (!ids.insert(option.id).second) {
            return QStringLiteral("option \"%1\" twice").arg(option.id);
        }
        if (!isComplete(option.label) || option.text.vi.isEmpty() != option.text.en.isEmpty()) {
            return QStringLiteral("option \"%1\" lacks a language").arg(option.id);
        }
    }
    return options.size() < 2 ? std::optional(QStringLiteral("fewer than two options"))
                              : std::nullopt;
}

std::optional<QString> columnsProblem(const InterviewScript& script, const Question& question)
{
    constexpr std::size_t mostColumns = 5;
    if (question.columns.empty() || question.columns.size() > mostColumns) {
        return QStringLiteral("a table has one to five columns");
    }
    for (const Column& column : question.columns) {
        const bool choice = column.kind == QuestionKind::Choice;
        if (!choice && column.kind != QuestionKind::Text && column.kind != QuestionKind::Number) {
            return QStringLiteral("column \"%1\" is a choice, a number or a text").arg(column.id);
        }
        if (columnOf(question, column.id) != &column || !isComplete(column.label)) {
            return QStringLiteral("column \"%1\" twice, or without a label").arg(column.id);
        }
        if (choice) {
            if (auto problem = optionsProblem(column.options)) {
                return problem;
            }
        }
    }
    return textProblem(question.rowText, script, &question);
}

std::optional<QString> kindProblem(const InterviewScript& script, const Question& question)
{
    switch (question.kind) {
    case QuestionKind::Choice:
    case QuestionKind::Choices:
        return optionsProblem(question.options);
    case QuestionKind::Number:
        return question.fields.empty() ? std::optional(QStringLiteral("no field for the number"))
                                       : std::nullopt;
    case QuestionKind::Table:
        return columnsProblem(script, question);
    case QuestionKind::Text:
        break;
    }
    return std::nullopt;
}

std::optional<QString> questionProblem(const InterviewScript& script, const Question& question,
                                       int number)
{
    if (question.number != number) {
        return QStringLiteral("number %1 instead of %2").arg(question.number).arg(number);
    }
    if (question.id.contains(QLatin1Char('.')) || script.question(question.id) != &question) {
        return QStringLiteral("an id with a dot, or one that is there already");
    }
    const auto section
        = std::find_if(script.sections.begin(), script.sections.end(),
                       [&](const Section& other) { return other.id == question.section; });
    if (section == script.sections.end()) {
        return QStringLiteral("no section \"%1\"").arg(question.section);
    }
    if (!isComplete(question.text) || !isComplete(question.hint)
        || !isComplete(question.howToFind)) {
        return QStringLiteral("text, hint or howToFind lacks a language");
    }
    if (question.when.has_value() != isComplete(question.hiddenBecause)) {
        return QStringLiteral("a condition goes with a reason for hiding");
    }
    if (question.when) {
        if (auto problem = conditionProblem(*question.when, script, factKinds(script, &question))) {
            return problem;
        }
    }
    return kindProblem(script, question);
}

/// Whether "id", "id.part", "id.part@option" or a sum of such names an answer.
bool namesAnAnswer(const QString& placeholder, const InterviewScript& script, const Question* table)
{
    for (const QString& term : placeholder.split(QLatin1Char('+'))) {
        const QString name = term.section(QLatin1Char('@'), 0, 0);
        const QString part = name.section(QLatin1Char('.'), 1);
        if (table != nullptr && columnOf(*table, questionOf(name)) != nullptr) {
            continue;
        }
        const Question* question = script.question(questionOf(name));
        if (question == nullptr) {
            return false;
        }
        const bool field = std::any_of(question->fields.begin(), question->fields.end(),
                                       [&](const NumberField& other) { return other.id == part; });
        const bool whole = question->kind != QuestionKind::Number || question->fields.size() == 1;
        if (part.isEmpty() ? !whole : !field && columnOf(*question, part) == nullptr) {
            return false;
        }
    }
    return true;
}

} // namespace

std::map<QString, QString> factKinds(const InterviewScript& script, const Question* before)
{
    std::map<QString, QString> kinds{{QStringLiteral("level"), QStringLiteral("number")}};
    const QString number = QStringLiteral("number");
    for (const Question& question : script.questions) {
        if (&question == before) {
            break;
        }
        const QString id = question.id;
        switch (question.kind) {
        case QuestionKind::Choice:
        case QuestionKind::Text:
            kinds[id] = QStringLiteral("text");
            break;
        case QuestionKind::Choices:
            kinds[id] = QStringLiteral("list");
            break;
        case QuestionKind::Number:
            for (const NumberField& field : question.fields) {
                kinds[question.fields.size() == 1 ? id : id + QLatin1Char('.') + field.id] = number;
            }
            break;
        case QuestionKind::Table:
            kinds[id + QStringLiteral(".rows")] = number;
            for (const Column& column : question.columns) {
                if (column.kind != QuestionKind::Text) {
                    kinds[id + QLatin1Char('.') + column.id]
                        = column.kind == QuestionKind::Choice ? QStringLiteral("list") : number;
                }
            }
            break;
        }
    }
    return kinds;
}

std::optional<QString> conditionProblem(const Condition& condition, const InterviewScript& script,
                                        const std::map<QString, QString>& kinds)
{
    if (auto problem = conditionProblem(condition, kinds)) {
        return problem;
    }
    return valuesProblem(condition, script);
}

std::optional<QString> textProblem(const LocalizedText& text, const InterviewScript& script,
                                   const Question* table)
{
    if (!isComplete(text)) {
        return QStringLiteral("a text lacks a language");
    }
    QStringList named = placeholdersIn(text.vi);
    named.removeAll(QStringLiteral("security"));
    if (named != placeholdersIn(text.en)) {
        return QStringLiteral("the languages name other answers");
    }
    for (const QString& name : named) {
        if (!namesAnAnswer(name, script, table)) {
            return QStringLiteral("{%1} names no answer").arg(name);
        }
    }
    return std::nullopt;
}

std::optional<ScriptProblem> problemInQuestions(const InterviewScript& script)
{
    for (std::size_t i = 0; i < script.questions.size(); ++i) {
        const QString path = QStringLiteral("questions[%1]").arg(i);
        if (const auto reason = questionProblem(script, script.questions[i], int(i) + 1)) {
            return ScriptProblem{path, *reason};
        }
    }
    return std::nullopt;
}

} // namespace luytre
