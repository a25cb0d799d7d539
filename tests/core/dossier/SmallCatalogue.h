#pragma once

#include "dossier/Assessment.h"
#include "regulation/Catalogue.h"
#include "support/Printers.h"

namespace luytre::test {

/// One requirement of a catalogue made up for a test.
struct SmallRequirement {
    const char* clause;
    Level level = 1;
    const char* control = "";
    RequirementGroup group = RequirementGroup::Management;
    RequirementChange change = RequirementChange::New;
    RequirementScope scope = RequirementScope::System;
    const char* topic = "";
};

/// A catalogue of these; the family is the clause up to its last dot.
inline Catalogue smallCatalogue(const std::vector<SmallRequirement>& items)
{
    QJsonArray list;
    for (const SmallRequirement& item : items) {
        Requirement r;
        r.clause = QString::fromUtf8(item.clause);
        r.clauseRef = r.clause;
        r.level = item.level;
        r.group = item.group;
        r.familyClause = r.clause.left(r.clause.lastIndexOf(QLatin1Char('.')));
        r.family = {QStringLiteral("Nhóm ") + r.familyClause,
                    QStringLiteral("Family ") + r.familyClause};
        r.subject = {QStringLiteral("Nội dung"), QStringLiteral("Subject")};
        r.text = {QStringLiteral("Yêu cầu về thiết bị ") + r.clause,
                  QStringLiteral("Requirement ") + r.clause};
        r.firstLevel = item.change == RequirementChange::New ? item.level : 1;
        r.change = item.change;
        r.evidenceHint = {QStringLiteral("Quy chế"), QStringLiteral("Regulation")};
        r.scope = item.scope;
        r.controlKey = QString::fromUtf8(item.control);
        r.topic = QString::fromUtf8(item.topic);
        list.append(toJson(r));
    }
    const QJsonObject file{
        {QStringLiteral("formatVersion"), 1},
        {QStringLiteral("id"), QStringLiteral("small")},
        {QStringLiteral("standard"), QStringLiteral("TCVN 0")},
        {QStringLiteral("title"), toJson(LocalizedText{QStringLiteral("x"), QStringLiteral("x")})},
        {QStringLiteral("requirements"), list}};
    auto catalogue
        = Catalogue::fromJson(QJsonDocument(file).toJson(), QStringLiteral("small.json"));
    LUYTRE_EXPECT_OK(catalogue);
    return std::move(catalogue).value();
}

/// An answer with a status and nothing else.
inline Assessment answer(const char* clause, AssessmentStatus status)
{
    Assessment assessment;
    assessment.clause = QString::fromUtf8(clause);
    assessment.status = status;
    return assessment;
}

} // namespace luytre::test
