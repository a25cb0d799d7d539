#pragma once

#include "base/Result.h"
#include "storage/DossierRepository.h"
#include "storage/RecordParts.h"

#include <map>

namespace luytre {

class Database;

/// The folded texts of dossiers and their full-text index. Updates belong into the transaction that
/// stores the parts. Same thread as the Database.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database) : m_database(database) { }

    /// What the dossier is found by first.
    [[nodiscard]] Result<void> setTitle(qint64 dossier, const QString& name, const QString& unit);
    /// The texts of parts that were stored; a part that is gone has none.
    [[nodiscard]] Result<void> setParts(qint64 dossier,
                                        const std::map<PartKey, std::optional<Part>>& stored);

    /// See DossierRepository::search().
    [[nodiscard]] Result<std::vector<SearchHit>> search(const QString& query, int limit);

private:
    struct Found {
        qint64 dossier = 0;
        HitPlace place = HitPlace::Text;
        PartKey key;
        QUuid id;
        QString name;
        QString unit;
        QString updatedAt;
    };
    [[nodiscard]] Result<void> write(qint64 dossier, const PartKey& key, const QString& name,
                                     const QString& unit, const QString& text);
    [[nodiscard]] Result<void> findPlaces(const QString& foldedQuery, const QString& columns,
                                          HitPlace place, std::map<qint64, Found>& found);
    [[nodiscard]] Result<void> describe(Found& found);
    [[nodiscard]] Result<SearchHit> hit(const Found& found, const QStringList& foldedWords);

    Database& m_database;
};

} // namespace luytre
