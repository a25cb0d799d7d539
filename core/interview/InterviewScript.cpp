#include "interview/InterviewScript.h"

#include <QRegularExpression>

#include <algorithm>

namespace luytre {

namespace {

template <class List>
auto byId(const List& list, const QString& id) -> decltype(list.data())
{
    const auto found
        = std::find_if(list.begin(), list.end(), [&](const auto& item) { return item.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

const Question* InterviewScript::question(const QString& questionId) const
{
    return byId(questions, questionId);
}

const Option* optionOf(const std::vector<Option>& options, const QString& id)
{
    return byId(options, id);
}

const Column* columnOf(const Question& question, const QString& id)
{
    return byId(question.columns, id);
}

QString questionOf(const QString& factOrPlaceholder)
{
    return factOrPlaceholder.section(QLatin1Char('.'), 0, 0);
}

QStringList placeholdersIn(const QString& text)
{
    static const QRegularExpression braces(QStringLiteral("\\{([^{}]*)\\}"));
    QStringList names;
    auto matches = braces.globalMatch(text);
    while (matches.hasNext()) {
        names.append(matches.next().captured(1));
    }
    return names;
}

Result<void> requireKnownClauses(const InterviewScript& script, const Catalogue& catalogue)
{
    for (const DraftRule& rule : script.drafts) {
        const auto clauses = rule.clauses.find(catalogue.id());
        if (clauses == rule.clauses.end()) {
            continue;
        }
        for (const QString& clause : clauses->second) {
            if (catalogue.find(clause) == nullptr) {
                return failure(ErrorCode::UnknownRequirement,
                               QStringLiteral("%1 in %2").arg(clause, rule.id));
            }
        }
    }
    return {};
}

} // namespace luytre
