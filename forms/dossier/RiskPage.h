#pragma once

#include "forms/dossier/FieldPage.h"

namespace luytre::forms {

/// Step 4, where the regulation asks for it: the main risks, and the risk report of high levels.
class RiskPage final : public FieldPage
{
    Q_OBJECT

public:
    explicit RiskPage(DossierEditor& editor, QWidget* parent = nullptr);

private:
    void addRisks();
    void addReport();
};

/// Whether the regulation asks for risks at all.
[[nodiscard]] bool asksForRisks(const RegulationPack& pack);

} // namespace luytre::forms
