#include "interview/InterviewRows.h"

#include "base/Digest.h"
#include "dossier/Dossier.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace luytre {

namespace {

enum class ValueKind { Text, Number, Truth, List };

/// What the fields of inventory rows hold where it is not text.
ValueKind kindOf(const QString& field)
{
    static const std::map<QString, ValueKind> kinds{
        {QStringLiteral("quantity"), ValueKind::Number},
        {QStringLiteral("year"), ValueKind::Number},
        {QStringLiteral("bandwidthMbps"), ValueKind::Number},
        {QStringLiteral("number"), ValueKind::Number},
        {QStringLiteral("staffCount"), ValueKind::Number},
        {QStringLiteral("workstationCount"), ValueKind::Number},
        {QStringLiteral("present"), ValueKind::Truth},
        {QStringLiteral("backup"), ValueKind::Truth},
        {QStringLiteral("mainNetworkDevice"), ValueKind::Truth},
        {QStringLiteral("usesEncryption"), ValueKind::Truth},
        {QStringLiteral("virtual"), ValueKind::Truth},
        {QStringLiteral("privateRanges"), ValueKind::List}};
    const auto kind = kinds.find(field);
    return kind == kinds.end() ? ValueKind::Text : kind->second;
}

/// The number of a document (a text) and the number of a flow have one name.
QJsonValue valueOf(RowTarget target, const QString& field, const QString& text)
{
    const bool documentNumber = target == RowTarget::SecurityRegulation;
    switch (documentNumber ? ValueKind::Text : kindOf(field)) {
    case ValueKind::Number:
        return QString(text).remove(QLatin1Char('.')).toLongLong();
    case ValueKind::Truth:
        return text == QLatin1String("true");
    case ValueKind::List:
        return QJsonArray::fromStringList(
            text.split(QRegularExpression(QStringLiteral("[,;\\s]+")), Qt::SkipEmptyParts));
    case ValueKind::Text:
        break;
    }
    return text;
}

/// The values of one row; none when not one of its placeholders has an answer.
template <class Lookup>
std::optional<std::map<QString, QString>> filled(const std::map<QString, QString>& templates,
                                                 const Lookup& lookup, std::set<QString>& names)
{
    std::map<QString, QString> values;
    bool any = false;
    bool asks = false;
    for (const auto& [field, text] : templates) {
        std::map<QString, QString> arguments;
        bool complete = true;
        for (const QString& name : placeholdersIn(text)) {
            asks = true;
            const auto answer = lookup(name);
            complete = complete && answer.has_value();
            arguments[name] = answer ? answer->vi : QString();
        }
        if (complete) {
            values[field] = fillPlaceholders(text, arguments);
            any = any || !arguments.empty();
            for (const auto& [name, argument] : arguments) {
                names.insert(name);
            }
        }
    }
    return any || !asks ? std::optional(values) : std::nullopt;
}

QString keyField(RowTarget target)
{
    return target == RowTarget::Flow ? QStringLiteral("number") : QStringLiteral("id");
}

bool isList(RowTarget target)
{
    return target <= RowTarget::Flow;
}

RowDraft makeRow(const RowRule& rule, const std::map<QString, QString>& values,
                 const QStringList& questions)
{
    RowDraft draft;
    draft.target = rule.target;
    draft.questions = questions;
    for (const auto& [field, text] : values) {
        const bool name = field == QLatin1String("name");
        draft.row.insert(
            field, valueOf(rule.target, field, name ? text.left(1).toUpper() + text.mid(1) : text));
    }
    const QString key = isList(rule.target)
        ? draft.row.value(keyField(rule.target)).toVariant().toString()
        : rule.id;
    draft.id = enumToString(rule.target) + QLatin1Char('/') + key;
    draft.digest = sha256Hex(canonicalJson(draft.row));
    return draft;
}

QString taken(std::map<QString, QString>& values, const QString& key, const QString& otherwise)
{
    const auto node = values.extract(key);
    return node.empty() ? otherwise : node.mapped();
}

void addTableRows(const RowRule& rule, const Question& table, const AnswerTexts& answers,
                  const std::set<QString>& deciding, std::vector<RowDraft>& rows)
{
    const InterviewAnswer* answer = answers.given(table);
    std::map<QString, int> counts;
    // Numbered in the order in which they were made, so that a row put before others, or moved,
    // does not take their numbers.
    std::vector<InterviewRow> byAge
        = answer == nullptr ? std::vector<InterviewRow>{} : answer->rows;
    std::stable_sort(byAge.begin(), byAge.end(), [](const InterviewRow& a, const InterviewRow& b) {
        return a.id.toInt() < b.id.toInt();
    });
    for (const InterviewRow& row : byAge) {
        std::set<QString> names;
        auto values = filled(
            rule.values, [&](const QString& name) { return answers.text(name, table, row); },
            names);
        if (!values) {
            continue;
        }
        const QString prefix = taken(*values, QStringLiteral("prefix"), rule.id);
        (*values)[QStringLiteral("id")]
            = QStringLiteral("%1-%2").arg(prefix).arg(++counts[prefix], 2, 10, QLatin1Char('0'));
        if (rule.values.count(QStringLiteral("name")) > 0) {
            values->try_emplace(QStringLiteral("name"), answers.rowText(table, row).vi);
        }
        std::set<QString> sources = deciding;
        sources.insert(table.id);
        for (const QString& name : names) {
            if (columnOf(table, questionOf(name)) == nullptr) {
                sources.insert(name);
            }
        }
        rows.push_back(makeRow(rule, *values, answers.sources(sources)));
    }
}

template <class T>
std::optional<QString> fits(const QJsonObject& row)
{
    const auto read = fromJson<T>(row);
    return read ? std::nullopt
                : std::optional(read.error().path + QStringLiteral(": ") + read.error().detail);
}

std::optional<QString> fits(RowTarget target, const QJsonObject& row)
{
    switch (target) {
    case RowTarget::Zone:
        return fits<Zone>(row);
    case RowTarget::Device:
        return fits<Device>(row);
    case RowTarget::Server:
        return fits<Server>(row);
    case RowTarget::Application:
        return fits<Application>(row);
    case RowTarget::Line:
        return fits<NetworkLine>(row);
    case RowTarget::Flow:
        return fits<Flow>(row);
    case RowTarget::System:
        return fits<InformationSystem>(row);
    case RowTarget::OperatingUnit:
    case RowTarget::Owner:
        return fits<Organisation>(row);
    case RowTarget::Hosting:
        return fits<Hosting>(row);
    case RowTarget::SecurityRegulation:
        return fits<DocumentReference>(row);
    }
    return std::nullopt;
}

} // namespace

std::vector<RowDraft> interviewRows(const InterviewScript& script, const AnswerTexts& answers)
{
    std::vector<RowDraft> rows;
    for (const RowRule& rule : script.rows) {
        std::set<QString> deciding;
        if (rule.when) {
            const Evaluation outcome = evaluate(*rule.when, answers.flow().facts);
            if (outcome.truth != Truth::True) {
                continue;
            }
            deciding = outcome.deciding;
        }
        if (const Question* table = script.question(rule.question)) {
            addTableRows(rule, *table, answers, deciding, rows);
            continue;
        }
        const auto values = filled(
            rule.values, [&](const QString& name) { return answers.text(name); }, deciding);
        if (values) {
            rows.push_back(makeRow(rule, *values, answers.sources(deciding)));
        }
    }
    return rows;
}

std::optional<QString> rowProblem(const RowRule& rule)
{
    QJsonObject row;
    for (const auto& [field, text] : rule.values) {
        if (field == QLatin1String("prefix")) {
            row.insert(QStringLiteral("id"), text);
            continue;
        }
        // What an option gives, such as a kind of device, is judged with the option.
        const bool fromAnswer = text.contains(QLatin1Char('{'));
        if (rule.target == RowTarget::Device && field == QLatin1String("kind") && fromAnswer) {
            continue;
        }
        row.insert(field, valueOf(rule.target, field, text));
    }
    return fits(rule.target, row);
}

} // namespace luytre
