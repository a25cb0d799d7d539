#include "interview/AnswerTexts.h"

#include "base/Text.h"

#include <algorithm>

namespace luytre {

namespace {

LocalizedText same(const QString& text)
{
    return {text, text};
}

/// A label within a sentence: "Máy để bàn" -> "máy để bàn", but "USB" and "Windows 7" stay.
QString withinSentence(const QString& label)
{
    const bool word = label.size() > 1 && !label.at(1).isUpper() && !label.at(1).isPunct();
    return word ? label.left(1).toLower() + label.mid(1) : label;
}

LocalizedText optionText(const Option& option)
{
    return option.text.isEmpty()
        ? LocalizedText{withinSentence(option.label.vi), withinSentence(option.label.en)}
        : option.text;
}

std::optional<LocalizedText> joined(const std::vector<LocalizedText>& texts,
                                    const QString& separator = QStringLiteral(", "))
{
    QStringList vi;
    QStringList en;
    for (const LocalizedText& text : texts) {
        if (!text.vi.isEmpty()) {
            vi.append(text.vi);
            en.append(text.en);
        }
    }
    return vi.isEmpty() ? std::nullopt
                        : std::optional(LocalizedText{vi.join(separator), en.join(separator)});
}

LocalizedText cellText(const Column& column, const QString& cell)
{
    const Option* option
        = column.kind == QuestionKind::Choice ? optionOf(column.options, cell) : nullptr;
    return option == nullptr ? same(cell) : optionText(*option);
}

QString cellOf(const InterviewRow& row, const QString& column)
{
    const auto cell = row.cells.find(column);
    return cell == row.cells.end() ? QString() : cell->second;
}

bool choseOption(const Question& table, const InterviewRow& row, const QString& option)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [&](const Column& column) {
        return column.kind == QuestionKind::Choice && cellOf(row, column.id) == option;
    });
}

} // namespace

AnswerTexts::AnswerTexts(const InterviewScript& script, const Interview& interview,
                         const InterviewFlow& flow, QString catalogue)
    : m_script(script), m_interview(interview), m_flow(flow), m_catalogue(std::move(catalogue))
{ }

const InterviewAnswer* AnswerTexts::given(const Question& question) const
{
    const InterviewAnswer* answer = m_interview.answer(question.id);
    return isAnswered(answer) && m_flow.isAsked(question.id) ? answer : nullptr;
}

LocalizedText AnswerTexts::rowText(const Question& table, const InterviewRow& row) const
{
    std::map<QString, QString> vi;
    std::map<QString, QString> en;
    for (const Column& column : table.columns) {
        const LocalizedText text = cellText(column, cellOf(row, column.id));
        vi[column.id] = text.vi;
        en[column.id] = text.en;
    }
    return {fillPlaceholders(table.rowText.vi, vi).simplified(),
            fillPlaceholders(table.rowText.en, en).simplified()};
}

std::optional<LocalizedText> AnswerTexts::cells(const Question& table, const QString& column,
                                                const QString& option) const
{
    const InterviewAnswer* answer = given(table);
    if (answer == nullptr) {
        return std::nullopt;
    }
    const Column* wanted = columnOf(table, column);
    std::vector<LocalizedText> texts;
    for (const InterviewRow& row : answer->rows) {
        if (!option.isEmpty() && !choseOption(table, row, option)) {
            continue;
        }
        LocalizedText text
            = wanted == nullptr ? rowText(table, row) : cellText(*wanted, cellOf(row, column));
        // One gateway for two ranges is said once; two modems of one make stay two.
        if (wanted == nullptr || std::find(texts.begin(), texts.end(), text) == texts.end()) {
            texts.push_back(std::move(text));
        }
    }
    return joined(texts);
}

std::optional<LocalizedText> AnswerTexts::term(const QString& name) const
{
    const QString part = name.section(QLatin1Char('@'), 0, 0).section(QLatin1Char('.'), 1);
    const Question* question = m_script.question(questionOf(name.section(QLatin1Char('@'), 0, 0)));
    const InterviewAnswer* answer = question == nullptr ? nullptr : given(*question);
    if (answer == nullptr) {
        return std::nullopt;
    }
    switch (question->kind) {
    case QuestionKind::Text:
        return same(answer->text.simplified());
    case QuestionKind::Choice:
    case QuestionKind::Choices: {
        std::vector<LocalizedText> texts;
        for (const Option& option : question->options) {
            if (answer->chosen.contains(option.id)) {
                texts.push_back(optionText(option));
            }
        }
        return joined(texts);
    }
    case QuestionKind::Number: {
        const auto number
            = answer->numbers.find(part.isEmpty() ? question->fields.front().id : part);
        return number == answer->numbers.end()
            ? std::nullopt
            : std::optional(
                LocalizedText{vietnameseNumber(number->second), QString::number(number->second)});
    }
    case QuestionKind::Table:
        return cells(*question, part, name.section(QLatin1Char('@'), 1));
    }
    return std::nullopt;
}

std::optional<LocalizedText> AnswerTexts::text(const QString& placeholder) const
{
    if (placeholder == QLatin1String("security")) {
        const auto word = m_script.texts.security.find(m_catalogue);
        return word == m_script.texts.security.end() ? std::nullopt : std::optional(word->second);
    }
    const QStringList terms = placeholder.split(QLatin1Char('+'));
    if (terms.size() == 1) {
        return term(placeholder);
    }
    qint64 sum = 0;
    for (const QString& name : terms) {
        const auto fact = m_flow.facts.find(name);
        if (fact == m_flow.facts.end() || !std::holds_alternative<qint64>(fact->second)) {
            return std::nullopt;
        }
        sum += std::get<qint64>(fact->second);
    }
    return LocalizedText{vietnameseNumber(sum), QString::number(sum)};
}

std::optional<LocalizedText> AnswerTexts::text(const QString& placeholder, const Question& table,
                                               const InterviewRow& row) const
{
    const Column* column = columnOf(table, questionOf(placeholder));
    if (column == nullptr) {
        return text(placeholder);
    }
    const QString cell = cellOf(row, column->id);
    const QString key = placeholder.section(QLatin1Char('.'), 1);
    if (key.isEmpty()) {
        return cell.isEmpty() ? std::nullopt : std::optional(cellText(*column, cell));
    }
    const Option* option = optionOf(column->options, cell);
    const auto value
        = option == nullptr ? std::map<QString, QString>::const_iterator() : option->row.find(key);
    return option == nullptr || value == option->row.end() ? std::nullopt
                                                           : std::optional(same(value->second));
}

LocalizedText AnswerTexts::answer(const Question& question) const
{
    const InterviewAnswer* answer = m_interview.answer(question.id);
    if (answer != nullptr && answer->unknown) {
        return m_script.texts.unknown;
    }
    if (question.kind != QuestionKind::Number || question.fields.size() == 1) {
        return term(question.id).value_or(LocalizedText{});
    }
    std::vector<LocalizedText> texts;
    for (const NumberField& field : question.fields) {
        if (const auto number = term(question.id + QLatin1Char('.') + field.id)) {
            texts.push_back({field.label.vi + QStringLiteral(": ") + number->vi,
                             field.label.en + QStringLiteral(": ") + number->en});
        }
    }
    return joined(texts, QStringLiteral("; ")).value_or(LocalizedText{});
}

LocalizedText AnswerTexts::check(const DraftOutcome& outcome) const
{
    const auto general = m_script.texts.checks.find(enumToString(outcome.status));
    LocalizedText text = outcome.check.isEmpty() && general != m_script.texts.checks.end()
        ? general->second
        : outcome.check;
    for (const QString& name : placeholdersIn(text.vi)) {
        if (const auto answer = this->text(name)) {
            text = {fillPlaceholders(text.vi, {{name, answer->vi}}),
                    fillPlaceholders(text.en, {{name, answer->en}})};
        }
    }
    return text;
}

QStringList AnswerTexts::sources(const std::set<QString>& names) const
{
    std::set<QString> ids;
    for (const QString& name : names) {
        for (const QString& part : name.split(QLatin1Char('+'))) {
            const QString id = questionOf(part);
            const HiddenQuestion* hidden = m_flow.hiddenQuestion(id);
            if (hidden == nullptr) {
                ids.insert(id);
            } else {
                ids.insert(hidden->decidedBy.begin(), hidden->decidedBy.end());
            }
        }
    }
    QStringList ordered;
    for (const Question& question : m_script.questions) {
        if (ids.count(question.id) > 0) {
            ordered.append(question.id);
        }
    }
    return ordered;
}

} // namespace luytre
