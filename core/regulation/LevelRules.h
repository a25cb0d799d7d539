#pragma once

#include "base/Level.h"
#include "regulation/Condition.h"
#include "regulation/Provenance.h"

namespace luytre {

/// A fact that conditions test. Its id is the one dossier/Facts.h produces.
struct FactDefinition {
    QString id;
    QString kind; ///< "bool", "number", "text", "list" or "date"
    LocalizedText label; ///< for tables: "Số chủ thể dữ liệu cá nhân cơ bản"
    LocalizedText
        question; ///< for people: "Hệ thống xử lý dữ liệu cá nhân cơ bản của bao nhiêu người?"
    std::map<QString, LocalizedText> values; ///< the words for coded values
    LocalizedText unit; ///< after a number: "chủ thể dữ liệu"; empty for other kinds
    friend bool operator==(const FactDefinition&, const FactDefinition&) = default;
};
template <class Archive>
void describe(Archive& a, FactDefinition& x)
{
    a.required("id", x.id);
    a.required("kind", x.kind);
    a.required("label", x.label);
    a.required("question", x.question);
    a.field("values", x.values);
    a.field("unit", x.unit);
}

/// A rule of the decree: condition -> level.
struct LevelCriterion {
    QString id; ///< e.g. "R331-3.2c"
    Level level = 1;
    LocalizedText statement; ///< the criterion in words, printable
    LegalReference basis;
    Condition when;
    bool manual
        = false; ///< needs a decision or assessment from outside (Prime Minister, risk framework)
    LocalizedText note; ///< gaps and tensions in the text, for people
    friend bool operator==(const LevelCriterion&, const LevelCriterion&) = default;
};
template <class Archive>
void describe(Archive& a, LevelCriterion& x)
{
    a.required("id", x.id);
    a.required("level", x.level);
    a.required("statement", x.statement);
    a.required("basis", x.basis);
    a.required("when", x.when);
    a.field("manual", x.manual);
    a.field("note", x.note);
}

/// A case that no criterion covers exactly: what the program proposes, saying that it is a
/// proposal.
struct LevelGap {
    QString id;
    Condition when;
    std::optional<Level> proposes;
    LocalizedText text;
    LegalReference basis;
    friend bool operator==(const LevelGap&, const LevelGap&) = default;
};
template <class Archive>
void describe(Archive& a, LevelGap& x)
{
    a.required("id", x.id);
    a.required("when", x.when);
    a.field("proposes", x.proposes);
    a.required("text", x.text);
    a.required("basis", x.basis);
}

/// What each level means in the law: the harm done when the system is attacked.
struct HarmDefinition {
    Level level = 1;
    LocalizedText text;
    LegalReference basis;
    friend bool operator==(const HarmDefinition&, const HarmDefinition&) = default;
};
template <class Archive>
void describe(Archive& a, HarmDefinition& x)
{
    a.required("level", x.level);
    a.required("text", x.text);
    a.required("basis", x.basis);
}

/// When this pack applies to a dossier. Among all packs the true rule of the highest priority wins.
/// Facts: preparedOn, projectStartedOn (dates), underConstruction, previouslyApproved (true or
/// false).
struct SelectionRule {
    QString id;
    int priority = 0;
    Condition when;
    LocalizedText reason; ///< printable
    LegalReference basis;
    friend bool operator==(const SelectionRule&, const SelectionRule&) = default;
};
template <class Archive>
void describe(Archive& a, SelectionRule& x)
{
    a.required("id", x.id);
    a.required("priority", x.priority);
    a.required("when", x.when);
    a.required("reason", x.reason);
    a.required("basis", x.basis);
}

/// A number or kind that the law sets by level; rules read it by id.
/// E.g. "logRetentionMonths", "hostedSeparation" ("logical", "physical").
struct LevelParameter {
    QString id;
    std::map<QString, QString> byLevel; ///< "1" ... "5" -> value
    LegalReference basis;
    friend bool operator==(const LevelParameter&, const LevelParameter&) = default;
};
template <class Archive>
void describe(Archive& a, LevelParameter& x)
{
    a.required("id", x.id);
    a.required("byLevel", x.byLevel);
    a.required("basis", x.basis);
}

/// A network zone that the law asks for.
struct ZoneRequirement {
    QString code; ///< "internal", "border", "dmz", "internalServers", "wireless", "database",
                  ///< "management", "deviceManagement", "wan"
    LocalizedText name;
    std::vector<Level> levels; ///< levels at which it is mandatory
    bool onlyIfPresent = false; ///< "(nếu có)"
    LegalReference basis;
    friend bool operator==(const ZoneRequirement&, const ZoneRequirement&) = default;
};
template <class Archive>
void describe(Archive& a, ZoneRequirement& x)
{
    a.required("code", x.code);
    a.required("name", x.name);
    a.required("levels", x.levels);
    a.field("onlyIfPresent", x.onlyIfPresent);
    a.required("basis", x.basis);
}

} // namespace luytre
