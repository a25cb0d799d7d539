#include "storage/Journal.h"

#include "base/Digest.h"
#include "storage/Database.h"
#include "storage/DossierState.h"

namespace luytre {

namespace {

QString columns()
{
    return QStringLiteral(
        "j.sequence, d.id, j.revision, j.action, j.recorded_at, j.author, j.note, j.path, "
        "j.value_before, j.value_after, j.parts_digest, j.digest");
}

/// A value as the table holds it: canonical JSON; SQL's NULL for what is not there.
QVariant storedValue(const QJsonValue& value)
{
    return value.isUndefined() ? QVariant(QMetaType(QMetaType::QString))
                               : QString::fromUtf8(canonicalJson(value));
}

QJsonValue readValue(const Rows& rows, int column)
{
    if (rows.isNull(column)) {
        return QJsonValue::Undefined;
    }
    return QJsonDocument::fromJson("[" + rows.text(column).toUtf8() + "]").array().at(0);
}

QString chained(const QString& previous, const JournalEntry& entry, const QVariant& before,
                const QVariant& after)
{
    const auto text = [](const QVariant& value) {
        return value.isNull() ? QJsonValue() : QJsonValue(value.toString());
    };
    const QJsonArray content{entry.sequence,
                             storedId(entry.dossier),
                             entry.revision,
                             enumToString(entry.action),
                             storedInstant(entry.at),
                             entry.author,
                             entry.note,
                             entry.change.path,
                             text(before),
                             text(after),
                             entry.partsDigest};
    return sha256Hex(previous.toLatin1() + '\n' + canonicalJson(content));
}

JournalEntry readEntry(const Rows& rows)
{
    JournalEntry entry;
    entry.sequence = rows.number(0);
    entry.dossier = QUuid::fromString(rows.text(1));
    entry.revision = int(rows.number(2));
    entry.action = enumFromString<EditAction>(rows.text(3)).value_or(EditAction::Change);
    entry.at = readInstant(rows.text(4));
    entry.author = rows.text(5);
    entry.note = rows.text(6);
    entry.change = {rows.text(7), readValue(rows, 8), readValue(rows, 9)};
    entry.partsDigest = rows.text(10);
    entry.digest = rows.text(11);
    return entry;
}

} // namespace

Result<Journal::Head> Journal::head()
{
    LUYTRE_TRY(rows,
               m_database.select(QStringLiteral(
                   "SELECT sequence, digest FROM journal ORDER BY sequence DESC LIMIT 1")));
    LUYTRE_TRY(found, rows.next());
    if (found) {
        return Head{rows.number(0), rows.text(1)};
    }
    LUYTRE_TRY(id,
               m_database.value(QStringLiteral("SELECT value FROM workspace WHERE name = 'id'")));
    return Head{0, id.toString()};
}

Result<void> Journal::append(qint64 dossier, std::vector<JournalEntry> entries)
{
    LUYTRE_TRY(last, head());
    for (JournalEntry& entry : entries) {
        entry.sequence = ++last.sequence;
        const QVariant before = storedValue(entry.change.before);
        const QVariant after = storedValue(entry.change.after);
        entry.digest = chained(last.digest, entry, before, after);
        last.digest = entry.digest;
        LUYTRE_CHECK(
            m_database.run(QStringLiteral("INSERT INTO journal (sequence, dossier, revision, "
                                          "action, recorded_at, author, note, "
                                          "path, value_before, value_after, parts_digest, digest) "
                                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                           {entry.sequence, dossier, entry.revision, enumToString(entry.action),
                            storedInstant(entry.at), entry.author, entry.note, entry.change.path,
                            before, after, entry.partsDigest, entry.digest}));
    }
    return {};
}

Result<std::vector<JournalEntry>> Journal::entries(qint64 dossier, int limit, qint64 before)
{
    LUYTRE_TRY(rows,
               m_database.select(
                   QStringLiteral("SELECT %1 FROM journal j JOIN dossiers d ON d.number = "
                                  "j.dossier WHERE j.dossier = ? AND "
                                  "(? = 0 OR j.sequence < ?) ORDER BY j.sequence DESC LIMIT ?")
                       .arg(columns()),
                   {dossier, before, before, limit}));
    std::vector<JournalEntry> found;
    while (true) {
        LUYTRE_TRY(more, rows.next());
        if (!more) {
            return found;
        }
        found.push_back(readEntry(rows));
    }
}

Result<void> Journal::walk(const std::function<void(const Link&)>& visit)
{
    LUYTRE_TRY(id,
               m_database.value(QStringLiteral("SELECT value FROM workspace WHERE name = 'id'")));
    QString previous = id.toString();
    qint64 sequence = 0;
    // LEFT: an entry whose dossier is gone is still a link of the chain.
    LUYTRE_TRY(rows,
               m_database.select(QStringLiteral("SELECT %1 FROM journal j LEFT JOIN dossiers d ON "
                                                "d.number = j.dossier ORDER BY j.sequence")
                                     .arg(columns())));
    while (true) {
        LUYTRE_TRY(more, rows.next());
        if (!more) {
            return {};
        }
        Link link;
        link.entry = readEntry(rows);
        const auto raw = [&](int column) {
            return rows.isNull(column) ? QVariant() : QVariant(rows.text(column));
        };
        ++sequence;
        link.sound = link.entry.sequence == sequence
            && link.entry.digest == chained(previous, link.entry, raw(8), raw(9));
        // Goes on from what is stored: one altered entry is one finding, not all that follow.
        sequence = link.entry.sequence;
        previous = link.entry.digest;
        visit(link);
    }
}

} // namespace luytre
