#pragma once

#include "base/Result.h"
#include "storage/DossierHistory.h"

#include <functional>

namespace luytre {

class Database;

/// The append-only journal of a workspace. Every entry's digest covers the entry before it, back to
/// the workspace's own id, so that one altered, removed or inserted entry is found. Same thread as
/// the Database.
class Journal
{
public:
    explicit Journal(Database& database) : m_database(database) { }

    /// Numbers, chains and stores entries of one dossier, within the caller's transaction.
    [[nodiscard]] Result<void> append(qint64 dossier, std::vector<JournalEntry> entries);

    /// Entries of one dossier, newest first, with a sequence below `before` (0: all).
    [[nodiscard]] Result<std::vector<JournalEntry>> entries(qint64 dossier, int limit,
                                                            qint64 before);

    /// What one entry of the chain is found to be.
    struct Link {
        JournalEntry entry;
        bool sound = false; ///< number and digest follow from the entry before
    };
    /// Walks the whole chain from the first entry.
    [[nodiscard]] Result<void> walk(const std::function<void(const Link&)>& visit);

private:
    struct Head {
        qint64 sequence = 0;
        QString digest;
    };
    [[nodiscard]] Result<Head> head();

    Database& m_database;
};

} // namespace luytre
