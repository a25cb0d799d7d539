#include "storage/SearchText.h"

#include "base/Text.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace luytre {

namespace {

constexpr std::array elementKeys{"id", "clause", "asset"};

/// Digests, identifiers of the program and names of enum values: "met", "partiallyMet", 64
/// hexadecimal digits.
bool isStoredName(const QString& text)
{
    static const QRegularExpression name(QStringLiteral("^([a-z]+([A-Z][a-z]*)*|[0-9a-f]{64})$"));
    return name.match(text).hasMatch();
}

QString elementPath(const QString& path, const QJsonValue& element, qsizetype index)
{
    const QJsonObject object = element.toObject();
    for (const char* key : elementKeys) {
        const QString own = object.value(QLatin1String(key)).toString();
        if (!own.isEmpty()) {
            return QStringLiteral("%1[%2]").arg(path, own);
        }
    }
    return QStringLiteral("%1[%2]").arg(path).arg(index);
}

void collect(const QJsonValue& value, const QString& path, std::vector<TextField>& fields)
{
    if (value.isString()) {
        if (!isStoredName(value.toString())) {
            fields.push_back({path, value.toString()});
        }
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            collect(list.at(i), elementPath(path, list.at(i), i), fields);
        }
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            collect(field.value(),
                    path.isEmpty() ? field.key() : path + QLatin1Char('.') + field.key(), fields);
        }
    }
}

/// Whether a word of the folded text begins with the folded word.
bool hasWord(const QString& folded, const QString& word)
{
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (at == 0 || !folded.at(at - 1).isLetterOrNumber()) {
            return true;
        }
    }
    return false;
}

} // namespace

std::vector<TextField> searchableTexts(const QJsonObject& content, const QString& path)
{
    std::vector<TextField> fields;
    collect(content, path, fields);
    return fields;
}

QStringList foldedWords(const QString& text)
{
    QString folded = foldForSearch(text);
    for (QChar& c : folded) {
        if (!c.isLetterOrNumber()) {
            c = QLatin1Char(' ');
        }
    }
    return folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const TextField* bestField(const std::vector<TextField>& fields, const QStringList& words)
{
    const TextField* best = nullptr;
    qsizetype most = 0;
    for (const TextField& field : fields) {
        const QString folded = foldForSearch(field.text);
        const qsizetype count = std::count_if(
            words.begin(), words.end(), [&](const QString& word) { return hasWord(folded, word); });
        if (count > most) {
            most = count;
            best = &field;
        }
    }
    return best;
}

QString excerpt(const QString& text, const QStringList& words, qsizetype length)
{
    // Word by word, as folding changes the number of characters.
    qsizetype longest = 0;
    for (const QString& word : words) {
        longest = std::max(longest, word.size());
    }
    qsizetype hit = -1;
    for (qsizetype at = 0; at < text.size() && hit < 0; ++at) {
        if (!text.at(at).isLetterOrNumber() || (at > 0 && text.at(at - 1).isLetterOrNumber())) {
            continue;
        }
        const QString folded = foldForSearch(text.mid(at, longest * 2));
        if (std::any_of(words.begin(), words.end(),
                        [&](const QString& w) { return folded.startsWith(w); })) {
            hit = at;
        }
    }
    qsizetype from = std::max<qsizetype>(0, hit - length / 3);
    while (from > 0 && from < hit && !text.at(from - 1).isSpace()) {
        ++from;
    }
    const QString piece = text.mid(from, length).simplified();
    return (from > 0 ? QStringLiteral("…") : QString()) + piece
        + (from + length < text.size() ? QStringLiteral("…") : QString());
}

} // namespace luytre
