#pragma once

#include "base/Level.h"
#include "regulation/Provenance.h"

#include <map>
#include <memory>
#include <mutex>
#include <vector>

namespace luytre {

/// The two groups of basic requirements [TT 12/2022 Đ9.3-9.4; NĐ 331/2026 Đ30.3-30.4].
enum class RequirementGroup { Management, Technical };
constexpr auto enumNames(RequirementGroup)
{
    return std::array{EnumName{RequirementGroup::Management, "management"},
                      EnumName{RequirementGroup::Technical, "technical"}};
}

/// Against the level below.
enum class RequirementChange { New, Strengthened, Same };
constexpr auto enumNames(RequirementChange)
{
    return std::array{EnumName{RequirementChange::New, "new"},
                      EnumName{RequirementChange::Strengthened, "strengthened"},
                      EnumName{RequirementChange::Same, "same"}};
}

/// What a requirement is about: the whole system, or each asset of a kind, which may then be
/// answered one by one.
enum class RequirementScope { System, Devices, Servers, Applications, Data };
constexpr auto enumNames(RequirementScope)
{
    return std::array{EnumName{RequirementScope::System, "system"},
                      EnumName{RequirementScope::Devices, "devices"},
                      EnumName{RequirementScope::Servers, "servers"},
                      EnumName{RequirementScope::Applications, "applications"},
                      EnumName{RequirementScope::Data, "data"}};
}

/// One clause of a control catalogue at one level.
struct Requirement {
    QString clause; ///< the unique key, also of answers; never printed when clauseRef differs
    QString clauseRef; ///< what documents print, e.g. "5.12.2.2 a)"
    Level level = 1;
    RequirementGroup group = RequirementGroup::Management;
    QString familyClause; ///< clause number of the family, e.g. "5.12"
    LocalizedText family;
    LocalizedText subject;
    LocalizedText text;
    Level firstLevel = 1; ///< the lowest level that has this requirement
    RequirementChange change = RequirementChange::New; ///< against the level directly below
    Provenance provenance = Provenance::Secondary;
    LocalizedText evidenceHint; ///< what usually proves it
    RequirementScope scope = RequirementScope::System;
    /// Links the same control across levels; empty when unknown. Design rows for network zones have
    /// "zone." and the code of the ZoneRequirement, e.g. "zone.dmz".
    QString controlKey;
    /// Stable subject id that rules use at all levels of all catalogues ("firewall",
    /// "logRetention", ...); may be empty. What presupposes a server of one's own has scope Servers
    /// or topic "serverRequirement".
    QString topic;
    QString origin; ///< the act or standard the item comes from
    QString decreeItem; ///< the item of the decree's plan it serves, e.g. "30.4.a"; may be empty
    LocalizedText note; ///< doubts about the text, to be shown with it
    QString textHash; ///< Catalogue::textHash(), worked out at load; not part of the file
    bool suggested = false; ///< the value is a suggestion; another needs a reason
    friend bool operator==(const Requirement&, const Requirement&) = default;
};

template <class Archive>
void describe(Archive& a, Requirement& r)
{
    a.required("clause", r.clause);
    a.required("clauseRef", r.clauseRef);
    a.required("level", r.level);
    a.required("group", r.group);
    a.required("familyClause", r.familyClause);
    a.required("family", r.family);
    a.required("subject", r.subject);
    a.required("text", r.text);
    a.required("firstLevel", r.firstLevel);
    a.required("change", r.change);
    a.required("provenance", r.provenance);
    a.required("evidenceHint", r.evidenceHint);
    a.field("scope", r.scope);
    a.field("controlKey", r.controlKey);
    a.field("topic", r.topic);
    a.field("origin", r.origin);
    a.field("decreeItem", r.decreeItem);
    a.field("note", r.note);
    a.field("suggested", r.suggested);
}

/// A control catalogue: all requirements of one standard, levels 1-5. Immutable after load; share
/// by pointer.
class Catalogue
{
public:
    /// Reads and validates catalogue JSON. `file` is named in errors (JsonSyntax; RegulationInvalid
    /// with path and reason; NewerFormat).
    [[nodiscard]] static Result<Catalogue> fromJson(const QByteArray& bytes, const QString& file);

    Catalogue(Catalogue&&) noexcept = default;
    Catalogue& operator=(Catalogue&&) noexcept = default;
    Catalogue(const Catalogue&) = delete;
    Catalogue& operator=(const Catalogue&) = delete;
    ~Catalogue() = default;

    [[nodiscard]] const QString& id() const { return m_id; }
    [[nodiscard]] const LocalizedText& title() const { return m_title; }
    /// The name documents cite, e.g. "TCVN 14423:2026".
    [[nodiscard]] const QString& standard() const { return m_standard; }
    /// What must be said wherever the catalogue is cited: where its texts come from.
    [[nodiscard]] const LocalizedText& note() const { return m_note; }
    /// SHA-256 over the canonical JSON of the catalogue; computed when first asked for.
    [[nodiscard]] const QString& sha256() const;
    [[nodiscard]] const std::vector<Requirement>& all() const { return m_requirements; }
    /// The requirements of one level, in catalogue order.
    [[nodiscard]] const std::vector<const Requirement*>& atLevel(Level level) const;
    /// nullptr when there is no such clause.
    [[nodiscard]] const Requirement* find(const QString& clause) const;
    /// What an answer remembers: SHA-256 of the Vietnamese text answered.
    [[nodiscard]] static QString textHash(const Requirement& requirement);
    /// The catalogue as JSON, for the snapshot in a package; read again it has the same sha256().
    [[nodiscard]] const QJsonObject& toJson() const { return m_json; }

private:
    Catalogue() = default;

    QString m_id;
    LocalizedText m_title;
    QString m_standard;
    LocalizedText m_note;
    struct Hash {
        std::once_flag once;
        QString value;
    };
    std::unique_ptr<Hash> m_hash = std::make_unique<Hash>();
    QJsonObject m_json;
    std::vector<Requirement> m_requirements;
    std::vector<std::vector<const Requirement*>> m_byLevel;
    std::map<QString, const Requirement*> m_byClause;
};

} // namespace luytre
