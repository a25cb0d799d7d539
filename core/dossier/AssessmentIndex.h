#pragma once

#include "dossier/AssessmentRules.h"

#include <QHash>

#include <array>

namespace luytre {

/// The answers of one dossier by clause, for whoever asks for many of them: made in one pass, asked
/// in constant time. Refers to the dossier, which must outlive it and stay as it is. One thread, or
/// any once it is made.
class AssessmentIndex
{
public:
    explicit AssessmentIndex(const Dossier& dossier);

    /// The answer; nullptr when there is none. Of two answers to one clause the first counts.
    [[nodiscard]] const Assessment* find(const QString& clause) const
    {
        return m_byClause.value(clause);
    }
    /// As statusOf() in dossier/AssessmentRules.h.
    [[nodiscard]] AssessmentStatus status(const Requirement& requirement) const;
    /// As assetsInScope() in dossier/AssessmentRules.h.
    [[nodiscard]] const QStringList& assets(RequirementScope scope) const
    {
        return m_assets[std::size_t(scope)];
    }
    [[nodiscard]] const Dossier& dossier() const { return m_dossier; }

private:
    const Dossier& m_dossier;
    QHash<QString, const Assessment*> m_byClause;
    std::array<QStringList, 5> m_assets;
};

} // namespace luytre
