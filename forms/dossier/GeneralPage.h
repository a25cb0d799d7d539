#pragma once

#include "forms/models/DossierEditor.h"
#include "forms/widgets/DossierPage.h"

class QScrollArea;

namespace luytre::forms {

class FieldGrid;

/// Step 1: the system, its owner, the units, scope and scale.
class GeneralPage final : public DossierPage
{
    Q_OBJECT

public:
    explicit GeneralPage(DossierEditor& editor, QWidget* parent = nullptr);
    bool goTo(const QString& place) override;
    [[nodiscard]] int invalidCount() const override;

private:
    void addSystem();
    void addOrganisations();
    void addSituation(const DossierEditor& editor);

    FieldGrid* m_grid;
};

} // namespace luytre::forms
