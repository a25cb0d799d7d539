#pragma once

#include "base/Result.h"
#include "storage/DossierRepository.h"
#include "storage/RecordParts.h"

#include <map>

namespace luytre {

class Database;

/// The folded words of dossiers and their full-text index. The index is over whole dossiers, so
/// that a word which every answer has costs no more than one that few have; the words of each part
/// say where a hit is. Updates belong into the transaction that stores the parts. Same thread as
/// the Database.
class SearchIndex
{
public:
    explicit SearchIndex(Database& database) : m_database(database) { }

    /// What the dossier is found by first. Makes its entry when there is none.
    [[nodiscard]] Result<void> setTitle(qint64 dossier, const QString& name, const QString& unit);
    /// The texts of parts that were stored; a part that is gone has none. After setTitle().
    [[nodiscard]] Result<void> setParts(qint64 dossier,
                                        const std::map<PartKey, std::optional<Part>>& stored);

    /// See DossierRepository::search().
    [[nodiscard]] Result<std::vector<SearchHit>> search(const QString& query, int limit);

private:
    struct Candidate {
        qint64 dossier = 0;
        HitPlace place = HitPlace::Text;
        QUuid id;
        QString name;
        QString unit;
        QString updatedAt;
    };
    [[nodiscard]] Result<void> addTerms(qint64 dossier, const QStringList& words);
    [[nodiscard]] Result<void> findCandidates(const QStringList& words, const QString& columns,
                                              HitPlace place, std::map<qint64, Candidate>& found);
    /// The part that has all words, or else the one that has the longest; none when a word is in no
    /// part any more.
    [[nodiscard]] Result<std::optional<PartKey>> locate(qint64 dossier, const QStringList& words);
    [[nodiscard]] Result<std::optional<SearchHit>> hit(const Candidate& found,
                                                       const QStringList& words);

    Database& m_database;
};

} // namespace luytre
