#pragma once

#include "regulation/Catalogue.h"
#include "regulation/RegulationPack.h"
#include "regulation/WorkingCalendar.h"

#include <memory>

/// Where regulations come from. Two trees of the same shape, the built-in one ":/regulations" and,
/// read after it, the user's own directory:
///
///     packs/ID.json          one regulation pack; the file's name is its id
///     catalogues/ID.json     one control catalogue; the file's name is its id
///     common/*.json          pieces that several packs include
///     calendar.json          public holidays and working days
///
/// A user's file takes the place of the built-in one of the same name. A pack may say
///
///     "include": ["../common/rules.json"]
///
/// with paths relative to the file that says it, inside the same tree (a user's pack may also name
/// a built-in piece this way). What is included is merged under the pack before it is read: lists
/// are joined, included items first; an item with the same "id" as an included one is merged into
/// it field by field, the pack's own fields winning; objects are merged by key; everything else of
/// the pack wins. Included files may include others.
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
    std::set<QString> missing; ///< facts that are not known and could lead to another proposal
};

/// All installed regulation packs, catalogues and the calendar: the built-in ones, then those of
/// the user's own directory, where one with the same id takes the built-in one's place. A file is
/// read when first asked for and kept. Not thread-safe; make one a thread, or share after loading.
class RegulationLibrary
{
public:
    /// `userDirectory` may be empty or absent. Fails with RegulationInvalid (file, path, reason)
    /// when a user's file cannot be identified; a broken pack fails when it is asked for.
    [[nodiscard]] static Result<RegulationLibrary> open(const QString& userDirectory = {});

    [[nodiscard]] const std::vector<RegulationEntry>& packs() const { return m_packs; }
    [[nodiscard]] const std::vector<RegulationEntry>& catalogues() const { return m_catalogues; }
    /// Fails with UnknownRegulation, or as readRegulationPack() does.
    [[nodiscard]] Result<std::shared_ptr<const RegulationPack>> pack(const QString& id);
    /// Fails with UnknownCatalogue, or as Catalogue::fromJson() does.
    [[nodiscard]] Result<std::shared_ptr<const Catalogue>> catalogue(const QString& id);
    [[nodiscard]] Result<std::shared_ptr<const WorkingCalendar>> calendar();
    /// Which pack applies, among all installed ones. Facts as in SelectionRule. NothingFound when
    /// none applies.
    [[nodiscard]] Result<PackProposal> propose(const Facts& situation);

private:
    RegulationLibrary() = default;

    QString m_userDirectory;
    std::vector<RegulationEntry> m_packs;
    std::vector<RegulationEntry> m_catalogues;
    std::map<QString, std::shared_ptr<const RegulationPack>> m_loadedPacks;
    std::map<QString, std::shared_ptr<const Catalogue>> m_loadedCatalogues;
    std::shared_ptr<const WorkingCalendar> m_calendar;
};

/// Reads the JSON of a whole pack (nothing is included; a snapshot in a package is such a one) and
/// validates everything the schema cannot say: acts cited exist, conditions test known facts with
/// the right kind of test and known values, ids are unique, levels are 1-5, each level has its
/// criteria, harm and competences, dates are in order, {placeholders} are closed. `file` is named
/// in errors. Fails with JsonSyntax, RegulationInvalid (file, path, reason) or NewerFormat.
[[nodiscard]] Result<RegulationPack> readRegulationPack(const QByteArray& bytes,
                                                        const QString& file);
[[nodiscard]] Result<RegulationPack> readRegulationPack(const QJsonObject& json,
                                                        const QString& file);

} // namespace luytre
