#pragma once

#include "forms/models/Services.h"
#include "forms/package/FindingsModel.h"
#include "forms/widgets/DossierPage.h"

class QListView;

namespace luytre::forms {

class PreviewPane;
class TextLabel;

/// Step 10: what the check found, each with the way to its field, and the document beside it.
class CheckPage final : public DossierPage
{
    Q_OBJECT

public:
    CheckPage(Services& services, DossierEditor& editor, QWidget* parent = nullptr);
    bool goTo(const QString& place) override;
    [[nodiscard]] bool isWide() const override { return true; }
    [[nodiscard]] PreviewPane& preview() { return *m_preview; }

private:
    [[nodiscard]] QWidget* list();
    void showFindings();
    void openCurrent();

    DossierEditor& m_editor;
    FindingsModel m_findings;
    TextLabel* m_headline;
    TextLabel* m_counts;
    QListView* m_list;
    PreviewPane* m_preview;
};

} // namespace luytre::forms
