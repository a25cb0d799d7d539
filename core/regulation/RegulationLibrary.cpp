#include "regulation/RegulationLibrary.h"

#include "base/AtomicFile.h"
#include "regulation/PackIncludes.h"
#include "regulation/RegulationError.h"

#include <QDir>

#include <algorithm>

namespace luytre {

namespace {

QString builtInRoot()
{
    return QStringLiteral(":/regulations");
}

/// Adds the files of a folder; a name that is there already gives way.
void addEntries(std::vector<RegulationEntry>& entries, const QString& folder, bool builtIn)
{
    const auto files
        = QDir(folder).entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QFileInfo& file : files) {
        RegulationEntry entry{file.completeBaseName(), file.filePath(), builtIn};
        const auto same
            = std::find_if(entries.begin(), entries.end(),
                           [&](const RegulationEntry& old) { return old.id == entry.id; });
        if (same == entries.end()) {
            entries.push_back(std::move(entry));
        } else {
            *same = std::move(entry);
        }
    }
}

const RegulationEntry* entryOf(const std::vector<RegulationEntry>& entries, const QString& id)
{
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const RegulationEntry& entry) { return entry.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

/// The name is what dossiers and other files know a file by, so it must be what the file says
/// itself.
Result<void> checkName(const RegulationEntry& entry, const QString& id)
{
    if (entry.id == id) {
        return {};
    }
    return regulationInvalid(
        entry.path, QStringLiteral("id"),
        QStringLiteral("the id is \"%1\", so the file must be called %1.json").arg(id));
}

} // namespace

Result<RegulationLibrary> RegulationLibrary::open(const QString& userDirectory)
{
    RegulationLibrary library;
    addEntries(library.m_packs, builtInRoot() + QStringLiteral("/packs"), true);
    addEntries(library.m_catalogues, builtInRoot() + QStringLiteral("/catalogues"), true);
    if (userDirectory.isEmpty() || !QFileInfo::exists(userDirectory)) {
        return library;
    }
    const QDir user(QDir::cleanPath(userDirectory));
    const auto loose = user.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : loose) {
        if (name != QLatin1String("calendar.json")) {
            return regulationInvalid(user.filePath(name), {},
                                     QStringLiteral("belongs into packs/ or catalogues/"));
        }
    }
    library.m_userDirectory = user.path();
    addEntries(library.m_packs, user.filePath(QStringLiteral("packs")), false);
    addEntries(library.m_catalogues, user.filePath(QStringLiteral("catalogues")), false);
    return library;
}

Result<std::shared_ptr<const RegulationPack>> RegulationLibrary::pack(const QString& id)
{
    if (const auto loaded = m_loadedPacks.find(id); loaded != m_loadedPacks.end()) {
        return loaded->second;
    }
    const RegulationEntry* entry = entryOf(m_packs, id);
    if (!entry) {
        return failure(ErrorCode::UnknownRegulation, id);
    }
    const QStringList roots
        = entry->builtIn ? QStringList{builtInRoot()} : QStringList{m_userDirectory, builtInRoot()};
    LUYTRE_TRY(json, readWithIncludes(entry->path, roots));
    LUYTRE_TRY(read, readRegulationPack(json, entry->path));
    LUYTRE_CHECK(checkName(*entry, read.id));
    auto shared = std::make_shared<const RegulationPack>(std::move(read));
    m_loadedPacks.emplace(id, shared);
    return shared;
}

Result<std::shared_ptr<const Catalogue>> RegulationLibrary::catalogue(const QString& id)
{
    if (const auto loaded = m_loadedCatalogues.find(id); loaded != m_loadedCatalogues.end()) {
        return loaded->second;
    }
    const RegulationEntry* entry = entryOf(m_catalogues, id);
    if (!entry) {
        return failure(ErrorCode::UnknownCatalogue, id);
    }
    LUYTRE_TRY(bytes, readFile(entry->path));
    LUYTRE_TRY(read, Catalogue::fromJson(bytes, entry->path));
    LUYTRE_CHECK(checkName(*entry, read.id()));
    auto shared = std::make_shared<const Catalogue>(std::move(read));
    m_loadedCatalogues.emplace(id, shared);
    return shared;
}

Result<std::shared_ptr<const WorkingCalendar>> RegulationLibrary::calendar()
{
    if (!m_calendar) {
        const QString name = QStringLiteral("/calendar.json");
        const bool own = !m_userDirectory.isEmpty() && QFileInfo::exists(m_userDirectory + name);
        const QString file = (own ? m_userDirectory : builtInRoot()) + name;
        LUYTRE_TRY(bytes, readFile(file));
        LUYTRE_TRY(read, WorkingCalendar::fromJson(bytes, file));
        m_calendar = std::make_shared<const WorkingCalendar>(std::move(read));
    }
    return m_calendar;
}

Result<PackProposal> RegulationLibrary::propose(const Facts& situation)
{
    std::optional<PackProposal> best;
    int bestPriority = 0;
    std::vector<std::pair<int, std::set<QString>>> open;
    for (const RegulationEntry& entry : m_packs) {
        LUYTRE_TRY(candidate, pack(entry.id));
        for (const SelectionRule& rule : candidate->selection) {
            const Evaluation outcome = evaluate(rule.when, situation);
            if (outcome.truth == Truth::Unknown) {
                open.emplace_back(rule.priority, outcome.missing);
            } else if (outcome.truth == Truth::True && (!best || rule.priority > bestPriority)) {
                best = PackProposal{candidate->id, rule.id, rule.reason, rule.basis, {}};
                bestPriority = rule.priority;
            }
        }
    }
    if (!best) {
        return failure(ErrorCode::NothingFound,
                       QStringLiteral("no selection rule of an installed pack applies"));
    }
    for (const auto& [priority, missing] : open) {
        if (priority > bestPriority) {
            best->missing.insert(missing.begin(), missing.end());
        }
    }
    return *best;
}

} // namespace luytre
