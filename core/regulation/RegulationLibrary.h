#pragma once

#include "regulation/Catalogue.h"
#include "regulation/RegulationPack.h"
#include "regulation/WorkingCalendar.h"

#include <memory>

namespace luytre {

/// One pack or catalogue that is installed, without having been read whole.
struct RegulationEntry {
    QString id;
    QString path; ///< its file, ":/..." for built-in ones
    bool builtIn = true;
};

/// The proposal of a pack for a dossier's situation, with its reason.
struct PackProposal {
    QString pack; ///< id
    QString rule; ///< id of the SelectionRule
    LocalizedText reason;
    LegalReference basis;
};

/// All installed regulation packs, catalogues and the calendar: the built-in ones, then those of the user's own
/// directory, where one with the same id takes the built-in one's place. A file is read when first asked for and
/// kept. Not thread-safe; make one a thread, or share after loading.
class RegulationLibrary
{
public:
    /// `userDirectory` may be empty or absent. Fails with RegulationInvalid (file, path, reason) when a user's
    /// file cannot be identified; a broken pack fails when it is asked for.
    [[nodiscard]] static Result<RegulationLibrary> open(const QString& userDirectory = {});

    [[nodiscard]] const std::vector<RegulationEntry>& packs() const { return m_packs; }
    [[nodiscard]] const std::vector<RegulationEntry>& catalogues() const { return m_catalogues; }
    /// Fails with UnknownRegulation or RegulationInvalid.
    [[nodiscard]] Result<std::shared_ptr<const RegulationPack>> pack(const QString& id);
    /// Fails with UnknownCatalogue or RegulationInvalid.
    [[nodiscard]] Result<std::shared_ptr<const Catalogue>> catalogue(const QString& id);
    [[nodiscard]] Result<std::shared_ptr<const WorkingCalendar>> calendar();
    /// Which pack applies, among all installed ones. Facts as in SelectionRule. NothingFound when none applies.
    [[nodiscard]] Result<PackProposal> propose(const Facts& situation);

private:
    std::vector<RegulationEntry> m_packs;
    std::vector<RegulationEntry> m_catalogues;
    std::map<QString, std::shared_ptr<const RegulationPack>> m_loadedPacks;
    std::map<QString, std::shared_ptr<const Catalogue>> m_loadedCatalogues;
    std::shared_ptr<const WorkingCalendar> m_calendar;
};

/// Reads pack JSON and validates everything the schema cannot say: references to acts, facts of conditions,
/// unique ids, levels 1-5. Fails with JsonSyntax or RegulationInvalid (file, path, reason).
[[nodiscard]] Result<RegulationPack> readRegulationPack(const QByteArray& bytes, const QString& file);

} // namespace luytre
