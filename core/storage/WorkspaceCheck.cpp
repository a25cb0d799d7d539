#include "storage/WorkspaceCheck.h"

#include "storage/Database.h"
#include "storage/DossierState.h"
#include "storage/EvidenceStore.h"
#include "storage/Journal.h"
#include "storage/SqliteAdapter.h"

#include <QBuffer>

namespace luytre {

namespace {

/// What the journal says of one revision.
struct Recorded {
    QString partsDigest;
    QString action;
    QString at;
    QString author;
    int entries = 0;
};

class Check
{
public:
    Check(Database& database, ProgressSink* progress, const CancellationToken* cancel)
        : m_database(database), m_progress(progress), m_cancel(cancel)
    { }

    Result<CheckReport> run()
    {
        LUYTRE_CHECK(structure());
        if (!m_report.isSound()) {
            return m_report; // a damaged file is not read any further
        }
        LUYTRE_CHECK(countWork());
        LUYTRE_CHECK(journal());
        LUYTRE_CHECK(dossiers());
        LUYTRE_CHECK(blobs());
        LUYTRE_CHECK(searchIndex());
        return m_report;
    }

private:
    struct Row {
        qint64 number = 0;
        QUuid id;
        int revision = 0;
        QString name;
    };

    void add(CheckProblem problem, const QString& place, const QString& detail = {})
    {
        m_report.findings.push_back({problem, place, detail});
    }

    Result<void> step()
    {
        if (m_progress != nullptr) {
            m_progress->report(++m_done, m_total);
        }
        if (m_cancel != nullptr && m_cancel->isCancelled()) {
            return failure(ErrorCode::Cancelled);
        }
        return {};
    }

    Result<void> structure()
    {
        const auto problems = sqlite::integrityProblems(m_database);
        if (!problems) {
            if (problems.error().code != ErrorCode::WorkspaceDamaged) {
                return failure(problems.error());
            }
            add(CheckProblem::Structure, {}, problems.error().detail);
            return {};
        }
        for (const QString& problem : *problems) {
            add(CheckProblem::Structure, {}, problem);
        }
        if (problems->isEmpty()) {
            LUYTRE_TRY(dangling, sqlite::foreignKeyProblems(m_database));
            for (const QString& row : dangling) {
                add(CheckProblem::ForeignKey, row);
            }
        }
        return {};
    }

    Result<void> countWork()
    {
        LUYTRE_TRY(count,
                   m_database.value(QStringLiteral(
                       "SELECT (SELECT COUNT(*) FROM dossiers) + (SELECT COUNT(*) FROM blobs)")));
        m_total = count.toLongLong();
        return {};
    }

    Result<void> journal()
    {
        return Journal(m_database).walk([this](const Journal::Link& link) {
            ++m_report.journalEntries;
            const JournalEntry& entry = link.entry;
            if (!link.sound) {
                add(CheckProblem::JournalBroken, QString::number(entry.sequence));
            }
            if (entry.action != EditAction::Mark) {
                Recorded& recorded = m_recorded[{storedId(entry.dossier), entry.revision}];
                recorded.action = enumToString(entry.action);
                recorded.at = storedInstant(entry.at);
                recorded.author = entry.author;
                ++recorded.entries;
                if (!entry.partsDigest.isEmpty()) {
                    recorded.partsDigest = entry.partsDigest;
                }
            }
        });
    }

    Result<std::vector<Row>> dossierRows()
    {
        std::vector<Row> found;
        LUYTRE_TRY(rows,
                   m_database.select(QStringLiteral(
                       "SELECT number, id, revision, name FROM dossiers ORDER BY number")));
        while (true) {
            LUYTRE_TRY(more, rows.next());
            if (!more) {
                return found;
            }
            found.push_back({rows.number(0), QUuid::fromString(rows.text(1)), int(rows.number(2)),
                             rows.text(3)});
        }
    }

    Result<void> dossiers()
    {
        LUYTRE_TRY(rows, dossierRows());
        for (const Row& row : rows) {
            LUYTRE_CHECK(step());
            ++m_report.dossiers;
            LUYTRE_CHECK(past(row));
            LUYTRE_CHECK(present(row));
        }
        return {};
    }

    /// Every revision stored what the journal's digests say, and the list of revisions tells what
    /// the journal tells.
    Result<void> past(const Row& row)
    {
        std::map<int, std::map<PartKey, std::optional<Part>>> stored;
        for (const char* sql : {"SELECT part, item, position, content, since, until FROM "
                                "dossier_parts_past WHERE dossier = ?",
                                "SELECT part, item, position, content, since, 0 FROM dossier_parts "
                                "WHERE dossier = ?"}) {
            LUYTRE_TRY(rows, m_database.select(QLatin1String(sql), {row.number}));
            while (true) {
                LUYTRE_TRY(more, rows.next());
                if (!more) {
                    break;
                }
                const PartKey key{rows.text(0), rows.text(1)};
                stored[int(rows.number(4))].insert_or_assign(key,
                                                             Part{rows.number(2), rows.text(3)});
                if (rows.number(5) > 0) {
                    stored[int(rows.number(5))].emplace(
                        key, std::nullopt); // gone, unless it was written anew
                }
            }
        }
        for (int revision = 1; revision <= row.revision; ++revision) {
            const auto recorded = m_recorded.find({storedId(row.id), revision});
            if (recorded == m_recorded.end()
                || recorded->second.partsDigest != partsDigest(stored[revision])) {
                add(CheckProblem::StateDiffers, storedId(row.id),
                    QStringLiteral("revision %1").arg(revision));
            }
        }
        return revisions(row);
    }

    Result<void> revisions(const Row& row)
    {
        LUYTRE_TRY(
            rows,
            m_database.select(
                QStringLiteral("SELECT number, action, recorded_at, author, changes FROM revisions "
                               "WHERE dossier = ? ORDER BY number"),
                {row.number}));
        int expected = 0;
        while (true) {
            LUYTRE_TRY(more, rows.next());
            if (!more) {
                break;
            }
            const int number = int(rows.number(0));
            const Recorded recorded = m_recorded[{storedId(row.id), number}];
            if (number != ++expected || recorded.action != rows.text(1)
                || recorded.at != rows.text(2) || recorded.author != rows.text(3)
                || recorded.entries != rows.number(4)) {
                add(CheckProblem::StateDiffers, storedId(row.id),
                    QStringLiteral("list of revisions, number %1").arg(number));
                expected = number;
            }
        }
        if (expected != row.revision) {
            add(CheckProblem::StateDiffers, storedId(row.id),
                QStringLiteral("list of revisions ends at %1").arg(expected));
        }
        return {};
    }

    Result<void> present(const Row& row)
    {
        LUYTRE_TRY(parts, presentParts(m_database, row.number));
        const auto dossier = dossierFrom(parts);
        if (!dossier) {
            add(CheckProblem::DossierUnreadable, storedId(row.id),
                dossier.error().path + QLatin1Char(' ') + dossier.error().detail);
            return {};
        }
        if (dossier->id != row.id || dossier->system.name != row.name) {
            add(CheckProblem::StateDiffers, storedId(row.id),
                QStringLiteral("id or name in the list"));
        }
        for (const Evidence& evidence : dossier->evidence) {
            LUYTRE_CHECK(this->evidence(row.id, evidence));
        }
        return {};
    }

    Result<void> evidence(const QUuid& dossier, const Evidence& evidence)
    {
        const QString place = storedId(dossier) + QLatin1Char(' ') + evidence.id;
        LUYTRE_TRY(size,
                   m_database.value(QStringLiteral("SELECT size FROM blobs WHERE sha256 = ?"),
                                    {evidence.sha256}));
        if (!size.isValid()) {
            add(CheckProblem::EvidenceMissing, place, evidence.fileName);
        } else if (size.toLongLong() != evidence.size) {
            add(CheckProblem::EvidenceAltered, place,
                QStringLiteral("%1 bytes, the dossier says %2")
                    .arg(size.toLongLong())
                    .arg(evidence.size));
        }
        return {};
    }

    Result<void> blobs()
    {
        std::vector<std::pair<QString, qint64>> digests;
        {
            LUYTRE_TRY(rows,
                       m_database.select(
                           QStringLiteral("SELECT sha256, size FROM blobs ORDER BY number")));
            while (true) {
                LUYTRE_TRY(more, rows.next());
                if (!more) {
                    break;
                }
                digests.emplace_back(rows.text(0), rows.number(1));
            }
        }
        const SystemClock clock;
        EvidenceStore store(m_database, clock);
        for (const auto& [digest, size] : digests) {
            LUYTRE_CHECK(step());
            ++m_report.blobs;
            m_report.blobBytes += size;
            const auto sound = store.verifyStored(digest);
            if (!sound && sound.error().code != ErrorCode::EvidenceChanged) {
                return failure(sound.error());
            }
            if (!sound) {
                add(CheckProblem::EvidenceAltered, digest, sound.error().detail);
            }
        }
        return {};
    }

    Result<void> searchIndex()
    {
        if (m_database.access() == Database::Access::ReadOnly) {
            return {}; // the index can only be checked by a connection that may write
        }
        LUYTRE_TRY(sound, sqlite::searchIndexIsSound(m_database));
        if (!sound) {
            add(CheckProblem::SearchIndex, {});
        }
        return {};
    }

    Database& m_database;
    ProgressSink* m_progress;
    const CancellationToken* m_cancel;
    CheckReport m_report;
    std::map<std::pair<QString, int>, Recorded> m_recorded;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<CheckReport> checkWorkspace(Database& database, ProgressSink* progress,
                                   const CancellationToken* cancel)
{
    return Check(database, progress, cancel).run();
}

} // namespace luytre
