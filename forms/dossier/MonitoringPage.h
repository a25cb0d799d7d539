#pragma once

#include "forms/dossier/FieldPage.h"

namespace luytre::forms {

class TextLabel;

/// Step 8: whom to reach, who monitors and assesses the system, and the regulation on its security.
class MonitoringPage final : public FieldPage
{
    Q_OBJECT

public:
    explicit MonitoringPage(DossierEditor& editor, QWidget* parent = nullptr);

private:
    void showInspection();

    TextLabel* m_inspection = nullptr; ///< how often the law wants the system assessed
};

} // namespace luytre::forms
