#include "storage/SearchIndex.h"

#include "base/Text.h"
#include "storage/Database.h"
#include "storage/DossierState.h"
#include "storage/SearchText.h"
#include "storage/SqliteAdapter.h"

#include <algorithm>

namespace luytre {

namespace {

/// Texts of one dossier have numbers from dossier * this; see 0001_workspace.sql.
constexpr qint64 documentsPerDossier = 1LL << 20;

/// No field of a dossier has this name.
PartKey titleKey()
{
    return {QStringLiteral("@title"), {}};
}

QString pathOf(const PartKey& key)
{
    return key.item.isEmpty() ? key.part : QStringLiteral("%1[%2]").arg(key.part, key.item);
}

} // namespace

Result<void> SearchIndex::write(qint64 dossier, const PartKey& key, const QString& name,
                                const QString& unit, const QString& text)
{
    const qint64 first = dossier * documentsPerDossier;
    LUYTRE_TRY(
        old,
        m_database.value(
            QStringLiteral(
                "SELECT number FROM search_documents WHERE dossier = ? AND part = ? AND item = ?"),
            {dossier, key.part, key.item}));
    const bool empty = name.isEmpty() && unit.isEmpty() && text.isEmpty();
    if (old.isValid()) {
        return empty
            ? m_database.run(QStringLiteral("DELETE FROM search_documents WHERE number = ?"), {old})
            : m_database.run(
                QStringLiteral(
                    "UPDATE search_documents SET name = ?, unit = ?, text = ? WHERE number = ?"),
                {name, unit, text, old});
    }
    if (empty) {
        return {};
    }
    return m_database.run(
        QStringLiteral(
            "INSERT INTO search_documents (number, dossier, part, item, name, unit, text) VALUES ("
            "(SELECT COALESCE(MAX(number), ?) + 1 FROM search_documents WHERE number > ? AND "
            "number < ?), "
            "?, ?, ?, ?, ?, ?)"),
        {first, first, first + documentsPerDossier, dossier, key.part, key.item, name, unit, text});
}

Result<void> SearchIndex::setTitle(qint64 dossier, const QString& name, const QString& unit)
{
    const QString foldedName = foldForSearch(name);
    const QString foldedUnit = foldForSearch(unit);
    LUYTRE_TRY(
        same,
        m_database.value(
            QStringLiteral("SELECT COUNT(*) FROM search_documents WHERE dossier = ? AND part = ? "
                           "AND item = '' AND name = ? AND unit = ?"),
            {dossier, titleKey().part, foldedName, foldedUnit}));
    if (same.toInt() > 0) {
        return {};
    }
    return write(dossier, titleKey(), foldedName, foldedUnit, QStringLiteral(""));
}

Result<void> SearchIndex::setParts(qint64 dossier,
                                   const std::map<PartKey, std::optional<Part>>& stored)
{
    for (const auto& [key, part] : stored) {
        QStringList texts;
        if (part) {
            LUYTRE_TRY(content, parseJsonObject(part->content.toUtf8()));
            for (const TextField& field : searchableTexts(content, {})) {
                texts.append(foldForSearch(field.text));
            }
        }
        LUYTRE_CHECK(write(dossier, key, QStringLiteral(""), QStringLiteral(""),
                           texts.join(QLatin1Char('\n'))));
    }
    return {};
}

Result<void> SearchIndex::findPlaces(const QString& foldedQuery, const QString& columns,
                                     HitPlace place, std::map<qint64, Found>& found)
{
    const QString match = sqlite::matchExpression(foldedQuery, columns);
    // From dossier to dossier, not from hit to hit: a word that every answer has costs one look a
    // dossier.
    qint64 from = 0;
    while (true) {
        LUYTRE_TRY(
            rows,
            m_database.select(
                QStringLiteral(
                    "SELECT rowid FROM search_index WHERE search_index MATCH ? AND rowid >= ? "
                    "ORDER BY rowid LIMIT 1"),
                {match, from}));
        LUYTRE_TRY(more, rows.next());
        if (!more) {
            return {};
        }
        const qint64 document = rows.number(0);
        const qint64 dossier = document / documentsPerDossier;
        from = (dossier + 1) * documentsPerDossier;
        if (!found.contains(dossier)) {
            Found entry;
            entry.dossier = dossier;
            entry.place = place;
            entry.key.item = QString::number(document);
            found.emplace(dossier, entry);
        }
    }
}

Result<void> SearchIndex::describe(Found& found)
{
    LUYTRE_TRY(
        rows,
        m_database.select(
            QStringLiteral(
                "SELECT d.id, d.name, d.unit, d.updated_at, s.part, s.item FROM search_documents s "
                "JOIN dossiers d ON d.number = s.dossier WHERE s.number = ? AND d.removed = 0"),
            {found.key.item.toLongLong()}));
    LUYTRE_TRY(there, rows.next());
    if (there) {
        found.id = QUuid::fromString(rows.text(0));
        found.name = rows.text(1);
        found.unit = rows.text(2);
        found.updatedAt = rows.text(3);
        found.key = {rows.text(4), rows.text(5)};
    }
    return {};
}

Result<SearchHit> SearchIndex::hit(const Found& found, const QStringList& foldedWords)
{
    SearchHit result{found.id, found.name, found.unit, found.place, {}, {}};
    if (found.place != HitPlace::Text) {
        const bool name = found.place == HitPlace::Name;
        result.path = name ? QStringLiteral("system.name") : QStringLiteral("operatingUnit.name");
        result.excerpt = excerpt(name ? found.name : found.unit, foldedWords);
        return result;
    }
    LUYTRE_TRY(part, presentPart(m_database, found.dossier, found.key));
    if (part) {
        LUYTRE_TRY(content, parseJsonObject(part->content.toUtf8()));
        const auto fields = searchableTexts(content, pathOf(found.key));
        if (const TextField* field = bestField(fields, foldedWords)) {
            result.path = field->path;
            result.excerpt = excerpt(field->text, foldedWords);
        }
    }
    return result;
}

Result<std::vector<SearchHit>> SearchIndex::search(const QString& query, int limit)
{
    const QString folded = foldForSearch(query);
    if (sqlite::matchExpression(folded, QStringLiteral("name")).isEmpty()) {
        return std::vector<SearchHit>();
    }
    std::map<qint64, Found> found;
    LUYTRE_CHECK(findPlaces(folded, QStringLiteral("name"), HitPlace::Name, found));
    LUYTRE_CHECK(findPlaces(folded, QStringLiteral("name unit"), HitPlace::Unit, found));
    LUYTRE_CHECK(findPlaces(folded, QStringLiteral("text"), HitPlace::Text, found));
    std::vector<Found> ranked;
    for (auto& [dossier, entry] : found) {
        LUYTRE_CHECK(describe(entry));
        if (!entry.id.isNull()) {
            ranked.push_back(std::move(entry));
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const Found& a, const Found& b) {
        return std::pair(int(a.place), b.updatedAt) < std::pair(int(b.place), a.updatedAt);
    });
    std::vector<SearchHit> hits;
    const QStringList words = folded.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < ranked.size() && i < std::size_t(std::max(limit, 0)); ++i) {
        LUYTRE_TRY(result, hit(ranked[i], words));
        hits.push_back(result);
    }
    return hits;
}

} // namespace luytre
