#include "forms/dossier/inventory/InventoryRows.h"

#include "base/Text.h"
#include "forms/dossier/inventory/AddressText.h"

#include <QCoreApplication>

#include <limits>

namespace luytre::forms {

namespace {

/// The context of these sentences for translators.
struct CellProblems {
    Q_DECLARE_TR_FUNCTIONS(CellProblems)
};

const QStringList& yesWords()
{
    static const QStringList words{
        QStringLiteral("1"), QStringLiteral("x"),    QStringLiteral("co"), QStringLiteral("yes"),
        QStringLiteral("y"), QStringLiteral("true"), QStringLiteral("✓"),  QStringLiteral("dung")};
    return words;
}

const QStringList& noWords()
{
    static const QStringList words{QStringLiteral("0"),     QStringLiteral("khong"),
                                   QStringLiteral("no"),    QStringLiteral("n"),
                                   QStringLiteral("false"), QStringLiteral("-"),
                                   QStringLiteral("sai"),   QStringLiteral("–")};
    return words;
}

AcceptedText acceptCheck(const QString& text)
{
    const QString word = foldForSearch(text);
    if (text.isEmpty() || noWords().contains(word)) {
        return {};
    }
    if (yesWords().contains(word)) {
        return {QStringLiteral("1")};
    }
    return {{},
            CellProblems::tr("“%1” is neither yes nor no. Write x for yes, or leave it empty.")
                .arg(text)};
}

AcceptedText acceptNumber(const QString& text)
{
    if (text.isEmpty()) {
        return {};
    }
    const auto number = parseNumber(text);
    if (!number || *number > std::numeric_limits<int>::max()) {
        return {{},
                CellProblems::tr("“%1” is not a whole number. Write digits only, for instance 24.")
                    .arg(text)};
    }
    return {QString::number(*number)};
}

AcceptedText acceptRanges(const QString& text)
{
    const QStringList values = dividedValues(text);
    for (const QString& value : values) {
        if (const QString problem = addressProblem(value); !problem.isEmpty()) {
            return {{}, problem};
        }
    }
    return {values.join(QStringLiteral(", "))};
}

/// The choice that has these words, however they are accented.
const Choice* choiceOf(const std::vector<Choice>& choices, const QString& folded)
{
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const Choice& choice) {
        return foldForSearch(choice.words) == folded;
    });
    return found == choices.end() ? nullptr : &*found;
}

AcceptedText acceptChoice(const InventoryColumn& column, const Dossier& dossier,
                          const QString& text)
{
    if (text.isEmpty()) {
        return {};
    }
    const std::vector<Choice> choices = column.choices(dossier);
    const bool isCode = std::any_of(choices.begin(), choices.end(),
                                    [&](const Choice& choice) { return choice.code == text; });
    if (isCode) {
        return {text};
    }
    const QString folded = foldForSearch(text);
    for (const auto* list : {&choices, &column.aliases}) {
        if (const Choice* found = choiceOf(*list, folded)) {
            return {found->code};
        }
    }
    if (column.kind == CellKind::OpenChoice) {
        return {text};
    }
    QStringList known;
    for (const Choice& choice : choices) {
        known << choice.words;
    }
    return {{},
            known.isEmpty()
                ? CellProblems::tr("“%1” is not known yet. Add it to its table first.").arg(text)
                : CellProblems::tr("“%1” is none of: %2. Choose one of them.")
                      .arg(text, known.join(QStringLiteral(", ")))};
}

} // namespace

int InventoryRows::columnOf(const QString& key) const
{
    int ranges = 0;
    for (int i = int(m_columns.size()) - 1; i >= 0; --i) {
        if (!key.isEmpty() && m_columns[std::size_t(i)].key == key) {
            return i;
        }
        if (m_columns[std::size_t(i)].kind == CellKind::Ranges) {
            ranges = i;
        }
    }
    return key.isEmpty() ? ranges : -1;
}

QString InventoryRows::words(const Dossier& dossier, int row, int column) const
{
    const QString text = read(dossier, row, column);
    const InventoryColumn& shown = m_columns[std::size_t(column)];
    if (shown.choices && !text.isEmpty()) {
        for (const Choice& choice : shown.choices(dossier)) {
            if (choice.code == text) {
                return choice.words;
            }
        }
    }
    return text;
}

AcceptedText InventoryRows::accept(const Dossier& dossier, int column, const QString& typed) const
{
    const InventoryColumn& into = m_columns[std::size_t(column)];
    const QString text = nfc(typed).trimmed();
    switch (into.kind) {
    case CellKind::Text:
    case CellKind::Name:
        return {text};
    case CellKind::Address:
        if (const QString problem = addressProblem(text); !problem.isEmpty()) {
            return {{}, problem};
        }
        return {text};
    case CellKind::Ranges:
        return acceptRanges(text);
    case CellKind::List:
        return {dividedValues(text).join(QStringLiteral(", "))};
    case CellKind::Number:
        return acceptNumber(text);
    case CellKind::Check:
        return acceptCheck(text);
    case CellKind::Choice:
    case CellKind::OpenChoice:
        return acceptChoice(into, dossier, text);
    }
    return {text};
}

} // namespace luytre::forms
