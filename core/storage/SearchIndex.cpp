#include "storage/SearchIndex.h"

#include "storage/Database.h"
#include "storage/DossierState.h"
#include "storage/SearchText.h"
#include "storage/SqliteAdapter.h"

#include <QSet>

#include <algorithm>

namespace luytre {

namespace {

/// More words than anybody types; what is left of a pasted page.
constexpr qsizetype mostWords = 12;

/// Words as the tables hold them: a space before and after each.
QString padded(const QStringList& words)
{
    return words.isEmpty() ? QStringLiteral("")
                           : QLatin1Char(' ') + words.join(QLatin1Char(' ')) + QLatin1Char(' ');
}

QString pathOf(const PartKey& key)
{
    return key.item.isEmpty() ? key.part : QStringLiteral("%1[%2]").arg(key.part, key.item);
}

} // namespace

Result<void> SearchIndex::setTitle(qint64 dossier, const QString& name, const QString& unit)
{
    const QString names = padded(foldedWords(name));
    const QString units = padded(foldedWords(unit));
    return m_database.run(
        QStringLiteral(
            "INSERT INTO search_dossiers (dossier, name, unit, terms) VALUES (?, ?, ?, '') "
            "ON CONFLICT (dossier) DO UPDATE SET name = excluded.name, unit = excluded.unit "
            "WHERE search_dossiers.name <> excluded.name OR search_dossiers.unit <> excluded.unit"),
        {dossier, names, units});
}

Result<void> SearchIndex::setParts(qint64 dossier,
                                   const std::map<PartKey, std::optional<Part>>& stored)
{
    QStringList all;
    for (const auto& [key, part] : stored) {
        QStringList words;
        if (part) {
            LUYTRE_TRY(content, parseJsonObject(part->content.toUtf8()));
            for (const TextField& field : searchableTexts(content, {})) {
                words += foldedWords(field.text);
            }
        }
        LUYTRE_CHECK(m_database.run(
            QStringLiteral(
                "INSERT INTO search_documents (dossier, part, item, text) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (dossier, part, item) DO UPDATE SET text = excluded.text"),
            {dossier, key.part, key.item, padded(words)}));
        all += words;
    }
    return addTerms(dossier, all);
}

Result<void> SearchIndex::addTerms(qint64 dossier, const QStringList& words)
{
    LUYTRE_TRY(
        known,
        m_database.value(QStringLiteral("SELECT terms FROM search_dossiers WHERE dossier = ?"),
                         {dossier}));
    QStringList terms = known.toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QSet<QString> have(terms.begin(), terms.end());
    const qsizetype before = terms.size();
    for (const QString& word : words) {
        if (!have.contains(word)) {
            have.insert(word);
            terms.append(word);
        }
    }
    if (terms.size() == before) {
        return {};
    }
    return m_database.run(QStringLiteral("UPDATE search_dossiers SET terms = ? WHERE dossier = ?"),
                          {padded(terms), dossier});
}

Result<void> SearchIndex::findCandidates(const QStringList& words, const QString& columns,
                                         HitPlace place, std::map<qint64, Candidate>& found)
{
    LUYTRE_TRY(rows,
               m_database.select(
                   QStringLiteral(
                       "SELECT d.number, d.id, d.name, d.unit, d.updated_at FROM search_index s "
                       "JOIN dossiers d ON d.number = s.rowid "
                       "WHERE search_index MATCH ? AND d.removed = 0"),
                   {sqlite::matchExpression(words, columns)}));
    while (true) {
        LUYTRE_TRY(more, rows.next());
        if (!more) {
            return {};
        }
        found.emplace(rows.number(0),
                      Candidate{rows.number(0), place, QUuid::fromString(rows.text(1)),
                                rows.text(2), rows.text(3), rows.text(4)});
    }
}

Result<std::optional<PartKey>> SearchIndex::locate(qint64 dossier, const QStringList& words)
{
    const QString select
        = QStringLiteral("SELECT part, item FROM search_documents WHERE dossier = ?");
    const auto first = [&](const QStringList& wanted) -> Result<std::optional<PartKey>> {
        QVariantList values{dossier};
        for (const QString& word : wanted) {
            // All words whole but the last one typed, which may be a beginning.
            values.append(word == words.last() ? QStringLiteral("% %1%").arg(word)
                                               : QStringLiteral("% %1 %").arg(word));
        }
        LUYTRE_TRY(
            rows,
            m_database.select(select + QStringLiteral(" AND text LIKE ?").repeated(wanted.size())
                                  + QStringLiteral(" LIMIT 1"),
                              values));
        LUYTRE_TRY(there, rows.next());
        return there ? std::optional(PartKey{rows.text(0), rows.text(1)}) : std::nullopt;
    };
    LUYTRE_TRY(whole, first(words));
    if (whole || words.size() == 1) {
        return whole;
    }
    std::optional<PartKey> best;
    qsizetype longest = 0;
    for (const QString& word : words) {
        LUYTRE_TRY(part, first({word}));
        if (!part) {
            return std::nullopt;
        }
        if (word.size() > longest) {
            longest = word.size();
            best = part;
        }
    }
    return best;
}

Result<std::optional<SearchHit>> SearchIndex::hit(const Candidate& found, const QStringList& words)
{
    SearchHit result{found.id, found.name, found.unit, found.place, {}, {}};
    if (found.place != HitPlace::Text) {
        const bool name = found.place == HitPlace::Name;
        result.path = name ? QStringLiteral("system.name") : QStringLiteral("operatingUnit.name");
        result.excerpt = excerpt(name ? found.name : found.unit, words);
        return result;
    }
    LUYTRE_TRY(key, locate(found.dossier, words));
    if (!key) {
        return std::nullopt;
    }
    LUYTRE_TRY(part, presentPart(m_database, found.dossier, *key));
    if (part) {
        LUYTRE_TRY(content, parseJsonObject(part->content.toUtf8()));
        const auto fields = searchableTexts(content, pathOf(*key));
        if (const TextField* field = bestField(fields, words)) {
            result.path = field->path;
            result.excerpt = excerpt(field->text, words);
        }
    }
    return result;
}

Result<std::vector<SearchHit>> SearchIndex::search(const QString& query, int limit)
{
    const QStringList words = foldedWords(query).mid(0, mostWords);
    if (words.isEmpty()) {
        return std::vector<SearchHit>();
    }
    std::map<qint64, Candidate> found;
    LUYTRE_CHECK(findCandidates(words, QStringLiteral("name"), HitPlace::Name, found));
    LUYTRE_CHECK(findCandidates(words, QStringLiteral("name unit"), HitPlace::Unit, found));
    LUYTRE_CHECK(findCandidates(words, QStringLiteral("terms"), HitPlace::Text, found));
    std::vector<Candidate> ranked;
    for (auto& [dossier, entry] : found) {
        ranked.push_back(std::move(entry));
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Candidate& a, const Candidate& b) {
        return std::pair(int(a.place), b.updatedAt) < std::pair(int(b.place), a.updatedAt);
    });
    std::vector<SearchHit> hits;
    for (auto next = ranked.begin(); next != ranked.end() && qsizetype(hits.size()) < limit;
         ++next) {
        LUYTRE_TRY(result, hit(*next, words));
        if (result) {
            hits.push_back(*result);
        }
    }
    return hits;
}

} // namespace luytre
