#include "interview/InterviewFacts.h"

#include <algorithm>

namespace luytre {

namespace {

QString part(const Question& question, const QString& name)
{
    return question.id + QLatin1Char('.') + name;
}

void addColumnFact(const Question& question, const Column& column,
                   const std::vector<InterviewRow>& rows, Facts& facts)
{
    QStringList chosen;
    qint64 sum = 0;
    for (const InterviewRow& row : rows) {
        const auto cell = row.cells.find(column.id);
        if (cell == row.cells.end()) {
            continue;
        }
        sum += cell->second.toLongLong();
        if (!chosen.contains(cell->second)) {
            chosen.append(cell->second);
        }
    }
    if (column.kind == QuestionKind::Choice) {
        facts[part(question, column.id)] = chosen;
    } else if (column.kind == QuestionKind::Number) {
        facts[part(question, column.id)] = sum;
    }
}

void addNumberFacts(const Question& question, const std::map<QString, qint64>& numbers,
                    bool missingIsZero, Facts& facts)
{
    for (const NumberField& field : question.fields) {
        const auto number = numbers.find(field.id);
        if (number == numbers.end() && !missingIsZero) {
            continue;
        }
        const qint64 value = number == numbers.end() ? 0 : number->second;
        facts[question.fields.size() == 1 ? question.id : part(question, field.id)] = value;
    }
}

/// The facts of one answer; of an empty one, those of a question that is not asked.
void addFacts(const Question& question, const InterviewAnswer& answer, bool hidden, Facts& facts)
{
    switch (question.kind) {
    case QuestionKind::Choice:
        facts[question.id] = answer.chosen.value(0);
        break;
    case QuestionKind::Choices:
        facts[question.id] = answer.chosen;
        break;
    case QuestionKind::Text:
        facts[question.id] = answer.text;
        break;
    case QuestionKind::Number:
        addNumberFacts(question, answer.numbers, hidden, facts);
        break;
    case QuestionKind::Table:
        facts[part(question, QStringLiteral("rows"))] = qint64(answer.rows.size());
        for (const Column& column : question.columns) {
            addColumnFact(question, column, answer.rows, facts);
        }
        break;
    }
}

QStringList questionsOf(const std::set<QString>& facts)
{
    QStringList questions;
    for (const QString& fact : facts) {
        const QString id = questionOf(fact);
        if (id != QLatin1String("level") && !questions.contains(id)) {
            questions.append(id);
        }
    }
    return questions;
}

std::optional<QString> optionsProblem(const Question& question, const QStringList& chosen)
{
    for (const QString& id : chosen) {
        const Option* option = optionOf(question.options, id);
        if (option == nullptr) {
            return QStringLiteral("no option \"%1\"").arg(id);
        }
        if (option->exclusive && chosen.size() > 1) {
            return QStringLiteral("option \"%1\" goes with no other").arg(id);
        }
        if (chosen.count(id) > 1) {
            return QStringLiteral("option \"%1\" twice").arg(id);
        }
    }
    return std::nullopt;
}

std::optional<QString> cellProblem(const Question& question, const QString& id, const QString& cell)
{
    const Column* column = columnOf(question, id);
    if (column == nullptr) {
        return QStringLiteral("no column \"%1\"").arg(id);
    }
    if (column->kind == QuestionKind::Choice && optionOf(column->options, cell) == nullptr) {
        return QStringLiteral("no option \"%1\" in column \"%2\"").arg(cell, id);
    }
    if (column->kind == QuestionKind::Number) {
        bool isNumber = false;
        if (cell.toLongLong(&isNumber) < 0 || !isNumber) {
            return QStringLiteral("\"%1\" in column \"%2\" is no count").arg(cell, id);
        }
    }
    return std::nullopt;
}

/// Gives rows without an id one: see setAnswer().
void nameRows(std::vector<InterviewRow>& rows, const std::vector<InterviewRow>& before)
{
    std::set<QString> used;
    int highest = 0;
    for (const auto* list : {&std::as_const(rows), &before}) {
        for (const InterviewRow& row : *list) {
            highest = std::max(highest, row.id.toInt());
        }
    }
    for (const InterviewRow& row : rows) {
        used.insert(row.id);
    }
    const auto take = [&](InterviewRow& row, const InterviewRow& old) {
        if (row.id.isEmpty() && used.insert(old.id).second) {
            row.id = old.id;
        }
    };
    for (InterviewRow& row : rows) {
        for (const InterviewRow& old : before) {
            if (old.cells == row.cells) {
                take(row, old);
            }
        }
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i < before.size()) {
            take(rows[i], before[i]);
        }
        if (rows[i].id.isEmpty()) {
            rows[i].id = QString::number(++highest);
        }
    }
}

/// What an answer holds besides what its kind of question takes.
bool holdsOtherKinds(QuestionKind kind, const InterviewAnswer& answer)
{
    const bool choice = kind == QuestionKind::Choice || kind == QuestionKind::Choices;
    return (!choice && !answer.chosen.isEmpty())
        || (kind != QuestionKind::Number && !answer.numbers.empty())
        || (kind != QuestionKind::Text && !answer.text.isEmpty())
        || (kind != QuestionKind::Table && !answer.rows.empty());
}

} // namespace

const HiddenQuestion* InterviewFlow::hiddenQuestion(const QString& id) const
{
    const auto found = std::find_if(hidden.begin(), hidden.end(), [&](const HiddenQuestion& other) {
        return other.question->id == id;
    });
    return found == hidden.end() ? nullptr : &*found;
}

bool isAnswered(const InterviewAnswer* answer)
{
    return answer != nullptr && !answer->unknown
        && (!answer->chosen.isEmpty() || !answer->numbers.empty()
            || !answer->text.trimmed().isEmpty() || !answer->rows.empty());
}

InterviewFlow interviewFlow(const InterviewScript& script, const Interview& interview, Level level)
{
    InterviewFlow flow;
    flow.facts[QStringLiteral("level")] = qint64(level);
    for (const Section& section : script.sections) {
        flow.sections.push_back({section.id, 0, 0, 0});
    }
    for (const Question& question : script.questions) {
        if (question.when) {
            const Evaluation outcome = evaluate(*question.when, flow.facts);
            if (outcome.truth == Truth::False) {
                flow.hidden.push_back({&question, questionsOf(outcome.deciding)});
                addFacts(question, {}, true, flow.facts);
                continue;
            }
        }
        flow.asked.push_back(&question);
        const auto section = std::find_if(
            flow.sections.begin(), flow.sections.end(),
            [&](const SectionProgress& other) { return other.section == question.section; });
        ++section->asked;
        const InterviewAnswer* answer = interview.answer(question.id);
        if (isAnswered(answer)) {
            addFacts(question, *answer, false, flow.facts);
            ++section->answered;
            ++flow.answered;
        } else if (answer != nullptr && answer->unknown) {
            ++section->leftForLater;
            flow.leftForLater.push_back(&question);
        }
    }
    return flow;
}

std::optional<QString> answerProblem(const Question& question, const InterviewAnswer& answer)
{
    if (answer.unknown) {
        InterviewAnswer nothing = answer;
        nothing.unknown = false;
        return isAnswered(&nothing) ? std::optional(QStringLiteral("both unknown and answered"))
                                    : std::nullopt;
    }
    if (holdsOtherKinds(question.kind, answer)) {
        return QStringLiteral("not an answer of kind %1").arg(enumToString(question.kind));
    }
    if (question.kind == QuestionKind::Choice && answer.chosen.size() > 1) {
        return QStringLiteral("more than one option");
    }
    if (auto problem = optionsProblem(question, answer.chosen)) {
        return problem;
    }
    for (const auto& [id, number] : answer.numbers) {
        const bool known = std::any_of(question.fields.begin(), question.fields.end(),
                                       [&](const NumberField& field) { return field.id == id; });
        if (!known || number < 0) {
            return QStringLiteral("\"%1\" is no field, or below 0").arg(id);
        }
    }
    for (const InterviewRow& row : answer.rows) {
        for (const auto& [id, cell] : row.cells) {
            if (auto problem = cellProblem(question, id, cell)) {
                return problem;
            }
        }
    }
    return std::nullopt;
}

Result<void> setAnswer(Interview& interview, const InterviewScript& script,
                       const InterviewAnswer& given)
{
    const Question* question = script.question(given.id);
    if (question == nullptr) {
        return failure(ErrorCode::UnknownRequirement, given.id);
    }
    if (const auto problem = answerProblem(*question, given)) {
        Error error;
        error.code = ErrorCode::JsonSchema;
        error.detail = *problem;
        error.path = QStringLiteral("interview.answers[%1]").arg(given.id);
        return failure(error);
    }
    interview.script = script.id;
    interview.scriptVersion = script.version;
    InterviewAnswer answer = given;
    answer.chosen.clear();
    for (const Option& option : question->options) {
        if (given.chosen.contains(option.id)) {
            answer.chosen.append(option.id);
        }
    }
    const auto old
        = std::find_if(interview.answers.begin(), interview.answers.end(),
                       [&](const InterviewAnswer& other) { return other.id == answer.id; });
    nameRows(answer.rows, old == interview.answers.end() ? std::vector<InterviewRow>{} : old->rows);
    if (!isAnswered(&answer) && !answer.unknown && answer.askedOf.isEmpty()) {
        if (old != interview.answers.end()) {
            interview.answers.erase(old);
        }
    } else if (old != interview.answers.end()) {
        *old = answer;
    } else {
        interview.answers.push_back(answer);
    }
    return {};
}

} // namespace luytre
