#include "interview/QuestionForm.h"

#include "base/Text.h"

#include <QHash>

#include <algorithm>

namespace luytre {

namespace {

bool means(const QString& written, const LocalizedText& text)
{
    const QString folded = foldForSearch(written.trimmed());
    return folded == foldForSearch(text.vi) || folded == foldForSearch(text.en);
}

const Option* optionMeant(const std::vector<Option>& options, const QString& written)
{
    const auto found = std::find_if(options.begin(), options.end(), [&](const Option& option) {
        return written.trimmed() == option.id || means(written, option.label);
    });
    return found == options.end() ? nullptr : &*found;
}

std::optional<qint64> numberMeant(const QString& written)
{
    bool isNumber = false;
    const qint64 number = QString(written).remove(QLatin1Char('.')).trimmed().toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

/// Reads the answers back out of the cells of a form.
class FormReading
{
public:
    FormReading(const InterviewScript& script, const QuestionForm& form) : m_script(script)
    {
        for (const FormRow& row : form.rows) {
            m_rows.insert(row.id, row.answer.trimmed());
        }
        for (const FormTable& table : form.tables) {
            m_tables.insert(table.id, &table);
        }
    }

    /// What the form says; an empty answer where it says nothing.
    InterviewAnswer read(const Question& question, std::vector<FormProblem>& problems) const
    {
        InterviewAnswer answer;
        answer.id = question.id;
        switch (question.kind) {
        case QuestionKind::Choice:
            readChoice(question, answer, problems);
            break;
        case QuestionKind::Choices:
            readMarks(question, answer, problems);
            break;
        case QuestionKind::Number:
            readNumbers(question, answer, problems);
            break;
        case QuestionKind::Text: {
            const QString written = m_rows.value(question.id);
            answer.unknown = isUnknown(written);
            answer.text = answer.unknown ? QString() : nfc(written);
            break;
        }
        case QuestionKind::Table:
            readTable(question, answer, problems);
            break;
        }
        return answer;
    }

private:
    bool isUnknown(const QString& written) const
    {
        return !written.isEmpty() && means(written, m_script.texts.unknown);
    }

    void readChoice(const Question& question, InterviewAnswer& answer,
                    std::vector<FormProblem>& problems) const
    {
        const QString written = m_rows.value(question.id);
        if (written.isEmpty()) {
            return;
        }
        if (isUnknown(written)) {
            answer.unknown = true;
        } else if (const Option* option = optionMeant(question.options, written)) {
            answer.chosen = {option->id};
        } else {
            problems.push_back({question.id, written});
        }
    }

    void readMarks(const Question& question, InterviewAnswer& answer,
                   std::vector<FormProblem>& problems) const
    {
        bool unknown = false;
        for (const Option& option : question.options) {
            const QString id = question.id + QLatin1Char('.') + option.id;
            const QString written = m_rows.value(id);
            const bool mark = written.compare(QLatin1String("x"), Qt::CaseInsensitive) == 0;
            if (mark || means(written, m_script.texts.yes)) {
                answer.chosen.append(option.id);
            } else if (isUnknown(written)) {
                unknown = true;
            } else if (!written.isEmpty() && !means(written, m_script.texts.no)) {
                problems.push_back({id, written});
            }
        }
        answer.unknown = unknown && answer.chosen.isEmpty();
        if (answerProblem(question, answer)) {
            problems.push_back({question.id, answer.chosen.join(QStringLiteral(", "))});
            answer.chosen.clear();
        }
    }

    void readNumbers(const Question& question, InterviewAnswer& answer,
                     std::vector<FormProblem>& problems) const
    {
        bool unknown = false;
        for (const NumberField& field : question.fields) {
            const QString id = question.id + QLatin1Char('.') + field.id;
            const QString written = m_rows.value(id);
            if (isUnknown(written)) {
                unknown = true;
            } else if (const auto number = numberMeant(written)) {
                answer.numbers[field.id] = *number;
            } else if (!written.isEmpty()) {
                problems.push_back({id, written});
            }
        }
        answer.unknown = unknown && answer.numbers.empty();
    }

    void readTable(const Question& question, InterviewAnswer& answer,
                   std::vector<FormProblem>& problems) const
    {
        const FormTable* table = m_tables.value(question.id);
        const std::size_t count = table == nullptr ? 0 : table->rows.size();
        if (count == 1 && isUnknown(table->rows.front().join(QString()).trimmed())) {
            answer.unknown = true;
            return;
        }
        for (std::size_t i = 0; i < count; ++i) {
            InterviewRow row;
            for (const Column& column : question.columns) {
                const QString written
                    = table->rows[i].value(table->columnIds.indexOf(column.id)).trimmed();
                if (written.isEmpty()) {
                    continue;
                }
                if (const auto cell = cellMeant(column, written)) {
                    row.cells[column.id] = *cell;
                } else {
                    problems.push_back(
                        {QStringLiteral("%1[%2].%3").arg(question.id).arg(i + 1).arg(column.id),
                         written});
                }
            }
            if (!row.cells.empty()) {
                answer.rows.push_back(std::move(row));
            }
        }
    }

    static std::optional<QString> cellMeant(const Column& column, const QString& written)
    {
        if (column.kind == QuestionKind::Choice) {
            const Option* option = optionMeant(column.options, written);
            return option == nullptr ? std::nullopt : std::optional(option->id);
        }
        if (column.kind == QuestionKind::Number) {
            const auto number = numberMeant(written);
            return number ? std::optional(QString::number(*number)) : std::nullopt;
        }
        return nfc(written);
    }

    const InterviewScript& m_script;
    QHash<QString, QString> m_rows;
    QHash<QString, const FormTable*> m_tables;
};

bool sameContent(const InterviewAnswer& a, const InterviewAnswer& b)
{
    const bool sameRows = std::equal(
        a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(),
        [](const InterviewRow& x, const InterviewRow& y) { return x.cells == y.cells; });
    return a.unknown == b.unknown && a.numbers == b.numbers && a.text == b.text && sameRows
        && QSet<QString>(a.chosen.begin(), a.chosen.end())
        == QSet<QString>(b.chosen.begin(), b.chosen.end());
}

/// An answer in words, whether or not its question is asked.
LocalizedText inWords(const InterviewScript& script, const Question& question,
                      const InterviewAnswer& answer)
{
    Interview alone;
    alone.answers = {answer};
    const InterviewFlow flow;
    return AnswerTexts(script, alone, flow).answer(question);
}

} // namespace

Result<FormComparison> compareForm(const InterviewScript& script, const Interview& interview,
                                   const QuestionForm& form)
{
    if (form.script != script.id) {
        return failure(ErrorCode::UnknownRequirement, form.script);
    }
    FormComparison comparison;
    const FormReading reading(script, form);
    for (const Question& question : script.questions) {
        InterviewAnswer after = reading.read(question, comparison.problems);
        const InterviewAnswer* present = interview.answer(question.id);
        const bool answered = isAnswered(&after);
        // "Don't know" says less than an answer that is there.
        if ((!answered && !after.unknown) || (after.unknown && isAnswered(present))) {
            continue;
        }
        for (const NumberField& field : question.fields) {
            // A field left empty keeps its number.
            if (present != nullptr && present->numbers.count(field.id) > 0) {
                after.numbers.try_emplace(field.id, present->numbers.at(field.id));
            }
        }
        if (present != nullptr && sameContent(*present, after)) {
            ++comparison.unchanged;
            continue;
        }
        comparison.differences.push_back(
            {question.id,
             present == nullptr ? LocalizedText{} : inWords(script, question, *present),
             inWords(script, question, after), after});
    }
    return comparison;
}

Result<void> applyDifferences(Interview& interview, const InterviewScript& script,
                              const std::vector<FormDifference>& chosen, const QString& by,
                              const QDate& on)
{
    Interview changed = interview;
    for (const FormDifference& difference : chosen) {
        InterviewAnswer answer = difference.answer;
        answer.by = by;
        answer.on = on;
        LUYTRE_CHECK(setAnswer(changed, script, answer));
    }
    interview = std::move(changed);
    return {};
}

} // namespace luytre
