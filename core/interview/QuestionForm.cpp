#include "interview/QuestionForm.h"

#include "base/Text.h"

#include <algorithm>

namespace luytre {

namespace {

QStringList labels(const std::vector<Option>& options, Language language)
{
    QStringList texts;
    for (const Option& option : options) {
        texts.append(option.label.in(language));
    }
    return texts;
}

/// Makes the rows of the questions of one form.
class FormMaker
{
public:
    FormMaker(const InterviewScript& script, const Interview& interview, Language language)
        : m_script(script), m_interview(interview), m_language(language)
    { }

    void add(const Question& question, QuestionForm& form) const
    {
        const InterviewAnswer* found = m_interview.answer(question.id);
        const InterviewAnswer answer = found == nullptr ? InterviewAnswer{} : *found;
        switch (question.kind) {
        case QuestionKind::Choice:
            addChoice(question, answer, form);
            break;
        case QuestionKind::Choices:
            for (const Option& option : question.options) {
                addMark(question, option, answer, form);
            }
            break;
        case QuestionKind::Number:
            for (const NumberField& field : question.fields) {
                addNumber(question, field, answer, form);
            }
            break;
        case QuestionKind::Text:
            form.rows.push_back(row(question, {}, QStringLiteral("text")));
            form.rows.back().answer = answer.unknown ? unknown() : answer.text;
            break;
        case QuestionKind::Table:
            addTable(question, answer, form);
            break;
        }
    }

private:
    QString unknown() const { return m_script.texts.unknown.in(m_language); }

    FormRow row(const Question& question, const QString& part, const QString& kind) const
    {
        FormRow made;
        made.id = part.isEmpty() ? question.id : question.id + QLatin1Char('.') + part;
        made.number = question.number;
        made.section = question.section;
        made.question = question.text.in(m_language);
        made.hint = question.hint.in(m_language);
        made.skipIf = question.hiddenBecause.in(m_language);
        made.kind = kind;
        return made;
    }

    void addChoice(const Question& question, const InterviewAnswer& answer,
                   QuestionForm& form) const
    {
        FormRow made = row(question, {}, QStringLiteral("choice"));
        made.choices = labels(question.options, m_language);
        made.choices.append(unknown());
        if (answer.unknown) {
            made.answer = unknown();
        } else if (const Option* option = optionOf(question.options, answer.chosen.value(0))) {
            made.answer = option->label.in(m_language);
        }
        form.rows.push_back(std::move(made));
    }

    void addMark(const Question& question, const Option& option, const InterviewAnswer& answer,
                 QuestionForm& form) const
    {
        FormRow made = row(question, option.id, QStringLiteral("mark"));
        made.part = option.label.in(m_language);
        const InterviewTexts& texts = m_script.texts;
        made.choices = {texts.yes.in(m_language), texts.no.in(m_language), unknown()};
        if (answer.unknown) {
            made.answer = unknown();
        } else if (!answer.chosen.isEmpty()) {
            made.answer = (answer.chosen.contains(option.id) ? texts.yes : texts.no).in(m_language);
        }
        form.rows.push_back(std::move(made));
    }

    void addNumber(const Question& question, const NumberField& field,
                   const InterviewAnswer& answer, QuestionForm& form) const
    {
        FormRow made = row(question, field.id, QStringLiteral("number"));
        made.part = field.label.in(m_language);
        const auto number = answer.numbers.find(field.id);
        if (number != answer.numbers.end()) {
            made.answer = QString::number(number->second);
        } else if (answer.unknown) {
            made.answer = unknown();
        }
        form.rows.push_back(std::move(made));
    }

    void addTable(const Question& question, const InterviewAnswer& answer, QuestionForm& form) const
    {
        FormTable table;
        table.id = question.id;
        table.number = question.number;
        table.section = question.section;
        table.question = question.text.in(m_language);
        table.hint = question.hint.in(m_language);
        table.skipIf = question.hiddenBecause.in(m_language);
        for (const Column& column : question.columns) {
            table.columnIds.append(column.id);
            table.columns.append(column.label.in(m_language));
            table.choices.push_back(labels(column.options, m_language));
        }
        if (answer.unknown) {
            table.rows.push_back({unknown()});
        }
        for (const InterviewRow& given : answer.rows) {
            QStringList cells;
            for (const Column& column : question.columns) {
                const auto cell = given.cells.find(column.id);
                const QString text = cell == given.cells.end() ? QString() : cell->second;
                const Option* option = optionOf(column.options, text);
                cells.append(option == nullptr ? text : option->label.in(m_language));
            }
            table.rows.push_back(cells);
        }
        form.tables.push_back(std::move(table));
    }

    const InterviewScript& m_script;
    const Interview& m_interview;
    Language m_language;
};

} // namespace

QuestionForm makeQuestionForm(const InterviewScript& script, const Interview& interview,
                              Level level, Language language)
{
    QuestionForm form;
    form.script = script.id;
    form.version = script.version;
    form.title = script.title.in(language);
    const FormMaker maker(script, interview, language);
    const InterviewFlow flow = interviewFlow(script, interview, level);
    for (const Question& question : script.questions) {
        // What only the level hides cannot matter, whatever is answered.
        const HiddenQuestion* hidden = flow.hiddenQuestion(question.id);
        if (hidden == nullptr || !hidden->decidedBy.isEmpty()) {
            maker.add(question, form);
        }
    }
    return form;
}

} // namespace luytre
