#pragma once

#include "dossier/Interview.h"
#include "regulation/Catalogue.h"
#include "regulation/Condition.h"

namespace luytre {

/// The interview as data (resources/interview): plain questions, and what their answers fill in.
/// Read once, validated, then only read; any thread.
///
/// Conditions test facts. A question gives the fact of its id: a choice its option (text), choices
/// their options (list), one number that number, a text the text. Several numbers give "id.field",
/// a table "id.rows" (number), "id.column" for a choice (list) and a number (sum). "level" is the
/// level that the dossier is made for.
///
/// Texts may hold {placeholders}: the id of a question, "id.field", "id.column", "id.column@option"
/// (only rows that chose the option), and sums of numbers "id.field+id.field". {security} is what
/// the regime of the catalogue calls its subject, in Vietnamese texts.

enum class QuestionKind {
    Choice, ///< one option
    Choices, ///< any number of options
    Number, ///< one number a field
    Text,
    Table, ///< rows of at most five columns
};
constexpr auto enumNames(QuestionKind)
{
    return std::array{EnumName{QuestionKind::Choice, "choice"},
                      EnumName{QuestionKind::Choices, "choices"},
                      EnumName{QuestionKind::Number, "number"},
                      EnumName{QuestionKind::Text, "text"}, EnumName{QuestionKind::Table, "table"}};
}

/// One option of a choice.
struct Option {
    QString id;
    LocalizedText label;
    LocalizedText text; ///< as sentences say it; empty: the label
    bool exclusive = false; ///< "none of these": goes with no other option
    std::map<QString, QString> row; ///< in a table: what choosing it gives the inventory row
    friend bool operator==(const Option&, const Option&) = default;
};
template <class Archive>
void describe(Archive& a, Option& x)
{
    a.required("id", x.id);
    a.required("label", x.label);
    a.field("text", x.text);
    a.field("exclusive", x.exclusive);
    a.field("row", x.row);
}

/// One number asked for.
struct NumberField {
    QString id;
    LocalizedText label;
    friend bool operator==(const NumberField&, const NumberField&) = default;
};
template <class Archive>
void describe(Archive& a, NumberField& x)
{
    a.required("id", x.id);
    a.required("label", x.label);
}

/// A column of a table; its kind is Choice, Number or Text.
struct Column {
    QString id;
    LocalizedText label;
    QuestionKind kind = QuestionKind::Text;
    std::vector<Option> options;
    friend bool operator==(const Column&, const Column&) = default;
};
template <class Archive>
void describe(Archive& a, Column& x)
{
    a.required("id", x.id);
    a.required("label", x.label);
    a.required("kind", x.kind);
    a.field("options", x.options);
}

struct Question {
    QString id;
    int number = 0; ///< 1, 2, ... in the order asked
    QString section; ///< id of the Section
    QuestionKind kind = QuestionKind::Choice;
    LocalizedText text;
    LocalizedText hint; ///< one sentence
    LocalizedText howToFind; ///< for who does not know
    std::optional<Condition> when; ///< asked unless this is false; only earlier questions
    LocalizedText hiddenBecause; ///< why it is not asked then
    std::vector<Option> options; ///< Choice, Choices
    std::vector<NumberField> fields; ///< Number
    LocalizedText rowText; ///< Table: how sentences say a row
    std::vector<Column> columns; ///< Table
    friend bool operator==(const Question&, const Question&) = default;
};
template <class Archive>
void describe(Archive& a, Question& x)
{
    a.required("id", x.id);
    a.required("number", x.number);
    a.required("section", x.section);
    a.required("kind", x.kind);
    a.required("text", x.text);
    a.required("hint", x.hint);
    a.required("howToFind", x.howToFind);
    a.field("when", x.when);
    a.field("hiddenBecause", x.hiddenBecause);
    a.field("options", x.options);
    a.field("fields", x.fields);
    a.field("rowText", x.rowText);
    a.field("columns", x.columns);
}

struct Section {
    QString id; ///< letter of the survey form: "A"
    LocalizedText title;
    friend bool operator==(const Section&, const Section&) = default;
};
template <class Archive>
void describe(Archive& a, Section& x)
{
    a.required("id", x.id);
    a.required("title", x.title);
}

/// What a row fills: a list of the inventory, or an object of the dossier.
enum class RowTarget {
    Zone,
    Device,
    Server,
    Application,
    Line,
    Flow,
    System,
    OperatingUnit,
    Owner,
    Hosting,
    SecurityRegulation,
};
constexpr auto enumNames(RowTarget)
{
    return std::array{EnumName{RowTarget::Zone, "zone"},
                      EnumName{RowTarget::Device, "device"},
                      EnumName{RowTarget::Server, "server"},
                      EnumName{RowTarget::Application, "application"},
                      EnumName{RowTarget::Line, "line"},
                      EnumName{RowTarget::Flow, "flow"},
                      EnumName{RowTarget::System, "system"},
                      EnumName{RowTarget::OperatingUnit, "operatingUnit"},
                      EnumName{RowTarget::Owner, "owner"},
                      EnumName{RowTarget::Hosting, "hosting"},
                      EnumName{RowTarget::SecurityRegulation, "securityRegulation"}};
}

/// How answers become rows: one row, or one for each row of a table. Then {column} and
/// {column.key} (of the option chosen) are of that row, and "prefix" numbers the rows: MODEM-01.
struct RowRule {
    QString id;
    RowTarget target = RowTarget::Device;
    QString question; ///< id of the table; empty: one row
    std::optional<Condition> when; ///< none: as soon as there is something to fill in
    std::map<QString, QString> values; ///< field of the target -> template
    friend bool operator==(const RowRule&, const RowRule&) = default;
};
template <class Archive>
void describe(Archive& a, RowRule& x)
{
    a.required("id", x.id);
    a.required("target", x.target);
    a.field("question", x.question);
    a.field("when", x.when);
    a.required("values", x.values);
}

struct DraftOutcome {
    Condition when;
    AssessmentStatus status = AssessmentStatus::NotMet;
    LocalizedText text; ///< the explanation, or why it does not apply
    LocalizedText check; ///< what would make it false; empty: InterviewTexts::checks
    friend bool operator==(const DraftOutcome&, const DraftOutcome&) = default;
};
template <class Archive>
void describe(Archive& a, DraftOutcome& x)
{
    a.required("when", x.when);
    a.required("status", x.status);
    a.required("text", x.text);
    a.field("check", x.check);
}

/// How answers become the draft of an assessment: the first outcome that is true. One that is not
/// known yet stops the search, for it might be the right one.
struct DraftRule {
    QString id;
    std::map<QString, QStringList> clauses; ///< id of the catalogue -> keys of requirements
    std::vector<DraftOutcome> outcomes;
    friend bool operator==(const DraftRule&, const DraftRule&) = default;
};
template <class Archive>
void describe(Archive& a, DraftRule& x)
{
    a.required("id", x.id);
    a.required("clauses", x.clauses);
    a.required("outcomes", x.outcomes);
}

/// Words of the interview itself.
struct InterviewTexts {
    LocalizedText unknown; ///< "Không biết"
    LocalizedText yes;
    LocalizedText no;
    std::map<QString, LocalizedText> checks; ///< status -> what would make such a draft false
    std::map<QString, LocalizedText> security; ///< id of the catalogue -> {security}
    friend bool operator==(const InterviewTexts&, const InterviewTexts&) = default;
};
template <class Archive>
void describe(Archive& a, InterviewTexts& x)
{
    a.required("unknown", x.unknown);
    a.required("yes", x.yes);
    a.required("no", x.no);
    a.required("checks", x.checks);
    a.required("security", x.security);
}

struct InterviewScript {
    int formatVersion = 1;
    QString id;
    int version = 1;
    LocalizedText title;
    InterviewTexts texts;
    std::vector<Section> sections;
    std::vector<Question> questions;
    std::vector<RowRule> rows;
    std::vector<DraftRule> drafts;

    /// nullptr when there is none.
    [[nodiscard]] const Question* question(const QString& questionId) const;
    friend bool operator==(const InterviewScript&, const InterviewScript&) = default;
};
template <class Archive>
void describe(Archive& a, InterviewScript& x)
{
    a.required("formatVersion", x.formatVersion);
    a.required("id", x.id);
    a.required("version", x.version);
    a.required("title", x.title);
    a.required("texts", x.texts);
    a.required("sections", x.sections);
    a.required("questions", x.questions);
    a.required("rows", x.rows);
    a.required("drafts", x.drafts);
}

/// nullptr when there is none.
[[nodiscard]] const Option* optionOf(const std::vector<Option>& options, const QString& id);
[[nodiscard]] const Column* columnOf(const Question& question, const QString& id);

/// The question that a fact or placeholder is about: "computers" for "computers.desktop".
[[nodiscard]] QString questionOf(const QString& factOrPlaceholder);

/// The names between braces, in order.
[[nodiscard]] QStringList placeholdersIn(const QString& text);

/// Reads the built-in interview. Fails as readInterviewScript().
[[nodiscard]] Result<InterviewScript> builtInInterview();

/// Reads and validates a script: numbers rise, conditions test known facts with known options and
/// only earlier questions, placeholders name known answers, tables have at most five columns, rows
/// fit their target, no clause has two rules. `file` is named in errors. Fails with
/// RegulationInvalid (path, reason) or NewerFormat.
[[nodiscard]] Result<InterviewScript> readInterviewScript(const QJsonObject& json,
                                                          const QString& file);

/// Every clause that the script names for this catalogue is in it. Fails with UnknownRequirement.
[[nodiscard]] Result<void> requireKnownClauses(const InterviewScript& script,
                                               const Catalogue& catalogue);

} // namespace luytre
